"""What is read, and every mistake with its place in the file and the exact words it is told in."""

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from monitor.domain import Digest, Rule, Wanted, Weekly
from monitor.errors import Misconfigured
from monitor.watchlists import load
from tests.unit.watchlists.cases import FILERS, RULE, TAGS, WRONG, mistakes, read

CONFIG = Path(__file__).parents[3] / "config"


def test_the_sample_loads_as_it_is() -> None:
    (sample,) = load(CONFIG / "watchlists", tags=TAGS)
    assert sample.watchlist == "suppliers"
    assert sample.timezone == "Europe/London"
    assert [(rule.id, rule.when, rule.at_least, rule.to) for rule in sample.alerts] == [
        ("incidents", "incident", "likely", ("slack-soc",)),
        ("changes", "change", "medium", ("mail-grc",)),
        ("contradictions", "mismatch", "medium", ("mail-grc",)),
    ]
    assert [(wanted.cik, wanted.ticker, wanted.name, wanted.sic) for wanted in sample.filers] == [
        (1829118, None, None, None),
        (None, "MSFT", None, None),
        (None, None, "Stryker Corp", None),
        (None, None, None, "7372"),
    ]


def test_what_the_sample_keeps_in_comments_loads_too(tmp_path: Path) -> None:
    text = (CONFIG / "watchlists/sample.yaml").read_text(encoding="utf-8")
    (sample,) = read(tmp_path, re.sub(r"^( *)# (quiet|weekly|digest):", r"\1\2:", text, flags=re.MULTILINE))
    assert sample.quiet == {"from": "20:00", "to": "07:00", "except": "critical"}
    assert sample.weekly == Weekly("monday", "08:00", ("mail-grc",))
    assert sample.alerts[1].digest == Digest(every="day", at="08:00")


def test_a_short_watchlist_gets_the_defaults(tmp_path: Path) -> None:
    text = "watchlist: w\nfilers:\n  - cik: 9900000001\nalerts:\n" + "".join(
        f"  - {{id: {kind}, when: {kind}, to: [slack-soc]}}\n"
        for kind in ("incident", "change", "disclosure", "mismatch")
    )
    (watchlist,) = read(tmp_path, text)
    assert watchlist.timezone == "UTC"
    assert watchlist.everyone is False
    assert watchlist.quiet is None
    assert watchlist.filers == (Wanted(cik=9900000001, where=f"{tmp_path}/w.yaml:3:5"),)
    assert watchlist.alerts[0] == Rule("incident", "incident", "likely", ("slack-soc",), where=f"{tmp_path}/w.yaml:5:5")
    assert [rule.at_least for rule in watchlist.alerts] == ["likely", "low", "medium", "medium"]


def test_everyone_needs_no_filers(tmp_path: Path) -> None:
    (watchlist,) = read(tmp_path, f"watchlist: w\neveryone: true\n{RULE}\n")
    assert watchlist.everyone is True
    assert watchlist.filers == ()


def test_files_are_read_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("b.yml", "a.yaml", "c.txt", ".d.yaml"):
        (tmp_path / name).write_text(f"watchlist: of-{name[0]}\n{FILERS}\n{RULE}\n")
    assert [watchlist.watchlist for watchlist in load(tmp_path, tags=TAGS)] == ["of-a", "of-b"]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("cik: '0000320193'", Wanted(cik=320193)),
        ("cik: 0000320193", Wanted(cik=320193)),  # YAML 1.1 does not read it as octal, for the 9
        ("cik: 0000012345", Wanted(cik=12345)),  # and this one it does: 5349
        ("ticker: ON", Wanted(ticker="ON")),  # YAML 1.1 reads true
        ("ticker: brk.b", Wanted(ticker="BRK.B")),
        ("sic: 7372", Wanted(sic="7372")),
        ("sic: '0700'", Wanted(sic="0700")),
        ("sic: 0700", Wanted(sic="0700")),
    ],
)
def test_a_filer_is_read_as_it_is_written_not_as_yaml_counts(tmp_path: Path, line: str, wanted: Wanted) -> None:
    (watchlist,) = read(tmp_path, f"watchlist: w\nfilers:\n  - {line}\n{RULE}\n")
    (found,) = watchlist.filers
    assert (found.cik, found.ticker, found.sic) == (wanted.cik, wanted.ticker, wanted.sic)


def test_a_time_of_day_need_not_be_quoted(tmp_path: Path) -> None:
    (watchlist,) = read(tmp_path, f"watchlist: w\nquiet: {{from: 20:00, to: 07:30}}\n{FILERS}\n{RULE}\n")
    assert watchlist.quiet == {"from": "20:00", "to": "07:30"}


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    assert read(tmp_path, b"\xef\xbb\xbf" + f"watchlist: w\n{FILERS}\n{RULE}\n".encode())[0].watchlist == "w"


def test_case_of_tags_does_not_matter(tmp_path: Path) -> None:
    text = f"watchlist: w\n{FILERS}\nalerts: [{{id: a, when: change, to: [Slack-SOC, slack-soc]}}]\n"
    assert read(tmp_path, text)[0].alerts[0].to == ("slack-soc",)


@pytest.mark.parametrize(("text", "told"), [case[1:] for case in WRONG], ids=[case[0] for case in WRONG])
def test_a_mistake_is_told_with_its_place(tmp_path: Path, text: str, told: list[str]) -> None:
    (tmp_path / "w.yaml").write_text(text)
    assert mistakes(tmp_path) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "w.yaml: is empty; want 'watchlist:', 'filers:' and 'alerts:'"),
        ("# only a comment\n", "w.yaml: is empty; want 'watchlist:', 'filers:' and 'alerts:'"),
        ("watchlist: w\n\tfilers: []\n", "w.yaml:2:1: not valid YAML: a tab stands where YAML wants spaces"),
        ("watchlist: w\x07\n", "w.yaml: holds a character that YAML does not allow: U+0007"),
    ],
)
def test_what_no_eye_sees_is_told_too(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "w.yaml").write_text(text)
    assert mistakes(tmp_path) == [told]


def test_all_mistakes_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(
        f"watchlist: w\ntimezone: Nowhere\n{FILERS}\nalerts: [{{id: b, when: chagne, to: [x]}}]\n"
    )
    (tmp_path / "b.yaml").write_text("")
    assert mistakes(tmp_path) == [
        "a.yaml:2:11: unknown time zone 'Nowhere'",
        "a.yaml:4:24: when 'chagne' is none of incident, change, disclosure, mismatch; did you mean 'change'?",
        "a.yaml:4:37: no notification target carries the tag 'x'",
        "b.yaml: is empty; want 'watchlist:', 'filers:' and 'alerts:'",
    ]


def test_two_files_may_not_have_the_same_watchlist(tmp_path: Path) -> None:
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text(f"watchlist: w\n{FILERS}\n{RULE}\n")
    assert mistakes(tmp_path) == ["b.yaml:1:1: a.yaml is called 'w' already"]


def test_a_folder_without_watchlists_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match=r"holds no watchlist: want a \*\.yaml file$"):
        load(tmp_path, tags=TAGS)
    with pytest.raises(Misconfigured, match=r"there is no such folder$"):
        load(tmp_path / "missing", tags=TAGS)


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    (tmp_path / "w.yaml").write_bytes(b"#" * 1_000_001)
    assert mistakes(tmp_path) == ["w.yaml: is larger than 1,000,000 bytes; this is no watchlist"]


def test_bytes_that_are_no_text_are_a_mistake(tmp_path: Path) -> None:
    (tmp_path / "w.yaml").write_bytes(b"watchlist: \xff\n")
    assert mistakes(tmp_path) == ["w.yaml: is not UTF-8 text (byte 11)"]


@given(
    st.text(max_size=200)
    | st.from_regex(r"(watchlist|filers|alerts): [-\[\]{}:, a-z0-9\n&*!|>'\"]{0,60}", fullmatch=True)
)
def test_whatever_stands_in_a_file_is_read_or_a_mistake(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.mktemp("any")
    (folder / "w.yaml").write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(Misconfigured, match=r"w\.yaml"):
        load(folder, tags=TAGS)


KEYS = (
    "watchlist",
    "filers",
    "alerts",
    "everyone",
    "quiet",
    "weekly",
    "digest",
    "id",
    "when",
    "to",
    "cik",
    "sic",
    "at",
)
ANY = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.dates()
    | st.sampled_from(["incident", "w", "08:00", ""]),
    lambda some: st.lists(some, max_size=3) | st.dictionaries(st.sampled_from(KEYS), some, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(KEYS), ANY))
def test_whatever_is_put_where_it_does_not_belong_is_a_mistake(
    tmp_path_factory: pytest.TempPathFactory, content: dict[str, object]
) -> None:
    folder = tmp_path_factory.mktemp("any")
    (folder / "w.yaml").write_text(yaml.safe_dump(content))
    with pytest.raises(Misconfigured, match=r"w\.yaml:\d+:\d+: "):
        load(folder, tags=TAGS)
