"""A filing's folder in EDGAR's archives: the full submission, its documents, the page and the listing of both."""

import re
from datetime import UTC
from html import escape

from monitor.demo import error_pages
from monitor.demo.items import TITLES
from monitor.demo.reply import Reply, as_json
from monitor.demo.world import Document, Party, Submission, World
from monitor.domain import EASTERN, AccessionNumber

# edgar/data/<cik>/<bare>/<file> or, short, edgar/data/<cik>/<accession>.txt and -index.htm
_LONG = re.compile(r"(\d{1,10})/(\d{18})/(.*)")
_SHORT = re.compile(r"(\d{1,10})/((\d{10}-\d{2}-\d{6})(?:\.txt|-index\.html?))")


def archived(world: World, path: str) -> Reply:
    """The answer for a path below `/Archives/edgar/data/`. Any CIK of the filing leads to it, no other does."""
    asked = _LONG.fullmatch(path) or _SHORT.fullmatch(path)
    if asked is None:
        return error_pages.not_found(path)
    long = asked.re is _LONG
    accession = AccessionNumber(asked[2] if long else asked[3])
    name = asked[3] if long else asked[2]
    submission = world.fetchable(accession)
    if submission is None or all(party.cik != int(asked[1]) for party in submission.parties):
        return error_pages.not_found(path)
    return _file(submission, int(asked[1]), name) or error_pages.not_found(path)


def _file(submission: Submission, cik: int, name: str) -> Reply | None:
    accession = submission.accession
    moment = submission.accepted_at.astimezone(UTC)
    if name == f"{accession}.txt":
        return Reply(200, submission.text, "text/plain", moment)
    if name in (f"{accession}-index.html", f"{accession}-index.htm"):
        return Reply(200, _index_page(submission, cik).encode(), "text/html", moment)
    if name == "index.json":
        return as_json(_listing(submission, cik))
    for document in submission.documents:
        if document.filename == name:
            kind = "text/html" if name.endswith((".htm", ".html")) else "text/plain"
            return Reply(200, document.text.encode(), kind, moment)
    return None


def _listing(submission: Submission, cik: int) -> dict[str, object]:
    stamp = f"{submission.accepted_at.astimezone(EASTERN):%Y-%m-%d %H:%M:%S}"
    names = [(f"{submission.accession}-index.html", ""), (f"{submission.accession}.txt", "")]
    names += [(document.filename, str(len(document.text.encode()))) for document in submission.documents]
    entries = [{"last-modified": stamp, "name": name, "type": "text.gif", "size": size} for name, size in sorted(names)]
    parent = f"/Archives/edgar/data/{cik}"
    return {"directory": {"item": entries, "name": f"{parent}/{submission.accession.bare}", "parent-dir": parent}}


def _index_page(submission: Submission, cik: int) -> str:
    accession = submission.accession
    items = "<br />".join(f"Item {item}: {escape(TITLES.get(item, ''))}" for item in submission.items)
    groups = [
        ("Filing Date", str(submission.filed_on)),
        ("Accepted", f"{submission.accepted_at.astimezone(EASTERN):%Y-%m-%d %H:%M:%S}"),
        ("Documents", str(len(submission.documents))),
    ]
    groups += [("Period of Report", str(submission.period))] if submission.period else []
    groups += [("Items", f"{items}<br />")] if items else []
    facts = "".join(f'<div class="infoHead">{head}</div>\n<div class="info">{body}</div>\n' for head, body in groups)
    folder = f"/Archives/edgar/data/{cik}/{accession.bare}"
    rows = [_row(number, folder, document) for number, document in enumerate(submission.documents, start=1)]
    whole = Document("&nbsp;", f"{accession}.txt", "", "Complete submission text file")
    rows.append(_row("&nbsp;", folder, whole, len(submission.text)))
    return (
        '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">\n'
        f"<html>\n<head>\n<title>EDGAR Filing Documents for {accession}</title>\n</head>\n<body>\n"
        f'<div class="formDiv">\n<div id="formName"><strong>Form {escape(submission.form)}</strong></div>\n'
        '<div id="secNum"><strong><acronym title="Securities and Exchange Commission">SEC</acronym> Accession '
        f'<acronym title="Number">No.</acronym></strong> {accession}</div>\n'
        f'<div class="formContent">\n{facts}</div>\n</div>\n'
        '<table class="tableFile" summary="Document Format Files">\n<tr><th scope="col">Seq</th>'
        '<th scope="col">Description</th><th scope="col">Document</th><th scope="col">Type</th>'
        f'<th scope="col">Size</th></tr>\n{"".join(rows)}</table>\n'
        f"{''.join(_company(party) for party in submission.parties)}</body>\n</html>\n"
    )


def _row(number: int | str, folder: str, document: Document, size: int | None = None) -> str:
    name = escape(document.filename)
    type_ = document.type if document.type == "&nbsp;" else escape(document.type)
    cells = (
        str(number), escape(document.description), f'<a href="{folder}/{name}">{name}</a>', type_,
        str(len(document.text.encode()) if size is None else size),
    )  # fmt: skip
    return "<tr>" + "".join(f'<td scope="row">{cell}</td>' for cell in cells) + "</tr>\n"


def _company(party: Party) -> str:
    return (
        f'<div class="companyInfo"><span class="companyName">{escape(party.name)} ({party.role})\n'
        f' <acronym title="Central Index Key">CIK</acronym>: {party.cik:010d} (see all company filings)</span></div>\n'
    )
