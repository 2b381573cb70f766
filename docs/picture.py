"""An alert of the demo as docs/alert.png: the real pipeline's words, drawn by headless Chromium (`make picture`).

The fictional 20-F and its year before are written as the demo writes them, read, compared, and laid out as an e-mail.
"""

import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from monitor.demo import filers
from monitor.demo.world import Submission
from monitor.detect.disclosures import of_annual
from monitor.domain import Alert, Extraction, Filing
from monitor.extract.submission import read_submission
from monitor.notify.message import write

_ACCEPTED = datetime(2026, 3, 2, 21, 5, 12, tzinfo=UTC)
_REGISTRANT = filers.TIDEWATER
_FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-sync", "--disable-component-update", "--hide-scrollbars", "--force-device-scale-factor=2",
]  # fmt: skip


def main() -> None:
    """Write docs/alert.png."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        sys.exit("docs/picture.py needs Chromium on the PATH; everything else does without")
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "alert.html"
        page.write_text(alert_html(), encoding="utf-8")
        picture = Path(__file__).parent / "alert.png"
        subprocess.run(
            [chromium, *_FLAGS, f"--user-data-dir={folder}/profile", f"--screenshot={picture}",
             "--window-size=760,1400", page.as_uri()],
            check=True, capture_output=True,
        )  # fmt: skip
    print(picture)


def alert_html() -> str:
    """The alert about the 20-F that changed."""
    past = next(each for each in filers.past(_ACCEPTED) if each.parties[0].cik == _REGISTRANT.cik)
    scene = next(scene for scene in filers.DEMO.scenes if scene.key.startswith("changed-20-F"))
    old, new = _read(past), _read(scene.make(_ACCEPTED))
    (told,) = of_annual(*new, old)
    alert = Alert(told, "suppliers", "changes", _ACCEPTED + timedelta(seconds=4))
    address = f"https://www.sec.gov/Archives/edgar/data/{_REGISTRANT.cik}/{told.filing.accession}-index.html"
    return write(alert, filing_url=address).html


def _read(submission: Submission) -> tuple[Filing, Extraction]:
    read = read_submission([submission.text])
    assert read.accession is not None
    assert read.form is not None
    assert read.accepted_at is not None
    filing = Filing(read.accession, read.form, read.filers, read.accepted_at, read.filed_on, read.items, read.period)
    return filing, read


if __name__ == "__main__":
    main()
