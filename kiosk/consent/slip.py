"""The slip with a visit's code, as plain facts: every word on it, and nothing of the treatment.

Whoever finds a lost slip learns a first name and a code that opens nothing without the birthday.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.consent.source import FormLook, tidy
from kiosk.procedure.paper_words import SlipWords


@dataclass(frozen=True, slots=True)
class SlipContent:
    """One slip.

    Attributes:
        language: Two-letter code.
        code: Six digits.
        made_at: Aware time.
        sample: The sample clinic's mark, or empty.
    """

    language: str
    clinic: str
    contact: str
    title: str
    for_whom: str
    code_title: str
    code: str
    steps: tuple[str, ...]
    scan: str
    keep: str
    made_at: datetime
    sample: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """Every text that is printed."""
        heads = (self.clinic, self.contact, self.title, self.for_whom, self.code_title, self.code)
        return (*heads, *self.steps, self.scan, self.keep, self.sample)


@dataclass(frozen=True, slots=True)
class SlipHolder:
    """Whose slip it is.

    Attributes:
        language: Two-letter code of the language it is read in.
        given_name: Printed whole.
        family_name: Only its first letter is printed.
        code: The visit's code now.
    """

    language: str
    given_name: str
    family_name: str
    code: str


def slip_content(
    words: SlipWords, look: FormLook, holder: SlipHolder, *, made_at: datetime, is_sample: bool
) -> SlipContent:
    """Return the slip of one visit.

    Args:
        words: In the holder's language.
        look: The clinic.
        holder: Whose it is.
        made_at: Aware time.
        is_sample: Say that nothing here is valid.
    """
    given, family = (tidy(part) for part in (holder.given_name, holder.family_name))
    shown = f"{given} {family[:1]}." if given and family else given or f"{family[:1]}."
    return SlipContent(
        language=holder.language,
        clinic=tidy(look.clinic),
        contact=tidy(f"{look.address} · {look.phone}"),
        title=words.title,
        for_whom=words.for_whom.format(name=shown),
        code_title=words.code,
        code=holder.code,
        steps=words.steps,
        scan=words.scan,
        keep=words.keep,
        made_at=made_at,
        sample=words.sample if is_sample else "",
    )
