"""Prints figures as one table, and writes them as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from bench.figure import Figure
from bench.machine import describe_machine, load

_HEAD = ("name", "measured", "goal", "met", "note")


def table_of(figures: Sequence[Figure]) -> str:
    """Return a Markdown table that is readable at the terminal too."""
    rows = [_HEAD, *(_row(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    lines = [f"| {' | '.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))} |" for row in rows]
    lines.insert(1, f"|{'|'.join('-' * (width + 2) for width in widths)}|")
    return "\n".join(lines)


def write_json(file: Path, figures: Sequence[Figure]) -> None:
    """Write figures and the machine they were measured on."""
    content = {
        "machine": describe_machine(),
        "load": load(),
        "figures": [{**asdict(figure), "is_met": figure.is_met} for figure in figures],
    }
    file.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _row(figure: Figure) -> tuple[str, str, str, str, str]:
    measured = "failed" if figure.measured is None else f"{_number(figure.measured)} {figure.unit}"
    goal = "" if figure.goal is None else f"{figure.side} {_number(figure.goal)} {figure.unit}"
    met = {True: "yes", False: "NO", None: ""}[figure.is_met]
    return figure.name, measured, goal, met, figure.note


def _number(value: float) -> str:
    return f"{value:.0f}" if value == round(value) or value >= 100 else f"{value:.2f}"
