"""Makes a QML engine that knows our modules, fonts, icons and pictures."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.ui.platform.fonts import load_fonts
from kiosk.ui.platform.icon_provider import IconProvider
from kiosk.ui.platform.layer_store import STORE_PROPERTY, LayerStore
from kiosk.ui.platform.picture_provider import DotsProvider, PictureProvider

QML_FOLDER = Path(__file__).resolve().parents[1] / "qml"

_REGISTERS_TYPES = (
    "kiosk.ui.controls.markdown",
    "kiosk.ui.controls.figure_touch",
    "kiosk.ui.controls.picture_model",
    "kiosk.ui.platform.signature_capture",
    "kiosk.ui.platform.scan_light",
)


def make_engine(icons: Path, store: LayerStore, parent: QObject | None = None) -> QQmlApplicationEngine:
    """Make an engine.

    Args:
        icons: The folder of icons.
        store: Holds the layers of illustrations; the picture models share it.
        parent: Whom the engine belongs to. Delete the engine before the view-models that its pages use.

    Raises:
        StationError: A font is missing.
    """
    for module in _REGISTERS_TYPES:
        import_module(module)  # registers its types with QML
    load_fonts()
    engine = QQmlApplicationEngine(parent)
    engine.addImportPath(str(QML_FOLDER))
    engine.addImageProvider("icon", IconProvider(icons))
    engine.addImageProvider("picture", PictureProvider(store))
    engine.addImageProvider("dots", DotsProvider())
    engine.setProperty(STORE_PROPERTY, store)
    return engine
