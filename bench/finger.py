"""A finger that comes over a socket, as TUIO messages: `python -m bench.finger PORT HZ COUNT X0 Y0 X1 Y1`.

It sends as many points a second as asked, each somewhere else, between two corners given as shares of the window.
"""

from __future__ import annotations

import socket
import struct
import sys
import time
from math import pi, sin

_AT_ONCE = b"\0\0\0\0\0\0\0\1"


def _padded(text: str) -> bytes:
    data = text.encode() + b"\0"
    return data + b"\0" * (-len(data) % 4)


def _message(kind: str, *values: int | float) -> bytes:
    types = ",s" + "".join("f" if isinstance(value, float) else "i" for value in values)
    packed = b"".join(struct.pack(">f" if isinstance(value, float) else ">i", value) for value in values)
    message = _padded("/tuio/2Dcur") + _padded(types) + _padded(kind) + packed
    return struct.pack(">i", len(message)) + message


def bundle(frame: int, place: tuple[float, float] | None) -> bytes:
    """Return one report of the touch screen: where the finger is, or that none is there."""
    alive = _message("alive", 1) if place else _message("alive")
    where = _message("set", 1, *place, 0.0, 0.0, 0.0) if place else b""
    return _padded("#bundle") + _AT_ONCE + alive + where + _message("fseq", frame)


def main() -> None:
    """Send the points, then lift."""
    port, hz, count = (int(value) for value in sys.argv[1:4])
    left, top, right, bottom = (float(value) for value in sys.argv[4:8])
    sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sender.connect(("127.0.0.1", port))
    began = time.perf_counter()
    for number in range(count):
        share = number / count
        x = left + (right - left) * share
        y = (top + bottom) / 2 + (bottom - top) * 0.4 * sin(20 * pi * share)
        time.sleep(max(0.0, began + number / hz - time.perf_counter()))
        sender.send(bundle(number + 1, (x, y)))
    took = time.perf_counter() - began
    sender.send(bundle(count + 1, None))
    print(f"{count / took:.0f}")


if __name__ == "__main__":
    main()
