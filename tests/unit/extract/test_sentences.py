"""Where sentences end in filing prose."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.extract.sentences import sentences


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param("We train. We test! Do we? Yes.", ["We train.", "We test!", "Do we?", "Yes."], id="plain"),
        pytest.param("Our U.S. Government work grows.", ["Our U.S. Government work grows."], id="U.S."),
        pytest.param(
            "We left the U.S. In May we came back.", ["We left the U.S.", "In May we came back."], id="U.S. ends"
        ),
        pytest.param("Foo, Inc. Audit Committee.", ["Foo, Inc. Audit Committee."], id="Inc."),
        pytest.param("We own Foo, Inc. The rest is ours.", ["We own Foo, Inc.", "The rest is ours."], id="Inc. ends"),
        pytest.param("Some (e.g. SOC 2, i.e. Type II) apply.", ["Some (e.g. SOC 2, i.e. Type II) apply."], id="e.g."),
        pytest.param(
            "Mr. J. Q. Public and Dr. No. 7 act.", ["Mr. J. Q. Public and Dr. No. 7 act."], id="titles, initials"
        ),
        pytest.param("See “Item 1A. Risk Factors.” We act.", ["See “Item 1A. Risk Factors.”", "We act."], id="item"),
        pytest.param("In Part I. Item 1A of it.", ["In Part I. Item 1A of it."], id="part"),
        pytest.param(
            "See our report on Form 10-K. Governance Our board acts.",
            ["See our report on Form 10-K.", "Governance Our board acts."],
            id="a form ends",
        ),
        pytest.param("As in Form 20 - F. Role of us.", ["As in Form 20 - F.", "Role of us."], id="a form in pieces"),
        pytest.param("By Regulation S-K. Pilots act.", ["By Regulation S-K.", "Pilots act."], id="a regulation ends"),
        pytest.param("Told to the SEC. Pilots act.", ["Told to the SEC.", "Pilots act."], id="the SEC ends"),
        pytest.param("See Sec. Four of John F. Quill.", ["See Sec. Four of John F. Quill."], id="a section does not"),
        pytest.param("Version 2.0 of it, 3.5 GB.", ["Version 2.0 of it, 3.5 GB."], id="numbers"),
        pytest.param(
            "reported, if any.If it occurs.", ["reported, if any.", "If it occurs."], id="a join without space"
        ),
        pytest.param("Our site Example.Com is up.", ["Our site Example.Com is up."], id="a name with a point"),
        pytest.param(
            "Governance\nOur board oversees.", ["Governance", "Our board oversees."], id="headings stand alone"
        ),
        pytest.param("• one;\n• two.", ["• one;", "• two."], id="bullets stand alone"),
        pytest.param("reported to our\nBoard and the\nteam.", ["reported to our Board and the team."], id="cut lines"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, parts: list[str]) -> None:
    assert list(sentences(text)) == parts


@given(st.text(alphabet="aA1. \n!?“”(),;•"))
def test_no_character_is_lost_or_made_up(text: str) -> None:
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())


def test_an_abbreviation_behind_a_hyphen_splits_nothing() -> None:
    text = "We comply with the EU-U.S. Data Privacy Framework."
    assert sentences(text) == (text,)


def test_a_comma_that_tags_set_off_belongs_to_its_word() -> None:
    """As in 0001437749-26-005601, where the same sentence stands without the space a year before."""
    assert sentences("The (IT) team , with our pilots ; they act.") == ("The (IT) team, with our pilots; they act.",)
