"""Which sentences of a text a profile is read from."""

from monitor.extract.profile import Prose, profile_of, prose_of

BOARD = "The Board oversees cybersecurity."
# Long sentences of filings are lists of programs and officers, in ever other words.
LONG = " ".join(f"We maintain control {chr(97 + n // 26)}{chr(97 + n % 26)}eld of kind {n};" for n in range(36))


def test_every_sentence_of_prose_is_read() -> None:
    assert prose_of(f"{BOARD} {LONG}").sentences == (BOARD, LONG)
    assert not prose_of(f"{BOARD} {LONG}").left_out


def test_a_list_of_names_without_end_is_no_sentence() -> None:
    read = prose_of(f"{BOARD} {'CISO, Audit Committee and CIO, ' * 60}. {BOARD}")
    assert set(read.sentences) == {BOARD}
    assert read.left_out.startswith("1 passage")


def test_the_same_words_again_and_again_are_no_sentence() -> None:
    assert prose_of("the board reviews what it sees and " * 50).sentences == ()


def test_what_is_longer_than_any_sentence_is_none() -> None:
    words = " ".join(f"{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676)}word" for n in range(700))
    assert prose_of(f"{words}. {BOARD}").sentences == (BOARD,)


def test_a_text_is_read_as_far_as_texts_go() -> None:
    read = prose_of(f"{BOARD} " * 4_000)
    assert "36,000 characters that come after the first 100,000" in read.left_out
    assert [body.name for body in profile_of(f"{BOARD} " * 4_000).bodies] == ["board of directors"]


def test_what_is_said_again_and_again_is_read_a_few_times() -> None:
    assert prose_of(f"{BOARD} " * 40) == Prose((BOARD,) * 5)


def test_long_sentences_are_read_as_far_as_any_text_has_some() -> None:
    long = [f"{_of_its_own(number)} and so on." for number in range(40)]
    read = prose_of(f"{' '.join(long)} {BOARD}")

    assert len(long[0]) > 600
    assert read.sentences == (*long[: 20_000 // len(long[0])], BOARD)
    assert read.left_out.startswith(f"{40 - 20_000 // len(long[0])} passages")


def _of_its_own(number: int) -> str:
    letters = [f"{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(100)]
    return f"We {chr(97 + number // 26)}{chr(97 + number % 26)}ea " + " ".join(f"{letter}word" for letter in letters)
