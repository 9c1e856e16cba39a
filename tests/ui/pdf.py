"""What a reader of PDF files sees in one of ours: its pages with their sizes, and the text runs of each."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass

_OBJECT = re.compile(rb"(?m)^(\d+) 0 obj\n(.*?)endobj", re.DOTALL)
_RUN = re.compile(rb"/F(\d+) \d+ Tf|<([0-9a-fA-F]+)> Tj|(BT)")
_RANGE = re.compile(rb"<([0-9a-fA-F]{4})> <([0-9a-fA-F]{4})> (\[[^\]]*\]|<[0-9a-fA-F]+>)")


@dataclass(frozen=True)
class Page:
    width: int
    height: int
    runs: list[str]


def pages(content: bytes) -> list[Page]:
    """In their order; glyphs become signs by the file's own maps, as when somebody copies the text."""
    objects = {int(match[1]): match[2] for match in _OBJECT.finditer(content)}
    maps = {number: _signs(objects, body) for number, body in objects.items() if b"/Subtype /Type0" in body}
    [tree] = [body for body in objects.values() if b"/Type /Pages" in body]
    kids = re.search(rb"/Kids \n?\[(.*?)\]", tree, re.DOTALL)
    assert kids is not None
    return [_page(objects, maps, int(number)) for number in re.findall(rb"(\d+) 0 R", kids[1])]


def _page(objects: dict[int, bytes], maps: dict[int, dict[int, str]], number: int) -> Page:
    body = objects[number]
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", body)
    contents = re.search(rb"/Contents (\d+) 0 R", body)
    assert box is not None
    assert contents is not None
    runs: list[str] = []
    font: dict[int, str] = {}
    for match in _RUN.finditer(_stream(objects[int(contents[1])])):
        if match[3]:
            runs.append("")
        elif match[1]:
            font = maps[int(match[1])]
        else:
            codes = match[2]
            runs[-1] += "".join(font.get(int(codes[at : at + 4], 16), "?") for at in range(0, len(codes), 4))
    # In many fonts a space and a tab are one glyph, and Qt's map names the tab.
    return Page(round(float(box[1])), round(float(box[2])), [run.replace("\t", " ") for run in runs])


def _signs(objects: dict[int, bytes], body: bytes) -> dict[int, str]:
    named = re.search(rb"/ToUnicode (\d+) 0 R", body)
    assert named is not None
    signs: dict[int, str] = {}
    for first, last, to in _RANGE.findall(_stream(objects[int(named[1])])):
        texts = [bytes.fromhex(each.decode()).decode("utf-16-be") for each in re.findall(rb"<([0-9a-fA-F]+)>", to)]
        codes = range(int(first, 16), int(last, 16) + 1)
        if len(texts) == len(codes):
            signs.update(zip(codes, texts, strict=True))
        else:
            signs.update({code: chr(ord(texts[0]) + code - codes.start) for code in codes})
    return signs


def _stream(body: bytes) -> bytes:
    head, _, rest = body.partition(b"stream\n")
    raw = rest.rpartition(b"\nendstream")[0]
    return zlib.decompress(raw) if b"FlateDecode" in head else raw
