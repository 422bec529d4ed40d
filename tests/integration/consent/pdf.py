"""Reads a PDF back as a reader shows it."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from io import BytesIO

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from pikepdf import Dictionary, Name, Pdf, Stream


@dataclass(frozen=True, slots=True)
class ReadBack:
    """A PDF's pages as text, its properties, and what it draws."""

    pages: tuple[str, ...]
    properties: dict[str, str]
    images: int
    language: str

    @property
    def words(self) -> str:
        """All words in order, one space between."""
        return flat(" ".join(self.pages))


def read_back(data: bytes) -> ReadBack:
    """Return what a reader finds in a PDF."""
    document = pdfium.PdfDocument(data)
    try:
        pages = tuple(page.get_textpage().get_text_range() for page in document)
        images = sum(1 for page in document for _ in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_IMAGE]))
        with Pdf.open(BytesIO(data)) as file:
            return ReadBack(pages, document.get_metadata_dict(), images, str(file.Root.Lang))
    finally:
        document.close()


def flat(text: str) -> str:
    """Return text with every run of white space as one space."""
    return " ".join(text.split())


def streams(data: bytes) -> list[bytes]:
    """Return every stream of a PDF that can be inflated, in the file's order."""
    found = []
    for match in re.finditer(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
        try:
            found.append(zlib.decompressobj().decompress(match[1]))  # a line end may be the checksum's last byte
        except zlib.error:
            continue
    return found


def embedded_fonts(data: bytes) -> dict[str, bool]:
    """Return every typeface that a PDF names, and whether it is embedded."""
    with Pdf.open(BytesIO(data)) as file:
        fonts = [one for one in file.objects if isinstance(one, Dictionary) and one.get("/Type") == Name.Font]
        return {str(font.BaseFont)[1:]: "/FontFile2" in font.FontDescriptor for font in fonts}


def drawings(data: bytes) -> int:
    """Return how many drawings a PDF keeps apart from its pages, empty ones left out."""
    with Pdf.open(BytesIO(data)) as file:
        forms = [one for one in file.objects if isinstance(one, Stream) and one.get("/Subtype") == Name.Form]
        return sum(1 for form in forms if form.read_bytes() != b"q Q")
