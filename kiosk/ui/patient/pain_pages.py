"""The questions about the pain: where it hurts, how it feels, what it does to daily life; one a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.patient.journey import Journey
from kiosk.ui.patient.page import KeepingPage, toggle
from kiosk.visit.outline import STRONGEST, PainPoint
from kiosk.visit.terms import Placing

if TYPE_CHECKING:  # packs bring pydantic, which must not delay the first frame
    from kiosk.procedure.structure import PainQuestions, PainView
    from kiosk.procedure.words import PainWords

QML_IMPORT_NAME = "Antesala.PatientModels"
QML_IMPORT_MAJOR_VERSION = 1

NOT_RATED = -1
"""What `strength` says before a number was touched."""

# The linter reads types by name, and knows Qt's only.
QVariantMap = dict


class PainPage(KeepingPage):
    """Base of the three pages. Only a visit whose content asks about the pain comes here."""

    @property
    def _asked(self) -> PainQuestions:
        asked = self._journey.pack.structure.pain
        assert asked is not None
        return asked

    @property
    def _words(self) -> PainWords:
        words = self._journey.words.pain
        assert words is not None
        return words


@QmlElement
@QmlUncreatable("made by the program")
class PainPlaceViewModel(PainPage):
    """Where it hurts: zones of a figure, or of a list, or one of two other answers. Signals: changed, viewChanged."""

    changed = Signal()
    viewChanged = Signal()

    def __init__(self, journey: Journey, parent: QObject | None = None) -> None:
        super().__init__(journey, parent)
        kept = journey.state.pain.placed
        self._zones = list(kept.zones) if kept else []
        self._placing = kept.placing if kept else None
        self._view = self._asked.views[0]
        self._is_listing = False

    @Property(str, notify=changed)
    def question(self) -> str:
        """The question."""
        return self._words.place

    @Property(str, notify=changed)
    def help(self) -> str:
        """What makes it plain."""
        return self._words.help

    @Property(list, notify=viewChanged)
    def views(self) -> list[dict[str, object]]:
        """Ways to look at the figure: id, text, isShown."""
        words = self._words.views
        return [{"id": view.id, "text": words[view.id], "isShown": view is self._view} for view in self._asked.views]

    @Property(QVariantMap, notify=changed)
    def figure(self) -> dict[str, object]:
        """What the picture shows: name, layers, zones (each to touch), touched, focus, drawn, alternative."""
        view = self._view
        touched = self._layers(view, self._zones)
        return {
            "name": view.picture,
            "layers": [*view.layers, *touched],
            "touched": touched,
            "zones": self._layers(view, [place for zone in self._asked.zones for place, _ in zone.places]),
            "focus": list(view.focus),
            "drawn": view.drawn,
            "alternative": ". ".join([self._words.views[view.id], *map(self._words.zone, self._zones)]),
        }

    @Property(list, notify=changed)
    def chosen(self) -> list[dict[str, str]]:
        """Zones touched: id and text, in the order of touch."""
        return [{"id": zone, "text": self._words.zone(zone)} for zone in self._zones]

    @Property(list, notify=changed)
    def zones(self) -> list[dict[str, object]]:
        """Every zone, for the list: id, text, isTicked."""
        places = [place for zone in self._asked.zones for place, _ in zone.places]
        return [{"id": place, "text": self._words.zone(place), "isTicked": place in self._zones} for place in places]

    @Property(list, notify=changed)
    def otherAnswers(self) -> list[dict[str, object]]:
        """No pain today, and cannot show it: id, text, isTicked."""
        words = {Placing.NO_PAIN_TODAY: self._words.no_pain_today, Placing.CANNOT_SHOW: self._words.cannot_show}
        return [
            {"id": placing.value, "text": text, "isTicked": placing is self._placing} for placing, text in words.items()
        ]

    @Property(str, notify=changed)
    def advice(self) -> str:
        """What somebody who cannot show it, or has no pain today, must know; else empty."""
        return self._words.advice[PainPoint.UNPLACED] if self._placing not in (None, Placing.SHOWN) else ""

    @Property(bool, notify=changed)
    def isListing(self) -> bool:
        """True while the list shows in place of the figure."""
        return self._is_listing

    @Slot(str)
    def look(self, view_id: str) -> None:
        """Look at the figure from another side."""
        view = next(view for view in self._asked.views if view.id == view_id)
        if view is not self._view:
            self._view = view
            self.viewChanged.emit()
            self.changed.emit()

    @Slot(str)
    def touchLayer(self, layer: str) -> None:
        """Touch a zone of the figure, by its layer."""
        for place in self._places(layer):
            self.toggle(place)

    @Slot(str, result=str)
    def nameOfLayer(self, layer: str) -> str:
        """Return what a zone of the figure is called."""
        return ", ".join(map(self._words.zone, self._places(layer)))

    @Slot(str)
    def toggle(self, place: str) -> None:
        """Touch a zone; touching it again takes it back."""
        toggle(self._zones, place)
        self._placing = Placing.SHOWN if self._zones else None
        self._touched()

    @Slot(str)
    def answerOtherwise(self, placing: str) -> None:
        """Say that nothing hurts today, or that it cannot be shown; touching it again takes it back."""
        wanted = Placing(placing)
        self._placing = None if self._placing is wanted else wanted
        self._zones = []
        self._touched()

    @Slot()
    def toggleList(self) -> None:
        """Show the list in place of the figure, or the figure again."""
        self._is_listing = not self._is_listing
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        """From the list to the figure, or go back; what was touched is kept."""
        if self._is_listing:
            self.toggleList()
        else:
            super().back()

    @property
    def _is_whole(self) -> bool:
        return self._placing is not None

    def _keep(self) -> None:
        assert self._placing is not None
        self._journey.place_pain(self._placing, self._zones)

    def _places(self, layer: str) -> list[str]:
        """Return the places that a layer of the figure stands for."""
        drawn = self._view.drawn
        return [place for zone in self._asked.zones for place, side in zone.places if zone.layer(side, drawn) == layer]

    def _layers(self, view: PainView, places: list[str]) -> list[str]:
        return [
            zone.layer(side, view.drawn)
            for zone in self._asked.zones
            for place, side in zone.places
            if place in places and view.drawn in zone.drawn
        ]


@QmlElement
@QmlUncreatable("made by the program")
class PainFeelViewModel(PainPage):
    """How strong the pain is, 0 to 10, and what it feels like. Signals: changed."""

    changed = Signal()

    def __init__(self, journey: Journey, parent: QObject | None = None) -> None:
        super().__init__(journey, parent)
        kept = journey.state.pain.felt
        self._strength = kept.strength if kept else NOT_RATED
        self._kinds = list(kept.kinds) if kept else []

    @Property(str, notify=changed)
    def strengthQuestion(self) -> str:
        """The question how strong it is."""
        return self._words.strength

    @Property(list, notify=changed)
    def meanings(self) -> list[str]:
        """What the least, the middle and the strongest number mean."""
        return [self._words.weakest, self._words.middle, self._words.strongest]

    @Property(int, constant=True)
    def strongest(self) -> int:
        """The largest number."""
        return STRONGEST

    @Property(int, notify=changed)
    def strength(self) -> int:
        """The number touched, or -1."""
        return self._strength

    @Property(str, notify=changed)
    def kindQuestion(self) -> str:
        """The question what it feels like."""
        return self._words.kind

    @Property(list, notify=changed)
    def kinds(self) -> list[dict[str, object]]:
        """Ways it can feel: id, text, isTicked."""
        words = self._words.kinds
        return [
            {"id": kind.id, "text": words[kind.id], "isTicked": kind.id in self._kinds} for kind in self._asked.kinds
        ]

    @Property(str, notify=changed)
    def advice(self) -> str:
        """What the patient must know after an answer that speaks of a nerve, or empty."""
        opens = any(kind.opens_point for kind in self._asked.kinds if kind.id in self._kinds)
        return self._words.advice[PainPoint.NERVE] if opens else ""

    @Slot(int)
    def rate(self, strength: int) -> None:
        """Touch a number."""
        self._strength = strength
        self._touched()

    @Slot(str)
    def toggle(self, kind: str) -> None:
        """Touch a way it feels; touching it again takes it back."""
        toggle(self._kinds, kind)
        self._touched()

    @property
    def _is_whole(self) -> bool:
        return self._strength != NOT_RATED and bool(self._kinds)

    def _keep(self) -> None:
        self._journey.feel_pain(self._strength, self._kinds)


@QmlElement
@QmlUncreatable("made by the program")
class PainLifeViewModel(PainPage):
    """Since when it hurts, and what it keeps the patient from. Signals: changed."""

    changed = Signal()

    def __init__(self, journey: Journey, parent: QObject | None = None) -> None:
        super().__init__(journey, parent)
        kept = journey.state.pain.lived
        self._since = kept.since if kept else ""
        self._prevents = list(kept.prevents) if kept else []

    @Property(str, notify=changed)
    def sinceQuestion(self) -> str:
        """The question how long it has lasted."""
        return self._words.since

    @Property(list, notify=changed)
    def sinces(self) -> list[dict[str, object]]:
        """Lengths of time: id, text, isTicked."""
        words = self._words.sinces
        return [{"id": since, "text": words[since], "isTicked": since == self._since} for since in self._asked.since]

    @Property(str, notify=changed)
    def preventQuestion(self) -> str:
        """The question what it keeps the patient from."""
        return self._words.prevent

    @Property(list, notify=changed)
    def prevents(self) -> list[dict[str, object]]:
        """What it can keep somebody from: id, text, isTicked."""
        words = self._words.prevents
        return [{"id": one, "text": words[one], "isTicked": one in self._prevents} for one in self._asked.prevents]

    @Slot(str)
    def choose(self, since: str) -> None:
        """Touch a length of time."""
        if since != self._since:
            self._since = since
            self._touched()

    @Slot(str)
    def toggle(self, one: str) -> None:
        """Touch what it keeps the patient from; touching it again takes it back."""
        toggle(self._prevents, one)
        self._is_touched = True
        self.changed.emit()

    @property
    def _is_whole(self) -> bool:
        return bool(self._since)

    def _keep(self) -> None:
        self._journey.live_with_pain(self._since, self._prevents)
