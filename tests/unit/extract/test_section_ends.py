"""Where Item 1C begins and ends in real reports: against labels made by reading them, against their own tags, and
between the headings around it. The labels were made before the rules were held against them."""

import json
import re
import sys
from pathlib import Path

import pytest

from monitor.domain import Section
from monitor.extract.prose import words_of
from monitor.extract.reader import read
from monitor.extract.sections import sections_of
from tests.unit.extract.corpus import corpus_bytes, corpus_names, squeezed, tagged_lines

pytestmark = pytest.mark.corpus

LABELS = json.loads((Path(__file__).parents[2] / "labels" / "sections" / "item_1c.json").read_text())

# Reports in their own order have no heading with a number: the titles before and after the item, as they stand there.
_OWN_ORDER = {
    "GE": ("CYBERSECURITY. The", "RISK FACTORS. The"),
    "INTC": ("Cybersecurity\n", "Properties\n"),
    "MCD": ("CYBERSECURITY\n", "LEGAL PROCEEDINGS\n"),
}
_ITEM_1C = re.compile(r"^ITEM 1C\b", re.MULTILINE | re.IGNORECASE)
_ITEM_2 = re.compile(r"^ITEM 2\b", re.MULTILINE | re.IGNORECASE)
_XBRL = re.compile(rb'<ix:header.*?</ix:header>|</?ix:[^>]*>|\sxmlns:[\w.-]+="[^"]*"', re.DOTALL)


def reports(*, tagged: bool) -> list[str]:
    names = [name for name in corpus_names("annual/*/*.htm.gz") if not re.search("_20-F_|_package", name)]
    return [name for name in names if (b"cyd:" in corpus_bytes(name)) == tagged]


def item_1c(words: str) -> Section:
    (section,) = sections_of("10-K", words)
    return section


@pytest.mark.parametrize("label", LABELS, ids=[label["file"] for label in LABELS])
def test_the_item_begins_and_ends_where_a_reader_says(label: dict[str, str]) -> None:
    words = item_1c(words_of(corpus_bytes(f"annual/{label['file']}.htm.gz"))).text.split()

    assert " ".join(words[:6]) == label["first"]
    assert " ".join(words[-6:]) == label["last"]


def test_labels_are_of_many_filers_tagged_and_untagged() -> None:
    files = [f"annual/{label['file']}.htm.gz" for label in LABELS]
    tagged = sum(b"cyd:" in corpus_bytes(name) for name in files)

    assert len({label["file"].split("/")[0] for label in LABELS}) >= 24
    assert min(tagged, len(files) - tagged) >= 10


def assert_it_tells_or_says_why_not(name: str) -> None:
    section = item_1c(words_of(corpus_bytes(name)))
    if section.found_by == "reference":
        assert section.refers_to, name
    else:
        assert len(section.text) > 2_000, name
        assert re.search(r"(?i)cyber", section.text), name


@pytest.mark.parametrize("name", ["ADBE/adbe-20231201", "ABT/abt-20231231", "GM/gm-20231231", "WFC/wfc-20241231"])
def test_an_untagged_report_tells_or_says_why_not(name: str) -> None:
    assert_it_tells_or_says_why_not(f"annual/{name}.htm.gz")


@pytest.mark.slow
def test_every_untagged_report_tells_or_says_why_not() -> None:
    names = reports(tagged=False)
    assert len(names) >= 30
    for name in names:
        assert_it_tells_or_says_why_not(name)


def told_between_headings(name: str, words: str) -> str:
    """What stands between the heading of the item and that of the next, furniture included."""
    before, after = _OWN_ORDER.get(name.split("/")[1], ("", ""))
    if before:
        start = words.index(f"\n{before}")
        return words[start : words.index(f"\n{after}", start)]
    start = [match.start() for match in _ITEM_1C.finditer(words)][-1]
    end = _ITEM_2.search(words, start)
    assert end, name
    return words[start : end.start()]


@pytest.mark.slow
def test_without_its_tags_a_report_says_what_was_tagged_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    names = [name for name in reports(tagged=True) if tagged_lines(corpus_bytes(name))]
    held: dict[str, float] = {}
    for name in names:
        document = corpus_bytes(name)
        stripped = _XBRL.sub(b"", document)
        found = read(stripped)
        (section,) = (section for section in found.sections if section.item == "1C")
        assert (found.kind, found.facts) == ("text", ())
        held[name] = share_held(tagged_lines(document), section)
        around = squeezed(told_between_headings(name, words_of(stripped)))
        outside = [line for line in section.text.split("\n") if squeezed(line) not in around]
        assert outside == [], name
    enough = sum(share >= 0.99 for share in held.values())
    with capsys.disabled():
        sys.stdout.write(f"\n{enough} of {len(held)} hold 99 % of what was tagged; least {min(held.values()):.3f}\n")
    assert len(held) >= 50
    assert enough >= 0.95 * len(held)


def share_held(lines: list[str], section: Section) -> float:
    said = squeezed(section.heading) + squeezed(section.text)
    return sum(len(line) for line in lines if squeezed(line) in said) / sum(map(len, lines))
