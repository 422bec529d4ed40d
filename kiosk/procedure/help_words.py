"""The form's words about who helped the patient at the screen; what is signed says the same on screen and paper."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Protocol

from kiosk.procedure.named import named
from kiosk.procedure.structure import PackModel
from kiosk.procedure.words import Line


class Helped(Protocol):
    """A helper, as a visit knows one: what she is to the patient, her name or nothing, and what she helped with."""

    @property
    def relation(self) -> str | None:
        """``relative``, ``friend``, ``carer``, ``staff``, ``interpreter``, or None where it was not asked."""

    @property
    def name(self) -> str:
        """The name, or empty."""

    @property
    def helps_with(self) -> Sequence[str]:
        """``reading``, ``touching``, ``translating``."""


class HelpWords(PackModel):
    """Who helped, what a helper's hand touched, and what the signatory says about it."""

    relative: Line
    friend: Line
    carer: Line
    staff: Line
    interpreter: Line
    who: Annotated[Line, named("name", "relation")]
    translator: Line
    own_wish: Annotated[Line, named("helped")]
    touched: Annotated[Line, named("answers")]
    checks: Line
    health: Line
    pain: Line
    goals: Line
    questions: Line
    decision: Line
    choices: Line
    said_back: Line
    alone: Line
    together: Line

    def helper(self, one: Helped) -> str:
        """Return who a helper is: the name with the relation, or one of them, or nothing."""
        relation = self._relation(one.relation)
        if one.name and relation:
            return self.who.format(name=one.name, relation=relation)
        return one.name or relation[:1].upper() + relation[1:]

    def helped(self, helpers: Iterable[Helped], ways: Mapping[str, str]) -> str:
        """Return who helped with what.

        Args:
            helpers: Each helper once.
            ways: What each way to help is called.
        """
        said = ([self.helper(one), ", ".join(ways[way] for way in one.helps_with)] for one in helpers)
        return "; ".join(": ".join(filter(None, parts)) for parts in said)

    def own_wish_of(self, helpers: Iterable[Helped], ways: Mapping[str, str]) -> str:
        """Return what a signatory says whom somebody helped; screen and form say the same."""
        return self.own_wish.format(helped=self.helped(helpers, ways))

    def _relation(self, relation: str | None) -> str:
        named = {
            "relative": self.relative,
            "friend": self.friend,
            "carer": self.carer,
            "staff": self.staff,
            "interpreter": self.interpreter,
        }
        return named[relation] if relation else ""
