"""What is measured, in which order, and how much of it."""

from __future__ import annotations

from dataclasses import dataclass

MEASURES = {
    "start": "cold start to the first frame and to the usable code field",
    "pages": "a touch to the next step or page",
    "language": "another language to its first frame",
    "transition": "frames of a transition",
    "pictures": "steps of a picture, memory and size of the illustrations",
    "answer": "a touch to the committed answer",
    "voice": "a touch to the first sound, memory of the library of sounds",
    "signature": "points of a signature",
    "form": "composing the form, and the screen meanwhile",
    "engines": "the same form by other engines",
    "memory": "memory after visits",
    "desk": "the desks over 100,000 visits: start, search, opening a brief, memory",
    "idle": "processor time while nobody touches",
}
"""Each is a module of this package with a function `measure(extent)`, run in a process of its own."""

ENVIRONMENT = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QSG_RENDER_LOOP": "basic",
}
"""Everything is drawn off-screen, by software: the same on every machine, and the baseline of a kiosk without a GPU."""

MORE_ENVIRONMENT = {
    "signature": {"QT_QPA_GENERIC_PLUGINS": "tuiotouch:udp=33633"},
}
"""What single measurements need besides: fingers that come in over a socket, as from a touch screen's driver."""

TUIO_PORT = 33633


@dataclass(frozen=True, slots=True)
class Extent:
    """How much is measured.

    Attributes:
        starts: Cold starts of each kind.
        visits: Visits over which memory must not grow.
        played: Visits played by touch for page changes and answers.
        idle_s: Seconds of idling, on each of two screens.
        kept_visits: Visits that the desks' clinic has kept.
    """

    starts: int = 10
    visits: int = 200
    played: int = 4
    idle_s: int = 30
    kept_visits: int = 100_000


QUICK = Extent(starts=3, visits=20, played=1, idle_s=10, kept_visits=10_000)
