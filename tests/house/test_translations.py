"""The interface's translations: nothing is missing, nothing is left over, no number is lost, none is out of date."""

from __future__ import annotations

from pathlib import Path

import pytest

import translations
from translations import Words, problems, read

QML = 'import QtQuick\nText { text: qsTr("Next"); property string left: qsTr("%n days", "", 3) }\n'
PYTHON = 'def f() -> None:\n    say("Signed on {when}.")\n    other("Nothing")\n'


@pytest.fixture
def screens(tmp_path: Path) -> Path:
    """A tiny interface: one page, one sentence of the doctor's desk."""
    folder = tmp_path / "ui" / "doctor"
    folder.mkdir(parents=True)
    (folder / "Page.qml").write_text(QML, encoding="utf-8")
    (folder / "note.py").write_text(PYTHON, encoding="utf-8")
    return tmp_path / "ui"


@pytest.fixture
def spanish(tmp_path: Path, screens: Path) -> Path:
    """Its whole translation."""
    text = tmp_path / "antesala_es.ts"
    translations.update([text], screens)
    return translate(text, Next="Siguiente", Signed="Firmado el {when}.", days="%n día")


def translate(text: Path, **by_word: str) -> Path:
    """Writes a translation into the message whose English words hold the key."""
    lines = text.read_text(encoding="utf-8").split("\n")
    key = ""
    for index, line in enumerate(lines):
        if "<source>" in line:
            key = next((word for word in by_word if word in line), "")
        elif key and "<numerusform>" in line:
            lines[index] = f"<numerusform>{by_word[key]}</numerusform>"
        elif key and "<translation" in line:
            is_numbered = "</translation>" not in line
            lines[index] = "<translation>" if is_numbered else f"<translation>{by_word[key]}</translation>"
    text.write_text("\n".join(lines), encoding="utf-8")
    return text


def test_pages_and_desks_are_both_taken_over(spanish: Path, screens: Path) -> None:
    assert set(read(spanish)) == {
        Words("Page", "Next"),
        Words("Page", "%n days"),
        Words("Doctor", "Signed on {when}."),
    }
    assert read(spanish)[Words("Page", "%n days")].forms == ("%n día", "%n día")
    assert list(problems(spanish, screens)) == []


def test_new_words_are_told(spanish: Path, screens: Path) -> None:
    (screens / "doctor" / "note.py").write_text(PYTHON + '    say("More")\n', encoding="utf-8")
    assert list(problems(spanish, screens)) == ["antesala_es.ts: Doctor lacks 'More'"]


def test_words_that_no_screen_says_any_more_are_told(spanish: Path, screens: Path) -> None:
    (screens / "doctor" / "note.py").write_text("", encoding="utf-8")
    assert [problem.split(":")[1] for problem in problems(spanish, screens)] == [
        " Doctor has words that no screen says"
    ]


def test_unfinished_words_are_told(tmp_path: Path, screens: Path) -> None:
    text = tmp_path / "antesala_de.ts"
    translations.update([text], screens)
    assert sum("is not translated" in problem for problem in problems(text, screens)) == len(read(text))


@pytest.mark.parametrize("lost", [{"Signed": "Firmado."}, {"days": "día"}, {"Next": "**Siguiente**"}])
def test_a_lost_number_or_name_is_told(spanish: Path, screens: Path, lost: dict[str, str]) -> None:
    assert any(
        "has other numbers, names or bold" in problem for problem in problems(translate(spanish, **lost), screens)
    )


def test_a_translation_is_compiled_when_it_is_newer_than_what_was_compiled(spanish: Path, tmp_path: Path) -> None:
    compiled = tmp_path / "compiled"
    assert translations.build(tmp_path, compiled)
    assert (compiled / "antesala_es.qm").exists()
    assert not translations.build(tmp_path, compiled), "nothing changed"
    translate(spanish, Next="Adelante")
    assert translations.build(tmp_path, compiled)
