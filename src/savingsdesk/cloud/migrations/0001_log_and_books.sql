-- The cloud's books: the seed's tables with serial ids (SEED.md), every row and every key led by group_id, so that the
-- same schema can be spread over machines by group later (SYNC.md §5). Money is BIGINT minor units, rates are basis
-- points, dates are days, moments are milliseconds since 1970 UTC unless the seed asks for a TIMESTAMP.

-- Who is asking, set for one transaction only: without it every policy below sees nothing.
CREATE FUNCTION savingsdesk_group() RETURNS BIGINT LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('savingsdesk.group_id', true), '')::bigint $$;

-- A group's log: its place in the cloud, locked by whoever writes to it. `sums` is the cash by fund.
CREATE TABLE group_logs (
    group_id BIGSERIAL PRIMARY KEY,
    group_uid UUID NOT NULL UNIQUE,
    epoch TEXT NOT NULL,
    head BIGINT NOT NULL DEFAULT 0,
    digest BYTEA NOT NULL DEFAULT decode(repeat('00', 32), 'hex') CHECK (length(digest) = 32),
    sums JSONB NOT NULL DEFAULT '{}',
    created_at TIMESTAMPTZ NOT NULL DEFAULT now()
);

CREATE TABLE groups (
    id BIGINT NOT NULL CHECK (id = group_id),
    group_id BIGINT NOT NULL REFERENCES group_logs (group_id),
    uid UUID NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    created_date DATE NOT NULL,
    balance BIGINT NOT NULL DEFAULT 0,
    kind TEXT NOT NULL,
    currency TEXT NOT NULL,
    cash_unit BIGINT NOT NULL,
    version INTEGER NOT NULL,
    voided_at BIGINT,
    PRIMARY KEY (group_id, id),
    UNIQUE (group_id, uid)
);

CREATE TABLE devices (
    id BIGSERIAL,
    group_id BIGINT NOT NULL REFERENCES group_logs (group_id),
    uid UUID NOT NULL,
    name TEXT NOT NULL,
    public_key TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL,
    voided_at BIGINT,
    PRIMARY KEY (group_id, id),
    UNIQUE (group_id, uid)
);

CREATE TABLE users (
    id BIGSERIAL,
    group_id BIGINT NOT NULL REFERENCES group_logs (group_id),
    uid UUID NOT NULL,
    username TEXT NOT NULL,
    password TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL CHECK (role IN ('admin', 'member')),
    name TEXT NOT NULL,
    number BIGINT NOT NULL,
    office TEXT NOT NULL DEFAULT '',
    sex TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    joined_on DATE NOT NULL,
    left_on DATE,
    version INTEGER NOT NULL,
    voided_at BIGINT,
    PRIMARY KEY (group_id, id),
    UNIQUE (group_id, uid),
    UNIQUE (group_id, username)
);

CREATE TABLE cycles (
    id BIGSERIAL,
    group_id BIGINT NOT NULL REFERENCES group_logs (group_id),
    uid UUID NOT NULL,
    number BIGINT NOT NULL,
    opened_on DATE NOT NULL,
    closed_on DATE,
    share_price BIGINT NOT NULL,
    most_shares BIGINT NOT NULL,
    social_amount BIGINT NOT NULL,
    version INTEGER NOT NULL,
    voided_at BIGINT,
    PRIMARY KEY (group_id, id),
    UNIQUE (group_id, uid)
);

CREATE TABLE meetings (
    id BIGSERIAL,
    group_id BIGINT NOT NULL REFERENCES group_logs (group_id),
    uid UUID NOT NULL,
    cycle_id BIGINT NOT NULL,
    number BIGINT NOT NULL,
    held_on DATE NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'closed')),
    expected BIGINT,
    counted BIGINT,
    reason TEXT NOT NULL DEFAULT '',
    closed_at BIGINT,
    seal TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL,
    voided_at BIGINT,
    PRIMARY KEY (group_id, id),
    UNIQUE (group_id, uid),
    FOREIGN KEY (group_id, cycle_id) REFERENCES cycles (group_id, id)
);

CREATE TABLE attendance (
    id BIGSERIAL,
    group_id BIGINT NOT NULL REFERENCES group_logs (group_id),
    uid UUID NOT NULL,
    meeting_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    presence TEXT NOT NULL CHECK (presence IN ('present', 'late', 'represented', 'excused', 'absent')),
    version INTEGER NOT NULL,
    voided_at BIGINT,
    PRIMARY KEY (group_id, id),
    UNIQUE (group_id, uid),
    FOREIGN KEY (group_id, meeting_id) REFERENCES meetings (group_id, id),
    FOREIGN KEY (group_id, user_id) REFERENCES users (group_id, id)
);

CREATE TABLE contributions (
    id BIGSERIAL,
    group_id BIGINT NOT NULL REFERENCES group_logs (group_id),
    uid UUID NOT NULL,
    user_id BIGINT,
    cycle_id BIGINT NOT NULL,
    meeting_id BIGINT,
    kind TEXT NOT NULL,
    fund TEXT NOT NULL,
    place TEXT NOT NULL,
    amount BIGINT NOT NULL,
    shares BIGINT,
    date DATE NOT NULL,
    reverses_id BIGINT,
    reason TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'synced' CHECK (status IN ('pending', 'synced')),
    version INTEGER NOT NULL,
    voided_at BIGINT,
    PRIMARY KEY (group_id, id),
    UNIQUE (group_id, uid),
    FOREIGN KEY (group_id, user_id) REFERENCES users (group_id, id),
    FOREIGN KEY (group_id, cycle_id) REFERENCES cycles (group_id, id),
    FOREIGN KEY (group_id, meeting_id) REFERENCES meetings (group_id, id),
    FOREIGN KEY (group_id, reverses_id) REFERENCES contributions (group_id, id)
);

CREATE TABLE loans (
    id BIGSERIAL,
    group_id BIGINT NOT NULL REFERENCES group_logs (group_id),
    uid UUID NOT NULL,
    user_id BIGINT NOT NULL,
    cycle_id BIGINT NOT NULL,
    meeting_id BIGINT,
    fund TEXT NOT NULL,
    place TEXT NOT NULL,
    amount BIGINT NOT NULL,
    interest_rate INTEGER NOT NULL,
    date_issued DATE NOT NULL,
    due_date DATE NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('active', 'repaid')),
    version INTEGER NOT NULL,
    voided_at BIGINT,
    PRIMARY KEY (group_id, id),
    UNIQUE (group_id, uid),
    FOREIGN KEY (group_id, user_id) REFERENCES users (group_id, id),
    FOREIGN KEY (group_id, cycle_id) REFERENCES cycles (group_id, id),
    FOREIGN KEY (group_id, meeting_id) REFERENCES meetings (group_id, id)
);

CREATE TABLE payouts (
    id BIGSERIAL,
    group_id BIGINT NOT NULL REFERENCES group_logs (group_id),
    uid UUID NOT NULL,
    user_id BIGINT,
    cycle_id BIGINT NOT NULL,
    meeting_id BIGINT,
    kind TEXT NOT NULL,
    fund TEXT NOT NULL,
    place TEXT NOT NULL,
    amount BIGINT NOT NULL,
    date DATE NOT NULL,
    reverses_id BIGINT,
    reason TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'synced' CHECK (status IN ('pending', 'synced')),
    version INTEGER NOT NULL,
    voided_at BIGINT,
    PRIMARY KEY (group_id, id),
    UNIQUE (group_id, uid),
    FOREIGN KEY (group_id, user_id) REFERENCES users (group_id, id),
    FOREIGN KEY (group_id, cycle_id) REFERENCES cycles (group_id, id),
    FOREIGN KEY (group_id, meeting_id) REFERENCES meetings (group_id, id),
    FOREIGN KEY (group_id, reverses_id) REFERENCES payouts (group_id, id)
);

CREATE TABLE dues (
    id BIGSERIAL,
    group_id BIGINT NOT NULL REFERENCES group_logs (group_id),
    uid UUID NOT NULL,
    user_id BIGINT NOT NULL,
    cycle_id BIGINT NOT NULL,
    meeting_id BIGINT,
    kind TEXT NOT NULL,
    amount BIGINT NOT NULL,
    charged_on DATE NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('standing', 'paid', 'waived')),
    version INTEGER NOT NULL,
    voided_at BIGINT,
    PRIMARY KEY (group_id, id),
    UNIQUE (group_id, uid),
    FOREIGN KEY (group_id, user_id) REFERENCES users (group_id, id),
    FOREIGN KEY (group_id, cycle_id) REFERENCES cycles (group_id, id),
    FOREIGN KEY (group_id, meeting_id) REFERENCES meetings (group_id, id)
);

-- The seed's columns first. `data` is the canonical text that was hashed, so what is read back is what was signed for.
-- `timestamp` is when this database logged the operation, in UTC. `entity_id` stays empty only where an update or
-- delete names a row that was not there yet.
CREATE TABLE sync_log (
    id BIGSERIAL,
    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
    entity TEXT NOT NULL,
    entity_id BIGINT,
    timestamp TIMESTAMP NOT NULL DEFAULT (clock_timestamp() AT TIME ZONE 'UTC'),
    group_id BIGINT NOT NULL REFERENCES group_logs (group_id),
    seq BIGINT NOT NULL CHECK (seq > 0),
    uid UUID NOT NULL,
    entity_uid UUID NOT NULL,
    device_uid UUID NOT NULL,
    device_seq BIGINT NOT NULL,
    author_uid UUID NOT NULL,
    occurred_on TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    base_version BIGINT NOT NULL,
    data TEXT NOT NULL,
    previous BYTEA NOT NULL,
    hash BYTEA NOT NULL,
    PRIMARY KEY (group_id, id),
    UNIQUE (group_id, seq),
    UNIQUE (group_id, uid),
    UNIQUE (group_id, device_uid, device_seq)
);
CREATE INDEX sync_log_of_row ON sync_log (group_id, entity_uid);

-- What became of each logged operation. It may change from held to applied; the log itself never changes.
CREATE TABLE outcomes (
    group_id BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('applied', 'held', 'conflict', 'quarantined')),
    problem TEXT NOT NULL DEFAULT '',
    awaits UUID,
    clashes TEXT[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (group_id, seq),
    FOREIGN KEY (group_id, seq) REFERENCES sync_log (group_id, seq)
);
CREATE INDEX outcomes_awaiting ON outcomes (group_id, awaits) WHERE outcome = 'held';
CREATE INDEX outcomes_to_look_at ON outcomes (group_id, seq) WHERE outcome <> 'applied';

-- What could get no place in the log: another content under a known uid, or numbers and texts that no table can hold.
CREATE TABLE kept_aside (
    group_id BIGINT NOT NULL REFERENCES group_logs (group_id),
    hash BYTEA NOT NULL,
    uid UUID NOT NULL,
    device_uid UUID NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('mismatch', 'quarantined')),
    problem TEXT NOT NULL DEFAULT '',
    content BYTEA NOT NULL,
    received_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    PRIMARY KEY (group_id, hash)
);

-- Sign-in. Accounts are looked up before any group is known and belong to the whole cloud, as do signing keys.
CREATE TABLE accounts (
    id BIGSERIAL PRIMARY KEY,
    username TEXT NOT NULL UNIQUE,
    password TEXT NOT NULL,
    group_id BIGINT REFERENCES group_logs (group_id),
    user_uid UUID,
    disabled_at TIMESTAMPTZ,
    disabled_by TEXT CHECK (disabled_by IN ('group', 'operator')),
    created_at TIMESTAMPTZ NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX accounts_of_user ON accounts (group_id, user_uid);

CREATE TABLE device_keys (
    device_uid UUID PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES group_logs (group_id),
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    public_key BYTEA NOT NULL CHECK (length(public_key) = 32),
    created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    removed_at TIMESTAMPTZ
);
CREATE INDEX device_keys_of_group ON device_keys (group_id);

CREATE TABLE signing_keys (
    kid TEXT PRIMARY KEY,
    secret BYTEA NOT NULL CHECK (length(secret) >= 32),
    created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    retired_at TIMESTAMPTZ
);

-- The server's role owns nothing, may delete nothing, and may only add to and read the log.
DO $$ BEGIN
    CREATE ROLE savingsdesk_app NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
    IF NOT pg_has_role(current_user, 'savingsdesk_app', 'SET') THEN
        EXECUTE format('GRANT savingsdesk_app TO %I', current_user);
    END IF;
END $$;

GRANT USAGE ON SCHEMA public TO savingsdesk_app;
GRANT SELECT, INSERT, UPDATE ON groups, devices, users, cycles, meetings, attendance, contributions, loans, payouts,
    dues, group_logs, outcomes, accounts, device_keys TO savingsdesk_app;
GRANT SELECT, INSERT ON sync_log, kept_aside TO savingsdesk_app;
GRANT SELECT ON signing_keys, schema_migrations TO savingsdesk_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO savingsdesk_app;

DO $$ DECLARE name TEXT; BEGIN
    FOREACH name IN ARRAY ARRAY['groups', 'devices', 'users', 'cycles', 'meetings', 'attendance', 'contributions',
        'loans', 'payouts', 'dues', 'sync_log', 'outcomes', 'kept_aside', 'group_logs', 'device_keys'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY own_group ON %I USING (group_id = savingsdesk_group()) '
                       'WITH CHECK (group_id = savingsdesk_group())', name);
    END LOOP;
END $$;

-- Sign-in knows a group or a device by the uid that it was given, before it knows the group's number: that one row,
-- found by its name, may be read, and a log that is founded may be inserted under the name that was given.
CREATE POLICY named_group ON group_logs FOR SELECT
    USING (group_uid = nullif(current_setting('savingsdesk.group_uid', true), '')::uuid);
CREATE POLICY founded_group ON group_logs FOR INSERT
    WITH CHECK (group_uid = nullif(current_setting('savingsdesk.group_uid', true), '')::uuid);
CREATE POLICY named_device ON device_keys FOR SELECT
    USING (device_uid = nullif(current_setting('savingsdesk.device_uid', true), '')::uuid);
