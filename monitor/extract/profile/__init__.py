"""What the prose of an annual disclosure says: standards, roles, bodies, the conclusion, each with its sentence.

Controls, outside firms, expertise and cadences are not read yet: their tuples are empty, which means
"not looked for", never "the filer has none".
"""

from monitor.domain import Profile
from monitor.extract.profile.bodies import bodies_of
from monitor.extract.profile.conclusion import conclusion_of
from monitor.extract.profile.roles import roles_of
from monitor.extract.profile.standards import standards_of
from monitor.extract.sentences import sentences

# The longest disclosure of 10,789 has 80,362 characters; what is longer, or is one sentence of 3,000, is no prose.
_LONGEST_TEXT, _LONGEST_SENTENCE = 250_000, 3_000


def profile_of(text: str) -> Profile:
    """The profile of a cyber text; `Profile()` where there is none."""
    said = tuple(sentence for sentence in sentences(text[:_LONGEST_TEXT]) if len(sentence) < _LONGEST_SENTENCE)
    return Profile(
        standards=standards_of(said),
        roles=roles_of(said),
        bodies=bodies_of(said),
        conclusion=conclusion_of(said),
    )
