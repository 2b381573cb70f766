"""The safeguards that a disclosure says it has, by name: not those it lacks, may get, or asks of its vendors."""

import re
from collections.abc import Sequence

from monitor.domain import Control
from monitor.extract.profile.named_controls import CONTROLS

# What stands before a name, in the same clause, that takes it back.
_DENIED = re.compile(
    r"\b(?:not|no|nor|neither|without|lacks?|absence of|cannot|never|don[’']t)\b"
    r"(?! (?:only|limited|less|later|just|all))[^,;:]{0,70}$",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(
    r"\b(?:may|might|could|would|should|if|unless|whether|plans? (?:to|on)|planning (?:to|on)|intends? to|expects? to"
    r"|aims? to|in the process of|considering|evaluating|exploring|looking to|seeks? to|going to|will (?:begin"
    r"|implement|adopt|establish|develop|introduce|consider|continue to (?:evaluate|consider)))\b"
    r"(?! include| also include)[^,;:]{0,70}$"
    r"|\b(?:expects?|intends?|plans?) to include\b[^.;]*$",
    re.IGNORECASE,
)
_VENDORS = (
    r"(?:vendors?|suppliers?|(?:service )?providers?|third[- ]part(?:y|ies)|partners?|contractors|counterpart(?:y|ies))"
)
_ASKED_OF_VENDORS = re.compile(
    rf"\b(?:requir|expect|ask|request|obligat|ensur|verif|confirm|contractual)\w*\b[^.;]{{0,60}}?\b{_VENDORS}\b"
    rf"[^.;]{{0,150}}$|\b{_VENDORS}\b[^.;]{{0,120}}\b(?:their (?:own )?(?:\w+ ){{0,3}}|that they )[^.;,]{{0,60}}$"
    rf"|\b{_VENDORS}\b[^.;,]{{0,50}}? (?:must|are required|are expected|have implemented|maintain|have their own|employ"
    rf"|rely on)\b[^.;]{{0,120}}$|\b{_VENDORS}[’'] [^.;]{{0,60}}$",
    re.IGNORECASE,
)
_AN_ATTACKERS = re.compile(
    r"\b(?:ransomware|attackers?|threat actors?|hackers?|criminals?)\b[^.;]{0,80}$"
    r"|\b(?:attack|incident|malware|virus|breach)\b[^.;]{0,40}\b(?:result(?:ed|s) in|caus(?:ed|es)|led to)\b"
    r"[^.;]{0,40}$"
    r"|\bsuspected (?:[\w-]+ ){0,3}incidents?\b(?:[^.;]|\.g\.|(?<=e)\.)*$",
    re.IGNORECASE,
)
# What the board is told about, and what somebody was at before, is not said to be in place.
_TOPIC = re.compile(r"\btopics?\b[^.;]{0,20}\b(?:including|includ\w+|such as|like)\b[^.;]*$", re.IGNORECASE)
_CAREER = re.compile(
    r"\b(?:experienced?|expertise|skilled|speciali[sz]es|has been responsible for|has served|previously|formerly"
    r"|prior to joining|graduated|mba|degree in|(?-i:[MB]\.?[SA]\.? in))\b"
    r"[^.;]{0,120}$"
    r"|\b(?:expertise|experience|career) (?:in|with|across|(?:\w+ ){0,2}?(?:includes|including|included|spans))\b"
    r"(?:(?!\b(?:our|we|the company[’']?s)\b)[^.;]){0,400}$",
    re.IGNORECASE,
)
# `Certified Secure Software Lifecycle Professional` is what somebody passed.
_A_CERTIFICATE = re.compile(r"\bCertified (?:[A-Z]\w+ ){0,3}$")
_NOT_HAD = (_DENIED, _SUPPOSED, _ASKED_OF_VENDORS, _AN_ATTACKERS, _TOPIC, _CAREER, _A_CERTIFICATE)
_AHEAD = 420  # characters


def controls_of(sentences: Sequence[str]) -> tuple[Control, ...]:
    """Each safeguard once, in the order of the text, with the first sentence that says the filer has it."""
    found: dict[str, Control] = {}
    for sentence in sentences:
        for start, name, written in _named(sentence):
            if name not in found and _is_had(sentence, start):
                found[name] = Control(name, sentence, written)
    return tuple(found.values())


def _named(sentence: str) -> list[tuple[int, str, str]]:
    """Where a sentence names which safeguard, and in which words; of two that overlap the first of the table."""
    small = sentence.lower()
    named: list[tuple[int, str, str]] = []
    taken = bytearray(len(sentence))
    for name, stems, pattern in CONTROLS:
        if any(stem in small for stem in stems):
            for match in pattern.finditer(sentence):
                if not any(taken[match.start() : match.end()]):
                    taken[match.start() : match.end()] = b"\1" * (match.end() - match.start())
                    named.append((match.start(), name, match[0]))
    return sorted(named)


def _is_had(sentence: str, start: int) -> bool:
    ahead = sentence[max(0, start - _AHEAD) : start]
    return not any(aside.search(ahead) for aside in _NOT_HAD)
