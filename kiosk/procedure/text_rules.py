"""What a text of a pack may hold: limited Markdown, the clinic's values in braces, printable characters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from markdown_it import MarkdownIt

from kiosk.procedure.problems import Problem, Severity
from kiosk.procedure.source import PackSource
from kiosk.procedure.values import PLACEHOLDER

_MARKDOWN = MarkdownIt("commonmark").enable("strikethrough").enable("table")
_ALLOWED_BLOCKS = {
    "inline",
    "paragraph_open",
    "paragraph_close",
    "bullet_list_open",
    "bullet_list_close",
    "list_item_open",
    "list_item_close",
}
_ALLOWED_INLINE = {"text", "softbreak", "strong_open", "strong_close"}
_STRAY_MARK = re.compile(r"\*|__|~~|<[a-zA-Z/!]|\]\(")
_FORBIDDEN_CATEGORIES = {"Cc", "Cf", "Co", "Cn", "Cs", "Zl", "Zp"}


def check_texts(source: PackSource) -> Iterator[Problem]:
    """Yield what is wrong with any text of a pack."""
    for language in source.words:
        for path, text in source.texts(language):
            for what, remedy in text_faults(text):
                yield source.in_words(language, path, what, remedy)


def check_values(source: PackSource) -> Iterator[Problem]:
    """Yield placeholders that no value stands behind, and values that no text uses."""
    declared = {value.id: index for index, value in enumerate(source.structure.values)}
    for language in source.words:
        used: set[str] = set()
        for path, text in source.texts(language):
            names = set(PLACEHOLDER.findall(text))
            used |= names
            for name in sorted(names - set(declared)):
                yield source.in_words(
                    language,
                    path,
                    f"`{{{name}}}` is not a value of this pack.",
                    f"Declare `{name}` under `values` in procedure.yaml, or correct its spelling.",
                )
        for name in sorted(set(declared) - used):
            yield source.in_structure(
                ("values", declared[name]),
                f"The value `{name}` is declared, but no text in the language `{language}` uses it.",
                f"Use `{{{name}}}` in {language}.yaml, or remove the value.",
                Severity.WARNING,
            )


def text_faults(text: str) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with one text, each with a way out."""
    for character in sorted(set(text)):
        if character != "\n" and unicodedata.category(character) in _FORBIDDEN_CATEGORIES:
            yield f"The character U+{ord(character):04X} cannot be shown.", "Remove it, and type the words again."
    if set(PLACEHOLDER.sub("", text)) & set("{}"):
        yield "A brace stands alone.", "Write a value as `{name}` in small letters, or remove the brace."
    yield from _markdown_faults(text)


def plain_text(text: str) -> str:
    """Return a text without its Markdown; each paragraph and list item on a line of its own."""
    return "\n".join(
        "".join(
            child.content if child.type == "text" else " "
            for child in token.children or ()
            if child.type in {"text", "softbreak"}
        )
        for token in _MARKDOWN.parse(text)
        if token.type == "inline"
    )


def _markdown_faults(text: str) -> Iterator[tuple[str, str]]:
    remedy = "Use paragraphs, **bold** and lists with `-` only."
    depth = 0
    for token in _MARKDOWN.parse(text):
        depth += {"bullet_list_open": 1, "bullet_list_close": -1}.get(token.type, 0)
        if token.type not in _ALLOWED_BLOCKS:
            yield f"`{_kind(token.type)}` is not part of the limited Markdown.", remedy
        elif depth > 1:
            yield "A list stands inside a list.", "Write one list."
        elif token.type == "bullet_list_open" and token.markup != "-":
            yield f"A list begins with `{token.markup}`.", "Begin each item with `-`."
        for child in token.children or ():
            if child.type not in _ALLOWED_INLINE:
                yield f"`{_kind(child.type)}` is not part of the limited Markdown.", remedy
            elif child.type == "text" and _STRAY_MARK.search(child.content):
                yield "A mark such as `*` would be shown as it is.", remedy


def _kind(token_type: str) -> str:
    return token_type.removesuffix("_open").removesuffix("_close").replace("_", " ")
