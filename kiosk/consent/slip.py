"""The slip with a visit's code, as plain facts: every word on it, and nothing of the treatment.

Whoever finds a lost slip learns a first name and a code that opens nothing without the birthday.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.consent.source import FormLook, tidy
from kiosk.procedure.form_words import SlipWords


@dataclass(frozen=True, slots=True)
class SlipContent:
    """One slip.

    Attributes:
        language: Two-letter code.
        code: Six digits.
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
    sample: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """Every text that is printed."""
        heads = (self.clinic, self.contact, self.title, self.for_whom, self.code_title, self.code)
        return (*heads, *self.steps, self.scan, self.keep, self.sample)


def slip_content(
    words: SlipWords, look: FormLook, *, language: str, name: tuple[str, str], code: str, is_sample: bool
) -> SlipContent:
    """Return the slip of one visit.

    Args:
        words: In the patient's language.
        look: The clinic.
        language: Two-letter code of that language.
        name: Given name, printed whole, and family name, of which only the first letter is printed.
        code: The visit's code now.
        is_sample: Say that nothing here is valid.
    """
    given, family = (tidy(part) for part in name)
    shown = f"{given} {family[:1]}." if given and family else given or f"{family[:1]}."
    return SlipContent(
        language=language,
        clinic=tidy(look.clinic),
        contact=tidy(f"{look.address} · {look.phone}"),
        title=words.title,
        for_whom=words.for_whom.format(name=shown),
        code_title=words.code,
        code=code,
        steps=words.steps,
        scan=words.scan,
        keep=words.keep,
        sample=words.sample if is_sample else "",
    )
