"""The packs' limited Markdown (paragraphs, bold, lists) as blocks. Whatever else stands in a text stays words."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from kiosk.consent.blocks import Bullets, Paragraph, Run, Runs


def blocks_of(text: str) -> tuple[Paragraph | Bullets, ...]:
    """Return the paragraphs and lists of a text, in order."""
    blocks: list[Paragraph | Bullets] = []
    items: list[Runs] | None = None
    for token in _parser().parse(text):
        if token.type == "bullet_list_open":
            items = []
        elif token.type == "bullet_list_close" and items is not None:
            blocks.append(Bullets(tuple(items)))
            items = None
        elif token.type == "inline":
            runs = _runs(token.children or ())
            if items is None:
                blocks.append(Paragraph(runs))
            else:
                items.append(runs)
    return tuple(blocks)


def runs_of(text: str) -> Runs:
    """Return a text as one line of runs; paragraphs and list items follow each other with a space between."""
    runs: list[Run] = []
    for block in blocks_of(text):
        for line in block.items if isinstance(block, Bullets) else (block.runs,):
            if runs:
                runs.append(Run(" "))
            runs.extend(line)
    return _joined(runs)


def _runs(tokens: Iterable[Token]) -> Runs:
    runs: list[Run] = []
    depth = 0
    for token in tokens:
        if token.type == "strong_open":
            depth += 1
        elif token.type == "strong_close":
            depth -= 1
        elif token.type in {"softbreak", "hardbreak"}:
            runs.append(Run(" ", depth > 0))
        elif token.content:
            runs.append(Run(token.content, depth > 0))
    return _joined(runs)


def _joined(runs: Iterable[Run]) -> Runs:
    """Join neighbours of the same weight."""
    joined: list[Run] = []
    for run in runs:
        if joined and joined[-1].is_bold == run.is_bold:
            joined[-1] = Run(joined[-1].text + run.text, run.is_bold)
        else:
            joined.append(run)
    return tuple(joined)


@cache
def _parser() -> MarkdownIt:
    """Return a parser that knows paragraphs, bullet lists and bold, and nothing else."""
    return MarkdownIt("zero").enable(["list", "emphasis", "newline"])
