"""Ways to spoil a sound form, each breaking PDF/A-3a or PDF/UA-1 in one thing that our own making could get wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from io import BytesIO

from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, Stream, String

from kiosk.consent.structure_check import Node, Structure

Spoil = Callable[[Pdf], None]


def spoilt(data: bytes, spoil: Spoil) -> bytes:
    """Return a form with one defect."""
    with Pdf.open(BytesIO(data)) as pdf:
        spoil(pdf)
        file = BytesIO()
        pdf.save(file)
    return file.getvalue()


def _elements(pdf: Pdf, role: str) -> Iterator[Node]:
    return (node for node, _ in Structure.of(pdf).nodes() if node.role == role)


def _first(pdf: Pdf, role: str) -> Object:
    return next(_elements(pdf, role)).element


def _fonts(pdf: Pdf) -> list[Object]:
    return [one for one in pdf.objects if isinstance(one, Dictionary) and one.get("/Type") == Name.Font]


def _widget(pdf: Pdf) -> Object:
    return next(field for page in pdf.pages for field in page.obj.get("/Annots", []))


def _rewrite(page: Page, change: Callable[[bytes], bytes]) -> None:
    before = page.obj.Contents.read_bytes()
    after = change(before)
    assert after != before
    page.obj.Contents.write(after)


def _metadata(old: str, new: str) -> Spoil:
    def spoil(pdf: Pdf) -> None:
        before = pdf.Root.Metadata.read_bytes()
        after = before.replace(old.encode(), new.encode())
        assert after != before
        pdf.Root.Metadata.write(after)

    return spoil


def _content(old: bytes, new: bytes) -> Spoil:
    return lambda pdf: _rewrite(pdf.pages[0], lambda code: code.replace(old, new, 1))


def _without(key: str) -> Spoil:
    def spoil(pdf: Pdf) -> None:
        del pdf.Root[key]

    return spoil


def _role(old: str, new: str) -> Spoil:
    def spoil(pdf: Pdf) -> None:
        _first(pdf, old).S = Name(f"/{new}")

    return spoil


def _drop(role: str, key: str) -> Spoil:
    def spoil(pdf: Pdf) -> None:
        del _first(pdf, role)[key]

    return spoil


def _of_widget(key: str, value: object) -> Spoil:
    def spoil(pdf: Pdf) -> None:
        if value is None:
            del _widget(pdf)[key]
        else:
            _widget(pdf)[key] = value

    return spoil


def _drop_cell(pdf: Pdf) -> None:
    row = _first(pdf, "TR")
    row.K = Array(list(row.K)[:-1])


def _drop_font_file(pdf: Pdf) -> None:
    del _fonts(pdf)[0].FontDescriptor["/FontFile2"]


def _drop_unicode(pdf: Pdf) -> None:
    for font in _fonts(pdf):
        del font["/ToUnicode"]


def _drop_profile(pdf: Pdf) -> None:
    del pdf.Root.OutputIntents[0]["/DestOutputProfile"]


def _without_title(pdf: Pdf) -> None:
    said = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(re.sub(rb"<dc:title>.*?</dc:title>", b"", said, flags=re.DOTALL))


def _untitled(pdf: Pdf) -> None:
    pdf.Root.ViewerPreferences = Dictionary()


def _without_tabs(pdf: Pdf) -> None:
    for page in pdf.pages:
        del page.obj["/Tabs"]


def _with_note(pdf: Pdf) -> None:
    note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([10, 10, 30, 30]), Contents=String("A note"), F=4)
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(note)])


def _with_action(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert('hello')"))


def _with_loose_file(pdf: Pdf) -> None:
    stream = Stream(pdf, b"{}", Type=Name.EmbeddedFile)
    file = pdf.make_indirect(Dictionary(Type=Name.Filespec, F=String("a.json"), EF=Dictionary(F=stream)))
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([String("a.json"), file])))


def _without_owners(pdf: Pdf) -> None:
    del pdf.pages[0].obj["/StructParents"]


def _reading_doubted(pdf: Pdf) -> None:
    pdf.Root.MarkInfo.Suspects = True


def _without_opacity(pdf: Pdf) -> None:
    drawings = (drawing for page in pdf.pages for _, drawing in page.obj.Resources.XObject.items())
    del next(one for one in drawings if "/ExtGState" in one.get("/Resources", Dictionary())).Resources.ExtGState


DEFECTS: dict[str, Spoil] = {
    "no mark of tags": _without("/MarkInfo"),
    "opacity of a drawing gone": _without_opacity,
    "tags called doubtful": _reading_doubted,
    "no structure tree": _without("/StructTreeRoot"),
    "no language": _without("/Lang"),
    "title not shown": _untitled,
    "no metadata": _without("/Metadata"),
    "no PDF-UA mark": _metadata("<pdfuaid:part>1</pdfuaid:part>", ""),
    "no PDF-A mark": _metadata("<pdfaid:part>3</pdfaid:part>", ""),
    "no level": _metadata("<pdfaid:conformance>A</pdfaid:conformance>", ""),
    "no title": _without_title,
    "no output intent": _without("/OutputIntents"),
    "no colour profile": _drop_profile,
    "colour outside the profile": _content(b"BT ", b"0 0 0 1 k BT "),
    "script at opening": _with_action,
    "loose attachment": _with_loose_file,
    "words outside all marks": _content(b"/H1 <</MCID 0>> BDC", b"/Span BMC"),
    "number twice": _content(b"<</MCID 1>>", b"<</MCID 0>>"),
    "pieces without parents": _without_owners,
    "artifact inside words": _content(b"/H1 <</MCID 0>> BDC", b"/H1 <</MCID 0>> BDC /Artifact BMC 0 0 m 1 1 l S EMC"),
    "unknown role": _role("H2", "Chapter"),
    "heading skips a level": _role("H2", "H4"),
    "cell outside a row": _role("TR", "Sect"),
    "item outside a list": _role("L", "Sect"),
    "row too short": _drop_cell,
    "header cell without scope": _drop("TH", "/A"),
    "picture without words": _drop("Figure", "/Alt"),
    "field not printed": _of_widget("/F", 0),
    "field without a look": _of_widget("/AP", None),
    "field without words": _of_widget("/TU", None),
    "field without parent": _of_widget("/StructParent", None),
    "field in no form": _role("Form", "P"),
    "keyboard order missing": _without_tabs,
    "note on the page": _with_note,
    "typeface not embedded": _drop_font_file,
    "letters without Unicode": _drop_unicode,
}
