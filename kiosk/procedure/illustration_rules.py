"""What must hold for the set of illustrations: names that packs can use, file sizes, anchors, and that each is used.

Every illustration of the folder is looked at, whether a pack shows it or not: what is drawn today is shown tomorrow.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import PictureError
from kiosk.picture.reader import PictureRefusedError
from kiosk.picture.svg import Picture, read_picture_file
from kiosk.procedure.problems import Problem, Severity
from kiosk.procedure.structure import ILLUSTRATION_NAME

MAX_FILE_BYTES = 200_000
MAX_SET_BYTES = 3_000_000


@dataclass(frozen=True, slots=True)
class Illustrations:
    """The illustrations of a folder.

    Attributes:
        folder: Where they lie.
        sizes: Bytes of each file, those that were refused too.
        pictures: Those that could be read, by name.
        problems: What is wrong with the others, each breach with its line.
    """

    folder: Path
    sizes: Mapping[Path, int]
    pictures: Mapping[str, Picture]
    problems: tuple[Problem, ...]

    @property
    def size_bytes(self) -> int:
        """What all files take together."""
        return sum(self.sizes.values())

    def __str__(self) -> str:
        """Return number, size and the largest, in one line."""
        if not self.sizes:
            return f"0 illustrations in {self.folder}."
        largest = max(self.sizes, key=lambda path: self.sizes[path])
        return (
            f"{len(self.sizes)} illustrations: {self.size_bytes / 1e6:.2f} MB of at most {MAX_SET_BYTES / 1e6:g} MB; "
            f"the largest is {largest.name} with {self.sizes[largest] / 1e3:.0f} kB."
        )


def read_illustrations(folder: Path) -> Illustrations:
    """Read every illustration of a folder; nothing in it, however broken, raises."""
    sizes: dict[Path, int] = {}
    pictures: dict[str, Picture] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.svg")):
        sizes[path] = path.stat().st_size if path.is_file() else 0
        try:
            pictures[path.stem] = read_picture_file(path)
        except PictureRefusedError as refused:
            problems += [Problem(path, fault.line, fault.what, fault.remedy) for fault in refused.faults]
        except PictureError as error:
            problems.append(Problem(path, 1, error.what, error.remedy))
    return Illustrations(folder, sizes, pictures, tuple(problems))


def check_illustrations(found: Illustrations, used: Collection[str] | None) -> Iterator[Problem]:
    """Yield what is wrong with the set, beyond what keeps single files from being read.

    Args:
        found: The illustrations.
        used: Names that the packs show, or None where a pack could not be read and nobody knows.
    """
    for path, size in found.sizes.items():
        yield from _file(path, size)
        picture = found.pictures.get(path.stem)
        if picture is not None:
            yield from _anchors(path, picture)
        if used is not None and path.stem not in used:
            remedy = "Show it in a step, or remove the file."
            yield Problem(path, 1, "No pack shows this illustration.", remedy, Severity.REMARK)
    if found.size_bytes > MAX_SET_BYTES:
        what = f"The illustrations take {found.size_bytes / 1e6:.1f} MB; {MAX_SET_BYTES / 1e6:g} MB is the most."
        yield Problem(found.folder, 1, what, "Draw the largest ones with fewer points.", Severity.WARNING)


def _file(path: Path, size: int) -> Iterator[Problem]:
    if not ILLUSTRATION_NAME.fullmatch(path.stem):
        what = f"`{path.stem}` is no name that a pack can write."
        yield Problem(path, 1, what, "Name the file in small letters, digits and `_`, beginning with a letter.")
    if size > MAX_FILE_BYTES:
        what = f"The file takes {size / 1e3:.0f} kB; {MAX_FILE_BYTES / 1e3:.0f} kB is the most."
        yield Problem(path, 1, what, "Draw with fewer points, or write numbers with one decimal.")


def _anchors(path: Path, picture: Picture) -> Iterator[Problem]:
    for name, point in picture.anchors.items():
        if not picture.view_box.holds(point):
            what = f"The anchor `{name}` lies outside the viewBox."
            yield Problem(path, _line_of(picture, name), what, "Move it to what it names.")


def _line_of(picture: Picture, anchor: str) -> int:
    place = picture.data.find(f'"anchor-{anchor}"'.encode())
    return picture.data[: max(place, 0)].count(b"\n") + 1
