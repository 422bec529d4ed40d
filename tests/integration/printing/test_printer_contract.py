"""What every printer promises; a real CUPS and the one in memory pass the same tests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import pytest

from kiosk.errors import PrintingError
from kiosk.printing.printer import JobReport, JobState, Order, Printer, Ticket, Trouble
from tests.fakes.printer import MemoryPrinter
from tests.integration.printing.private_cups import Device, PrivateCups, wait_until

PDF = b"%PDF-1.7\nsample page of a form\n%%EOF\n"
FORM = Order(PDF, "7F3K-92QD")


class Room(Protocol):
    """Where printers stand, and what can happen to them."""

    def add(self, name: str) -> None: ...
    def make_default(self, name: str) -> None: ...
    def refuse(self, name: str) -> None: ...
    def pause(self, name: str) -> None: ...
    def resume(self, name: str) -> None: ...
    def jam(self, name: str) -> None: ...
    def mend(self, name: str) -> None: ...
    def delete(self, name: str) -> None: ...
    def printed(self, ticket: Ticket) -> bytes: ...


class CupsRoom:
    """Printers of a real CUPS."""

    def __init__(self, cups: PrivateCups) -> None:
        self._cups = cups
        self._devices: dict[str, Device] = {}

    def add(self, name: str) -> None:
        self._devices[name] = self._cups.add(name)

    def make_default(self, name: str) -> None:
        self._cups.run("lpadmin", "-d", name)

    def refuse(self, name: str) -> None:
        self._cups.run("cupsreject", name)

    def pause(self, name: str) -> None:
        self._cups.run("cupsdisable", name)

    def resume(self, name: str) -> None:
        self._cups.run("cupsenable", name)

    def jam(self, name: str) -> None:
        self._devices[name].gets("media-jam")

    def mend(self, name: str) -> None:
        self._devices[name].is_mended("media-jam")

    def delete(self, name: str) -> None:
        self._cups.run("lpadmin", "-x", name)

    def printed(self, ticket: Ticket) -> bytes:
        return self._devices[ticket.queue].printed(ticket.job_id)


@pytest.fixture(params=["memory", "cups"])
def shop(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Printer, Room]]:
    if request.param == "memory":
        memory = MemoryPrinter("desk")
        memory.add("desk")
        yield memory, memory
        return
    cups: PrivateCups = request.getfixturevalue("cups")
    room = CupsRoom(cups)
    room.add("desk")
    yield cups.printer(monkeypatch, "desk"), room


def comes_to(printer: Printer, ticket: Ticket, state: JobState) -> JobReport:
    """Follow a job until it stands so."""
    seen: list[JobReport] = []

    def stands_so() -> bool:
        seen.append(printer.report(ticket))
        assert seen[-1].state is state or not seen[-1].state.is_over, seen[-1]
        return seen[-1].state is state

    wait_until(stands_so)
    return seen[-1]


def refusal(printer: Printer, *, queue: str | None = None) -> str:
    with pytest.raises(PrintingError) as caught:
        printer.submit(FORM, queue=queue)
    assert caught.value.remedy
    return caught.value.code


def test_a_form_comes_out_as_it_was(shop: tuple[Printer, Room]) -> None:
    printer, room = shop
    ticket = printer.submit(FORM)
    assert (ticket.queue, ticket.title) == ("desk", "7F3K-92QD")
    assert comes_to(printer, ticket, JobState.DONE) == JobReport(JobState.DONE)
    assert room.printed(ticket) == PDF


def test_a_paper_that_belongs_to_nobody_is_called_antesala(shop: tuple[Printer, Room]) -> None:
    printer, _ = shop
    ticket = printer.submit(Order(PDF))
    assert ticket.title == "Antesala"
    comes_to(printer, ticket, JobState.DONE)


def test_printers_are_listed_by_name_with_the_default(shop: tuple[Printer, Room]) -> None:
    printer, room = shop
    room.add("ward")
    room.add("attic")
    room.make_default("ward")
    room.pause("attic")
    room.refuse("desk")
    assert [(one.name, one.is_default, one.is_accepting, one.troubles) for one in printer.queues()] == [
        ("attic", False, True, (Trouble.PAUSED,)),
        ("desk", False, False, ()),
        ("ward", True, True, ()),
    ]
    assert [one.name for one in printer.queues() if one.is_stopped] == ["attic"]


def test_another_printer_may_be_chosen_for_one_form(shop: tuple[Printer, Room]) -> None:
    printer, room = shop
    room.add("ward")
    ticket = printer.submit(FORM, queue="ward")
    assert ticket.queue == "ward"
    comes_to(printer, ticket, JobState.DONE)
    assert room.printed(ticket) == PDF


def test_an_unknown_printer_is_refused(shop: tuple[Printer, Room]) -> None:
    assert refusal(shop[0], queue="attic") == "PRINTING-NO-PRINTER"


def test_a_printer_that_takes_no_jobs_is_said(shop: tuple[Printer, Room]) -> None:
    printer, room = shop
    room.refuse("desk")
    assert refusal(printer) == "PRINTING-REFUSED"


def test_a_paused_printer_keeps_the_form_and_prints_it_later(shop: tuple[Printer, Room]) -> None:
    printer, room = shop
    room.pause("desk")
    ticket = printer.submit(FORM)
    assert printer.report(ticket).troubles == (Trouble.PAUSED,)
    assert printer.report(ticket).state is JobState.STOPPED
    room.resume("desk")
    comes_to(printer, ticket, JobState.DONE)
    assert room.printed(ticket) == PDF


def test_a_jam_is_told_and_nothing_is_lost(shop: tuple[Printer, Room]) -> None:
    printer, room = shop
    room.jam("desk")
    ticket = printer.submit(FORM)
    assert comes_to(printer, ticket, JobState.STOPPED).troubles == (Trouble.JAM,)
    room.mend("desk")
    comes_to(printer, ticket, JobState.DONE)
    assert room.printed(ticket) == PDF


def test_a_job_that_waits_is_cancelled_once(shop: tuple[Printer, Room]) -> None:
    printer, room = shop
    room.pause("desk")
    ticket = printer.submit(FORM)
    printer.cancel(ticket)
    assert printer.report(ticket) == JobReport(JobState.CANCELLED)
    with pytest.raises(PrintingError) as caught:
        printer.cancel(ticket)
    assert caught.value.code == "PRINTING-OVER"


def test_what_is_printed_cannot_be_cancelled(shop: tuple[Printer, Room]) -> None:
    printer, _ = shop
    ticket = printer.submit(FORM)
    comes_to(printer, ticket, JobState.DONE)
    with pytest.raises(PrintingError) as caught:
        printer.cancel(ticket)
    assert caught.value.code == "PRINTING-OVER"
    assert printer.report(ticket).state is JobState.DONE


def test_a_job_whose_printer_was_deleted_is_lost_and_never_done(shop: tuple[Printer, Room]) -> None:
    printer, room = shop
    room.pause("desk")
    ticket = printer.submit(FORM)
    room.delete("desk")
    assert printer.report(ticket).state is JobState.LOST
    assert refusal(printer) == "PRINTING-NO-PRINTER"


def test_a_job_nobody_heard_of_is_lost(shop: tuple[Printer, Room]) -> None:
    assert shop[0].report(Ticket("desk", 4711, "7F3K-92QD")).state is JobState.LOST


def test_another_job_under_the_same_number_is_not_taken_for_ours(shop: tuple[Printer, Room]) -> None:
    printer, _ = shop
    ticket = printer.submit(FORM)
    comes_to(printer, ticket, JobState.DONE)
    assert printer.report(Ticket("desk", ticket.job_id, "7F3K-92QX")).state is JobState.LOST
