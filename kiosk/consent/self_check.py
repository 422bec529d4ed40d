"""Looks at a form before it is sealed: what our own making could break of PDF/A-3a and PDF/UA-1 is found here.

No validator: a net under our own hands, quick enough for every form. The tests let veraPDF judge the same forms and the
same seeded faults. Each fault names the clause of the standard: ``A`` is ISO 19005-3, ``UA`` is ISO 14289-1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from pikepdf import Dictionary, Name, Object, Pdf, PdfError

from kiosk.consent.page_content import PageContent, page_contents, unicode_of
from kiosk.consent.structure_check import Structure, structure_faults
from kiosk.consent.tags import Role
from kiosk.errors import ConsentError

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_METADATA = (
    ("UA 5", "it is no PDF/UA-1", r"<pdfuaid:part>1<"),
    ("UA 7.1-9", "the title is missing", r"<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>[^<]+<"),
    ("A 6.6.4", "it is no PDF/A-3", r"<pdfaid:part>3<"),
    ("A 6.6.4", "it is not of level A", r"<pdfaid:conformance>A<"),
    ("A 6.6.2.3", "the description of PDF/UA's own words is missing", r"<pdfaSchema:prefix>pdfuaid<"),
)
_NEVER = ("/OpenAction", "/AA", "/Outlines")
_CMYK = re.compile(rb"(?:^|\s)[kK](?:\s|$)")
_STATE = re.compile(rb"(/[^\s/]+)\s+gs\b")
_HIDDEN, _PRINTED = 1 | 2 | 32, 4
_FORBIDDEN_LETTERS = frozenset("\0\ufeff\ufffe")
_MOST_NAMED = 4


@dataclass(frozen=True, slots=True)
class Fault:
    """Where a form breaks a standard."""

    clause: str
    what: str


def require_sound(data: bytes) -> None:
    """Refuse a form that is not fit to be sealed.

    Raises:
        ConsentError: It breaks PDF/A-3a or PDF/UA-1, as far as this finds out (FORM-NOT-CONFORMANT).
    """
    found = faults(data)
    if found:
        named = "; ".join(f"{fault.clause} {fault.what}" for fault in found[:_MOST_NAMED])
        raise ConsentError(
            "FORM-NOT-CONFORMANT",
            f"The form would not be fit for the archive and was not sealed: {named}.",
            "Nothing is lost; call support with this line.",
        )


def faults(data: bytes) -> list[Fault]:
    """Return what is wrong with a PDF; nothing for one that our own making left sound."""
    try:
        with Pdf.open(BytesIO(data)) as pdf:
            return list(_faults(pdf))
    except PdfError:
        return [Fault("A 6.1", "it cannot be read")]


def _faults(pdf: Pdf) -> Iterator[Fault]:
    yield from _in_catalog(pdf)
    yield from _in_metadata(pdf)
    yield from _in_attachments(pdf)
    if "/StructTreeRoot" not in pdf.Root:
        yield Fault("UA 7.1-11", "there is no structure tree")
        return
    structure, contents = Structure.of(pdf), page_contents(pdf)
    for clause, what in structure_faults(structure):
        yield Fault(clause, what)
    for number, (page, content) in enumerate(zip(pdf.pages, contents, strict=True), start=1):
        for clause, what in (*_on_page(page.obj, content, structure), *_in_fields(page.obj, structure)):
            yield Fault(clause, f"page {number}: {what}")
    yield from _in_fonts(contents)
    yield from _in_drawings(pdf)


def _in_catalog(pdf: Pdf) -> Iterator[Fault]:
    catalog = pdf.Root
    if pdf.is_encrypted:
        yield Fault("A 6.1.3", "it is encrypted")
    marked = catalog.get("/MarkInfo", Dictionary())
    if not bool(marked.get("/Marked", False)):
        yield Fault("A 6.7.2", "it does not say that it is tagged")
    if bool(marked.get("/Suspects", False)):
        yield Fault("UA 7.1-4", "its tags are called doubtful")
    if not _LANGUAGE.fullmatch(str(catalog.get("/Lang", ""))):
        yield Fault("UA 7.2", "its language is missing")
    if not bool(catalog.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle", False)):
        yield Fault("UA 7.1-10", "the title is not shown")
    for key in _NEVER:
        if key in catalog:
            yield Fault("A 6.5", f"{key} is there")
    form = catalog.get("/AcroForm", Dictionary())
    if "/XFA" in form or "/NeedAppearances" in form:
        yield Fault("A 6.4", "the form fields leave their looks to the reader")
    yield from _in_colour(catalog)


def _in_colour(catalog: Object) -> Iterator[Fault]:
    intents = [one for one in catalog.get("/OutputIntents", []) if one.get("/S") == Name.GTS_PDFA1]
    if not intents or "/DestOutputProfile" not in intents[0]:
        yield Fault("A 6.2.3", "the colour profile is missing")
    elif intents[0].DestOutputProfile.read_bytes()[36:40] != b"acsp" or intents[0].DestOutputProfile.get("/N") != 3:
        yield Fault("A 6.2.3", "the colour profile is damaged")


def _in_metadata(pdf: Pdf) -> Iterator[Fault]:
    said = pdf.Root.Metadata.read_bytes().decode("utf-8", "replace") if "/Metadata" in pdf.Root else ""
    for clause, what, wanted in _METADATA:
        if not re.search(wanted, said, re.DOTALL):
            yield Fault(clause, what)


def _in_attachments(pdf: Pdf) -> Iterator[Fault]:
    associated = {one.objgen for one in pdf.Root.get("/AF", [])}
    for name in pdf.attachments:
        file = pdf.attachments[name].obj
        if file.objgen not in associated or any(key not in file for key in ("/F", "/UF", "/AFRelationship")):
            yield Fault("A 6.8", f"{name} is not attached as an associated file")
        if "/Subtype" not in file.EF.F or "/ModDate" not in file.EF.F.get("/Params", Dictionary()):
            yield Fault("A 6.8", f"{name} does not say what it is")


def _on_page(page: Object, content: PageContent, structure: Structure) -> Iterator[tuple[str, str]]:
    for what in content.faults:
        yield "UA 7.1", what
    owners = structure.owners(page)
    for number in content.words:
        element = structure.pieces.get((page.objgen, number))
        if element is None:
            yield "UA 7.1-3", f"piece {number} belongs to no element"
        elif number >= len(owners) or owners[number].objgen != element.objgen:
            yield "UA 7.1", f"piece {number} is not in the parent tree"
    if not content.states <= _states_of(page):
        yield "A 6.2.2", "the page names an opacity that is not there"
    if content.uses_cmyk:
        yield "A 6.2.4.3", "a colour is not of the profile"
    if "/Trans" in page or "/AA" in page:
        yield "A 6.5", "the page acts by itself"


def _in_drawings(pdf: Pdf) -> Iterator[Fault]:
    """Look at the drawings, which pages share."""
    drawings = {
        drawing.objgen: drawing
        for page in pdf.pages
        for _, drawing in page.obj.get("/Resources", Dictionary()).get("/XObject", Dictionary()).items()
        if drawing.get("/Subtype") == Name.Form
    }
    for drawing in drawings.values():
        code = drawing.read_bytes()
        if _CMYK.search(code):
            yield Fault("A 6.2.4.3", "a colour of a drawing is not of the profile")
        if not set(_STATE.findall(code)) <= _states_of(drawing):
            yield Fault("A 6.2.2", "a drawing names an opacity that is not there")


def _states_of(shown: Object) -> set[bytes]:
    states = shown.get("/Resources", Dictionary()).get("/ExtGState", Dictionary())
    return {str(name).encode() for name in states.keys()}  # noqa: SIM118  # pikepdf's dictionaries need it


def _in_fields(page: Object, structure: Structure) -> Iterator[tuple[str, str]]:
    for field in page.get("/Annots", []):
        flags = int(field.get("/F", 0))
        if flags & _HIDDEN or not flags & _PRINTED:
            yield "A 6.3.2", "a field is not printed"
        if field.get("/Subtype") != Name.Widget:
            yield "UA 7.18", "there is a note that we never make"
        if "/N" not in field.get("/AP", Dictionary()):
            yield "A 6.3.3", "a field has no look"
        if page.get("/Tabs") != Name.S:
            yield "UA 7.18.3", "the keyboard does not follow the structure"
        element = structure.fields.get(field.objgen)
        if element is None or str(element.S) != f"/{Role.FORM}":
            yield "UA 7.18.4", "a field is in no form element"
        elif structure.owner(field) != element.objgen:
            yield "UA 7.18.4", "a field is not in the parent tree"
        if not str(field.get("/TU", "")) or not str(field.get("/Contents", "")):
            yield "UA 7.18.1", "a field does not say what it is for"


def _in_fonts(contents: list[PageContent]) -> Iterator[Fault]:
    used: dict[tuple[int, int], tuple[Object, set[int]]] = {}
    for content in contents:
        for key, (font, codes) in content.fonts.items():
            used.setdefault(key, (font, set()))[1].update(codes)
    for font, codes in used.values():
        name, letters = str(font.get("/BaseFont")), unicode_of(font)
        if "/FontFile2" not in font.get("/FontDescriptor", Dictionary()):
            yield Fault("A 6.2.11.4", f"{name} is not embedded")
        if not codes <= letters.keys() or 0 in codes:
            yield Fault("A 6.2.11.7", f"{name} shows signs that stand for no letter")
        if any(_FORBIDDEN_LETTERS & set(shown) for shown in letters.values()):
            yield Fault("A 6.2.11.7", f"{name} names a letter that is none")
