"""The set of illustrations, as `check-templates` looks at it: every finding with file, line and a way out."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.procedure.check import Report, check_templates
from kiosk.procedure.illustration_rules import MAX_FILE_BYTES, MAX_SET_BYTES
from kiosk.procedure.problems import Problem, Severity
from tests.unit.procedure import sample_pack

COMMENT = b"<!--" + b"x" * 190_000 + b"-->"
DEEP = b"<g>" * 60 + b"</g>" * 60


def _check(folder: Path, illustrations: Path) -> Report:
    return check_templates(folder.parents[1], illustrations)


def _with(illustrations: Path, name: str, data: bytes) -> Path:
    path = illustrations / name
    path.write_bytes(data)
    return path


def _of(report: Report, path: Path) -> list[Problem]:
    return [problem for problem in report.problems if problem.file == path and problem.severity is not Severity.REMARK]


@pytest.mark.parametrize(
    ("data", "line", "told"),
    [
        (b"", 1, "The file is empty."),
        (b"<svg", 1, "This is not XML"),
        (b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + sample_pack.PICTURE, 1, "document type"),
        (sample_pack.PICTURE.replace(b'id="nerve"', b'id="n\xe9rve"'), 3, "not UTF-8"),
        (sample_pack.PICTURE.replace(b'id="nerve"', b'id="bones"'), 3, "a second time"),
        (sample_pack.PICTURE.replace(b"stroke-width", b"opacity", 1), 2, "opacity"),
        (sample_pack.PICTURE.replace(b"</svg>", b'\n<g id="w"><text>words</text></g></svg>'), 6, "<text>"),
        (sample_pack.PICTURE.replace(b"</svg>", b"<g>" + DEEP + b"</g></svg>"), 5, "nested too deep"),
        (sample_pack.PICTURE.replace(b'cx="60"', b'cx="260"'), 4, "outside the viewBox"),
        (sample_pack.PICTURE + b" " * 2_000_000, 1, "larger than 2 MB"),
    ],
)
def test_a_broken_picture_is_told_though_no_pack_shows_it(
    folder: Path, illustrations: Path, data: bytes, line: int, told: str
) -> None:
    path = _with(illustrations, "spare.svg", data)
    report = _check(folder, illustrations)
    problem = _of(report, path)[0]
    assert told in problem.what
    assert (problem.line, bool(problem.remedy), report.exit_code) == (line, True, 1)


def test_a_picture_above_200_kb_is_an_error(folder: Path, illustrations: Path) -> None:
    data = sample_pack.PICTURE + b"\n<!--" + b"x" * MAX_FILE_BYTES + b"-->"
    path = _with(illustrations, "sample_picture.svg", data)
    (problem,) = _check(folder, illustrations).problems
    assert (problem.file, problem.is_error) == (path, True)
    assert problem.what == "The file takes 200 kB; 200 kB is the most."


def test_a_set_above_3_mb_is_a_warning_and_its_size_is_always_said(folder: Path, illustrations: Path) -> None:
    report = _check(folder, illustrations)
    assert "1 illustrations: 0.00 MB of at most 3 MB; the largest is sample_picture.svg with 0 kB." in report.lines()
    for number in range(MAX_SET_BYTES // len(COMMENT) + 1):
        _with(illustrations, f"large_{number}.svg", sample_pack.PICTURE + COMMENT)
    report = _check(folder, illustrations)
    (warning,) = [problem for problem in report.problems if problem.severity is Severity.WARNING]
    assert (warning.file, report.exit_code) == (illustrations, 0)
    assert "The illustrations take 3.0 MB" in warning.what


def test_a_picture_that_no_pack_shows_is_a_remark_behind_all_else(folder: Path, illustrations: Path) -> None:
    path = _with(illustrations, "a_spare.svg", sample_pack.PICTURE)
    broken = _with(illustrations, "broken.svg", b"")
    report = _check(folder, illustrations)
    assert [problem.severity for problem in report.problems] == [Severity.ERROR, Severity.REMARK, Severity.REMARK]
    assert [problem.file for problem in report.problems] == [broken, path, broken]
    broken.unlink()
    assert _check(folder, illustrations).exit_code == 0


def test_nothing_is_called_unused_while_a_pack_cannot_be_read(folder: Path, illustrations: Path) -> None:
    _with(illustrations, "spare.svg", sample_pack.PICTURE)
    (folder / "en.yaml").write_text("title: [", encoding="utf-8")
    assert Severity.REMARK not in {problem.severity for problem in _check(folder, illustrations).problems}


def test_a_name_that_no_pack_can_write_is_an_error(folder: Path, illustrations: Path) -> None:
    path = _with(illustrations, "Spare-Picture.svg", sample_pack.PICTURE)
    (problem,) = _of(_check(folder, illustrations), path)
    assert "`Spare-Picture` is no name" in problem.what


def test_a_folder_named_like_a_picture_is_told_too(folder: Path, illustrations: Path) -> None:
    (illustrations / "folder.svg").mkdir()
    (problem,) = _of(_check(folder, illustrations), illustrations / "folder.svg")
    assert "cannot be read" in problem.what


@pytest.mark.parametrize("said", [None, "", "  "])
def test_a_picture_without_words_in_one_language_is_told_in_that_language(
    tmp_path: Path, illustrations: Path, said: str | None
) -> None:
    folder = sample_pack.write_pack(tmp_path / "templates")
    texts = sample_pack.words()
    step = texts["sections"]["the_day"]["steps"][0]
    if said is None:
        del step["picture"]
    else:
        step["picture"] = said
    sample_pack.write_yaml(folder / "es.yaml", texts)
    (folder.parents[1] / "form" / "es.yaml").write_bytes((folder.parents[1] / "form" / "en.yaml").read_bytes())
    missing = _check(folder, illustrations).problems[0]
    assert (missing.file, missing.is_error) == (folder / "es.yaml", True)
    assert "sections.the_day.steps.0.picture" in missing.what
    assert missing.line > 1
