"""`savingsdesk-cloud`: serves the endpoint, brings a database up to date, and looks after accounts."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import psycopg

from savingsdesk.cloud import accounts, config, embedded, migrate
from savingsdesk.cloud.config import Config
from savingsdesk.core.errors import Failure, Refused

SENTENCES = {
    "account.unknown": "There is no account of that name.",
    "certificate.unreadable": "The certificate or its key cannot be read.",
    "database.newer": "A newer version of SavingsDesk has written this database. Install that version or a later one.",
    "database.unreachable": "The database does not answer. Check its address and that PostgreSQL is running.",
    "password.empty": "The password is empty.",
    "password.repeated": "The two passwords differ.",
    "password.too_long": "The password is longer than 72 bytes.",
    "serve.address": "That address and port cannot be listened on.",
    "serve.certificate": "A certificate needs its key: give both --certificate and --key.",
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
    serve.set_defaults(run=_serve)

    commands.add_parser("migrate", parents=[where], help="bring the database up to date").set_defaults(run=_migrate)

    admin = commands.add_parser("admin", help="look after accounts").add_subparsers(required=True, metavar="WHAT")
    account = admin.add_parser("account", parents=[where], help="make an account, or give it a new password")
    account.add_argument("username", metavar="USERNAME@CODE")
    account.set_defaults(run=_account)
    admin.add_parser("accounts", parents=[where], help="list the accounts").set_defaults(run=_accounts)
    disable = admin.add_parser("disable", parents=[where], help="end an account's sign-ins, and its devices'")
    disable.add_argument("username", metavar="USERNAME@CODE")
    disable.set_defaults(run=_disable)
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
    from savingsdesk.cloud import certificate, server  # FastAPI takes half a second that only serving is worth

    pem, key = parsed.certificate, parsed.key
    data = parsed.data.absolute()
    if parsed.self_signed:
        names = [parsed.host, *parsed.name] if parsed.host not in ("0.0.0.0", "::") else parsed.name  # noqa: S104
        pem, key = certificate.self_signed(data, names)
    chosen = config.checked(Config(parsed.host, parsed.port, data, parsed.database, pem, key))
    server.stop_on_signal()
    with _database(parsed) as address:
        server.serve(chosen, address, parsed.announce)
    return 0


def _migrate(parsed: argparse.Namespace) -> int:
    with _database(parsed):
        print(f"The database is at version {migrate.migrations()[-1][0]}.")
    return 0


def _account(parsed: argparse.Namespace) -> int:
    password = _password()
    with _database(parsed) as address, psycopg.connect(address) as connection:
        accounts.create(connection, parsed.username, password)
    print(f"{accounts.named(parsed.username)} can sign in.")
    return 0


def _accounts(parsed: argparse.Namespace) -> int:
    with _database(parsed) as address, psycopg.connect(address) as connection:
        for username, group_id, state in accounts.all_of(connection):
            print(f"{username}\t{group_id or '-'}\t{state}")
    return 0


def _disable(parsed: argparse.Namespace) -> int:
    with _database(parsed) as address, psycopg.connect(address) as connection:
        accounts.disable(connection, parsed.username)
    print(f"{accounts.named(parsed.username)} can no longer sign in.")
    return 0


def _password() -> str:
    """Typed twice at a terminal, otherwise the first line that comes in; never an argument, which others can see."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    password = getpass.getpass("Password: ")
    if password != getpass.getpass("Again: "):
        raise Refused("password.repeated", "password")
    return password


if __name__ == "__main__":
    sys.exit(main())
