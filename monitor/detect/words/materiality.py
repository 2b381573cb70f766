"""Words by which a registrant affirms, denies or leaves open that its incident is material; one clause at a time."""

from monitor.detect.words.patterns import any_of
from monitor.detect.words.registrant import THE_REGISTRANT

_INCIDENT = r"(?:incident|event|attack|matter|breach|disruption)s?"
# One of these stands, in small letters, in a clause on how material something is.
STEMS = ("materi", "impact", "scope", "too early", "effect", "noticeable", "significant", "could change")

_HARMED = r"(?:adversely )?(?:affected|impacted|disrupted)"

# The incident itself is called material: nothing about its parts can take that back.
WHOLE = any_of(
    rf"\b{_INCIDENT}(?: is| was| are| were| to be| constitutes?| constituted)(?: a)? material\b",
    r"\b(?:experienced|suffered|constitutes?|constituted|was|is) a material"
    r" (?:cyber|security|ransomware|data|incident|event)",
)
PAST = any_of(
    r"(?<!to )(?<!will )\b(?:has|have|had)(?: likely| already| also)?(?: had| resulted in| caused)?"
    r"(?: and [a-z ]{0,40}?)? (?:a |any )?"
    r"material (?:adverse )?(?:[\w-]+ ){0,2}(?:impact|effect|disruption|harm)",
    rf"(?<!to )(?<!will )\b(?:has|have|had)(?: likely| already| also)? materially {_HARMED}",
    rf"\b(?:was|were|been) materially {_HARMED}",
    r"\b(?:incurred|accrued|recorded)(?: and \w+)? a material amount\b",
    r"\bwhich (?:is|was|will be) material to (?:its|our|the)\b",
)
LIKELY = any_of(
    r"\breasonably likely to (?:have|result in|cause|materially)",
    r"\b(?:is|are|will) (?:expected to )?have a material",
)
DENIED_PAST = any_of(
    r"\b(?:not|never)\b[^.;]{0,110}?\bmaterial",
    r"\bno material\b",
)
DENIED_FUTURE = any_of(
    r"\b(?:not|nor)(?: currently| presently| otherwise| also)?"
    r" (?:believe|expect|anticipate|reasonably likely|expected|likely|anticipated)[^.;]{0,160}\bmateri",
    r"\bunlikely to\b[^.;]{0,80}\bmateri",
    # A clause that breaks off after "reasonably likely to" is a quotation cut short; the denial stands.
    r"\bnot (?:currently )?(?:believe|expect)[^.;]{0,120}reasonably likely",
    r"\bnot (?:currently )?(?:believe|expect|anticipate)[^.;]{0,120}"
    r"\b(?:noticeable|significant (?:[\w-]+ )?(?:impact|effect))",
)
# "The incident is not material": said of all of it, past and to come.
NOT_AT_ALL = any_of(rf"\b{_INCIDENT} (?:is|was|are|were) not (?:considered |believed |deemed )?(?:to be )?material\b")
# In a clause that denies the future, the past is denied as well only where it says so.
ALSO_PAST = any_of(r"\b(?:not|never) (?:yet )?(?:had|have had|resulted|caused)\b")
OPEN = any_of(
    r"\btoo early to\b|\b(?:this|that|it) could change\b",
    r"\b(?:impact|effect)\b[^.;]{0,120}\b(?:under|being) (?:[\w-]+ )?"
    r"(?:examin\w+|review\w*|assess\w*|evaluat\w+|investigat\w+)\b",
    r"\bnot(?: yet| been| currently)*(?: \w+){0,2}"
    r" (?:determined|known|ascertainable|concluded|finali[sz]ed|able to (?:determine|estimate))",
    r"\b(?:cannot|unable to|can not)\b[^.;]{0,40}\b(?:determine|estimate|quantify|be determined|predict)",
    r"\bwhether\b",
    r"\b(?:could|(?-i:may)|might)\b[^.;]{0,80}\bmaterial",
    r"\bpotentially material\b",
    r"\b(?:evaluat|assess)\w*\b[^.;]{0,80}\b(?:impact|material|scope|(?:financial|possible) effect)",
)
# Stands before an affirmation: then nothing is affirmed. (The month of May is not a doubt.)
UNSURE = any_of(r"\b(?:whether|if|not|unable|cannot|(?-i:may)|could|might|would)\b[^.;]{0,90}$")
# The denial of one quarter leaves the rest open; of guidance or the long term it says nothing of the incident itself.
FOR_NOW = any_of(r"\b(?:three|six|nine) months ended", r"\bquarter (?:ended|ending)", r"\bfor the (?:\w+ )?quarter")
BESIDE = any_of(r"\bguidance\b", r"\blong[- ]term\b")
# The two parts that registrants tell apart. "Results of operations" are results.
RESULTS = any_of(
    r"results? of operations?",
    r"financial (?:condition|results?|statements?|position|impact)",
    r"\bcosts?\b",
    r"expenses",
    r"revenue",
)
OPERATIONS = any_of(r"\boperation(?:s|al)\b")
# Where one clause ends and another stance may begin; not in "has not had, and we do not believe it will have".
TURN = any_of(
    r";",
    r", (?:but|however|although|while|though)\b",
    r"\bbut (?=has|have|is|it)",
    rf"(?<!\bhad)(?<!\bhave), (?:and )?(?=(?:{THE_REGISTRANT}|our|its|this|such) |we |it )",
    r"\bnevertheless\b",
    r", (?=the (?:full|ultimate|financial|overall) )",
)
