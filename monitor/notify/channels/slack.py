# mypy: allow-untyped-calls
"""`slack://`: Block Kit through an incoming webhook or a bot's token, one post to one channel.

Slack answers a webhook with a status and a word (`404 no_service`), a bot with 200 and `{"ok": false, "error": …}`.
"""

import json
from datetime import UTC, datetime
from typing import Any

from apprise.plugins.slack import CHANNEL_RE, NotifySlack, SlackMode
from apprise.utils.parse import is_email

from monitor.domain import Message, Outcome, OutcomeKind
from monitor.notify.channels.slack_blocks import blocks_of, escaped
from monitor.notify.outcomes import retry_after
from monitor.notify.posting import Answer, Line, post

# https://docs.slack.dev/reference/methods/chat.postMessage and …/messaging/sending-messages-using-incoming-webhooks:
# words that mean the token, the app or the channel has to be mended.
_REFUSED_WORDS = """
    access_denied account_inactive action_prohibited as_user_not_supported cannot_dm_bot cannot_reply_to_message
    channel_is_archived channel_not_found deprecated_endpoint ekm_access_denied enterprise_is_restricted
    invalid_auth invalid_token is_archived is_inactive messages_tab_disabled method_deprecated missing_scope
    no_active_hooks no_permission no_service no_service_id no_team not_allowed_token_type not_authed not_in_channel
    org_login_required posting_to_general_channel_denied restricted_action restricted_action_non_threadable_channel
    restricted_action_read_only_channel restricted_action_thread_locked restricted_action_thread_only_channel
    slack_connect_canvas_sharing_blocked team_access_not_granted team_disabled team_not_found token_expired
    token_revoked two_factor_setup_required user_not_found users_not_found
"""
_REFUSED = frozenset(_REFUSED_WORDS.split())
_REJECTED_WORDS = """
    attachment_payload_limit_exceeded invalid_arguments invalid_attachments invalid_blocks invalid_blocks_format
    invalid_metadata_format invalid_payload invalid_post_type markdown_text_conflict metadata_too_large
    msg_blocks_too_long msg_too_long no_text too_many_attachments
"""
_REJECTED = frozenset(_REJECTED_WORDS.split())
_HOOKS = (SlackMode.WEBHOOK, SlackMode.WEBHOOK_GOV)


class Slack(NotifySlack):
    """One channel, or the one that the webhook was made for."""

    def carries(self) -> bool:
        """Workflows and templates of the user's own have their own form: Apprise sends those."""
        return self.mode in (*_HOOKS, SlackMode.BOT) and not self.template and len(self.channels) == 1

    def hand_over(self, message: Message) -> Outcome:
        """Post the message as blocks."""
        payload: dict[str, Any] = {
            "text": escaped(message.subject),  # what a phone shows before the message is opened
            "blocks": blocks_of(message.slack or escaped(message.text)),
            "unfurl_links": False,
            "unfurl_media": False,
        }
        if self.user:
            payload["username"] = self.user
        if self.mode == SlackMode.BOT:
            payload["metadata"] = {"event_type": "monitor_message", "event_payload": {"id": message.key}}
        channel = self._channel(self.channels[0])
        if isinstance(channel, Outcome):
            return channel
        return self._outcome(self._post(self._address("chat.postMessage"), payload | channel))

    def _channel(self, wanted: str | None) -> dict[str, str] | Outcome:
        """Where to, as Slack wants it."""
        if wanted is None:
            return {}
        if email := is_email(wanted):
            return self._user(email["full_email"])
        match = CHANNEL_RE.match(wanted)
        if match is None:
            return Outcome("refused", "not a channel, a user or an address that Slack knows")
        name, thread = match["channel"], match["thread_ts"]
        channel = name[1:] if name[0] == "+" else name if name[0] in "@#" else f"#{name}"
        return {"channel": channel} | ({"thread_ts": thread} if thread else {})

    def _user(self, email: str) -> dict[str, str] | Outcome:
        if self.mode != SlackMode.BOT:
            return Outcome("refused", "a webhook cannot look up an e-mail address: a bot's token can")
        if email not in self._lookup_users:
            answer = self._post(self._address("users.lookupByEmail"), None, {"email": email})
            outcome = self._outcome(answer)
            if outcome.kind != "sent" or isinstance(answer, Outcome):
                return outcome
            self._lookup_users[email] = json.loads(answer.text)["user"]["id"]
        return {"channel": self._lookup_users[email]}

    def _address(self, method: str) -> str:
        if self.mode == SlackMode.BOT:
            return str(self.api_url.format(method))
        hooks = self.webhook_gov_url if self.mode == SlackMode.WEBHOOK_GOV else self.webhook_url
        return f"{hooks}/{self.token_a}/{self.token_b}/{self.token_c}"

    def _post(self, url: str, payload: dict[str, Any] | None, params: dict[str, str] | None = None) -> Answer | Outcome:
        headers = {"User-Agent": self.app_id, "Content-Type": "application/json; charset=utf-8"}
        if self.mode == SlackMode.BOT:
            headers["Authorization"] = f"Bearer {self.access_token}"
        content = b"" if payload is None else json.dumps(payload).encode()
        line = Line(self.socket_connect_timeout, self.socket_read_timeout, self.verify_certificate)
        return post(line, url, content, headers, method="GET" if payload is None else "POST", params=params)

    def _outcome(self, answer: Answer | Outcome) -> Outcome:
        if isinstance(answer, Outcome):
            return answer
        word = self._word(answer)
        plain = answer.outcome
        if plain.kind == "sent" and word == "ok":
            return plain
        wait = retry_after(answer.headers.get("retry-after"), datetime.now(UTC))
        kind = _kind(word, "retry" if plain.kind == "sent" else plain.kind)
        return Outcome(kind, f"{answer.status} {word}", answer.status, wait)

    def _word(self, answer: Answer) -> str:
        """What Slack said, in a word: `ok`, or its error."""
        try:
            said = json.loads(answer.text)
        except ValueError:
            return answer.text.strip()[:200]
        if not isinstance(said, dict):
            return answer.text.strip()[:200]
        return "ok" if said.get("ok") is True else str(said.get("error", "no error named"))


def _kind(word: str, otherwise: OutcomeKind) -> OutcomeKind:
    if word in _REFUSED:
        return "refused"
    return "rejected" if word in _REJECTED else otherwise
