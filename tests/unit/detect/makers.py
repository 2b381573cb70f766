"""Fictional annual and current reports, as extract would hand them over."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from monitor.detect.named import named_changes
from monitor.detect.statements import Statements
from monitor.domain import (
    Conclusion,
    ConclusionState,
    Exhibit,
    Extraction,
    Fact,
    Profile,
    Role,
    Section,
    Severity,
)

SEED = Path(__file__).resolve().parents[4] / "shared" / "seed"
PROCESSES = "CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock"
INTEGRATED_BLOCK = "CybersecurityRiskManagementProcessesIntegratedTextBlock"


def annual(text: str = "", *, flags: dict[str, bool] | None = None, **changes: Any) -> Extraction:
    """An annual report whose Item 1C says `text` and whose flags are tagged as given."""
    known: dict[str, Any] = {
        "kind": "inline_xbrl",
        "form": "10-K",
        "period": date(2025, 12, 31),
        "facts": tuple(Fact(element, "cyd/2025", value) for element, value in (flags or {}).items()),
        "sections": (Section("1C", "Item 1C. Cybersecurity", text),) if text else (),
    }
    return Extraction(**known | changes)


def tagged(blocks: dict[str, str | bool], **changes: Any) -> Extraction:
    """An annual report known by its facts alone."""
    facts = tuple(Fact(element, "cyd/2025", value) for element, value in blocks.items())
    return Extraction(**{"kind": "instance", "form": "10-K", "facts": facts} | changes)


def concluding(state: ConclusionState, quote: str | None = None) -> Profile:
    return Profile(conclusion=Conclusion(state, quote))


def current(item: str, text: str, *, form: str = "8-K", exhibits: tuple[Exhibit, ...] = ()) -> Extraction:
    """A current report with one item."""
    return Extraction("submission", form=form, sections=(Section(item, f"Item {item}", text),), exhibits=exhibits)


def seed(name: str, profile: Profile) -> Extraction:
    """One of the two years of the seed, its facts in the order of the file."""
    year = json.loads((SEED / name).read_text(encoding="utf-8"))
    facts = tuple(Fact(element, "cyd/2024", value) for element, value in year["facts"].items())
    return Extraction("rendered_page", form=year["form"], facts=facts, profile=profile)


def told(old: Profile, new: Profile) -> list[tuple[str, str, str]]:
    """What changed between two profiles: kinds, severities and names."""
    return [(one.kind, one.severity, one.what) for one in named_changes(old, new)]


def lost(old: tuple[Role, ...], new: tuple[Role, ...], was: str, says: str) -> list[Severity]:
    """How grave the offices are that went between two texts."""
    both = (Statements(was, ()), Statements(says, ()))
    found = named_changes(Profile(roles=old), Profile(roles=new), both)
    return [one.severity for one in found if one.kind == "role_removed"]
