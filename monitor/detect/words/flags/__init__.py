"""Words that plainly deny or affirm what a flag says, a table a flag. A sentence decides nothing alone: see
`cross_check`. How right they are is told in docs/accuracy.md.
"""

from monitor.detect.words.flags import assessors, integrated, officers, reporting, suppliers
from monitor.detect.words.flags.phrases import BY_THE_WAY, DENIAL, EXCEPT, LEAVES_SOME, SUPPOSED, UNCERTAIN
from monitor.detect.words.flags.table import FlagWords

__all__ = ["BY_THE_WAY", "DENIAL", "EXCEPT", "FLAGS", "LEAVES_SOME", "SUPPOSED", "UNCERTAIN", "FlagWords"]

FLAGS = (integrated.WORDS, assessors.WORDS, suppliers.WORDS, officers.WORDS, reporting.WORDS)
