"""Parses an SVG file into elements with their lines and refuses what lies outside the subset.

Safe by construction: document types, entities and processing instructions are refused before they are read, depth is
limited, and nothing outside the file is ever opened.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from xml.parsers import expat

from kiosk.errors import PictureError
from kiosk.picture.subset import SVG_NAMESPACE, attribute_faults, drawing_faults, element_fault, numbers_in

ANCHOR_LAYER = "anchors"
ANCHOR_PREFIX = "anchor-"
PATH_PREFIX = "motion-"
STILL_SUFFIX = "-still"
"""The part of a layer that stays while its other parts move."""
MAX_DEPTH = 20
_MAX_FAULTS = 50


@dataclass(frozen=True, slots=True)
class Fault:
    """One breach of the subset: line (from 1), what, and a way out."""

    line: int
    what: str
    remedy: str


class PictureRefusedError(PictureError):
    """An illustration outside the subset, with every breach that was found.

    Args:
        name: The illustration's name.
        faults: At least one breach; the first is told in the message.
    """

    def __init__(self, name: str, faults: list[Fault]) -> None:
        self.faults = tuple(faults)
        first = self.faults[0]
        others = len(self.faults) - 1
        rest = f" ({others} more; check-templates lists them all)" if others else ""
        super().__init__("PICTURE-SUBSET", f"{name}.svg:{first.line}: {first.what}{rest}", first.remedy)


@dataclass(slots=True)
class ReadTree:
    """Elements of the subset, their names without namespace, and the line of each."""

    root: ET.Element
    lines: dict[ET.Element, int]


def refused(name: str, line: int, what: str, remedy: str) -> PictureRefusedError:
    """Return the error for one breach."""
    return PictureRefusedError(name, [Fault(line, what, remedy)])


def is_part(layer: ET.Element, child: ET.Element) -> bool:
    """Say whether a child of a layer is a part of it: a group whose id is the layer's, with a number or `-still`."""
    identity = layer.get("id", "")
    rest = (child.get("id") or "").removeprefix(identity)
    return child.tag == "g" and (rest == STILL_SUFFIX or (rest.startswith("-") and rest[1:].isdecimal()))


def parse(data: bytes, name: str) -> ReadTree:
    """Parse an SVG file and check it against the subset.

    Raises:
        PictureRefusedError: It is not XML, or breaches the subset; every breach together.
    """
    _refuse_other_encodings(data, name)
    reader = _Reader(name)
    try:
        reader.parser.Parse(data, True)
    except expat.ExpatError as error:
        what = f"This is not XML: {expat.ErrorString(error.code)}."
        raise refused(name, error.lineno, what, "Save the picture again from the drawing program.") from error
    except (ValueError, LookupError) as error:
        raise refused(name, 1, "The file's encoding cannot be read.", "Save it as UTF-8.") from error
    if reader.faults or reader.root is None:
        raise PictureRefusedError(name, sorted(reader.faults, key=lambda fault: fault.line))
    return ReadTree(reader.root, reader.lines)


def _refuse_other_encodings(data: bytes, name: str) -> None:
    """Refuse a file that is empty, or not UTF-8: the screen, paper and this reader would each guess for themselves."""
    if not data.strip():
        raise refused(name, 1, "The file is empty.", "Restore it from a backup, or draw it anew.")
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise refused(name, line, "The file is not UTF-8.", "Save it again with the encoding UTF-8.") from error


@dataclass(slots=True)
class _Reader:
    """Builds the tree from the parser's events."""

    name: str
    root: ET.Element | None = None
    lines: dict[ET.Element, int] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    parser: expat.XMLParserType = field(init=False)
    _stack: list[ET.Element] = field(default_factory=list)
    _ids: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.XmlDeclHandler = self._declaration
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.ProcessingInstructionHandler = self._instruction

    def _fault(self, what: str, remedy: str) -> None:
        self.faults.append(Fault(self.parser.CurrentLineNumber, what, remedy))
        if len(self.faults) >= _MAX_FAULTS:
            raise PictureRefusedError(self.name, self.faults)

    def _start(self, qualified: str, attributes: dict[str, str]) -> None:
        namespace, _, local = qualified.rpartition(" ")
        element = ET.Element(local, attributes)
        self.lines[element] = self.parser.CurrentLineNumber
        if len(self._stack) >= MAX_DEPTH:
            raise refused(self.name, self.lines[element], "Groups are nested too deep.", "Flatten the groups.")
        if self.root is None:
            self.root = element
        else:
            self._stack[-1].append(element)
        self._check(namespace, element)
        self._stack.append(element)

    def _end(self, _qualified: str) -> None:
        element = self._stack.pop()
        if len(self._stack) != 1 or element.tag != "g":
            return
        if len(element) == 0:
            self._fault(f"The layer `{element.get('id', '')}` is empty.", "Draw something in it, or remove it.")
        self._check_parts(element)

    def _check(self, namespace: str, element: ET.Element) -> None:
        fault = element_fault(element.tag)
        if namespace != SVG_NAMESPACE or fault is not None or (element.tag == "svg") != (not self._stack):
            self._fault(*(fault or (f"<{element.tag}> cannot stand here.", f'Use one <svg xmlns="{SVG_NAMESPACE}">.')))
            return
        attributes = dict(element.items())
        faults = list(attribute_faults(element.tag, attributes)) or drawing_faults(element.tag, attributes)
        for what, remedy in faults:
            self._fault(what, remedy)
        identity = element.get("id")
        if identity is not None:
            if identity in self._ids:
                self._fault(f"The id `{identity}` stands here a second time.", "Rename one of the two.")
            self._ids.add(identity)
        if len(self._stack) == 1:
            self._check_layer(element)
        self._check_anchor(element)

    def _check_layer(self, element: ET.Element) -> None:
        identity = element.get("id")
        if element.tag != "g" or identity is None:
            self._fault(f"<{element.tag}> is not inside a layer.", 'Put every shape into a <g id="..."> below <svg>.')
        elif identity != identity.lower():
            self._fault(f"The layer `{identity}` has capitals.", "Name layers in small letters, digits and hyphens.")

    def _check_parts(self, layer: ET.Element) -> None:
        """Check that a layer which has parts has nothing else: on the screen each part is drawn by itself."""
        if len({is_part(layer, child) for child in layer}) > 1:
            identity = layer.get("id", "")
            remedy = f'Put the rest into <g id="{identity}{STILL_SUFFIX}">.'
            self._fault(f"The layer `{identity}` has parts, and something beside them.", remedy)

    def _check_anchor(self, element: ET.Element) -> None:
        """Check that anchors are plain circles and paths plain lines, so that they are in the picture's own units."""
        if len(self._stack) < 2 or self._stack[1].get("id") != ANCHOR_LAYER:
            if element.get("id") == ANCHOR_LAYER and element.get("transform"):
                self._fault("The layer of anchors has a transform.", "Write the anchors where they are.")
            return
        identity = element.get("id") or ""
        is_plain = not element.get("transform") and len(self._stack) == 2
        if element.tag == "polyline" and identity.startswith(PATH_PREFIX):
            numbers = numbers_in(element.get("points", ""))
            if not is_plain or len(numbers) < 4 or len(numbers) % 2:
                self._fault(
                    f"The path `{identity}` is not a plain line.",
                    f'Write <polyline id="{identity}" points="10,20 30,40" fill="none"/>.',
                )
        elif element.tag != "circle" or not identity.startswith(ANCHOR_PREFIX) or not is_plain:
            self._fault(
                "An anchor is not a plain circle with a name.",
                'Write <circle id="anchor-NAME" cx="10" cy="20" r="4"/>.',
            )

    def _text(self, data: str) -> None:
        if data.strip():
            self._fault("Text stands inside the picture.", "Remove it; labels are drawn by the program at anchors.")

    def _declaration(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if encoding is not None and encoding.lower() not in ("utf-8", "us-ascii"):
            raise refused(self.name, 1, f"The file says that it is {encoding[:40]}.", "Save it as UTF-8.")

    def _doctype(self, *_: object) -> None:
        line = self.parser.CurrentLineNumber
        raise refused(self.name, line, "The file declares a document type.", "Remove the <!DOCTYPE ...> part.")

    def _instruction(self, *_: object) -> None:
        line = self.parser.CurrentLineNumber
        raise refused(self.name, line, "The file holds a processing instruction.", "Remove the <?...?> part.")
