"""Sentences that came, went or were reworded are told once; what is only layout is not told."""

import pytest

from monitor.detect.changes import compare
from monitor.detect.wording import cautions
from monitor.domain import Body, Cadence, Change, Control, Expertise, Profile, Role, Standard
from tests.unit.detect.makers import INTEGRATED_BLOCK, PROCESSES, annual, tagged

TRAINING = "All employees of Fictional Harbor complete a phishing exercise twice a year."
BOARD = "Our board of directors reviews the cybersecurity program every spring."
NEW = "We opened a joint response desk with two neighbouring ports."


def texts(old: str, new: str) -> list[Change]:
    return list(compare(annual(old), annual(new)).changes)


def test_a_new_sentence_is_added_with_medium_severity() -> None:
    (change,) = texts(f"{TRAINING} {BOARD}", f"{TRAINING} {NEW} {BOARD}")
    assert (change.kind, change.severity, change.before, change.after) == ("text_added", "medium", None, NEW)


def test_a_sentence_that_is_gone_is_removed() -> None:
    (change,) = texts(f"{TRAINING} {NEW}", TRAINING)
    assert (change.kind, change.severity, change.before, change.after) == ("text_removed", "medium", NEW, None)


@pytest.mark.parametrize(
    "sentence",
    [
        # As in 0001178913-26-000858 and 0001554855-26-000796.
        "We face risks from cybersecurity threats that, if realized, are reasonably likely to affect our berths.",
        "The information required by this item will be provided in an Interactive Data File in Inline XBRL.",
        # As in 0001397187-26-000020, 0001810019-26-000015 and 0001818382-26-000004.
        "While our program is designed to reduce risk, no program can eliminate all risk of groundings.",
        "These attestations apply to specified cranes and do not eliminate the risk.",
        "It is likely that we will be required to expend greater resources to enhance our protective measures.",
        # As in 0001213900-26-037404 and 0001213900-26-049322.
        "Our board of directors recognizes the critical importance of maintaining the trust of our pilots.",
        "Because of our prominence, we believe that we are a particularly attractive target for such attacks.",
        # As in 0001193125-26-115851 and 0001104659-26-024159.
        "Groundings, however, may be difficult to see quickly by the pilots.",
        "While we use these charts to steer, we do not represent that we meet any specification of pilotage.",
        # As in 0000018926-26-000014.
        "Attacks on our locks may be initiated by gulls, pirates, rivals and persistent fogs.",
    ],
)
def test_what_the_rule_itself_says_is_slight(sentence: str) -> None:
    (change,) = texts(TRAINING, f"{TRAINING} {sentence}")
    assert (change.kind, change.severity) == ("text_added", "low")


SLIGHT = "See Item 1A, Risk Factors, for more information."


def test_what_is_slight_within_a_new_passage_belongs_to_it() -> None:
    second = "Pilots rehearse the berthing of vessels without any computer."
    (change,) = texts(TRAINING, f"{TRAINING} {NEW} {SLIGHT} {second}")
    assert (change.kind, change.severity, change.after) == ("text_added", "medium", f"{NEW} {SLIGHT} {second}")


def test_what_is_slight_beside_a_new_passage_is_told_as_such() -> None:
    found = texts(f"{TRAINING} {BOARD}", f"{TRAINING} {NEW} {SLIGHT} {BOARD}")
    assert [(one.severity, one.after) for one in found] == [("medium", NEW), ("low", SLIGHT)]


def test_an_officer_under_an_own_short_form_is_told_of_once() -> None:
    """As in 0000911177-26-000008, whose CTO is a Chief Transformation Officer."""
    old, new = "Our Chief Tide Officer (CTO) leads the crew.", "Our Chief Harbor Officer (CHO) leads the crew."
    more = "Should a tide arise, we, led by our {}, follow the plan and report to the pilots of the bay."
    roles = [Role(name, name, quote) for name, quote in (("Chief Tide Officer", old), ("Chief Harbor Officer", new))]
    years = [
        annual(f"{quote} {more.format(short)}", profile=Profile(roles=(role,)))
        for role, quote, short in zip(roles, (old, new), ("CTO", "CHO"), strict=True)
    ]
    found = [(one.kind, one.severity) for one in compare(*years).changes]
    assert ("oversight_changed", "medium") not in found


@pytest.mark.parametrize(("sentences", "times"), [(2, 2), (3, 1)])
def test_a_committee_that_went_throughout_is_told_of_once(sentences: int, times: int) -> None:
    """As in 0001628280-26-009136; one that is left out somewhere may be spoken of elsewhere."""
    said = [
        "The {} oversees how the gates and turnstiles of our piers are kept shut at night.",
        "The crew reports each broken mooring of the fairway to the {} within a day or two.",
        "Our pilots brief the {} on the drift of the buoys that were lost in a winter storm.",
    ][:sentences]
    old, new = (" ".join(said).format(*[name] * sentences) for name in ("Tide Committee", "TCRC"))
    assert [one.kind for one in texts(old, new)].count("oversight_changed") == times


def test_a_committee_that_was_renamed_is_told_of_at_its_first_sentence() -> None:
    """As in 0001633917-26-000024, where five sentences speak of it."""
    one, two = (
        "The Tide Committee oversees the pilots of the bay.",
        "Our crew reports every wreck to the Tide Committee.",
    )
    (first, second) = texts(f"{one} {two}", f"{one} {two}".replace("Tide", "Harbor"))
    assert (first.kind, first.severity, first.before) == ("oversight_changed", "medium", one)
    assert (second.kind, second.severity, second.before) == ("text_reworded", "low", two)


def test_a_sentence_that_stands_there_again_under_a_heading_is_told_of_once() -> None:
    """As in 0001722010-26-000002."""
    (change,) = texts(f"{NEW}\n\nResponse and Recovery {NEW}\n\n{TRAINING}", TRAINING)
    assert (change.kind, change.before) == ("text_removed", NEW)


def test_who_has_the_experience_is_no_line_of_oversight() -> None:
    """As in 0001628280-26-025356: "information" and "leadership" tell of nobody who oversees."""
    old = "Our CISO has wide experience in the management of harbor programs, in leadership and information technology."
    (change,) = texts(f"{TRAINING} {old}", f"{TRAINING} {old.replace('CISO', 'CTO')}")
    assert change.kind == "text_reworded"


def test_paragraphs_that_change_places_are_no_change() -> None:
    assert texts(f"{TRAINING}\n\n{BOARD}\n\n{NEW}", f"{NEW}\n\n{TRAINING}\n\n{BOARD}") == []


@pytest.mark.parametrize(
    "again",
    [
        f"Governance {BOARD}",
        f"Governance\n{BOARD}",
        f"{BOARD}\n12\n",
        BOARD.replace(" ", "  ").upper(),
        f"• {BOARD}",
    ],
)
def test_layout_is_no_change(again: str) -> None:
    assert texts(f"Governance\n{BOARD} {TRAINING}", f"{again} {TRAINING}") == []


def test_a_heading_run_into_a_sentence_is_no_change() -> None:
    assert texts(f"{BOARD} {TRAINING}", f"Risk Management and Governance {BOARD} {TRAINING}") == []
    assert texts(f"{BOARD} {TRAINING}", f"Cybersecurity risk management and strategy {BOARD} {TRAINING}") == []


@pytest.mark.parametrize("before", ["Many of", "Each of", "Our pilots and", "In 2024,"])
def test_words_before_a_sentence_that_goes_on_small_are_no_heading(before: str) -> None:
    """As in 0000018926-26-000014, where all experts were accredited, and then many of them."""
    said = "these divers are accredited under various standards of the harbor."
    (change,) = texts(f"{before} {said} {TRAINING}", f"T{said[1:]} {TRAINING}")
    assert (change.kind, change.before, change.after) == ("text_reworded", f"{before} {said}", f"T{said[1:]}")


@pytest.mark.parametrize("before", ["In addition,", "Furthermore,", "However,"])
def test_a_word_that_only_joins_a_sentence_to_the_last_is_no_change(before: str) -> None:
    said = "these divers are accredited under various standards of the harbor."
    assert texts(f"{TRAINING} {before} {said}", f"{TRAINING} T{said[1:]}") == []


def test_a_rolled_year_is_no_change() -> None:
    old = "During fiscal 2024, we met no incident that slowed a vessel."
    assert texts(old, old.replace("2024", "2025")) == []


def test_a_year_more_of_experience_is_wording() -> None:
    old = "Our chief information security officer has 11 years of experience in port systems."
    (change,) = texts(old, old.replace("11", "12"))
    assert (change.kind, change.severity) == ("text_reworded", "low")


def test_a_not_that_went_is_never_only_wording() -> None:
    old = "To date we have not experienced an incident that slowed a vessel or a crane."
    (change,) = texts(old, old.replace("not ", ""))
    assert (change.kind, change.severity) == ("text_reworded", "medium")


def test_a_sentence_that_only_sends_the_reader_elsewhere_is_wording() -> None:
    (change,) = texts(f"{BOARD} For more, see Item 1A, Risk Factors, “Storms at sea”.", BOARD)
    assert (change.kind, change.severity) == ("text_removed", "low")


def test_a_sentence_that_differs_only_by_a_standard_told_of_is_not_told_again() -> None:
    sentence = "Our program for the ferries is designed to align with {} and is reviewed by the harbor master."
    one, two = sentence.format("ISO/IEC 27001"), sentence.format("ISO/IEC 27001, and with NIST CSF")
    kept = Standard("ISO/IEC 27001", "ISO/IEC 27001", "aligned", one)
    came = Standard("NIST CSF", "NIST CSF", "aligned", two)
    old, new = annual(one, profile=Profile(standards=(kept,))), annual(two, profile=Profile(standards=(kept, came)))
    assert [change.kind for change in compare(old, new).changes] == ["standard_added"]
    untold = annual(two, profile=Profile(standards=(kept,)))
    assert [change.kind for change in compare(old, untold).changes] == ["text_reworded"]


def test_one_sentence_in_two_elements_is_one_change_with_both() -> None:
    old = tagged({PROCESSES: f"{TRAINING} {BOARD}", INTEGRATED_BLOCK: TRAINING})
    new = tagged({PROCESSES: f"{TRAINING} {NEW} {BOARD}", INTEGRATED_BLOCK: f"{TRAINING} {NEW}"})
    (change,) = compare(old, new).changes
    assert (change.after, change.elements) == (NEW, (PROCESSES, INTEGRATED_BLOCK))


def test_a_sentence_under_another_element_is_no_change() -> None:
    old = tagged({PROCESSES: f"{TRAINING} {BOARD}", INTEGRATED_BLOCK: BOARD})
    new = tagged({PROCESSES: TRAINING, INTEGRATED_BLOCK: BOARD})
    assert compare(old, new).changes == ()


def test_a_fragment_tagged_alone_is_no_change_where_a_sentence_holds_it() -> None:
    old = tagged({PROCESSES: BOARD})
    new = tagged({PROCESSES: BOARD, "CybersecurityRiskRoleOfManagementTextBlock": "board of directors"})
    assert compare(old, new).changes == ()


def test_an_untagged_year_is_compared_by_its_section() -> None:
    assert compare(annual(f"{TRAINING} {BOARD}"), tagged({PROCESSES: f"{BOARD} {TRAINING}"})).changes == ()


def test_a_year_without_any_text_changes_nothing() -> None:
    assert compare(annual(), annual(BOARD)).changes == ()


@pytest.mark.parametrize(
    ("old", "new", "severity"),
    [
        # The list of 0001178913-26-000858 was widened only in its opening.
        (
            "Our program includes firewalls and drills.",
            "Our program includes, but is not limited to, firewalls and drills.",
            "low",
        ),
        # As in 0000092230-26-000030 and 0001810019-26-000015: a few other words are wording.
        (
            "Berth scanners find and resolve weaknesses before ships arrive at our terminals each season.",
            "Berth scanners contain and investigate weaknesses before ships arrive at our terminals each season.",
            "low",
        ),
        (
            "Every winter the harbour desk weighs cargo, logs cranes, paints buoys, counts ropes and photographs"
            " containers at berth six.",
            "Every winter the harbour desk weighs cargo, logs cranes, mends nets, greases winches and sweeps"
            " lighthouses at berth six.",
            "medium",
        ),
    ],
    ids=["not limited to", "four other words", "many other words"],
)  # fmt: skip
def test_a_sentence_is_only_worded_anew_below_eight_new_words(old: str, new: str, severity: str) -> None:
    (change,) = texts(f"{TRAINING} {old} {BOARD}", f"{TRAINING} {new} {BOARD}")

    assert (change.kind, change.severity) == ("text_reworded", severity)


def test_a_disclaimer_run_into_a_sentence_is_no_denial() -> None:
    guide = "We use the Tidewater guide to help us identify the risks that our harbor and its berths meet every year."
    disclaimed = f"This does not imply that we meet it, only that {guide[0].lower()}{guide[1:]}"
    (change,) = texts(f"{TRAINING} {guide} {BOARD}", f"{TRAINING} {disclaimed} {BOARD}")

    assert (change.kind, change.severity) == ("text_reworded", "low")


def test_that_risks_are_expected_to_stay_high_only_cautions() -> None:
    """As in 0001903596-26-000116."""
    assert cautions(
        "The Bank expects risks and exposures related to attacks to remain high for the foreseeable future."
    )
    assert not cautions("The Bank expects vendors to remain certified.")


def test_what_is_called_otherwise_now_is_told_once_with_all_its_sentences() -> None:
    """As in 0001628280-26-013283: `the Program` of nine sentences is `the ISP` now."""
    old = [
        "The Tidewater Code is reviewed by the pilots after each of the great storms.",
        "Every berth must follow the Tidewater Code when a ship of more than forty metres ties up.",
        "The harbor master trains new pilots in the Tidewater Code during their first spring.",
    ]
    new = [sentence.replace("Tidewater", "Breakwater") for sentence in old]
    (change,) = texts(" ".join([TRAINING, old[0], BOARD, *old[1:]]), " ".join([TRAINING, new[0], BOARD, *new[1:]]))

    assert (change.kind, change.severity) == ("text_reworded", "low")
    assert change.what == f"{new[0]} (3 sentences)"
    assert (change.before, change.after) == (" ".join(old), " ".join(new))


def test_what_is_said_beside_throughout_is_told_once() -> None:
    """As in 0001213900-26-036517, whose IT is `our IT consultants` now."""
    old = "Our IT watches every berth of the harbor at night. Then our IT mends each lock of the pier before dawn."
    (change,) = texts(old, old.replace("IT", "IT consultants"))
    assert (change.kind, change.severity, change.before) == ("text_reworded", "medium", old)


def test_other_words_for_the_same_are_told_each() -> None:
    old = ["The pilots greet each captain by lamp at night.", "Ropes are kept dry in the long shed of berth six."]
    new = ["The pilots greet each captain by horn at night.", "Ropes are kept dry in the new shed of berth six."]
    found = texts(f"{old[0]} {BOARD} {old[1]}", f"{new[0]} {BOARD} {new[1]}")

    assert sorted(one.after or "" for one in found) == sorted(new)


def test_what_stands_behind_a_heading_run_into_it_is_not_gone() -> None:
    """As in 0001193125-26-134887, whose section stood there twice a year before, once as a block of its own."""
    headed = f"ITEM 1C. CYBERSECURITY Risk Management and Strategy {TRAINING[0].lower()}{TRAINING[1:]}"
    assert texts(f"{headed} {BOARD}\n\n{TRAINING}", f"{headed} {BOARD}") == []


def test_a_short_sentence_that_stood_within_another_is_not_new() -> None:
    """As in 0000080661-26-000086, whose officer's reports are told in a sentence of their own now."""
    reports, tells = "The pilot reports directly to the master", "tells the crew of each new wreck and buoy."
    changes = texts(f"{TRAINING} {reports} and {tells}", f"{TRAINING} The pilot {tells} {reports}.")
    assert [one.kind for one in changes] == ["text_reworded"]


def test_a_flag_in_the_middle_of_the_text_says_nothing() -> None:
    """As in 0001104659-26-037863, where it is a block of its own."""
    said: dict[str, str | bool] = {PROCESSES: f"{TRAINING} {BOARD}"}
    assert compare(tagged(said), tagged({**said, INTEGRATED_BLOCK: "false"})).changes == ()


def test_a_committee_of_the_board_is_the_one_that_the_board_formed() -> None:
    """As in 0001393052-26-000014."""
    old = "Our board of directors formed a Tide Committee to exercise oversight over our programs and berths."
    new = "The Tide Committee of our board of directors exercises oversight over our programs and berths."
    (change,) = texts(f"{TRAINING} {old}", f"{TRAINING} {new}")
    assert (change.kind, change.severity) == ("text_reworded", "low")


def test_a_new_sentence_that_brings_no_more_than_what_is_told_by_name_is_told_once() -> None:
    new = "The Company has implemented firewalls and penetration testing."
    controls = (Control("firewall", new), Control("penetration testing", new))
    known = "We watch our harbor at night."
    changes = compare(annual(known), annual(f"{known} {new}", profile=Profile(controls=controls))).changes
    assert [(one.kind, one.what) for one in changes] == [
        ("control_added", "firewall"),
        ("control_added", "penetration testing"),
    ]
    (gone,) = (one for one in compare(annual(f"{known} {new}"), annual(known)).changes if one.before == new)
    assert gone.kind == "text_removed"


def test_a_sentence_that_is_shown_whole_is_not_told_again_as_text() -> None:
    """As in 0001628280-26-018573: four more words on a new standard are seen where it is told of."""
    known, new = "We watch our harbor at night.", "Our program follows ISO 22301, the anchor of all quays."
    standard = Standard("ISO 22301", "ISO 22301", "aligned", new)
    changes = compare(annual(known), annual(f"{known} {new}", profile=Profile(standards=(standard,)))).changes
    assert [(one.kind, one.what) for one in changes] == [("standard_added", "ISO 22301")]
    more = new.replace("quays", "quays, piers, locks, gates, bollards, ferries, buoys and moorings")
    standard = Standard("ISO 22301", "ISO 22301", "aligned", more)
    changes = compare(annual(known), annual(f"{known} {more}", profile=Profile(standards=(standard,)))).changes
    assert [one.kind for one in changes] == ["standard_added", "text_added"]


def test_a_sentence_on_a_new_committee_is_shown_with_it() -> None:
    """As in 0001943896-26-000013."""
    known = "Our pilots watch the locks at night."
    new = "The pilots have set up a Tide Committee to oversee and steer their program of locks and moorings."
    body = Body("Tide Committee", "management", None, (), None, new)
    changes = compare(annual(known), annual(f"{known} {new}", profile=Profile(bodies=(body,)))).changes
    assert [(one.kind, one.what) for one in changes] == [("body_added", "Tide Committee")]


def test_what_is_told_by_name_belongs_to_the_passage_around_it() -> None:
    around = "Lanterns burn on every quay of the northern basin.", "Divers sweep the locks before a convoy sails."
    new = "The Company has implemented firewalls."
    profile = Profile(controls=(Control("firewall", new),))
    text = f"We watch our harbor at night. {around[0]} {new} {around[1]}"
    changes = compare(annual("We watch our harbor at night."), annual(text, profile=profile)).changes
    assert [(one.kind, one.severity, one.what) for one in changes] == [
        ("control_added", "medium", "firewall"),
        ("text_added", "medium", f"{around[0]} (3 sentences)"),
    ]


def test_a_rhythm_that_comes_with_its_control_is_told_with_it() -> None:
    """As in 0001437402-26-000013; of a control that was there already it is told."""
    known, new = "We watch our harbor at night.", "We run tabletop exercises each year."
    rhythm = Cadence("tabletop exercises", "year", False, new)
    profile = Profile(controls=(Control("tabletop exercises", new),), cadences=(rhythm,))
    changes = compare(annual(known), annual(f"{known} {new}", profile=profile)).changes
    assert [(one.kind, one.what) for one in changes] == [("control_added", "tabletop exercises")]
    before = Profile(controls=(Control("tabletop exercises", "We run tabletop exercises."),))
    changes = compare(
        annual(f"{known} We run tabletop exercises.", profile=before), annual(new, profile=profile)
    ).changes
    assert "tabletop exercises: not stated → yearly" in [one.what for one in changes]


def test_what_any_certificate_is_praised_with_is_told_with_it() -> None:
    """As in 0001193125-26-071563."""
    known, new = (
        "We watch our harbor at night.",
        "In 2025, we achieved ISO 22301 certification, which informs our approach.",
    )
    standard = Standard("ISO 22301", "ISO 22301", "certified", new)
    changes = compare(annual(known), annual(f"{known} {new}", profile=Profile(standards=(standard,)))).changes
    assert [(one.kind, one.what) for one in changes] == [("standard_added", "ISO 22301")]


def test_a_page_number_run_into_a_heading_is_no_change() -> None:
    """As in 0001493152-26-016798."""
    said = "Reporting to Board of Directors The CFO tells the pilots of every incident."
    assert texts(f"{TRAINING} 13 {said}", f"{TRAINING} 15 {said}") == []


def test_a_sentence_run_into_one_that_stood_apart_is_no_change() -> None:
    """As in 0001193125-26-177148."""
    first = "Our board of directors is responsible for the safety of all the quays"
    other = "The board shall review each disclosure on Form 6-K before the ships sail."
    old = f"{first} and the locks. {TRAINING} {other}"
    assert texts(old, f"{first} {other} {old}") == []


def test_what_a_standard_is_says_nothing_of_the_filer() -> None:
    """As in 0001665918-26-000008, whose standard went with the sentence that told what it is."""
    describes = "The NIST framework is structured around five stages of a long and winding voyage of lanterns."
    (change,) = texts(f"{TRAINING} {describes}", TRAINING)
    assert (change.kind, change.severity) == ("text_removed", "low")
    (change,) = texts(f"{TRAINING} {describes.replace('of a', 'of our')}", TRAINING)
    assert change.severity == "medium"


def test_experience_told_in_a_sentence_of_its_own_is_slight_beside_the_office() -> None:
    """As in 0001185185-26-001420."""
    led = "Our CIO has over 30 years of experience in harbors."
    more = "This experience includes the repair of lanterns, beacons, buoys, moorings and ferries."
    profile = Profile(expertise=(Expertise("Chief Information Officer", 30, (), led),))
    changes = compare(annual(TRAINING), annual(f"{TRAINING} {led} {more}", profile=profile)).changes
    assert [(one.kind, one.severity) for one in changes] == [("expertise_added", "medium"), ("text_added", "low")]


def test_a_forecast_that_is_no_longer_denied_is_no_wording() -> None:
    """As in 0001493152-26-012935; that a likely effect is denied as well is wording to most readers."""
    old = (
        "Cyber threats have not materially affected, and are not reasonably likely to affect, our harbor and its ships."
    )
    new = "Historically, cyber threats have not materially affected our harbor and its ships."
    (change,) = texts(f"{TRAINING} {old}", f"{TRAINING} {new}")
    what = "a likely material effect is no longer denied"
    assert (change.kind, change.severity, change.what) == ("conclusion_changed", "medium", what)
    assert (change.before, change.after) == (old, new)
    (change,) = texts(f"{TRAINING} {new}", f"{TRAINING} {old}")
    assert change.kind == "text_reworded"


def test_a_sentence_that_says_most_of_a_longer_one_is_that_one_reworded() -> None:
    """As in 0001193125-26-119699."""
    old = "Members of the lantern crew hold pilot licences, moorings diplomas and signal badges."
    new = (
        "Signal badges, moorings diplomas and pilot licences are what the lantern crew holds beside beacon, anchor,"
        " ferry and winch papers."
    )
    (change,) = texts(f"{TRAINING} {old}", f"{TRAINING} {new}")
    assert (change.kind, change.before, change.after) == ("text_reworded", old, new)


def test_a_part_of_a_sentence_that_is_tagged_by_itself_is_no_sentence() -> None:
    """As in 0001104659-26-014300."""
    said = "Our Chief Information Security Officer steers the lanterns of the harbor."
    old = tagged({PROCESSES: TRAINING})
    new = tagged({PROCESSES: f"{TRAINING} {said}", INTEGRATED_BLOCK: "Chief Information Security Officer"})
    assert [change.what for change in compare(old, new).changes] == [said]


def test_another_with_whom_the_committee_talks_is_no_wording() -> None:
    """As in 0001820721-26-000008."""
    old = "The Tide Committee and our Chief Executive Officer maintain an ongoing dialogue on emerging cyber risks."
    both = "Our Chief Executive Officer and our Chief Financial Officer sail."
    (change,) = texts(f"{both} {old}", f"{both} {old.replace('Executive', 'Financial')}")
    assert (change.kind, change.severity) == ("oversight_changed", "medium")


def test_a_sentence_that_stands_there_without_its_heading_too_is_told_once() -> None:
    """As in 0001193125-26-062397, whose section and block hold it each."""
    said = "Cyber is a formal part of our harbor's overall watch, and our CIO tells the Tide Committee of it."
    assert texts(f"{TRAINING} {said}", f"{TRAINING} Governance {said} {BOARD} {said}")[0].after == BOARD


def test_what_only_says_a_part_of_a_reworded_sentence_again_is_shown_with_it() -> None:
    """As in 0001104659-26-025862."""
    old = "We have created a watch that prevents and contains fires on quays and joins all lanterns into our fleet."
    new = "We have a watch that prevents and contains fires on all the quays of ours."
    again = "The lanterns on our quays have been joined into one fleet."
    (change,) = texts(f"{TRAINING} {old} {BOARD}", f"{TRAINING} {new} {BOARD} {again}")
    assert (change.kind, change.severity) == ("text_reworded", "low")
    assert (change.before, change.after) == (old, f"{new} {again}")


def test_what_stands_beside_a_sentence_that_is_told_by_name_is_told_itself() -> None:
    """As in 0001447669-26-000021, where the sentence that was reworded is no line of its own."""
    sentence = "Our program for the ferries aligns with {} and is reviewed by the harbor master."
    again = "The harbor master reviewed the ferries."
    came = Standard("NIST CSF", "NIST CSF", "aligned", new := sentence.format("the rules of NIST CSF"))
    year = annual(f"{TRAINING} {new} {BOARD} {again}", profile=Profile(standards=(came,)))
    changes = compare(annual(f"{TRAINING} {sentence.format('the rules of')} {BOARD}"), year).changes
    assert [(change.kind, change.after) for change in changes] == [("standard_added", new), ("text_added", again)]


@pytest.mark.parametrize(
    ("old", "new", "severity"),
    [
        # 0001193125-26-119873
        ("Our crew has a combined experience of over 70 years.", "… over 50 years.", "medium"),
        ("Our crew has a combined experience of over 20 years.", "… over 25 years.", "low"),
        # 0000007789-26-000071
        (
            "The pilot holds a degree in tides from a college.",
            "The pilot holds a degree in finance from a college.",
            "medium",
        ),
        (
            "The pilot holds a degree in tides from a college.",
            "The pilot holds a degree in tides from an old stone college.",
            "low",
        ),
    ],
)
def test_other_degrees_and_far_other_years_are_no_wording(old: str, new: str, severity: str) -> None:
    new = new.replace("…", "Our crew has a combined experience of")
    (change,) = texts(f"{TRAINING} {old}", f"{TRAINING} {new}")
    assert (change.kind, change.severity) == ("text_reworded", severity)


@pytest.mark.parametrize(
    ("sentence", "severity"),
    [
        # Every word stands somewhere; that the one reports to the other stands nowhere: as in 0001437749-26-007330.
        ("The harbor officers report on moorings to our dredging pilots.", "medium"),
        # What nobody in particular does needs more of such words.
        ("The mooring crews keep the dredging barges.", "low"),
        ("The mooring crews paint the dredging barges beside lanterns near ferries.", "medium"),
        # What one sentence says already, in other words.
        ("The harbor officers keep moorings and lanterns.", "low"),
    ],
)
def test_what_no_one_sentence_joined_before_is_of_substance(sentence: str, severity: str) -> None:
    rest = (
        "Our harbor officers keep the moorings and the lanterns of the quay.",
        "Each winter our crews paint the ferries and the barges that lie idle in the basin.",
        "The dredging pilots report on silt in each of the channels outside the breakwater.",
    )
    (change,) = texts(" ".join(rest), " ".join((*rest, sentence)))
    assert (change.kind, change.severity, change.after) == ("text_added", severity, sentence)


def test_the_career_of_somebody_else_is_no_part_of_one_that_is_told() -> None:
    """As in 0001737450-26-000005, where the experience of another officer changed."""
    quote = "Our CIO, Mr. Quill, has {} years of experience in tides and locks."
    years = [
        annual(
            f"{TRAINING} {said} {more}",
            profile=Profile(expertise=(Expertise("Chief Information Officer", number, (), said),)),
        )
        for number, said, more in (
            (9, quote.format(9), ""),
            (20, quote.format(20), "Ms. Feather has over 20 years of experience with lighthouses and foghorns."),
        )
    ]
    found = {one.kind: one.severity for one in compare(*years).changes}
    assert found == {"expertise_changed": "medium", "text_added": "medium"}


def test_what_stood_in_the_place_of_what_a_name_shows_is_shown_with_it() -> None:
    """As in 0001163165-26-000009: whom one reports to now, and whom before."""
    old = "The harbormaster of the outer basin reports his soundings to the treasurer of the pilots' guild."
    new = "Soundings of the outer basin go from its harbormaster to a Chief Tide Officer, whom the guild elects."
    role = Role("Chief Tide Officer", "Chief Tide Officer", new)
    (change,) = compare(
        annual(f"{TRAINING} {old}"), annual(f"{TRAINING} {new}", profile=Profile(roles=(role,)))
    ).changes
    assert (change.kind, change.severity, change.before, change.after) == ("role_added", "medium", old, new)


def test_a_new_standard_is_no_other_edition_of_one() -> None:
    """As in 0001178913-26-000724, where three sentences name it: it came once, and no edition changed."""
    rest = "{} the pilots of the outer basin keep the tide tables{}."
    second, third = (rest.format(when, "{}") for when in ("By night", "In the long winters"))
    told = "Our program follows ISO/IEC 27001:2022."
    old = annual(f"{TRAINING} {second} {third}".replace("{}", ""))
    new = annual(
        " ".join(
            (TRAINING, told, *(each.format(" by our ISO/IEC 27001:2022 certification") for each in (second, third)))
        ),
        profile=Profile(standards=(Standard("ISO/IEC 27001", "ISO/IEC 27001:2022", "aligned", told),)),
    )
    kinds = [one.kind for one in compare(old, new).changes]
    assert kinds.count("standard_added") == 1
    assert "standard_changed" not in kinds


def test_who_oversees_in_the_place_of_another_is_oversight_in_other_words_too() -> None:
    """As in 0001828318-26-000006, whose passages are one by their rare words alone."""
    old = "Soundings and dredging fall to our Tide Committee, which reports silt in the outer basin to the guild."
    new = "The dredging of silt, and every sounding in the outer basin, is overseen by the Harbor Committee."
    (change,) = texts(f"{TRAINING} {old}", f"{TRAINING} {new}")
    assert (change.kind, change.severity, change.before, change.after) == ("oversight_changed", "medium", old, new)


def test_a_fact_that_goes_on_this_year_is_reworded_though_a_quotation_mark_ends_it() -> None:
    """As in 0000837010-26-000003: the old sentence stands within the new one, and is no fragment of a fact."""
    old = "The Harbor Committee hears of the tides from the pilots of the bay."
    new = "The Harbor Committee hears of the tides from the pilots of the bay and dines with the dredging guild."
    block = "CybersecurityRiskBoardCommitteeOrSubcommitteeResponsibleForOversightTextBlock"
    years = [tagged({PROCESSES: TRAINING, block: f'{text}"'}) for text in (old, new)]
    (change,) = compare(*years).changes
    assert (change.kind, change.before, change.after) == ("text_reworded", f'{old}"', f'{new}"')
