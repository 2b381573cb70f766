"""How far the words agree with the tags; the figures stand in docs/accuracy.md."""

import sys
from collections import Counter

import pytest

from tests.labels.flags import Agreement, agreements, filings, measured, table


def test_the_measured_thousand_depend_on_the_accession_numbers_alone() -> None:
    accessions = [f"9900000001-26-{number:06d}" for number in range(1, 1_501)]
    kept = measured(accessions)
    assert len(kept) == 1_000
    assert measured(reversed(accessions)) == kept
    # `printf %s … | sha256sum` begins with 2b4a and ffc5: among the first two thirds, and not
    assert "9900000001-26-000001" in kept
    assert "9900000001-26-000283" not in kept


def test_silence_is_not_counted_as_agreement() -> None:
    counted = Agreement(Counter({(True, True): 6, (True, False): 2, (False, None): 5}))
    assert (counted.speaks, counted.agrees, counted.share) == (8, 6, 0.75)


@pytest.mark.slow
@pytest.mark.corpus
def test_words_agree_with_the_tags_of_a_thousand_filings(capsys: pytest.CaptureFixture[str]) -> None:
    found = agreements(filings("measured"))
    with capsys.disabled():
        sys.stdout.writelines(f"\n{line}" for line in table(found))
    assert {name for name, each in found.items() if each.share < 0.98} == {"affected", "suppliers"}
    # Six of the seven that the words deny are shell companies with `no personnel or processes of our own for this
    # purpose`, which tag oversight all the same.
    suppliers = found["suppliers"].counts
    assert (suppliers[True, True], suppliers[True, False], suppliers[False, True]) == (543, 7, 7)
    # Tagged true, denied in words: what the flag is known for. One agrees: Henry Schein tells what its incident cost
    # (0001000228-25-000014). Of the false ones none is contradicted.
    affected = found["affected"].counts
    assert (affected[True, True], affected[False, True]) == (1, 0)
    assert affected[True, False] >= 40
    assert all(each.speaks >= 0.6 * sum(each.counts.values()) for each in found.values())
