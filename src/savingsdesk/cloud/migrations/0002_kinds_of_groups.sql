-- The books of every kind of group: constitutions, turns, dependants, the terms of loans, and what ties rows together.

CREATE TABLE constitutions (
    id BIGSERIAL,
    group_id BIGINT NOT NULL REFERENCES group_logs (group_id),
    uid UUID NOT NULL,
    number BIGINT NOT NULL,
    decided_on DATE NOT NULL,
    meeting_id BIGINT,
    rules TEXT NOT NULL,
    approvers TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL,
    voided_at BIGINT,
    PRIMARY KEY (group_id, id),
    UNIQUE (group_id, uid),
    FOREIGN KEY (group_id, meeting_id) REFERENCES meetings (group_id, id)
);

CREATE TABLE turns (
    id BIGSERIAL,
    group_id BIGINT NOT NULL REFERENCES group_logs (group_id),
    uid UUID NOT NULL,
    cycle_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    number BIGINT NOT NULL,
    version INTEGER NOT NULL,
    voided_at BIGINT,
    PRIMARY KEY (group_id, id),
    UNIQUE (group_id, uid),
    FOREIGN KEY (group_id, cycle_id) REFERENCES cycles (group_id, id),
    FOREIGN KEY (group_id, user_id) REFERENCES users (group_id, id)
);

CREATE TABLE dependants (
    id BIGSERIAL,
    group_id BIGINT NOT NULL REFERENCES group_logs (group_id),
    uid UUID NOT NULL,
    user_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    relation TEXT NOT NULL DEFAULT '',
    listed_on DATE NOT NULL,
    ended_on DATE,
    version INTEGER NOT NULL,
    voided_at BIGINT,
    PRIMARY KEY (group_id, id),
    UNIQUE (group_id, uid),
    FOREIGN KEY (group_id, user_id) REFERENCES users (group_id, id)
);

ALTER TABLE users
    ADD COLUMN office_since DATE,
    ADD COLUMN office_until DATE,
    ADD COLUMN left_because TEXT NOT NULL DEFAULT '';

ALTER TABLE cycles
    ADD COLUMN share_out TEXT NOT NULL DEFAULT '',
    ADD COLUMN covers TEXT NOT NULL DEFAULT '',
    ADD COLUMN approvers TEXT NOT NULL DEFAULT '';

ALTER TABLE meetings
    ADD COLUMN confirmed_seal TEXT NOT NULL DEFAULT '',
    ADD COLUMN counted_before BIGINT,
    ADD COLUMN notes TEXT NOT NULL DEFAULT '',
    ADD COLUMN approvers TEXT NOT NULL DEFAULT '',
    ADD COLUMN covers TEXT NOT NULL DEFAULT '';

ALTER TABLE loans
    ADD COLUMN method TEXT NOT NULL DEFAULT 'flat',
    ADD COLUMN period TEXT NOT NULL DEFAULT 'month',
    ADD COLUMN term BIGINT NOT NULL DEFAULT 1,
    ADD COLUMN first_charge BIGINT NOT NULL DEFAULT 1,
    ADD COLUMN repaid_first TEXT NOT NULL DEFAULT 'charge' CHECK (repaid_first IN ('charge', 'principal')),
    ADD COLUMN replaces_id BIGINT,
    ADD COLUMN reverses_id BIGINT,
    ADD COLUMN reason TEXT NOT NULL DEFAULT '',
    ADD COLUMN act TEXT NOT NULL DEFAULT '',
    ADD COLUMN approvers TEXT NOT NULL DEFAULT '',
    ADD FOREIGN KEY (group_id, replaces_id) REFERENCES loans (group_id, id),
    ADD FOREIGN KEY (group_id, reverses_id) REFERENCES loans (group_id, id);

ALTER TABLE dues
    ADD COLUMN fund TEXT NOT NULL DEFAULT 'loan_fund',
    ADD COLUMN name TEXT NOT NULL DEFAULT '',
    ADD COLUMN reason TEXT NOT NULL DEFAULT '';

ALTER TABLE contributions
    ADD COLUMN loan_id BIGINT,
    ADD COLUMN due_id BIGINT,
    ADD COLUMN act TEXT NOT NULL DEFAULT '',
    ADD COLUMN approvers TEXT NOT NULL DEFAULT '',
    ADD FOREIGN KEY (group_id, loan_id) REFERENCES loans (group_id, id),
    ADD FOREIGN KEY (group_id, due_id) REFERENCES dues (group_id, id);

ALTER TABLE payouts
    ADD COLUMN loan_id BIGINT,
    ADD COLUMN turn_id BIGINT,
    ADD COLUMN dependant_id BIGINT,
    ADD COLUMN act TEXT NOT NULL DEFAULT '',
    ADD COLUMN approvers TEXT NOT NULL DEFAULT '',
    ADD FOREIGN KEY (group_id, loan_id) REFERENCES loans (group_id, id),
    ADD FOREIGN KEY (group_id, turn_id) REFERENCES turns (group_id, id),
    ADD FOREIGN KEY (group_id, dependant_id) REFERENCES dependants (group_id, id);

GRANT SELECT, INSERT, UPDATE ON constitutions, turns, dependants TO savingsdesk_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO savingsdesk_app;

DO $$ DECLARE name TEXT; BEGIN
    FOREACH name IN ARRAY ARRAY['constitutions', 'turns', 'dependants'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY own_group ON %I USING (group_id = savingsdesk_group()) '
                       'WITH CHECK (group_id = savingsdesk_group())', name);
    END LOOP;
END $$;
