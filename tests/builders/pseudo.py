"""A pseudo-language: every word 40 % longer and full of accents, for the interface, the packs and the forms.

What does not break in it does not break in a language that somebody adds. It is made while tests run, from the English
words, and is never shown to a patient.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from functools import cache
from pathlib import Path
from typing import Any

import yaml

import translations
from kiosk.procedure.form_words import FormWords, read_form_words
from kiosk.procedure.pack import Pack
from kiosk.procedure.words import ProcedureWords
from tests.builders.visit import TEMPLATES, sample_pack

LONGER = 1.4
_LONGEST = (400, 2000)
"""What a line and a text may hold: words that are near it already grow less."""

_KEPT = re.compile(r"%n|%\d|\{\w+\}|</?b>|\*\*|\\n|\(\*[^)]*\)|[^\W\d_]+|.", re.DOTALL)
_PLAIN, _ACCENTED = "aeiouyncAEIOUYNC", "áèîöûýñçÁÈÎÖÛÝÑÇ"
_ACCENT = str.maketrans(_PLAIN, _ACCENTED)


def pseudo(text: str, *, longer: float = LONGER) -> str:
    """Return a text with accents, each word longer; numbers, names in braces, bold and lists stay as they are."""
    for longest in _LONGEST:
        if len(text) <= longest:
            longer = min(longer, longest / max(1, len(text)))
            break
    parts = _KEPT.findall(text)
    letters = sum(len(part) for part in parts if part[0].isalpha())
    more = (longer - 1) * len(text) / max(1, letters)
    grown: list[str] = []
    seen = added = 0
    for part in parts:
        if not part[0].isalpha():
            grown.append(part)
            continue
        for letter in part.translate(_ACCENT):
            seen += 1
            doubles = added + 1 <= more * seen
            added += doubles
            grown.append(letter + letter.lower() if doubles else letter)
    return "".join(grown)


def pseudo_pack(pack: Pack, language: str = "en") -> Pack:
    """Return a pack with its English words in the pseudo-language, under a language's code beside its own words."""
    plain = _grown_all(pack.words["en"].model_dump(mode="json", exclude_none=True))
    return Pack(pack.structure, {**pack.words, language: ProcedureWords.model_validate(plain)}, pack.pictures)


@cache
def pseudo_sample_pack(procedure: str = "lumbar_rhizolysis", *, optional: tuple[str, ...] = ()) -> Pack:
    """Return a pack of the house that knows no other words, with what it asks beside the treatment."""
    return pseudo_pack(sample_pack(procedure, optional=optional))


@cache
def pseudo_form_words() -> FormWords:
    """Return the fixed words of forms."""
    plain = read_form_words(TEMPLATES / "form" / "en.yaml").model_dump(mode="json", exclude_none=True)
    return FormWords.model_validate(_grown_all(plain))


def compile_pseudo(folder: Path, language: str) -> Path:
    """Compile the whole interface in the pseudo-language as ``antesala_<language>.qm``.

    Args:
        folder: Where to.
        language: The code it goes by.
    """
    tree = ElementTree.parse(translations.TEXTS / "antesala_es.ts")
    for message in tree.getroot().iter("message"):
        words = pseudo(message.findtext("source") or "")
        translation = message.find("translation")
        assert translation is not None
        for form in translation.findall("numerusform") or [translation]:
            form.text = words
    text = folder / f"antesala_{language}.ts"
    tree.write(text, encoding="utf-8", xml_declaration=True)
    compiled = text.with_suffix(".qm")
    release = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([release, "-silent", str(text), "-qm", str(compiled)], check=True, capture_output=True)
    return compiled


def write_pseudo_templates(folder: Path, language: str) -> Path:
    """Write the house's templates with the pseudo-language in them, as files that an author would write.

    Args:
        folder: A new folder.
        language: The code that it goes by; words that the house has in it are replaced.
    """
    shutil.copytree(TEMPLATES, folder)
    for english in folder.rglob("en.yaml"):
        words = _grown_all(yaml.safe_load(english.read_text(encoding="utf-8")))
        text = yaml.safe_dump(words, allow_unicode=True, sort_keys=False, width=100)
        english.with_name(f"{language}.yaml").write_text(text, encoding="utf-8")
    return folder


def _grown_all(value: Any) -> Any:
    if isinstance(value, str):
        return pseudo(value)
    if isinstance(value, dict):
        return {key: _grown_all(item) for key, item in value.items()}
    return [_grown_all(item) for item in value] if isinstance(value, list) else value
