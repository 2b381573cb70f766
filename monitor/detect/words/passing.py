"""What is said in passing: of a career, of a unit that every company has, and what every year professes."""

import re

from monitor.detect.words.patterns import any_of

# All of it is held against normal forms. Somebody's years, posts and degrees.
CAREER = any_of(
    r"^(?:prior to|before) joining\b",
    r"\b(?:bachelor|master|mba|degrees?|doctorate|ph\.? ?d|diploma)\b",
    r"\b(?:holds?|held|earned|obtained)\b[^.;]{0,80}\b(?:certif\w+|designations?|credentials?|licen[sc]es?)\b",
    r"^(?:this|his|her|their|(?:the )?[\w ]{2,30}s) experience (?:also )?(?:includes|included|spans)\b",
    r"^(?:he|she|they|mr|ms|mrs|dr)\b.*\b(?:holds?|held|served|serving|joined|career|years|experience\w*|certifi\w+)\b",
)
OF_A_LINE = any_of(r"\breports? (?:\w+ )?to\b|\bresponsib|\boversee|\bis (?:currently )?serving\b|\bappointed\b")
# A thing is named in one: after these, in the same sentence.
IN_A_CAREER = any_of(
    r"\b(?:previously|formerly|former|prior to|before joining|(?<!has )(?<!have )served (?:as|in|on)|service as"
    r"|has held|held|spent|spending|(?:prior|previous) (?:roles?|positions?|experience)|background includes"
    r"|during (?:his|her|their) tenure|where (?:he|she|they)|(?:his|her) career"
    r"|years (?:of (?:\w+ ){0,3}experience,? )?(?:as|in|at|with|leading|managing|including (?:serving|working))"
    r"|for (?:over|more than|nearly|the past|\d+) (?:\w+ )?years)\b"
)
# What a registrant says it does not have: "rather than through a dedicated cybersecurity function".
LACKED = any_of(
    r"\b(?:rather than|instead of|without|(?:do(?:es)?|did) not (?:currently )?(?:have|maintain|employ|use)"
    r"|(?:has|have|had) no|there is no)\b[^.;,]{0,60}$"
)
# … and what somebody knows about: "has experience with penetration testing and security event management".
EXPERIENCED = any_of(
    r"\bexperience (?:with|in|of|includ\w+|implementing|overseeing|managing|leading)\b",
    # `she holds a master's degree and is ITIL certified`
    r"\b(?:he|she) (?:also )?(?:holds?|has (?:earned|obtained)|is)\b[^.;]*"
    r"\b(?:degrees?|masters?|bachelors?|certif\w+)\b",
)
OF_ONES_OWN = re.compile(r"(?<!served as )\b(?:our|its|(?:company|bank|corporation|firm|group)'?s) $")

# "Physical" as one of the kinds of safeguards that every company has.
PROVERBIAL = re.compile(
    r"\b(?:technical|administrative|organi[sz]ational|electronic|logical|procedural)(?:,? and|,| or)? physical(?:,|\b)"
    r"(?:(?:,? and|,)? (?:technical|administrative|organi[sz]ational|electronic|procedural))*"
    r" (?:safeguards|controls|measures)"
)

# A unit by a name that every company gives it; it came or went with a sentence. One of security is another matter.
_FIELD = (
    r"(?:it|information technology|information systems?|is|technology|technical|operations?|engineering|infrastructure"
    r"|product|hr|human resources?|legal|finance|accounting|risk|risk management|erm|enterprise risk management"
    r"|compliance|(?<!internal )audit|privacy|insurance|procurement|communications?|internal|business|executive"
    r"|senior|leadership|management|support|services?|third[- ]party)"
)
UNIT = r"(?:teams?|departments?|functions?|organi[sz]ations?|groups?|staff|personnel|divisions?|units?|professionals?)"
EVERYDAY_UNIT = re.compile(rf"(?:(?:corporate|global|internal|our|local) )?{_FIELD}(?:(?:,| and| &)* {_FIELD})* {UNIT}")
# Who looks at the program from inside is no common place, where one newly has it or has it no longer.
INTERNAL_AUDIT = "internal audit"
# Of security, by no more than the field: the same one under any of these names.
_SECURITY = r"(?:information security|cyber ?security|cyber security|it security|security|data security|infosec)"
SECURITY_UNIT = re.compile(
    r"(?:(?:corporate|global|internal|our|enterprise|dedicated) )?"
    rf"(?:(?:it|information technology|technology) (?:and|&) )?{_SECURITY} (?:leadership )?{UNIT[:-1]}|office)"
)
ANY_SECURITY_UNIT = re.compile(rf"\b{_SECURITY} (?:[\w&]+ ){{0,2}}?{UNIT[:-1]}|office)\b")

# What every report concludes or professes: in another year's other words it is nothing new.
CONCLUDES = any_of(
    r"\b(?:not|no|never|none|nor|unaware)\b[^;]{0,220}\b(?:incidents?|threats?|attacks?|breach(?:es)?)\b[^;]{0,240}"
    r"\bmaterial",
    r"\b(?:not|no|never|none|nor|unaware)\b[^;]{0,220}\bmaterial[^;]{0,120}\b(?:incidents?|attacks?|breach(?:es)?)\b",
    r"\b(?:incidents?|threats?|attacks?|breach(?:es)?)\b[^;]{0,160}\b(?:not|nor|never)\b[^;]{0,80}\bmaterial",
)
# What a standard is, which anybody may look up: `The NIST framework is structured around five stages`.
DESCRIBES_A_STANDARD = re.compile(
    r"^(?:the |this )?(?:(?:nist|iso|cis|csf|cobit|soc ?[12]|hitrust|pci|mitre)\b[\w /&.-]{0,60}?|framework|standard) "
    r"(?:is|are|was|provides?|consists?|comprises?|outlines?|organi[sz]es?|includes?|encompass(?:es)?|has|focus(?:es)?)\b"
    r"(?!.*\b(?:we|our|us|company|companys|bank|banks)\b)"
)
# … and what went into it.
PENALTIES = re.compile(r"^this includes penalties and settlements\b")
INTEGRATED = any_of(
    r"\b(?:is|are|been|fully|have|has|and|we)\b[^;,]{0,20}\b(?:integrat\w+|incorporat\w+|embed\w+)\b[^;]{0,60}"
    r"\b(?:erm|(?:overall|broader|enterprise|company|overarching)[\w -]{0,20} risk)\b",
    r"\b(?:integral|important|key|critical|essential|core)? ?(?:part|component|element) of (?:our|the)\b[^;,]{0,40}"
    r"\brisk management\b|\b(?:part|component|element) of (?:our |the )?(?:overall |broader )?erm\b",
    r"\b(?:erm|risk management)\b[^;]{0,60}\b(?:integrat\w+|incorporat\w+) cyber",
    r"\bcommon methodologies\b",
)
# What every program is for.
PURPOSE = any_of(
    r"\b(?:program|approach|strategy|framework|processes|practices|efforts|measures|objectives?|goals?)\b[^;.]{0,80}"
    r"\b(?:focus\w*|aim\w*|intend\w*|design\w*|seek\w*|is to|are to)\b[^;.]{0,60}"
    r"\bconfidentiality,? (?:and )?(?:integrity|availability)",
)
