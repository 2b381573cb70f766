"""Those responsible in management report to the board (Regulation S-K 106(c)(2)(iii))."""

from monitor.detect.words.elements import REPORT_TO_BOARD
from monitor.detect.words.flags.phrases import BOARD, COMMITTEE, NOT, OFFICER, OTHERS
from monitor.detect.words.flags.table import FlagWords
from monitor.detect.words.patterns import any_of

_MANAGEMENT = (
    rf"(?:{OFFICER}|\bmanagement\b|\b(?:executive|leadership|security|cyber ?security|it|information technology"
    rf"|information security|technology) (?:\w+ )?(?:team|department|group|function|leadership|leaders)\b"
    rf"|{COMMITTEE}|\bexecutives\b)"
)
_TELLS = (
    r"\b(?:reports?|reporting|briefs?|updates?|presents?|informs?|apprises?|advises?|communicates?|escalates?"
    r"|notif(?:y|ies)|keeps?)\b"
)
_NEWS = (
    r"\b(?:reports?|reporting|updates?|briefings?|presentations?|information|summar(?:y|ies)|overviews?|dashboards?)\b"
)
# Who stands between must not be of the board: "management assists the Audit Committee, which reports to the Board".
_WITHIN = rf"(?:(?!{BOARD})[^.;])"

WORDS = FlagWords(
    REPORT_TO_BOARD,
    any_of(
        rf"{NOT} (?:report|brief|update|inform|present|communicate)\w* (?:\w+ ){{0,4}}?(?:to )?(?:the |our )?board\b",
        r"\bno (?:specific |formal )?(?:process|committee)\w*(?: or (?:process|committee)\w*)? by which"
        r" (?:the |our )?(?:board|audit committee)[^.;]{0,40}?\binformed",
        rf"{NOT} have (?:(?:any|a|specific|formal) )*process\w* (?:by which|for|to) [^.;]{{0,40}}?"
        r"\b(?:inform|report)\w*[^.;]{0,30}?\b(?:board|audit committee)",
        r"\bboard\b[^.;]{0,30}? (?:does not|is not|has not) (?:receiv|been inform|inform|brief)\w*",
    ),
    any_of(
        rf"{_MANAGEMENT}{_WITHIN}{{0,120}}?{_TELLS}{_WITHIN}{{0,100}}?{BOARD}",
        rf"{_MANAGEMENT}{_WITHIN}{{0,120}}?\b(?:provid|giv|mak|offer|deliver|submit|prepar|furnish)\w*"
        rf" {_WITHIN}{{0,80}}?{_NEWS}{_WITHIN}{{0,80}}?{BOARD}",
        rf"{BOARD}[^.;]{{0,60}}?\b(?:receives?|obtains?|reviews?|gets?|(?:is|are) (?:\w+ )?"
        r"(?:provided|presented|briefed|informed|updated|apprised|notified))\b"
        rf"[^.;]{{0,200}}?\b(?:from|by|with)\b[^.;]{{0,60}}?{_MANAGEMENT}",
        rf"\breport(?:s|ed|ing)?\b[^.;]{{0,60}}?\bto {_WITHIN}{{0,40}}?{BOARD}[^.;]{{0,40}}?\bby\b[^.;]{{0,40}}?"
        rf"{_MANAGEMENT}",
        rf"{_MANAGEMENT}{_WITHIN}{{0,80}}?\b(?:meets? with|discuss\w+){_WITHIN}{{0,60}}?{BOARD}",
    ),
    OTHERS,
    any_of(r"board|committee|directors"),
)
