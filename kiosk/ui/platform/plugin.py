"""Makes sure that Qt can draw here, before Qt is asked to: what it cannot load or reach ends the program on the spot.

Qt opens a window through a plug-in for X11 or Wayland. When the plug-in lacks a system library, or no display answers,
`QGuiApplication` ends the process without a word that Python could catch. So the same is tried here first.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

from kiosk.errors import StationError

_MISSING = re.compile(r"^(?P<library>[\w.+-]+\.so[\d.]*): cannot open shared object file")


def require_platform(environment: Mapping[str, str] | None = None, *, folder: Path | None = None) -> None:
    """Refuse a machine on which Qt would end the program; call it before the application object is made.

    Args:
        environment: The process's environment; by default its own.
        folder: Where the platform plug-ins lie; by default in PySide6.

    Raises:
        StationError: A plug-in or a system library is missing (STATION-PLUGIN), or no display answers
            (STATION-DISPLAY).
    """
    if not sys.platform.startswith("linux"):
        return
    wanted = wanted_platforms(os.environ if environment is None else environment)
    refusals = [_refusal(name, folder or _plugins()) for name in wanted]
    if all(refusals):
        raise next(refusal for refusal in refusals if refusal) if refusals else _no_display()


def wanted_platforms(environment: Mapping[str, str]) -> Sequence[str]:
    """Return the names of the plug-ins that Qt tries, in its order.

    Source: Qt 6, `QGuiApplicationPrivate::createPlatformIntegration`.
    """
    chosen = environment.get("QT_QPA_PLATFORM", "")
    if chosen:
        return [name.partition(":")[0] for name in chosen.split(";") if name]
    by_display = (("DISPLAY", "xcb"), ("WAYLAND_DISPLAY", "wayland"))
    found = [name for variable, name in by_display if environment.get(variable)]
    return found[::-1] if environment.get("XDG_SESSION_TYPE") == "wayland" else found


def _refusal(name: str, folder: Path) -> StationError | None:
    """Return why one plug-in does not work here, or None when it does."""
    plugin = folder / f"libq{name}.so"
    if not plugin.is_file():
        return _no_plugin(f"Qt has no way to draw called '{name}'.")
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        missing = _MISSING.match(str(error))
        library = missing["library"] if missing else plugin.name
        return _no_plugin(f"The system library {library} is missing; Qt cannot draw without it.")
    answers = _ANSWERS.get(name)
    return None if answers is None or answers() else _no_display()


def _x11_answers() -> bool:
    library = ctypes.CDLL("libxcb.so.1")
    library.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(library.xcb_connect(None, None))
    answers = not library.xcb_connection_has_error(connection)
    library.xcb_disconnect(connection)
    return answers


def _wayland_answers() -> bool:
    library = ctypes.CDLL("libwayland-client.so.0")
    library.wl_display_connect.restype = ctypes.c_void_p
    display = library.wl_display_connect(None)
    if display:
        library.wl_display_disconnect(ctypes.c_void_p(display))
    return bool(display)


_ANSWERS: Mapping[str, Callable[[], bool]] = {"xcb": _x11_answers, "wayland": _wayland_answers}


def _plugins() -> Path:
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        return Path()
    return Path(spec.origin).parent / "Qt" / "plugins" / "platforms"


def _no_plugin(what: str) -> StationError:
    return StationError("STATION-PLUGIN", what, "Run `make setup`; it installs what Qt needs.")


def _no_display() -> StationError:
    return StationError(
        "STATION-DISPLAY",
        "No display answers here.",
        "Start Antesala in a graphical session, or play `python main.py demo`, which needs no display.",
    )
