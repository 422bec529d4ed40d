"""Asks CUPS by IPP, the Internet Printing Protocol: enough of it to read how printers and jobs stand.

`lpstat` was tried and does not do: in CUPS 2.4.2 it says the same of a job that was printed, one that was cancelled and
one that failed. `ipptool` is one more package and cannot reach CUPS at its local socket. IPP answers in numbers and
fixed words, whatever the language.

Source: RFC 8010 section 3 (encoding), RFC 8011 (operations and attributes); CUPS's own operations from its "Programming
Reference", CUPS Implementation of IPP.
"""

from __future__ import annotations

import http.client
import socket
import struct
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from enum import IntEnum

from kiosk.errors import PrintingError

Value = int | bool | str | bytes
Attributes = Mapping[str, tuple[Value, ...]]

_END, _OPERATION, _LONGEST_BYTES = 0x03, 0x01, 4_000_000
_INTEGERS, _BOOLEAN = (0x21, 0x23), 0x22
_TEXTS, _TEXTS_WITH_LANGUAGE = range(0x41, 0x4A), (0x35, 0x36)
_NAME, _KEYWORD, _URI, _CHARSET, _LANGUAGE = 0x42, 0x44, 0x45, 0x47, 0x48


class Operation(IntEnum):
    """What to ask for."""

    GET_JOB_ATTRIBUTES = 0x0009
    GET_PRINTER_ATTRIBUTES = 0x000B
    CUPS_GET_PRINTERS = 0x4002


class Status(IntEnum):
    """The answers that are told apart."""

    NOT_FOUND = 0x0406
    LAST_SUCCESS = 0x00FF


@dataclass(frozen=True, slots=True)
class Answer:
    """What CUPS said.

    Attributes:
        status: An IPP status; up to `Status.LAST_SUCCESS` all is well.
        groups: One for each printer or job.
    """

    status: int
    groups: tuple[Attributes, ...]


def ask(
    server: str, operation: Operation, *, target: str | None, wanted: Sequence[str], user: str, timeout_s: float
) -> Answer:
    """Ask CUPS one thing.

    Args:
        server: Path of its socket, or ``host:port``.
        operation: What to ask for.
        target: URI of the printer or job it is about, or None.
        wanted: Names of the attributes to answer with.
        user: Who asks; CUPS tells the title of a job to its owner alone.
        timeout_s: Seconds to wait for each part of the answer.

    Raises:
        PrintingError: PRINTING-NO-SERVER when CUPS cannot be reached, PRINTING-FAILED when it answers something else.
    """
    body = request(operation, target=target, wanted=wanted, user=user)
    try:
        with closing(_connection(server, timeout_s)) as connection:
            connection.request("POST", "/", body, {"Content-Type": "application/ipp"})
            response = connection.getresponse()
            data = response.read(_LONGEST_BYTES)
    except (OSError, http.client.HTTPException) as error:
        raise PrintingError(
            "PRINTING-NO-SERVER",
            "The print system (CUPS) does not answer.",
            "Start it (`systemctl start cups`), or look at the network where it runs elsewhere; then try again.",
        ) from error
    if response.status != http.client.OK:
        raise not_understood(f"HTTP {response.status}")
    return parsed(data)


def not_understood(reason: str) -> PrintingError:
    """Return the error for an answer that is none."""
    return PrintingError(
        "PRINTING-FAILED",
        f"The print system gave an answer that is not understood ({reason}).",
        "Look at the system's printer settings; `lpstat -t` shows what CUPS itself says.",
    )


def request(operation: Operation, *, target: str | None, wanted: Sequence[str], user: str) -> bytes:
    """Return the bytes of a request."""
    about = "job-uri" if operation is Operation.GET_JOB_ATTRIBUTES else "printer-uri"
    attributes = [
        (_CHARSET, "attributes-charset", "utf-8"),
        (_LANGUAGE, "attributes-natural-language", "en"),
        *([(_URI, about, target)] if target is not None else []),
        (_NAME, "requesting-user-name", user),
        *((_KEYWORD, "" if index else "requested-attributes", word) for index, word in enumerate(wanted)),
    ]
    head = struct.pack(">BBHIB", 1, 1, operation, 1, _OPERATION)
    return head + b"".join(_attribute(*one) for one in attributes) + bytes([_END])


def _attribute(tag: int, name: str, value: str) -> bytes:
    key, data = name.encode(), value.encode()
    return struct.pack(f">BH{len(key)}sH{len(data)}s", tag, len(key), key, len(data), data)


def parsed(data: bytes) -> Answer:
    """Read an answer.

    Raises:
        PrintingError: PRINTING-FAILED when it is not one.
    """
    try:
        (status,) = struct.unpack_from(">H", data, 2)
        return Answer(status, tuple(_groups(data)))
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise not_understood("not IPP") from error


def _groups(data: bytes) -> Iterator[Attributes]:
    """Read group after group; the first, about the answer itself, is left out."""
    place, name = 8, ""
    kind, group = 0, dict[str, tuple[Value, ...]]()
    while True:
        tag = data[place]
        place += 1
        if tag < 0x10:
            if kind not in (0, _OPERATION):
                yield group
            if tag == _END:
                return
            kind, group = tag, {}
            continue
        key, place = _counted(data, place)
        value, place = _counted(data, place)
        name = key.decode() or name  # a further value of the same attribute comes without a name
        group[name] = (*group.get(name, ()), _value(tag, value))


def _counted(data: bytes, place: int) -> tuple[bytes, int]:
    """Read a string with its length before it, and where it ends."""
    (length,) = struct.unpack_from(">H", data, place)
    (text,) = struct.unpack_from(f"{length}s", data, place + 2)
    return text, place + 2 + length


def _value(tag: int, data: bytes) -> Value:
    if tag in _INTEGERS:
        (number,) = struct.unpack(">i", data)
        return int(number)
    if tag == _BOOLEAN:
        return data != b"\x00"
    if tag in _TEXTS_WITH_LANGUAGE:
        _language, place = _counted(data, 0)
        return _counted(data, place)[0].decode(errors="replace")
    return data.decode(errors="replace") if tag in _TEXTS else data


def _connection(server: str, timeout_s: float) -> http.client.HTTPConnection:
    if server.startswith("/"):
        return _SocketConnection(server, timeout_s)
    return http.client.HTTPConnection(server, timeout=timeout_s)


class _SocketConnection(http.client.HTTPConnection):
    """HTTP over a local socket.

    Args:
        path: The socket.
        timeout_s: Seconds.
    """

    def __init__(self, path: str, timeout_s: float) -> None:
        super().__init__("localhost", timeout=timeout_s)
        self._path = path

    def connect(self) -> None:
        """Connect to the socket."""
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)
