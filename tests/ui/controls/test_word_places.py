"""The boxes behind a sentence lie where Qt Quick's Text has drawn it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.speech.sentences import sentences_of
from tests.ui.screen import Screen, settle

WORDS = (
    "**Two small nerves** serve each joint, at L4-5 & L5-S1. They carry the pain signal from **the worn joint** to the "
    "brain.\n\n- La señal viaja por dos nervios. ¿Cuántos? Dos 🙂 siempre."
)


def boxes(screen: Screen) -> list[QQuickItem]:
    return [item for item in screen.items() if item.objectName() == "saidWords"]


def words_of(screen: Screen) -> QQuickItem:
    return screen.item("words")


@pytest.mark.parametrize("width", [330, 500, 1200])
def test_a_whole_paragraph_has_a_box_a_line_as_wide_as_the_line(show: Callable[..., Screen], width: int) -> None:
    screen = show(
        f"RichText {{ objectName: 'words'; width: {width}; text: words }}\n property string words", words=WORDS
    )
    for block, (length, _lines) in enumerate(((124, 0), (61, 0))):
        words_of(screen).setProperty("said", {"block": block, "start": 0, "end": length})
        settle()
        found = boxes(screen)
        text = next(item for item in found[0].parentItem().childItems() if item.property("lineCount") and item.x() >= 0
                    and len(str(item.property("text"))) > 3)  # fmt: skip
        assert len(found) == text.property("lineCount")
        widest = max(box.width() for box in found) - 2 * (text.x() - min(box.x() for box in found))
        assert widest == pytest.approx(text.property("contentWidth"), abs=3)


def test_a_sentence_is_marked_and_nothing_else(show: Callable[..., Screen]) -> None:
    screen = show("RichText { objectName: 'words'; width: 1800; text: words }\n property string words", words=WORDS)
    right_edges: list[float] = []
    for sentence in sentences_of(WORDS)[:2]:
        place = {"block": sentence.block, "start": sentence.start, "end": sentence.end}
        words_of(screen).setProperty("said", place)
        settle()
        (first, *_more) = boxes(screen)
        assert not right_edges or first.x() >= right_edges[-1] - 20
        right_edges.append(first.x() + first.width())
    words_of(screen).setProperty("said", None)
    settle()
    assert not boxes(screen)
