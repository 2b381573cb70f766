"""`demo`: see it work, with nothing set up."""

from pathlib import Path

import typer
from rich.console import Console

from monitor.demo.play import play

app = typer.Typer(rich_markup_mode=None)


@app.command()
def demo(
    folder: Path | None = typer.Option(
        None, metavar="FOLDER", help="Where the e-mails are filed; a temporary folder otherwise."
    ),
) -> None:
    """The whole service against a simulated EDGAR; ends by itself.

    Fictional filers file what the sample watchlist waits for; each alert is printed and filed as an e-mail. Exit 0
    when every scripted filing led to what it must.

    Example: monitor demo --folder demo-mails
    """
    raise typer.Exit(play(folder, Console()))
