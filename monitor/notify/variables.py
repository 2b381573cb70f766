"""`${VARIABLE}` in the notification targets: secrets come from the environment, never from the file.

`${NAME}` must be set and not empty; `${NAME:-default}` need not; `$${` is a literal `${`. Where `NAME` is not set,
`NAME_FILE` is the path of a file that holds the value, the way Docker and Kubernetes hand out secrets.
"""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from monitor.errors import Misconfigured

_VARIABLE = re.compile(r"\$\$\{|\$\{(?P<name>[A-Za-z_][A-Za-z0-9_]*)(?P<rest>:-(?P<default>[^}]*))?\}|\$\{[^}]*\}?")


def replacer(env: Mapping[str, str], used: set[str]) -> Callable[[str], str]:
    """A function that fills the variables of one text. The values it took are added to `used`, so that whoever
    prints anything later knows what to hide. Raises Misconfigured naming the variable, never a value."""

    def value_of(match: re.Match[str]) -> str:
        if match[0] == "$${":
            return "${"
        if match["name"] is None:
            raise Misconfigured("'${' does not start a variable: want ${NAME} or ${NAME:-default}; write $${ for '${'")
        value = _look_up(match["name"], env) or match["default"]
        if match["rest"] is None and not value:
            raise Misconfigured(_missing(match["name"], env))
        if value and value != match["default"]:
            used.add(value)
        return value or ""

    return lambda text: _VARIABLE.sub(value_of, text)


def _look_up(name: str, env: Mapping[str, str]) -> str | None:
    if name in env:
        return env[name]
    if f"{name}_FILE" not in env:
        return None
    try:
        return Path(env[f"{name}_FILE"]).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise Misconfigured(f"{name}_FILE names a file that cannot be read: {_why(error)}") from None


def _missing(name: str, env: Mapping[str, str]) -> str:
    if name in env or f"{name}_FILE" in env:
        return f"variable {name} is empty"
    return f"variable {name} is not set; set it, or {name}_FILE to the path of a file that holds it"


def _why(error: OSError | UnicodeDecodeError) -> str:
    return (error.strerror or type(error).__name__) if isinstance(error, OSError) else "not UTF-8 text"
