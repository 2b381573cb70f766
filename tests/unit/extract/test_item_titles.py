import gzip
import re

import pytest

from monitor.extract.item_titles import number_of, title_of
from tests.unit.extract.corpus import CORPUS, corpus_bytes, corpus_names


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("Material Cybersecurity Incidents", "1.05"),
        ("Cost Associated with Exit or Disposal Activities", "2.05"),
        ("Costs Associated with Exit or Disposal Activities", "2.05"),
        ("Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard; Transfer of Listing", "3.01"),
        ("Changes in Registrant’s Certifying Accountant", "4.01"),
        (
            "Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers: "
            "Compensatory Arrangements of Certain Officers",
            "5.02",
        ),
        ("Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics", "5.05"),
        ("OTHER EVENTS", "8.01"),
        ("Changes in control of registrant", "5.01"),
    ],
)
def test_a_title_has_its_number(title: str, number: str) -> None:
    assert number_of(title) == number


def test_an_unknown_title_has_none() -> None:
    assert number_of("Other Cybersecurity Events") is None
    assert title_of("1.06") == ""


@pytest.mark.corpus
def test_every_item_that_edgars_feed_lists_is_known_by_its_title() -> None:
    """The getcurrent feed prints number and title side by side."""
    listed: set[tuple[str, str]] = set()
    for name in corpus_names("feeds/getcurrent/*_all/*.atom.gz"):
        page = corpus_bytes(name).decode("latin-1").replace("&#39;", "'").replace("&amp;#39;", "'")
        listed |= {(n, t.strip()) for n, t in re.findall(r"Item (\d\.\d\d): ([^&<\n]+)", page)}
    assert len(listed) >= 20
    wrong = [(n, t) for n, t in sorted(listed) if title_of(n) != t and not title_of(n).startswith(t)]
    assert wrong == []


@pytest.mark.corpus
def test_every_item_of_the_corpus_submissions_is_known() -> None:
    titles: set[str] = set()
    for name in corpus_names("negatives/*.submission.txt.gz"):
        with gzip.open(CORPUS / name) as file:
            titles |= set(re.findall(r"ITEM INFORMATION:\s+(.+)", file.read(4_000).decode("latin-1")))
    assert len(titles) == 15
    assert [title for title in sorted(titles) if number_of(title.strip()) is None] == []
