"""What follows the documents people read: EX-101, a rendered page, a graphic and an archive, as EDGAR packs them."""

import io
import struct
import zipfile
import zlib
from datetime import date
from xml.sax.saxutils import quoteattr

from monitor.demo.sgml import uuencoded
from monitor.demo.world import Document

_PALETTE_ROW = bytes(range(0, 256, 4))


def xbrl_exhibits(stem: str, prefix: str, period: date) -> list[Document]:
    """The taxonomy extension of an inline document: schema and labels."""
    namespace = f"http://{prefix}.example/{period:%Y%m%d}"
    schema = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace={quoteattr(namespace)} '
        'elementFormDefault="qualified">\n'
        '<xs:import namespace="http://xbrl.sec.gov/cyd/2025" '
        'schemaLocation="https://xbrl.sec.gov/cyd/2025/cyd-2025.xsd"/>\n</xs:schema>\n'
    )
    labels = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<link:linkbase xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink">\n'
        '<link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"/>\n</link:linkbase>\n'
    )
    return [
        Document("EX-101.SCH", f"{stem}.xsd", schema, "XBRL TAXONOMY EXTENSION SCHEMA DOCUMENT"),
        Document("EX-101.LAB", f"{stem}_lab.xml", labels, "XBRL TAXONOMY EXTENSION LABEL LINKBASE DOCUMENT"),
    ]


def graphic(stem: str, side: int = 64) -> Document:
    """A logo: a true PNG in uuencode."""
    name = f"{stem}_g1.png"
    return Document("GRAPHIC", name, uuencoded(name, _png(side)))


def rendered_page(title: str) -> Document:
    """EDGAR's R1, here the cover page only."""
    page = (
        f"<html>\n<head>\n<title></title>\n</head>\n<body>\n<table class=\"report\"><tr><th>{title}</th></tr></table>\n"
        "</body>\n</html>\n"
    )  # fmt: skip
    return Document("XML", "R1.htm", page, "IDEA: XBRL DOCUMENT")


def archive(name: str, content: dict[str, str]) -> Document:
    """The zip of all XBRL documents in uuencode, the same bytes each time."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        for filename, text in content.items():
            packed.writestr(zipfile.ZipInfo(filename, (2020, 1, 1, 0, 0, 0)), text)
    return Document("ZIP", name, uuencoded(name, buffer.getvalue()), "IDEA: XBRL DOCUMENT")


def _png(side: int) -> bytes:
    rows = b"".join(b"\x00" + (_PALETTE_ROW * side)[row : row + side] for row in range(side))
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    chunks = (_chunk(b"IHDR", header), _chunk(b"IDAT", zlib.compress(rows)), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
