"""What the prose of an annual disclosure says: standards, roles and the conclusion, each with its sentence.

Controls, outside firms, bodies, expertise and cadences are not read yet: their tuples are empty, which means
"not looked for", never "the filer has none".
"""

from monitor.domain import Profile
from monitor.extract.profile.conclusion import conclusion_of
from monitor.extract.profile.roles import roles_of
from monitor.extract.profile.standards import standards_of
from monitor.extract.sentences import sentences


def profile_of(text: str) -> Profile:
    """The profile of a cyber text; `Profile()` where there is none."""
    said = sentences(text)
    return Profile(standards=standards_of(said), roles=roles_of(said), conclusion=conclusion_of(said))
