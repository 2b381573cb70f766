"""A word weighs the less, the more sentences of the two years have it."""

import pytest

from monitor.detect.rarity import Rarity
from monitor.detect.statements import Statements

OLD = Statements("Pilots watch the sluice. Pilots drink tea.", ())
NEW = Statements("Divers watch the sluice. Pilots eat bread.", ())


def test_what_is_rare_counts_for_more_than_what_is_common() -> None:
    found = {
        (before.text, after.text): score for score, before, after in Rarity(OLD, NEW).likenesses(OLD.unique, NEW.unique)
    }
    # pilot stands in three sentences, watch and sluice in two each, every other word in one
    pilot, twice = 3**-0.5, 2**-0.5
    assert found == {
        ("Pilots watch the sluice.", "Divers watch the sluice."): pytest.approx(
            2 * twice / ((pilot + 2 * twice) * (1 + 2 * twice)) ** 0.5
        ),
        ("Pilots watch the sluice.", "Pilots eat bread."): pytest.approx(
            pilot / ((pilot + 2 * twice) * (pilot + 2)) ** 0.5
        ),
        ("Pilots drink tea.", "Pilots eat bread."): pytest.approx(pilot / (pilot + 2)),
    }
