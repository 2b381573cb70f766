"""How much a reworded sentence says otherwise."""

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


def test_what_only_cautions_is_wording() -> None:
    """As in 0000040987-26-000003."""
    new = "Cybersecurity attacks are constantly evolving, may be difficult to detect and may cause harm to anybody."
    (found,) = compare(annual(REST), annual(f"{REST} {new}")).changes
    assert (found.kind, found.severity) == ("text_added", "low")


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


@pytest.mark.parametrize(
    ("now", "severity"),
    [
        # 0001193125-26-071961: what third parties had to do, they may have to.
        ("Pilots may be asked to adhere to the rules of the quay, by which the harbor is run.", "medium"),
        ("Pilots shall adhere to the rules of the quay, by which the harbor is run.", "low"),
        ("Pilots adhere to the rules of the quay, by which the harbor is run.", "low"),
    ],
)
def test_what_must_be_done_and_may_be_done_now_is_no_wording(now: str, severity: str) -> None:
    was = "Pilots must adhere to the rules of the quay, by which the harbor is run."
    assert [change(*sides).severity for sides in ((was, now), (now, was))] == [severity, severity]
