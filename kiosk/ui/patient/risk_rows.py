"""Risks in the form that the risk pane takes: name, how often (said from the numbers), icon array, what then."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.procedure.frequency import how_often, per_hundred
from kiosk.ui.patient.journey import Journey


def risk_rows(journey: Journey, risk_ids: Sequence[str]) -> list[dict[str, object]]:
    """Return one row a risk.

    Returns:
        Rows with ``name``, ``howOften``, ``scope``, ``whatThen``, ``isDrawn``, ``filled`` and ``hatched`` (of 100).
    """
    language = journey.state.language
    form_words = journey.visit.form_words
    fixed = form_words.get(language) or form_words[min(form_words)]
    rows: list[dict[str, object]] = []
    for risk_id in risk_ids:
        risk, words = journey.pack.risk(risk_id), journey.words.risks[risk_id]
        shares = per_hundred(risk.frequency)
        rows.append(
            {
                "name": words.name,
                "howOften": how_often(risk.frequency, fixed.risks.frequency),
                "scope": words.scope,
                "whatThen": words.what_then,
                "isDrawn": shares is not None,
                "filled": shares.filled if shares else 0,
                "hatched": shares.hatched if shares else 0,
            }
        )
    return rows
