"""Loans: their status follows from what was paid."""

from __future__ import annotations

from collections.abc import Iterable

from savingsdesk.desk.session import Books


def settle(books: Books, loan_ids: Iterable[int]) -> None:
    """Makes the status of these loans say whether something is owed of the principal."""
    for loan_id in sorted(set(loan_ids)):
        row = books.connection.execute(
            "SELECT uid, status, amount + coalesce((SELECT sum(amount) FROM loans r WHERE r.reverses_id = l.id "
            "AND r.voided_at IS NULL), 0) - coalesce((SELECT sum(amount) FROM contributions c WHERE c.loan_id = l.id "
            "AND c.voided_at IS NULL AND c.kind IN ('repayment', 'write_off')), 0) FROM loans l WHERE l.id = ?",
            (loan_id,),
        ).fetchone()
        status = "active" if row[2] > 0 else "repaid"
        if row[1] != status:
            books.update("loan", bytes(row[0]), status=status)
