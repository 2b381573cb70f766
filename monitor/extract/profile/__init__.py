"""What the prose of an annual disclosure says: standards, roles, bodies, the conclusion, each with its sentence.

An empty tuple means that none was found, never that the filer has none.
"""

from monitor.domain import Profile
from monitor.extract.profile.bodies import bodies_of
from monitor.extract.profile.cadences import cadences_of
from monitor.extract.profile.conclusion import conclusion_of
from monitor.extract.profile.controls import controls_of
from monitor.extract.profile.expertise import expertise_of
from monitor.extract.profile.roles import roles_of
from monitor.extract.profile.standards import standards_of
from monitor.extract.profile.third_parties import third_parties_of
from monitor.extract.sentences import sentences

# The longest disclosure of 10,789 has 80,362 characters; what is longer, or is one sentence of 3,000, is no prose.
_LONGEST_TEXT, _LONGEST_SENTENCE = 250_000, 3_000


def profile_of(text: str) -> Profile:
    """The profile of a cyber text; `Profile()` where there is none."""
    said = tuple(sentence for sentence in sentences(text[:_LONGEST_TEXT]) if len(sentence) < _LONGEST_SENTENCE)
    return Profile(
        standards=standards_of(said),
        third_parties=third_parties_of(said),
        controls=controls_of(said),
        roles=roles_of(said),
        bodies=bodies_of(said),
        expertise=expertise_of(said),
        cadences=cadences_of(said),
        conclusion=conclusion_of(said),
    )
