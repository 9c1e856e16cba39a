"""The description of the endpoint is true: it is the one in docs, and the endpoint answers as it says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis import Case
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from savingsdesk.cloud import openapi, operating, programmes, reports
from savingsdesk.cloud.database import Pool
from savingsdesk.sync import protocol
from tests.cloud.laptop import PASSWORD, Endpoint, Laptop

DOCUMENT = Path(__file__).parents[2] / "docs" / "openapi.json"
SCHEMA = schemathesis.openapi.from_dict(openapi.document())
CHECKS = [
    schemathesis.checks.not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]
QUICK = settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.filter_too_much],
)


def test_the_document_in_docs_is_what_the_command_prints() -> None:
    """To renew it: savingsdesk-cloud openapi > docs/openapi.json"""
    assert json.loads(DOCUMENT.read_text(encoding="utf-8")) == openapi.document()


def test_every_door_is_described(pool: Pool) -> None:
    described = {(path, method.upper()) for path, of in openapi.document()["paths"].items() for method in of}
    doors = {("/v1/login", "GET"), ("/v1/login", "POST"), ("/v1/sync", "POST")}
    doors |= {(f"/v1/reports/{name}", "GET") for name in reports.REPORTS}
    assert described == doors


@pytest.fixture(scope="module")
def programme_token(postgres: str, endpoint: Endpoint) -> str:
    with operating.connected(postgres) as connection:
        programmes.add(connection, "described", PASSWORD)
        every = connection.execute("SELECT group_id FROM group_logs ORDER BY group_id LIMIT 5").fetchall()
        for (group_id,) in every:
            programmes.allow(connection, "described", group_id)
    return str(endpoint.login({"programme": "described", "password": PASSWORD}).json()["token"])


@SCHEMA.parametrize()
@QUICK
def test_the_endpoint_answers_as_described(
    case: Case[Any], endpoint: Endpoint, enrolled: Laptop, programme_token: str
) -> None:
    """Generated requests, good and bad; at the sync door with the device's token and packed as it asks for."""
    headers: dict[str, str] = {}
    arguments: dict[str, Any] = case.as_transport_kwargs(base_url=endpoint.url)
    if case.path == "/v1/sync":
        headers = {"Authorization": f"Bearer {enrolled.token}", "Content-Encoding": "gzip"}
        headers |= {"Content-Type": "application/json"}
        arguments.pop("json", None)
        arguments["data"] = packed(case.body)
    elif case.path.startswith("/v1/reports"):
        headers = {"Authorization": f"Bearer {programme_token}"}
    arguments["headers"] = {**(arguments.get("headers") or {}), **headers}
    answer = endpoint.http.request(**arguments, timeout=60, allow_redirects=False)
    case.validate_response(answer, checks=CHECKS)
    assert answer.status_code not in (500, 503)


def packed(body: Any) -> bytes:
    try:
        return protocol.pack(body)
    except (TypeError, ValueError, RecursionError, AttributeError):
        return b"not JSON at all"
