"""Checking a templates folder: what is told, and what comes out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.errors import PackError
from kiosk.procedure.approvals import ApprovalDesk
from kiosk.procedure.check import check_templates
from kiosk.procedure.duration import CORE_MOST_MIN, WayTime
from kiosk.procedure.problems import Severity
from kiosk.procedure.source import read_source
from tests.unit.procedure import sample_pack

HOUSE = Path(__file__).parents[3]
ILLUSTRATIONS = HOUSE / "assets" / "illustrations"
TEMPLATES = HOUSE / "consent_templates"


def test_a_sound_folder_gives_no_problem_and_a_reading_of_every_section(folder: Path, illustrations: Path) -> None:
    report = check_templates(folder.parents[1], illustrations)
    assert (report.problems, report.exit_code) == ((), 0)
    assert len(report.readings) == 11
    assert report.lines()[-1] == "1 procedures: 0 errors, 0 warnings, 0 remarks."
    assert any("the_day" in line and "US grade" in line for line in report.lines())


def test_a_core_that_takes_too_long_is_a_warning_with_its_minutes(folder: Path, illustrations: Path) -> None:
    words = sample_pack.words()
    words["sections"]["the_day"]["steps"][0]["text"] = "You lie on a bed. " * 110
    for section in words["sections"].values():
        section["in_short"] = "You lie on a bed. " * 110
    sample_pack.write_yaml(folder / "en.yaml", words)
    report = check_templates(folder.parents[1], illustrations)
    told = [problem for problem in report.problems if "core sections take" in problem.what]
    assert [(problem.severity, problem.file.name) for problem in told] == [(Severity.WARNING, "en.yaml")]
    tenths = -(-report.times[0].core_s // 6)
    assert f"about {tenths / 10:.1f} minutes" in told[0].what


@pytest.mark.parametrize("language", ["en", "es", "ca"])
@pytest.mark.parametrize("procedure", ["lumbar_rhizolysis", "cervical_rhizolysis"])
def test_the_core_of_our_packs_is_read_in_about_ten_minutes(procedure: str, language: str) -> None:
    source = read_source(TEMPLATES / "procedures" / procedure)
    assert WayTime(source.structure, source.words[language], language).core() <= CORE_MOST_MIN * 60


def test_a_problem_is_told_as_file_line_what_and_way_out(folder: Path, illustrations: Path) -> None:
    facts = sample_pack.structure()
    facts["form"]["why"] = ["nowhere"]
    sample_pack.write_yaml(folder / "procedure.yaml", facts)
    report = check_templates(folder.parents[1], illustrations)
    line = sample_pack.line_of(folder / "procedure.yaml", "- nowhere")
    assert report.exit_code == 1
    assert report.lines()[0].startswith(f"{folder / 'procedure.yaml'}:{line}: error: `nowhere` is no section. / ")


def test_a_warning_alone_is_sound(folder: Path, illustrations: Path) -> None:
    facts = sample_pack.structure()
    facts["values"].append({"id": "spare", "kind": "number"})
    sample_pack.write_yaml(folder / "procedure.yaml", facts)
    report = check_templates(folder.parents[1], illustrations)
    assert len(report.problems) == 1
    assert report.exit_code == 0


def test_a_pack_of_a_wrong_shape_does_not_hide_the_others(folder: Path, illustrations: Path) -> None:
    broken = folder.parent / "broken"
    broken.mkdir()
    (broken / "procedure.yaml").write_text("a: [", encoding="utf-8")
    report = check_templates(folder.parents[1], illustrations)
    assert report.exit_code == 1
    assert {problem.file.parent.name for problem in report.problems} == {"broken"}
    assert {reading.procedure for reading in report.readings} == {sample_pack.PROCEDURE_ID}


def test_the_forms_words_are_checked_too(folder: Path, illustrations: Path) -> None:
    form = folder.parents[1] / "form" / "en.yaml"
    form.write_text(form.read_text(encoding="utf-8") + "colour: blue\n", encoding="utf-8")
    (problem,) = check_templates(folder.parents[1], illustrations).problems
    assert problem.file == form
    assert problem.line == sample_pack.line_of(form, "colour: blue")
    form.unlink()
    (problem,) = check_templates(folder.parents[1], illustrations).problems
    assert problem.file == form


def test_only_what_is_sound_is_offered_for_approval(folder: Path, illustrations: Path) -> None:
    answers = iter(["Sample Doctor", "2027-06-01", "approve"])
    desk = ApprovalDesk(lambda _: next(answers), sample_pack.CLINIC_VALUES, illustrations, date(2026, 10, 1))
    (illustrations / "sample_picture.svg").unlink()
    assert check_templates(folder.parents[1], illustrations, desk=desk).approvals == ()
    sample_pack.write_pictures(illustrations)
    report = check_templates(folder.parents[1], illustrations, desk=desk)
    assert [approval.by for approval in report.approvals] == ["Sample Doctor"]
    assert "Approved: en, by Sample Doctor, to be reviewed by 2027-06-01." in report.lines()


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="PACK-NONE"):
        check_templates(tmp_path, tmp_path)


def test_the_packs_of_the_house_have_no_problem() -> None:
    report = check_templates(TEMPLATES, ILLUSTRATIONS)
    assert set(report.procedures) == {"lumbar_rhizolysis", "cervical_rhizolysis"}
    assert [str(problem) for problem in report.problems if problem.severity is not Severity.REMARK] == []


def test_a_language_that_one_pack_lacks_is_told_with_the_file_to_write(folder: Path, illustrations: Path) -> None:
    sample_pack.write_pictures(illustrations)
    form = folder.parents[1] / "form"
    (form / "es.yaml").write_bytes((form / "en.yaml").read_bytes())
    report = check_templates(folder.parents[1], illustrations)
    (problem,) = [p for p in report.problems if "no words in the language `es`" in p.what]
    assert (problem.file, problem.is_error) == (folder / "es.yaml", False)
    assert "en.yaml" in problem.remedy
