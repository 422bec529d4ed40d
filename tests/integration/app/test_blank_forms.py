"""`blank-forms` writes what the packs have, and refuses what no clinician approved."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pikepdf import Pdf

from kiosk.app.blank_forms import blank_in_two_languages, last_day
from kiosk.app.command_line import main
from kiosk.app.folders import SAMPLE_CLINIC, TEMPLATES
from kiosk.consent.blank import BlankSource
from kiosk.consent.blocks import Both
from kiosk.procedure.structure import Approval
from tests.builders.form import LOOK, form_words
from tests.builders.visit import sample_pack
from tests.integration.consent.vera import failed_rules

pytestmark = [pytest.mark.integration, pytest.mark.timeout(180)]


def test_every_procedure_gets_its_blank_form_in_every_language_and_each_conforms(tmp_path: Path) -> None:
    assert main(["blank-forms", "--out", str(tmp_path / "out")]) == 0
    wanted = {
        f"blank-{pack.name}-{words.stem}.pdf"
        for pack in (TEMPLATES / "procedures").iterdir()
        for words in pack.glob("??.yaml")
    }
    files = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    assert files.keys() == wanted
    assert failed_rules({Path(name).stem: data for name, data in files.items()}, tmp_path) == {
        Path(name).stem: set() for name in files
    }


def test_one_procedure_can_be_asked_for(tmp_path: Path) -> None:
    assert main(["blank-forms", "--procedure", "lumbar_rhizolysis", "--out", str(tmp_path)]) == 0
    assert {path.name.partition("-en")[0] for path in tmp_path.glob("*-en.pdf")} == {"blank-lumbar_rhizolysis"}
    with Pdf.open(tmp_path / "blank-lumbar_rhizolysis-en.pdf") as pdf:
        assert 5 <= len(pdf.pages) <= 7
        assert "/AcroForm" not in pdf.Root


def test_blank_forms_come_in_two_languages_and_no_longer_than_the_words_of_both_may_be_used(tmp_path: Path) -> None:
    command = ["blank-forms", "--procedure", "cervical_rhizolysis", "--beside", "es", "--out", str(tmp_path / "out")]
    assert main(command) == 0
    files = {path.stem: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    assert files.keys() == {f"blank-cervical_rhizolysis-{own}-es" for own in ("ca", "en")}
    assert failed_rules(files, tmp_path) == {name: set() for name in files}
    made_at = datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("Europe/Madrid"))
    days = {"en": date(2027, 11, 23), "es": date(2027, 3, 1)}
    own, other = (
        BlankSource(sample_pack(), form_words(one), one, LOOK, made_at, day, True) for one, day in days.items()
    )
    band = blank_in_two_languages(own, other).frame.band
    assert isinstance(band, Both)
    assert "1 March 2027" in band
    assert "1 de marzo de 2027" in band.other


def test_a_second_language_that_a_procedure_lacks_is_wrong_use(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["blank-forms", "--beside", "fr", "--out", str(tmp_path)]) == 2
    assert "BLANK-NO-LANGUAGE" in capsys.readouterr().err


def test_an_unknown_procedure_is_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["blank-forms", "--procedure", "knee", "--out", str(tmp_path)]) == 2
    assert "BLANK-NO-PROCEDURE" in capsys.readouterr().err


def test_outside_the_sample_clinic_words_that_nobody_approved_are_not_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clinic = tmp_path / "clinic.toml"
    real = SAMPLE_CLINIC.read_text("utf-8").replace("sample = true\n", "").replace("key-file", "passphrase")
    clinic.write_text(real if "[records]" in real else f'{real}\n[records]\nkey = "passphrase"\n', "utf-8")
    assert main(["blank-forms", "--out", str(tmp_path / "out"), "--clinic", str(clinic)]) == 1
    assert "PACK-NOT-APPROVED" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written_is_a_clear_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "out").write_text("in the way", "utf-8")
    assert main(["blank-forms", "--procedure", "lumbar_rhizolysis", "--out", str(tmp_path / "out")]) == 1
    assert "BLANK-NOT-WRITABLE" in capsys.readouterr().err


def test_a_print_may_be_used_until_the_words_or_their_approval_must_be_looked_at_again() -> None:
    pack = sample_pack()
    review_by = date.fromisoformat(pack.structure.review.review_by)
    assert last_day(pack, "en") == review_by
    sooner = review_by.replace(year=review_by.year - 1)
    approval = Approval(language="en", sha256=pack.approval_hash("en"), by="Sample Doctor", on="2026-01-01",
                        review_by=sooner.isoformat())  # fmt: skip
    approved = replace(pack, structure=pack.structure.model_copy(update={"approvals": (approval,)}))
    assert last_day(approved, "en") == sooner
