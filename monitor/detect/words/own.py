"""Words by which a registrant tells of an incident of its own, whatever else the sentence speaks of."""

from monitor.detect.words.patterns import any_of

# Between the registrant and its verb: "the Group, on 3 May 2026, has recently …".
REST_OF_SUBJECT = (
    r"(?:,? (?:on|in) [^,;.]{3,25},)?"
    r"(?:,? (?:has|have|had|also|first|today|\w{3,12}ly))*,? (?="
    r"experienc|suffer|sustain|fell|was|were|is|are|been|identif|detect|discover|uncover|beca|become|learn)"
)

BEFELL = any_of(
    r"(?:experienced|suffered|sustained|fell victim to|been hit by)\b",
    r"(?:was|were|been) (?:recently )?(?:the |a )?(?:target|victim|subject(?:ed)?|affected|impacted|hit)\b",
)
KNEW = any_of(
    r"(?:identified|detected|discovered|uncovered)\b",
    r"(?:became|become|been made|was made|were made) aware\b",
    r"(?:learned|learnt)\b",
    r"(?:was|were|been) (?:notified|informed|alerted|advised)\b",
    r"(?:is|are|been) (?:currently |actively )?(?:investigating|responding to|managing|dealing with|addressing)\b",
)
# One certain event, with nothing said of whose: it is the registrant's.
ONE_EVENT = any_of(
    r" (?:of )?an? (?:[\w-]+ ){0,3}?"
    r"(?:cyber[- ]?(?:security )?|ransom ?ware |(?:(?:data|it|information) )?security |data )"
    r"(?:incident|attack|event|breach|intrusion)\b"
)
# An event that somebody else had: a maker of security products finds those for a living.
OF_OTHERS = any_of(
    r"\b(?:at|on|against|of|in|by|affecting|targeting|across|for) "
    r"(?:(?:a|an|one|several|many|some|certain|other|our|its|their|the) ){0,2}(?:of (?:our|its) )?"
    r"(?:[\w-]+ )?(?:customers?|clients?|peers?|competitors?|organi[sz]ations|enterprises|companies)(?:'s?)?\b(?! data)"
)
# What is broken into, right after whose it is; "our customers' systems" are not the registrant's.
SYSTEMS = any_of(
    r" (?:(?!(?:customers?|clients?)\b)[\w-]+ ){0,4}?"
    r"(?:networks?|systems?|servers?|environment|databases?|e-?mail|mailbox\w*|accounts?|infrastructure)\b"
)
