"""What is published when: filings by the second after the start."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.demo.world import Submission, World


@dataclass(frozen=True, slots=True)
class Scene:
    """A filing to come. `make` writes it for the moment of its acceptance; seconds count from the script's start.

    `document_after` is when its documents can be fetched: with the feed entry unless said otherwise.
    """

    key: str
    make: Callable[[datetime], Submission]
    feed_after: float
    document_after: float | None = None
    in_feed: bool = True


@dataclass(frozen=True, slots=True)
class Script:
    """`past` is what was filed long before, written for the moment of the start."""

    past: Callable[[datetime], list[Submission]]
    scenes: tuple[Scene, ...]


def stage(script: Script, world: World, start: datetime) -> dict[str, Submission]:
    """Put every scene of a script into the world, to become public as its time comes; by key."""
    return {scene.key: _publish(scene, world, start) for scene in script.scenes}


def _publish(scene: Scene, world: World, start: datetime) -> Submission:
    feed_at = start + timedelta(seconds=scene.feed_after)
    document_at = start + timedelta(seconds=scene.feed_after if scene.document_after is None else scene.document_after)
    # EDGAR knows whole seconds
    submission = scene.make(feed_at.replace(microsecond=0))
    world.publish(submission, feed_at, document_at, in_feed=scene.in_feed)
    return submission
