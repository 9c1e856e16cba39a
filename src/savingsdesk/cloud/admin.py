"""`savingsdesk-cloud`: serves the endpoint, brings a database up to date, and looks after what is in it."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import psycopg

from savingsdesk.cloud import caretaking, config, embedded, migrate, openapi, operating
from savingsdesk.cloud.config import Config
from savingsdesk.core.errors import Failure, Refused

SENTENCES = {
    "account.disabled": "That account is disabled. Give it a password with `admin account` first.",
    "account.unknown": "There is no account of that name.",
    "certificate.unreadable": "The certificate or its key cannot be read.",
    "code.hours": "A code is good for at least one hour and at most 90 days.",
    "database.busy": "Others hold on to the database's tables. Try again, or stop the processes that serve.",
    "database.newer": "A newer version of SavingsDesk has written this database. Install that version or a later one.",
    "database.unreachable": "The database does not answer. Check its address and that PostgreSQL is running.",
    "device.unknown": "There is no device of that uid. `admin devices GROUP` lists them.",
    "group.several": "Several groups have that code. Give the number, which `admin groups` shows.",
    "group.unknown": "There is no group of that number, code or uid.",
    "keys.rotating": "The last rotation is not over yet; wait 20 minutes. If a key leaked, use --at-once.",
    "password.empty": "The password is empty.",
    "password.repeated": "The two passwords differ.",
    "password.too_long": "The password is longer than 72 bytes.",
    "programme.name": "A programme's name has small letters, digits, dots and dashes only, at most 64.",
    "programme.unknown": "There is no programme of that name.",
    "serve.address": "That address and port cannot be listened on.",
    "serve.certificate": "A certificate needs its key: give both --certificate and --key.",
    "serve.ops": "The port for health and figures cannot be listened on.",
    "serve.processes": "From 1 to 64 processes can serve, on Windows one.",
    "serve.plain_http": "Without a certificate only this computer may be served: give --certificate and --key, "
    "or --self-signed to try it, or put a proxy with TLS in front of 127.0.0.1.",
    "username.qualified": "An account is named with the group's code, such as amina@k7q2p. "
    "The laptop's Sync screen shows it.",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """The program; answers its exit status: 0, 1 for what is in the way, 2 for wrong arguments."""
    parsed = _parser().parse_args(arguments)
    try:
        return int(parsed.run(parsed))
    except Failure as failure:
        print(f"savingsdesk-cloud: {SENTENCES.get(failure.code, failure.code)}", file=sys.stderr)
        return 2 if isinstance(failure, Refused) else 1
    except psycopg.OperationalError:
        print(f"savingsdesk-cloud: {SENTENCES['database.unreachable']}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    where = argparse.ArgumentParser(add_help=False)
    where.add_argument("--data", type=Path, default=config.data_folder(), metavar="FOLDER", help="the data folder")
    where.add_argument(
        "--database",
        default=os.environ.get(config.DATABASE_VARIABLE, ""),
        metavar="ADDRESS",
        help=f"a PostgreSQL address; without one (or {config.DATABASE_VARIABLE}) the embedded database is used",
    )
    parser = argparse.ArgumentParser(prog="savingsdesk-cloud", description="The cloud side of SavingsDesk.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    serve = commands.add_parser("serve", parents=[where], help="serve the endpoint until stopped")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8443, help="0 takes a free one")
    serve.add_argument("--certificate", type=Path, metavar="FILE", help="the certificate chain, PEM")
    serve.add_argument("--key", type=Path, metavar="FILE", help="its private key, PEM")
    serve.add_argument("--self-signed", action="store_true", help="use a certificate of our own, for trying it")
    serve.add_argument("--name", action="append", default=[], help="a further name in the self-signed certificate")
    serve.add_argument("--announce", type=Path, metavar="FILE", help="write the address here, as JSON, when listening")
    serve.add_argument("--ops-port", type=int, metavar="PORT", help="health and figures for this machine; 0 takes any")
    serve.add_argument("--processes", type=int, default=1, metavar="NUMBER", help="how many serve on the one port")
    serve.set_defaults(run=_serve)

    commands.add_parser("migrate", parents=[where], help="bring the database up to date").set_defaults(run=_migrate)

    written = "print the description of the endpoint, as docs/openapi.json has it"
    commands.add_parser("openapi", help=written).set_defaults(run=_openapi)
    caretaking.add_to(commands.add_parser("admin", help="look after what is in the cloud"), where, _within)
    return parser


@contextmanager
def _database(parsed: argparse.Namespace) -> Iterator[str]:
    """The address of a database that is up to date."""
    if parsed.database:
        migrate.migrate(parsed.database)
        yield parsed.database
    else:
        with embedded.running(parsed.data.absolute()) as address:
            migrate.migrate(address)
            yield address


def _serve(parsed: argparse.Namespace) -> int:
    # FastAPI takes half a second that only serving is worth.
    from savingsdesk.cloud import certificate, processes, server

    pem, key = parsed.certificate, parsed.key
    data = parsed.data.absolute()
    if parsed.self_signed:
        names = [parsed.host, *parsed.name] if parsed.host not in ("0.0.0.0", "::") else parsed.name  # noqa: S104
        pem, key = certificate.self_signed(data, names)
    chosen = config.checked(
        Config(parsed.host, parsed.port, data, parsed.database, pem, key, parsed.ops_port, parsed.processes)
    )
    server.stop_on_signal()
    with _database(parsed) as address:
        processes.serve(chosen, address, parsed.announce)
    return 0


def _migrate(parsed: argparse.Namespace) -> int:
    with _database(parsed):
        print(f"The database is at version {migrate.migrations()[-1][0]}.")
    return 0


def _openapi(_: argparse.Namespace) -> int:
    print(json.dumps(openapi.document(), indent=2, ensure_ascii=False))
    return 0


def _within(run: caretaking.Run) -> Callable[[argparse.Namespace], int]:
    """The command in one transaction, as the operator."""

    def command(parsed: argparse.Namespace) -> int:
        with _database(parsed) as address, operating.connected(address) as connection:
            run(connection, parsed)
        return 0

    return command


if __name__ == "__main__":
    sys.exit(main())
