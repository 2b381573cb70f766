"""Whether the registrant now concludes something else about the incidents it had."""

from monitor.detect.words.elements import MATERIALLY_AFFECTED
from monitor.domain import Change, ConclusionState, Extraction, Severity

AFFECTED: frozenset[ConclusionState] = frozenset({"affected", "likely"})
_NO_INCIDENT: frozenset[ConclusionState] = frozenset({"none_known", "none_material", "cross_reference_only", "silent"})


def conclusion_change(old: Extraction, new: Extraction) -> Change | None:
    before, after = old.profile.conclusion, new.profile.conclusion
    if before.state == after.state:
        return None
    what = f"{before.state} → {after.state}"
    return Change("conclusion_changed", severity(before.state, new), what, None, (), before.quote, after.quote)


def severity(before: ConclusionState, new: Extraction) -> Severity:
    """Critical when newly affected and the flag does not say otherwise; high when incidents are newly admitted."""
    now = new.profile.conclusion.state
    if now in AFFECTED and (before not in AFFECTED or now == "affected"):
        return "high" if new.flag(MATERIALLY_AFFECTED) is False else "critical"
    if now == "incident_not_material" and before in _NO_INCIDENT:
        return "high"
    return "medium"
