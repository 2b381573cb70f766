"""Processes integrated into the overall risk management (Regulation S-K 106(b)(1)(i))."""

from monitor.detect.words.elements import INTEGRATED
from monitor.detect.words.flags.phrases import NOT, OTHERS
from monitor.detect.words.flags.table import FlagWords
from monitor.detect.words.patterns import any_of

_WHOLE = (
    r"(?:overall|enterprise|enterprise[- ]wide|broader|larger|wider|general|company[- ]wide|firm[- ]wide|group[- ]wide"
    r"|corporate|comprehensive|organi[sz]ation[- ]wide|bank[- ]wide|business|existing)"
)
_OVERALL_RISK = (
    rf"(?:\b{_WHOLE}(?:,? (?:and )?(?!cyber|information|data)[\w-]+){{0,2}}? risk"
    r"(?:[- ]management|[- ]assessment| governance| framework| program| process|,? and compliance)"
    r"|\b(?:our|its|companys?|company's|banks?|bank's|corporations?|corporation's) risk[- ]management\b|\berm\b)"
)
_BOARD_ACTS = r"(?:overse\w+|oversight|responsib\w+|considers?|reviews?|views)"
_CYBER = r"(?:cyber|information security|data security|information technology|it risk|technology risk)"

WORDS = FlagWords(
    INTEGRATED,
    any_of(
        rf"{NOT} (?:(?:been|be|formally|fully|specifically|separately) )*(?:integrat|incorporat)\w+"
        rf"[^.;]{{0,160}}?\b(?:risk|management system)",
        r"\b(?:yet|still) to be (?:integrated|incorporated)[^.;]{0,80}?\brisk",
        r"\bno process\w* (?:\w+ ){0,3}?(?:been |is |are )?(?:integrated|incorporated)\b",
        # Where there is no process at all, none is integrated.
        rf"{NOT} (?:adopt\w*|have|established?|implement\w*|maintain\w*|developed?)"
        r" (?:(?:any|a|formal|specific|documented) )*(?:cyber ?security|cyber)[ -](?:risk[ -])?(?:management )?"
        r"programs?"
        r"[^.;]{0,60}?\b(?:or|nor|and)\b (?:\w+ ){0,2}?(?:process|procedure)",
        r"\bno personnel or processes of our own\b",
        rf"{NOT} (?:adopt\w*|have|established?|implement\w*|maintain\w*|developed?) (?:(?:any|formal|specific) )*"
        r"process(?:es)? (?:in place )?(?:for|to) (?:assess|identify|identifying|manag)[^.;]{0,80}?\bcyber",
    ),
    any_of(
        r"\b(?:integrat(?:ed|es|ing)|integral|incorporat(?:ed|es)|embedded|built|included|woven|consolidated|folded)"
        rf"\b[^.;]{{0,90}}?{_OVERALL_RISK}",
        rf"\b(?:part|component|element|aspect|facet|pillar|consideration|subset|focus)s?\b"
        rf" (?:of|within|in)\b[^.;]{{0,60}}?{_OVERALL_RISK}",
        rf"{_OVERALL_RISK}[^.;]{{0,60}}?\b(?:includ\w+|incorporat\w+|encompass\w+|considers?|address\w*|covers?"
        rf"|integrat\w+)\b[^.;]{{0,120}}?{_CYBER}",
        r"\bshar(?:es|ing|e) common methodolog\w+[^.;]{0,160}?\b(?:other|risk)",
        rf"{_CYBER}[^.;]{{0,80}}?\b(?:considered|addressed|managed|evaluated|assessed|reviewed|treated|identified)"
        rf" (?:\w+ ){{0,3}}?(?:within|through|under|in|alongside)\b[^.;]{{0,60}}?{_OVERALL_RISK}",
    ),
    # A board that oversees risks, cybersecurity among them, integrates nothing.
    any_of(OTHERS.pattern, rf"^[^.;]{{0,90}}\b(?:boards?|audit committees?|directors)\b[^.;]{{0,60}}\b{_BOARD_ACTS}"),
    any_of(r"integrat|incorporat|risk|process|program"),
)
