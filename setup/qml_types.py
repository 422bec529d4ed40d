"""Writes down the types that Python registers for QML, read off the living classes.

PySide6's own dumper reads source text and loses a class whose base stands in another file; a living class knows all of
its properties, signals and slots. The linter alone reads what is written here.

`python qml_types.py ROOT FILE ...` prints it. A process of its own, since importing a class registers it with every
engine of the process: a test that plants a class of a known name would hand it to all pages shown after it.
"""

from __future__ import annotations

import ast
import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QMetaMethod, QMetaObject, QMetaProperty, QObject

QObjectClass = type[QObject]

_INFOS = {
    "QmlElement": {"QML.Element": "auto"},
    "QmlUncreatable": {"QML.Creatable": "false"},
    "QmlSingleton": {"QML.Singleton": "true"},
}
"""What each of PySide6's decorators tells the registrar; at run time it goes to the engine, not to the class."""


def metatypes(sources: list[Path], root: Path) -> list[dict[str, object]]:
    """Returns the description of registered classes in the form that Qt's type registrar reads.

    Args:
        sources: Python files below `root`; they are imported.
        root: The folder that imports start from.
    """
    found = [pair for source in sources for pair in _registered(source, root)]
    described = [_class(cls, infos, {one for one, _ in found}) for cls, infos in found]
    return [{"classes": described, "inputFile": "python", "outputRevision": 69}]


def _registered(source: Path, root: Path) -> Iterator[tuple[QObjectClass, dict[str, str]]]:
    """Yields the classes that a file registers, with what their decorators tell."""
    module = importlib.import_module(".".join(source.relative_to(root).with_suffix("").parts))
    for node in ast.parse(source.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef):
            infos: dict[str, str] = {}
            for decorator in node.decorator_list:
                infos |= _INFOS.get(ast.unparse(decorator).partition("(")[0], {})
            if infos:
                yield getattr(module, node.name), infos


def _meta(cls: QObjectClass) -> QMetaObject:
    meta: QMetaObject = cls.staticMetaObject  # type: ignore[attr-defined]  # the stubs lack it
    return meta


def _class(cls: QObjectClass, infos: dict[str, str], registered: set[QObjectClass]) -> dict[str, object]:
    """Describes a class beside its base: the next one that QML knows, of Qt or registered here."""
    parent = next(one for one in cls.__mro__[1:] if one in registered or one.__module__.startswith("PySide6."))
    meta, base = _meta(cls), _meta(parent)
    properties = [meta.property(index) for index in range(base.propertyCount(), meta.propertyCount())]
    methods = [meta.method(index) for index in range(base.methodCount(), meta.methodCount())]
    return {
        "className": cls.__name__,
        "qualifiedClassName": cls.__name__,
        "object": True,
        "superClasses": [{"access": "public", "name": parent.__name__}],
        "classInfos": [{"name": name, "value": value} for name, value in infos.items()],
        "properties": [_property(one, index) for index, one in enumerate(properties)],
        "signals": [_method(one) for one in methods if one.methodType() is QMetaMethod.MethodType.Signal],
        "slots": [_method(one) for one in methods if one.methodType() is QMetaMethod.MethodType.Slot],
    }


def _property(one: QMetaProperty, index: int) -> dict[str, object]:
    described: dict[str, object] = {
        "name": one.name(),
        "type": one.typeName(),
        "index": index,
        "read": one.name(),
        "constant": one.isConstant(),
    }
    if one.isWritable():
        described["write"] = one.name()
    if one.hasNotifySignal():
        described["notify"] = one.notifySignal().name().toStdString()
    return described


def _method(one: QMetaMethod) -> dict[str, object]:
    names = [bytes(name.data()).decode() or f"argument{index}" for index, name in enumerate(one.parameterNames())]
    types = [bytes(kind.data()).decode() for kind in one.parameterTypes()]
    return {
        "access": "public",
        "name": bytes(one.name().data()).decode(),
        "returnType": one.typeName() or "void",
        "arguments": [{"name": name, "type": kind} for name, kind in zip(names, types, strict=True)],
    }


if __name__ == "__main__":
    sys.path.insert(0, sys.argv[1])
    print(json.dumps(metatypes([Path(name) for name in sys.argv[2:]], Path(sys.argv[1]))))
