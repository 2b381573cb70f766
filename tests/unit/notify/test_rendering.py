"""Templates of the user's own in place of ours."""

from pathlib import Path

import pytest
from structlog.testing import capture_logs

from monitor.domain import Filer, Message, Notice
from monitor.errors import Misconfigured
from monitor.notify.message import write, write_digest, write_notice
from monitor.notify.rendering import Templates
from monitor.notify.samples import samples
from tests.unit import makers
from tests.unit.makers import NOON

URL = "https://edgar.example/filing"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "templates"
    made.mkdir()
    return made


def loaded(folder: Path) -> Templates:
    return Templates.load(folder, samples())


def mistakes(folder: Path) -> list[str]:
    with pytest.raises(Misconfigured) as caught:
        loaded(folder)
    return str(caught.value).replace(f"{folder}/", "").splitlines()


def wrote(folder: Path) -> Message:
    return write(makers.alert(), filing_url=URL, templates=loaded(folder))


def test_a_folder_that_is_not_there_changes_nothing(tmp_path: Path) -> None:
    assert wrote(tmp_path / "none") == write(makers.alert(), filing_url=URL)


def test_a_template_takes_the_place_of_ours_and_the_others_stay(folder: Path) -> None:
    (folder / "alert.txt.j2").write_text("OURS: {{ page.who }} {{ page.sure }}\n")
    message, ours = wrote(folder), write(makers.alert(), filing_url=URL)
    assert message.text == "OURS: Fictional Harbor Logistics, Inc. confirmed\n"
    assert (message.html, message.markdown, message.slack) == (ours.html, ours.markdown, ours.slack)


def test_a_layout_of_ones_own_is_under_every_mail(folder: Path) -> None:
    (folder / "layout.html.j2").write_text("<main>{% block body %}{% endblock %}</main>")
    templates = loaded(folder)
    notice = Notice("alarm", "k", "An alarm", ("Why.",), NOON)
    for message in (
        write(makers.alert(), filing_url=URL, templates=templates),
        write_digest("0123456789ab", [(makers.alert(), URL)], why="digest", templates=templates),
        write_notice(notice, templates=templates),
    ):
        assert message.html.startswith("<main>")


def test_a_part_of_ones_own_may_be_taken_in(folder: Path) -> None:
    (folder / "_end.txt.j2").write_text("Example Corp")
    (folder / "alert.txt.j2").write_text("{% include '_end.txt.j2' %}")
    assert wrote(folder).text == "Example Corp\n"


def test_what_a_filing_says_is_escaped_in_templates_of_ones_own_too(folder: Path) -> None:
    for markup in ("md", "html", "slack"):
        (folder / f"alert.{markup}.j2").write_text("{{ page.who }}")
    of = makers.filing(filers=(Filer(5, "<!channel> *Ltd* & [x](y)"),))
    message = write(makers.alert(makers.disclosure(of)), filing_url=URL, templates=loaded(folder))
    assert message.html == "&lt;!channel&gt; *Ltd* &amp; [x](y)\n"
    assert message.markdown == "\\<!channel\\> \\*Ltd\\* & \\[x\\](y)\n"
    assert message.slack == "&lt;!channel&gt; ∗Ltd∗ &amp; [x](y)\n"


WRONG = [
    ("alert.md.j2", "a\n{{ page.whoo }}", ":2: 'monitor.notify.page.Page object' has no attribute 'whoo'"),
    ("alert.md.j2", "a\n\n{% if %}", ":3: Expected an expression, got 'end of statement block'"),
    ("notice.txt.j2", "{{ page.subject ", ":1: unexpected end of template, expected 'end of print statement'."),
    ("digest.slack.j2", "{{ nobody }}", ":1: 'nobody' is undefined"),
    ("digest.txt.j2", "{{ 1 / 0 }}", ":1: division by zero"),
    ("alert.html.j2", "{% extends 'base.html' %}", ":1: there is no template base.html"),
    ("alerts.md.j2", "x", ": no message is written from a template of this name; did you mean alert.md.j2?"),
]


@pytest.mark.parametrize(("name", "text", "told"), WRONG)
def test_a_mistake_is_told_with_file_and_line(folder: Path, name: str, text: str, told: str) -> None:
    (folder / name).write_text(text)
    (first, *others) = mistakes(folder)
    assert first == name + told
    assert others == []


def test_a_template_that_breaks_on_an_alert_gives_way_to_ours(folder: Path) -> None:
    """Samples are not every alert: no alert is lost for its layout."""
    (folder / "alert.txt.j2").write_text("{{ page.evidence[page.evidence | length] if page.cik == 5 else page.who }}")
    templates = loaded(folder)
    of = makers.filing(filers=(Filer(5, "Fictional"),))
    with capture_logs() as log:
        message = write(makers.alert(makers.disclosure(of)), filing_url=URL, templates=templates)
    assert message.text == write(makers.alert(makers.disclosure(of)), filing_url=URL).text
    assert [entry["event"] for entry in log] == ["template.broken"]
    assert "alert.txt.j2:1" in log[0]["reason"]


def test_a_quote_that_is_cut_says_that_there_is_more(tmp_path: Path) -> None:
    long = makers.disclosure(incident=makers.incident(evidence=("The Company detected it. " * 60,)))
    message = write(makers.alert(long), filing_url=URL)
    for said in (message.text, message.markdown, message.html, message.slack):
        assert "The Company detected it. …" in said
        assert "quotes that end in … are longer there" in said
        assert "quotes that end" not in wrote(tmp_path).text
