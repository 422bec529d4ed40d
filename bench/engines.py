"""The words of the same form laid out by WeasyPrint and by typst, as a ratio to ours, in the same run.

They get headings, paragraphs, lists and tables in our typeface, and are asked for tags; neither draws our pictures,
dots and fields. Nobody attaches the record or checks the file. Both are in the dependency group `bench` alone.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from html import escape
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter
from typing import Any

from bench.clinic import open_stage
from bench.figure import Figure, median, spread
from bench.form import NoForms, signed_visit
from bench.plan import Extent
from kiosk.app.readiness import services_of
from kiosk.consent import blocks
from kiosk.consent.blocks import FormContent
from kiosk.consent.content import CONTENT_OF
from kiosk.consent.document_code import new_document_code
from kiosk.consent.layout import compose
from kiosk.visit.terms import FormKind

_TIMES = 12
_ENGINES = ("weasyprint", "typst")

Part = tuple[str, Any]
"""What it is (``h1`` to ``h3``, ``p``, ``ul``, ``table``), and its words: a text, texts, or rows of texts."""


def measure(extent: Extent) -> list[Figure]:
    """Lay out one form with every engine in turn, so that all of them meet the same moments of the machine."""
    absent = [name for name in _ENGINES if find_spec(name) is None]
    if absent:
        note = f"not installed: {', '.join(absent)} (docs/bench.md says how)"
        return [Figure("the same form by other engines", 0, "x", note=note)]
    content = _content()
    parts = list(_parts(content))
    ways: dict[str, Callable[[], bytes]] = {
        "ours": lambda: compose(content),
        "WeasyPrint": _by_weasyprint(_html(content, parts)),
        "typst": _by_typst(_typst(content, parts)),
    }
    sizes = {name: len(way()) for name, way in ways.items()}  # the first time warms up
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(_TIMES):
        for name, way in ways.items():
            began = perf_counter()
            way()
            times[name].append((perf_counter() - began) * 1000)
    ours = median(times["ours"])
    return [
        figure
        for name in ways
        for figure in (
            Figure(f"form laid out and tagged by {name}", median(times[name]) / ours, "x", note=spread(times[name])),
            Figure(f"its size by {name}", sizes[name] / 1000, "kB"),
        )
    ]


def _content() -> FormContent:
    with open_stage() as stage:
        stage.kiosk.be_ready(replace(services_of(stage.house, stage.tasks), forms=NoForms()))
        visit = signed_visit(stage)
        return CONTENT_OF[FormKind.CONSENT](stage.house.maker.source(visit, new_document_code()))


def _parts(content: FormContent) -> Iterator[Part]:
    frame = content.frame
    yield "p", frame.clinic
    yield "h1", frame.title
    yield "p", frame.band
    for block in content.blocks:
        yield from _of(block)


def _of(block: Any) -> Iterator[Part]:
    match block:
        case blocks.Heading():
            yield f"h{block.level}", f"{block.number or ''} {block.text} {block.note}".strip()
        case blocks.Paragraph():
            yield "p", blocks.text_of(block.runs)
        case blocks.Bullets() | blocks.Statements():
            yield "ul", [blocks.text_of(item) for item in block.items]
        case blocks.Card():
            yield "table", [[f"{field.label}: {field.value}" for row in block.rows for field in row][:4]]
        case blocks.Table():
            yield (
                "table",
                [[column.title for column in block.columns], *([_cell(c) for c in row] for row in block.rows)],
            )
        case blocks.Signatures():
            yield from (("p", _signature(place)) for place in block.places)
        case blocks.Blanks():
            yield "p", f"{blocks.text_of(block.words)} {block.sentence} {' '.join(block.labels)}"
        case _:
            for inner in _inside(block):
                yield from _of(inner)


def _inside(block: Any) -> tuple[Any, ...]:
    match block:
        case blocks.Box() | blocks.Illustrated():
            return block.blocks
        case blocks.Beside():
            return (*block.left, *block.right)
        case blocks.Seal():
            return (block.beside,)
        case _:
            return ()


def _signature(place: blocks.Signature) -> str:
    return " ".join([place.title, *(f"{field.label}: {field.value}" for field in place.fields)])


def _cell(cell: blocks.Cell) -> str:
    if isinstance(cell, blocks.Words):
        return f"{blocks.text_of(cell.runs)} {cell.small}".strip()
    return cell.caption if isinstance(cell, blocks.Dots) else ""


def _fonts() -> Path:
    spec = find_spec("fontpkg_atkinson_hyperlegible")
    places = (spec and spec.submodule_search_locations) or []
    return Path(places[0]) / "files"


def _html(content: FormContent, parts: list[Part]) -> str:
    faces = "".join(
        f"@font-face {{font-family: Form; font-weight: {weight}; "
        f"src: url({(_fonts() / f'AtkinsonHyperlegible-{name}.ttf').as_uri()})}}"
        for name, weight in (("Regular", 400), ("Bold", 700))
    )
    style = f"{faces} @page {{size: A4; margin: 18mm 15mm}} body {{font: 9pt/1.3 Form}} table {{width: 100%}}"
    style += " td, th {text-align: left; border-bottom: 0.5pt solid #D5E0E2} h1, h2, h3 {color: #0A5463}"
    body = "".join(_as_html(kind, said) for kind, said in parts)
    title, language = escape(content.frame.title), content.frame.language
    return f"<html lang={language}><head><title>{title}</title><style>{style}</style></head><body>{body}</body></html>"


def _as_html(kind: str, said: Any) -> str:
    if kind == "ul":
        return f"<ul>{''.join(f'<li>{escape(item)}</li>' for item in said)}</ul>"
    if kind == "table":
        head, *rows = ["".join(f"<{{0}}>{escape(cell)}</{{0}}>" for cell in row) for row in said]
        body = "".join(f"<tr>{row.replace('{0}', 'td')}</tr>" for row in rows)
        return f"<table><thead><tr>{head.replace('{0}', 'th')}</tr></thead><tbody>{body}</tbody></table>"
    return f"<{kind}>{escape(said)}</{kind}>"


def _typst(content: FormContent, parts: list[Part]) -> str:
    title, language = _quoted(content.frame.title), _quoted(content.frame.language)
    lines = [
        f"#set document(title: {title})",
        '#set page(paper: "a4", margin: (x: 15mm, y: 18mm))',
        f'#set text(font: "Atkinson Hyperlegible", size: 9pt, lang: {language})',
        '#show heading: set text(fill: rgb("#0A5463"))',
    ]
    return "\n\n".join([*lines, *(_as_typst(kind, said) for kind, said in parts)])


def _as_typst(kind: str, said: Any) -> str:
    if kind == "ul":
        return f"#list({', '.join(_quoted(item) for item in said)})"
    if kind == "table":
        head, *rows = [", ".join(_quoted(cell) for cell in row) for row in said]
        return f"#table(columns: {len(said[0])}, table.header({head}), {', '.join(rows)})"
    if kind == "p":
        return f"#par({_quoted(said)})"
    return f"#heading(level: {kind[1]}, {_quoted(said)})"


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)


def _by_weasyprint(html: str) -> Callable[[], bytes]:
    from weasyprint import HTML  # only where it is installed

    return lambda: bytes(HTML(string=html).write_pdf(pdf_variant="pdf/ua-1"))


def _by_typst(source: str) -> Callable[[], bytes]:
    import typst  # only where it is installed

    fonts = [str(_fonts())]
    return lambda: bytes(typst.compile(source.encode(), font_paths=fonts, pdf_standards=["a-3a", "ua-1"]))
