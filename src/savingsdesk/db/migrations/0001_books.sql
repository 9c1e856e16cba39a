-- The seed's tables are the books (SEED.md), extended as DESIGN.md §2 says. Money is INTEGER minor units.
-- Every row has `id` for joins on this laptop and `uid` (UUIDv7) for everything that leaves it.

CREATE TABLE groups (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    created_date TEXT NOT NULL,
    balance INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL,
    currency TEXT NOT NULL,
    cash_unit INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    voided_at INTEGER
) STRICT;

CREATE TABLE devices (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    group_id INTEGER NOT NULL REFERENCES groups (id),
    name TEXT NOT NULL,
    public_key TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    voided_at INTEGER
) STRICT;

CREATE TABLE users (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    username TEXT NOT NULL UNIQUE,
    password TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL CHECK (role IN ('admin', 'member')),
    group_id INTEGER NOT NULL REFERENCES groups (id),
    name TEXT NOT NULL,
    number INTEGER NOT NULL,
    office TEXT NOT NULL DEFAULT '',
    sex TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    joined_on TEXT NOT NULL,
    left_on TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    voided_at INTEGER
) STRICT;
CREATE INDEX users_in_register ON users (group_id, number, id);

CREATE TABLE cycles (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    group_id INTEGER NOT NULL REFERENCES groups (id),
    number INTEGER NOT NULL,
    opened_on TEXT NOT NULL,
    closed_on TEXT,
    share_price INTEGER NOT NULL,
    most_shares INTEGER NOT NULL,
    social_amount INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    voided_at INTEGER
) STRICT;
CREATE INDEX cycles_of_group ON cycles (group_id, number);

CREATE TABLE meetings (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    group_id INTEGER NOT NULL REFERENCES groups (id),
    cycle_id INTEGER NOT NULL REFERENCES cycles (id),
    number INTEGER NOT NULL,
    held_on TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'closed')),
    expected INTEGER,
    counted INTEGER,
    reason TEXT NOT NULL DEFAULT '',
    closed_at INTEGER,
    seal TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    voided_at INTEGER
) STRICT;
CREATE INDEX meetings_of_group ON meetings (group_id, status, held_on);

CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    group_id INTEGER NOT NULL REFERENCES groups (id),
    meeting_id INTEGER NOT NULL REFERENCES meetings (id),
    user_id INTEGER NOT NULL REFERENCES users (id),
    presence TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    voided_at INTEGER
) STRICT;
-- Two laptops may mark the same member offline: both rows are kept, the newest is what is shown.
CREATE INDEX attendance_of_meeting ON attendance (meeting_id, user_id, id);

CREATE TABLE contributions (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    user_id INTEGER REFERENCES users (id),
    group_id INTEGER NOT NULL REFERENCES groups (id),
    amount INTEGER NOT NULL,
    date TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('pending', 'synced')),
    kind TEXT NOT NULL,
    fund TEXT NOT NULL,
    place TEXT NOT NULL,
    shares INTEGER,
    cycle_id INTEGER NOT NULL REFERENCES cycles (id),
    meeting_id INTEGER REFERENCES meetings (id),
    reverses_id INTEGER REFERENCES contributions (id),
    reason TEXT NOT NULL DEFAULT '',
    recorded_at INTEGER NOT NULL,
    author_uid BLOB NOT NULL,
    device_uid BLOB NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    voided_at INTEGER
) STRICT;
CREATE INDEX contributions_newest ON contributions (group_id, recorded_at);
CREATE INDEX contributions_of_meeting ON contributions (meeting_id, kind, user_id);
CREATE INDEX contributions_of_member ON contributions (user_id, cycle_id, kind, shares, amount) WHERE voided_at IS NULL;
CREATE INDEX contributions_standing ON contributions (group_id, fund, place, amount) WHERE voided_at IS NULL;
CREATE INDEX contributions_by_kind ON contributions (group_id, kind, cycle_id, voided_at, amount, shares);

CREATE TABLE loans (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    user_id INTEGER NOT NULL REFERENCES users (id),
    group_id INTEGER NOT NULL REFERENCES groups (id),
    amount INTEGER NOT NULL,
    interest_rate INTEGER NOT NULL,
    date_issued TEXT NOT NULL,
    due_date TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('active', 'repaid')),
    fund TEXT NOT NULL,
    place TEXT NOT NULL,
    cycle_id INTEGER NOT NULL REFERENCES cycles (id),
    meeting_id INTEGER REFERENCES meetings (id),
    recorded_at INTEGER NOT NULL,
    author_uid BLOB NOT NULL,
    device_uid BLOB NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    voided_at INTEGER
) STRICT;
CREATE INDEX loans_newest ON loans (group_id, recorded_at);
CREATE INDEX loans_standing ON loans (group_id, fund, place, amount) WHERE voided_at IS NULL;

CREATE TABLE payouts (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    group_id INTEGER NOT NULL REFERENCES groups (id),
    user_id INTEGER REFERENCES users (id),
    amount INTEGER NOT NULL,
    date TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('pending', 'synced')),
    kind TEXT NOT NULL,
    fund TEXT NOT NULL,
    place TEXT NOT NULL,
    cycle_id INTEGER NOT NULL REFERENCES cycles (id),
    meeting_id INTEGER REFERENCES meetings (id),
    reverses_id INTEGER REFERENCES payouts (id),
    reason TEXT NOT NULL DEFAULT '',
    recorded_at INTEGER NOT NULL,
    author_uid BLOB NOT NULL,
    device_uid BLOB NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    voided_at INTEGER
) STRICT;
CREATE INDEX payouts_newest ON payouts (group_id, recorded_at);
CREATE INDEX payouts_standing ON payouts (group_id, fund, place, amount) WHERE voided_at IS NULL;

CREATE TABLE dues (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    group_id INTEGER NOT NULL REFERENCES groups (id),
    user_id INTEGER NOT NULL REFERENCES users (id),
    cycle_id INTEGER NOT NULL REFERENCES cycles (id),
    meeting_id INTEGER REFERENCES meetings (id),
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL,
    charged_on TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('standing', 'paid', 'waived')),
    version INTEGER NOT NULL DEFAULT 1,
    voided_at INTEGER
) STRICT;
CREATE INDEX dues_of_member ON dues (user_id, status);
