"""Translations as files: the .ts that people write and the .qm that Qt reads, made without Qt's own tools.

Those tools are not on the laptop where a field officer corrects a translation, and what Qt looks up in a .qm by itself
asks nothing of Python, on whichever thread the text is needed. A test compares what is made here with ``lrelease``.
"""

from __future__ import annotations

import struct
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from dataclasses import dataclass

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES, _NUMERUS_RULES, _LANGUAGE = 0x42, 0x69, 0x88, 0xA7
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8


@dataclass(frozen=True, slots=True)
class Text:
    """One text of the program and its translation: one form, or for a text that counts as many as the language has.

    A form that nobody translated is empty. `is_old` says that the program does not have the text any more.
    """

    context: str
    source: str
    comment: str  # what tells it from the same words elsewhere in the context
    forms: tuple[str, ...]
    is_counted: bool = False
    is_old: bool = False

    @property
    def key(self) -> tuple[str, str, str]:
        return self.context, self.source, self.comment

    @property
    def is_complete(self) -> bool:
        return all(self.forms)


@dataclass(frozen=True, slots=True)
class Translation:
    """What a .ts holds: its language as it names it (``sw``, ``fr_FR``) and its texts."""

    language: str
    texts: tuple[Text, ...]


def read_ts(data: bytes) -> Translation:
    """Reads a .ts. Raises ValueError when it is none."""
    try:
        root = ET.fromstring(data)  # noqa: S314 - expat refuses entities that grow; the caller bounds the size
    except (ET.ParseError, LookupError) as error:
        raise ValueError("not XML") from error
    if root.tag != "TS":
        raise ValueError("not a .ts")
    texts = [
        _read_text(context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]
    return Translation(root.get("language", ""), tuple(texts))


def _read_text(context: str, message: ET.Element) -> Text:
    translation = message.find("translation")
    is_counted = message.get("numerus") == "yes"
    forms: tuple[str, ...] = ("",)
    state = ""
    if translation is not None:
        parts = translation.findall("numerusform") if is_counted else [translation]
        forms, state = tuple("".join(part.itertext()) for part in parts) or forms, translation.get("type", "")
    source, comment = message.findtext("source", ""), message.findtext("comment", "")
    return Text(context, source, comment, forms, is_counted, state in ("vanished", "obsolete"))


def make_qm(language: str, texts: Iterable[Text], rules: bytes) -> bytes:
    """The .qm of these texts; those that nobody translated are left out, and Qt looks further.

    `rules` choose the plural form by the number, see `plural_rules`.
    """
    messages, places = bytearray(), []
    for text in sorted(
        texts, key=lambda each: tuple(part.encode() for part in (each.context, each.source, each.comment))
    ):
        if not text.is_old and any(text.forms):
            places.append((_hash((text.source + text.comment).encode()), len(messages)))
            messages += _message(text)
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    sections = (
        (_LANGUAGE, language.encode()),
        (_HASHES, hashes),
        (_MESSAGES, bytes(messages)),
        (_NUMERUS_RULES, rules),
    )
    return _MAGIC + b"".join(struct.pack(">BI", tag, len(data)) + data for tag, data in sections if data)


def plural_rules(qm: bytes) -> bytes:
    """The rules of plurals in a .qm that Qt's tools made for the same language; empty where there are none."""
    at = len(_MAGIC)
    while at + 5 <= len(qm):
        tag, length = struct.unpack_from(">BI", qm, at)
        if tag == _NUMERUS_RULES:
            return qm[at + 5 : at + 5 + length]
        at += 5 + length
    return b""


def _message(text: Text) -> bytes:
    made = bytearray()
    for form in text.forms:
        written = form.encode("utf-16-be")
        made += struct.pack(">BI", _TRANSLATION, len(written)) + written
    for tag, part in ((_COMMENT, text.comment), (_SOURCE, text.source), (_CONTEXT, text.context)):
        plain = part.encode()
        made += struct.pack(">BI", tag, len(plain)) + plain
    made.append(_END)
    return bytes(made)


def _hash(data: bytes) -> int:
    """The hash of the ELF format, in 28 bits and never zero, by which Qt finds a text."""
    value = 0
    for byte in data:
        value = (value << 4) + byte
        value = (value ^ (value & 0xF0000000) >> 24) & 0x0FFFFFFF
    return value or 1
