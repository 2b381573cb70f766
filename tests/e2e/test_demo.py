"""`monitor demo` as a user runs it, twice at the same time; and what became of its hostile filing."""

import email.policy
import re
import subprocess
import sys
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path

import pytest
from lxml import html

from monitor.demo.filers import DEMO

_ALERTS = sum(len(scene.expected) for scene in DEMO.scenes)


def demo(folder: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "monitor", "demo", "--folder", str(folder)],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Path, str]]:
    """Two demos at once: the folder of the e-mails, and what was printed."""
    folders = [tmp_path_factory.mktemp(f"mails-{n}") for n in range(2)]
    running = [demo(folder) for folder in folders]
    printed = [process.communicate(timeout=160)[0] for process in running]
    for process, text in zip(running, printed, strict=True):
        assert process.returncode == 0, text
    return list(zip(folders, printed, strict=True))


@pytest.mark.timeout(200)
def test_two_demos_at_once_both_end_well(played: list[tuple[Path, str]]) -> None:
    for folder, printed in played:
        assert f"delivered {_ALERTS}" in " ".join(printed.split())
        assert len(list(folder.glob("*.eml"))) == _ALERTS
        assert len(list(folder.glob("*.html"))) == _ALERTS
        assert str(folder) in printed.replace("\n", "")


def messages(folder: Path) -> list[EmailMessage]:
    parser = BytesParser(policy=email.policy.default)
    return [parser.parsebytes(path.read_bytes()) for path in sorted(folder.glob("*.eml"))]


def hostile(folder: Path) -> EmailMessage:
    (found,) = (message for message in messages(folder) if "alert(1)" in str(message["Subject"]))
    return found


def test_a_hostile_filing_changes_no_messages_structure(played: list[tuple[Path, str]]) -> None:
    for folder, _ in played:
        message = hostile(folder)
        usual = next(each for each in messages(folder) if each is not message and "Beacon" in str(each["Subject"]))
        assert sorted(message.keys()) == sorted(usual.keys())
        body = message.get_body(("html",))
        assert body is not None
        page = html.document_fromstring(body.get_content())
        tags = list(page.iter())
        assert [tag.tag for tag in tags if tag.tag in ("script", "img", "iframe", "form", "object")] == []
        assert [name for tag in tags for name in tag.keys() if str(name).startswith("on")] == []  # noqa: SIM118
        links = [tag.get("href") or "" for tag in page.iter("a")]
        assert links
        assert [link for link in links if not re.match(r"http://127\.0\.0\.1:\d+/Archives/edgar/data/", link)] == []
        assert "<script>" in "".join(str(text) for text in page.itertext())


def test_every_message_says_what_product_promises(played: list[tuple[Path, str]]) -> None:
    for message in messages(played[0][0]):
        body = message.get_body(("plain",))
        assert body is not None
        text = body.get_content()
        first = text.strip().splitlines()[0]
        assert re.match(
            r"Fictional .*\(CIK 99\d{8}\): .*; accepted \d{4}-\d\d-\d\d \d\d:\d\d:\d\d E[SD]T \(.*UTC\)", first
        )
        assert re.search(r"/Archives/edgar/data/99\d{8}/\d{18}/\d{10}-\d\d-\d{6}-index\.html", text)
        assert re.search(r"\b[0-9a-f]{12}\b", text)
        assert "demo" in text
