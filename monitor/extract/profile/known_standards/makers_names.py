"""Who makes standards, as filers write it, and what stands between a maker and a standard or two standards."""

NIST = (
    r"(?:\bNISTs?\b|\bN IST\b|National Institute of Standards \(NIST\) and Technology"
    r"|National [Ii]nstitut(?:es?|ion) (?:(?:of|for|on) )?(?:Standards?|Science|Security)"
    r"(?:,? (?:(?:and|&|of|in|for) )?Technolog(?:ys?|ies)|(?= \(?[“\"]*NIST)|(?=(?: and)? Cyber))"
    r"|National Institute(?= Cyber)|National Institutes? of Standards(?= (?:for|as|framework|guidelines|standards)\b)"
    r"|National Institutes? of Technology(?: Standards)?(?=[^.;]{0,30}Cyber))"
)
# What stands between a maker's name and its standard: `’s`, `(“NIST”)`, `, or NIST,`.
NIST_ASIDE = (
    r"(?:[’']?s)?,?(?: ?\(? ?(?:or |the )?[“\"(]*(?:NIST|National Institute[^()]{0,40})[”\")]* ?\)?,?)?(?:[’']s)?[ -]"
)
SOC = r"(?:(?:Systems?|Services?) (?:and |& |of )?Organi[sz]ation(?:al)? Controls? ?\(?[“\"]*(?:SOC)?[”\"]*\)?|\bSOC)"
AND = r" ?(?:(?:,|/|&(?:amp;)?|;|\band\b|\bor\b) ?){1,3}"  # `&amp;` is how the SEC's own data writes it
NERC = r"(?:\bNERCs?\b|North American (?:Electric )?Reliability Corporation)"
CIS = r"(?:\bCIS\b|[Cc]ent(?:er|re) (?:[Ff]or|of|on) (?:Internet|Information) Securit(?:y|ies))"
