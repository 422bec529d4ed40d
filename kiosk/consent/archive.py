"""Makes a composed form fit for the archive: tags, metadata, colour profile, attachments (PDF/A-3a and PDF/UA-1).

Source: ISO 19005-3 (PDF/A-3), 6.2.3 (output intent), 6.2.11.7 (Unicode), 6.6 (metadata), 6.8 (embedded files);
ISO 14289-1 (PDF/UA-1), 5 and 7.1. XMP: ISO 16684-1.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from io import BytesIO
from pathlib import Path
from string import Template
from typing import Any
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from kiosk.consent.blocks import Frame
from kiosk.consent.evidence import MEDIA_TYPE, RECORD_NAME
from kiosk.consent.reading import reading_as_drawn
from kiosk.consent.structure_tree import write_structure
from kiosk.consent.tags import Element, Marks
from kiosk.visit.encoding import canonical_bytes

PROGRAM = "Antesala"

_HERE = Path(__file__).parent
_PROFILE = "sRGB IEC61966-2.1"
_PAIR = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]{4,})>")
_FIRST_PRINTED = 0x20
_MOST_IN_BLOCK = 100
"""Entries a ``bfchar`` block may have (Adobe Technical Note 5411)."""


@dataclass(frozen=True, slots=True)
class Properties:
    """What a PDF says about itself; `record_words` says what its record is."""

    title: str
    author: str
    subject: str
    language: str
    made_at: datetime
    record_words: str


def properties_of(frame: Frame) -> Properties:
    """Return the properties of a form."""
    return Properties(frame.title, frame.clinic, frame.subject, frame.language, frame.issued_at, frame.record_words)


def finished(
    composed: bytes, root: Element, marks: Marks, properties: Properties, record: Mapping[str, Any] | None = None
) -> bytes:
    """Return a composed form as a file for the archive; the same facts always give the same bytes.

    Args:
        composed: As ReportLab wrote it.
        root: Its structure.
        marks: Where each element was drawn.
        properties: What the file says about itself.
        record: What goes into it for programs to read; the words of its pages are added.
    """
    with Pdf.open(BytesIO(composed)) as pdf:
        write_structure(pdf, root, marks)
        mend_unicode(pdf)
        _mend_pages(pdf)
        _set_catalog(pdf, properties.language)
        if record is not None:
            _attach(pdf, {**record, "reading": reading_as_drawn(pdf, root, marks)}, properties)
        _set_metadata(pdf, properties)
        file = BytesIO()
        pdf.save(
            file,
            min_version="1.7",
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
            compress_streams=True,
        )
    return file.getvalue()


def mend_unicode(pdf: Pdf) -> None:
    """Take codes that no letter has out of ReportLab's ToUnicode tables, and cut them into blocks of 100."""
    for font in pdf.objects:
        if isinstance(font, Dictionary) and font.get("/Type") == Name.Font and "/ToUnicode" in font:
            table = font.ToUnicode.read_bytes()
            pairs = [pair for pair in _PAIR.findall(table) if int(pair[1][:4], 16) >= _FIRST_PRINTED]
            head, tail = table.index(b"endcodespacerange") + len(b"endcodespacerange"), table.index(b"endcmap")
            blocks = b"".join(
                _block(pairs[start : start + _MOST_IN_BLOCK]) for start in range(0, len(pairs), _MOST_IN_BLOCK)
            )
            font.ToUnicode.write(table[:head] + b"\n" + blocks + table[tail:])


def _block(pairs: Sequence[tuple[bytes, bytes]]) -> bytes:
    lines = b"\n".join(b"<%s> <%s>" % pair for pair in pairs)
    return b"%d beginbfchar\n%s\nendbfchar\n" % (len(pairs), lines)


def _mend_pages(pdf: Pdf) -> None:
    """Let the keyboard follow the structure on every page, and take out what ReportLab writes on each."""
    for page in pdf.pages:
        page.obj.Tabs = Name.S
        for key in ("/Trans", "/Rotate"):
            if key in page.obj:
                del page.obj[key]


def _set_catalog(pdf: Pdf, language: str) -> None:
    catalog = pdf.Root
    catalog.Lang = String(language)
    catalog.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    if "/Outlines" in catalog:
        del catalog.Outlines
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String(_PROFILE),
        Info=String(_PROFILE),
        RegistryName=String("http://www.color.org"),
        DestOutputProfile=pdf.make_stream(_colour_profile(), N=3, Alternate=Name.DeviceRGB),
    )
    catalog.OutputIntents = Array([pdf.make_indirect(intent)])


def _attach(pdf: Pdf, record: Mapping[str, Any], properties: Properties) -> None:
    """Put the record inside, as the file that the whole document is made from (ISO 19005-3, 6.8)."""
    data = canonical_bytes(record)
    checksum = hashlib.md5(data, usedforsecurity=False).digest()  # what ISO 32000-1, table 46 asks for
    parameters = Dictionary(Size=len(data), ModDate=String(_pdf_date(properties.made_at)), CheckSum=String(checksum))
    stream = pdf.make_stream(data, Type=Name.EmbeddedFile, Subtype=Name(f"/{MEDIA_TYPE}"), Params=parameters)
    file = pdf.make_indirect(
        Dictionary(
            Type=Name.Filespec,
            F=String(RECORD_NAME),
            UF=String(RECORD_NAME),
            Desc=String(properties.record_words),
            AFRelationship=Name.Source,
            EF=Dictionary(F=stream, UF=stream),
        )
    )
    pdf.Root.AF = Array([file])
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([String(RECORD_NAME), file])))


def _set_metadata(pdf: Pdf, properties: Properties) -> None:
    words = {
        "title": properties.title,
        "author": properties.author,
        "subject": properties.subject,
        "language": properties.language,
        "date": properties.made_at.isoformat(timespec="seconds"),
        "program": PROGRAM,
    }
    packet = _packet().substitute({key: escape(word) for key, word in words.items()})
    pdf.Root.Metadata = pdf.make_stream(packet.encode(), Type=Name.Metadata, Subtype=Name.XML)
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    date = _pdf_date(properties.made_at)
    entries = {"Title": properties.title, "Author": properties.author, "Subject": properties.subject}
    entries |= {"Creator": PROGRAM, "Producer": PROGRAM, "CreationDate": date, "ModDate": date}
    for name, value in entries.items():
        pdf.docinfo[f"/{name}"] = String(value)


@cache
def _packet() -> Template:
    return Template((_HERE / "metadata.xml").read_text("utf-8"))


@cache
def _colour_profile() -> bytes:
    return (_HERE / "srgb.icc").read_bytes()


def _pdf_date(at: datetime) -> str:
    """Return an aware time as PDF writes it (ISO 32000-1, 7.9.4)."""
    zone = f"{at:%z}"
    return f"D:{at:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:5]}'"
