"""Another language in the middle of a visit: the place, every answer and every half-written word stay."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine
from PySide6.QtTest import QTest

import translations
from kiosk.errors import StationError
from kiosk.ui.desk.desk import DeskViewModel
from kiosk.ui.desk.services import DeskPolicy
from kiosk.ui.patient.display import DisplayViewModel
from kiosk.ui.patient.services import KioskPolicy, OpenVisit
from kiosk.ui.platform.translation import Interpreter, day_in_words, own_words
from kiosk.ui.reception.wording import word
from kiosk.visit import events
from kiosk.visit.terms import FormKind, Side
from tests.builders.pseudo import pseudo, pseudo_form_words, pseudo_pack
from tests.builders.visit import sample_pack
from tests.ui.desk.conftest import DeskOpener
from tests.ui.doctor.stage import SampleDoctor
from tests.ui.patient.conftest import Opener, Play
from tests.ui.patient.scenes import SCENES
from tests.ui.patient.stage import STATION, SampleKiosk
from tests.ui.screen import settle

pytestmark = pytest.mark.usefixtures("qapp")

SWITCHED = [
    "section", "section-risks", "check", "explain", "pain-place", "safety-yes", "goals", "topics-writing", "summary",
    "decision", "signing-read",
]  # fmt: skip


@pytest.fixture
def two_languages(pseudo_interface: Path) -> SampleKiosk:
    """A clinic with English and the pseudo-language, and a visit that has words in both."""
    return staged(pseudo_interface, has_words=True)


@pytest.fixture
def one_language(pseudo_interface: Path) -> SampleKiosk:
    """The same clinic, and a visit that has English words alone."""
    return staged(pseudo_interface, has_words=False)


def staged(pseudo_interface: Path, *, has_words: bool) -> SampleKiosk:
    policy = KioskPolicy(STATION, "Sample Clinic", "+34 900 000 000", languages=("en", "xx"), is_sample=True)
    pack = sample_pack()
    return SampleKiosk(
        policy=policy,
        pack=pseudo_pack(pack, "xx") if has_words else pack,
        more_form_words={"xx": pseudo_form_words()} if has_words else {},
        translations=pseudo_interface.parent,
    )


def switch(play: Play, language: str) -> None:
    for name in ("languageTool", f"language:{language}"):
        play.screen.touch(name)
        settle(8)
        QTest.qWait(260)  # a second touch of the same control within 250 ms is a trembling hand


def words_on(play: Play) -> list[str]:
    return [str(i.property("text")) for i in play.screen.items() if i.inherits("QQuickText") and i.property("text")]


@pytest.mark.parametrize("scene", SWITCHED)
def test_the_place_and_every_answer_stay(open_kiosk: Opener, two_languages: SampleKiosk, scene: str) -> None:
    play = open_kiosk(scene, stage=two_languages)
    before, page = two_languages.journey.state, two_languages.page
    place, english = two_languages.journey.place, words_on(play)
    switch(play, "xx")
    after = two_languages.journey.state
    assert replace(after, language="en", seq=before.seq) == replace(before, language="en")
    assert after.language == "xx"
    assert (two_languages.journey.place, two_languages.page) == (place, page)
    said = words_on(play)
    assert not set(said) & {line for line in english if len(line.split()) > 3 and pseudo(line) in said}
    assert any("ö" in line for line in said)
    switch(play, "en")
    assert words_on(play) == english


def test_half_a_word_stays(open_kiosk: Opener, two_languages: SampleKiosk) -> None:
    play = open_kiosk("safety-yes", stage=two_languages)
    two_languages.page.write("Acenocoum")
    switch(play, "xx")
    assert two_languages.page.property("detail") == "Acenocoum"
    assert "Acenocoum" in {str(item.property("text")) for item in play.screen.items()}


def test_options_of_a_check_stay_in_their_order(open_kiosk: Opener, two_languages: SampleKiosk) -> None:
    play = open_kiosk("check", stage=two_languages)
    order = [option["id"] for option in two_languages.page.property("options")]
    switch(play, "xx")
    assert [option["id"] for option in two_languages.page.property("options")] == order


def test_the_journal_says_which_language_each_answer_was_read_in(two_languages: SampleKiosk) -> None:
    two_languages.go_to("fever")
    two_languages.kiosk.chooseLanguage("xx")
    chosen = [e.fact for e in two_languages.journal.events("visit-1") if isinstance(e.fact, events.LanguageChosen)]
    assert chosen == [events.LanguageChosen("xx")]


def test_a_language_that_the_visit_lacks_is_refused_in_its_own_words(
    open_kiosk: Opener, one_language: SampleKiosk
) -> None:
    play = open_kiosk("section", stage=one_language)
    before = words_on(play)
    switch(play, "xx")
    assert one_language.journey.state.language == "en"
    assert play.screen.item("languageLacking").property("text") == pseudo(
        "This visit is not there in English. Please ask at the front desk."
    )
    play.screen.touch("closeLanguages")
    settle(8)
    assert words_on(play) == before


def test_a_visit_that_lacks_the_language_of_the_welcome_says_so_and_opens_in_its_own(
    open_kiosk: Opener, one_language: SampleKiosk
) -> None:
    play = open_kiosk("welcome", stage=one_language)
    one_language.page.start("xx")
    one_language.open_visit()
    settle(8)
    assert play.screen.find("languageLacking") is not None
    assert play.screen.item("closeLanguages").property("text") == "Go back to the page"
    one_language.kiosk.goOn()
    assert one_language.screen == "Notice"


def test_the_next_patient_is_told_nothing_of_it(one_language: SampleKiosk) -> None:
    one_language.begin()
    one_language.kiosk.chooseLanguage("xx")
    one_language.kiosk.welcome()
    assert one_language.kiosk._display.property("lacking") == ""
    assert one_language.kiosk._display.property("language") == "en"


def test_a_form_is_rehearsed_anew_in_the_language_that_is_signed(
    two_languages: SampleKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    rehearsed: list[str] = []

    def rehearse(visit: OpenVisit, kind: FormKind, *, done: object) -> None:
        rehearsed.append(visit.session.state.language)

    monkeypatch.setattr(two_languages.forms, "rehearse", rehearse)
    SCENES["signing-read"](two_languages)
    two_languages.kiosk.chooseLanguage("xx")
    assert rehearsed == ["en", "xx"]


# ---- desks


def test_a_doctor_reads_the_desks_language_and_the_patient_signs_in_her_own(two_languages: SampleKiosk) -> None:
    doctor = SampleDoctor()
    doctor.kiosk.pack = two_languages.pack
    doctor.kiosk.begin()
    doctor.kiosk.journey.choose_language("xx")
    doctor.open()
    talk = doctor.doctor.open_patient.consultation  # type: ignore[union-attr]
    assert talk.words == two_languages.pack.words_in("en")
    assert talk.patients_words == two_languages.pack.words_in("xx")


@pytest.mark.parametrize(
    ("language", "title"), [("es", "Recepción: iniciar sesión"), ("ca", "Recepció: inicia la sessió")]
)
def test_a_desk_speaks_the_language_of_its_staff(open_desk: DeskOpener, language: str, title: str) -> None:
    policy = DeskPolicy("reception-1", "", "Reception", "Antesala.Reception", "ReceptionPage", language=language)
    screen = open_desk(DeskViewModel(policy, DisplayViewModel(languages=(policy.language,), reduce_motion=True)))
    assert title in {str(item.property("text")) for item in screen.items()}


# ---- days, names, and what is missing


@pytest.fixture
def interpreter(qapp: QGuiApplication) -> Interpreter:
    return Interpreter(QQmlEngine(qapp))


@pytest.mark.parametrize(
    ("language", "day", "side"),
    [("en", "3 Dec 2026", "Left"), ("es", "3 dic 2026", "Izquierdo"), ("ca", "3 de des. 2026", "Esquerre")],
)
def test_days_and_words_follow_the_language(interpreter: Interpreter, language: str, day: str, side: str) -> None:
    before = QLocale()
    interpreter.speak(language)
    try:
        assert (day_in_words(date(2026, 12, 3)), word(Side.LEFT)) == (day, side)
    finally:
        interpreter.rest()
    assert (QLocale(), word(Side.LEFT)) == (before, "Left")


def test_each_language_names_itself() -> None:
    assert [own_words(code).name for code in ("en", "es", "ca")] == ["English", "Español", "Català"]


def test_a_language_without_a_translation_is_refused_with_a_way_out(interpreter: Interpreter, tmp_path: Path) -> None:
    with pytest.raises(StationError, match="STATION-TRANSLATION") as refused:
        DisplayViewModel(languages=("en", "de"))
    assert "make setup" in refused.value.remedy
    shutil.copy(translations.COMPILED / "antesala_es.qm", tmp_path)
    with pytest.raises(StationError):
        Interpreter(QQmlEngine(), tmp_path).speak("ca")


@pytest.mark.parametrize(
    ("language", "one", "several"),
    [
        ("en", "1 second left", "20 seconds left"),
        ("es", "queda 1 segundo", "quedan 20 segundos"),
        ("ca", "queda 1 segon", "queden 20 segons"),
    ],
)
def test_one_and_several_are_said_apart(interpreter: Interpreter, language: str, one: str, several: str) -> None:
    interpreter.speak(language)
    try:
        said = [QCoreApplication.translate("Sheet", "%n seconds left", "", count) for count in (1, 20)]
    finally:
        interpreter.rest()
    assert said == [one, several]
