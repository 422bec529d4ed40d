"""Making, countersigning and verifying the form, and the longest stall of the screen's thread while it is made."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from time import perf_counter

import pypdfium2
from PySide6.QtCore import QObject, Qt, QTimer

from bench.clinic import next_visits, open_stage
from bench.figure import Figure, median, quantile, spread
from bench.plan import Extent
from bench.quick_visitor import QuickVisitor
from kiosk.app.forms import Forms
from kiosk.app.readiness import services_of
from kiosk.app.sample_clinic import DOCTOR, PASSWORD
from kiosk.app.stage import Stage
from kiosk.consent.document_code import new_document_code
from kiosk.consent.keys import KeyFolder
from kiosk.consent.page_content import forget_pages
from kiosk.consent.verification import examine
from kiosk.ui.patient.services import OpenVisit
from kiosk.visit.terms import FormKind

_MAKE_GOAL_MS, _SLOW_MAKE_GOAL_MS = 100, 160
_COUNTERSIGN_GOAL_MS, _VERIFY_GOAL_MS, _SIZE_GOAL_KB, _STALL_GOAL_MS = 70, 150, 150, 16
_TIMES = 20


class NoForms:
    """Forms that are never made, so that the measurement makes them itself."""

    def rehearse(self, visit: OpenVisit, kind: FormKind, *, done: object) -> None:
        """Find nothing."""

    def make(self, visit: OpenVisit, kind: FormKind, *, done: object) -> None:
        """Make nothing."""


class Ticker(QObject):
    """A timer of one millisecond on the screen's thread; its longest pause is the longest stall."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = 0.0
        self.longest_ms = 0.0

    def start(self) -> None:
        """Count from now on."""
        self._last, self.longest_ms = perf_counter(), 0.0
        self._timer.start()

    def stop(self) -> float:
        """Return the longest pause in milliseconds."""
        self._tick()
        self._timer.stop()
        return self.longest_ms

    def _tick(self) -> None:
        now = perf_counter()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000)
        self._last = now


def measure(extent: Extent) -> list[Figure]:
    """Sign visits, then make their forms as the kiosk does."""
    composed: list[float] = []
    stalls: list[float] = []
    with open_stage() as stage:
        stage.kiosk.be_ready(replace(services_of(stage.house, stage.tasks), forms=NoForms()))
        visit = signed_visit(stage)
        for number in range(extent.played):
            visit = signed_visit(stage) if number else visit
            composed += _compose_times(stage, visit)
            stalls.append(_longest_stall(stage, visit))
        quiet = _longest_quiet(stage)
        signed, countersigned = _countersign_times(stage, visit)
        trust = KeyFolder(stage.folders.seal).anchor.read_bytes()
    pages = len(pypdfium2.PdfDocument(BytesIO(signed)))
    made = f"form of {pages} pages composed, tagged, checked and sealed, warm"
    verified = _verify_times(signed, trust)
    return [
        Figure(f"{made}: p50", median(composed), "ms", _MAKE_GOAL_MS, note=spread(composed)),
        Figure(f"{made}: p95", quantile(composed, 0.95), "ms", _SLOW_MAKE_GOAL_MS),
        *_both("form countersigned, key unlocked", countersigned, _COUNTERSIGN_GOAL_MS),
        *_both("form verified, two signatures", verified, _VERIFY_GOAL_MS),
        Figure("form signed by both", len(signed) / 1000, "kB", _SIZE_GOAL_KB),
        Figure(
            "longest stall of the screen while a form is made",
            max(stalls),
            "ms",
            _STALL_GOAL_MS,
            note=f"{spread(stalls)}; {quiet:.1f} ms when nothing is made",
        ),
    ]


def _both(name: str, times: list[float], goal_ms: float) -> list[Figure]:
    """Return the median with its goal, and beside it what one in twenty takes longer than."""
    return [
        Figure(f"{name}: p50", median(times), "ms", goal_ms, note=spread(times)),
        Figure(f"{name}: p95", quantile(times, 0.95), "ms"),
    ]


def signed_visit(stage: Stage) -> OpenVisit:
    """Play a visit to its signature, and open it."""
    sample = next_visits(stage)[0]
    with stage.another_station() as doctors_station:
        QuickVisitor(stage, sample, doctors_station).go_to("Thanks")
    stage.kiosk.welcome()
    stage.hand.settle(500)
    return stage.house.visits.open(stage.visit_id(sample))


def _compose_times(stage: Stage, visit: OpenVisit) -> list[float]:
    times = []
    for _ in range(_TIMES):
        began = perf_counter()
        stage.house.maker.compose(visit, FormKind.CONSENT, new_document_code())
        times.append((perf_counter() - began) * 1000)
    return times[1:]


def _countersign_times(stage: Stage, visit: OpenVisit) -> tuple[bytes, list[float]]:
    """Return a form with both signatures, and how long the second took; nothing is kept."""
    form, times, signed = stage.house.maker.compose(visit, FormKind.CONSENT, new_document_code()), [], b""
    doctor = stage.house.roster.authenticate(DOCTOR, PASSWORD, station="doctor-1")
    for _ in range(_TIMES):
        began = perf_counter()
        signed = stage.house.maker.signed(visit, form, doctor, PASSWORD, document_code="TEST")
        times.append((perf_counter() - began) * 1000)
    return signed, times[1:]


def _verify_times(form: bytes, trust: bytes) -> list[float]:
    times = []
    for _ in range(_TIMES):
        forget_pages()  # a form is verified once; the next time its pages would be known
        began = perf_counter()
        examine(form, trust)
        times.append((perf_counter() - began) * 1000)
    return times[1:]


def _longest_stall(stage: Stage, visit: OpenVisit) -> float:
    ended: list[Exception | None] = []
    ticker = Ticker()
    ticker.start()
    Forms(stage.house.maker, stage.tasks).make(visit, FormKind.CONSENT, done=ended.append)
    stage.hand.wait_until(lambda: bool(ended), "the form")
    longest = ticker.stop()
    if ended[0] is not None:
        raise ended[0]
    return longest


def _longest_quiet(stage: Stage) -> float:
    """Return the longest pause when nothing is made: what the machine itself does to a timer."""
    ticker = Ticker()
    ticker.start()
    stage.hand.settle(500)
    return ticker.stop()
