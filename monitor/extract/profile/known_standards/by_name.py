"""Every standard and law that we know by name, in the order in which a text is searched for them."""

import re

from monitor.extract.profile.known_standards.frameworks import FRAMEWORKS
from monitor.extract.profile.known_standards.laws import LAWS, NUMBERED
from monitor.extract.profile.known_standards.nist import PUBLISHED_BY_NIST
from monitor.extract.profile.known_standards.of_states_and_trades import OF_STATES, OF_TRADES
from monitor.extract.profile.signs import signs_of

_PATTERNS = {**PUBLISHED_BY_NIST, **FRAMEWORKS, **OF_STATES, **OF_TRADES, **LAWS}
# With what one of its patterns takes literally: to look for these letters costs a twentieth of a search.
NAMED = tuple((name, signs_of(patterns), re.compile("|".join(patterns))) for name, patterns in _PATTERNS.items())
NUMBERED_LAW = re.compile(NUMBERED)
