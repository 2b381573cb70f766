# mypy: allow-untyped-calls
"""`mailto://` and `mailtos://`: one mail to one recipient, with our own text part, a Message-ID that stays the same
when the mail is sent again, and one thread for all that is told of one incident.

A mail server that answered yes to the message has it; whatever goes wrong afterwards is no failure.
"""

import hashlib
import smtplib
import socket
import ssl
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP as SMTP_POLICY
from email.utils import format_datetime, formataddr

from apprise import NotifyFormat

from monitor.domain import Message, Outcome, OutcomeKind
from monitor.notify.escape import clean
from monitor.notify.outcomes import of_smtp, visible

with warnings.catch_warnings():
    # On Python 3.11 and 3.12 Apprise imports imghdr for this plugin, which says that it is going away.
    warnings.simplefilter("ignore", DeprecationWarning)
    from apprise.plugins.email.base import NotifyEmail, PGPMode
    from apprise.plugins.email.common import SecureMailMode


class Mail(NotifyEmail):
    """One recipient, and those in copy."""

    def carries(self) -> bool:
        """What is to be signed or encrypted is left to Apprise."""
        return self.pgp_mode == PGPMode.NONE and len(self.targets) == 1

    def hand_over(self, message: Message) -> Outcome:
        """Bring the mail to the server."""
        mail = self.compose(message, datetime.now(UTC))
        recipients = [self.targets[0][1], *sorted((self.cc | self.bcc) - {self.targets[0][1]})]
        try:
            with self._server() as server:
                return self._submit(server, recipients, mail.as_bytes())
        except smtplib.SMTPResponseException as error:
            return of_smtp(error.smtp_code, _words(error.smtp_error), blame="refused")
        except smtplib.SMTPNotSupportedError as error:
            return Outcome("refused", f"the server cannot do what the URL asks for: {error}")
        except (OSError, smtplib.SMTPException, ValueError) as error:
            return Outcome("retry", f"no answer: {type(error).__name__}: {error}"[:300])

    def compose(self, message: Message, now: datetime) -> EmailMessage:
        """The mail itself. Raises ValueError where a header would hold a line break."""
        name, sender = self.from_addr[0], self._sender
        mail = EmailMessage(policy=SMTP_POLICY)
        mail["Subject"] = clean(_subject(message))
        mail["From"] = _address(name, sender)
        mail["To"] = _address(*self.targets[0])
        if self.cc:
            mail["Cc"] = [_address(self.names.get(each), each) for each in sorted(self.cc)]
        if self.reply_to:
            mail["Reply-To"] = [_address(self.names.get(each), each) for each in sorted(self.reply_to)]
        mail["Date"] = format_datetime(now)
        for header, value in self._list_headers(message, sender.rpartition("@")[2]):
            mail[header] = value
        for header, value in self.headers.items():
            del mail[header]
            mail[header] = clean(value)
        mail.set_content(message.text)
        if self.resolve_format(NotifyFormat.HTML) == NotifyFormat.HTML:
            mail.add_alternative(message.html, subtype="html")
        return mail

    @property
    def _sender(self) -> str:
        return str(self.from_addr[1])

    def _list_headers(self, message: Message, domain: str) -> Iterator[tuple[str, str]]:
        """What filters, threads and out-of-office robots go by."""
        yield "Message-ID", f"<{message.kind}.{message.key}@{domain}>"
        if message.event:
            # A thread's first mail may never have gone to this reader: all refer to one root that needs none.
            root = f"<event.{hashlib.sha256(message.event.encode()).hexdigest()[:16]}@{domain}>"
            before = f"<alert.{message.updates}@{domain}>" if message.updates else ""
            yield "References", f"{root} {before}".strip()
            yield "In-Reply-To", before or root
        name = clean(message.watchlist or "operations")
        label = "".join(each if each.isascii() and (each.isalnum() or each in "-_") else "-" for each in name)
        yield "List-Id", formataddr((name if name.isascii() else label, f"{label}.monitor.{domain}"))
        yield "Auto-Submitted", "auto-generated"
        yield "X-Auto-Response-Suppress", "All"
        yield "X-Monitor-Id", message.id
        yield "X-Monitor-Kind", message.kind
        if message.level:
            yield "X-Monitor-Level", message.level

    @contextmanager
    def _server(self) -> Iterator[smtplib.SMTP]:
        """The server, ready to take a mail."""
        context = ssl.create_default_context()
        if not self.verify_certificate:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        # Told its name, smtplib does not ask the DNS for it, which can take longer than the whole mail.
        name, port, seconds = _own_name(), int(self.port or 0), self.socket_connect_timeout
        if self.secure_mode == SecureMailMode.SSL:
            server: smtplib.SMTP = smtplib.SMTP_SSL(self.smtp_host, port, name, timeout=seconds, context=context)
        else:
            server = smtplib.SMTP(self.smtp_host, port, name, timeout=seconds)
        try:
            if server.sock is not None:
                server.sock.settimeout(self.socket_read_timeout)
            if self.secure_mode == SecureMailMode.STARTTLS:
                server.starttls(context=context)
            if self.user and self.password:
                server.login(self.user, self.password)
            yield server
        finally:
            with suppress(OSError, smtplib.SMTPException):
                server.quit()

    def _submit(self, server: smtplib.SMTP, recipients: list[str], mail: bytes) -> Outcome:
        server.ehlo_or_helo_if_needed()
        status, said = server.mail(self._sender)
        if status != 250:
            return _reply(status, said, blame="refused")
        refused = []
        for number, recipient in enumerate(recipients):
            status, said = server.rcpt(recipient)
            if status not in (250, 251):
                if number == 0:
                    return _reply(status, said, blame="refused")
                refused.append(f"{status} {_words(said)}")
        outcome = _reply(*server.data(mail), blame="rejected")
        if not refused:
            return outcome
        return Outcome(outcome.kind, f"{outcome.answer}; refused in copy: {'; '.join(refused)}"[:500], outcome.status)


def _subject(message: Message) -> str:
    return f"[{message.watchlist}] {message.subject}" if message.watchlist else message.subject


def _address(name: object, address: str) -> Address:
    return Address(clean(name) if isinstance(name, str) else "", addr_spec=address)


def _own_name() -> str:
    name = socket.gethostname()
    return name if "." in name and name.isascii() else "[127.0.0.1]"


def _reply(status: int, said: bytes, *, blame: OutcomeKind) -> Outcome:
    return of_smtp(status, _words(said), blame=blame)


def _words(said: bytes | str) -> str:
    return visible(said.decode("utf-8", errors="replace") if isinstance(said, bytes) else said)
