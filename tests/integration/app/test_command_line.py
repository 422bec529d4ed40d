"""The command line as a person meets it: help, exit codes, one line of error and what to do."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.app.command_line import main
from kiosk.app.folders import SAMPLE_CLINIC, TEMPLATES
from kiosk.consent.verification import examine

ROOT = Path(__file__).resolve().parents[3]
COMMANDS = ((), ("reception",), ("doctor",), ("demo",), ("check-templates",), ("audit",), ("audit", "verify"),
            ("staff",), ("staff", "add"), ("staff", "list"), ("staff", "disable"), ("staff", "reset"), ("seal",),
            ("seal", "create"), ("seal", "renew"), ("verify",), ("blank-forms",), ("voices",))  # fmt: skip


def run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program as a process of its own, without a display."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    inherited = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [sys.executable, ROOT / "main.py", *arguments],
        capture_output=True, text=True, stdin=subprocess.DEVNULL, env=inherited | environment, timeout=50, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_has_its_help(command: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main([*command, "--help"])

    assert left.value.code == 0
    assert "usage: main.py" in capsys.readouterr().out


@pytest.mark.parametrize(
    "wrong",
    [
        ["--size", "0x0"], ["--size", "big"], ["--size", "-5x9"], ["--size", "99999x1080"], ["--text-scale", "3"],
        ["--text-scale", "nan"], ["--theme", "pink"], ["bogus"], ["staff"], ["audit"], ["staff", "add", "eva"],
        ["staff", "add", "eva", "--name", "Eva", "--role", "king"], ["demo", "--size", "1x1"], ["demo", "--nonsense"],
        ["doctor", "--station", "Doctor Two"],
        ["reception", "--station", "Desk 2"],
        ["seal"], ["verify"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_wrong_use_ends_with_2_and_says_what_is_wrong(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(wrong)

    assert left.value.code == 2
    assert "error:" in capsys.readouterr().err


def test_audit_verify_finds_nothing_sound_where_no_records_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["audit", "verify", "--data", str(tmp_path)]) == 2
    assert capsys.readouterr().err.startswith("AUDIT-NO-RECORDS")
    assert not list(tmp_path.iterdir())


def test_accounts_where_nothing_can_be_written_are_told_in_two_lines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()

    assert main(["staff", "list", "--data", str(tmp_path / "file" / "data")]) == 1
    code, _remedy = capsys.readouterr().err.strip().split("\n")
    assert code.startswith("RECORDS-NOT-WRITABLE")


def test_audit_verify_ends_with_1_when_the_key_is_gone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = ["--data", str(tmp_path)]
    assert main(["staff", "add", "eva", "--name", "Sample Eva", "--role", "administrator", *data]) == 0
    capsys.readouterr()
    (tmp_path / "records" / "sample.key").write_bytes(bytes(32))

    assert main(["audit", "verify", *data]) == 1

    code, remedy = capsys.readouterr().err.strip().split("\n")
    assert code.startswith("RECORDS-")
    assert remedy


def test_staff_are_added_listed_reset_and_disabled(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = ["--data", str(tmp_path)]

    def said(*arguments: str) -> str:
        assert main(["staff", *arguments, *data]) == 0
        return capsys.readouterr().out

    first = said("add", "eva", "--name", "Sample Eva", "--role", "administrator")
    said("add", "leo", "--name", "Sample Leo", "--role", "doctor")
    again = said("reset", "leo")
    said("disable", "leo")
    listed = said("list")

    assert "password" in first and "PIN" in first
    assert "leo" in again
    assert [line.split()[:3] for line in listed.splitlines()] == [
        ["eva", "administrator", "active"],
        ["leo", "doctor", "disabled"],
    ]
    assert main(["staff", "disable", "nobody", *data]) == 1
    assert capsys.readouterr().err.startswith("STAFF-UNKNOWN")


def test_places_before_the_command_count_as_well_as_behind_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data", str(tmp_path / "here"), "staff", "list"]) == 0
    assert (tmp_path / "here" / "records").is_dir()
    assert capsys.readouterr().out.startswith("There are no accounts yet")


def test_our_own_templates_are_sound(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check-templates"]) == 0
    assert "2 procedures: 0 errors" in capsys.readouterr().out


def test_templates_with_a_mistake_end_with_1_and_name_file_and_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    templates = tmp_path / "templates"
    shutil.copytree(TEMPLATES, templates)
    (templates / "procedures" / "lumbar_rhizolysis" / "en.yaml").write_text("title: [", "utf-8")

    assert main(["check-templates", str(templates)]) == 1
    assert "en.yaml:" in capsys.readouterr().out


def test_templates_are_found_by_the_option_that_every_command_has(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments in (
        ["check-templates", "--templates", str(tmp_path)],
        ["--templates", str(tmp_path), "check-templates"],
    ):
        assert main(arguments) == 1
        assert capsys.readouterr().err.startswith(f"PACK-NONE: The folder {tmp_path} holds no procedure.")


def test_settings_that_are_named_are_checked_with_the_packs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    clinic = tmp_path / "clinic.toml"
    clinic.write_text(SAMPLE_CLINIC.read_text("utf-8").replace("duration = ", "durations = "), "utf-8")

    assert main(["check-templates", "--clinic", str(clinic)]) == 1
    assert f"{clinic}, line 51: The clinic has not set `duration`." in capsys.readouterr().err


@pytest.mark.parametrize(
    ("before", "after", "line", "told"),
    [
        ('phone = { phone = "+34 000 000 000" }', "phone = 5", 56, "The value `phone`"),
        ("\nes = ", "\neu = ", 58, "`escort_rule` has no words in the language `es`."),
    ],
)
def test_a_value_that_a_pack_cannot_use_is_named_with_file_and_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], before: str, after: str, line: int, told: str
) -> None:
    clinic = tmp_path / "clinic.toml"
    text = SAMPLE_CLINIC.read_text("utf-8")
    assert before in text
    clinic.write_text(text.replace(before, after, 1), "utf-8")

    assert main(["blank-forms", "--clinic", str(clinic), "--out", str(tmp_path)]) == 1
    assert f"{clinic}, line {line}: " in (said := capsys.readouterr().err)
    assert told in said


def test_an_approval_needs_a_person_at_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check-templates", "--approve"]) == 2
    assert capsys.readouterr().err.startswith("PACK-APPROVE-TERMINAL")


@pytest.mark.skipif(os.name == "nt", reason="pseudo-terminals are of Unix")
def test_a_person_at_a_terminal_approves_a_pack(tmp_path: Path) -> None:
    import pty

    templates = tmp_path / "templates"
    shutil.copytree(TEMPLATES, templates)
    shutil.rmtree(templates / "procedures" / "cervical_rhizolysis")
    ours, theirs = pty.openpty()
    command = [sys.executable, str(ROOT / "main.py"), "check-templates", str(templates), "--approve"]
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=subprocess.PIPE) as process:
        os.close(theirs)
        os.write(ours, b"Sample Doctor, doctor\n2099-01-31\napprove\n" * 3)  # once for each language
        told = b""
        try:
            while part := os.read(ours, 65536):
                told += part
        except OSError:  # how Linux says that the other side has closed
            pass
        assert process.wait(timeout=30) == 0
    os.close(ours)

    assert b"Approved: en, by Sample Doctor" in told
    assert "Sample Doctor, doctor" in (templates / "procedures/lumbar_rhizolysis/procedure.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "named"), [(["--procedure", "nope"], "lumbar_rhizolysis"), (["--language", "xx"], "en")]
)
def test_a_demonstration_of_something_unknown_ends_with_2_and_names_the_choices(
    qapp: object, tmp_path: Path, arguments: list[str], named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["demo", "--out", str(tmp_path / "out"), "--data", str(tmp_path / "data"), *arguments]) == 2
    what, remedy = capsys.readouterr().err.strip().split("\n")
    assert what.startswith("DEMO-UNKNOWN")
    assert named in remedy


def test_results_that_cannot_be_written_are_told_before_anything_plays(
    qapp: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()

    assert main(["demo", "--out", str(tmp_path / "file" / "out")]) == 1
    assert capsys.readouterr().err.startswith("DEMO-NOT-WRITABLE")


@pytest.mark.timeout(300)
def test_without_a_display_the_demonstration_plays_and_says_where_the_results_are(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "main.py", "--size", "1366x768", "--theme", "contrast-dark"],
        capture_output=True, text=True, cwd=tmp_path, timeout=290, check=False,
        env={name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")},
    )  # fmt: skip

    assert done.returncode == 0, done.stderr
    assert f"the form in {tmp_path / 'demo' / 'consent.pdf'}" in done.stdout
    form, trust = tmp_path / "demo" / "consent.pdf", tmp_path / "demo" / "trust.pem"
    assert [one.field for one in examine(form.read_bytes(), trust.read_bytes()).signatures] == ["seal", "doctor"]
    assert main(["verify", str(form), "--trust", str(trust)]) == 0
    pictures = sorted((tmp_path / "demo" / "screens").glob("*.png"))
    assert pictures[0].name.startswith("01-welcome")
    assert len(pictures) > 30
    steps = [one.stem.split("-", 2)[2] for one in pictures if one.name.startswith("reception-")]
    assert steps[-6:] == ["prepared", "print-slip", "to-print", "print-form", "print-sheet", "printed"]
    printed = sorted((tmp_path / "demo" / "printed").glob("*.pdf"))
    assert [one.read_bytes() for one in printed[1:]] == [
        form.read_bytes(),
        (tmp_path / "demo" / "take-home.pdf").read_bytes(),
    ]


def test_an_x_display_that_does_not_answer_is_told(tmp_path: Path) -> None:
    done = run("--data", tmp_path, DISPLAY=":987")

    assert done.returncode == 1
    assert done.stderr.startswith(("STATION-DISPLAY", "STATION-PLUGIN"))
    assert len(done.stderr.strip().split("\n")) == 2


def test_a_desk_without_a_display_says_where_to_open_it() -> None:
    done = run("doctor")

    assert done.returncode == 1
    assert done.stderr.splitlines()[0].startswith("STATION-DISPLAY: ")
