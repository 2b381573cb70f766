import pytest

from monitor.extract.encoding import decoded, encoding_of, is_plain


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        (b"plain", "utf-8", "plain"),
        ("Müller’s".encode(), "utf-8", "Müller’s"),
        (
            "<?xml version='1.0' encoding='ASCII'?>Müller’s".encode(),
            "utf-8",
            "<?xml version='1.0' encoding='ASCII'?>Müller’s",
        ),
        ("Müller’s".encode("cp1252"), "cp1252", "Müller’s"),
        (b"\xef\xbb\xbfmark", "utf-8-sig", "mark"),
        ("Müller".encode("utf-16"), "utf-16", "Müller"),
        ("<a>ü</a>".encode("utf-16-le"), "utf-16-le", "<a>ü</a>"),
        (
            "<?xml version='1.0' encoding='gb2312'?>安全".encode("gb2312"),
            "gb2312",
            "<?xml version='1.0' encoding='gb2312'?>安全",
        ),
        (
            "<?xml version='1.0' encoding='punycode'?>ü".encode("cp1252"),
            "cp1252",
            "<?xml version='1.0' encoding='punycode'?>ü",
        ),
        (b"<?xml version='1.0' encoding='UTF-16'?>a", "utf-8", "<?xml version='1.0' encoding='UTF-16'?>a"),
    ],
)
def test_bytes_are_read_as_what_they_are_not_as_what_they_claim(data: bytes, encoding: str, text: str) -> None:
    assert encoding_of(data) == encoding
    assert decoded(data) == text


def test_a_byte_without_meaning_spoils_only_itself() -> None:
    assert decoded(b"M\xfcller \x81!") == "Müller \ufffd!"


@pytest.mark.parametrize(
    ("data", "plain"),
    [
        (b"<html>", True),
        (b"\xef\xbb\xbf<html>", True),
        (b"<?xml version='1.0' encoding=\"windows-1252\"?><html>", True),
        (b"<?xml version='1.0' encoding='gb18030'?><html>", False),
        ("<html>".encode("utf-16"), False),
        ("<html>".encode("utf-16-be"), False),
    ],
)
def test_markup_is_found_byte_by_byte_only_in_plain_encodings(data: bytes, plain: bool) -> None:
    assert is_plain(data) is plain
