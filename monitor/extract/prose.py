"""What a filing says in words: the sections of its text, and the profile of what they say about cybersecurity."""

import re
from collections.abc import Sequence
from dataclasses import replace

from monitor.domain import CURRENT_FORMS, Caveat, Extraction, Fact, Section
from monitor.extract.bounds import with_bounded_facts, with_bounded_items
from monitor.extract.encoding import decoded
from monitor.extract.plain_text import plain_text, tidy_lines
from monitor.extract.profile import Prose, profile_of_prose, prose_of
from monitor.extract.sections import cyber_text, section_from_facts, sections_of

_MARKUP = re.compile(r"<(?:!doctype html|html|head|body|div|p|table|td|font|span|br|b|center)\b", re.IGNORECASE)
_SGML = re.compile(r"</?(?:PAGE|S|C|F\d*|FN|CAPTION|TABLE|TEXT|XBRL)>")


def is_markup(text: str) -> bool:
    """Whether a document is HTML of any kind, judged by its beginning."""
    return _MARKUP.search(text, 0, 100_000) is not None


def words_of(document: bytes) -> str:
    """The plain text of a document as filed: HTML, inline XBRL, or text with the few tags of EDGAR's early years."""
    text = decoded(document)
    return plain_text(text) if is_markup(text) else tidy_lines(_SGML.sub("", text))


def with_prose(extraction: Extraction, headed: Sequence[Section]) -> Extraction:
    """The extraction with its sections and profile; `headed` are those of `headed_sections`. A profile is an annual
    report's: a current report has none."""
    read = with_bounded_facts(extraction)
    told = with_bounded_items(replace(read, sections=_told_sections(read.form, headed, read.facts)))
    cyber = "" if told.form in CURRENT_FORMS else cyber_text(told.sections, told.facts)
    return _profiled(told, prose_of(cyber)) if cyber else told


def _profiled(told: Extraction, prose: Prose) -> Extraction:
    left_out = (Caveat("too_large", f"the profile leaves out {prose.left_out}"),) if prose.left_out else ()
    profile = profile_of_prose(prose, [filer.name for filer in told.filers])
    return replace(told, profile=profile, warnings=(*told.warnings, *left_out))


def headed_sections(form: str | None, words: str) -> tuple[Section, ...]:
    """The sections of a document's words by their headings, or a current report's whole text."""
    return sections_of(form, words) or _whole(form, words)


def _told_sections(form: str | None, headed: Sequence[Section], facts: Sequence[Fact]) -> tuple[Section, ...]:
    """What is tagged stands in for a section that is missing or only points elsewhere: in Wells Fargo's reports the
    item is a reference, and the tagged words are in Exhibit 13."""
    tagged = section_from_facts(form, facts)
    if tagged is None or any(section.item == tagged.item and section.refers_to is None for section in headed):
        return tuple(headed)
    pointer = next((section for section in headed if section.item == tagged.item), None)
    told = replace(tagged, heading=pointer.heading, refers_to=pointer.refers_to) if pointer else tagged
    return (told, *(section for section in headed if section.item != tagged.item))


def _whole(form: str | None, words: str) -> tuple[Section, ...]:
    """A 6-K has no items, and an 8-K whose headings cannot be found may still tell: its whole text is the section."""
    return (Section(form.removesuffix("/A"), "", words),) if form in CURRENT_FORMS and words.strip() else ()
