"""A sample patient who goes through a whole visit by touch: one wrong answer, one "not sure", a question, a safety Yes.

The visitor looks at which screen shows and does what a patient would do there. What right and wrong is, it knows from
the outline, as a patient would know it from the screen.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.errors import BugError
from kiosk.ui.demo.autograph import AUTOGRAPH
from kiosk.ui.demo.hand import Hand
from kiosk.ui.patient.check_page import CheckViewModel
from kiosk.ui.patient.kiosk import KioskViewModel
from kiosk.ui.patient.safety_page import SafetyViewModel
from kiosk.ui.patient.section_page import SectionViewModel
from kiosk.ui.patient.signing_pages import SigningViewModel
from kiosk.visit.outline import UNSURE, Outline

MOST_SCREENS = 120
"""More touches of "Next" than any visit needs; beyond it the demonstration is stuck."""

_QUESTION = QT_TRANSLATE_NOOP("Demo", "can i drive to work")


def usual_question() -> str:
    """Return what the sample patient asks the doctor, in the language of the screens: small letters and spaces."""
    return QCoreApplication.translate("Demo", str(_QUESTION))


@dataclass(frozen=True, slots=True)
class Script:
    """What this patient does.

    Attributes:
        code: The visit's code.
        day: Day of birth.
        month: Month of birth.
        language: Which language button is touched.
        decision: Which card is touched: ``agree``, ``talk_first`` or ``decline``.
        question: What is typed for the doctor, in small letters and spaces; empty for nothing.
        wrong_at: Which check (from 0) is answered wrongly once; -1 for none.
        unsure_at: Which check is answered "not sure" once; -1 for none.
        yes_to: Safety questions answered with Yes.
        yes_beside: What is asked beside the treatment and answered with Yes.
        pain: Layers of the figure, seen from behind, on which this patient hurts; none touches "I cannot show it".
        feels: What the pain feels like, beyond aching.
    """

    code: str
    day: int
    month: int
    language: str = "en"
    decision: str = "agree"
    question: str = ""
    wrong_at: int = -1
    unsure_at: int = -1
    yes_to: tuple[str, ...] = ()
    yes_beside: tuple[str, ...] = ("teaching",)
    pain: tuple[str, ...] = ()
    feels: tuple[str, ...] = ()


class Visitor:
    """Plays one script at one kiosk.

    Args:
        hand: The finger.
        kiosk: The kiosk's view-model, only to see which screen shows.
        script: What to do.
        pictures: Folder for a picture of every screen, or None.
        outline_of: Gives the open visit's outline.
    """

    def __init__(
        self,
        hand: Hand,
        kiosk: KioskViewModel,
        script: Script,
        *,
        outline_of: Callable[[], Outline],
        pictures: Path | None = None,
    ) -> None:
        self._hand = hand
        self._kiosk = kiosk
        self._script = script
        self._outline_of = outline_of
        self._pictures = pictures
        self.screens: list[str] = []
        self._steps: dict[str, Callable[[], None]] = {
            "Welcome": lambda: self._touch(f"language:{script.language}"),
            "Code": self._enter_code,
            "Birthday": self._enter_birthday,
            "Section": self._read_on,
            "Check": self._answer_check,
            "PainPlace": self._show_pain,
            "PainFeel": self._rate_pain,
            "PainLife": lambda: self._touch_all("since:years", "prevent:stand", "prevent:sleep", "next"),
            "Safety": self._answer_safety,
            "Goals": self._choose_goal,
            "Topics": self._ask,
            "Decision": lambda: self._touch(f"decision:{script.decision}"),
            "OptionalConsent": self._answer_beside,
            "Signing": self._sign,
        }

    def go_to(self, screen: str) -> None:
        """Go on, screen by screen, until this one shows.

        Raises:
            BugError: It never shows (DEMO-STUCK).
        """
        for _ in range(MOST_SCREENS):
            self.look()
            if self._screen() == screen:
                return
            self.do_screen()
        raise BugError("DEMO-STUCK", f"The screen '{screen}' never showed.", "Look at the pictures.")

    def do_screen(self) -> None:
        """Do what a patient does on the screen that shows, and wait for the next one."""
        before = self.mark
        self._steps.get(self._screen(), lambda: self._touch("next"))()
        self._hand.wait_until(lambda: self.mark != before, f"what follows {before}")

    def look(self) -> None:
        """Note the screen, and keep a picture of it."""
        name = "-".join(part for part in (self._screen().lower(), *self.mark[1:]) if part).replace("_", "-")
        self.screens.append(name)
        if self._pictures is not None:
            self._hand.rest()
            self._hand.picture(self._pictures / f"{len(self.screens):02}-{name}.png")

    def _screen(self) -> str:
        return str(self._kiosk.screen)

    @property
    def mark(self) -> tuple[str, ...]:
        """Tell one screen from the next: the screen, its stop, its step or part."""
        page = self._kiosk.page
        stop = getattr(page, "stop_id", "")
        if isinstance(page, SectionViewModel):
            return (self._screen(), stop, f"step{int(str(page.step)) + 1}")
        if isinstance(page, CheckViewModel):
            return (self._screen(), stop, "right" if page.isConfirmed else "")
        if isinstance(page, SigningViewModel):
            return (self._screen(), str(page.part))
        return (self._screen(), stop)

    def _touch(self, name: str) -> None:
        self._hand.touch(name)

    def _enter_code(self) -> None:
        self._hand.wait_until(lambda: bool(getattr(self._kiosk.page, "isReady", True)), "the records")
        for digit in self._script.code:
            self._touch(f"digit_{digit}")

    def _enter_birthday(self) -> None:
        for digit in str(self._script.day):
            self._touch(f"digit_{digit}")
        self._touch(f"month:{self._script.month}")
        self._touch("next")

    def _read_on(self) -> None:
        self._touch("next")

    def _answer_check(self) -> None:
        page = self._kiosk.page
        if not isinstance(page, CheckViewModel):
            return
        if not page.isConfirmed:
            self._touch(f"option:{self._option(page)}")
        self._touch("next")

    def _option(self, page: CheckViewModel) -> str:
        checks = list(self._outline_of().checks())
        index = next(i for i, stop in enumerate(checks) if stop.id == page.stop_id)
        first, second = checks[index].phrasings
        is_second = set(page.shown) == {*second.options, UNSURE}
        phrasing = second if is_second else first
        if not is_second and index == self._script.unsure_at:
            return UNSURE
        if not is_second and index == self._script.wrong_at:
            return next(option for option in phrasing.options if option != phrasing.right)
        return phrasing.right

    def _show_pain(self) -> None:
        zones = [f"zone:{layer}" for layer in self._script.pain]
        if zones and self._hand.sees("showPicture"):
            self._touch("showPicture")
        self._touch_all(*(zones or ["answer:cannot_show"]), "next")

    def _rate_pain(self) -> None:
        self._touch_all("strength:6", "kind:aching", *(f"kind:{kind}" for kind in self._script.feels), "next")

    def _touch_all(self, *names: str) -> None:
        for name in names:
            self._touch(name)

    def _answer_safety(self) -> None:
        page = self._kiosk.page
        if isinstance(page, SafetyViewModel):
            self._touch("answer_yes" if page.stop_id in self._script.yes_to else "answer_no")
            self._touch("next")

    def _answer_beside(self) -> None:
        page = self._kiosk.page
        is_yes = getattr(page, "stop_id", "") in self._script.yes_beside
        self._touch_all("answer_yes" if is_yes else "answer_no", "next")

    def _choose_goal(self) -> None:
        goals = getattr(self._kiosk.page, "goals", [])
        self._touch(f"goal:{goals[0]['id']}")
        self._touch("next")

    def _ask(self) -> None:
        if self._script.question:
            self._touch("startWriting")
            self._hand.rest()
            for letter in self._script.question:
                self._touch("keySpace" if letter == " " else f"letter_{letter}")
            self._touch("finishWriting")
            self._hand.settle(100)
        self._touch("next")

    def _sign(self) -> None:
        page = self._kiosk.page
        if not isinstance(page, SigningViewModel):
            return
        if page.part == "read":
            for statement in page.property("statements"):
                self._touch(f"statement:{statement['id']}")
            self._touch("next")
        else:
            self._hand.draw("signaturePad", AUTOGRAPH)
            self._hand.settle(100)
            self._touch("sign")
