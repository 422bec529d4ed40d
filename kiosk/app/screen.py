"""Makes the patient's screen from the clinic's settings: all that the first frame needs, and no more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from kiosk.app.folders import ILLUSTRATIONS, PROGRAM
from kiosk.clinic import ClinicSettings
from kiosk.errors import AntesalaError
from kiosk.ui.patient.access import AccessSettings
from kiosk.ui.patient.display import DisplayViewModel
from kiosk.ui.patient.services import KioskPolicy
from kiosk.ui.platform.end_signals import EndSignals
from kiosk.ui.platform.tasks import TaskRunner
from kiosk.ui.window_settings import WindowSettings

if TYPE_CHECKING:  # a desk begins without the patient's screens
    from kiosk.ui.patient.kiosk import KioskViewModel
    from kiosk.ui.window import KioskWindow

ICONS = PROGRAM / "assets" / "icons"


@dataclass(frozen=True, slots=True)
class ScreenLook:
    """What the command line asks of the screen.

    Attributes:
        size: Window size in pixels, or None for the screen's.
        text_scale: First text scale.
        theme: First theme.
        is_kiosk: Full screen, keys swallowed.
        reduce_motion: No motion.
        px_per_mm: Pixels of a millimetre where no real screen says so, or None.
    """

    size: tuple[int, int] | None = None
    text_scale: float = 1.0
    theme: str = "light"
    is_kiosk: bool = False
    reduce_motion: bool = False
    px_per_mm: float | None = None


def run_until_ended(application: QGuiApplication) -> int:
    """Run the screen until its window is closed, or until Ctrl-C or SIGTERM asks the program to end.

    Returns:
        The exit code: 0, or 130 after Ctrl-C.
    """
    with EndSignals(application):
        return application.exec()


def make_screen(
    settings: ClinicSettings,
    look: ScreenLook,
    *,
    now: Callable[[], datetime],
    tasks: TaskRunner | None = None,
    has_sound: Callable[[], bool] | None = None,
) -> tuple[KioskViewModel, KioskWindow]:
    """Make the root view-model and its window; nothing of the clinic's records is needed yet.

    Args:
        settings: The clinic's.
        look: What the command line asks for.
        now: Gives the aware UTC time.
        tasks: Draws pictures ahead on a worker; without it they are drawn when they show.
        has_sound: Whether the machine has a device for sound; the system is asked when None.

    Raises:
        StationError: A font or the program's own screens are missing.
    """
    from kiosk.ui.patient.kiosk import KioskViewModel  # a desk begins without the patient's screens
    from kiosk.ui.patient.reading import Listening, ReadingViewModel
    from kiosk.ui.window import KioskWindow

    display = DisplayViewModel(
        languages=settings.languages,
        text_scale=look.text_scale,
        theme=look.theme,
        reduce_motion=look.reduce_motion,
        is_low=settings.kiosk.low,
        access=_access(settings),
    )
    reading = ReadingViewModel(
        lambda: display.code, listening=Listening(settings.voice.output.value), has_device=has_sound
    )
    kiosk = KioskViewModel(_policy(settings, is_kiosk=look.is_kiosk), display, now=now, reading=reading)
    return kiosk, KioskWindow(kiosk, window_settings(look, settings.kiosk.screen_diagonal_inches), tasks=tasks)


def make_staff_only_screen(error: AntesalaError, look: ScreenLook) -> tuple[KioskViewModel, KioskWindow]:
    """Make a screen that tells staff why the kiosk cannot even begin; it needs no settings at all.

    Args:
        error: What is wrong, with code and remedy.
        look: What the command line asks for.
    """
    from kiosk.ui.patient.kiosk import KioskViewModel  # as above
    from kiosk.ui.window import KioskWindow

    display = DisplayViewModel(languages=("en",), text_scale=look.text_scale, theme=look.theme)
    policy = KioskPolicy(station="", clinic_name="", phone="", is_kiosk=look.is_kiosk)
    kiosk = KioskViewModel(policy, display, now=lambda: datetime.now(UTC))
    kiosk.refuse(error)
    return kiosk, KioskWindow(kiosk, window_settings(look))


def window_settings(look: ScreenLook, screen_diagonal_inches: float | None = None) -> WindowSettings:
    """Return how a window lies on this machine: what the command line asks for, with our pictures and icons."""
    return WindowSettings(
        illustrations=ILLUSTRATIONS,
        icons=ICONS,
        size=look.size,
        is_full_screen=look.is_kiosk,
        px_per_mm=look.px_per_mm,
        screen_diagonal_inches=screen_diagonal_inches,
    )


def _access(settings: ClinicSettings) -> AccessSettings:
    kiosk = settings.kiosk
    return AccessSettings(
        starts_scanning=kiosk.switch_scanning,
        switch_key=kiosk.switch_key or "",
        takes_touch=kiosk.switch_touch,
    )


def _policy(settings: ClinicSettings, *, is_kiosk: bool) -> KioskPolicy:
    return KioskPolicy(
        station=settings.kiosk.station,
        clinic_name=settings.name,
        phone=settings.phone,
        languages=settings.languages,
        is_sample=settings.is_sample,
        idle_s=settings.kiosk.idle_s,
        warning_s=settings.kiosk.warning_s,
        thanks_s=settings.kiosk.thanks_s,
        is_kiosk=is_kiosk,
    )
