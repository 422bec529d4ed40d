"""The joints planned for one patient: each joint with its own nerves, on its own side, in every pack of the house."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from kiosk.procedure.illustration_rules import read_illustrations
from kiosk.procedure.linter import lint_pack
from kiosk.procedure.pack import Pack
from kiosk.procedure.planned import LEFT, RIGHT, SIDES, planned_step, planned_words
from kiosk.procedure.problems import Problem
from kiosk.procedure.source import read_source
from tests.builders.visit import sample_pack as pack_of
from tests.unit.procedure import sample_pack
from tests.unit.procedure.sample_pack import Plain

ILLUSTRATIONS = Path(__file__).parents[3] / "assets" / "illustrations"


@pytest.fixture(scope="module", params=["lumbar_rhizolysis", "cervical_rhizolysis"])
def pack(request: pytest.FixtureRequest) -> Pack:
    return pack_of(request.param)


def test_two_joints_side_by_side_have_three_nerves_on_the_right_and_none_on_the_left() -> None:
    step = planned_step(pack_of("lumbar_rhizolysis").structure, ("L5-S1", "L4-5"), (RIGHT,))
    assert step is not None
    own = [layer for layer in step.layers if layer.startswith(("joint-", "nerve-l", "electrode-"))]
    assert own == [
        "joint-l4-5-right",
        "joint-l5-s1-right",
        *("nerve-l3-right", "nerve-l4-right", "nerve-l5-right"),
        *("electrode-l3-right", "electrode-l4-right", "electrode-l5-right"),
    ]
    assert step.labels == ("joint-l4-5-right", "joint-l5-s1-right")


def test_each_joint_shows_exactly_its_own_nerves_on_each_side(pack: Pack) -> None:
    for joint in pack.structure.joints:
        for sides in ((LEFT,), (RIGHT,), SIDES):
            step = planned_step(pack.structure, (joint.id,), sides)
            assert step is not None
            shown = {layer for layer in step.layers if layer.startswith("electrode-")}
            assert shown == {f"electrode-{nerve.lower()}-{side}" for nerve in joint.nerves for side in sides}


def test_any_choice_of_joints_can_be_drawn_with_at_most_four_labels_inside_the_picture(pack: Pack) -> None:
    assert pack.structure.planned is not None
    picture = read_illustrations(ILLUSTRATIONS).pictures[pack.structure.planned.picture]
    joints = [joint.id for joint in pack.structure.joints]
    for count in range(1, len(joints) + 1):
        for chosen in combinations(joints, count):
            step = planned_step(pack.structure, chosen, SIDES)
            assert step is not None
            assert set(step.layers) <= set(picture.layers)
            assert set(step.labels) <= set(picture.anchors)
            assert 1 <= len(step.labels) <= 4


def test_left_is_left_in_the_picture(pack: Pack) -> None:
    assert pack.structure.planned is not None
    picture = read_illustrations(ILLUSTRATIONS).pictures[pack.structure.planned.picture]
    middle = picture.view_box.x + picture.view_box.width / 2
    for joint in pack.structure.planned.joints:
        assert picture.anchors[f"{joint.layer}-left"].x < middle < picture.anchors[f"{joint.layer}-right"].x


@pytest.mark.parametrize(("joints", "sides"), [((), (LEFT,)), (("L4-5",), ()), (("T11-12",), (LEFT,))])
def test_without_known_joints_or_side_there_is_nothing_to_show(joints: tuple[str, ...], sides: tuple[str, ...]) -> None:
    pack = pack_of("lumbar_rhizolysis")
    assert planned_step(pack.structure, joints, sides) is None
    assert planned_words(pack.structure, pack.words_in("en"), joints, sides) is None


def test_words_say_planned_the_side_and_each_joint(pack: Pack) -> None:
    words = pack.words_in("en")
    joints = tuple(joint.id for joint in pack.structure.joints[-2:])
    said = planned_words(pack.structure, words, joints, (LEFT,))
    assert said is not None
    assert said.text.startswith("**Planned for you, on your left side**")
    assert all(words.joints[joint] in said.text and words.joints[joint] in said.picture for joint in joints)
    assert list(said.labels.values()) == [f"{joint}, your left" for joint in joints]


def test_the_number_of_nerves_is_said_as_it_is() -> None:
    pack = pack_of("cervical_rhizolysis")
    words = pack.words_in("en")
    assert words.planned is not None
    for joints, sentence in (
        (("C2-3",), words.planned.one_nerve),
        (("C4-5",), words.planned.two_nerves),
        (("C2-3", "C3-4"), words.planned.several_joints),
    ):
        said = planned_words(pack.structure, words, joints, (RIGHT,))
        assert said is not None
        assert str(sentence) in said.text


def test_even_the_longest_words_find_room(pack: Pack) -> None:
    joints = tuple(joint.id for joint in pack.structure.joints)
    said = planned_words(pack.structure, pack.words_in("en"), joints, SIDES)
    assert said is not None
    assert len(said.picture) > 100


# ---- what the linter says

PICTURE = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">
<g id="bones"><rect x="10" y="10" width="50" height="60" fill="#F2E4C9"/></g>
{layers}<g id="anchors">{anchors}</g></svg>"""
LAYERS = [f"{name}-{side}" for name in ("upper", "lower", "l3", "l4", "l5", "e3", "e4", "e5") for side in SIDES]


def _planned() -> Plain:
    return {
        "picture": "behind",
        "layers": ["bones"],
        "joints": [{"joint": "L4-5", "layer": "upper"}, {"joint": "L5-S1", "layer": "lower"}],
        "nerves": [{"nerve": f"L{n}", "layer": f"l{n}", "electrode": f"e{n}"} for n in (3, 4, 5)],
    }


def _words() -> Plain:
    keys = ("left", "right", "both", "two_nerves", "several_joints", "confirm", "picture", "your_left", "your_right")
    return {key: f"It is {key.replace('_', ' ')}." for key in keys}


def _lint(
    tmp_path: Path, planned: Plain, words: Plain | None, without: tuple[str, ...] = (), lone: bool = False
) -> list[Problem]:
    """Return the problems of a sample pack with these planned joints, whose picture lacks some layers and anchors."""
    facts, texts = sample_pack.structure(), sample_pack.words()
    facts["planned"] = planned
    if lone:
        facts["joints"][0]["nerves"] = ["L3"]
    if words is not None:
        texts["planned"] = words
    illustrations = sample_pack.write_pictures(tmp_path / "pictures")
    drawn = "".join(
        f'<g id="{layer}"><circle cx="50" cy="50" r="9" fill="#F0B429"/></g>\n'
        for layer in LAYERS
        if layer not in without
    )
    anchors = "".join(
        f'<circle id="anchor-{name}" cx="50" cy="50" r="1"/>' for name in LAYERS[:4] if f"anchor {name}" not in without
    )
    (illustrations / "behind.svg").write_text(PICTURE.format(layers=drawn, anchors=anchors), encoding="utf-8")
    drawn_pictures = read_illustrations(illustrations)
    assert drawn_pictures.problems == ()
    return lint_pack(
        read_source(sample_pack.write_pack(tmp_path, facts, texts)), drawn_pictures.pictures, illustrations
    )


def test_planned_joints_that_fit_have_no_problem(tmp_path: Path) -> None:
    assert _lint(tmp_path, _planned(), _words()) == []


@pytest.mark.parametrize("layer", LAYERS)
def test_a_joint_nerve_or_electrode_without_its_layer_on_one_side_is_told(tmp_path: Path, layer: str) -> None:
    assert any(f"no layer `{layer}`" in problem.what for problem in _lint(tmp_path, _planned(), _words(), (layer,)))


def test_a_joint_without_its_anchor_is_told(tmp_path: Path) -> None:
    found = _lint(tmp_path, _planned(), _words(), ("anchor lower-right",))
    assert [problem.what for problem in found] == ["The picture `behind` has no anchor `lower-right`."]


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"joints": [{"joint": "L4-5", "layer": "upper"}]}, "does not show `L5-S1`"),
        ({"joints": [*_planned()["joints"], {"joint": "L1-2", "layer": "upper"}]}, "`L1-2` is none of the pack's"),
        ({"nerves": _planned()["nerves"][:2]}, "does not show `L5`"),
        ({"layers": ["skin"]}, "no layer `skin`"),
        ({"picture": "gone"}, "no illustration `gone`"),
        (
            {"joints": [{"joint": "L4-5", "layer": "upper", "focus": [0.0, 0.0, 20.0, 20.0]}, _planned()["joints"][1]]},
            "outside the focus",
        ),
        (
            {
                "joints": [
                    {"joint": "L4-5", "layer": "upper", "focus": [0.0, 0.0, 400.0, 90.0]},
                    _planned()["joints"][1],
                ]
            },
            "focus lies outside the picture",
        ),
    ],
)
def test_what_does_not_fit_is_told(tmp_path: Path, changes: Plain, told: str) -> None:
    assert any(told in problem.what for problem in _lint(tmp_path, _planned() | changes, _words()))


def test_a_language_without_words_for_what_is_planned_is_told(tmp_path: Path) -> None:
    assert any("no words for what is planned" in problem.what for problem in _lint(tmp_path, _planned(), None))


def test_a_joint_with_one_nerve_asks_for_its_words(tmp_path: Path) -> None:
    found = _lint(tmp_path, _planned(), _words(), lone=True)
    assert any("A joint has one nerve" in problem.what for problem in found)


def test_a_step_that_shows_what_is_planned_needs_to_know_how(tmp_path: Path) -> None:
    facts = sample_pack.structure()
    facts["chapters"][0]["sections"][0]["steps"][0]["planned"] = True
    illustrations = sample_pack.write_pictures(tmp_path / "pictures")
    folder = sample_pack.write_pack(tmp_path, facts)
    found = lint_pack(read_source(folder), read_illustrations(illustrations).pictures, illustrations)
    assert ["the pack does not say how" in problem.what for problem in found] == [True]
