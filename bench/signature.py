"""Points of a signature: sent over a socket at 500 a second, counted in the signature that was signed and kept."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from bench.clinic import next_visits, open_stage
from bench.figure import AT_LEAST, Figure
from bench.plan import TUIO_PORT, Extent
from kiosk.app.stage import Stage
from kiosk.ui.demo.visitor import Visitor

_HZ = 500
_COUNT = 1000


def measure(_extent: Extent) -> list[Figure]:
    """Play a visit up to the pad, let the finger of another process sign, and count what was kept."""
    with open_stage() as stage:
        sample = next_visits(stage)[0]
        visitor = stage.visitor(sample)
        visitor.go_to("Waiting")
        stage.doctor_releases(sample)
        stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Signing", "the signature screen")
        _go_to_pad(stage, visitor)
        rate = _sign_from_outside(stage)
        stage.hand.touch("sign")
        stage.hand.wait_until(lambda: str(stage.kiosk.screen) == "Thanks", "the thank-you")
        signed = stage.state_of(sample).signed
        points = sum(len(stroke.points) for stroke in signed.strokes) if signed else 0
        stage.hand.wait_until(lambda: bool(stage.state_of(sample).forms), "the form")
    note = f"{_COUNT} sent at {rate} a second"
    return [Figure("signature points kept", points, "points", _COUNT, AT_LEAST, note)]


def _go_to_pad(stage: Stage, visitor: Visitor) -> None:
    visitor.do_screen()
    stage.hand.wait_until(lambda: stage.hand.sees("signaturePad"), "the pad")
    stage.hand.settle(400)


def _sign_from_outside(stage: Stage) -> str:
    """Let another process draw on the pad; return how many points a second it sent."""
    pad = stage.window.window.findChild(QQuickItem, "signaturePad")
    if not isinstance(pad, QQuickItem):
        raise LookupError("no pad on the signature screen")
    window = stage.window.window
    corners = []
    for share in (0.05, 0.95):
        at = pad.mapToScene(QPointF(pad.width() * share, pad.height() * share))
        corners += [f"{at.x() / window.width():.5f}", f"{at.y() / window.height():.5f}"]
    command = [sys.executable, "-m", "bench.finger", str(TUIO_PORT), str(_HZ), str(_COUNT), *corners]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as finger:
        stage.hand.wait_until(lambda: finger.poll() is not None, "the end of the signature")
        said = finger.communicate()[0].strip()
    stage.hand.settle(300)
    return said
