"""What is asked beside the treatment: its words in every language, and the part of it that a clinic chose."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kiosk.errors import PackError
from kiosk.procedure.language_rules import same_ids
from kiosk.procedure.pack import Pack
from kiosk.procedure.problems import Problem
from kiosk.procedure.source import PackSource
from kiosk.procedure.structure import ProcedureStructure
from kiosk.procedure.words import ProcedureWords


def check_optional(source: PackSource) -> Iterator[Problem]:
    """Yield what is asked beside the treatment and lacks words, and words that nothing asks."""
    ids = source.structure.optional_consents
    for language, words in source.words.items():
        if words.optional_consents is not None:
            path = ("optional_consents", "asked")
            yield from same_ids(source, language, path, ids, words.optional_consents.asked)
        elif ids:
            what = "There are no words for what is asked beside the treatment."
            yield source.in_words(language, (), what, "Write `optional_consents:`.")


def with_chosen(pack: Pack, chosen: Sequence[str]) -> Pack:
    """Return a pack that asks, beside the treatment, what the clinic chose and nothing else.

    Raises:
        PackError: The pack has no words for one of them (PACK-OPTIONAL-CONSENT).
    """
    known = pack.structure.optional_consents
    for name in chosen:
        if name not in known:
            raise PackError(
                "PACK-OPTIONAL-CONSENT",
                f"The procedure {pack.id} has no optional consent `{name}`.",
                f"Choose among: {', '.join(known) or 'none'}; or write its words in the pack.",
            )
    asked = tuple(name for name in known if name in chosen)
    words = {language: _words_with(said, asked) for language, said in pack.words.items()}
    return Pack(_structure_with(pack.structure, asked), words, pack.pictures)


def _structure_with(structure: ProcedureStructure, asked: tuple[str, ...]) -> ProcedureStructure:
    return structure.model_copy(update={"optional_consents": asked})


def _words_with(words: ProcedureWords, asked: tuple[str, ...]) -> ProcedureWords:
    said: object = None
    if words.optional_consents is not None and asked:
        chosen: Mapping[str, object] = {name: words.optional_consents.asked[name] for name in asked}
        said = words.optional_consents.model_copy(update={"asked": chosen})
    return words.model_copy(update={"optional_consents": said})
