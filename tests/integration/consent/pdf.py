"""Reads a PDF back as a reader shows it."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c


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
        language = re.search(rb"/Lang\s*\(?([a-z]{2})", data)
        return ReadBack(pages, document.get_metadata_dict(), images, language[1].decode() if language else "")
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
