"""Materiality by what is affirmed, denied and left open, in the product's order."""

import pytest

from monitor.detect.materiality import materiality
from monitor.domain import MaterialityState

SO_FAR = "As of today, the incident has not had a material impact on the ferry operations."


@pytest.mark.parametrize(
    ("told", "state"),
    [
        (["The Company has determined that the incident is material."], "material"),
        (
            ["On May 7, 2026, the Company determined that the outage had a material impact on its operations."],
            "material",
        ),
        (
            ["It concluded that the incident is reasonably likely to have a material impact on sales."],
            "reasonably_likely",
        ),
        ([SO_FAR], "not_so_far"),
        ([SO_FAR, "It has not yet determined whether it will materially impact its results."], "not_so_far"),
        (["The incident has not had, and is not reasonably likely to have, a material impact on us."], "not_material"),
        (["We do not believe the incident is reasonably likely to materially affect our results."], "not_material"),
        (["We cannot yet estimate whether the impact will be material."], "undetermined"),
        (["The incident could have a material impact on our results of operations."], "undetermined"),
        (["The full scope of the incident is not yet known."], "undetermined"),
        (["We keep our terminals open."], "unstated"),
        (
            [
                "The incident has not had a material impact on our business operations.",
                "Its costs are reasonably likely to have a material impact on our results of operations.",
            ],
            "mixed",
        ),
        ([SO_FAR, "The Company nevertheless determined that the incident is material."], "mixed"),
        (
            [
                "The incident had a material impact on our operations.",
                "It has not had a material impact on our full-year guidance.",
            ],
            "mixed",
        ),
        (
            ["We do not expect a material impact for the quarter ended June 30, 2026; beyond, it may be material."],
            "not_so_far",
        ),
    ],
)
def test_the_state_follows_the_words(told: list[str], state: MaterialityState) -> None:
    assert materiality(told).state == state


def test_the_sentence_that_decides_is_quoted() -> None:
    decisive = "The Company has determined that the incident is material."
    assert materiality([SO_FAR, decisive]).quote == decisive
    assert materiality(["We keep our terminals open."]).quote is None
