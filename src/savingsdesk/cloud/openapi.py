"""The endpoint described in OpenAPI 3.1, for other programs. What the columns mean stands in docs/PROTOCOL.md.

`savingsdesk-cloud openapi` prints it, docs/openapi.json keeps it, and the tests ask the endpoint everything it allows.
"""

from __future__ import annotations

from typing import Any

from savingsdesk.cloud.reports import MOST_ROWS, REPORTS, USUAL_ROWS
from savingsdesk.core.operations import Outcome
from savingsdesk.sync import protocol

Schema = dict[str, Any]

_HEX = {"type": "string", "pattern": "^[0-9a-f]{32}$"}
_BASE64 = {"type": "string", "minLength": 1, "maxLength": 200}
_UID = {"type": "string", "pattern": "^[A-Za-z0-9_-]{22}$"}
_NATURAL = {"type": "integer", "minimum": 0, "maximum": 2**63 - 1}
_INTEGER = {"type": "integer"}
_TEXT = {"type": "string"}
_COLUMN = {"type": "array", "items": _INTEGER}
_MOST_PASSWORD = 72


def document() -> Schema:
    """The whole description."""
    reports = {f"/v1/reports/{name}": {"get": _report(name)} for name in REPORTS}
    return {
        "openapi": "3.1.0",
        "info": {"title": "SavingsDesk cloud", "version": str(protocol.PROTOCOL), "license": {"name": "MIT"}},
        "paths": {
            "/v1/login": {"get": _greeting(), "post": _sign_in()},
            "/v1/sync": {"post": _sync()},
            **reports,
        },
        "components": {
            "schemas": {
                "Refusal": _refusal(),
                "Greeting": _greeting_answer(),
                "SignIn": {"oneOf": [_by_password(), _by_device(), _by_programme()]},
                "Admission": _admission(),
                "Operations": _operations(),
                "SyncRequest": _sync_request(),
                "SyncAnswer": _sync_answer(),
                "ReportPage": _report_page(),
            },
            "securitySchemes": {
                "device": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
                "programme": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
            },
        },
    }


def _object(properties: Schema, *optional: str, **more: Any) -> Schema:
    required = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": required, **more}


def _named(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _array(items: Schema, **more: Any) -> Schema:
    return {"type": "array", "items": items, **more}


def _answer(text: str, schema: Schema, kind: str = "application/json") -> Schema:
    return {"description": text, "content": {kind: {"schema": schema}}}


def _refusals(*statuses: int) -> Schema:
    texts = {
        400: "It cannot be read.",
        401: "The token, or who signs in, is not known.",
        403: "Known, and not allowed.",
        408: "The body came too slowly.",
        409: "It does not go with what is there.",
        413: "The body is too large.",
        415: "Another type or encoding is wanted.",
        426: "This protocol is not spoken here.",
        429: "Too many tries for this name.",
        500: "The server is in trouble.",
        503: "The server is busy; later.",
    }
    return {str(status): _answer(texts[status], _named("Refusal")) for status in (*statuses, 500, 503)}


def _refusal() -> Schema:
    code = {"type": "string", "pattern": "^[a-z]+\\.[a-z_]+$"}
    more = {"retry_after": _NATURAL, "protocols": _array(_NATURAL)}
    return _object({"code": code, **more}, *more, additionalProperties=False)


# --- sign-in


def _greeting() -> Schema:
    nonce = {"name": "nonce", "in": "query", "required": False, "schema": {"type": "string", "maxLength": 64}}
    return {
        "operationId": "greet",
        "summary": "Who this is, and something fresh to sign.",
        "parameters": [nonce],
        "responses": {"200": _answer("Our cloud.", _named("Greeting")), **_refusals(400)},
    }


def _greeting_answer() -> Schema:
    return _object(
        {
            "service": {"const": protocol.SERVICE},
            "name": _TEXT,
            "protocols": _array(_NATURAL, minItems=1),
            "nonce": _TEXT,
            "challenge": _BASE64,
            "server_time": _NATURAL,
        },
        additionalProperties=False,
    )


def _sign_in() -> Schema:
    return {
        "operationId": "signIn",
        "summary": "A token for 15 minutes.",
        "requestBody": {"required": True, "content": {"application/json": {"schema": _named("SignIn")}}},
        "responses": {
            "200": _answer("Welcome.", _named("Admission")),
            **_refusals(400, 401, 403, 408, 409, 413, 415, 429),
        },
    }


def _password() -> Schema:
    return {"type": "string", "minLength": 1, "maxLength": _MOST_PASSWORD}


def _by_password() -> Schema:
    device = _object({"uid": _HEX, "public_key": _BASE64})
    return _object(
        {
            "username": {"type": "string", "minLength": 1, "maxLength": 200},
            "password": {**_password(), "description": "The account's password, or a one-time code."},
            "device": device,
            "group": {"oneOf": [_HEX, {"type": "null"}]},
        },
        "group",
    )


def _by_device() -> Schema:
    successor = _object({"uid": _HEX, "public_key": _BASE64})
    return _object({"device": _HEX, "challenge": _BASE64, "signature": _BASE64, "successor": successor}, "successor")


def _by_programme() -> Schema:
    name = {"type": "string", "minLength": 1, "maxLength": 64}
    return _object({"programme": name, "password": _password()})


def _admission() -> Schema:
    common = {"token": _TEXT, "expires_in": _NATURAL, "server_time": _NATURAL}
    user = {"oneOf": [_HEX, {"type": "null"}]}
    of_device = _object({**common, "group": _HEX, "user": user}, additionalProperties=False)
    return {"oneOf": [of_device, _object({**common, "programme": _TEXT}, additionalProperties=False)]}


# --- sync


def _sync() -> Schema:
    encoding = {"name": "Content-Encoding", "in": "header", "required": True, "schema": {"const": "gzip"}}
    refusals = _refusals(400, 401, 403, 408, 413, 415, 426)
    return {
        "operationId": "sync",
        "summary": "Sends operations and fetches what the device has not seen, both gzipped.",
        "security": [{"device": []}],
        "parameters": [encoding],
        "requestBody": {"required": True, "content": {"application/json": {"schema": _named("SyncRequest")}}},
        "responses": {"200": _answer("Taken in.", _named("SyncAnswer")), **refusals},
    }


def _operations() -> Schema:
    value = {"type": ["integer", "string", "null"]}
    shape = {
        "type": "array",
        "prefixItems": [_TEXT, _TEXT, _array(_TEXT)],
        "minItems": 3,
        "maxItems": 3,
        "items": False,
    }
    return _object(
        {
            **dict.fromkeys(("shape", "device", "step", "author", "day", "at"), _COLUMN),
            "uid": _array(_TEXT),
            "uids": _array(_UID),
            "days": _array({"type": "string", "maxLength": 32}),
            "devices": _array(_UID),
            "shapes": _array(shape),
            "data": _array(_array(_array(value))),
            "changed": _array({"type": "array", "items": _INTEGER, "minItems": 2, "maxItems": 2}),
            "previous": {"type": "object", "additionalProperties": _TEXT},
            "check": _TEXT,
        }
    )


def _newer() -> Schema:
    pair = {"type": "array", "prefixItems": [_NATURAL, _TEXT], "minItems": 2, "maxItems": 2, "items": False}
    return {**_array(pair), "description": "Operations beyond the receiver's kinds: place or seq, canonical text."}


def _sync_request() -> Schema:
    more = {"whole": {"type": "boolean"}, "kinds": _NATURAL, "newer": _newer()}
    return _object(
        {
            "protocol": {"const": protocol.PROTOCOL},
            "device": _UID,
            "cursor": _NATURAL,
            "epoch": {"type": "string", "maxLength": 64},
            "operations": {"oneOf": [_named("Operations"), {"type": "null"}]},
            **more,
        },
        *more,
    )


def _sync_answer() -> Schema:
    outcomes = [str(outcome) for outcome in Outcome]
    run = {
        "type": "array",
        "prefixItems": [{"enum": outcomes}, _NATURAL, _NATURAL, _NATURAL],
        "minItems": 4,
        "maxItems": 4,
        "items": False,
    }
    changes = _object(
        {
            "start": _NATURAL,
            "end": _NATURAL,
            "own": _array({"type": "array", "items": _NATURAL, "minItems": 3, "maxItems": 3}),
            "seq": _array(_NATURAL),
            "others": {"oneOf": [_named("Operations"), {"type": "null"}]},
            "newer": _newer(),
        },
        "newer",
    )
    sums = {"type": "object", "additionalProperties": _INTEGER}
    return _object(
        {
            "epoch": _TEXT,
            "head": _NATURAL,
            "server_time": _NATURAL,
            "protocols": _array(_NATURAL),
            "results": _array(run),
            "changes": changes,
            "digest": _object({"count": _NATURAL, "xor": _TEXT, "sums": sums}),
            "kinds": _NATURAL,
        },
        "kinds",
    )


# --- reports


def _report(name: str) -> Schema:
    def parameter(given: str, schema: Schema) -> Schema:
        return {"name": given, "in": "query", "required": False, "schema": schema}

    parameters = [
        parameter("after", {"type": "string", "pattern": "^[0-9]{1,18}(\\.[0-9]{1,18})?$"}),
        parameter("limit", {"type": "integer", "minimum": 1, "maximum": MOST_ROWS, "default": USUAL_ROWS}),
        parameter("group", _HEX),
        parameter("format", {"enum": ["json", "csv"]}),
    ]
    if name == "indicators":
        parameters.append(parameter("on", {"type": "string", "format": "date"}))
    page = _answer("A page of rows.", _named("ReportPage"))
    page["content"]["text/csv"] = {"schema": _TEXT}
    page["headers"] = {"Next": {"description": "With CSV: `after` of the next page.", "schema": _TEXT}}
    return {
        "operationId": f"report{name.title()}",
        "summary": f"The {name} of a programme's groups.",
        "security": [{"programme": []}],
        "parameters": parameters,
        "responses": {"200": page, **_refusals(400, 401, 403)},
    }


def _report_page() -> Schema:
    row = {"type": "object", "additionalProperties": {"type": ["string", "integer", "null"]}}
    return _object({"rows": _array(row), "next": {"type": ["string", "null"]}}, additionalProperties=False)
