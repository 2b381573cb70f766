"""What a transport of ours has that a plugin of Apprise's has not."""

from typing import Protocol, runtime_checkable

from monitor.domain import Message, Outcome


@runtime_checkable
class Transport(Protocol):
    """Takes the whole message and tells the whole outcome. Sends once: retries are the database's business."""

    def carries(self) -> bool:
        """Whether it can, as the URL has it; if not, Apprise's own way is taken, with its coarse outcome."""
        ...

    def hand_over(self, message: Message) -> Outcome: ...
