"""pyHanko's reader, which reads the head of an object stream once.

Its own reads the head anew for every object in the stream, a hundred each: half the time of judging a form. Every check
of its strict reading stands here too.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

from pyhanko.pdf_utils import generic, misc
from pyhanko.pdf_utils.decode_limits import DecodePurpose
from pyhanko.pdf_utils.misc import PdfStrictReadError
from pyhanko.pdf_utils.reader import PdfFileReader


class FormReader(PdfFileReader):
    """Reads a form strictly.

    Args:
        data: The file's bytes.
    """

    def __init__(self, data: bytes) -> None:
        self._streams: dict[int, tuple[bytes, list[tuple[int, int]]]] = {}
        super().__init__(BytesIO(data), strict=True)

    def _get_object_from_stream(self, idnum: int, stmnum: int, idx: int) -> Any:
        if stmnum not in self._streams:
            self._streams[stmnum] = self._opened(stmnum)
        data, places = self._streams[stmnum]
        if not 0 <= idx < len(places) or places[idx][0] != idnum:
            raise PdfStrictReadError(f"Object {idnum} is not where the cross-reference table says.")
        file = BytesIO(data)
        file.seek(places[idx][1])
        try:
            found = generic.read_object(file, generic.Reference(idnum, 0, self))
        except (misc.PdfStreamError, misc.PdfReadError) as error:
            raise PdfStrictReadError(f"Object {idnum} cannot be read.") from error
        if isinstance(found, (generic.StreamObject, generic.IndirectObject)):
            raise PdfStrictReadError(f"Object {idnum} may not lie in an object stream.")
        return found

    def _opened(self, number: int) -> tuple[bytes, list[tuple[int, int]]]:
        """Return what an object stream holds, and which object begins where (ISO 32000-1, 7.5.7)."""
        stream = generic.Reference(number, 0, self).get_object()
        if not isinstance(stream, generic.StreamObject) or stream["/Type"] != "/ObjStm":
            raise PdfStrictReadError(f"Object {number} is no object stream.")
        data, first = stream.read_data(DecodePurpose.OBJECT_STREAM), int(stream["/First"])
        try:
            numbers = [int(one) for one in data[:first].split()]
        except ValueError as error:
            raise PdfStrictReadError(f"The head of object stream {number} is damaged.") from error
        if len(numbers) != 2 * stream["/N"]:
            raise PdfStrictReadError(f"The head of object stream {number} is damaged.")
        return data, [(name, first + offset) for name, offset in zip(numbers[::2], numbers[1::2], strict=True)]
