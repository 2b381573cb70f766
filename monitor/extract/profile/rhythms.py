"""The words that say how often: where they stand in a text and what they say.

An adjective stands before what it modifies (`quarterly updates`), an adverb beside its verb or anywhere in its clause
(`on a quarterly basis`); `quarterly` alone may be either. Bi-annual is ambiguous and read as twice a year. Three or
several times a year is regular: the profile's list has nothing nearer. Every two years and the like are no rhythm of
it: they are known here so that they are not taken for another.
"""

import re
from dataclasses import dataclass

from monitor.domain import Every

_EACH = r"(?:a|an|per|each|every|every single|once (?:a|per|each|every))"
_A_YEAR = r"(?:annually|yearly|(?:a|per|each|every|during the|throughout the) (?:\w+ )?year)"
_WARRANT = r"(?:warrant|require|dictate)"
_NEEDED = r"(?:needed|necessary|required|warranted|appropriate)"
_ALWAYS = r"24 ?[/x-] ?7(?: ?[/x] ?365)?"
# `In their daily work` and `for daily operations` tell nothing of how often.
_DAILY = (
    r"daily(?! (?:business|operation(?:al|s)?|work|management|maintenance|life|activities|routine|course|conduct)\b)"
)

# Who deems it does not do it: `more frequently as deemed appropriate by our CIO`.
_BY_WHOM = (
    r"(?: by (?:the |our |its )?(?:\w+ ){0,4}?(?:C[A-Z]{1,2}O|officer|management|committee|board|team|chair\w*))?"
)

_ADJECTIVES: dict[Every | None, tuple[str, ...]] = {
    None: (r"bi-?ennial", r"bi-?weekly", r"bi-?monthly", r"multi-year"),
    "half-year": (r"(?:semi|bi)[- ]?annual", r"half-yearly", r"twice[- ]annual"),
    "quarter": (r"quarterly",),
    "month": (r"monthly",),
    "week": (r"weekly",),
    "day": (_DAILY,),
    "year": (r"annual", r"yearly"),
    "continuous": (
        r"continuous",
        r"continual",
        r"on-?going",
        r"constant",
        r"permanent",
        r"persistent",
        _ALWAYS,
        r"a?round-the-clock",
        r"real[- ]time",
        r"(?:24|twenty-four)-hour",
        r"uninterrupted",
        r"non-?stop",
    ),
    "as needed": (r"ad[ -]hoc", r"as[- ]needed", r"(?<!prompt and )timely", r"prompt", r"immediate"),
    "regular": (r"regular(?:ly[- ]scheduled)?", r"routine", r"(?<!more )frequent"),
    "periodic": (r"periodic", r"recurring", r"occasional"),
}
_ADVERBS: dict[Every | None, tuple[str, ...]] = {
    None: (
        r"every (?!three months|12 months)(?:other|two|three|five|few|\d+) (?:years|months|weeks|days)",
        r"every other (?:year|month|week)",
        r"within (?:\w+ )?\w+ hours",
        r"bi-?ennially",
        r"bi-?weekly",
        r"bi-?monthly",
    ),
    "half-year": (
        r"(?:semi|bi) ?-?annually",
        rf"(?:twice|two times) {_A_YEAR}",
        r"every six months",
        r"every other quarter",
    ),
    "quarter": (
        r"quarterly",
        rf"{_EACH} (?:fiscal |calendar )?quarter",
        rf"(?:four|4) times {_A_YEAR}",
        r"every three months",
    ),
    "month": (r"monthly", rf"{_EACH} (?:calendar )?month"),
    "week": (r"weekly", rf"(?<!days )(?<!hours ){_EACH} week"),
    "day": (_DAILY, rf"(?<!hours )(?<!-hours )(?<!hour )(?<!-hour ){_EACH} day"),
    "year": (
        r"annually",
        r"yearly",
        r"once annually",
        rf"(?<!days ){_EACH} (?:fiscal |calendar )?year",
        r"every (?:12|twelve) months",
    ),
    "continuous": (
        r"continuously",
        r"continually",
        r"constantly",
        r"permanently",
        r"persistently",
        _ALWAYS,
        r"a?round[- ]the[- ]clock",
        r"in (?:near )?real[- ]time",
        r"(?:24|twenty-four)[- ]hours?(?:[- ]|, )(?:a|per)[- ]day",
        r"at all times",
        r"in an? (?:continuous|ongoing|permanent)(?:, \w+)*(?:,? and \w+)? manner",
        r"uninterruptedly",
    ),
    # What one does in the event of something is told where somebody is told of it.
    # `, as appropriate` at the end of a list speaks of the list; without the comma it is when something is done, and
    # with it where somebody is told (`reports findings, as appropriate, to the Board`), which is for the clause to see.
    "as needed": (
        r"(?<!well )as[- ](?:and when |deemed )?(?:needed|necessary|required(?! by (?:applicable |relevant"
        r" )?(?:law|regulat|statut|rule|industry))|warranted"
        r"|requested)",
        rf"(?:when|if|where|whenever|when and if|as and when|as or when|to the extent) (?:deemed )?{_NEEDED}",
        r"as (?:often|frequently) as (?:may be )?(?:needed|necessary|required)",
        r"on (?:an? )?(?:as-)?need(?:ed|s)? basis",
        rf"(?:if|when|as|where) (?:circumstances|conditions|events) (?:so )?{_WARRANT}",
        r"(?<![,;] )as appropriate",
        r"(?<=and, )as appropriate(?=, (?:to|with|escalat\w+)\b)",
        r"(?<=, )as appropriate(?=, (?:to|on|about|regarding|for)\b|[.;]|$| \()",
        r"(?:as|where|when|if) (?:it|he|she|we|they|management|the (?:\w+ ){0,3}?\w+) (?:deems?|considers?"
        r"|determines?|believes?)"
        r" (?:it )?(?:to be |is )?(?:appropriate|necessary|advisable)",
        r"(?:when|whenever|if|where) there (?:is|are|has been|have been) (?:an? |any )?(?:significant|material|major"
        r"|substantial) changes?",
        r"(?:if|when|whenever|where) (?:any )?(?:significant|material|major|substantial) changes"
        r" (?:are (?:\w+ )?\w+ed|are made|occur|arise)",
        rf"as (?:is |may be )?deemed (?:to be )?(?:appropriate|necessary|advisable){_BY_WHOM}",
        r"promptly",
        r"immediately",
        r"up?on request",
        r"ad[ -]hoc",
        r"timely(?= (?:(?:escalat|report|inform|notif|updat|communicat|shar|brief|alert|appris)\w*|of)\b)",
        r"[io]n a (?:prompt and )?timely(?: and \w+)? (?:manner|basis|fashion)",
        r"without (?:undue |unreasonable )?delay",
        r"as (?:such |new |any |significant |material |other )*(?:\w+ ){0,2}(?:threats?|incidents?|risks?|issues?"
        r"|matters?|needs?)"
        r"(?: or \w+)? (?:may )?arise",
        r"in the event (?:of|that)",
        r"(?<=\band )following any (?:significant|material|major) (?:\w+ ){0,2}?(?:incident|event|change)s?",
        r"(?:if|when|whenever|if and when|as|after) (?:an?|any|the) (?:significant|material|major) (?:\w+ ){0,2}?"
        r"(?:event|incident|change)s? (?:occurs?|arises?)",
        r"as (?:circumstances|facts|conditions)(?: and (?:circumstances|facts|conditions))? (?:may )?arise",
        r"(?:as|when|if) (?:our |the )?(?:\w+ ){0,2}?needs change",
        r"when(?:ever)? (?:\w+ ){1,3}?(?:is|are) (?:required|needed|necessary)",
        r"(?:as|when|if|whenever) (?:they|it|(?:(?:significant|material|cybersecurity|security|such|new|any|these)"
        r" ){0,2}"
        r"(?:events|issues|needs?|incidents|threats|risks))"
        r" (?:may )?(?:aris|occur)\w*",
    ),
    "regular": (
        r"regularly(?![- ]scheduled)",
        r"routinely",
        r"(?<!more )(?<!less )(?<!as )frequently",
        rf"(?:three|3|five|six|eight|several|multiple|many|numerous|various|a few) times {_A_YEAR}",
    ),
    "periodic": (r"periodically", r"from[- ]time[- ]to[- ]time", r"occasionally", r"(?<!have )at times"),
}
# One of these is in every form of a rhythm, in small letters: most sentences hold none.
_STEMS: dict[Every | None, str] = {
    None: "times,every,hours,bi",
    "half-year": "annual,twice,two times,six months,half,other quarter",
    "quarter": "quarter,times,three months",
    "month": "month",
    "week": "week",
    "day": "dail,day",
    "year": "annual,year,twelve,12",
    "continuous": "continu,going,constant,permanent,persistent,24,clock,real,twenty-four,all times"
    ",interrupt,non-stop,nonstop",
    "as needed": "in the event,need,necess,requir,warrant,dictat,request,appropriate,prompt,immediate,delay,hoc,aris"
    ",timely,occur,advisable,following any,there is,there are,there ha,changes,deemed",
    "regular": "regular,routin,frequent,times",
    "periodic": "periodic,recurring,occasional,time to time,time-to-time,at times",
}

_LEAST = (
    r"(?:at (?:the |a )?(?:least|minimum),?(?: once)?|(?:no|not) less (?:often |frequently )?than(?: once)?"
    r"|(?:with )?a minimum (?:frequency )?of(?: once)?|minimum)(?: an?| each| every)? "
)
_NO_LESS = r"(?:at least|(?:no|not) less(?: frequently)? than|at a minimum|approximately|roughly)"
_ON_A = rf"(?:on|at|in)(?: (?:an )?{_NO_LESS})? (?:an? |a more |regular |and )*(?:\w+ (?:and|or|to) )?"
_BASIS = r"[ -](?:basis|bases|cadence|schedule|intervals?)"
_FORMS: list[tuple[Every | None, tuple[str, ...], re.Pattern[str]]] = [
    (
        every,
        tuple(_STEMS[every].split(",")),
        re.compile(
            rf"\b(?:{_LEAST})?(?:{_ON_A}(?:{'|'.join(adjectives)}){_BASIS}"
            rf"|(?P<adverb>{'|'.join(_ADVERBS[every])})(?![\w-])|(?P<adjective>{'|'.join(adjectives)})(?=[ ,)]))",
            re.IGNORECASE,
        ),
    )
    for every, adjectives in _ADJECTIVES.items()
]
# Reports, meetings and budgets that have a rhythm in their name, and movement that nobody makes.
_OFTEN = r"(?:annual|quarterly|periodic|current)"
_NO_RHYTHM = re.compile(
    rf"(?P<report>\b{_OFTEN}(?:,? (?:and|or) {_OFTEN})*"
    r" report(?:s|ing)?(?! (?:to|from|by|directly)\b)(?=[,.;]|$| (?:for|of|\(|pursuant|under|filed)))"
    rf"|\b{_OFTEN}(?:,? (?:and|or) {_OFTEN})* (?:reports? on form"
    r"|(?:financial|earnings|sec|securities|proxy|budget|operating|revenue)\b"
    r"|(?:general )?meetings? of (?:share|stock|unit)|shareholder|stockholder|general meeting|filings?\b)"
    r"|\bannual report on (?:form|internal)\b|\b(?:this|our) annual report\b(?! to)|\bday[- ]to[- ]day\b"
    r"|\breal[- ]time communication"
    r"|\b(?:continuous|continual|ongoing) improvement|\bthrough (?:continuous|on-?going) communications?\b"
    # what others do, and what only changes: `constantly evolving threats`, `we are regularly the target of attacks`
    r"|\b(?:constant|continuous|continual|regular|periodic|routine|frequent|persistent|immediate)ly"
    r"(?:,? (?:and|or) \w+ly)? (?:been )?(?:the )?"
    r"(?:chang|evolv|grow|confront|threaten|increas|emerg|shift|advanc|subject|target|experienc|fac(?:e|ed|ing)\b|attack|encounter|attempt|available|aware|exposed)\w*"
    r"|\b(?:been|are|is) (?:the )?(?:subject|target)\w* [^.;]{0,40}from time to time"
    r"|\bfrom time[- ]to[- ]time,? (?:we )?have (?:identified|detected|had|received)"
    r"|\bas (?:adjusted|amended|modified|revised|updated|supplemented|in effect|determined) from time to time"
    r"|\boccur\w* from time to time|\bfrom time to time,? (?:been |be )?(?:experienc|encounter|subject|target|fac)\w*"
    r"|\bfrom time to time,? (?:we|the company) (?:may |also )?(?:experienc|encounter|fac)\w*"
    r"|\b(?:each|every) regular (?:\w+ )?meetings?\b"
    # a proxy statement, and what the law asks for
    r"|\bannual (?:general )?meeting proxy\b"
    r"|\bas required by (?:[\w’'-]+ ){0,4}(?:laws?|rules|regulations|statutes?|regulators)\b"
    # what is only said of what was told before, and what is to be noticed soon
    r"|\b(?:in addition to|apart from|beyond|outside of|external to|besides) (?:the |these |this |such |those "
    r"|its |their "
    r"|our )(?:next |initial and )?(?:regular(?:ly)?|periodic|annual|quarterly|monthly)\b(?! meetings (?:between"
    r"|with)\b)"
    r"|\b(?:between|outside|outside of) (?:the |our |its |their |such |these )?(?:normal |next )?"
    r"(?:regular(?:ly)?|quarterly|annual|periodic|monthly)\b"
    r"|\b(?:beyond|external to) (?:next |initial and )?(?:regular(?:ly)?|periodic|annual|quarterly)\b"
    r"|\bin addition to regularly[- ]scheduled\b|\bnext regular(?:ly)?\b"
    r"|\b(?:prompt|immediate)(?:ly)? (?:and \w+ )?(?:identif|detect|discover|recogni)\w+",
    re.IGNORECASE,
)
# `Receives an annual report of the risks`: what somebody gives or is given is no filing.
_GIVEN = re.compile(
    r"\b(?:receiv|provid|deliver|present|submit|giv|mak|produc|generat)\w*(?: (?!in\b|this\b|file)[\w’'-]+){0,5} $",
    re.IGNORECASE,
)
_AT_LEAST = re.compile(r"\b(?:least|less|minimum)\b", re.IGNORECASE)
_EITHER_WAY = re.compile(r"(?:quarter|month|week|dai|year|bi-?\w+)ly|24.*7\S*|ad.hoc|as.needed", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A word of rhythm in its place, and whether it can stand before a noun, beside a verb, or both."""

    start: int
    end: int
    every: Every
    at_least: bool
    adjective: bool
    adverb: bool


def rhythms_in(text: str) -> list[Rhythm]:
    """In order; of two that overlap the one that begins first, then the longer."""
    found = _matches(text)
    if not found:
        return []
    taken = [match.span() for match in _NO_RHYTHM.finditer(text) if not _is_given(match)]
    rhythms = []
    for every, match in sorted(found, key=lambda one: (one[1].start(), -one[1].end())):
        if all(match.end() <= first or match.start() >= last for first, last in taken):
            taken.append(match.span())
            if every is not None:
                rhythms.append(_rhythm(every, match))
    return rhythms


def _is_given(match: re.Match[str]) -> bool:
    return match["report"] is not None and _GIVEN.search(match.string, 0, match.start()) is not None


def has_rhythm(text: str) -> bool:
    """Whether any word of rhythm stands in it, those of no cadence too."""
    return bool(_matches(text))


def _matches(text: str) -> list[tuple[Every | None, re.Match[str]]]:
    small = text.lower()
    return [
        (every, match)
        for every, stems, pattern in _FORMS
        if any(stem in small for stem in stems)
        for match in pattern.finditer(text)
    ]


def _rhythm(every: Every, match: re.Match[str]) -> Rhythm:
    either = match["adverb"] is not None and _EITHER_WAY.fullmatch(match["adverb"]) is not None
    return Rhythm(
        match.start(),
        match.end(),
        every,
        _AT_LEAST.search(match[0]) is not None,
        adjective=match["adjective"] is not None or either,
        adverb=match["adjective"] is None,
    )
