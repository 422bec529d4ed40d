"""One sentence for what has the focus: name, what it is, how it stands, which of how many; never what is masked."""

from __future__ import annotations

import pytest

from kiosk.ui.platform.saying import Kind, Thing, sentence


@pytest.mark.parametrize(
    ("thing", "said"),
    [
        (Thing(Kind.BUTTON, "Next"), "Next, button."),
        (Thing(Kind.CHOICE, "Yes", is_chosen=True, place=(1, 3)), "Yes, choice, chosen. 1 of 3."),
        (Thing(Kind.CHOICE, "No", place=(2, 3)), "No, choice, not chosen. 2 of 3."),
        (
            Thing(Kind.CHOICE, "Talk first", more="You decide later."),
            "Talk first, choice, not chosen. You decide later.",
        ),
        (Thing(Kind.TICK, "Walk", is_chosen=True, place=(3, 12)), "Walk, box, ticked. 3 of 12."),
        (Thing(Kind.TICK, "I understand it.", place=(1, 1)), "I understand it, box, not ticked."),
        (Thing(Kind.KEY, "comma"), "comma."),
        (Thing(Kind.WORDS, "Where does it hurt?"), "Where does it hurt?"),
        (Thing(Kind.PICTURE, "Picture", more="The lower back from the side"), "Picture. The lower back from the side."),
        (Thing(Kind.GROUP, "Next, Back"), "Group: Next, Back."),
        (Thing(Kind.WAY_OUT, ""), "Leave this group."),
        (
            Thing(Kind.ENTRY, "Your question", content="Can I drive"),
            "Your question, to type. Typed so far: Can I drive.",
        ),
        (Thing(Kind.ENTRY, "Your question"), "Your question, to type. Nothing typed yet."),
    ],
)
def test_each_kind_has_its_sentence(thing: Thing, said: str) -> None:
    assert sentence(thing) == said


def test_the_code_is_spoken_only_where_nobody_else_hears_it() -> None:
    code = Thing(Kind.ENTRY, "Code", content="428", is_masked=True)
    assert sentence(code) == "Code, to type. Signs typed so far: 3."
    assert sentence(code, is_private=True) == "Code, to type. Typed so far: 4 2 8."


def test_a_sign_of_the_patients_own_words_is_no_place_for_a_value() -> None:
    assert sentence(Thing(Kind.BUTTON, "50 %1")) == "50 %1, button."
