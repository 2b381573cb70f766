"""Firms that no list knows, in one list with a firm that does something: `solutions from Quill and Microsoft`."""

import re
from collections.abc import Iterator
from dataclasses import replace

from monitor.extract.profile.firm_grammar import ASIDE, NAME, USE, Introduced, as_introduced, is_a_firm
from monitor.extract.profile.known_firms import ANY_KNOWN

_MOST = 6
# Behind it the list goes on or ends, so that `KPMG, Security Operations run` and `Okta, Board members` are no list.
_ENDS = (
    r"(?=\)|[,.;]|$| (?:and|or|for|to|as|in|which|that|are|is|have|has|were|conduct|perform|provid|platform|software"
    r"|applications?|solutions?|enterprise|\())"
)
_NEXT = re.compile(rf"{ASIDE}{USE}(?:,? (?:and|or|as well as) |, )(?:the )?{NAME}{ASIDE}{_ENDS}")
_BEFORE = re.compile(
    r"\b(?:from|by|with|via|through|us(?:e|es|ing)|utili[sz](?:e|es|ing)|such as|includ(?:e|es|ing)|like|namely|engaged"
    r"|of|retained|memberships?|\(|(?:providers|vendors|partners|firms)\b[^.;,]{0,60},)"
    rf" (?:the )?{NAME}{ASIDE}(?:,? (?:and|or) (?:the )?|, )$"
)
_OPENS = re.compile(rf"^(?:In \w+, |(?:During|In) \d{{4}},? )?{NAME} and $")


def beside(sentence: str, start: int, end: int) -> Iterator[Introduced]:
    """The others in the list that a firm stands in, from its place in the sentence."""
    for _ in range(_MOST):
        following = _NEXT.match(sentence, end)
        if following is None or ANY_KNOWN.search(following["name"]) or not is_a_firm(following["name"]):
            break
        yield replace(as_introduced(following["name"], following.start("name")), by_its_look=True)
        end = following.end("name")
    ahead = sentence[:start]
    before = _BEFORE.search(ahead) or _OPENS.match(ahead)
    if before and not ANY_KNOWN.search(before["name"]) and is_a_firm(before["name"]):
        yield replace(as_introduced(before["name"], before.start("name")), by_its_look=True)
