"""Everything that can be said about a pack before a patient meets it: the rules of all kinds, in one list."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.picture.svg import Picture
from kiosk.procedure.content_rules import check_content
from kiosk.procedure.loader import loading_problems
from kiosk.procedure.pain_rules import check_pain_pictures
from kiosk.procedure.picture_rules import check_pictures
from kiosk.procedure.planned_rules import check_planned_picture
from kiosk.procedure.problems import Problem
from kiosk.procedure.source import PackSource


def lint_pack(source: PackSource, pictures: Mapping[str, Picture], illustrations: Path) -> list[Problem]:
    """Return every problem of one pack, in the order of files and lines.

    Args:
        source: The pack's files.
        pictures: The illustrations that could be read, by name.
        illustrations: Their folder, to tell a missing picture from one that was refused.
    """
    problems = [
        *loading_problems(source),
        *check_content(source),
        *check_pictures(source, pictures, illustrations),
        *check_pain_pictures(source, pictures, illustrations),
        *check_planned_picture(source, pictures),
    ]
    return sorted(problems, key=lambda problem: (str(problem.file), problem.line, problem.what))
