"""The desktop without a screen. Imports no Qt, so it runs where there is none."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from savingsdesk import __version__, paths
from savingsdesk.core.errors import Failure
from savingsdesk.core.model import GroupKind
from savingsdesk.desk import backup, practice
from savingsdesk.desk.session import Session, Tools, unlock
from savingsdesk.desk.verify import Deviation, verify

_SENTENCES = {
    "vault.exists": "Books lie in this folder already. Name another one with --data.",
    "vault.missing": "There are no books in this folder. Name another with --data.",
    "vault.wrong_password": "The user name or the password is wrong.",
    "vault.in_use": "The books are open in another window of SavingsDesk. Close it first.",
    "vault.damaged": "The file of the books is damaged. Restore a backup before you write anything.",
    "vault.keys_damaged": "The key file is damaged. Put back a copy of it from a backup.",
    "vault.keys_missing": "The key file is missing. Put back a copy of it from a backup.",
    "vault.no_longer": "This password no longer opens the books: the office was handed over.",
    "disk.full": "The disk is full.",
    "disk.read_only": "The folder cannot be written.",
    "disk.failed": "The disk did not answer as it should.",
    "backup.full": "The disk of this laptop is too full for a backup.",
    "backup.read_only": "The folder of the backups cannot be written.",
    "backup.failed": "The disk did not answer as it should. There is no new backup.",
    "backup.unsound": "The backup was not what the books are, and was thrown away. The former ones are still there.",
    "backup.place_missing": "The folder for the copy is not there.",
    "backup.place_full": "The folder for the copy is full.",
    "backup.place_read_only": "The folder for the copy cannot be written.",
    "backup.place_failed": "The copy did not come out whole.",
    "backup.missing": "There is no file under this name.",
    "backup.unknown": "This file is not a backup of SavingsDesk.",
    "backup.damaged": "This backup is damaged: part of it is missing or was changed. Nothing of it was used.",
    "backup.newer": "A newer SavingsDesk ({program}) made this backup. Install that version or a later one.",
    "courier.not_yet": "The group has not arrived on this laptop yet. Sync first.",
    "courier.nothing": "There is no courier's file in this folder.",
    "courier.missing": "There is no file under this name.",
    "courier.unknown": "This is not a courier's file of SavingsDesk.",
    "courier.damaged": "The file is damaged: part of it is missing or was changed. Nothing of it was used.",
    "courier.newer": "A newer SavingsDesk wrote this file. Install that version or a later one.",
    "courier.other_group": "No file here is of a group of this laptop.",
    "courier.place_missing": "The folder is not there.",
    "courier.place_full": "The folder is full. What was there before is still there.",
    "courier.place_read_only": "The folder cannot be written.",
    "courier.place_failed": "The file did not come out whole. What was there before is still there.",
    "cloud.unreachable": "The cloud cannot be reached. Everything is saved here and is sent later.",
    "cloud.captive": "This network wants a sign-in of its own first. Open a web page, then try again.",
    "cloud.unreadable": "The cloud's answer came in pieces. Everything is saved here and is sent later.",
    "login.removed": "This laptop may no longer send to the cloud. Ask who runs the cloud.",
    "sync.clock": "The clock of this laptop is wrong. The entries keep their order.",
    "sync.digest": "The sums of the cloud differ. Nothing is deleted: ask who runs the cloud.",
    "sync.epoch": "This cloud answers each time as if it were another one. Ask who runs the cloud.",
    "sync.kept_aside": "Some entries could not be taken up and were kept aside. Nothing is lost.",
    "sync.newer": "Another laptop writes what this program does not know yet. Install the newest SavingsDesk.",
    "vault.newer": "A newer SavingsDesk wrote these books. Install that version or a later one.",
}
_DEVIATIONS = {
    "file": "The file itself is damaged",
    "balance": "The balance is not what the entries say",
    "postings": "The postings do not sum to zero",
    "chain": "An operation does not continue the one before it",
    "hash": "An operation is not what its hash says",
    "fold": "A row is not what its operations say",
    "lost": "A row is missing, although its operations are there",
    "unlogged": "No operation made this row",
    "reference": "A row names a row of another group",
    "transfers": "What left one place has not come to another",
    "seal": "The seal is not what the entries say",
    "constitution": "This program cannot read a decision about the rules",
    "share_price": "Shares were not bought at the price of their cycle",
    "act": "Of rows that belong together one stands and another does not",
    "reversed_twice": "An entry was corrected twice",
    "reversal": "A correction is not the opposite of what it corrects",
    "loan_terms": "A loan has terms that cannot be reckoned with",
    "loan_status": "A loan is not in the state that its payments say",
    "loan_account": "What is lent is not what the loans and their payments say",
    "loan_unnamed": "A repayment names no loan",
    "share_out": "A share-out does not add up to its pool",
    "due_status": "A due is not in the state that its payments say",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Answers the exit status: 0, 1 where something deviates or is in the way."""
    parsed = _parser().parse_args(arguments)
    try:
        return int(parsed.run(parsed))
    except Failure as failure:
        print(f"savingsdesk: {_told(failure)}", file=sys.stderr)
        return 1


def _told(failure: Failure) -> str:
    return _SENTENCES.get(failure.code, f"That did not work ({failure.code}).").format_map(failure.values)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="savingsdesk", description="The books of a savings group. Without a command the desktop opens."
    )
    parser.add_argument("--version", action="version", version=f"SavingsDesk {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    checking = commands.add_parser("verify", help="recompute the books and name every deviation")
    checking.add_argument("--data", type=Path, default=paths.data_folder(), metavar="FOLDER")
    checking.add_argument("--user", metavar="NAME", help="asked for when not given")
    checking.add_argument("--json", action="store_true", help="print the deviations as JSON")
    checking.add_argument("--self", action="store_true", help="check this program on a practice group of its own")
    checking.set_defaults(run=_verify)
    backing = commands.add_parser("backup", help="make a backup of the books, here and in another folder")
    backing.add_argument("--to", type=Path, metavar="FOLDER", help="where a copy goes, such as a USB stick")
    backing.add_argument("--data", type=Path, default=paths.data_folder(), metavar="FOLDER")
    backing.add_argument("--user", metavar="NAME", help="asked for when not given")
    backing.set_defaults(run=_back_up)
    restoring = commands.add_parser("restore", help="put the books of a backup where no books lie yet")
    restoring.add_argument("file", type=Path, metavar="FILE")
    restoring.add_argument("--data", type=Path, default=paths.data_folder(), metavar="FOLDER")
    restoring.add_argument("--user", metavar="NAME", help="asked for when not given")
    restoring.set_defaults(run=_restore)
    sending = commands.add_parser("sync", help="send what waits and fetch what is new, once, for each group")
    sending.add_argument("--data", type=Path, default=paths.data_folder(), metavar="FOLDER")
    sending.add_argument("--user", metavar="NAME", help="asked for when not given")
    sending.set_defaults(run=_sync)
    carrying = commands.add_parser("bundle", help="carry the books by USB stick, sealed for the group's laptops")
    ways = carrying.add_subparsers(metavar="WAY", required=True)
    out = ways.add_parser("out", help="write a file for each group into a folder, such as a USB stick")
    into = ways.add_parser("in", help="take in a file, or all files of these groups in a folder")
    for way, name, run in ((out, "FOLDER", _write_bundles), (into, "PLACE", _take_bundles)):
        way.add_argument("place", type=Path, metavar=name)
        way.add_argument("--data", type=Path, default=paths.data_folder(), metavar="FOLDER")
        way.add_argument("--user", metavar="NAME", help="asked for when not given")
        way.set_defaults(run=run)
    practising = commands.add_parser("practice", help="make groups for practising, testing and measuring")
    practising.add_argument("--data", type=Path, required=True, metavar="FOLDER", help="where no books lie yet")
    practising.add_argument("--groups", type=_count(500), default=1, metavar="N")
    practising.add_argument("--years", type=_count(50), default=1, metavar="N")
    practising.add_argument("--members", type=_count(500), default=25, metavar="N", help="of each group")
    practising.add_argument("--kind", choices=[*GroupKind, "mixed"], default="mixed")
    practising.add_argument("--seed", type=int, default=7, metavar="N", help="the same number makes the same groups")
    practising.set_defaults(run=_practise)
    return parser


def _verify(parsed: argparse.Namespace) -> int:
    tools = Tools(machine=paths.machine())
    if parsed.self:
        with tempfile.TemporaryDirectory() as folder:
            return _report(practice.make(Path(folder), tools), as_json=parsed.json)
    return _report(unlock(parsed.data, *_sign_in(parsed), tools), as_json=parsed.json)


def _sign_in(parsed: argparse.Namespace) -> tuple[str, str]:
    """User name and password; the latter is shown nowhere while it is typed."""
    username = parsed.user or input("User name: ")
    return username, getpass.getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")


def _back_up(parsed: argparse.Namespace) -> int:
    session = unlock(parsed.data, *_sign_in(parsed), Tools())
    try:
        made = backup.make(session, parsed.to)
    finally:
        session.close()
    print(f"A backup was made: {made.backup.file}")
    if made.copy is not None:
        print(f"Its copy: {made.copy.file}")
    if made.problem is not None:
        print(f"savingsdesk: {_told(made.problem)}", file=sys.stderr)
    return 1 if made.problem else 0


def _sync(parsed: argparse.Namespace) -> int:
    from savingsdesk import cli_sync

    return _carrying(parsed, lambda session: cli_sync.sync(session, Tools(), _told))


def _write_bundles(parsed: argparse.Namespace) -> int:
    from savingsdesk import cli_sync

    return _carrying(parsed, lambda session: cli_sync.write_bundles(session, Tools(), parsed.place))


def _take_bundles(parsed: argparse.Namespace) -> int:
    from savingsdesk import cli_sync

    return _carrying(parsed, lambda session: cli_sync.take_bundles(session, Tools(), parsed.place))


def _carrying(parsed: argparse.Namespace, run: Callable[[Session], int]) -> int:
    session = unlock(parsed.data, *_sign_in(parsed), Tools(machine=paths.machine()))
    try:
        return run(session)
    finally:
        session.close()


def _restore(parsed: argparse.Namespace) -> int:
    session = backup.restore(parsed.file, parsed.data, *_sign_in(parsed), Tools())
    session.close()
    print("The books are back. This laptop counts as a new one.")
    return 0


def _count(most: int) -> Callable[[str], int]:
    """A whole number from 1 to `most`, as an option of the command line."""

    def number(text: str) -> int:
        if not text.isdecimal() or not 1 <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"type a whole number from 1 to {most}")
        return int(text)

    return number


def _practise(parsed: argparse.Namespace) -> int:
    kinds = tuple(GroupKind) if parsed.kind == "mixed" else (GroupKind(parsed.kind),)
    wanted = practice.plans(parsed.groups, kinds, parsed.years, parsed.members, parsed.seed)
    practice.make_many(parsed.data, Tools(), wanted).close()
    print(f"Groups made: {parsed.groups}. They open for {practice.USERNAME} with {practice.PASSWORD}.")
    return 0


def _report(session: Session, *, as_json: bool) -> int:
    try:
        deviations = verify(session.books)
    finally:
        session.close()
    if as_json:
        print(json.dumps([{"code": each.code, "where": each.where} for each in deviations]))
    else:
        print("\n".join(map(_sentence, deviations)) or "The books agree in every point.")
    return 1 if deviations else 0


def _sentence(deviation: Deviation) -> str:
    return f"{_DEVIATIONS[deviation.code]}: {deviation.where}."
