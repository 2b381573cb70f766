"""Who joined and who left a body, shown by the sentences that name them."""

import pytest

from monitor.detect.membership import membership_changes
from monitor.detect.statements import Statements
from monitor.domain import Body

HEADING, MEETS = "Harbor Council", "The Harbor Council meets in the tower and keeps the tide tables of the bay."
CONSISTS = "Each Harbor Council {}consists of our Chief Information Officer and our {} on the north pier."
CIO, PILOT, CLERK = "Chief Information Officer", "Chief Pilot Officer", "Chief Tide Officer"


def council(*members: str) -> Body:
    return Body("Harbor Council", "management", None, members, None, MEETS)


def shown(members: tuple[str, ...], says: str, was: str) -> list[tuple[str, str | None, str | None]]:
    both = Statements(was, ()), Statements(says, ())
    changes = membership_changes([council(CIO, PILOT)], [council(*members)], both, ())
    return [(one.what, one.before, one.after) for one in changes]


def test_the_sentences_that_name_the_members_show_it() -> None:
    """Not the heading or the first sentence on the body, which stand in both years: 0000033185-26-000010."""
    was, now = CONSISTS.format("", PILOT), CONSISTS.format("", CLERK)
    found = shown((CIO, CLERK), f"{HEADING}\n{MEETS} {now}", f"{HEADING}\n{MEETS} {was}")
    assert found == [(f"Harbor Council: +{CLERK}, −{PILOT}", was, now)]


def test_where_one_year_names_none_the_sentence_in_its_place_is_shown() -> None:
    was = CONSISTS.format("", PILOT)
    now = "Each Harbor Council consists of our Chief Information Officer on the north pier."
    assert shown((CIO,), f"{MEETS} {now}", f"{MEETS} {was}") == [(f"Harbor Council: −{PILOT}", was, now)]
    assert shown((CIO,), MEETS, f"{MEETS} {was}") == [(f"Harbor Council: −{PILOT}", was, MEETS)]


def test_letters_within_a_word_are_no_member() -> None:
    """`COO` does not stand in `coordination`: 0001104659-26-028308."""
    coordinates = "The Harbor Council is responsible for the coordination of the drills."
    was = "The Harbor Council consists of our Chief Information Officer."
    now = "The Harbor Council consists of our COO and our Chief Information Officer."
    both = Statements(f"{coordinates} {was}", ()), Statements(f"{coordinates} {now}", ())
    (change,) = membership_changes([council(CIO)], [council(CIO, "Chief Operating Officer")], both, ())
    assert (change.before, change.after) == (was, now)


@pytest.mark.parametrize(("name", "changes"), [("management team", 0), ("Senior Leadership Team", 0), ("IT team", 1)])
def test_whom_a_text_counts_among_its_management_is_no_member_who_left(name: str, changes: int) -> None:
    """As in 0001193125-26-067238: `our management team, including our CTO`, who is responsible by himself now."""
    before, after = (Body(name, "management", None, members, None, MEETS) for members in ((CIO, PILOT), (CIO,)))
    assert len(membership_changes([before], [after], None, ())) == changes
