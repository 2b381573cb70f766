"""What is struck out and what may be seen."""

import logging

import pytest
from apprise import Apprise, NotifyBase

from monitor.notify.discretion import address_of, hiding, redact, secrets_of


def service(url: str) -> NotifyBase:
    made = Apprise.instantiate(url)
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("text", "secrets", "shown"),
    [
        ("token abcdef123 refused", {"abcdef123"}, "token *** refused"),
        ("xxabcdef123yy", {"abcdef123"}, "xx***yy"),
        ("a pin of 12 in 2012", {"12"}, "a pin of *** in 2012"),
        ("abcdef123456", {"abcdef", "abcdef123456"}, "***"),
        ("a.b*c", {"a.b*c"}, "***"),
        ("nothing", set(), "nothing"),
    ],
)
def test_secrets_are_struck_out(text: str, secrets: set[str], shown: str) -> None:
    assert redact(text, secrets) == shown


def test_the_secrets_of_a_url_are_what_must_not_be_shown() -> None:
    assert secrets_of(service("mailto://user:p%40ss@example.com?to=a@example.com")) == {"p%40ss", "p@ss"}
    webhook = service("json://localhost/hooks/x1y2?+X-Token=t0k")
    assert secrets_of(webhook) == {"hooks", "x1y2", "%2BX-Token", "+X-Token", "t0k"}


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("mailto://user:pass@example.com?to=a@example.com", "mailto://user:****@example.com/a%40example.com"),
        ("jsons://localhost:8443/hooks/token", "jsons://localhost:8443/…"),
        ("json://localhost", "json://localhost"),
        ("slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7aa/#soc", "slack://T...2/A...D/T...a/%23soc"),
    ],
)
def test_an_address_shows_where_and_not_how(url: str, shown: str) -> None:
    made = service(url)
    assert address_of(made, secrets_of(made)) == shown


def test_a_value_from_a_variable_is_not_shown_even_where_apprise_would() -> None:
    made = service("ntfy://localhost/private-topic")
    assert address_of(made, secrets_of(made, {"private-topic"})) == "ntfy://localhost/***"


def test_a_whole_url_from_a_variable_hides_no_more_than_the_url_itself() -> None:
    url = "mailto://user:s3cr3t@example.com?to=a@example.com"
    assert {word for word in secrets_of(service(url), {url}) if "example.com" not in word} == {"s3cr3t"}


def test_a_host_from_a_variable_may_be_shown() -> None:
    made = service("ntfy://ntfy.example.com/topic")
    assert address_of(made, secrets_of(made, {"ntfy.example.com"})) == "ntfy://ntfy.example.com/topic"


def test_outside_a_delivery_apprise_logs_nothing_and_inside_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    logger = logging.getLogger("apprise")
    logger.addHandler(caplog.handler)
    logger.error("outside %s", "s3cr3t-word")
    with hiding(frozenset({"s3cr3t-word"})):
        logger.error("inside %s", "s3cr3t-word")
    logger.error("outside again")
    logger.removeHandler(caplog.handler)
    assert {record.getMessage() for record in caplog.records if record.name == "apprise"} == {"inside ***"}
