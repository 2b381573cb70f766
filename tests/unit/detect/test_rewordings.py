"""Which sentence took the place of which, and what is only wording."""

import pytest

from monitor.detect.changes import compare
from monitor.domain import Change, Profile, Standard
from tests.unit.detect.makers import annual

REST = "The harbor is open to ships of every flag. The pilots know the bay and its tides."


def change(old: str, new: str) -> Change:
    (only,) = compare(annual(f"{REST} {old}"), annual(f"{REST} {new}")).changes
    return only


@pytest.mark.parametrize(
    ("old", "new", "severity"),
    [
        # 0001484778-26-000007: only wording.
        (
            "We also have a process to require corporate employees to undertake cybersecurity training annually.",
            "We also have a process by which corporate employees undertake annual cybersecurity training.",
            "low",
        ),
        # 0001193125-26-098668: outsiders came in.
        (
            "On an annual basis, our internal auditors conduct penetration testing and tests of design.",
            "On an annual basis, our internal auditors, with third-party security specialists, conduct penetration "
            "testing and tests of design.",
            "medium",
        ),
        # 0001628280-26-006372: artificial intelligence came under oversight.
        (
            "The audit group watches over the material risks from cybersecurity threats to our cranes.",
            "The audit group watches over the material risks from cybersecurity threats and artificial intelligence "
            "to our cranes.",
            "medium",
        ),
        # 0001104659-26-037729: the same outsiders by a longer name.
        (
            "We use service providers to perform a variety of functions throughout our port and its many berths.",
            "We use third-party service providers to perform a variety of functions throughout our port and berths.",
            "low",
        ),
        # Said in another order, as 0000950170-25-060044 and its successor do: one sentence, not one gone and one come.
        (
            "The Harbor Board receives an annual report on the tides from the senior pilots, by berth and by season.",
            "Annually, by season and berth, senior pilots report on the tides to our Harbor Board.",
            "low",
        ),
        # 0001898795-26-000028: no "not" came or went, whoever is named.
        (
            "While the Port has had, and may in the future have, groundings of its ships, prior ones did not hurt it.",
            "While we have had, and may in the future have, groundings of our ships, prior ones did not hurt us.",
            "low",
        ),
        # 0001193125-26-051382: neither does "without limitation".
        (
            "Our controls and practices are certified against recognized rules of the sea: Tide One and Tide Two.",
            "Our controls and practices are certified to recognized rules of the sea, including, without limitation, "
            "Tide One and Tide Two.",
            "low",
        ),
        # 0001193125-26-161714: "not only" denies nothing.
        (
            "This not only enables a clear understanding of the tides but also informs decisions on our posture.",
            "This supports a clear and current understanding of the tides and informs decisions on our posture.",
            "low",
        ),
    ],
)
def test_a_rewording_is_as_grave_as_what_it_changes(old: str, new: str, severity: str) -> None:
    found = change(old, new)
    assert (found.kind, found.severity) == ("text_reworded", severity)


def test_another_overseer_is_oversight_that_changed() -> None:
    """As in 0000835011-26-000031."""
    old = "In addition, the Audit Committee reviewed cybersecurity risks as part of its oversight of the enterprise."
    found = change(old, old.replace("the Audit Committee", "our Board of Directors"))
    assert (found.kind, found.severity) == ("oversight_changed", "medium")


@pytest.mark.parametrize("whose", ["board of directors ", "Board of Directors’ ", "Board’s "])
def test_whose_committee_it_is_makes_no_other_overseer(whose: str) -> None:
    """As in 0001104659-26-032080, 0001078075-26-000050 and 0000074303-26-000027."""
    old = f"The {whose}Audit Committee is responsible for overseeing our cybersecurity risk management processes."
    assert change(old, old.replace(whose, "")).kind == "text_reworded"


def test_the_committee_may_be_the_audit_committee() -> None:
    """As in 0001764046-26-000019."""
    old = "The committee also provides oversight of our policies and processes for mitigating such risks."
    assert change(old, old.replace("The committee", "The Audit Committee")).kind == "text_reworded"


def test_a_sentence_cut_in_two_is_one_rewording() -> None:
    old = (
        "Our engineers inspect the gates and the turnstiles of the terminal, and our divers inspect the moorings and "
        "buoys of the fairway before winter."
    )
    new = (
        "Our engineers regularly inspect the gates and the turnstiles of the terminal and the fairway. Our divers "
        "inspect the moorings and buoys of the fairway before winter."
    )
    found = change(old, new)
    assert (found.kind, found.before, found.after) == ("text_reworded", old, new)


def test_a_sentence_with_more_said_behind_it_is_the_same_sentence() -> None:
    """As in 0001104659-26-024159, whose policy `may not cover all losses` now."""
    old = "The port also takes part in an insurance policy for the risks of its locks."
    more = (
        f"{old[:-1]}, intended to help mitigate certain losses and expenses of groundings; however, such a policy may"
        " not cover all of the losses or all types of claims that pilots may bring before a court of the bay."
    )
    found = change(old, more)
    assert (found.kind, found.before, found.after) == ("text_reworded", old, more)


def test_neighbours_that_came_together_are_one_passage() -> None:
    new = "A drone patrols the breakwater at night. Its pictures are kept in a vault for ninety days."
    (found,) = compare(annual(REST), annual(f"{REST} {new}")).changes
    assert (found.kind, found.after) == ("text_added", new)
    assert found.what == "A drone patrols the breakwater at night. (2 sentences)"


def test_what_only_cautions_is_wording() -> None:
    """As in 0000040987-26-000003."""
    new = "Cybersecurity attacks are constantly evolving, may be difficult to detect and may cause harm to anybody."
    (found,) = compare(annual(REST), annual(f"{REST} {new}")).changes
    assert (found.kind, found.severity) == ("text_added", "low")


def test_an_incident_newly_told_with_its_time_is_high() -> None:
    """As in 0001027664-26-000005 and 0001773751-26-000022."""
    new = "In September 2025 one of our suppliers experienced a cybersecurity incident that exposed crew lists."
    (found,) = compare(annual(REST), annual(f"{REST} {new}")).changes
    assert (found.kind, found.severity) == ("text_added", "high")


@pytest.mark.parametrize(
    "sentence",
    [
        "In 2025, we did not experience a cybersecurity incident that slowed a vessel.",
        "In May 2025 we responded to a simulated ransomware attack in a tabletop exercise.",
        "In 2019 she responded to a ransomware incident at a shipyard, where she led the watch.",
        "If in 2026 we experienced a cybersecurity incident, our moorings could be lost.",
    ],
)
def test_what_did_not_happen_to_the_registrant_is_not_admitted(sentence: str) -> None:
    assert all(one.severity != "high" for one in compare(annual(REST), annual(f"{REST} {sentence}")).changes)


@pytest.mark.parametrize(
    ("old", "new", "severity"),
    [
        # As in 0001437749-26-009385 and 0001628280-25-055483.
        (
            "Nobody fished from the pier.",
            "Notwithstanding the focus on our moorings, the Company has experienced and will continue to experience "
            "cybersecurity incidents, and there can be no guarantee that future incidents will not be material.",
            "high",
        ),
        (
            "Nobody fished from the pier.",
            "The investigation determined that between approximately August 5-8, 2025, a threat actor gained "
            "unauthorized access to the Company's systems.",
            "high",
        ),
        # 0001628280-26-010570: told of a year ago; 0001193125-26-104468: paid for a year ago
        (
            "We have experienced, and may in the future experience, cybersecurity incidents.",
            "Like any harbor with a pier and a crane, the Company has suffered cybersecurity breaches of its gates.",
            "medium",
        ),
        (
            "The expenses incurred from cybersecurity incidents, in which suppliers were targeted, were immaterial.",
            "Certain providers of cranes have experienced outages in broader incidents, without an effect on the pier.",
            "medium",
        ),
    ],
)
def test_that_there_were_incidents_is_high_where_the_other_year_knows_of_none(
    old: str, new: str, severity: str
) -> None:
    added = [one.severity for one in compare(annual(f"{REST} {old}"), annual(f"{REST} {new}")).changes if one.after]
    assert severity in added
    assert ("high" in added) == (severity == "high")


def test_a_report_written_anew_says_so_and_lists_what_is_new() -> None:
    old = " ".join(f"The {thing} of the old pier is kept by its own warden with a lamp." for thing in THINGS)
    new = " ".join(f"Nobody but a {thing} may board whatever steamer arrives at dusk tonight." for thing in OTHERS)
    changes = compare(annual(old), annual(new)).changes
    assert changes[-1].kind == "text_reworded"
    assert changes[-1].what == "rewritten: 0 of 14 sentences stand as before"
    assert len(changes) <= 3


def test_a_report_that_only_grew_was_not_written_anew() -> None:
    """As in 0001193125-26-159176."""
    stays = "The harbor keeps a plan for its program."
    more = " ".join(f"Nobody but a {thing} may board whatever steamer arrives at dusk tonight." for thing in OTHERS)
    (change,) = compare(annual(stays), annual(f"{stays} {more}")).changes
    assert (change.kind, change.severity) == ("text_added", "medium")


THINGS = (
    "anchor", "bollard", "capstan", "davit", "fender", "gangway", "hawser",
    "jetty", "keel", "ladder", "mast", "needle", "oar", "pump",
)  # fmt: skip
OTHERS = (
    "baker", "carter", "doctor", "editor", "farmer", "grocer", "hunter",
    "jeweller", "knight", "lawyer", "mason", "nurse", "ostler", "painter",
)  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "severity"),
    [
        # 0001104659-26-035225 and 0001493152-26-010089
        (
            "Our cybersecurity program is expected to include drills at night and a plan for the cranes of the port.",
            "Our cybersecurity program includes drills at night and a plan for the cranes of the port.",
            "medium",
        ),
        # 0001776985-26-000017
        (
            "We are in the process of implementing a framework that sets out the requirements of every berth.",
            "In 2025, we implemented a framework that sets out the requirements of every berth.",
            "medium",
        ),
        # 0001193125-26-161714: what goes on goes on.
        (
            "We are in the process of implementing a gate of the newest kind, by which we verify who comes to a berth.",
            "We continue the progressive implementation of a gate of the newest kind, by which we verify who comes.",
            "low",
        ),
        # 0001193125-26-115260: a fund's adviser is no outsider.
        (
            "The risks of every berth are overseen at the Fictional Parties by a structure of governance.",
            "The risks of every berth are overseen at the Adviser Parties by a structure of governance.",
            "low",
        ),
        # 0001130713-26-000018: threats from outside are no outsiders.
        (
            "The port has a program that addresses both internal and external threats to its cranes and berths.",
            "The port has a program that addresses threats to its cranes and berths.",
            "low",
        ),
    ],
)
def test_what_was_planned_and_who_is_an_outsider(old: str, new: str, severity: str) -> None:
    assert change(old, new).severity == severity


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        # 0001125376-26-000007, 0001777393-26-000013 and 0001874315-26-000013
        (
            "We align our locks to the Special Publication 800-53 Revision 4 of the institute of standards.",
            "We align our locks to the Special Publication 800-53 Revision 5 of the institute of standards.",
            "Special Publication 800-53 Revision 4 → Revision 5",
        ),
        (
            "The cranes were certified by the PCI DSS in every berth.",
            "The cranes were certified by the PCI DSS v4.0.1 in every berth.",
            "PCI DSS v4.0.1",
        ),
        (
            "Our plan is aligned to the Cybersecurity Framework 1.1 in every berth.",
            "Our plan is aligned to the Cybersecurity Framework 2.0 in every berth.",
            "Cybersecurity Framework 1.1 → 2.0",
        ),
        # 0001320461-26-000012
        (
            "Pilots submit certified assurance of their controls by standards such as SOC 1 and SOC 2 reports.",
            "Pilots submit certified assurance of their controls by standards such as SOC 1 Type 2 and SOC 2 Type 2.",
            "SOC 1 Type 2",
        ),
        # 0001092699-26-000012
        (
            "The cranes keep the certificate of ISO/IEC 27001:2013 for every berth.",
            "The cranes keep the certificate of ISO/IEC 27001: 2022 for every berth.",
            "ISO/IEC 27001:2013 → ISO/IEC 27001: 2022",
        ),
        # 0001628280-26-016799
        (
            "The cranes keep to PCI DSS v.4 and other rules in every berth.",
            "The cranes keep to PCI DSS v.4.0.1 and other rules in every berth.",
            "PCI DSS v.4.0.1",
        ),
        # 0001288847-26-000023
        (
            "Cranes keep the Payment Card Industry Data Security Standard 4.0, or PCI DSS 4.0, in every berth.",
            "Cranes keep the Payment Card Industry Data Security Standard v4.0.1, or PCI DSS v4.0.1, in every berth.",
            "Payment Card Industry Data Security Standard 4.0 → v4.0.1",
        ),
    ],
)
def test_another_edition_is_a_standard_that_changed(old: str, new: str, what: str) -> None:
    found = change(old, new)
    assert (found.kind, found.severity, found.what) == ("standard_changed", "medium", what)


def test_another_person_in_an_office_is_told_of_once() -> None:
    """As in 0001788882-26-000014, whose new officer three sentences name."""
    old = (
        "Additionally, Ms. Reed holds various certificates of pilotage. Anna Reed is the Company's CISO and reports to "
        "the harbor master."
    )
    found = compare(
        annual(f"{REST} {old}"), annual(f"{REST} {old.replace('Anna', 'Ben').replace('Reed', 'Moor')}")
    ).changes
    assert [(one.severity, "CISO" in (one.after or "")) for one in found] == [("medium", True), ("low", False)]


def test_a_rhythm_that_no_cadence_tells_is_told_with_its_sentence() -> None:
    """As in 0001437749-26-006405."""
    old = "Our harbor crew, which was set up in the spring of the flood, meets bimonthly to plan its drills."
    assert change(old, old.replace("bimonthly", "regularly")).severity == "medium"


def test_an_edition_that_went_with_its_standard_is_told_once() -> None:
    """As in 0001043277-26-000009."""
    old = "Our port program follows industry standards for drills, including ISO 27031:2011 and the rules of pilots."
    new = "Our port program follows industry standards for drills, including the rules of pilots in every berth."
    standard = Standard("ISO/IEC 27031", "ISO 27031:2011", "aligned", old)
    changes = compare(annual(f"{REST} {old}", profile=Profile(standards=(standard,))), annual(f"{REST} {new}")).changes
    assert [(one.kind, one.before, one.after) for one in changes] == [("standard_removed", old, new)]


def test_two_in_one_office_are_no_other_overseer() -> None:
    """As in 0001213900-26-045606."""
    old = "Our management, led by our Chief Executive Officer, is responsible for the risks and reports to the pilots."
    assert change(old, old.replace("Officer,", "Officers,")).severity == "low"


def test_members_of_the_board_are_directors() -> None:
    """As in 0001609711-26-000010."""
    old = "The committee consists of Board members with an expertise in pilotage, including oversight of the pilots."
    assert change(old, old.replace("Board members", "directors")).kind == "text_reworded"


def test_who_is_made_aware_instead_is_another_overseer() -> None:
    """As in 0001722684-26-000007."""
    old = "The Board is made aware promptly of any grounding of a ferry that is deemed critical by the pilots."
    assert change(old, old.replace("Board", "Audit Committee")).kind == "oversight_changed"


def test_a_virtual_officer_by_his_letters_is_no_other_overseer() -> None:
    """As in 0001628280-26-021073."""
    old = (
        "The crew, along with the Virtual Chief Information Security Officer (vCISO), oversees every lock of the port."
    )
    found = change(old, old.replace("Virtual Chief Information Security Officer (vCISO)", "vCISO"))
    assert (found.kind, found.severity) == ("text_reworded", "low")


def test_who_is_only_spelled_out_in_brackets_is_no_other_overseer() -> None:
    """As in 0001692115-26-000062."""
    who = " (our pilots, the Audit Committee, and the crew)"
    old = (
        f"Members of management{who} report to the entire Board about the threats to the port and its berths in spring."
    )
    assert change(old, old.replace(who, "")).severity == "low"


@pytest.mark.parametrize(
    ("more", "severity"), [("ferries, gulls and lanterns", "low"), ("{}, foghorns, silt", "medium")]
)
def test_words_that_stand_elsewhere_and_nowhere_together_say_something_else(more: str, severity: str) -> None:
    """As in 0001041657-26-000016."""
    rest = "Gulls sit on ferries. Lanterns hang over barges. Foghorns warn of cranes. Silt hides moorings."
    old = "We watch the outer basin by night and report what drifts there"
    new = f"{old}, with {more.format('ferries, gulls, lanterns, barges, cranes, moorings')}."
    (only,) = compare(annual(f"{rest} {old}."), annual(f"{rest} {new}")).changes
    assert (only.kind, only.severity) == ("text_reworded", severity)


@pytest.mark.parametrize(
    ("new", "severity"),
    [
        ("Last year we did not experience any material attack on our locks.", "medium"),  # 0001213900-26-026977
        ("Last year we have not experienced any attack on our locks.", "low"),
        # 0001901440-26-000005, the other way round: of a time alone
        ("In the prior twelve months, we did not experience any attack on our locks.", "medium"),
    ],
)
def test_that_no_material_attack_is_known_is_another_conclusion(new: str, severity: str) -> None:
    only = change("Last year we did not experience any attack on our locks.", new)
    assert (only.kind, only.severity) == ("text_reworded", severity)


@pytest.mark.parametrize(
    ("new", "severity"),
    [
        # 0001289877-26-000008: the second edition of the CSF, told without its number.
        ("It sorts the tides into six categories: govern, identify, protect, detect, respond and recover.", "medium"),
        ("It sorts tides into five categories: to identify, protect, detect, respond and recover.", "low"),
    ],
)
def test_a_framework_that_governs_now_is_another(new: str, severity: str) -> None:
    only = change("It sorts the tides into five categories: identify, protect, detect, respond and recover.", new)
    assert only.severity == severity


def test_an_office_that_is_spelled_out_is_no_other() -> None:
    """As in 0001159152-26-000045."""
    only = change(
        "The drills are managed by our VP, Security in the tower.",
        "The drills are managed by our Vice President of Security (VP, Security) in the tower.",
    )
    assert (only.kind, only.severity) == ("text_reworded", "low")


def test_what_kind_of_committee_it_is_names_no_other() -> None:
    """As in 0001628280-26-006635."""
    only = change(
        "The group is a cross-functional committee that oversees the pilots of the bay.",
        "The group is a committee that oversees the pilots of the bay.",
    )
    assert (only.kind, only.severity) == ("text_reworded", "low")
