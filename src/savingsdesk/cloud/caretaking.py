"""`savingsdesk-cloud admin …`: the operator's commands. Each prints one line a thing, its parts divided by tabs."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from savingsdesk.cloud import accounts, codes, operating, programmes
from savingsdesk.cloud.database import Connection
from savingsdesk.core.errors import Refused
from savingsdesk.core.ids import group_code

Run = Callable[[Connection, argparse.Namespace], None]


def add_to(admin: argparse.ArgumentParser, where: argparse.ArgumentParser, within: Callable[[Run], Any]) -> None:
    """Adds the commands. `within` makes of a `Run` what `main` calls, with a connection as the operator."""
    commands = admin.add_subparsers(required=True, metavar="WHAT")

    def command(name: str, run: Run, text: str, *arguments: str) -> argparse.ArgumentParser:
        parser = commands.add_parser(name, parents=[where], help=text, description=text)
        for argument in arguments:
            parser.add_argument(argument.lower(), metavar=argument)
        parser.set_defaults(run=within(run))
        return parser

    command("account", _account, "make an account, or give it a new password", "USERNAME")
    command("accounts", _accounts, "list the accounts")
    command("disable", _disable, "end an account's sign-ins, and its devices'", "USERNAME")
    code = command("code", _code, "give out a one-time code, which enrols one laptop", "USERNAME")
    code.add_argument("--hours", type=int, default=int(codes.VALID.total_seconds() // 3600), help="how long it is good")
    command("groups", _groups, "list groups: number, code, name, epoch, head, devices, last, held, conflicts, aside")
    command("devices", _devices, "list a group's devices", "GROUP")
    command("remove-device", _remove_device, "end a device's syncing and sign-ins", "DEVICE")
    problems = command("problems", _problems, "list what was held, clashed, or was kept aside")
    problems.add_argument("--group", default="", help="of this group alone: its number, code or uid")
    command("health", _health, "count what there is")
    rotate = command("rotate-keys", _rotate_keys, "sign with a new key from now on")
    rotate.add_argument("--at-once", action="store_true", help="refuse the old keys' tokens now: one of them leaked")
    epoch = command("new-epoch", _new_epoch, "after a restore: let the laptops send again what they hold")
    epoch.add_argument("--group", default="", help="for this group alone: its number, code or uid")
    command("programme-add", _programme_add, "make a programme, or give it a new password", "NAME")
    command("programme-allow", _programme_allow, "let a programme read a group", "NAME", "GROUP")
    command("programme-deny", _programme_deny, "end that", "NAME", "GROUP")
    command("programme-end", _programme_end, "end a programme's reading", "NAME")
    command("programmes", _programmes, "list the programmes and their groups")


def _account(connection: Connection, parsed: argparse.Namespace) -> None:
    accounts.create(connection, parsed.username, _password())
    print(f"{accounts.named(parsed.username)} can sign in.")


def _accounts(connection: Connection, _: argparse.Namespace) -> None:
    for username, group_id, state in accounts.all_of(connection):
        print(f"{username}\t{group_id or '-'}\t{state}")


def _disable(connection: Connection, parsed: argparse.Namespace) -> None:
    accounts.disable(connection, parsed.username)
    print(f"{accounts.named(parsed.username)} can no longer sign in.")


def _code(connection: Connection, parsed: argparse.Namespace) -> None:
    code = codes.give(connection, parsed.username, timedelta(hours=max(0, min(parsed.hours, 10**6))))
    print(code)
    print(
        f"In place of the password, once, within {parsed.hours} hours. It is shown only here.",
        file=sys.stderr,
    )


def _groups(connection: Connection, _: argparse.Namespace) -> None:
    for each in operating.groups(connection):
        _line(
            *(each.id, each.code, each.name or "-", each.epoch, each.head, each.devices, _moment(each.last_at)),
            *(each.held, each.conflicts, each.quarantined),
        )


def _devices(connection: Connection, parsed: argparse.Namespace) -> None:
    for each in operating.devices(connection, operating.group_id_of(connection, parsed.group)):
        state = "removed" if each.is_removed else "active"
        _line(each.uid.hex(), each.username, _moment(each.created_at), _moment(each.last_at), state)


def _remove_device(connection: Connection, parsed: argparse.Namespace) -> None:
    operating.remove_device(connection, parsed.device)
    print("The device can no longer sync. What it has sent stays.")


def _problems(connection: Connection, parsed: argparse.Namespace) -> None:
    group_id = operating.group_id_of(connection, parsed.group) if parsed.group else None
    for each in operating.problems(connection, group_id):
        _line(
            *(each.group_id, each.seq or "-", each.outcome, each.entity or "-", each.code or "-"),
            *(each.uid.hex(), each.device_uid.hex()),
        )


def _health(connection: Connection, _: argparse.Namespace) -> None:
    for name, value in operating.health(connection):
        _line(name, value)


def _rotate_keys(connection: Connection, parsed: argparse.Namespace) -> None:
    kid = operating.rotate_keys(connection, at_once=parsed.at_once)
    print(f"Tokens are signed with the key {kid} from now on; every process knows it within a minute.")


def _new_epoch(connection: Connection, parsed: argparse.Namespace) -> None:
    group_id = operating.group_id_of(connection, parsed.group) if parsed.group else None
    print(f"{operating.new_epoch(connection, group_id)} groups have a new epoch.")


def _programme_add(connection: Connection, parsed: argparse.Namespace) -> None:
    programmes.add(connection, parsed.name, _password())
    print(f"{parsed.name} can sign in for reports.")


def _programme_allow(connection: Connection, parsed: argparse.Namespace) -> None:
    programmes.allow(connection, parsed.name, operating.group_id_of(connection, parsed.group))
    print(f"{parsed.name} can read this group.")


def _programme_deny(connection: Connection, parsed: argparse.Namespace) -> None:
    programmes.deny(connection, parsed.name, operating.group_id_of(connection, parsed.group))
    print(f"{parsed.name} can no longer read this group.")


def _programme_end(connection: Connection, parsed: argparse.Namespace) -> None:
    programmes.end(connection, parsed.name)
    print(f"{parsed.name} can no longer read anything.")


def _programmes(connection: Connection, _: argparse.Namespace) -> None:
    for name, state, groups in programmes.every(connection):
        _line(name, state, *(group_code(uid) for uid in groups))


def _line(*parts: object) -> None:
    """No part, such as a group's name, can begin a line or a column of its own."""
    print("\t".join(" ".join(str(part).split()) for part in parts))


def _moment(at: datetime | None) -> str:
    return "-" if at is None else at.strftime("%Y-%m-%dT%H:%M:%SZ")


def _password() -> str:
    """Typed twice at a terminal, otherwise the first line that comes in; never an argument, which others can see."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    password = getpass.getpass("Password: ")
    if password != getpass.getpass("Again: "):
        raise Refused("password.repeated", "password")
    return password
