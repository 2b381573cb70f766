"""Laws and standards that stand in no list of names. The people and companies here are fictional."""

import pytest

from monitor.extract.profile.standards import standards_of
from monitor.extract.profile.unlisted_names import unlisted_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # as 0001437749-25-008966 and 0000950170-25-058944 wrote theirs before the lists knew them
        ("We comply with the Right to Harbor Privacy Act.", ["Right to Harbor Privacy Act"]),
        ("The Tide Data Act and Quillland’s Privacy of Ships Act apply.", ["Tide Data Act", "Privacy of Ships Act"]),
        ("It is required by the Act on Promotion of Harbor Network Use.", ["Act on Promotion of Harbor Network Use"]),
        ("We file under the Securities Exchange Act and the Investment Company Act.", []),
        ("Act on Information that you have.", []),
        ("Our Information Security Officer will Act on it.", []),
        # 0000029905-25-000006
        ("We use standards such as ISA 62443, UL 2000-1, and others.", ["ISA 62443", "UL 2000-1"]),
        ("We follow frameworks and guidelines, including QHF, TIDE and IATF.", ["QHF", "TIDE", "IATF"]),
        ("It includes frameworks such as those of our CISO, IT, and AI.", []),
        ("We have standards, including multi-factor authentication (MFA), and a CISO.", []),
        (
            "We meet standards, including, without limitation, QHF and TIDE3 by Harbor.",
            ["QHF", "TIDE3"],
        ),  # 0001193125-26-051382
        ("QHF, TIDE and IATF are ports.", []),
        # 0001292814-26-001915
        ("We keep our records in compliance with TIDEL regulations, which are triggered at dusk.", ["TIDEL"]),
        ("We are in compliance with SEC regulations and follow TIDEL.", []),
    ],
)
def test_what_no_list_knows_is_read_by_its_form(text: str, names: list[str]) -> None:
    found = list(unlisted_names(text))
    assert [name for name, _, _ in found] == names
    assert [text[start:end] for _, start, end in found] == names


def test_what_a_list_knows_goes_by_its_one_name() -> None:
    (hipaa,) = standards_of(["We comply with the Health Insurance Portability and Accountability Act."])
    assert (hipaa.name, hipaa.relation) == ("HIPAA", "aligned")
    names = [one.name for one in standards_of(["We align with frameworks such as NIST CSF, QHF and SOC 2."])]
    assert names == ["NIST CSF", "QHF", "SOC 2"]
