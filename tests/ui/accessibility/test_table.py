"""The walk sees every two looks together, its measuring sees faults, and the committed table names what exists."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem

from kiosk.ui.patient.display import THEMES
from kiosk.ui.theme.dress import dress
from tests.ui.accessibility.colours import CONE_LOSS, Rgb, contrast, difference
from tests.ui.accessibility.looks import PAIRWISE, WHOLE, Look
from tests.ui.accessibility.norms import shortfalls
from tests.ui.accessibility.sampling import samples
from tests.ui.accessibility.table import read
from tests.ui.accessibility.walker import WORDS_OF_PAGE, sights
from tests.ui.conftest import PX_PER_MM_24_INCH, ROOT
from tests.ui.screen import Screen, settle, walk

Show = Callable[..., Screen]

QML = ROOT / "kiosk" / "ui" / "qml" / "Antesala"


def pairs_of(looks: tuple[Look, ...]) -> set[tuple[object, ...]]:
    met: set[tuple[object, ...]] = set()
    for look in looks:
        parts = (("language", look.language), ("size", look.size), ("scale", look.scale), ("theme", look.theme))
        met |= set(combinations(parts, 2))
    return met


def test_any_two_of_language_screen_text_size_and_theme_meet_in_twelve_looks() -> None:
    assert len(PAIRWISE) == 12
    assert pairs_of(PAIRWISE) == pairs_of(WHOLE)


@pytest.mark.grid
def test_a_page_is_sound_under_every_look(finger: QPointingDevice) -> None:
    assert [str(one.look) for one in sights("signing-mark", WHOLE, finger) if shortfalls(one)] == []


def rgb(colour: QColor) -> Rgb:
    return colour.red(), colour.green(), colour.blue()


# ---- the committed table


def test_the_table_names_no_page_and_no_control_that_is_gone() -> None:
    rows = read()
    sources = "\n".join(path.read_text(encoding="utf-8") for path in QML.rglob("*.qml"))
    named = set(re.findall(r'"([A-Za-z]+)', sources))
    pages = {path.stem.removesuffix("Page") for path in (QML / "Patient").glob("*Page.qml")}
    patients = {row for row in rows if row[0] not in ("door", "doctor", "reception") and not row[0].endswith("Dialog")}
    for page, control in patients:
        assert page in pages or page in named, page
        if control != WORDS_OF_PAGE:
            stem = re.split(r"[:_]", control)[0]
            assert {stem, stem.removesuffix("Field")} & named, f"{page}: {control}"
    assert pages <= {page for page, _control in rows}, "run `make accessibility`"


# ---- the measuring itself


def test_faint_words_signs_and_edges_are_seen(show: Show) -> None:
    body = """
    Text { objectName: "faint"; x: 40; y: 20; text: "Hardly seen"; color: "#8A9AA0"; font.pixelSize: 40 }
    Text { objectName: "plain"; x: 40; y: 80; text: "Well seen"; color: Theme.ink; font.pixelSize: 40 }
    TintedIcon { objectName: "sign"; x: 400; y: 20; name: "check"; tint: "#D5E0E2"; size: 60 }
    ChoiceCard { objectName: "card"; x: 40; y: 160; width: 400; text: "Choice" }
    ChoiceCard { objectName: "dashed"; x: 40; y: 320; width: 400; dashed: true; text: "Not sure" }
    Rectangle { x: 480; y: 140; width: 300; height: 140; color: "#7C9096"
        KioskButton { objectName: "onGrey"; x: 20; y: 20; text: "Go"; kind: KioskButton.Quiet } }"""
    screen = show(body, (900, 600))
    found = {}
    for one in samples(screen, PX_PER_MM_24_INCH):
        above: QQuickItem | None = one.item
        while above is not None and not above.objectName().strip():
            above = above.parentItem()
        assert above is not None
        found[above.objectName(), one.kind] = one.ratio
    colour = QColor("#8A9AA0")
    background = QColor("#F3F7F7")
    expected = contrast(rgb(colour), rgb(background))
    assert found["faint", "words"] == pytest.approx(expected, rel=0.06)
    assert found["plain", "words"] > 7
    assert found["sign", "sign"] < 1.5
    assert found["onGrey", "words"] < 3
    assert min(found["card", "edge"], found["dashed", "edge"], found["choiceMark", "mark"]) >= 3


@pytest.mark.parametrize("theme", THEMES)
def test_the_ring_of_the_keyboard_stands_out_around_every_kind_of_control(
    show: Show, engine: QQmlApplicationEngine, theme: str
) -> None:
    width = dress(engine, theme=theme).property("focusRing")
    kinds = ("Primary", "Secondary", "Ask", "Quiet", "Tool")
    buttons = [
        f'KioskButton {{ objectName: "{kind}"; x: 60; y: {60 + 150 * n}; text: "{kind}"; kind: KioskButton.{kind} }}'
        for n, kind in enumerate(kinds)
    ]
    cards = """ChoiceCard { objectName: "card"; x: 600; y: 60; width: 300; text: "Card"; chosen: true }
    TickCard { objectName: "tick"; x: 600; y: 260; width: 300; text: "Tick" }"""
    screen = show("\n".join([*buttons, cards]), (1000, 900))
    for name in (*kinds, "card", "tick"):
        item = screen.item(name)
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        settle()
        ring = next(one for one in walk(item) if one.property("aroundRadius") is not None and one.isVisible())
        box, picture = screen.box(ring), screen.window.grabWindow()
        x = int(box.center().x())
        drawn = rgb(picture.pixelColor(x, int(box.top() + width / 2)))
        for beside in (box.top() - 3, box.top() + width * 1.5):
            ground = rgb(picture.pixelColor(x, int(beside)))
            assert contrast(drawn, ground) >= 3, name


# ---- colours that mean something

APART = 10.0
"""CIELAB; some four times what is just seen."""

MEANT = {
    "right and explained again": ("good", "ask"),
    "their grounds, which a sign and words double": ("good", "askSoft"),
    "chosen and not": ("primary", "lineControl"),
    "a filled and an empty dot of a risk": ("ask", "card"),
    "a dot's rim and its ground": ("lineControl", "card"),
    "a chapter's done and open part": ("primary", "lineDecorative"),
    "a highlighted label and a plain one": ("ask", "ink"),
}


@pytest.mark.parametrize("loss", ["", *CONE_LOSS])
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("pair", MEANT)
def test_pairs_that_carry_meaning_differ_without_one_kind_of_cone(
    engine: QQmlApplicationEngine, loss: str, theme: str, pair: str
) -> None:
    colours = dress(engine, theme=theme)
    one, other = (rgb(colours.property(name)) for name in MEANT[pair])
    assert difference(one, other, loss=loss) >= APART


def test_a_green_and_a_red_that_deuteranopes_confuse_are_found_alike() -> None:
    red, green = (150, 90, 40), (120, 118, 40)
    assert difference(red, green) > 3 * difference(red, green, loss="deuteranopia")
