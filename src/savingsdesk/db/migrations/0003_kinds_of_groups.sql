-- The books of every kind of group (DOMAIN.md): versioned constitutions, turns of a merry-go-round, dependants of a burial
-- society, the terms of loans, and what ties the rows of one act together.

CREATE TABLE constitutions (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    group_id INTEGER NOT NULL REFERENCES groups (id),
    number INTEGER NOT NULL,
    decided_on TEXT NOT NULL,
    meeting_id INTEGER REFERENCES meetings (id),
    rules TEXT NOT NULL, -- canonical JSON of core.constitution
    approvers TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    voided_at INTEGER
) STRICT;
CREATE INDEX constitutions_of_group ON constitutions (group_id, decided_on, uid);

CREATE TABLE turns (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    group_id INTEGER NOT NULL REFERENCES groups (id),
    cycle_id INTEGER NOT NULL REFERENCES cycles (id),
    user_id INTEGER NOT NULL REFERENCES users (id),
    number INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    voided_at INTEGER
) STRICT;
CREATE INDEX turns_of_cycle ON turns (cycle_id, number);

CREATE TABLE dependants (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    group_id INTEGER NOT NULL REFERENCES groups (id),
    user_id INTEGER NOT NULL REFERENCES users (id),
    name TEXT NOT NULL,
    relation TEXT NOT NULL DEFAULT '',
    listed_on TEXT NOT NULL,
    ended_on TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    voided_at INTEGER
) STRICT;
CREATE INDEX dependants_of_member ON dependants (user_id);

ALTER TABLE users ADD COLUMN office_since TEXT;
ALTER TABLE users ADD COLUMN office_until TEXT;
ALTER TABLE users ADD COLUMN left_because TEXT NOT NULL DEFAULT '';

ALTER TABLE cycles ADD COLUMN share_out TEXT NOT NULL DEFAULT '';
ALTER TABLE cycles ADD COLUMN covers TEXT NOT NULL DEFAULT '';
ALTER TABLE cycles ADD COLUMN approvers TEXT NOT NULL DEFAULT '';

ALTER TABLE meetings ADD COLUMN confirmed_seal TEXT NOT NULL DEFAULT '';
ALTER TABLE meetings ADD COLUMN counted_before INTEGER;
ALTER TABLE meetings ADD COLUMN notes TEXT NOT NULL DEFAULT '';
ALTER TABLE meetings ADD COLUMN approvers TEXT NOT NULL DEFAULT '';
ALTER TABLE meetings ADD COLUMN covers TEXT NOT NULL DEFAULT '';

ALTER TABLE loans ADD COLUMN method TEXT NOT NULL DEFAULT 'flat';
ALTER TABLE loans ADD COLUMN period TEXT NOT NULL DEFAULT 'month';
ALTER TABLE loans ADD COLUMN term INTEGER NOT NULL DEFAULT 1;
ALTER TABLE loans ADD COLUMN first_charge INTEGER NOT NULL DEFAULT 1;
ALTER TABLE loans ADD COLUMN repaid_first TEXT NOT NULL DEFAULT 'charge' CHECK (repaid_first IN ('charge', 'principal'));
ALTER TABLE loans ADD COLUMN replaces_id INTEGER REFERENCES loans (id);
ALTER TABLE loans ADD COLUMN reverses_id INTEGER REFERENCES loans (id);
ALTER TABLE loans ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE loans ADD COLUMN act TEXT NOT NULL DEFAULT '';
ALTER TABLE loans ADD COLUMN approvers TEXT NOT NULL DEFAULT '';
CREATE INDEX loans_of_member ON loans (user_id);
CREATE INDEX loans_by_status ON loans (group_id, status) WHERE voided_at IS NULL;
CREATE INDEX loans_of_meeting ON loans (meeting_id);
CREATE INDEX loans_reversed ON loans (reverses_id) WHERE reverses_id IS NOT NULL;
CREATE INDEX loans_of_act ON loans (act) WHERE act <> '';

ALTER TABLE dues ADD COLUMN fund TEXT NOT NULL DEFAULT 'loan_fund';
ALTER TABLE dues ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE dues ADD COLUMN reason TEXT NOT NULL DEFAULT '';
CREATE INDEX dues_of_meeting ON dues (meeting_id);
CREATE INDEX dues_of_group ON dues (group_id, status);

ALTER TABLE contributions ADD COLUMN loan_id INTEGER REFERENCES loans (id);
ALTER TABLE contributions ADD COLUMN due_id INTEGER REFERENCES dues (id);
ALTER TABLE contributions ADD COLUMN act TEXT NOT NULL DEFAULT '';
ALTER TABLE contributions ADD COLUMN approvers TEXT NOT NULL DEFAULT '';
CREATE INDEX contributions_of_loan ON contributions (loan_id) WHERE loan_id IS NOT NULL;
CREATE INDEX contributions_of_due ON contributions (due_id) WHERE due_id IS NOT NULL;
CREATE INDEX contributions_reversed ON contributions (reverses_id) WHERE reverses_id IS NOT NULL;
CREATE INDEX contributions_of_act ON contributions (act) WHERE act <> '';

ALTER TABLE payouts ADD COLUMN loan_id INTEGER REFERENCES loans (id);
ALTER TABLE payouts ADD COLUMN turn_id INTEGER REFERENCES turns (id);
ALTER TABLE payouts ADD COLUMN dependant_id INTEGER REFERENCES dependants (id);
ALTER TABLE payouts ADD COLUMN act TEXT NOT NULL DEFAULT '';
ALTER TABLE payouts ADD COLUMN approvers TEXT NOT NULL DEFAULT '';
CREATE INDEX payouts_of_meeting ON payouts (meeting_id, kind);
CREATE INDEX payouts_of_member ON payouts (user_id, cycle_id, kind, amount) WHERE voided_at IS NULL;
CREATE INDEX payouts_by_kind ON payouts (group_id, kind, cycle_id, voided_at, amount);
CREATE INDEX payouts_of_loan ON payouts (loan_id) WHERE loan_id IS NOT NULL;
CREATE INDEX payouts_of_turn ON payouts (turn_id) WHERE turn_id IS NOT NULL;
CREATE INDEX payouts_reversed ON payouts (reverses_id) WHERE reverses_id IS NOT NULL;
CREATE INDEX payouts_of_act ON payouts (act) WHERE act <> '';

-- The new columns are facts too.
CREATE TRIGGER contributions_ties BEFORE UPDATE OF loan_id, due_id, act, approvers ON contributions
BEGIN SELECT RAISE(ABORT, 'contributions are never edited'); END;
CREATE TRIGGER loans_ties BEFORE UPDATE OF
    method, period, term, first_charge, repaid_first, replaces_id, reverses_id, reason, act, approvers ON loans
BEGIN SELECT RAISE(ABORT, 'loans are never edited'); END;
CREATE TRIGGER payouts_ties BEFORE UPDATE OF loan_id, turn_id, dependant_id, act, approvers ON payouts
BEGIN SELECT RAISE(ABORT, 'payouts are never edited'); END;
CREATE TRIGGER constitutions_kept BEFORE DELETE ON constitutions
BEGIN SELECT RAISE(ABORT, 'constitutions are never deleted'); END;
CREATE TRIGGER constitutions_facts BEFORE UPDATE OF
    id, uid, group_id, number, decided_on, meeting_id, rules, approvers ON constitutions
BEGIN SELECT RAISE(ABORT, 'constitutions are never edited'); END;
CREATE TRIGGER constitutions_numbered BEFORE UPDATE ON constitutions WHEN NEW.id <> OLD.id -- under any name, such as rowid
BEGIN SELECT RAISE(ABORT, 'constitutions are never edited'); END;

-- Double entry as a view, now with every kind of row. A reversal is a row of the opposite amount, so its postings stand
-- on the opposite sides.
DROP VIEW entries;
CREATE VIEW entries AS
    SELECT 'contribution' AS entity, id AS entity_id, group_id, cycle_id, meeting_id, user_id, loan_id, date, recorded_at,
           kind, fund, place, 'cash' AS account, max(amount, 0) AS debit, max(-amount, 0) AS credit
      FROM contributions WHERE voided_at IS NULL
    UNION ALL
    SELECT 'contribution', id, group_id, cycle_id, meeting_id, user_id, loan_id, date, recorded_at, kind, fund, place,
           CASE kind WHEN 'shares' THEN 'savings' WHEN 'savings' THEN 'savings' WHEN 'social_fund' THEN 'social_fund'
                     WHEN 'repayment' THEN 'loans' WHEN 'write_off' THEN 'loans' WHEN 'transfer' THEN 'transfers'
                     WHEN 'kept_change' THEN 'kept_change' WHEN 'external_loan' THEN 'external_loans'
                     WHEN 'opening_balance' THEN 'brought_forward' ELSE 'income' END,
           max(-amount, 0), max(amount, 0)
      FROM contributions WHERE voided_at IS NULL
    UNION ALL
    SELECT 'loan', id, group_id, cycle_id, meeting_id, user_id, id, date_issued, recorded_at, 'loan', fund, place,
           'loans', max(amount, 0), max(-amount, 0)
      FROM loans WHERE voided_at IS NULL
    UNION ALL
    SELECT 'loan', id, group_id, cycle_id, meeting_id, user_id, id, date_issued, recorded_at, 'loan', fund, place,
           'cash', max(-amount, 0), max(amount, 0)
      FROM loans WHERE voided_at IS NULL
    UNION ALL
    SELECT 'payout', id, group_id, cycle_id, meeting_id, user_id, loan_id, date, recorded_at, kind, fund, place,
           CASE kind WHEN 'withdrawal' THEN 'savings' WHEN 'rotation' THEN 'savings' WHEN 'share_out' THEN 'share_out'
                     WHEN 'social_grant' THEN 'social_fund' WHEN 'benefit' THEN 'social_fund'
                     WHEN 'transfer' THEN 'transfers' WHEN 'kept_change' THEN 'kept_change'
                     WHEN 'external_repayment' THEN 'external_loans' WHEN 'opening_balance' THEN 'brought_forward'
                     ELSE 'expenses' END,
           max(amount, 0), max(-amount, 0)
      FROM payouts WHERE voided_at IS NULL
    UNION ALL
    SELECT 'payout', id, group_id, cycle_id, meeting_id, user_id, loan_id, date, recorded_at, kind, fund, place,
           'cash', max(-amount, 0), max(amount, 0)
      FROM payouts WHERE voided_at IS NULL;
