"""Like changes are one line; nothing that is told gets lost in it."""

from monitor.domain import Change, ChangeKind
from monitor.notify.grouping import grouped, line

OLD = "We work with Fictional Plumb Line and Fictional Sounding."
NEW = "We work with Fictional Plumb Line, Fictional Beacon and Fictional Buoy."


def firm(kind: str, name: str) -> Change:
    sides = (None, NEW) if kind == "third_party_added" else (OLD, None)
    return Change(kind, "medium", name, None, ("cyd:One",), *sides)  # type: ignore[arg-type]


def lines(*changes: Change) -> list[str]:
    return [f"{group.severity} · {group.line}" for group in grouped(changes)]


def test_what_came_stands_before_what_went_and_the_sentences_are_told_once() -> None:
    (group,) = grouped(
        [
            firm("third_party_removed", "Fictional Sounding"),
            firm("third_party_added", "Fictional Beacon"),
            firm("third_party_added", "Fictional Buoy"),
        ]
    )
    assert group.line == "outside firms: +Fictional Beacon, +Fictional Buoy; −Fictional Sounding"
    sides = [(before, after, [change.what for change in shown]) for before, after, shown in group.passages]
    assert sides == [(OLD, NEW, ["Fictional Sounding", "Fictional Beacon", "Fictional Buoy"])]
    assert group.elements == ("cyd:One",)


def test_two_severities_are_two_groups_and_what_is_grave_stands_alone() -> None:
    high = [Change("role_removed", "high", name) for name in ("CISO", "CIO")]
    medium = [Change("role_removed", "medium", name) for name in ("CFO", "COO")]
    assert lines(*high, *medium) == [
        "high · office no longer named: CISO",
        "high · office no longer named: CIO",
        "medium · offices: −CFO, −COO",
    ]


def test_sentences_that_are_not_alike_stand_by_themselves() -> None:
    gone = Change("role_removed", "medium", "CFO", None, (), "The CFO signs.", None)
    came = Change("role_added", "medium", "CIO", None, (), None, "A chief information officer leads the program now.")
    (group,) = grouped([gone, came])
    assert [(before, after) for before, after, _ in group.passages] == [
        ("The CFO signs.", None),
        (None, "A chief information officer leads the program now."),
    ]


def test_a_sentence_that_another_change_holds_against_its_successor_stands_there_alone() -> None:
    """The experience of an office that went, and of the one in its place: one sentence was printed twice."""
    gone = Change("expertise_removed", "medium", "Director", None, (), "The director has ten years.", None)
    instead = Change(
        "expertise_changed", "medium", "Chief", None, (), "The director has ten years.", "The chief has ten."
    )
    (group,) = grouped([gone, instead])
    sides = [(before, after, [change.what for change in shown]) for before, after, shown in group.passages]
    assert sides == [("The director has ten years.", "The chief has ten.", ["Director", "Chief"])]


def test_a_rewording_that_a_group_shows_on_both_sides_is_not_told_again() -> None:
    names = [firm("third_party_removed", "Fictional Sounding"), firm("third_party_added", "Fictional Buoy")]
    reworded = Change("text_reworded", "medium", "We work …", None, (), OLD, NEW)
    assert lines(*names, reworded) == ["medium · outside firms: +Fictional Buoy; −Fictional Sounding"]
    other = Change("text_reworded", "medium", "We work …", None, (), OLD, "We work alone.")
    assert len(lines(*names, other)) == 2


def test_one_of_a_sort_is_told_by_itself() -> None:
    assert lines(firm("third_party_added", "Fictional Buoy")) == ["medium · outside firm newly named: Fictional Buoy"]


def test_a_passage_that_a_group_quotes_is_not_told_again() -> None:
    passage = Change("text_added", "medium", "We work with …", None, (), None, NEW)
    other = Change("text_added", "medium", "We sail.", None, (), None, "We sail.")
    assert lines(firm("third_party_added", "Fictional Buoy"), passage, other) == [
        "medium · outside firm newly named: Fictional Buoy",
        "medium · text added: We sail.",
    ]


def test_a_grave_passage_is_told_whoever_quotes_its_sentence() -> None:
    """The sentence on outside assessors named a cadence and a control as well: only these were told."""
    gone = Change("text_removed", "high", "the use of outside assessors is gone", None, (), OLD, None)
    control = Change("control_removed", "medium", "response plan", None, (), OLD, None)
    assert lines(gone, control) == [
        "high · text removed: the use of outside assessors is gone",
        "medium · control no longer named: response plan",
    ]


def test_a_passage_is_not_told_by_something_less_grave() -> None:
    tag = Change("flag_disappeared", "low", "A", None, (), OLD, None)
    passage = Change("text_removed", "medium", "We work …", None, (), OLD, None)
    assert len(lines(passage, tag)) == 2


def test_wording_that_a_group_shows_does_not_take_other_wording_with_it() -> None:
    names = [firm("third_party_removed", "Fictional Sounding"), firm("third_party_added", "Fictional Buoy")]
    shown = Change("text_reworded", "low", "We work …", None, (), OLD, NEW)
    others = [Change("text_reworded", "low", str(n), None, (), f"{n}", f"{n}!") for n in range(4)]
    assert lines(*names, shown, *others)[1:] == ["low · slightly reworded: 4 passages"]


def test_many_passages_that_are_only_worded_otherwise_are_counted() -> None:
    few = [Change("text_reworded", "low", str(number), None, (), f"{number}", f"{number}!") for number in range(3)]
    assert len(lines(*few)) == 3
    more = Change("text_reworded", "low", "4", None, (), "4", "4!")
    assert lines(*few, more) == ["low · slightly reworded: 4 passages"]


def test_tags_that_came_and_went_are_one_line_but_a_flag_that_turned_is_not() -> None:
    assert lines(
        Change("flag_changed", "medium", "A: false → true"),
        Change("flag_changed", "medium", "B: false → true"),
        Change("flag_appeared", "low", "C: true (tagging)"),
        Change("flag_disappeared", "low", "D: true (tagging)"),
    ) == [
        "medium · flag changed: A: false → true",
        "medium · flag changed: B: false → true",
        "low · tagging: +C: true (tagging); −D: true (tagging)",
    ]


def test_a_tag_without_words_of_its_own_does_not_stand_above_those_of_another() -> None:
    assert lines(
        Change("flag_appeared", "low", "A: true (tagging)"),
        Change("flag_appeared", "low", "B: true (tagging)", None, (), OLD, OLD),
        Change("flag_appeared", "low", "C: false (tagging)"),
    ) == [
        "low · tagging: +A: true (tagging), +C: false (tagging)",
        "low · flag appeared: B: true (tagging)",
    ]


def test_rhythms_stand_off_from_each_other() -> None:
    assert lines(
        Change("cadence_changed", "medium", "drills: yearly → monthly"),
        Change("cadence_changed", "medium", "audits: not stated → yearly"),
    ) == ["medium · how often: drills: yearly → monthly; audits: not stated → yearly"]


def test_a_thing_is_newly_named_or_no_longer_and_text_came_or_went() -> None:
    """`control added` claimed that there was none before, where the year before had it in other words."""
    kinds: list[ChangeKind] = ["control_added", "body_removed", "role_changed", "expertise_added", "text_removed"]
    assert [line(Change(kind, "medium", "X")) for kind in kinds] == [
        "control newly named: X",
        "body no longer named: X",
        "office changed: X",
        "experience newly told: X",
        "text removed: X",
    ]


def test_a_control_is_told_with_the_words_of_the_text_among_others_too() -> None:
    """By its kind alone a reader looks for words that the filing does not have."""
    changes = [
        Change("control_added", "medium", "vulnerability scanning", "vulnerability assessments", (), None, NEW),
        Change("control_added", "medium", "firewall", "firewalls", (), None, NEW),
        Change("role_added", "medium", "Chief Information Security Officer", "CISO", (), None, NEW),
        Change("role_added", "medium", "Chief Risk Officer", "CRO", (), None, NEW),
    ]
    assert lines(*changes) == [
        "medium · controls: +vulnerability scanning (written “vulnerability assessments”), +firewall",
        "medium · offices: +Chief Information Security Officer, +Chief Risk Officer",
    ]
