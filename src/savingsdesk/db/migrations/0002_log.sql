-- The operation log (SYNC.md §1): `sync_queue` holds what the cloud has not confirmed, `sync_log` what it has.
-- An operation is always in exactly one of the two.

CREATE TABLE sync_queue (
    id INTEGER PRIMARY KEY,
    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
    entity TEXT NOT NULL,
    entity_id INTEGER,
    timestamp TEXT NOT NULL,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    entity_uid BLOB NOT NULL,
    group_id INTEGER NOT NULL,
    device_uid BLOB NOT NULL,
    device_seq INTEGER NOT NULL,
    author_uid BLOB NOT NULL,
    occurred_on TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    base_version INTEGER NOT NULL,
    data TEXT NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    problem TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX sync_queue_chain ON sync_queue (device_uid, device_seq);
CREATE INDEX sync_queue_oldest ON sync_queue (group_id, device_seq);
CREATE INDEX sync_queue_of_row ON sync_queue (entity_uid);

CREATE TABLE sync_log (
    id INTEGER PRIMARY KEY,
    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
    entity TEXT NOT NULL,
    entity_id INTEGER,
    timestamp TEXT NOT NULL,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    entity_uid BLOB NOT NULL,
    group_id INTEGER NOT NULL,
    device_uid BLOB NOT NULL,
    device_seq INTEGER NOT NULL,
    author_uid BLOB NOT NULL,
    occurred_on TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    base_version INTEGER NOT NULL,
    data TEXT NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL,
    seq INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    awaits BLOB
) STRICT;
CREATE UNIQUE INDEX sync_log_sequence ON sync_log (group_id, seq);
CREATE INDEX sync_log_chain ON sync_log (device_uid, device_seq);
CREATE INDEX sync_log_of_row ON sync_log (entity_uid);
CREATE INDEX sync_log_unsettled ON sync_log (group_id, outcome) WHERE outcome <> 'applied';
CREATE INDEX sync_log_waiting ON sync_log (awaits) WHERE awaits IS NOT NULL;

-- What this laptop knows of each group's cloud; by uid, because a group that is being fetched has no row yet. `log_xor` and `log_count` are the digest of sync_log.
CREATE TABLE sync_state (
    group_uid BLOB PRIMARY KEY,
    device_uid BLOB NOT NULL,
    device_key BLOB NOT NULL,
    address TEXT NOT NULL DEFAULT '',
    certificate TEXT NOT NULL DEFAULT '',
    cursor INTEGER NOT NULL DEFAULT 0,
    epoch TEXT NOT NULL DEFAULT '',
    log_count INTEGER NOT NULL DEFAULT 0,
    log_xor BLOB NOT NULL DEFAULT (zeroblob(32)),
    last_sent_at INTEGER,
    last_contact_at INTEGER,
    problem TEXT NOT NULL DEFAULT ''
) STRICT;

-- Facts are never edited and never deleted: only the confirmation, the taking back and the state of a loan move.
-- `recursive_triggers` is on for every connection, so INSERT OR REPLACE meets these triggers too.
CREATE TRIGGER contributions_kept BEFORE DELETE ON contributions
BEGIN SELECT RAISE(ABORT, 'contributions are never deleted'); END;
CREATE TRIGGER contributions_facts BEFORE UPDATE OF
    id, uid, user_id, group_id, amount, date, kind, fund, place, shares, cycle_id, meeting_id, reverses_id, reason,
    recorded_at, author_uid, device_uid ON contributions
BEGIN SELECT RAISE(ABORT, 'contributions are never edited'); END;
CREATE TRIGGER contributions_numbered BEFORE UPDATE ON contributions WHEN NEW.id <> OLD.id -- under any name, such as rowid
BEGIN SELECT RAISE(ABORT, 'contributions are never edited'); END;
CREATE TRIGGER contributions_taken_back BEFORE UPDATE OF voided_at ON contributions
WHEN OLD.voided_at IS NOT NULL AND NEW.voided_at IS NOT OLD.voided_at
BEGIN SELECT RAISE(ABORT, 'what was taken back stays so'); END;

CREATE TRIGGER loans_kept BEFORE DELETE ON loans
BEGIN SELECT RAISE(ABORT, 'loans are never deleted'); END;
CREATE TRIGGER loans_facts BEFORE UPDATE OF
    id, uid, user_id, group_id, amount, interest_rate, date_issued, fund, place, cycle_id, meeting_id,
    recorded_at, author_uid, device_uid ON loans
BEGIN SELECT RAISE(ABORT, 'loans are never edited'); END;
CREATE TRIGGER loans_numbered BEFORE UPDATE ON loans WHEN NEW.id <> OLD.id -- under any name, such as rowid
BEGIN SELECT RAISE(ABORT, 'loans are never edited'); END;
CREATE TRIGGER loans_taken_back BEFORE UPDATE OF voided_at ON loans
WHEN OLD.voided_at IS NOT NULL AND NEW.voided_at IS NOT OLD.voided_at
BEGIN SELECT RAISE(ABORT, 'what was taken back stays so'); END;

CREATE TRIGGER payouts_kept BEFORE DELETE ON payouts
BEGIN SELECT RAISE(ABORT, 'payouts are never deleted'); END;
CREATE TRIGGER payouts_facts BEFORE UPDATE OF
    id, uid, group_id, user_id, amount, date, kind, fund, place, cycle_id, meeting_id, reverses_id, reason,
    recorded_at, author_uid, device_uid ON payouts
BEGIN SELECT RAISE(ABORT, 'payouts are never edited'); END;
CREATE TRIGGER payouts_numbered BEFORE UPDATE ON payouts WHEN NEW.id <> OLD.id -- under any name, such as rowid
BEGIN SELECT RAISE(ABORT, 'payouts are never edited'); END;
CREATE TRIGGER payouts_taken_back BEFORE UPDATE OF voided_at ON payouts
WHEN OLD.voided_at IS NOT NULL AND NEW.voided_at IS NOT OLD.voided_at
BEGIN SELECT RAISE(ABORT, 'what was taken back stays so'); END;

-- An operation leaves the queue only when the log holds it, and the log only when the queue does.
CREATE TRIGGER sync_queue_kept BEFORE DELETE ON sync_queue
WHEN NOT EXISTS (SELECT 1 FROM sync_log WHERE uid = OLD.uid)
BEGIN SELECT RAISE(ABORT, 'an operation is never lost'); END;
CREATE TRIGGER sync_log_kept BEFORE DELETE ON sync_log
WHEN NOT EXISTS (SELECT 1 FROM sync_queue WHERE uid = OLD.uid)
BEGIN SELECT RAISE(ABORT, 'an operation is never lost'); END;
CREATE TRIGGER sync_queue_facts BEFORE UPDATE OF
    operation, entity, timestamp, uid, entity_uid, group_id, author_uid, occurred_on, recorded_at, base_version, data
    ON sync_queue
BEGIN SELECT RAISE(ABORT, 'an operation is never edited'); END;
CREATE TRIGGER sync_log_facts BEFORE UPDATE OF
    operation, entity, timestamp, uid, entity_uid, group_id, device_uid, device_seq, author_uid, occurred_on,
    recorded_at, base_version, data, previous, hash, seq ON sync_log
BEGIN SELECT RAISE(ABORT, 'an operation is never edited'); END;

-- Double entry as a view: each money row is two balanced postings, so the sum of all postings is zero.
CREATE VIEW entries AS
    SELECT 'contribution' AS entity, id AS entity_id, group_id, cycle_id, meeting_id, user_id, date, fund, place,
           'cash' AS account, amount AS debit, 0 AS credit
      FROM contributions WHERE voided_at IS NULL
    UNION ALL
    SELECT 'contribution', id, group_id, cycle_id, meeting_id, user_id, date, fund, place,
           CASE kind WHEN 'shares' THEN 'savings' WHEN 'savings' THEN 'savings'
                     WHEN 'social_fund' THEN 'social_fund' WHEN 'repayment' THEN 'loans' ELSE 'income' END,
           0, amount
      FROM contributions WHERE voided_at IS NULL
    UNION ALL
    SELECT 'loan', id, group_id, cycle_id, meeting_id, user_id, date_issued, fund, place, 'loans', amount, 0
      FROM loans WHERE voided_at IS NULL
    UNION ALL
    SELECT 'loan', id, group_id, cycle_id, meeting_id, user_id, date_issued, fund, place, 'cash', 0, amount
      FROM loans WHERE voided_at IS NULL
    UNION ALL
    SELECT 'payout', id, group_id, cycle_id, meeting_id, user_id, date, fund, place,
           CASE kind WHEN 'withdrawal' THEN 'savings' WHEN 'share_out' THEN 'savings'
                     WHEN 'social_grant' THEN 'social_fund' ELSE 'expenses' END,
           amount, 0
      FROM payouts WHERE voided_at IS NULL
    UNION ALL
    SELECT 'payout', id, group_id, cycle_id, meeting_id, user_id, date, fund, place, 'cash', 0, amount
      FROM payouts WHERE voided_at IS NULL;
