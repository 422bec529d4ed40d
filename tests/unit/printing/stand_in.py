"""CUPS's commands as scripts of the test's own, and a socket that answers as CUPS would: for what CUPS seldom does."""

from __future__ import annotations

import os
import socketserver
import struct
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

Group = dict[str, int | bool | str | list[str]]

DESK: Group = {
    "printer-name": "desk",
    "printer-info": "Front desk",
    "printer-location": "Ground floor",
    "printer-state": 3,
    "printer-state-reasons": "none",
    "printer-state-message": "",
    "printer-is-accepting-jobs": True,
}
JOB: Group = {
    "job-state": 5,
    "job-state-reasons": "job-printing",
    "job-name": "7F3K-92QD",
    "job-printer-uri": "ipp://localhost/printers/desk",
    "job-printer-state-message": "",
}


class StandIn:
    """A folder of commands, and the socket they name.

    Args:
        folder: With a short path.
        monkeypatch: Puts the folder on the path, alone but for the shell's own.

    Attributes:
        jobs: Answers to questions about a job, the last for ever; an empty group says that there is none.
        printers: What is said of printers.
        http_status: Other than 200 for a server that refuses.
        answer: Makes other bytes of an answer.
    """

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.jobs: list[Group] = [JOB]
        self.printers: list[Group] = [DESK]
        self.http_status = 200
        self.answer: Callable[[bytes], bytes] = lambda data: data
        self._socket = folder / "cups.sock"
        self._commands = folder / "bin"
        self._commands.mkdir()
        monkeypatch.setenv("PATH", f"{self._commands}:/usr/bin:/bin")
        for name in ("lp", "cancel"):
            self.command(name, "exit 0")
        self.command("lpstat", f'[ "$1" = -H ] && echo {self._socket}; exit 0')
        self._server = _Server(str(self._socket), self)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    def command(self, name: str, script: str) -> None:
        """Write a command anew."""
        path = self._commands / name
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(0o755)

    def lacks(self, name: str) -> None:
        """Take a command away, and whatever the system has of it."""
        (self._commands / name).unlink()
        os.environ["PATH"] = str(self._commands)

    def close(self) -> None:
        """End the socket."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        self._socket.unlink(missing_ok=True)

    def answers(self, request: bytes) -> bytes:
        """Return what CUPS would say."""
        (operation,) = struct.unpack_from(">H", request, 2)
        groups, kind = self.printers, 0x04
        if operation == 0x0009:
            groups, kind = [self.jobs.pop(0) if len(self.jobs) > 1 else self.jobs[0]], 0x02
        status = 0x0000 if any(groups) else 0x0406
        return self.answer(answer(status, [group for group in groups if group], kind))


def answer(status: int, groups: list[Group], kind: int) -> bytes:
    """Return the bytes of an answer."""
    head = struct.pack(">BBHI", 2, 0, status, 1) + b"\x01" + _attribute(0x47, "attributes-charset", b"utf-8")
    return head + b"".join(bytes([kind]) + _attributes(group) for group in groups) + b"\x03"


def _attributes(group: Group) -> bytes:
    return b"".join(_values(name, value if isinstance(value, list) else [value]) for name, value in group.items())


def _values(name: str, values: list[str] | list[int | bool | str]) -> bytes:
    return b"".join(_one("" if index else name, value) for index, value in enumerate(values))


def _one(name: str, value: int | bool | str) -> bytes:
    if isinstance(value, bool):
        return _attribute(0x22, name, bytes([value]))
    if isinstance(value, int):
        return _attribute(0x23, name, struct.pack(">i", value))
    return _attribute(0x42, name, value.encode())


def _attribute(tag: int, name: str, value: bytes) -> bytes:
    key = name.encode()
    return struct.pack(">BH", tag, len(key)) + key + struct.pack(">H", len(value)) + value


class _Server(socketserver.ThreadingUnixStreamServer):
    daemon_threads = True

    def __init__(self, path: str, stand_in: StandIn) -> None:
        self.stand_in = stand_in
        super().__init__(path, _Handler)


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_POST(self) -> None:
        data = self.server.stand_in.answers(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(self.server.stand_in.http_status)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""

    def address_string(self) -> str:
        return "test"
