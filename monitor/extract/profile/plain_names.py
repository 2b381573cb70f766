"""Firms that nothing but a capital and their place in the sentence tells: `our IT is outsourced to Quill`.

A filer's own names stand in the same places, so these are read only where it is known what the filer is called.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from monitor.extract.profile.body_words import MODIFIERS, NEVER
from monitor.extract.profile.firm_grammar import FIELDS, FORM, WORD, Introduced, as_introduced, is_a_firm
from monitor.extract.profile.known_firms import NO_FIRMS
from monitor.extract.profile.our_providers import IS_A_PERSON, is_a_subject, is_an_adverb, is_ours, serves_us

_OPENERS = r"(?!(?:With|By|Through|Using|Via|From) )"  # `Using Quill, we`
_NAME = re.compile(rf"(?<![\w&/’'-]){_OPENERS}(?:{WORD}|[a-z]{{1,3}}[A-Z]\w+)(?: (?:{WORD}|&)){{0,4}}{FORM}?")
_LETTERS = re.compile(r"(?<![\w&/’'(-])[A-Z][A-Z0-9&]{2,5}(?![\w&’'/-])")

# --- what stands before: a use, an engagement, a work done, a kind of firm or tool -------------------------------

_ARTICLE = r"(?: both| the| our| an?| its)?(?: services of)? $"
_USED = (
    r"us(?:es?|ing)|usage of|utili[sz](?:e[sd]?|ing)|employ(?:s|ing)?|leverag(?:e[sd]?|ing)|deploy(?:s|ed|ing)?"
    r"|install(?:s|ed|ing)?|subscri\w+ to|implement(?:s|ed|ing)?|adopt(?:s|ed|ing)?"
    r"|rel(?:y|ies|ied|ying) (?:\w+ly )?(?:up)?on|integrat(?:e[sd]?|ing)(?: with)?|purchas(?:e[sd]?|ing)"
    r"|licens(?:e[sd]?|ing)|set ?up (?:with|through)|equipped with|protected (?:by|with)"
    r"|stored (?:\w+ly )?(?:in|on|within|with|at)|hosted (?:by|on|in|with|at|through)|tracked (?:in|with|through)"
    r"|backed up(?: \w+ly)? (?:to|with|on|by|through)|run(?:s|ning)? on|built on|access controls to"
    r"|(?:migrat|transition|switch|upgrad)(?:ed|ing) to"
    r"|(?:co-?located|hosted) (?:at|with|in)|pass(?:es|ed|ing)? through|powered by|based on|[Uu]tili[sz]ation of"
    r"|insured (?:against [^.;,]{1,40} )?by"
    r"|(?:replicated|sent|forwarded|routed|exported|migrated|submitted|backed[ -]up|copied)(?: \w+ly)?"
    r" (?:to|through|via)"
    r"|(?:managed|handled|kept|held|housed|maintained|tracked|recorded|logged|performed|run|placed|purchased|bound"
    r"|arranged|procured|sourced)(?: \w+ly)? (?:in|on|through|via|with|using)"
    r"|replicated (?:in|on)"
    r"|(?:delivered|provided|conducted|performed|administered|managed|monitored|completed|offered)"
    r" (?:through|via|using)"
    r"|(?:training|courses|modules|simulations?|campaigns?|scans?|backups) (?:on|through|via|using)"
    r"|(?:managed|encrypted|monitored|secured|scanned|tested|tracked) with|bug bounty program (?:\w+ ){0,2}(?:with"
    r"|on)"
)
_ENGAGED = (
    r"engag(?:e[sd]?|ing)|retain(?:s|ed|ing)?|hir(?:e[sd]|ing)|contract(?:s|ed|ing)? with|contracted|engagement of"
    r"|retainers?(?: agreement)? with|subscription (?:to|with)|a customer of"
    r"|selected|co-?sourc\w+ with"
    r"|partner(?:s|ed|ing|ship)? with|work(?:s|ed|ing)? (?:\w+ly )?with|collaborat(?:e[sd]?|ing|ion) with"
    r"|consult(?:s|ed|ing)? with"
    r"|(?:[Aa]greement|[Ee]ngagement|[Cc]ontract|[Aa]rrangement)(?: in place)?(?: \([^)]{1,20}\))? with"
    r"|outsourc\w+(?: [\w-]+){0,6}? to|in conjunction with|(?:assistance|support|services|help|expertise) of"
)
_DONE = (
    r"(?:conducted|performed|provided|supplied|delivered|carried out|hosted|operated|monitored|administered|completed"
    r"|handled|maintained|certified|managed|supported|powered|developed|serviced|audited|reviewed|assessed|tested"
    r"|verified|secured|run|facilitated|offered|undertaken|executed|made|installed|outsourced|done|rated|filtered"
    r"|scanned|staffed|validated|investigated)"
)
_FIRM = (
    r"(?:firms?|vendors?|providers?|compan(?:y|ies)|consultants?|specialists?|auditors?|assessors?|contractors?"
    r"|experts?|advis[eo]rs?|MSPs?|MSSPs?|third[- ]part(?:y|ies)|counsel|insurers?|processors?)"
)
_KIND = (
    rf"(?:{_FIRM}|tools?|software|solutions?|platforms?|services?|systems?|applications?|products?|function|SOC|data"
    r"|inputs|methods|technolog(?:y|ies)|firewalls?)"
)
_SUCH_AS = r"(?:such as|including|like|namely|e\.g\.,?|i\.e\.,?)(?:,? for example,?)?(?: the)?"
_BEFORE = re.compile(
    rf"\b(?:{_USED}|{_ENGAGED}){_ARTICLE}|^(?:Using|Via) (?:the )?$"
    rf"|\b{_DONE}(?:,? (?:and|or) \w+ed)?(?: \w+ly)?(?: in (?:\w+ )?\d{{4}})? by{_ARTICLE}|\bunderwritten by $"
    r"|\b(?:SOC|[Oo]perations [Cc]ent(?:er|re)) (?:of|at) $|\b(?:obtained|purchased|licensed|procured) from $"
    r"|\b(?:consulting|[Ss]ecurity|[Cc]ybersecurity|IT|technology|advisory|law|audit|accounting|software) "
    r"(?:firms?|vendors?|providers?|leaders?|consultants?|specialists?) $"
    r"|\b[Aa]n? (?:[\w-]+ ){0,3}third[- ]party, $|\bits (?:developer|vendor|provider|manufacturer|maker), $"
    r"|\b[Rr]epresentatives of $|\breport from $"
    r"|\b(?:mov|migrat|transition)(?:ed|ing) our (?:email|data|systems|servers|network|infrastructure|backups"
    r"|website) to $"
    rf"|\b{_KIND}(?: ?\(|,? (?:called|named|known as) | \(?(?:from|by) |,? \(?{_SUCH_AS} )$"
    rf"|\b{_FIRM}\b[^.;]{{0,70}},? \(?{_SUCH_AS} $"
    r"|\b(?:entrusted|assigned|delegated) to $|\b(?:held|processed|ensured|safeguarded|hosted|stored) by $"
    r"|\b(?:software|tools?|products?|services?) of $|\b(?:infrastructure|service|software|platform"
    r"|system) is (?:on|from) $"
    r"|\b[Tt]wo (?:outside|external|third-party|independent) [\w-]+, $|\b(?:rating|hosting|monitoring"
    r"|cloud) service $"
    r"|\b[Oo]ur (?:provider|supplier|vendor) of (?:[\w-]+ ){1,3}is $|\b(?:parent|sister|affiliated) company $"
    r"|\b(?:[Ff]indings|[Rr]eviews?|[Aa]ssessments?|[Aa]udits?|[Tt]ests?|[Tt]raining) by $"
    r"|\b(?:[Tt]he|[Oo]ur|[Aa]n?) (?:[\w-]+ ){0,4}(?:firm|provider|vendor|consultancy|MSP|MSSP|insurer"
    r"|sister company) $"
    r"|\b(?:analysts|consultants?|engineers|experts|specialists|technicians) (?:at|of|from) $|\b[Tt]ogether with $"
    r"|\b(?:servers?|data cent(?:er|re)s?|platform|cloud|network) (?:of|at) $"
    r"|\b(?:insurance(?: coverage| policy)?|coverage|authentication|firewalls?|(?:anti-?virus|backup|security)"
    r"(?: software| tools?| services?)?|MFA|EDR|MDR|SIEM) (?:\w+ed )?(?:from|through) $"
    r"|\b(?:purchased|bought|obtained|procured|licensed) (?:[\w-]+ ){1,4}from $"
    r"|\b(?:external|outsourced|outside) (?:[\w-]+ ){0,2}(?:team|staff|engineers|specialists) at $"
    r"|\b(?:(?:security|technology) stack|toolsets?|tools|vendors|providers|advis[eo]rs|consultants)(?: [\w-]+){0,4} "
    r"(?:currently )?includes? $"
    r"|\b(?:assessments?|audits?|(?:penetration )?tests?|testing|evaluations?|scans?|monitoring|attestations?) by $"
    r"|\b(?:information|notice|data) (?:\w+ ){0,3}(?:obtained|received) from $|\bnotified by $"
    r"|\b(?:professionals|engineers|team|staff|personnel|support|assistance|guidance|reports|updates|training|v?C?ISO"
    r"|analysts|briefings?|presentations?|(?:detection|protection|intelligence|monitoring|antivirus)(?: services?)?"
    r"|alerts) from $"
)
_BY_REGULATORS = r"(?:audited|reviewed|assessed|certified|administered)\b"  # `audited by WECC`
_ENGAGED_OR_BY = re.compile(rf"\b(?:{_ENGAGED}|(?!{_BY_REGULATORS}){_DONE}(?:,? (?:and|or) \w+ed)?(?: \w+ly)? by) $")
_FROM = re.compile(r"\b(?:by|from|with|via|through|those of) $")
_OUTSOURCED = r"\boutsourc\w+(?: [\w-]+){0,6}? to $"
_IS_OUTSOURCED = re.compile(_OUTSOURCED)
_SURELY_OUTSIDE = re.compile(
    rf"{_OUTSOURCED}|\b(?:to|by|from|with) an? (?:[\w-]+ ){{0,3}}third[- ]party, $"
    rf"|\b[Ss]ervices? [Aa]greement(?: \([^)]{{1,20}}\))? with $"
    rf"|\b(?:third[- ]party|external|outside|managed)(?: [\w-]+){{0,4}}? {_FIRM}"
    r"(?:,|,? (?:called|named|such as|including)| \() ?$"
)
_OWN_THINGS = r"\b(?:of|for|to) our (?:[\w-]+ ){1,3}\(?$|\bour (?:[\w-]+ ){1,4}\($"
_NO_TOOLS = re.compile(
    r"\b(?:frameworks?|standards?|regulations?|regulators?|laws?|authorit\w+|agenc\w+|guid(?:elines?|ance)"
    r"|certificat\w+|members?|subsidiar\w+|affiliates?|committees?|officers?|executives?|universit\w+|degree"
    r"|conferences?|events?|governments?|organizations|groups|threats|attacks|risks|targets?|social media|countries"
    rf"|algorithms?|methodolog\w+|sales|e-commerce)\b[^.;,]{{0,60}}(?:, {_SUCH_AS} )?$|{_OWN_THINGS}",
    re.IGNORECASE,
)
_NAME_GOES_ON = re.compile(r"[A-Z][\w.&]* $")
_INSIDE = frozenset("abcdefghijklmnopqrstuvwxyz,")  # behind it, a capital opens no sentence and no item of a list

# --- what stands behind: the end, its product, who it is, what it does for us ------------------------------------

_PRODUCT = (
    r"(?:firewalls?|anti-?virus|EDR|MDR|XDR|SIEM|VPN|backups?|endpoint|phishing|spear-phishing|[Ee]mail [Ss]ecurity"
    r"|[Dd]ata [Ss]ecurity)\b"
)
_AFTER = re.compile(
    r" \([^)]{1,50}\) (?=[A-Z])"
    r"|(?: ?\([^)]{1,50}\))?(?=[,.;:)(]|$| (?:to|for|and|or|which|who|whose|that|on|in|as|with|under|at|since|through"
    r"|regarding|during|along|when|so|threat|scanners?|sensors?|across|throughout|alongside|within|before|after|is"
    r"|are|was|were|has|have|will|covering|including|providing|data cent(?:er|re)s?|annually|quarterly|monthly"
    r"|weekly|daily|nightly|each|every|once|twice"
    r"|platforms?|software|solutions?|systems?|tools?|services?|applications?|devices?"
    r"|security|technolog(?:y|ies)|products?|appliances?|suite|cloud|servers?|environment|equipment|training|portal"
    rf"|remote|network|{_PRODUCT})\b)"
    r"|[’']?s (?:(?:managed|endpoint|cloud|security|threat|email|detection) (?:[\w-]+ ){0,4}?)?(?:solutions?"
    r"|platforms?"
    r"|software|services?|products?|tools?|consultants|experts|analysts|engineers|cloud|models?|SOC"
    r"|security operations)\b"
)
_ITS_PRODUCT = re.compile(rf"(?: \d+\w*)? {_PRODUCT}")
_IS_OUTSIDE = re.compile(
    r"(?:, | \(| [–—-] )(?:the|an?|our) [^.;,]{0,60}?\b(?:third[- ]part(?:y|ies)|provider|vendor"
    r"|consultants?|consultancy|MSP|MSSP|contractors?|auditors?|firm|processor|insurer|broker)\b"
)
_ITS_REPORT = re.compile(r"[’']s (?:\w+ ){0,2}SOC [123]\b")
# Who tests is not the filer, and no department of its own bears a name that is not plain.
_TESTS = re.compile(
    r" (?:\w+ly )?(?:completed|performed|conducted|carried out|performs|conducts|carries out|completes)"
    r" (?:(?:an?|our|the|its) )?(?:[\w-]+ ){0,4}?(?:penetration|vulnerability|security|cyber[ -]?security|SOC [12]"
    r"|ISO|IT) (?:[\w-]+ ){0,3}?(?:tests?|testing|assessments?|audits?|scans?|scanning|reviews?|exercises?)\b"
    r"| (?:has |have )?(?:audited|assessed|tested|certified|reviewed) our\b"
    r"| (?:performs|conducts|completed|performed|conducted) (?:[\w-]+ ){1,3}(?:audits?|assessments?|reviews?) of our"
    r" (?:\w+ )?(?:cyber|security|IT\b|information)"
)
_IS_FROM_THERE = re.compile(r"\b(?:consultants?|experts?|specialists?|analysts|engineers) (?:at|of|from) $")
_WHICH_IS = re.compile(r",? which (?:is|provides|speciali[sz]es)\b")
_DOES_OURS = re.compile(
    r"(?: \w+ly)? (?:review(?:s|ed)|audit(?:s|ed)|test(?:s|ed)|renew(?:s|ed)|certifie[sd]|assesse[sd]|monitor(?:s|ed)"
    r"|scan(?:s|ned)|host(?:s|ed)|conduct(?:s|ed) (?:\w+ ){1,5}of) our\b"
)
# `Our firewalls (Quill)`: what protects is seldom the filer's own.
_PROTECTION = re.compile(
    r"\b(?:firewalls?|anti-?virus|authentication|MFA|EDR|MDR|XDR|SIEM|VPN|endpoint (?:protection|security|detection)"
    r"|email (?:security|gateway|filtering)|operations center|awareness training|password manager|backups?) ?\($",
    re.IGNORECASE,
)

# --- what the name is made of ------------------------------------------------------------------------------------

_IN_FULL = re.compile(rf"{FORM}$")
_COMPOUND = re.compile(r"-[a-z]|^[a-z]?[A-Z]{2,}s\b|aaS$")  # `AI-based`, `VPNs`, `QHMs Technology Group`
# What is written with a capital and is no firm, beside the words that make up names of bodies and offices.
_NO_NAMES = """
    ireland singapore japan germany france switzerland netherlands luxembourg frankfurt dublin london tokyo toronto
    virginia ohio california oregon texas dallas phoenix chicago atlanta denver seattle boston nevada utah arizona
    brazil mexico spain italy sweden norway denmark finland taiwan korea hong kong malaysia australia asia europe
    today overall regardless again thereafter nonetheless nevertheless meanwhile instead otherwise likewise
    therefore thus hence still often sometimes next then later intrusion prevention anomaly behavioral antimalware
    anti-malware
    sandboxing scanning hunting deception logging segmentation spam dark deep machine learning artificial
    qualified assessor adversarial tactics techniques common knowledge protected layered factor analysis generative
    unified simulated interagency agile tsa u.k u.k. uk essentials sharing center rating servicer provider providers
    third-parties llc llp plc inc ltd
"""
_NO_ENDS = """
    rating legal compliance finance risk audit governance operations hr accounting treasury management objectives
    parties partner items verified certified intelligence
"""
_ENDS_NONE = NEVER | frozenset(_NO_ENDS.split())
_OPENS_NONE = NEVER | NO_FIRMS | frozenset(_NO_NAMES.split())
_PLAIN = _OPENS_NONE | MODIFIERS
_NO_OPENINGS = _OPENS_NONE - FIELDS


def plainly_named(sentence: str) -> Iterator[Introduced]:
    """Every name that stands where a firm, or a product of one, would stand."""
    for match in _NAME.finditer(sentence):
        if not _may_be_a_firm(match[0]):
            continue
        place = sentence, match.start(), match.end()
        ours = is_ours(*place)
        if ours or _is_at_work(*place):
            is_sure = ours or _is_surely_outside(*place)
            yield replace(as_introduced(match[0], match.start()), by_its_look=not is_sure, is_bare=True)
    for match in _LETTERS.finditer(sentence):
        if match[0].casefold() in _PLAIN:
            continue
        place = sentence, match.start(), match.end()
        if _is_surely_outside(*place) or _has_no_article(*place):
            yield replace(as_introduced(match[0], match.start()), by_its_look=True, is_bare=True)


def _may_be_a_firm(name: str) -> bool:
    """`Blue Quill` may be one, `Blue Team` is none: a word at least is of no body, office, law or standard."""
    small = [word.casefold() for word in _IN_FULL.sub("", name).split()]
    if small[0] in _NO_OPENINGS or small[0].removesuffix("s") in _NO_OPENINGS or small[-1] in _ENDS_NONE:
        return False
    if all(word in _PLAIN or word.removesuffix("s") in _PLAIN for word in small):
        return False
    return is_a_firm(name) and not _COMPOUND.search(name) and not (name.isupper() and len(small) > 1)


def _is_at_work(sentence: str, start: int, end: int) -> bool:
    before = sentence[max(0, start - 100) : start]
    if IS_A_PERSON.match(sentence, end) and not _IS_FROM_THERE.search(before):
        return False
    if is_a_subject(sentence, start) and not is_an_adverb(sentence[start:end]) and _TESTS.match(sentence, end):
        return True
    if serves_us(sentence, start, end) or (_PROTECTION.search(before) and sentence.startswith(")", end)):
        return True
    if _NO_TOOLS.search(before) and not _IS_OUTSOURCED.search(before):
        return False
    return _stands_where_firms_do(sentence, before, end)


def _stands_where_firms_do(sentence: str, before: str, end: int) -> bool:
    if _BEFORE.search(before) and _AFTER.match(sentence, end):
        return True
    return before[-2:-1] in _INSIDE and bool(
        _ITS_PRODUCT.match(sentence, end)
        or _IS_OUTSIDE.match(sentence, end)
        or _DOES_OURS.match(sentence, end)
        or _ITS_REPORT.match(sentence, end)
        or (_FROM.search(before) and _WHICH_IS.match(sentence, end))
    )


def _is_surely_outside(sentence: str, start: int, end: int) -> bool:
    """Letters alone are mostly a body of the filer's: only where nobody but another can be meant."""
    before = sentence[max(0, start - 100) : start]
    if _NAME_GOES_ON.search(before) or _NO_TOOLS.search(before):
        return False
    return bool(_SURELY_OUTSIDE.search(before) or (before[-2:-1] in _INSIDE and _IS_OUTSIDE.match(sentence, end)))


def _has_no_article(sentence: str, start: int, end: int) -> bool:
    """`Performed by QHM`: a body of the filer's has an article, a firm has none."""
    if IS_A_PERSON.match(sentence, end) or not _AFTER.match(sentence, end):
        return False
    before = sentence[max(0, start - 100) : start]
    return _ENGAGED_OR_BY.search(before) is not None and not _NO_TOOLS.search(before)
