"""Words by which a report says that it tells of more than one incident. Folded text."""

import re

from monitor.detect.words.patterns import any_of

_EVENTS = r"(?:incidents|attacks|events|breaches|matters)"
_EVENT = r"(?:incident|attack|event|breach|matter)"
SEPARATE = any_of(
    rf"\b(?:two|three) (?:[\w-]+ ){{0,4}}{_EVENTS}\b",
    rf"\bseparate (?:[\w-]+ ){{0,3}}{_EVENT}\b|^separately,",
    rf"\b(?:second|another|unrelated|different|distinct) (?:[\w-]+ ){{0,3}}(?<!forward-looking ){_EVENT}\b",
    r"\bno (?:connection|relation(?:ship)?) (?:with|to|between)\b",
    r"\b(?:not|un)[ -]?(?:related|connected|linked) to (?:the|each)\b|\bare not (?:related|connected|linked)\b",
)
# (the "November Incident"), (the "Vendor Incident"): a name of its own for each.
DEFINED = re.compile(
    r"\((?:the |each, an? )?\"(?P<name>(?:[A-Z][\w'-]* ){1,3}(?:Incident|Attack|Breach|Event))[,.]?\"\)"
)
# Said of all: "the two incidents are not connected".
OF_ALL = any_of(rf"\b(?:two|three|both|these|the) (?:[\w-]+ ){{0,4}}{_EVENTS}\b")
# Goes on with the one before.
SAME = any_of(rf"^(?:the|this|that) (?:[\w-]+ ){{0,2}}{_EVENT}\b", rf"\b(?:this|the same) {_EVENT}\b")
