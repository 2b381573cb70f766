"""Lines of oversight: who reports to whom."""

from monitor.detect.oversight import oversight_changes
from monitor.detect.statements import Statements
from monitor.detect.things import key_of
from monitor.domain import Body, Cadence, Profile, Role

BOARD = Body("board of directors", "board", None, (), None, "The board of directors sits in the tower.")
REPORTS = "Each quarter our {} reports to the audit committee of our board on the state of the piers and the locks."
COMMITTEE = Body("audit committee", "board", None, (), None, "The audit committee meets.")


def year(*offices: str) -> Profile:
    """A year in which the last of the offices reports to the committee."""
    quote = REPORTS.format(offices[-1])
    roles = tuple(Role(office, office, quote) for office in offices)
    line = Cadence(f"{offices[-1]} reports to audit committee", "quarter", False, quote)
    return Profile(roles=roles, bodies=(BOARD, COMMITTEE), cadences=(line,))


def lines(
    old: Profile, new: Profile, *, renamed: dict[str, str] | None = None, joined: tuple[str, ...] = ()
) -> list[str]:
    both = tuple(Statements(" ".join(role.quote for role in profile.roles), ()) for profile in (old, new))
    found = oversight_changes(old, new, (both[0], both[1]), renamed or {}, (), {key_of(each) for each in joined})
    return [one.what for one in found]


def test_who_newly_stands_in_the_sentence_of_another_draws_no_new_line() -> None:
    """That the office is new is told of: 0001802457-26-000017. Whoever stays and is left out there reports no more."""
    old, new = year("Chief Pilot Officer"), year("Chief Tide Officer")
    assert lines(old, new, joined=("Chief Tide Officer",)) == [
        "Chief Pilot Officer no longer reports to audit committee"
    ]
    assert lines(old, new) == [
        "Chief Tide Officer reports to audit committee",
        "Chief Pilot Officer no longer reports to audit committee",
    ]


def test_who_has_another_title_now_and_a_second_one_in_the_same_sentence_reports_still() -> None:
    """As in 0001193125-26-096522, where one officer has two titles."""
    old, new = year("Director of Tides"), year("Vice President of Tides")
    renamed = {key_of("Director of Tides"): key_of("Vice President of Piers")}
    assert lines(old, new, renamed=renamed, joined=("Vice President of Tides",)) == []


def test_a_line_told_in_a_sentence_unlike_any_is_new() -> None:
    old, new = Profile(bodies=(COMMITTEE,)), year("Chief Tide Officer")
    assert lines(old, new, joined=("Chief Tide Officer",)) == ["Chief Tide Officer reports to audit committee"]
