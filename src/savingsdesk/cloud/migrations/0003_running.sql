-- Running a cloud: one-time codes, throttling for all processes, programmes that read several groups, the operator's
-- own role, and a policy on every table. Only additions: processes of the version before serve on meanwhile.

DO $$ DECLARE name TEXT; BEGIN
    FOREACH name IN ARRAY ARRAY['savingsdesk_operator', 'savingsdesk_reports'] LOOP
        BEGIN
            EXECUTE format('CREATE ROLE %I NOLOGIN', name);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
        END;
        IF NOT pg_has_role(current_user, name, 'SET') THEN
            EXECUTE format('GRANT %I TO %I', name, current_user);
        END IF;
    END LOOP;
    -- The server puts the readers' role on for one transaction; until then it has none of its rights.
    GRANT savingsdesk_reports TO savingsdesk_app WITH INHERIT FALSE, SET TRUE;
END $$;

-- What operations the program could read that took in the group's log last: a newer one looks again at what was kept.
ALTER TABLE group_logs ADD COLUMN kinds INTEGER NOT NULL DEFAULT 1;

-- Checked a second time for every row that comes: each of these names a row that names the group itself (its cycle, its
-- meeting, its user), and what became of an operation is only ever written beside the operation, which nobody deletes.
ALTER TABLE outcomes DROP CONSTRAINT outcomes_group_id_seq_fkey;
ALTER TABLE contributions DROP CONSTRAINT contributions_group_id_fkey;
ALTER TABLE payouts DROP CONSTRAINT payouts_group_id_fkey;
ALTER TABLE loans DROP CONSTRAINT loans_group_id_fkey;
ALTER TABLE dues DROP CONSTRAINT dues_group_id_fkey;
ALTER TABLE attendance DROP CONSTRAINT attendance_group_id_fkey;

-- One live code an account, hashed; used in place of the password, once.
CREATE TABLE login_codes (
    account_id BIGINT PRIMARY KEY REFERENCES accounts (id),
    code TEXT NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    used_at TIMESTAMPTZ
);

-- The last tries of each name (its hash): all processes count together. What a crash loses is a minute of counting.
CREATE UNLOGGED TABLE login_tries (
    name BYTEA PRIMARY KEY CHECK (length(name) = 32),
    tries TIMESTAMPTZ[] NOT NULL,
    last_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX login_tries_by_age ON login_tries (last_at);

-- Who may read several groups, and which.
CREATE TABLE programmes (
    id BIGSERIAL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    password TEXT NOT NULL,
    disabled_at TIMESTAMPTZ,
    created_at TIMESTAMPTZ NOT NULL DEFAULT now()
);
CREATE TABLE programme_groups (
    programme_id BIGINT NOT NULL REFERENCES programmes (id),
    group_id BIGINT NOT NULL REFERENCES group_logs (group_id),
    PRIMARY KEY (programme_id, group_id)
);

CREATE FUNCTION savingsdesk_programme() RETURNS BIGINT LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('savingsdesk.programme_id', true), '')::bigint $$;

GRANT SELECT, UPDATE ON login_codes TO savingsdesk_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON login_tries TO savingsdesk_app;
GRANT SELECT ON programmes TO savingsdesk_app;

GRANT USAGE ON SCHEMA public TO savingsdesk_operator, savingsdesk_reports;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO savingsdesk_operator;
GRANT INSERT, UPDATE ON accounts, login_codes, programmes, signing_keys TO savingsdesk_operator;
GRANT INSERT, DELETE ON programme_groups TO savingsdesk_operator;
GRANT UPDATE ON device_keys, group_logs TO savingsdesk_operator;
GRANT USAGE ON SEQUENCE accounts_id_seq, programmes_id_seq TO savingsdesk_operator;

-- A programme reads what follows of its groups: no names of members, no phones, no passwords, no reasons, no log.
GRANT SELECT (group_id, group_uid, head, epoch) ON group_logs TO savingsdesk_reports;
GRANT SELECT (id, group_id, name, kind, currency, created_date, voided_at) ON groups TO savingsdesk_reports;
GRANT SELECT (id, group_id, uid, number, sex, joined_on, left_on, voided_at) ON users TO savingsdesk_reports;
GRANT SELECT ON cycles, meetings, attendance TO savingsdesk_reports;
GRANT SELECT (id, group_id, uid, user_id, cycle_id, meeting_id, kind, fund, place, amount, shares, date, reverses_id,
    loan_id, due_id, voided_at) ON contributions TO savingsdesk_reports;
GRANT SELECT (id, group_id, uid, user_id, cycle_id, meeting_id, fund, place, amount, interest_rate, method, period,
    term, first_charge, repaid_first, date_issued, due_date, status, replaces_id, reverses_id, voided_at)
    ON loans TO savingsdesk_reports;
GRANT SELECT (id, group_id, uid, user_id, cycle_id, meeting_id, kind, fund, place, amount, date, reverses_id, loan_id,
    voided_at) ON payouts TO savingsdesk_reports;
GRANT SELECT (id, group_id, user_id, cycle_id, kind, amount, charged_on, status, voided_at) ON dues
    TO savingsdesk_reports;
GRANT SELECT ON programme_groups TO savingsdesk_reports;

DO $$ DECLARE name TEXT; BEGIN
    -- Of one group each. The operator sees all of them; a programme those that it was allowed.
    FOREACH name IN ARRAY ARRAY['groups', 'devices', 'users', 'cycles', 'meetings', 'attendance', 'contributions',
        'loans', 'payouts', 'dues', 'sync_log', 'outcomes', 'kept_aside', 'group_logs', 'device_keys', 'constitutions',
        'turns', 'dependants'] LOOP
        EXECUTE format('ALTER POLICY own_group ON %I TO savingsdesk_app', name);
        EXECUTE format('CREATE POLICY operator ON %I TO savingsdesk_operator USING (true) WITH CHECK (true)', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['groups', 'users', 'cycles', 'meetings', 'attendance', 'contributions', 'loans',
        'payouts', 'dues', 'group_logs'] LOOP
        EXECUTE format('CREATE POLICY programme ON %I FOR SELECT TO savingsdesk_reports USING (group_id IN '
                       '(SELECT p.group_id FROM programme_groups p WHERE p.programme_id = savingsdesk_programme()))',
                       name);
    END LOOP;
    -- Of the whole cloud: looked up before any group is known, by the server and the operator alone.
    FOREACH name IN ARRAY ARRAY['accounts', 'signing_keys', 'login_codes', 'login_tries', 'programmes'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY whole_cloud ON %I TO savingsdesk_app, savingsdesk_operator '
                       'USING (true) WITH CHECK (true)', name);
    END LOOP;
END $$;

ALTER POLICY named_group ON group_logs TO savingsdesk_app;
ALTER POLICY founded_group ON group_logs TO savingsdesk_app;
ALTER POLICY named_device ON device_keys TO savingsdesk_app;

ALTER TABLE programme_groups ENABLE ROW LEVEL SECURITY;
ALTER TABLE programme_groups FORCE ROW LEVEL SECURITY;
CREATE POLICY operator ON programme_groups TO savingsdesk_operator USING (true) WITH CHECK (true);
CREATE POLICY programme ON programme_groups FOR SELECT TO savingsdesk_reports
    USING (programme_id = savingsdesk_programme());

-- Everybody who can connect may know which version this is; the owner writes it.
ALTER TABLE schema_migrations ENABLE ROW LEVEL SECURITY;
ALTER TABLE schema_migrations FORCE ROW LEVEL SECURITY;
CREATE POLICY whole_cloud ON schema_migrations USING (true) WITH CHECK (true);

-- --- Reports. The views run with the rights and the policies of whoever asks. Money is in the currency's main unit.

CREATE FUNCTION savingsdesk_money(minor NUMERIC, currency TEXT) RETURNS NUMERIC LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT CASE WHEN currency IN ('UGX', 'RWF', 'BIF', 'XOF', 'XAF', 'GNF') THEN minor::numeric(30, 0)
          ELSE (minor / 100)::numeric(30, 2) END $$;

-- Both sides of each row that moves money, as on the laptop.
CREATE VIEW report_entries WITH (security_invoker = true) AS
    SELECT group_id, 'contribution' AS entity, id AS entity_id, cycle_id, meeting_id, user_id, loan_id, date, kind,
           fund, place, 'cash' AS account, amount AS debit_less_credit
      FROM contributions WHERE voided_at IS NULL
    UNION ALL
    SELECT group_id, 'contribution', id, cycle_id, meeting_id, user_id, loan_id, date, kind, fund, place,
           CASE kind WHEN 'shares' THEN 'savings' WHEN 'savings' THEN 'savings' WHEN 'social_fund' THEN 'social_fund'
                     WHEN 'repayment' THEN 'loans' WHEN 'write_off' THEN 'loans' WHEN 'transfer' THEN 'transfers'
                     WHEN 'kept_change' THEN 'kept_change' WHEN 'external_loan' THEN 'external_loans'
                     WHEN 'opening_balance' THEN 'brought_forward' ELSE 'income' END, -amount
      FROM contributions WHERE voided_at IS NULL
    UNION ALL
    SELECT group_id, 'loan', id, cycle_id, meeting_id, user_id, id, date_issued, 'loan', fund, place, 'loans', amount
      FROM loans WHERE voided_at IS NULL
    UNION ALL
    SELECT group_id, 'loan', id, cycle_id, meeting_id, user_id, id, date_issued, 'loan', fund, place, 'cash', -amount
      FROM loans WHERE voided_at IS NULL
    UNION ALL
    SELECT group_id, 'payout', id, cycle_id, meeting_id, user_id, loan_id, date, kind, fund, place,
           CASE kind WHEN 'withdrawal' THEN 'savings' WHEN 'rotation' THEN 'savings' WHEN 'share_out' THEN 'share_out'
                     WHEN 'social_grant' THEN 'social_fund' WHEN 'benefit' THEN 'social_fund'
                     WHEN 'transfer' THEN 'transfers' WHEN 'kept_change' THEN 'kept_change'
                     WHEN 'external_repayment' THEN 'external_loans' WHEN 'opening_balance' THEN 'brought_forward'
                     ELSE 'expenses' END, amount
      FROM payouts WHERE voided_at IS NULL
    UNION ALL
    SELECT group_id, 'payout', id, cycle_id, meeting_id, user_id, loan_id, date, kind, fund, place, 'cash', -amount
      FROM payouts WHERE voided_at IS NULL;

-- The cycles whose savings count in the newest one: all since the last share-out before it, itself included.
CREATE VIEW report_spans WITH (security_invoker = true) AS
    SELECT n.group_id, n.id AS cycle_id, e.id AS counting_id
      FROM (SELECT DISTINCT ON (group_id) group_id, id, number FROM cycles WHERE voided_at IS NULL
            ORDER BY group_id, number DESC, id DESC) n
      JOIN cycles e ON e.group_id = n.group_id AND e.voided_at IS NULL
       AND (e.id = n.id OR (e.number < n.number AND e.number > coalesce((SELECT max(s.number) FROM cycles s
            WHERE s.group_id = n.group_id AND s.number < n.number AND s.share_out <> '' AND s.voided_at IS NULL), 0)));

-- What stands on the accounts of each member, and (without one) of the group itself.
CREATE VIEW report_standings WITH (security_invoker = true) AS
    SELECT e.group_id, e.user_id,
           -sum(e.debit_less_credit) FILTER (WHERE e.account = 'savings' AND s.counting_id IS NOT NULL) AS savings,
           sum(e.debit_less_credit) FILTER (WHERE e.account = 'loans') AS loans,
           -sum(e.debit_less_credit) FILTER (WHERE e.account = 'kept_change') AS kept_change,
           sum(e.debit_less_credit) FILTER (WHERE e.account = 'cash' AND e.fund = 'loan_fund') AS loan_fund_cash,
           sum(e.debit_less_credit) FILTER (WHERE e.account = 'cash' AND e.fund = 'social_fund') AS social_fund_cash
      FROM report_entries e LEFT JOIN report_spans s ON s.group_id = e.group_id AND s.counting_id = e.cycle_id
     GROUP BY e.group_id, e.user_id;

-- One row a group. The cycle is the newest; savings are what its members hold now.
CREATE VIEW report_groups WITH (security_invoker = true) AS
    SELECT l.group_id, l.group_uid, g.name, g.kind, g.currency, g.created_date AS created_on, c.number AS cycle,
           c.opened_on AS cycle_opened_on, c.closed_on AS cycle_closed_on,
           (SELECT count(*) FROM users u WHERE u.group_id = l.group_id AND u.voided_at IS NULL
               AND (u.left_on IS NULL OR u.left_on > CURRENT_DATE)) AS members,
           (SELECT count(*) FROM meetings m WHERE m.group_id = l.group_id AND m.voided_at IS NULL) AS meetings,
           (SELECT max(m.held_on) FROM meetings m WHERE m.group_id = l.group_id AND m.voided_at IS NULL)
               AS last_meeting_on,
           savingsdesk_money(coalesce(e.savings, 0), g.currency) AS savings,
           savingsdesk_money(coalesce(e.loan_fund_cash, 0), g.currency) AS loan_fund_cash,
           savingsdesk_money(coalesce(e.social_fund_cash, 0), g.currency) AS social_fund_cash,
           savingsdesk_money(coalesce(e.loans, 0), g.currency) AS loans_outstanding
      FROM group_logs l JOIN groups g ON g.group_id = l.group_id
      LEFT JOIN LATERAL (SELECT * FROM cycles c WHERE c.group_id = l.group_id AND c.voided_at IS NULL
            ORDER BY c.number DESC, c.id DESC LIMIT 1) c ON true
      LEFT JOIN (SELECT group_id, sum(savings) AS savings, sum(loans) AS loans, sum(loan_fund_cash) AS loan_fund_cash,
                 sum(social_fund_cash) AS social_fund_cash FROM report_standings GROUP BY group_id) e
            ON e.group_id = l.group_id;

-- One row a meeting: who came, what came in and went out by kind, and the count of the box.
CREATE VIEW report_meetings WITH (security_invoker = true) AS
    SELECT m.group_id, l.group_uid, m.id AS meeting_id, m.uid AS meeting_uid, c.number AS cycle, m.number, m.held_on,
           m.status, coalesce(a.present, 0) AS present, coalesce(a.absent, 0) AS absent, g.currency,
           savingsdesk_money(coalesce(e.savings, 0), g.currency) AS savings,
           savingsdesk_money(coalesce(e.social_fund, 0), g.currency) AS social_fund,
           savingsdesk_money(coalesce(e.fines, 0), g.currency) AS fines,
           savingsdesk_money(coalesce(e.charges, 0), g.currency) AS service_charges,
           savingsdesk_money(coalesce(e.repaid, 0), g.currency) AS repaid,
           savingsdesk_money(coalesce(e.lent, 0), g.currency) AS lent,
           savingsdesk_money(coalesce(e.came_in, 0), g.currency) AS came_in,
           savingsdesk_money(coalesce(e.went_out, 0), g.currency) AS went_out,
           savingsdesk_money(m.expected, g.currency) AS expected,
           savingsdesk_money(m.counted, g.currency) AS counted
      FROM meetings m JOIN group_logs l ON l.group_id = m.group_id JOIN groups g ON g.group_id = m.group_id
      JOIN cycles c ON c.group_id = m.group_id AND c.id = m.cycle_id
      LEFT JOIN (SELECT group_id, meeting_id, count(*) FILTER (WHERE presence IN ('present', 'late')) AS present,
            count(*) FILTER (WHERE presence NOT IN ('present', 'late')) AS absent
            FROM (SELECT DISTINCT ON (a.group_id, a.meeting_id, a.user_id) a.group_id, a.meeting_id, a.presence
                  FROM attendance a WHERE a.voided_at IS NULL
                  ORDER BY a.group_id, a.meeting_id, a.user_id, a.uid DESC) one GROUP BY group_id, meeting_id) a
            ON a.group_id = m.group_id AND a.meeting_id = m.id
      LEFT JOIN (SELECT e.group_id, e.meeting_id,
            sum(e.debit_less_credit) FILTER (WHERE e.kind IN ('shares', 'savings')) AS savings,
            sum(e.debit_less_credit) FILTER (WHERE e.kind = 'social_fund') AS social_fund,
            sum(e.debit_less_credit) FILTER (WHERE e.kind = 'fine') AS fines,
            sum(e.debit_less_credit) FILTER (WHERE e.kind = 'service_charge') AS charges,
            sum(e.debit_less_credit) FILTER (WHERE e.kind = 'repayment') AS repaid,
            -sum(e.debit_less_credit) FILTER (WHERE e.entity = 'loan') AS lent,
            sum(greatest(e.debit_less_credit, 0)) AS came_in, sum(greatest(-e.debit_less_credit, 0)) AS went_out
            FROM report_entries e WHERE e.account = 'cash' GROUP BY e.group_id, e.meeting_id) e
            ON e.group_id = m.group_id AND e.meeting_id = m.id
     WHERE m.voided_at IS NULL;

-- One row a loan that stands, with what is left of it after its reversals, as it was booked.
CREATE VIEW report_loans WITH (security_invoker = true) AS
    SELECT n.group_id, l.group_uid, n.id AS loan_id, n.uid AS loan_uid, u.number AS member, u.sex, c.number AS cycle,
           n.fund, n.method, n.interest_rate AS rate, n.period, n.term, n.date_issued AS issued_on,
           n.due_date AS due_on, n.status, g.currency,
           savingsdesk_money(n.amount + r.reversed, g.currency) AS principal,
           savingsdesk_money(coalesce(p.repaid, 0), g.currency) AS repaid,
           savingsdesk_money(coalesce(p.charges, 0), g.currency) AS service_charges,
           savingsdesk_money(coalesce(p.written_off, 0), g.currency) AS written_off,
           savingsdesk_money(n.amount + r.reversed - coalesce(p.repaid, 0) - coalesce(p.written_off, 0), g.currency)
               AS outstanding
      FROM loans n JOIN group_logs l ON l.group_id = n.group_id JOIN groups g ON g.group_id = n.group_id
      JOIN users u ON u.group_id = n.group_id AND u.id = n.user_id
      JOIN cycles c ON c.group_id = n.group_id AND c.id = n.cycle_id
      CROSS JOIN LATERAL (SELECT coalesce(sum(r.amount), 0) AS reversed FROM loans r
            WHERE r.group_id = n.group_id AND r.voided_at IS NULL AND (r.reverses_id = n.id OR r.reverses_id IN
                (SELECT s.id FROM loans s WHERE s.group_id = n.group_id AND s.reverses_id = n.id
                 AND s.voided_at IS NULL))) r
      LEFT JOIN (SELECT group_id, loan_id,
            sum(amount) FILTER (WHERE kind = 'repayment') AS repaid,
            sum(amount) FILTER (WHERE kind = 'service_charge') AS charges,
            sum(amount) FILTER (WHERE kind = 'write_off') AS written_off
            FROM contributions WHERE voided_at IS NULL AND loan_id IS NOT NULL GROUP BY group_id, loan_id) p
            ON p.group_id = n.group_id AND p.loan_id = n.id
     WHERE n.voided_at IS NULL AND n.reverses_id IS NULL;

-- One row a member, by number and without a name: savings that count now, and loans as they were booked.
CREATE VIEW report_members WITH (security_invoker = true) AS
    SELECT u.group_id, l.group_uid, u.id AS member_id, u.uid AS member_uid, u.number, u.sex, u.joined_on, u.left_on,
           g.currency,
           savingsdesk_money(coalesce(e.savings, 0), g.currency) AS savings,
           savingsdesk_money(coalesce(e.loans, 0), g.currency) AS loans_outstanding,
           savingsdesk_money(coalesce(e.kept_change, 0), g.currency) AS kept_change,
           (SELECT count(*) FROM loans n WHERE n.group_id = u.group_id AND n.user_id = u.id AND n.voided_at IS NULL
               AND n.reverses_id IS NULL) AS loans_taken
      FROM users u JOIN group_logs l ON l.group_id = u.group_id JOIN groups g ON g.group_id = u.group_id
      LEFT JOIN report_standings e ON e.group_id = u.group_id AND e.user_id = u.id
     WHERE u.voided_at IS NULL;

GRANT SELECT ON report_entries, report_spans, report_standings, report_groups, report_meetings, report_loans,
    report_members TO savingsdesk_reports;
