"""How English prose in filings is punctuated: what a full stop after these words does not end."""

import re

# Never the end of a sentence: something always follows.
TITLES = frozenset(
    {"mr", "mrs", "ms", "dr", "prof", "no", "nos", "vs", "e.g", "i.e", "cf", "sec", "art", "fig", "approx"}
)

# May end a sentence: only what follows tells ("Acme, Inc. We …" ends, "Acme, Inc. 10-K" does not).
MAYBE_FINAL = frozenset(
    {
        "inc", "corp", "co", "ltd", "llc", "plc", "l.p", "lp", "n.v", "s.a", "n.a", "b.v", "u.s", "u.k", "e.u", "d.c",
        "jr", "sr", "st", "dept", "div", "bros", "a.m", "p.m", "ph.d",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    }
)  # fmt: skip

# Words that open a sentence and hardly ever follow a name: they decide after MAYBE_FINAL and after initials.
OPENERS = frozenset(
    {
        "a", "additionally", "after", "all", "although", "an", "any", "as", "at", "based", "because", "before", "both",
        "by", "during", "each", "following", "for", "from", "furthermore", "given", "he", "however", "if", "in", "it",
        "moreover", "no", "on", "once", "our", "pursuant", "she", "since", "some", "such", "that", "the", "their",
        "there", "therefore", "these", "they", "this", "those", "through", "to", "under", "upon", "we", "when", "while",
        "with", "within",
    }
)  # fmt: skip

# What page breaks leave between paragraphs: a number, a dashed number, "Page 12", a link to the contents.
PAGE_FURNITURE = re.compile(
    r"(?:[-–—]\s*)?(?:page\s+)?(?:[fs]-)?\d{1,3}(?:\s*[-–—]|\s+of\s+\d{1,3})?|table of contents", re.IGNORECASE
)

# Marks before a list item: a bullet sign, "(i)", "a)", "1.".
BULLET = re.compile(r"^\s*(?:[•●▪■◦‣⁃∙·o*–—-]\s+|[•●▪■◦‣⁃∙·]|\(?(?:[ivx]{1,4}|[a-z]|\d{1,2})[.)]\s+)", re.IGNORECASE)

# A line that ends in one of these goes on in the next: no heading and no list item does.
DANGLING = frozenset(
    {
        "a", "an", "and", "as", "at", "by", "for", "from", "in", "its", "of", "on", "or", "our", "that", "the", "their",
        "this", "to", "with",
    }
)  # fmt: skip

NEGATIONS = frozenset({"not", "no", "never", "neither", "nor", "none", "without", "cannot", "unable"})
