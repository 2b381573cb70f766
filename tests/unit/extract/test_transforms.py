import pytest

from monitor.extract.transforms import Unreadable, boolean, constant

_REGISTRY = "http://www.xbrl.org/inlineXBRL/transformation/"
_SEC = "http://www.sec.gov/inlineXBRL/transformation/2015-08-31"


@pytest.mark.parametrize(
    ("year", "name", "value"),
    [
        ("2011-07-31", "booleantrue", True),
        ("2011-07-31", "booleanfalse", False),
        ("2015-02-26", "booleantrue", True),
        ("2015-02-26", "booleanfalse", False),
        ("2020-02-12", "fixed-true", True),
        ("2020-02-12", "fixed-false", False),
        ("2022-02-16", "fixed-true", True),
        ("2022-02-16", "fixed-false", False),
    ],
)
def test_a_registry_says_true_and_false_whatever_the_words_say(year: str, name: str, value: bool) -> None:
    assert boolean((_REGISTRY + year, name), "We do not engage anybody.") is value


@pytest.mark.parametrize(
    "format_",
    [
        (_REGISTRY + "2010-04-20", "booleantrue"),  # the first registry has no booleans
        (_REGISTRY + "2020-02-12", "booleantrue"),  # the name of the registry before
        (_REGISTRY + "2015-02-26", "fixed-true"),  # and of the one after
        (_REGISTRY + "2020-02-12", "Fixed-True"),  # names are case-sensitive
        (_REGISTRY + "2020-02-12", "date-monthname-day-year-en"),
        ("", "fixed-true"),  # a prefix that is not declared
        ("http://www.example.com/transformation", "fixed-true"),
    ],
)
def test_a_format_that_is_no_boolean_of_its_registry_is_unreadable(format_: tuple[str, str]) -> None:
    with pytest.raises(Unreadable, match="is not a boolean one"):
        boolean(format_, "true")


@pytest.mark.parametrize(("words", "value"), [("true", True), ("1", True), ("false", False), (" 0\n", False)])
def test_a_flag_without_format_must_itself_say_true_or_false(words: str, value: bool) -> None:
    assert boolean(None, words) is value


@pytest.mark.parametrize("words", ["True", "yes", "", "TRUE", "We engage assessors."])
def test_a_flag_without_format_that_says_anything_else_is_unreadable(words: str) -> None:
    with pytest.raises(Unreadable):
        boolean(None, words)


@pytest.mark.parametrize(("box", "value"), [("\u2610", False), ("\u2611", True), ("\u2612", True)])
def test_a_ballot_box_says_what_it_shows(box: str, value: bool) -> None:
    assert boolean((_SEC, "boolballotbox"), box) is value


def test_a_ballot_box_that_shows_none_is_unreadable() -> None:
    with pytest.raises(Unreadable, match="ballot box"):
        boolean((_SEC, "boolballotbox"), "x")


@pytest.mark.parametrize(
    ("year", "name"),
    [
        ("2011-07-31", "nocontent"),
        ("2015-02-26", "nocontent"),
        ("2020-02-12", "fixed-empty"),
        ("2022-02-16", "fixed-empty"),
    ],
)
def test_a_flag_transformed_into_nothing_has_no_value(year: str, name: str) -> None:
    assert boolean((_REGISTRY + year, name), "true") is None
    assert constant((_REGISTRY + year, name)) == ""
