"""Risks in the form that the risk pane takes: name, how often (said from the numbers), icon array, what then."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kiosk.procedure.frequency import both_sides, how_often, per_hundred
from kiosk.procedure.part_words import RiskTableWords
from kiosk.procedure.structure import Risk
from kiosk.procedure.words import RiskWords
from kiosk.ui.patient.journey import Journey

_A_NUMBER_OF_ANOTHER = re.compile(r"(\d) (\w{1,3}) (?=\d)")


def risk_rows(journey: Journey, risk_ids: Sequence[str]) -> list[dict[str, object]]:
    """Return one row a risk, see `risk_row`."""
    fixed = _fixed_words(journey)
    return [risk_row(journey.pack.risk(risk_id), journey.words.risks[risk_id], fixed) for risk_id in risk_ids]


def risk_row(risk: Risk, words: RiskWords, fixed: RiskTableWords) -> dict[str, object]:
    """Return what the risk pane shows of one risk.

    Args:
        risk: Its numbers.
        words: Its words.
        fixed: The form's fixed words on risks.

    Returns:
        ``name``, ``howOften``, ``bothSides`` (how many had it and how many not; empty where nobody knows), ``scope``,
        ``whatThen``, ``isDrawn``, ``filled`` and ``hatched`` (of 100), and ``picture`` (the dots in words).
    """
    shares = per_hundred(risk.frequency)
    return {
        "name": words.name,
        "howOften": _unbroken(how_often(risk.frequency, fixed.frequency)),
        "bothSides": _unbroken(both_sides(risk.frequency, fixed.frequency)),
        "scope": words.scope,
        "whatThen": words.what_then,
        "isDrawn": shares is not None,
        "filled": shares.filled if shares else 0,
        "hatched": shares.hatched if shares else 0,
        "picture": fixed.picture_said(shares) if shares else "",
    }


def dots_key(journey: Journey, risk_ids: Sequence[str]) -> str:
    """Return what filled and striped dots mean; empty where no risk is drawn."""
    is_drawn = any(per_hundred(journey.pack.risk(risk_id).frequency) for risk_id in risk_ids)
    return _fixed_words(journey).key if is_drawn else ""


def _fixed_words(journey: Journey) -> RiskTableWords:
    """Return the form's fixed words on risks: screen and form say a number alike."""
    form_words = journey.visit.form_words
    return (form_words.get(journey.state.language) or form_words[min(form_words)]).risks


def _unbroken(words: str) -> str:
    """Keep "3 in 100" on one line, in any language."""
    return _A_NUMBER_OF_ANOTHER.sub("\\1\N{NO-BREAK SPACE}\\2\N{NO-BREAK SPACE}", words)
