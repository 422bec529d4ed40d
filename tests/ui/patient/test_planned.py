"""The joints planned for this very patient, where the treatment is explained: the right ones, on the right side."""

from __future__ import annotations

import pytest

from kiosk.visit.terms import Side
from tests.ui.patient.conftest import Opener
from tests.ui.patient.stage import SampleKiosk, pack_of
from tests.ui.screen import Screen, settle

PROCEDURES = ("lumbar_rhizolysis", "cervical_rhizolysis")


def planned_place(procedure: str) -> tuple[str, int]:
    """Return the section and step that show what is planned."""
    return next(
        (section.id, index)
        for section in pack_of(procedure).sections
        for index, step in enumerate(section.steps)
        if step.planned
    )


def at_planned(procedure: str = "lumbar_rhizolysis", **entered: object) -> SampleKiosk:
    """Return a kiosk at the step that shows what is planned."""
    stage = SampleKiosk(procedure, **entered)  # type: ignore[arg-type]
    section, step = planned_place(procedure)
    stage.go_to(section, step=step)
    return stage


def drawn(screen: Screen) -> set[str]:
    """Return the layers that are seen."""
    sources = [str(item.property("source") or "") for item in screen.items()]
    return {source.split("/")[-4] for source in sources if "image://picture/" in source and "/layer/" in source}


def centres(screen: Screen, *starts: str) -> list[float]:
    """Return the middles, across, of the layers whose names begin so."""
    found = []
    for item in screen.items():
        source = str(item.property("source") or "")
        if "/layer/" in source and source.split("/")[-4].startswith(starts):
            found.append(item.x() + item.width() / 2)
    return found


def test_a_patient_planned_on_the_right_sees_those_joints_and_nerves_on_the_right(open_kiosk: Opener) -> None:
    stage = SampleKiosk(side=Side.RIGHT, joints=("L4-5", "L5-S1"))
    screen = open_kiosk("welcome", stage=stage).screen
    stage.go_to(planned_place("lumbar_rhizolysis")[0], step=planned_place("lumbar_rhizolysis")[1])
    settle(8)
    shown = {name for name in drawn(screen) if name.startswith(("joint-", "nerve-l", "electrode-"))}
    assert shown == {
        "joint-l4-5-right",
        "joint-l5-s1-right",
        *(f"{kind}-{nerve}-right" for kind in ("nerve", "electrode") for nerve in ("l3", "l4", "l5")),
    }
    middle = sum(centres(screen, "vertebrae")) / len(centres(screen, "vertebrae"))
    assert all(centre > middle for centre in centres(screen, "joint-", "nerve-l", "electrode-"))
    texts = [str(item.property("text")) for item in screen.items() if item.inherits("QQuickText")]
    assert "L4-5, your right" in texts
    assert any("Planned for you, on your right side" in text for text in texts)


@pytest.mark.parametrize("procedure", PROCEDURES)
@pytest.mark.parametrize(("side", "told"), [(Side.LEFT, "your left side"), (Side.BOTH, "both sides")])
def test_the_side_is_said_and_shown(qapp: object, procedure: str, side: Side, told: str) -> None:
    stage = at_planned(procedure, side=side)
    assert told in stage.page.property("text")
    assert "confirm" in stage.page.property("text")
    picture = stage.page.property("picture")
    ends = {layer.rsplit("-", 1)[1] for layer in picture["layers"] if layer.startswith(("nerve-", "electrode-"))}
    assert ends - {"roots"} == ({"left", "right"} if side is Side.BOTH else {"left"})
    assert told in picture["alternative"]


@pytest.mark.parametrize("procedure", PROCEDURES)
def test_without_joints_a_general_picture_is_shown(qapp: object, procedure: str) -> None:
    stage = at_planned(procedure, joints=())
    section, step = planned_place(procedure)
    own = pack_of(procedure).section(section).steps[step]
    assert stage.page.property("picture")["layers"] == list(own.layers)
    assert "Planned for you" not in stage.page.property("text")


def test_a_joint_with_one_nerve_is_not_said_to_have_two(qapp: object) -> None:
    stage = at_planned("cervical_rhizolysis", joints=("C2-3",))
    assert "One small nerve" in stage.page.property("text")
    assert "electrode-ton-right" in stage.page.property("picture")["layers"]
