"""Composes forms in one warm child process: facts in, bytes out.

ReportLab never shares the screen's interpreter lock or memory, and its font objects serve one document at a time, so
one process does all forms, one after the other. A child that died is replaced once; one that does not answer in time
is ended. The child ends itself when the program is gone.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from multiprocessing.context import SpawnContext, SpawnProcess
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from kiosk.consent.blocks import FormContent
from kiosk.consent.keys import KeyFolder
from kiosk.consent.mark import Mark, Stamped, TimeService
from kiosk.consent.slip import SlipContent
from kiosk.errors import ConsentError

if TYPE_CHECKING:  # packs bring pydantic, which must not delay a child's start
    from kiosk.consent.evidence import Record

DEFAULT_TIMEOUT_S = 30.0
ANSWER_TIMEOUT_S = 2 * DEFAULT_TIMEOUT_S
"""How long a desk waits for a paper: longer than the worker itself, which then says what was wrong."""

_Answer = TypeVar("_Answer")


class FormWorker:
    """The desk where forms are composed; every request returns at once with a `Future`.

    Args:
        timeout_s: Longest time for one form, in seconds; a start of the child is part of it.
    """

    def __init__(self, *, timeout_s: float = DEFAULT_TIMEOUT_S) -> None:
        self._timeout_s = timeout_s
        self._line = ThreadPoolExecutor(max_workers=1, thread_name_prefix="forms")
        self._context = _Context()
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> FormWorker:
        """Start to warm up."""
        self.warm_up()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close."""
        self.close()

    def warm_up(self) -> Future[int]:
        """Start the child in the background and let it load libraries and fonts.

        Returns:
            A future with the child's process id; ConsentError when a font is missing (FORM-FONT).
        """
        return self._line.submit(self._ask, _warm_up)

    def compose(self, content: FormContent, record: Mapping[str, Any] | None = None) -> Future[bytes]:
        """Compose a form, fit for the archive.

        Args:
            content: What it says.
            record: The record of the visit, to go inside.

        Returns:
            A future with the PDF; ConsentError when it cannot be composed (see `layout.compose`), it breaks a
            standard (FORM-NOT-CONFORMANT), the child does not answer in time (FORM-TIMEOUT) or died twice
            (FORM-WORKER).
        """
        return self._line.submit(self._ask, _compose, content, record)

    def make(self, content: FormContent, record: Mapping[str, Any], seal: Mark) -> Future[bytes]:
        """Compose a form and seal it.

        Args:
            content: What it says.
            record: The record of the visit, to go inside.
            seal: The clinic's.

        Returns:
            A future with the sealed PDF; ConsentError as for `compose`, or when the seal does not open or does not fit
            (see `sealing.sealed`).
        """
        return self._line.submit(self._ask, _make, content, record, seal)

    def countersign(self, form: bytes, signature: Mark) -> Future[bytes]:
        """Add the doctor's signature to a sealed form.

        Returns:
            A future with the PDF; ConsentError when key or form do not allow it (see `sealing.countersigned`).
        """
        return self._line.submit(self._ask, _countersign, form, signature)

    def stamp(self, form: bytes, service: TimeService) -> Future[Stamped]:
        """Add a time stamp to a sealed form; waits for a server, so no patient's form should wait behind it.

        Returns:
            A future with the PDF and its time; ConsentError as for `timestamping.stamped`.
        """
        return self._line.submit(self._ask, _stamp, form, service)

    def make_clinic_keys(self, folder: Path, clinic: str, password: bytes, now: datetime) -> Future[None]:
        """Make the clinic's keys; seconds of work that would hold up the screen.

        Returns:
            A future of the end; ConsentError as for `KeyFolder.create`.
        """
        return self._line.submit(self._ask, _make_clinic_keys, folder, clinic, password, now)

    def slip(self, content: SlipContent) -> Future[bytes]:
        """Compose the slip with a visit's code.

        Returns:
            As `compose`.
        """
        return self._line.submit(self._ask, _slip, content)

    def record(self, form: bytes) -> Future[Record | None]:
        """Take the record out of a kept form.

        Returns:
            A future with the record, or with None where there is none that can be read.
        """
        return self._line.submit(self._ask, _record, form)

    def reading(self, content: FormContent) -> Future[list[str]]:
        """Compose a form and take its words, as a record has them under ``reading``.

        Returns:
            As `compose`.
        """
        return self._line.submit(self._ask, _reading, content)

    def mark_void(self, form: bytes, title: str, words: str) -> Future[bytes]:
        """Mark every page of a form that no longer counts, for its print.

        Returns:
            A future with the PDF; its seal does not hold any more.
        """
        return self._line.submit(self._ask, _mark_void, form, title, words)

    def scan(self, picture: bytes) -> Future[bytes]:
        """Put a scanned picture on a page.

        Returns:
            A future with the PDF; ConsentError when the picture cannot be read (SCAN-UNREADABLE).
        """
        return self._line.submit(self._ask, _scan, picture)

    def missing_characters(self, texts: Iterable[str]) -> Future[frozenset[str]]:
        """Find the characters that cannot be printed; to be asked before anybody signs.

        Args:
            texts: For example `FormContent.texts` of the form to be signed.
        """
        return self._line.submit(self._ask, _missing_characters, tuple(texts))

    def close(self) -> None:
        """End the child, after the form in hand; forms still waiting are dropped."""
        self._line.shutdown(cancel_futures=True)
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None

    def _ask(self, task: Callable[..., _Answer], *facts: Any) -> _Answer:
        """Let the child do a task; on the line's one thread."""
        try:
            return self._ask_once(task, *facts)
        except BrokenProcessPool:
            self._drop_child()
        try:
            return self._ask_once(task, *facts)
        except BrokenProcessPool as error:
            self._drop_child()
            raise ConsentError(
                "FORM-WORKER", "The part of Antesala that makes forms has stopped.", "Restart Antesala, then try again."
            ) from error

    def _ask_once(self, task: Callable[..., _Answer], *facts: Any) -> _Answer:
        if self._pool is None:
            self._pool = ProcessPoolExecutor(1, mp_context=self._context, initializer=_stay_with_parent)
        try:
            answer = self._pool.submit(_guarded, task, *facts).result(self._timeout_s)
        except TimeoutError as error:
            self._drop_child()
            raise ConsentError(
                "FORM-TIMEOUT", f"A form was not ready within {self._timeout_s:g} seconds.", "Try again."
            ) from error
        if isinstance(answer, _Refusal):
            raise ConsentError(answer.code, answer.what, answer.remedy)
        result: _Answer = answer
        return result

    def _drop_child(self) -> None:
        """End the child, whatever it is doing; the next request starts a new one."""
        self._context.kill()
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None


class _Context(SpawnContext):
    """Starts children by spawn, and remembers the last one, so that it can be ended when it hangs."""

    _child: SpawnProcess | None = None

    def Process(self, *args: Any, **kwargs: Any) -> SpawnProcess:  # type: ignore[override]  # noqa: N802  # its name there
        self._child = SpawnProcess(*args, **kwargs)
        return self._child

    def kill(self) -> None:
        """End the child."""
        if self._child is not None and self._child.is_alive():
            self._child.kill()
            self._child.join()


@dataclass(frozen=True, slots=True)
class _Refusal:
    """A ConsentError on its way between processes."""

    code: str
    what: str
    remedy: str


def _guarded(task: Callable[..., Any], *facts: Any) -> Any:
    """Do a task in the child; an error of ours goes back as plain values, without what ReportLab hung on it."""
    try:
        return task(*facts)
    except ConsentError as error:
        return _Refusal(error.code, error.what, error.remedy)


def _stay_with_parent() -> None:
    """Leave Ctrl-C to the parent, and end when the parent is gone, however it went."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_after, args=(parent,), daemon=True).start()


def _end_after(parent: Any) -> None:
    parent.join()
    os._exit(1)


def _warm_up() -> int:
    import kiosk.consent.sealing  # noqa: F401  # loaded ahead, so that the first signature is as quick as the next
    from kiosk.consent import layout  # only here: the screen's process loads neither ReportLab nor pyHanko

    layout.warm_up()
    gc.collect()
    gc.freeze()  # what was loaded stays: no form waits until all of it is looked through for what could go
    return os.getpid()


def _compose(content: FormContent, record: Mapping[str, Any] | None) -> bytes:
    from kiosk.consent.layout import compose  # only here: the screen's process never loads ReportLab
    from kiosk.consent.self_check import require_sound  # likewise, with pikepdf

    form = compose(content, record)
    require_sound(form)
    return form


def _make(content: FormContent, record: Mapping[str, Any], seal: Mark) -> bytes:
    from kiosk.consent.sealing import sealed  # only here: the screen's process never loads pyHanko

    return sealed(_compose(content, record), seal)


def _countersign(form: bytes, signature: Mark) -> bytes:
    from kiosk.consent.sealing import countersigned  # only here: the screen's process never loads pyHanko

    return countersigned(form, signature)


def _stamp(form: bytes, service: TimeService) -> Stamped:
    from kiosk.consent.timestamping import stamped  # only here: the screen's process never loads pyHanko

    return stamped(form, service)


def _make_clinic_keys(folder: Path, clinic: str, password: bytes, now: datetime) -> None:
    KeyFolder(folder).create(clinic, password, now)


def _slip(content: SlipContent) -> bytes:
    from kiosk.consent.self_check import require_sound  # only here: the screen's process never loads pikepdf
    from kiosk.consent.slip_page import compose_slip  # likewise, with ReportLab

    slip = compose_slip(content)
    require_sound(slip)
    return slip


def _record(form: bytes) -> Record | None:
    from pikepdf import Pdf  # only here: the screen's process never loads pikepdf

    from kiosk.consent.record_check import attached_record  # likewise

    with Pdf.open(BytesIO(form)) as pdf:
        return attached_record(pdf)


def _reading(content: FormContent) -> list[str]:
    from pikepdf import Pdf  # only here: the screen's process never loads pikepdf

    from kiosk.consent.layout import compose  # likewise, with ReportLab
    from kiosk.consent.reading import reading_of  # likewise

    with Pdf.open(BytesIO(compose(content))) as pdf:
        return reading_of(pdf)


def _scan(picture: bytes) -> bytes:
    from kiosk.consent.scan_page import compose_scan  # only here: the screen's process never loads ReportLab

    return compose_scan(picture)


def _mark_void(form: bytes, title: str, words: str) -> bytes:
    from kiosk.consent.void_mark import marked  # only here: the screen's process loads neither ReportLab nor pikepdf

    return marked(form, title, words)


def _missing_characters(texts: tuple[str, ...]) -> frozenset[str]:
    from kiosk.consent.fonts import missing_characters  # only here: the screen's process never loads ReportLab

    return missing_characters(texts)
