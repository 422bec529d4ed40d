"""Loads Qt Multimedia when it is first needed, without its noise.

The library takes some 40 ms and 15 MB: it comes on idle behind the first frame, never before it. What it says of
libraries that only video needs, and FFmpeg's list of each file that it plays, are no news to whoever runs a kiosk.
"""

from __future__ import annotations

import ctypes
from contextlib import suppress
from pathlib import Path

import PySide6
from PySide6.QtCore import QLoggingCategory, QObject
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.errors import StationError

QML_FOLDER = Path(__file__).resolve().parents[1] / "qml"

_NOISE = "qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg.mediadataholder=false"
"""Libraries for video, and files that cannot be opened: those the player tells of itself."""

_FATAL_ONLY = 8
"""FFmpeg's level AV_LOG_FATAL; Qt tells by a signal of its own when a file cannot be played."""


def make_loudspeaker(parent: QObject) -> tuple[QObject, QQmlEngine]:
    """Make what plays one file at a time, Loudspeaker.qml.

    Call its functions by queued invocations alone: while Qt waits for a thread of its own, Python must not hold its
    lock, for that thread may have a message to log, and logging is Python.

    Args:
        parent: Its owner.

    Returns:
        The loudspeaker, and its engine, which must be kept as long: PySide ends an engine with its last reference.

    Raises:
        StationError: The machine lacks a library that Qt Multimedia needs (STATION-SOUND).
    """
    QLoggingCategory.setFilterRules(_NOISE)
    engine = QQmlEngine()
    engine.addImportPath(str(QML_FOLDER))
    component = QQmlComponent(engine)
    component.loadFromModule("Antesala.Sound", "Loudspeaker")
    made = component.create()
    if made is None:
        raise StationError(
            "STATION-SOUND",
            f"Qt Multimedia cannot be loaded here: {component.errorString().strip()}",
            "Install its libraries (Debian and Ubuntu: `sudo apt-get install libpulse0`); docs/operating.md.",
        )
    made.setParent(parent)
    _hush_ffmpeg()
    return made, engine


def _hush_ffmpeg() -> None:
    """Keep FFmpeg from writing to the terminal, once a player has loaded it.

    Qt has no switch for it. Where the library lies elsewhere, it goes on talking: that harms nobody.
    """
    qt = Path(PySide6.__file__).parent
    for library in (*qt.glob("Qt/lib/libavutil.so.*"), *qt.glob("avutil-*.dll"), *qt.glob("Qt/lib/libavutil.*.dylib")):
        with suppress(OSError, AttributeError):
            ctypes.CDLL(str(library)).av_log_set_level(_FATAL_ONLY)
