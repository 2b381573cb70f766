"""Prose as sentences, and the form in which two sentences are held against each other."""

import re
import unicodedata
from functools import lru_cache

from monitor.detect.words.english import BULLET, DANGLING, MAYBE_FINAL, OPENERS, PAGE_FURNITURE, TITLES

_SPACE = re.compile(r"\s+")
_LINE = re.compile(r"[^\n]+")
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
_TERMINAL = (".", "!", "?", ";", ":")
_CLOSING_MARKS = "'\"’”)]"
# A quotation or bracket may be laid out on lines of its own: (“ Dropbox ” or “ we ”) in 0001467623-24-000024.
_OPENING = ("“", "(", "[")
_CLOSING = "”),;"
_LONGEST_FURNITURE = 30  # "- page F-123 of 456 -", and nothing longer
_INNER_PAGE_NUMBER = re.compile(r"(?<=[.!?]) [-–—]\s?\d{1,3}\s?[-–—] (?=[A-Z])")  # `the Manager. -30- While there`
_WRAPPED_FROM = 60  # a line this long without an end is a wrapped one; headings and list items are shorter

# A possible end: a mark, closing quotes, then space and something that can open a sentence; or a lower-case word,
# a full stop and a capital with no space between, which joined continuations leave ("if any.If an incident").
_STOP = re.compile(
    r"[.!?]['\"’”)\]]*\s+(?=['\"‘“(\[]*[A-Z0-9])|(?<=[a-z]{2}) ?\.(?=[A-Z][a-z]*\s)|\s+(?=[•●▪■◦‣⁃∙]\s?\S)"
)
_LONGEST_WORD = 60
_COMMISSION = "SEC"  # `reports to the SEC. Our policies`: in capitals it is no section
_LAST_WORD = re.compile(r"([\w.&-]+)$")
# `See Item 1A. Risk Factors for more` is one sentence, `Item 1C. Cybersecurity` a heading.
_POINTS_TO_AN_ITEM = re.compile(
    r"\b(?:see|refer to|in|under|with|and) [\"'“‘(]*(?:part \w+,? )?items? \w+(?:\.\w)?$", re.I
)
_FIRST_WORD = re.compile(r"['\"‘“]*([A-Za-z]+)(?![\w&])")

_QUOTES = re.compile(r"[\"'`´‘’‚‛“”„‟«»‹›′″]")
_DASHES = re.compile(r"[‐‑‒–—―−]")
_YEAR = r"(?:19|20)\d\d"
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
# Only a date that closes a period rolls its day with the year (52-week years end on a weekday).
_PERIOD_END = re.compile(rf"\b(ended|ending|as of|as at) ({_MONTHS}) \d{{1,2}}, {_YEAR}\b")
# "ISO/IEC 27001:2022" and "800-2024" name an edition, not the year of the report.
_ROLLING_YEAR = re.compile(rf"(?<![\w:/-])(fy ?)?{_YEAR}(?![\w/-])")
# `Every two years` is `every 2 years`, and `over twenty (20) years` is `over 20 years`.
_NUMBERS = {
    "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16",
    "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20", "twenty-five": "25", "thirty": "30",
}  # fmt: skip
_YEARS = re.compile(rf"\b({'|'.join(sorted(_NUMBERS, key=len, reverse=True))})(?: \(\d+\))?(?= years?\b)")
_FLAGS = ("true", "false")  # what a flag in the middle of the text leaves of itself: 0001104659-26-037863
_INNER_BULLET = re.compile(r" [o•●▪■◦‣⁃∙·] ")  # of a list that lost its lines: `monitor networks; o obtain information`
# A page number that a sentence was run into: `43 Our policies` (0001493152-26-011691)
_PAGE_NUMBER = re.compile(r"^\s*\d{1,3} (?=[A-Z][a-z])")
_LAYOUT = re.compile(r"[\s,;:.()-]+")
_OUTER = " .,;:"


@lru_cache(maxsize=64)  # the flags' check and the comparison cut the same text
def sentences(text: str) -> tuple[str, ...]:
    """The sentences in their order, with single spaces. Page furniture is gone; headings and list items stand alone.

    A blank line always ends a sentence. A single line break does too, unless the line before it was plainly wrapped:
    without an end, and long, or broken off at a word like "the", or followed by a lower-case letter.
    """
    return tuple(sentence for paragraph in paragraphs(text) for sentence in sentences_of(paragraph))


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs, with single spaces, wrapped lines joined and page furniture gone."""
    found: list[str] = []
    for block in _BLANK_LINE.split(text):
        found.append("")
        for raw in _LINE.finditer(block):
            line = _INNER_PAGE_NUMBER.sub(" ", " ".join(raw[0].split()))
            if not line or (len(line) <= _LONGEST_FURNITURE and PAGE_FURNITURE.fullmatch(line)):
                continue
            if _continues(found[-1], line):
                found[-1] = f"{found[-1]} {line}"
            else:
                found.append(line)
    return tuple(paragraph for paragraph in found if paragraph)


def sentences_of(paragraph: str) -> list[str]:
    """The sentences of one of the `paragraphs`."""
    found: list[str] = []
    start = 0
    for stop in _STOP.finditer(paragraph):
        if _ends(paragraph[start : stop.start()], paragraph[stop.start()], paragraph[stop.end() :]):
            found.append(paragraph[start : stop.end()].strip())
            start = stop.end()
    found.append(paragraph[start:].strip())
    return [sentence for sentence in found if sentence]


@lru_cache(maxsize=8_192)  # nested blocks and two years repeat most sentences
def normal(sentence: str) -> str:
    """The sentence without what never is a change: quotes, dashes' shapes, case, space, list marks, rolled years, and
    whether a number of years is written in letters or digits."""
    numbered = _DASHES.sub("-", _QUOTES.sub("", unicodedata.normalize("NFKC", sentence)))
    folded = _PAGE_NUMBER.sub("", numbered).casefold()
    folded = _INNER_BULLET.sub(" ", BULLET.sub("", _SPACE.sub(" ", folded).strip())).replace(" ,", ",")
    if folded in _FLAGS or PAGE_FURNITURE.fullmatch(folded):
        return ""
    folded = _YEARS.sub(lambda years: _NUMBERS[years[1]], _PERIOD_END.sub(r"\1 \2 0000", folded))
    return _ROLLING_YEAR.sub("0000", folded).strip(_OUTER)


def squashed(sentence: str) -> str:
    """The normal form by its letters alone: equal for sentences that say the same with another layout."""
    return unspaced(normal(sentence))


def unspaced(plain: str) -> str:
    """A normal form without space, hyphens, brackets and the marks between words, which come and go with them."""
    return _LAYOUT.sub("", plain)


@lru_cache(maxsize=1_024)  # every change is held against every other by its quotes
def bare(quote: str) -> str:
    """A quote as `unspaced`, for asking again."""
    return unspaced(quote)


def _continues(before: str, line: str) -> bool:
    if before[-1:] in _OPENING or line[0] in _CLOSING:
        return bool(before)
    if not before or before.rstrip(_CLOSING_MARKS).endswith(_TERMINAL) or BULLET.match(line):
        return False
    dangles = before.rsplit(" ", 1)[-1].lower() in DANGLING
    return dangles or line[0].islower() or len(before) >= _WRAPPED_FROM


def _ends(before: str, mark: str, after: str) -> bool:
    if mark != ".":
        return True
    last = _LAST_WORD.search(before[-_LONGEST_WORD:])
    word = last.group(1).lower().strip(".") if last else ""
    if word in TITLES:
        return last is not None and last.group(1) == _COMMISSION
    if (
        _POINTS_TO_AN_ITEM.search(before[-_LONGEST_WORD:])
        or word in MAYBE_FINAL
        or (len(word) == 1 and word.isalpha())
        or re.fullmatch(r"(?:[a-z]\.)+[a-z]", word)
    ):
        opener = _FIRST_WORD.match(after)
        return opener is not None and opener.group(1).lower() in OPENERS
    return True
