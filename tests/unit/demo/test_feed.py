import gzip
import re
from datetime import timedelta
from pathlib import Path

import feedparser
import httpx
import pytest

from monitor.demo.feed import RecordedWalk, page_size
from monitor.demo.world import Party, World
from tests.unit.demo.makers import MILL, NOON, PARENT, submission

WALK = "feeds/getcurrent/2025-12-12T180245_all"
_TITLE = re.compile(r"(\S.*?) - (.*) \((\d{10})\) \((Filer|Reporting|Issuer|Subject|Filed by)\)")


def entries(client: httpx.Client, **query: str | int) -> list[feedparser.FeedParserDict]:
    answer = client.get("/cgi-bin/browse-edgar", params={"action": "getcurrent", **query})
    assert answer.status_code == 200
    return list(feedparser.parse(answer.content).entries)


def test_an_entry_says_what_the_real_one_says(world: World, client: httpx.Client) -> None:
    world.publish(submission(items=("1.05", "9.01")))
    [entry] = entries(client)
    assert entry.title == "8-K - Fictional Paper Mill, Inc. (9900000301) (Filer)"
    assert entry.id == "urn:tag:sec.gov,2008:accession-number=9900000300-26-000001"
    assert entry.updated == "2026-03-10T12:00:00-04:00"
    assert entry.tags[0].term == "8-K"
    assert entry.link == (
        "https://www.sec.gov/Archives/edgar/data/9900000301/990000030026000001/9900000300-26-000001-index.htm"
    )
    assert entry.summary.split("\n")[1:] == [
        "<br />Item 1.05: Material Cybersecurity Incidents",
        "<br />Item 9.01: Financial Statements and Exhibits",
    ]
    assert entry.summary.startswith("<b>Filed:</b> 2026-03-10 <b>AccNo:</b> 9900000300-26-000001 <b>Size:</b> 1 KB\n")


def test_there_is_one_entry_for_each_role(world: World, client: httpx.Client) -> None:
    world.publish(submission(form="4", parties=(Party(9_900_000_399, "Nobody", role="Reporting"), PARENT)))
    assert [entry.title for entry in entries(client)] == [
        "4 - Nobody (9900000399) (Reporting)",
        "4 - Fictional Paper Holdings - Class B (DE) (9900000302) (Filer)",
    ]


@pytest.mark.parametrize(
    ("asked", "forms"),
    [
        ("8-K", ["8-K12B", "8-K/A", "8-K"]),
        ("4", ["424B2", "4"]),
        ("10-K", []),
        ("", ["424B2", "4", "8-K12B", "8-K/A", "8-K"]),
    ],
)
def test_the_type_asked_for_is_a_prefix(world: World, client: httpx.Client, asked: str, forms: list[str]) -> None:
    for number, form in enumerate(["8-K", "8-K/A", "8-K12B", "4", "424B2"]):
        world.publish(submission(number, form, accepted_at=NOON + timedelta(seconds=number)))
    assert [entry.tags[0].term for entry in entries(client, type=asked)] == forms


def test_owner_leaves_ownership_forms_out_or_alone(world: World, client: httpx.Client) -> None:
    for number, form in enumerate(["8-K", "4"]):
        world.publish(submission(number, form))
    assert [entry.tags[0].term for entry in entries(client, owner="exclude")] == ["8-K"]
    assert [entry.tags[0].term for entry in entries(client, owner="only")] == ["4"]


@pytest.mark.parametrize(
    ("asked", "given"), [("10", 10), ("100", 100), ("50", 40), ("1000", 40), (None, 40), ("x", 40)]
)
def test_page_sizes_are_edgars(asked: str | None, given: int) -> None:
    assert page_size(asked) == given


def test_pages_follow_one_another_newest_first(world: World, client: httpx.Client) -> None:
    for number in range(25):
        world.publish(submission(number, accepted_at=NOON + timedelta(seconds=number)))
    pages = [entries(client, count=10, start=start) for start in (0, 10, 20)]
    assert [len(page) for page in pages] == [10, 10, 5]
    seen = [entry.updated for page in pages for entry in page]
    assert seen == sorted(seen, reverse=True)


def test_beyond_its_depth_the_feed_answers_with_an_error_page(client: httpx.Client) -> None:
    assert client.get("/cgi-bin/browse-edgar?action=getcurrent&start=5000&count=100").status_code == 200
    answer = client.get("/cgi-bin/browse-edgar?action=getcurrent&start=5100&count=100")
    assert answer.status_code == 503
    assert "<title>SEC.gov | File Unavailable</title>" in answer.text


def test_a_page_is_latin_1_without_validators_and_with_a_date(world: World, client: httpx.Client) -> None:
    world.publish(submission(parties=(Party(9_900_000_303, "Fictional Żółw & Müller <AG>"),)))
    answer = client.get("/cgi-bin/browse-edgar?action=getcurrent")
    assert "Fictional &#379;ó&#322;w &amp; Müller &lt;AG&gt;" in answer.content.decode("iso-8859-1")
    assert answer.headers["Date"] == "Tue, 10 Mar 2026 16:00:00 GMT"
    assert "ETag" not in answer.headers
    assert "Last-Modified" not in answer.headers


@pytest.mark.corpus
def test_a_page_has_the_keys_of_a_real_one(world: World, client: httpx.Client, corpus: Path) -> None:
    real = feedparser.parse(gzip.decompress((corpus / WALK / _file(200)).read_bytes()))
    world.publish(submission(items=("8.01",)))
    ours = feedparser.parse(client.get("/cgi-bin/browse-edgar?action=getcurrent").content)
    assert (ours.version, ours.encoding) == (real.version, real.encoding)
    assert sorted(ours.feed) == sorted(real.feed)
    with_items = next(entry for entry in real.entries if "Item" in entry.summary)
    assert sorted(ours.entries[0]) == sorted(with_items)
    assert ours.entries[0].tags[0].scheme == with_items.tags[0].scheme


@pytest.mark.corpus
def test_titles_are_written_as_real_ones_are(world: World, client: httpx.Client, corpus: Path) -> None:
    real = feedparser.parse(gzip.decompress((corpus / WALK / _file(0)).read_bytes()))
    world.publish(submission(parties=(MILL, PARENT)))
    for entry in (*real.entries, *entries(client)):
        assert _TITLE.fullmatch(entry.title), entry.title


@pytest.mark.corpus
def test_a_recorded_walk_is_served_byte_for_byte(corpus: Path) -> None:
    walk = RecordedWalk(corpus / WALK)
    page = walk.page({"start": "5000", "count": "100"})
    assert page.status == 200
    assert page.body == gzip.decompress((corpus / WALK / _file(5000)).read_bytes())
    assert walk.starts() == list(range(0, 5101, 100))


@pytest.mark.corpus
def test_a_recorded_walk_ends_as_edgars_did(corpus: Path) -> None:
    walk = RecordedWalk(corpus / WALK)
    assert walk.page({"start": "5100", "count": "100"}).status == 503
    assert walk.page({"start": "5200", "count": "100"}).status == 404


def test_a_folder_without_pages_is_no_walk(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="holds no recorded page"):
        RecordedWalk(tmp_path)


def _file(start: int) -> str:
    return f"getcurrent_type-all_count100_start{start:05d}.atom.gz"
