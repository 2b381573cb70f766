"""Positions or committees of management responsible (Regulation S-K 106(c)(2)(i))."""

from monitor.detect.words.elements import OFFICERS
from monitor.detect.words.flags.phrases import COMMITTEE, NOT, OFFICER, OTHERS
from monitor.detect.words.flags.table import FlagWords
from monitor.detect.words.patterns import any_of

_ACTS = (
    r"(?:responsib\w+|accountable|leads?|oversees?|overseeing|manages?|managing|directs?|heads?|spearheads?|supervises?"
    r"|in charge|charged with|tasked with|coordinates?|monitors?|administers?|implements?|maintains?|assess(?:es)?)\b"
)
_PEOPLE = r"(?:persons?|individuals?|employees?|officers?|personnel|positions?|committees?|members? of management|one)"

WORDS = FlagWords(
    OFFICERS,
    any_of(
        rf"{NOT} (?:(?:specifically|formally|yet) )*(?:designat|appoint|assign|task|identif|delegat)\w*"
        r" (?:(?:any|a|specific|particular|dedicated|single|responsibility|management|of|to|our) )*"
        rf"{_PEOPLE}\b(?![^.;]{{0,40}}\bboard)[^.;]{{0,80}}?\b(?:cyber|responsib|such risk)",
        r"\bno (?:specific |particular |designated |dedicated )?(?:management )?(?:positions?|person|individual"
        r"|employee|officer|one)s?(?: or committees?)? (?:at the company |in management )?(?:is|are|has been"
        r"|have been|with)? ?(?:\w+ )?(?:responsib|tasked|designated|charged)\w*",
        rf"{NOT} have (?:(?:any|a|specific|particular|management|designated) )*(?:positions?|persons?|individuals?"
        r"|employees?|officers?)(?:,? (?:or|and) (?:management )?committees?)?"
        r" (?:that (?:is|are) |who (?:is|are) )?(?:specifically )?(?:responsib|tasked|charged)\w*",
    ),
    any_of(
        rf"\b{OFFICER}[^.;]{{0,140}}?\b{_ACTS}",
        rf"\b(?:led|managed|overseen|headed|supervised|directed|chaired|coordinated|responsibility of|delegated to"
        rf"|assigned to|rests with|resides with|implemented and maintained)\b[^.;]{{0,80}}?\b{OFFICER}",
        rf"\bresponsib\w+[^.;]{{0,60}}?\b(?:is|are|rests?|lies?|resides?|falls?|of|to|with) [^.;]{{0,40}}?\b{OFFICER}",
        rf"\b{COMMITTEE}[^.;]{{0,120}}?\b{_ACTS}",
    ),
    OTHERS,
)
