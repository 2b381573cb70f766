"""The items of a report, found in its plain text: 1C of a 10-K, 16K of a 20-F, every item of an 8-K.

Filers write `ITEM 1C.`, `Item 16 K .`, `C YBERSECURITY`, put number and title into two cells or lines, repeat the
heading on every page and list it in a table of contents. So headings are matched with white space ignored, keyed on
the number, and an entry without words of its own below it is no section.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from monitor.domain import Fact, Section
from monitor.errors import Malformed
from monitor.extract.sentences import sentences

_TEN_K = frozenset(("10-K", "10-K/A", "10-KT", "10-KT/A", "10-K405"))
_TWENTY_F = frozenset(("20-F", "20-F/A"))
_EIGHT_K = frozenset(("8-K", "8-K/A"))

_ITEM = r"^[^\w\n]{0,4}I ?T ?E ?M ?S?[ \n]?"
# Looking for a digit is ten times as fast as looking for the beginnings of lines.
_NAMED = {"1C": re.compile(r"1 ?\.?[ \n]?[Cc]"), "16K": re.compile(r"16 ?\.?[ \n]?[Kk]")}
_MARKS = r"[\s.:•—–-]*"
_ANNUAL_HEADING = re.compile(
    rf"{_ITEM}(?P<number>\d{{1,2}}) ?\.?[ \n]?(?P<letter>[A-K](?![A-Za-z]))?(?P<marks>{_MARKS})(?P<rest>[^\n]*)",
    re.IGNORECASE | re.MULTILINE,
)
_BARE_HEADING = re.compile(
    r"^(?P<number>1|16) ?\.? ?(?P<letter>C|K)(?P<marks>[\s.:—–-]+)(?P<rest>C ?y ?b ?e ?r[^\n]*)",
    re.IGNORECASE | re.MULTILINE,
)
# A part ends the items before it: II those of a 10-K's Part I (1 to 4), III those of a 20-F's Part II (up to 16K).
_ENDED_BY_PART = {"II": (4, 99), "III": (16, 99)}
_PART_HEADING = re.compile(r"^P ?A ?R ?T[ \n](?P<part>I{1,3}V?)\b[^\w\n]*$", re.MULTILINE | re.IGNORECASE)
_NUMBER = r"[1-9]\.(?:0\d|10)"
_CURRENT_HEADING = re.compile(
    rf"{_ITEM}(?P<number>[1-9] ?\. ?(?:0\d|10))(?!\d)(?P<more>(?: ?(?:,|&|and) ?(?:Item )?{_NUMBER}){{0,3}})"
    rf"(?: ?\([a-z]\)(?:,| and)?)*(?P<marks>{_MARKS})(?P<rest>[^\n]*)",
    re.IGNORECASE | re.MULTILINE,
)
_SIGNATURES = re.compile(
    r"^S ?I ?G ?N ?A ?T ?U ?R ?E ?\(?S?\W*\d*$|^Pursuant to the requirements of the Securities Exchange Act of 1934",
    re.IGNORECASE | re.MULTILINE,
)

# What a line says after the number where it speaks of an item instead of opening it.
_MENTION = re.compile(r"[a-z(,;”\"’)]|of\b|and\b")
_LEADS_INTO = re.compile(r"(?:[,(“\"]|\b(?:in|see|of|under|to|and|or|with|this|our|the|by|from|per|also|our))$")
_TITLE = re.compile(r"C ?y ?b ?e ?r ?[-–]? ?s ?e ?c ?u ?r ?i ?t ?y", re.IGNORECASE)
_PAGE = re.compile(r"(?:[-–—] ?)?(?:pages? ?)?[\divx, –-]{0,12}(?: ?[-–—])?", re.IGNORECASE)
_FURNITURE = re.compile(
    r"(?:[-–—] ?)?(?:page ?)?(?:\d{1,3}|F-\d{1,3})(?: of \d+)?(?: ?[-–—])?|table of contents|index|part i{1,3}v?",
    re.IGNORECASE,
)
# In a column of inline blocks the page number ends the paragraph above it: Wells Fargo's reports.
_GLUED_PAGE = re.compile(r"(?<=[a-z][.”]) \d{1,3}\Z")
_ELSEWHERE = re.compile(
    r"incorporated (?:\w+ )?by reference|\bsee\b|\brefer to\b|\breference is made\b|can be found|cross.reference"
    r"|\b(?:included|set forth|contained|presented|provided|discussed|described|disclosed|appears?) "
    r"(?:\w+ )?(?:in|under|on)\b",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")
_NOTHING = re.compile(r"(?:not (?:applicable|required|available)|n/?a|none|omitted)\W*", re.IGNORECASE)

# Of 84 annual reports none has more than 48; a heading repeated on every page of 500 makes some thousands.
_MOST_HEADINGS = 20_000
# Whole reports have up to a million characters; an item that is the last to be found may reach to the end of one.
_LONGEST_ITEM = 4_000_000


@dataclass(frozen=True, slots=True)
class _Heading:
    """Where an item opens: the offset of its line, the offset of its words, its number as `1C`, its place in order."""

    item: str
    order: tuple[int, int]
    start: int
    end: int


def sections_of(form: str | None, text: str) -> tuple[Section, ...]:
    """The items that speak of cybersecurity (annual reports) or all items (8-K) of a primary document's plain text.

    Empty where the form has none of them: a 6-K, an annual report from before the rule. Without a form the headings
    decide. A section that only points elsewhere says so in `refers_to`.
    """
    if form is None:
        return _annual(text, "1C") or _annual(text, "16K") or _current(text)
    if form in _TEN_K:
        return _annual(text, "1C")
    if form in _TWENTY_F:
        return _annual(text, "16K")
    return _current(text) if form in _EIGHT_K else ()


# --- annual reports -----------------------------------------------------------------------------------------


def _annual(text: str, item: str) -> tuple[Section, ...]:
    if not _NAMED[item].search(text):
        return ()
    spans = list(_spans(text, item, _annual_headings(text)))
    if not spans:
        return ()
    running = _running_lines(text)
    told = max((_section(text, item, *span, running) for span in spans), key=lambda section: len(section.text))
    return (told,) if told.text else _under_its_title(text, item, running)


def _annual_headings(text: str) -> list[_Heading]:
    found = [*_found(_ANNUAL_HEADING, text), *_found(_BARE_HEADING, text)]
    headings = {m.start(): _annual_heading(m) for m in found if _opens(text, m)}
    parts = {m.start(): _part_heading(m) for m in _found(_PART_HEADING, text) if m["part"].upper() in _ENDED_BY_PART}
    return [heading for _, heading in sorted((parts | headings).items())]


def _found(heading: re.Pattern[str], text: str) -> list[re.Match[str]]:
    """Every place that looks like a heading. Raises `Malformed` where there are more than any report has."""
    found = list(islice(heading.finditer(text), _MOST_HEADINGS + 1))
    if len(found) > _MOST_HEADINGS:
        raise Malformed("headings of items without end", at=f"character {found[-1].start():,} of the text")
    return found


def _annual_heading(match: re.Match[str]) -> _Heading:
    letter = (match["letter"] or "").upper()
    number = int(match["number"])
    end = match.start("rest") + _title_length(match["rest"])
    return _Heading(f"{number}{letter}", (number, ord(letter or "@")), match.start(), end)


def _part_heading(match: re.Match[str]) -> _Heading:
    part = match["part"].upper()
    return _Heading(f"Part {part}", _ENDED_BY_PART[part], match.start(), match.end())


def _title_length(rest: str) -> int:
    """How much of what follows the number is title: the word itself, and the line's rest where it reads like one."""
    title = _TITLE.match(rest)
    length = title.end() if title else 0
    following = rest[length:]
    if len(rest) >= 80 or _NOTHING.fullmatch(following.strip(" .:—–-")) or _ELSEWHERE.search(following):
        return length
    return len(rest) if _reads_as_title(following) else length


def _opens(text: str, match: re.Match[str]) -> bool:
    """Whether a line that begins with an item's number is its heading, not a sentence that mentions the item."""
    rest = match["rest"]
    if rest and _MENTION.match(rest) and not _TITLE.match(rest) and "\n" not in match["marks"]:
        return False
    before = text[max(0, match.start() - 40) : match.start()].rstrip()
    return not _LEADS_INTO.search(before)


def _spans(text: str, item: str, headings: Sequence[_Heading]) -> Iterator[tuple[_Heading, int]]:
    """Each place where the item opens, with where it ends: at the next later item.

    Items before it may be spoken of inside; but where another heading has passed and the item opens again, what stood
    before was an entry in a list. A heading repeated on the next page opens nothing.
    """
    opened: _Heading | None = None
    passed: int | None = None
    for heading in headings:
        if opened is None:
            opened = heading if heading.item == item else None
        elif heading.order > opened.order:
            yield opened, heading.start
            opened, passed = None, None
        elif heading.item == item and passed is not None:
            yield opened, passed
            opened, passed = heading, None
        elif passed is None and heading.item not in (item, "Part II"):
            passed = heading.start
    if opened is not None:
        signatures = _SIGNATURES.search(text, opened.end)
        yield opened, signatures.start() if signatures else len(text)


def _section(text: str, item: str, heading: _Heading, end: int, running: frozenset[str]) -> Section:
    """A section whose text is empty where only page numbers stand below the heading."""
    _check_length(heading.end, end)
    body = _body(text[heading.end : end], item, running)
    title = " ".join(text[heading.start : heading.end].split())
    return Section(item, title, "") if _PAGE.fullmatch(body) else _told_or_referred(item, title, body)


def _check_length(start: int, end: int) -> None:
    if end - start > _LONGEST_ITEM:
        raise Malformed(f"an item of {end - start:,} characters", at=f"character {start:,} of the text")


def _body(span: str, item: str, running: frozenset[str]) -> str:
    """Without page numbers, running headers and the headings that are repeated on every page."""
    lines = span.lstrip(" \n.:—–-").split("\n")
    dropped = {line for line in set(lines) if len(line) < 100 and _is_furniture(line, item, running)}
    return _GLUED_PAGE.sub("", "\n".join(line for line in lines if line not in dropped).strip())


def _is_furniture(line: str, item: str, running: frozenset[str]) -> bool:
    return bool(_FURNITURE.fullmatch(line)) or _DIGITS.sub("#", line) in running or _repeats(line, item)


def _running_lines(text: str) -> frozenset[str]:
    """Short lines that come back all through a document: `Example Corp.`, or with their page number at either end,
    `Example Corp. | 2024 Form 10-K | 17`."""
    counted = Counter(_DIGITS.sub("#", text).split("\n"))
    return frozenset(
        line
        for line, times in counted.items()
        if times >= 5 and len(line) < 100 and (times >= 15 or "#" in (line[:1], line[-1:]))
    )


def _repeats(line: str, item: str) -> bool:
    squeezed = re.sub(r"[\W_]", "", line).lower()
    return (
        re.fullmatch(rf"(?:parti*)?item{item.lower()}(?:cybersecurity)?(?:continued|contd)?\d*", squeezed) is not None
    )


# "… shall not be deemed filed, nor shall it be incorporated by reference into any registration statement": what an
# Item 7.01 or 2.02 says of later filings points nowhere.
_NOT_ELSEWHERE = re.compile(r"\b(?:not|nor)\b[^.]{0,250}\bincorporated (?:\w+ )?by reference", re.IGNORECASE)


def _told_or_referred(item: str, title: str, body: str) -> Section:
    if len(body) > 5_000:
        return Section(item, title, body)
    if _NOTHING.fullmatch(body):
        return Section(item, title, body, "reference", body)
    parts = sentences(body)
    pointing = [part for part in parts if _ELSEWHERE.search(part) and not _NOT_ELSEWHERE.search(part)]
    own = [part for part in parts if part not in pointing and not _NOTHING.fullmatch(part)]
    if pointing and sum(map(len, own)) < 200 and len(parts) <= 6:
        return Section(item, title, body, "reference", " ".join(pointing))
    return Section(item, title, body)


# --- annual reports that follow their own order and list the items in an index -------------------------------

_OWN_TITLE = re.compile(rf"^{_TITLE.pattern}(?:\.(?= [A-Z])|[^\w\n]*$)", re.IGNORECASE | re.MULTILINE)
_NEXT_TITLE = re.compile(
    r"^(?:unresolved staff comments|properties|legal proceedings|mine safety disclosures?|risk factors"
    r"|market for (?:the )?(?:registrant|company).*|information about our executive officers|business continuity"
    r"|human capital|other (?:key )?information|other items|exhibits.*|signatures?)\W*$",
    re.IGNORECASE | re.MULTILINE,
)
_NEXT_CAPITALS = re.compile(
    r"^(?!.*(?:CYBER|GOVERNANCE|RISK MANAGEMENT|STRATEGY|BOARD|OVERSIGHT|SECURITY))"
    r"[A-Z][A-Z’', -]{4,60}(?:\.(?= [A-Z])|$)",
    re.MULTILINE,
)


def _under_its_title(text: str, item: str, running: frozenset[str]) -> tuple[Section, ...]:
    """The longest text under a line `Cybersecurity` alone; only asked for where an index lists the item."""
    spans = [(title[0], text[title.end() : _title_end(text, title)]) for title in islice(_OWN_TITLE.finditer(text), 50)]
    told = [(_body(span, item, running), title) for title, span in spans]
    body, title = max(told, key=lambda pair: len(pair[0]), default=("", ""))
    return (_told_or_referred(item, title, body),) if len(body) > 200 else ()


def _title_end(text: str, title: re.Match[str]) -> int:
    """The next title that reports give to another item; after a title in capitals, the next in capitals."""
    start, last = title.end(), title.end() + 100_000
    ends = [_NEXT_TITLE.search(text, start, last), title[0].isupper() and _NEXT_CAPITALS.search(text, start, last)]
    return min([end.start() for end in ends if end], default=start + 30_000)


# --- current reports ----------------------------------------------------------------------------------------

_INCIDENT_TITLE = re.compile(r"\A\W*(Material Cybersecurity (?:Incidents?|Event))\b\W*")
_SIGNED = re.compile(r"\b(?:\d+ )?SIGNATURES? Pursuant to the requirements|^SIGNATURE", re.MULTILINE)


_NOTE_HEADING = re.compile(r"^\W*EXPLANATORY NOTES?\W*$", re.IGNORECASE | re.MULTILINE)


def _current(text: str) -> tuple[Section, ...]:
    """Every item with words of its own, in order; an item that opens twice is one section.

    An amendment's explanatory note stands before them, under its title: it is what names the original report.
    """
    found: dict[str, list[Section]] = {}
    for numbers, section in _current_spans(text):
        for number in numbers if section.text else ():
            found.setdefault(number, []).append(section)
    items = tuple(_joined(number, opened) for number, opened in found.items())
    return (*_note(text), *items) if items else _title_alone(text)


def _note(text: str) -> Iterator[Section]:
    heading = _NOTE_HEADING.search(text)
    first = next((match for match in _CURRENT_HEADING.finditer(text) if _opens(text, match)), None)
    if heading and first and heading.end() < first.start():
        body = text[heading.end() : first.start()].strip()
        if body:
            yield Section("Explanatory Note", heading[0].strip(), body)


def _joined(item: str, opened: Sequence[Section]) -> Section:
    text = "\n".join(section.text for section in opened)
    told = Section(item, opened[0].heading, text)
    return told if item == "9.01" else _told_or_referred(item, told.heading, text)


def _current_spans(text: str) -> Iterator[tuple[tuple[str, ...], Section]]:
    opened = [match for match in _found(_CURRENT_HEADING, text) if _opens(text, match)]
    for place, match in enumerate(opened):
        end = opened[place + 1].start() if place + 1 < len(opened) else len(text)
        signatures = _SIGNATURES.search(text, match.end(), end)
        numbers = tuple(re.findall(r"\d\.\d\d", (match["number"] + match["more"]).replace(" ", "")))
        yield numbers, _current_section(text, numbers[0], match, signatures.start() if signatures else end)


def _current_section(text: str, item: str, match: re.Match[str], end: int) -> Section:
    _check_length(match.end(), end)
    rest = match["rest"]
    title = _current_title(rest) if "\n" not in match["marks"] else rest if _reads_as_title(rest) else ""
    heading = f"{text[match.start() : match.start('rest')]} {title}"
    body = text[match.start("rest") + len(title) : end].split("\n")
    return Section(item, " ".join(heading.split()), "\n".join(x for x in body if not _FURNITURE.fullmatch(x)).strip())


def _current_title(rest: str) -> str:
    """The title on the number's own line: all of a short line, else its first sentence or the form's own title."""
    own = _INCIDENT_TITLE.match(rest)
    first = next(iter(sentences(rest[:1_000])), "")
    if own and len(rest) > 80:
        return own[0]
    return first if first == rest[: len(first)] and (_reads_as_title(first) or len(rest) < 100) else ""


def _reads_as_title(line: str) -> bool:
    words = [word for word in line.split() if len(word) > 3]
    return 0 < len(line) < 170 and sum(word[0].isupper() for word in words) > len(words) * 0.7


def _title_alone(text: str) -> tuple[Section, ...]:
    """An item's text that was cut out of its report begins with the title."""
    title = _INCIDENT_TITLE.match(text)
    return (Section("1.05", title[1], _SIGNED.split(text[title.end() :])[0].strip()),) if title else ()


# --- from tags ----------------------------------------------------------------------------------------------


def section_from_facts(form: str | None, facts: Sequence[Fact]) -> Section | None:
    """What a tagged annual report says of cybersecurity, where its heading was not found: the text blocks, each said
    once, in their order."""
    item = "1C" if form in _TEN_K else "16K" if form in _TWENTY_F else None
    text = _said_once(facts)
    return Section(item, "", text, "tags") if item and text else None


def cyber_text(sections: Sequence[Section], facts: Sequence[Fact]) -> str:
    """The text that a profile is read from: the annual report's section, else what is tagged, else where it points."""
    annual = [section for section in sections if section.item in ("1C", "16K")]
    told = [section.text for section in annual if section.found_by != "reference"]
    return "\n".join(told) or _said_once(facts) or "\n".join(section.text for section in annual)


def _said_once(facts: Sequence[Fact]) -> str:
    """Text blocks without those whose every sentence stands in a longer one: most are tagged inside another."""
    blocks = list(dict.fromkeys(fact.value for fact in facts if isinstance(fact.value, str) and not fact.is_flag))
    kept: list[str] = []
    said, sentences_said = "", set[str]()
    for block in sorted(blocks, key=len, reverse=True):
        parts = [_squeezed(sentence) for sentence in sentences(block)]
        if not all(part in sentences_said or part in said for part in parts):
            kept.append(block)
            said += f"{_squeezed(block)}\n"
            sentences_said.update(parts)
    return "\n".join(block for block in blocks if block in kept)


def _squeezed(text: str) -> str:
    return "".join(text.split())
