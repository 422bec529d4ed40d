"""A bare Qt Quick window, to compare with: tells its first frame, then its memory, and ends."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

_QML = b"""
import QtQuick
Window { visible: true; width: %d; height: %d; color: "white"; Text { anchors.centerIn: parent; text: "Antesala" } }
"""

REST_MS = 500
"""How long the window rests before its memory is read."""


def main() -> None:
    """Show the window; `memory` as the third argument asks for the memory too."""
    size, wants_memory = (int(sys.argv[1]), int(sys.argv[2])), "memory" in sys.argv
    application = QGuiApplication(["bare"])
    engine = QQmlApplicationEngine()
    engine.loadData(_QML % size, QUrl())
    window = engine.rootObjects()[0]
    if not isinstance(window, QQuickWindow):
        return

    def at_first_frame() -> None:
        window.frameSwapped.disconnect(at_first_frame)
        print(f"first {time.monotonic()}", flush=True)
        QTimer.singleShot(REST_MS if wants_memory else 0, at_rest)

    def at_rest() -> None:
        if wants_memory:
            from bench.own_memory import own_mb

            print(f"memory {own_mb()}", flush=True)
        application.quit()

    window.frameSwapped.connect(at_first_frame)
    application.exec()


if __name__ == "__main__":
    main()
