from hypothesis import given
from hypothesis import strategies as st

from monitor.detect.stems import BareStems, Stems

STEMS = Stems(("cyber", "data breach", "breached", "outside of"))


def test_the_stems_of_a_text_are_told_whatever_its_case() -> None:
    assert STEMS.within("CYBERattack from outside of Breached mills") == {"cyber", "breached", "outside of"}
    assert STEMS.within("a data\nbreach") == {"data breach"}
    assert STEMS.within("Nothing of the kind.") == frozenset()


@given(st.lists(st.sampled_from(["Cyber ", "data ", "breach", "breached", "ed", " ", "İ", "outside of"])))
def test_every_line_that_holds_one_holds_one_that_was_told(pieces: list[str]) -> None:
    text = "".join(pieces)
    told = STEMS.within(text)

    for line in text.lower().split("\n"):
        holds = any(stem in line for stem in ("cyber", "data breach", "breached", "outside of"))
        assert holds == any(stem in line for stem in told)


def test_bare_stems_are_found_in_bare_text() -> None:
    stems = BareStems(("denial-of", "data breach", "1.05"))

    assert stems.any_in(b"adatabreachinmay")
    assert stems.any_in(b"denialofservice")
    assert stems.any_in(b"item1.05material")
    assert not stems.any_in(b"nothingofthekind.data.breach")
