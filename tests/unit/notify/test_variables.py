"""Variables in the targets: filled from the environment, and never told when something is wrong."""

from pathlib import Path

import pytest

from monitor.errors import Misconfigured
from monitor.notify.variables import replacer

ENV = {"TOKEN": "t0ken/+%", "HOST": "mail.example", "EMPTY": "", "NAME2": "${TOKEN}"}


def filled(text: str, env: dict[str, str] | None = None) -> str:
    return replacer(env if env is not None else ENV, set())(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("slack://${TOKEN}/#soc", "slack://t0ken/+%/#soc"),
        ("${HOST}:${TOKEN}", "mail.example:t0ken/+%"),
        ("${MISSING:-25}", "25"),
        ("${EMPTY:-25}", "25"),
        ("${MISSING:-}", ""),
        ("${HOST:-other}", "mail.example"),
        ("${MISSING:-terminal://soc}", "terminal://soc"),
        ("${NAME2}", "${TOKEN}"),
        ("$${TOKEN}", "${TOKEN}"),
        ("pa$$word and $5", "pa$$word and $5"),
    ],
)
def test_a_variable_is_filled(text: str, value: str) -> None:
    assert filled(text) == value


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "${MISSING}",
            "variable MISSING is not set; set it, or MISSING_FILE to the path of a file that holds it",
        ),
        ("${EMPTY}", "variable EMPTY is empty"),
        ("${2BAD}", "'${' does not start a variable: want ${NAME} or ${NAME:-default}; write $${ for '${'"),
        ("${OPEN", "'${' does not start a variable: want ${NAME} or ${NAME:-default}; write $${ for '${'"),
        ("${TOKEN-default}", "'${' does not start a variable: want ${NAME} or ${NAME:-default}; write $${ for '${'"),
    ],
)
def test_what_cannot_be_filled_is_a_mistake(text: str, told: str) -> None:
    with pytest.raises(Misconfigured) as caught:
        filled(text)
    assert str(caught.value) == told


def test_a_secret_may_stand_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("fr0m-file\n")
    assert filled("${TOKEN}", {"TOKEN_FILE": str(tmp_path / "token")}) == "fr0m-file"


def test_the_variable_itself_goes_before_its_file(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("fr0m-file")
    assert filled("${TOKEN}", {"TOKEN": "direct", "TOKEN_FILE": str(tmp_path / "token")}) == "direct"


def test_a_file_that_is_not_there_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match=r"^TOKEN_FILE names a file that cannot be read: No such file"):
        filled("${TOKEN}", {"TOKEN_FILE": str(tmp_path / "missing")})


def test_an_empty_file_is_a_mistake(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("\n")
    with pytest.raises(Misconfigured, match=r"^variable TOKEN is empty$"):
        filled("${TOKEN}", {"TOKEN_FILE": str(tmp_path / "token")})


def test_the_values_taken_are_known_afterwards_and_defaults_are_not_secret() -> None:
    used: set[str] = set()
    replacer(ENV, used)("${TOKEN} ${MISSING:-open}")
    assert used == {"t0ken/+%"}
