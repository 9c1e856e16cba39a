"""The seal of a closed meeting: a changed past cannot match what stands in the minute book (DOMAIN.md §3)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from savingsdesk.core.ids import crockford
from savingsdesk.core.operations import canonical

_BITS = 50


def seal(previous: str, meeting: Mapping[str, object], entries: Iterable[Mapping[str, object]]) -> str:
    """Ten signs as ``K7Q2-9FHX-3M`` over the meeting, its entries and the seal before (empty for the first).

    Each entry names its ``uid`` in hexadecimal; their order does not matter.
    """
    ordered = sorted(entries, key=lambda entry: str(entry["uid"]))
    content = canonical({"previous": previous, "meeting": meeting, "entries": ordered})
    number = int.from_bytes(hashlib.sha256(content).digest(), "big") >> (256 - _BITS)
    signs = crockford(number, _BITS // 5)
    return f"{signs[:4]}-{signs[4:8]}-{signs[8:]}"
