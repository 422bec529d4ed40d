"""Says how much of a picture's detail lies in a box, so that labels take the calm places: a wall, a floor, a plain sky.

Detail is where neighbouring pixels differ: faces, hands and instruments have much of it, surfaces have none.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import accumulate

from kiosk.picture.shapes import Box

_FULL = 60
"""From this difference of grey (0 to 255) on, a pixel counts as detail in full."""


class DetailMap:
    """The detail of a picture, measured on a small grey image of it.

    Args:
        rows: The image, one row of greys (0 to 255) after the other, all equally long.
        whole: What the image shows, in the picture's own units.
    """

    def __init__(self, rows: Sequence[bytes], whole: Box) -> None:
        self._whole = whole
        self._height, self._width = len(rows), len(rows[0])
        self._across, self._down = self._width / whole.width, self._height / whole.height
        # sums[y][x] is the detail of all pixels above y and left of x, so that any box costs four look-ups.
        self._sums = [array("f", bytes(4 * (self._width + 1)))]
        for y, row in enumerate(rows):
            below = rows[min(y + 1, self._height - 1)]
            steps = zip(row, row[1:] + row[-1:], below, strict=True)
            line = accumulate((min(_FULL, abs(a - b) + abs(a - c)) / _FULL for a, b, c in steps), initial=0.0)
            self._sums.append(array("f", (s + before for s, before in zip(line, self._sums[-1], strict=True))))

    def share(self, box: Box) -> float:
        """Return how full of detail a box is, from 0 to 1; what lies outside the picture is plain.

        Args:
            box: In the picture's own units.
        """
        x, y = (box.x - self._whole.x) * self._across, (box.y - self._whole.y) * self._down
        width, height = box.width * self._across, box.height * self._down
        left, right = _inside(x, self._width), _inside(x + width, self._width)
        above, below = self._sums[_inside(y, self._height)], self._sums[_inside(y + height, self._height)]
        found = below[right] - above[right] - below[left] + above[left]
        share = found / (width * height) if width * height > 1.0 else found
        return share if 0.0 < share < 1.0 else float(share > 0.0)


def _inside(value: float, end: int) -> int:
    # Thousands of times a picture: comparing is twice as fast as min and max.
    return 0 if value < 0.5 else end if value > end - 0.5 else int(value + 0.5)
