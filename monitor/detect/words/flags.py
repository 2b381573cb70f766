"""Words that plainly deny or affirm what a flag says. A sentence decides nothing alone: see `cross_check`.

Tried on the tagged texts of about 7,000 annual filings. Assessors tagged false: 54 denied, 9 affirmed in words (all
nine read: mistagged); tagged true: 24 denied (twelve read: ten mistagged, two deny only a part). Supplier oversight
tagged false: 2 affirmed. The other flags are denied too seldom, and in too many ways, for a rule.
"""

import re
from dataclasses import dataclass

from monitor.detect.words.elements import ASSESSORS, SUPPLIERS
from monitor.detect.words.patterns import any_of


@dataclass(frozen=True)
class FlagWords:
    """For one flag: what denies it and what affirms it, each against one sentence."""

    element: str
    denies: re.Pattern[str]
    affirms: re.Pattern[str]


_NOT = r"\b(?:do|does|did|have|has) not(?: currently| presently| yet)?"
_OUTSIDE = r"(?:third[- ]part(?:y|ies)|assessors?|consultants?|auditors?)"

FLAGS = (
    FlagWords(
        ASSESSORS,
        any_of(
            rf"{_NOT} (?:engage|engaged|retain|retained) (?:any |independent |external |outside |dedicated )*{_OUTSIDE}"
        ),
        any_of(
            r"\b(?:we|company|bank|also|regularly|periodically) (?:also |regularly |periodically |have )?"
            r"(?:engages?|engaged|retains?|retained|uses?|utilizes?|works? with|contracts?|contracted|partners?)"
            r" (?:\S+ ){0,6}?(?:third[- ]part(?:y|ies)|external|outside|independent|assessors|consultants|auditors)"
        ),
    ),
    FlagWords(
        SUPPLIERS,
        any_of(
            rf"{_NOT} (?:have|maintain) (?:any |a |formal )*(?:process|procedure)(?:es|s)? (?:in place )?"
            r"(?:to|for|that) (?:oversee|identify|overseeing|identifying|evaluating|reviewing)[^.]{0,60}"
            r"(?:third[- ]part|vendor|supplier|service provider)"
        ),
        any_of(
            r"\b(?:we|company|bank) (?:also )?(?:have|has|maintains?|implemented|established|conducts?|performs?)"
            r" (?:\S+ ){0,8}?(?:third[- ]party|vendor|supplier|service provider)s? (?:\S+ ){0,2}?"
            r"(?:risk|oversight|due diligence|management)"
        ),
    ),
)

# An exception or a second half turns a denial round: "other than our auditors, we do not engage …".
EXCEPT = any_of(r"\b(?:other than|except|apart from|however|but|although|while)\b")
# Beside these an affirmation is none.
UNSURE = any_of(r"\b(?:not|no|may|if)\b")
