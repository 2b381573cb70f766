import gzip
import re
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from monitor.demo.world import World
from tests.unit.demo.conftest import ManualClock
from tests.unit.demo.makers import MILL, NOON, PARENT, submission

FOLDER = "/Archives/edgar/data/9900000301/990000030026000001"


@pytest.mark.parametrize(
    "path",
    [
        f"{FOLDER}/9900000300-26-000001.txt",
        "/Archives/edgar/data/9900000301/9900000300-26-000001.txt",
        "/Archives/edgar/data/9900000302/990000030026000001/9900000300-26-000001.txt",
    ],
)
def test_every_path_and_any_filer_leads_to_the_submission(world: World, client: httpx.Client, path: str) -> None:
    filed = submission(parties=(MILL, PARENT))
    world.publish(filed)
    assert client.get(path).content == filed.text


def test_a_stranger_does_not_lead_to_it(world: World, client: httpx.Client) -> None:
    world.publish(submission())
    answer = client.get("/Archives/edgar/data/320193/990000030026000001/9900000300-26-000001.txt")
    assert answer.status_code == 404
    assert "<Code>NoSuchKey</Code>" in answer.text


def test_a_document_is_not_there_before_its_moment(world: World, client: httpx.Client, clock: ManualClock) -> None:
    world.publish(submission(), feed_at=NOON, document_at=NOON + timedelta(seconds=15))
    path = f"{FOLDER}/9900000300-26-000001.txt"
    assert client.get(path).status_code == 404
    clock.forward(seconds=15)
    assert client.get(path).status_code == 200


def test_the_wire_is_gzipped_for_who_accepts_it(world: World, client: httpx.Client) -> None:
    world.publish(submission())
    path = f"{FOLDER}/9900000300-26-000001.txt"
    assert client.get(path).headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in client.get(path, headers={"Accept-Encoding": "identity"}).headers


def test_single_documents_can_be_fetched(world: World, client: httpx.Client) -> None:
    world.publish(submission())
    assert client.get(f"{FOLDER}/mill-1.htm").text == "<html><body><p>Nothing happened.</p></body></html>"
    assert client.get(f"{FOLDER}/mill-2.htm").status_code == 404


@pytest.mark.parametrize("ending", ["-index.html", "-index.htm"])
def test_the_index_page_names_form_items_and_documents(world: World, client: httpx.Client, ending: str) -> None:
    world.publish(submission(items=("1.05",)))
    page = client.get(f"{FOLDER}/9900000300-26-000001{ending}").text
    assert "<strong>Form 8-K</strong>" in page
    assert '<div class="infoHead">Accepted</div>\n<div class="info">2026-03-10 12:00:00</div>' in page
    assert "Item 1.05: Material Cybersecurity Incidents<br />" in page
    assert f'<a href="{FOLDER}/mill-1.htm">mill-1.htm</a>' in page


@pytest.mark.corpus
def test_the_index_page_has_the_real_ones_fields(world: World, client: httpx.Client, corpus: Path) -> None:
    name = "feeds/filing-index/1326801_0001628280-25-058337-index.html.gz"
    real = gzip.decompress((corpus / name).read_bytes()).decode()
    world.publish(submission(items=("1.05",)))
    ours = client.get(f"{FOLDER}/9900000300-26-000001-index.html").text
    heads = re.compile(r'<div class="infoHead">(.*?)</div>')
    assert heads.findall(ours) == heads.findall(real)


def test_the_folder_lists_its_files(world: World, client: httpx.Client) -> None:
    world.publish(submission())
    directory = client.get(f"{FOLDER}/index.json").json()["directory"]
    assert directory["name"] == FOLDER
    assert [item["name"] for item in directory["item"]] == [
        "9900000300-26-000001-index.html", "9900000300-26-000001.txt", "mill-1.htm",
    ]  # fmt: skip
