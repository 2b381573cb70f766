"""What is published when: filings by the second after the start."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.demo.world import Party, Submission, World
from monitor.domain import DisclosureKind, Level, ToldFrom


@dataclass(frozen=True, slots=True)
class Expected:
    """An alert that a filing must lead to for each watchlist that wants it. Any of `levels` is right.

    `told_from` is `feed` where the document is so late that the feed's word has to do; `updates` says that the alert
    follows an earlier one on the same event.
    """

    kind: DisclosureKind
    levels: tuple[Level, ...]
    told_from: ToldFrom = "read"
    updates: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """A filing to come. `make` writes it for the moment of its acceptance; seconds count from the script's start.

    `document_after` is when its documents can be fetched: with the feed entry unless said otherwise. `accepted_before`
    is by how much its acceptance precedes its entry: then others may stand above it. Nothing `expected` means that no
    alert may come of it. `watched` says whether the demo's watchlist holds a filer of it.
    """

    key: str
    make: Callable[[datetime], Submission]
    feed_after: float
    document_after: float | None = None
    accepted_before: float = 0.0
    in_feed: bool = True
    expected: tuple[Expected, ...] = ()
    watched: bool = False


@dataclass(frozen=True, slots=True)
class Script:
    """`past` is what was filed long before, written for the moment of the start; `filers` are known from then on."""

    past: Callable[[datetime], list[Submission]]
    scenes: tuple[Scene, ...]
    filers: tuple[Party, ...] = ()


def stage(script: Script, world: World, start: datetime) -> dict[str, Submission]:
    """Put every scene of a script into the world, to become public as its time comes; by key."""
    return {scene.key: _publish(scene, world, start) for scene in script.scenes}


def _publish(scene: Scene, world: World, start: datetime) -> Submission:
    feed_at = start + timedelta(seconds=scene.feed_after)
    document_at = start + timedelta(seconds=scene.feed_after if scene.document_after is None else scene.document_after)
    # EDGAR knows whole seconds
    submission = scene.make((feed_at - timedelta(seconds=scene.accepted_before)).replace(microsecond=0))
    world.publish(submission, feed_at, document_at, in_feed=scene.in_feed)
    return submission
