"""What is gone, beside the sentence that stands in its place."""

from monitor.detect.lost import lost
from monitor.detect.safeguards import Loss
from monitor.detect.statements import Statements
from monitor.detect.text_changes import text_changes

LIST = "Our program includes drills for pilots, lamps on each quay"
OLD = Statements(f"{LIST}; and a review of our vendors. Cranes are painted green in spring.", ())
NEW = Statements(f"{LIST}. Ropes are kept dry. Cranes are painted green in spring.", ())
GONE = Loss("the oversight of suppliers is gone", OLD.unique[:1])


def test_a_list_that_lost_the_suppliers_is_shown_before_and_after() -> None:
    removal, *others = text_changes(OLD, NEW, (), (GONE,))
    assert (removal.kind, removal.severity, removal.what) == ("text_removed", "high", GONE.what)
    assert (removal.before, removal.after) == (OLD.unique[0].text, f"{LIST}.")
    assert [(one.kind, one.after) for one in others] == [("text_added", "Ropes are kept dry.")]


def test_a_loss_whose_sentence_went_altogether_stands_alone() -> None:
    (told,) = lost([GONE], NEW.unique[1:])
    change = told.told(OLD)
    assert (change.before, change.after) == (OLD.unique[0].text, None)
