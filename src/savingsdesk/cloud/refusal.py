"""An answer that is not a success: a status and a code, as every door of the endpoint gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fastapi.responses import JSONResponse


class Refusal(Exception):
    """Ends a request. `more` goes into the answer beside the code; neither ever holds what the client sent."""

    def __init__(self, status: int, code: str, **more: object) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.more = more

    def response(self) -> JSONResponse:
        from fastapi.responses import JSONResponse  # half a second, which the operator's commands need not wait for

        headers = {"WWW-Authenticate": "Bearer"} if self.status == 401 else None
        return JSONResponse({"code": self.code, **self.more}, self.status, headers)
