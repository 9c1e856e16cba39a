"""The seal of a closed meeting: a changed past cannot match what stands in the minute book (DOMAIN.md §3).

A seal covers exactly what its closing had seen. The closing keeps that as text: for each device the number up to which
everything of it was known. With the closing's own place in its device's chain this tells for every operation, on every
laptop and for ever, whether it was there when the meeting was closed or came later.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from savingsdesk.core.ids import Uid, crockford
from savingsdesk.core.operations import canonical

_BITS = 50
_MOST_DEVICES = 37  # so many fit into the text of an operation; more than a group ever has
_KNOWN = re.compile(r"([0-9a-f]{32}):([0-9]{1,18})")
_MISREAD = str.maketrans("OIL", "011")


class Origin(NamedTuple):
    """Where an operation stands: in the chain of which device, at which number."""

    device_uid: Uid
    device_seq: int


@dataclass(frozen=True, slots=True)
class Sight:
    """What a closing had seen: all that its own device wrote before it, and of each other device what was `known`."""

    origin: Origin
    known: Mapping[Uid, int]

    def has_seen(self, operation: Origin) -> bool:
        device_uid, device_seq = operation
        if device_uid == self.origin.device_uid and device_seq < self.origin.device_seq:
            return True
        return device_seq <= self.known.get(device_uid, 0)


def reach(sights: Iterable[Sight]) -> dict[Uid, int]:
    """For each device up to which number at least one of these closings had seen what it wrote."""
    reached: dict[Uid, int] = {}
    for sight in sights:
        own = sight.origin.device_uid, sight.origin.device_seq - 1
        for device_uid, device_seq in (own, *sight.known.items()):
            if device_seq > reached.get(device_uid, 0):
                reached[device_uid] = device_seq
    return reached


def covers_text(known: Mapping[Uid, int]) -> str:
    """As the closing keeps it: ``hexuid:number hexuid:number``, sorted. `known` names the most active devices first."""
    kept = list(known.items())[:_MOST_DEVICES]
    return " ".join(sorted(f"{device_uid.hex()}:{device_seq}" for device_uid, device_seq in kept))


def read_covers(text: str) -> dict[Uid, int]:
    """What `covers_text` wrote; another laptop's row may hold any text, and what cannot be read covers nothing."""
    found = (_KNOWN.fullmatch(part) for part in text.split(" "))
    return {bytes.fromhex(match[1]): int(match[2]) for match in found if match}


def renumbered(covers: str, device_uid: Uid, first: int, successor: Uid, place: int = 1) -> str:
    """What a closing covers, once its own device's operations from number `first` on belong to its `successor`.

    They keep their order there and are numbered from `place` (SYNC.md §2, clones).
    """
    known = read_covers(covers)
    own = known.get(device_uid, 0)
    if own < first:
        return covers
    known[successor] = max(known.get(successor, 0), place + own - first)
    known[device_uid] = first - 1
    return covers_text({uid: number for uid, number in known.items() if number})


def seal(previous: str, meeting: Mapping[str, object], entries: Iterable[Mapping[str, object]]) -> str:
    """Ten signs as ``K7Q2-9FHX-3M`` over the meeting, its entries and the seal before (empty for the first).

    Each entry names its ``uid`` in hexadecimal; their order does not matter.
    """
    ordered = sorted(entries, key=lambda entry: str(entry["uid"]))
    content = canonical({"previous": previous, "meeting": meeting, "entries": ordered})
    number = int.from_bytes(hashlib.sha256(content).digest(), "big") >> (256 - _BITS)
    signs = crockford(number, _BITS // 5)
    return f"{signs[:4]}-{signs[4:8]}-{signs[8:]}"


def is_same(seal: str, typed: str) -> bool:
    """Whether this was read off the paper: small letters, missing dashes, and O, I or L for a digit do not matter."""
    return _plain(seal) == _plain(typed)


def _plain(text: str) -> str:
    return "".join(sign for sign in text.upper() if sign.isalnum()).translate(_MISREAD)
