"""What the word tables promise of each other."""

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from monitor.detect.words.incident import CAUTION_BEGINS, CAUTION_STEMS, DEED, EVENT, STEMS

# Drawing from a long pattern is slow on a busy machine, and no fault of the words.
PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=60)
ASCII = st.characters(codec="ascii")


@PATIENT
@example("bad group:had access")
@given(st.from_regex(EVENT, alphabet=ASCII) | st.from_regex(DEED, alphabet=ASCII))
def test_whatever_sounds_of_an_incident_holds_one_of_the_stems(text: str) -> None:
    assert any(stem in text.lower() for stem in STEMS)


@PATIENT
@given(st.from_regex(CAUTION_BEGINS, alphabet=ASCII))
def test_whatever_opens_a_cautionary_part_holds_one_of_its_stems(text: str) -> None:
    assert any(stem in text.lower() for stem in CAUTION_STEMS)
