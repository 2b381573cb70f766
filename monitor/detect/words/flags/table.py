"""The shape of a flag's table."""

import re
from dataclasses import dataclass

from monitor.detect.words.patterns import any_of

_NEVER, _ANYTHING = any_of(r"(?!)"), any_of(r"")


@dataclass(frozen=True)
class FlagWords:
    """For one flag: what denies it and what affirms it, each against one sentence; `aside` is what makes an
    affirmation none, beside what makes any affirmation none. Only sentences with a word of `topic` are looked at."""

    element: str
    denies: re.Pattern[str]
    affirms: re.Pattern[str]
    aside: re.Pattern[str] = _NEVER
    topic: re.Pattern[str] = _ANYTHING
