# mypy: allow-untyped-calls
"""Transports of our own under Apprise's schemes: where Apprise hides the status, Retry-After, or a header we need.

Each is Apprise's plugin with one method more, `hand_over`. Apprise reads the URL; we carry the message.
"""

import copy
import warnings
from collections.abc import Iterator

from apprise import NotifyBase
from apprise.manager_plugins import NotificationManager

from monitor.notify.channels.discord import Discord
from monitor.notify.channels.mail import Mail
from monitor.notify.channels.slack import Slack
from monitor.notify.channels.terminal import Terminal
from monitor.notify.channels.webhook import Webhook
from monitor.notify.channels.workflows import Workflows

_OURS = (Terminal, Slack, Mail, Webhook, Discord, Workflows)


def register() -> None:
    """Make Apprise build ours for their schemes; harmless when it does already."""
    plugins = NotificationManager()
    with warnings.catch_warnings():
        # The first look makes Apprise import all its plugins; on Python 3.11 and 3.12 one imports imghdr.
        warnings.simplefilter("ignore", DeprecationWarning)
        known = plugins.schemas()
    for ours in _OURS:
        scheme = ours.protocol or ours.secure_protocol
        if scheme not in known or plugins[scheme] is not ours:
            plugins.add(ours, force=True)


def one_recipient_each(service: NotifyBase) -> Iterator[NotifyBase]:
    """A URL of several channels or addresses as one target each: of two recipients only one may have got a message."""
    recipients = {Slack: "channels", Mail: "targets"}.get(type(service))
    if recipients is None:
        yield service
        return
    for recipient in getattr(service, recipients):
        alone = copy.copy(service)
        setattr(alone, recipients, [recipient])
        yield alone
