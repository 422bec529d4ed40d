"""Every property that a page binds to tells of its changes; a property that stays silent shows yesterday's value."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMetaObject, QObject

from kiosk.ui.patient import kiosk
from kiosk.ui.patient.display import DisplayViewModel
from kiosk.ui.patient.idle import IdleWatch
from kiosk.ui.patient.page import PageViewModel


def view_models() -> Iterator[type[QObject]]:
    waiting: list[type[QObject]] = [PageViewModel]
    while waiting:
        cls = waiting.pop()
        yield cls
        waiting.extend(cls.__subclasses__())
    yield from (kiosk.KioskViewModel, DisplayViewModel, IdleWatch)


@pytest.mark.parametrize("cls", tuple(view_models()), ids=lambda cls: cls.__name__)
def test_every_property_is_constant_or_tells_of_its_changes(cls: type[QObject]) -> None:
    meta: QMetaObject = cls.staticMetaObject  # type: ignore[attr-defined]  # the stubs lack it
    properties = [meta.property(index) for index in range(meta.propertyCount())]

    silent = [one.name() for one in properties if not one.isConstant() and not one.hasNotifySignal()]

    assert silent == []
