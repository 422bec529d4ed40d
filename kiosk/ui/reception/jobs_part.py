"""Print jobs of this desk: each is followed until it is over, and what went wrong stays until somebody has seen it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import shiboken6
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import AntesalaError
from kiosk.ui.desk.rows import RowsModel
from kiosk.ui.desk.services import Member
from kiosk.ui.reception.services import JobNews, JobState, Papers, PrintWish
from kiosk.ui.reception.wording import word

QML_IMPORT_NAME = "Antesala.DeskModels"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY_MS = 1000
"""How often the print system is asked; only while a job is under way."""


_BEGUN = JobNews(JobState.HANDING_OVER)


@dataclass(frozen=True, slots=True)
class _Job:
    number: int
    title: str
    wish: PrintWish
    job_id: str = ""
    news: JobNews = _BEGUN

    @property
    def is_good(self) -> bool:
        return self.news.state is JobState.DONE


@QmlElement
@QmlUncreatable("made by the program")
class JobsViewModel(QObject):
    """The jobs, the newest first.

    Signals:
        changed: Any property may have another value.
        handedOver: The print system took a paper.

    Args:
        papers: Prints and saves.
        member: Who is logged in.
    """

    changed = Signal()
    handedOver = Signal()

    def __init__(self, papers: Papers, member: Member, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._papers = papers
        self._member = member
        self._jobs: list[_Job] = []
        self._asked: set[int] = set()
        self._last = 0
        self._rows = RowsModel(self)
        self._clock = QTimer(self, interval=LOOK_EVERY_MS)
        self._clock.timeout.connect(self.look)

    @Property(RowsModel, constant=True)
    def rows(self) -> RowsModel:
        """``id``, ``title``, ``state``, ``what``, ``remedy``, ``kind``, ``canRetry``, ``canTakeBack``."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many are shown."""
        return len(self._jobs)

    @property
    def shown(self) -> Sequence[Mapping[str, Any]]:
        """The rows as they stand."""
        return self._rows.rows

    def print(self, title: str, wish: PrintWish) -> None:
        """Print a paper and follow it.

        Args:
            title: As it is listed.
            wish: What to print.
        """
        self._last += 1
        job = _Job(self._last, title, wish)
        self._jobs.insert(0, job)
        self._hand_over(job)

    @Slot(int)
    def retry(self, number: int) -> None:
        """Print again what failed or got lost; behind a first printing the reason is that one."""
        job = self._job(number)
        if job is None or not _can_retry(job):
            return
        reason = job.wish.reason or (f"{word(job.news.state)}: {job.job_id}" if job.job_id else "")
        again = replace(job, wish=replace(job.wish, reason=reason), job_id="", news=_BEGUN)
        self._put(again)
        self._hand_over(again)

    @Slot(int)
    def takeBack(self, number: int) -> None:
        """Take a job back."""
        job = self._job(number)
        if job is not None and job.job_id and not job.news.state.is_over:
            self._papers.take_back(job.job_id, done=self.look, failed=lambda error: self._refused(number, error))

    @Slot(int)
    def dismiss(self, number: int) -> None:
        """It was seen."""
        self._jobs = [job for job in self._jobs if job.number != number or not job.news.state.is_over]
        self._show()

    @Slot()
    def look(self) -> None:
        """Ask how it stands with every job that is not over."""
        for job in self._jobs if shiboken6.isValid(self) else ():
            if job.job_id and not job.news.state.is_over and job.number not in self._asked:
                self._asked.add(job.number)
                self._papers.look(job.job_id, done=self._hearer(job.number), failed=self._asker(job.number))

    def _hand_over(self, job: _Job) -> None:
        number = job.number

        def taken(job_id: str) -> None:
            self._change(number, job_id=job_id, news=JobNews(JobState.WAITING))
            if self._job(number) is None:
                return
            self.handedOver.emit()
            self.look()

        self._show()
        self._papers.print(job.wish, self._member, done=taken, failed=lambda error: self._failed(number, error))

    def _hearer(self, number: int) -> Callable[[JobNews], None]:
        return lambda news: self._hear(number, news)

    def _asker(self, number: int) -> Callable[[AntesalaError], None]:
        return lambda error: self._refused(number, error)

    def _hear(self, number: int, news: JobNews) -> None:
        self._asked.discard(number)
        self._change(number, news=news)

    def _failed(self, number: int, error: AntesalaError) -> None:
        """The print system did not take it."""
        self._change(number, news=JobNews(JobState.FAILED, error.what, error.remedy))

    def _refused(self, number: int, error: AntesalaError) -> None:
        """A question was not answered: the job is as it was, and is asked for again."""
        self._asked.discard(number)
        job = self._job(number)
        if job is not None:
            self._change(number, news=replace(job.news, what=error.what, remedy=error.remedy))

    def _change(self, number: int, **values: object) -> None:
        job = self._job(number)
        if job is not None:
            self._put(replace(job, **values))  # type: ignore[arg-type]

    def _put(self, changed: _Job) -> None:
        self._jobs = [changed if job.number == changed.number else job for job in self._jobs]
        self._show()

    def _job(self, number: int) -> _Job | None:
        if not shiboken6.isValid(self):  # whoever worked here logged out while the print system was asked
            return None
        return next((job for job in self._jobs if job.number == number), None)

    def _show(self) -> None:
        self._rows.replace([_row(job) for job in self._jobs])
        is_under_way = any(job.job_id and not job.news.state.is_over for job in self._jobs)
        if is_under_way and not self._clock.isActive():
            self._clock.start()
        elif not is_under_way:
            self._clock.stop()
        self.changed.emit()


def _can_retry(job: _Job) -> bool:
    return job.news.state in (JobState.FAILED, JobState.LOST, JobState.CANCELLED)


def _row(job: _Job) -> dict[str, object]:
    state = job.news.state
    is_bad = state in (JobState.FAILED, JobState.LOST, JobState.STOPPED)
    return {
        "id": job.number,
        "title": job.title,
        "state": word(state),
        "what": job.news.what if not job.is_good else "",
        "remedy": job.news.remedy if not job.is_good else "",
        "kind": "alert" if is_bad else "good" if job.is_good else "plain",
        "canRetry": _can_retry(job),
        "canTakeBack": bool(job.job_id) and not state.is_over,
        "isOver": state.is_over,
    }
