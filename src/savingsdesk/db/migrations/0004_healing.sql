-- What a restored server, a cloned laptop and a newer laptop need (SYNC.md §2).

-- After a restore of the server everything that is held waits again, also what other devices made.
DROP INDEX sync_queue_oldest;
CREATE INDEX sync_queue_of_group ON sync_queue (group_id);

-- An operation that the cloud gave no place (mismatch, quarantined): kept, shown, and sent again after all others.
ALTER TABLE sync_queue ADD COLUMN set_aside TEXT NOT NULL DEFAULT '';
CREATE INDEX sync_queue_aside ON sync_queue (group_id, set_aside) WHERE set_aside <> '';

-- A laptop that got a new identity signs in once more with the former one, which the cloud knows, to register the new.
ALTER TABLE sync_state ADD COLUMN former_uid BLOB;
ALTER TABLE sync_state ADD COLUMN former_key BLOB;
-- The machine that this identity belongs to: SHA-256 of what tells machines apart, empty where nothing does.
ALTER TABLE sync_state ADD COLUMN machine BLOB NOT NULL DEFAULT (x'');
-- What the last comparison with the cloud's log found, as JSON of counts; empty before the first.
ALTER TABLE sync_state ADD COLUMN report TEXT NOT NULL DEFAULT '';
-- How much of the entities this laptop knew when it last looked at what it could not read.
ALTER TABLE sync_state ADD COLUMN kinds INTEGER NOT NULL DEFAULT 1;

-- An unsent operation may get another number and another device, and with these what it says about numbers of its own
-- device (`covers` of a closing); everything else of it stays.
DROP TRIGGER sync_queue_facts;
CREATE TRIGGER sync_queue_facts BEFORE UPDATE OF
    operation, entity, timestamp, uid, entity_uid, group_id, author_uid, occurred_on, recorded_at, base_version
    ON sync_queue
BEGIN SELECT RAISE(ABORT, 'an operation is never edited'); END;
CREATE TRIGGER sync_queue_content BEFORE UPDATE OF data ON sync_queue
WHEN NEW.device_uid = OLD.device_uid OR (NEW.data <> OLD.data AND (OLD.entity NOT IN ('meeting', 'cycle')
    OR json_remove(NEW.data, '$.covers') <> json_remove(OLD.data, '$.covers')))
BEGIN SELECT RAISE(ABORT, 'an operation is never edited'); END;

-- The laptop that a row of money comes from follows its operation, and nothing else.
DROP TRIGGER contributions_facts;
CREATE TRIGGER contributions_facts BEFORE UPDATE OF
    id, uid, user_id, group_id, amount, date, kind, fund, place, shares, cycle_id, meeting_id, reverses_id, reason,
    recorded_at, author_uid ON contributions
BEGIN SELECT RAISE(ABORT, 'contributions are never edited'); END;
CREATE TRIGGER contributions_device BEFORE UPDATE OF device_uid ON contributions
WHEN NEW.device_uid = OLD.device_uid OR NEW.device_uid IS NOT coalesce(
    (SELECT device_uid FROM sync_queue WHERE uid = NEW.uid), (SELECT device_uid FROM sync_log WHERE uid = NEW.uid))
BEGIN SELECT RAISE(ABORT, 'contributions are never edited'); END;
DROP TRIGGER loans_facts;
CREATE TRIGGER loans_facts BEFORE UPDATE OF
    id, uid, user_id, group_id, amount, interest_rate, date_issued, fund, place, cycle_id, meeting_id,
    recorded_at, author_uid ON loans
BEGIN SELECT RAISE(ABORT, 'loans are never edited'); END;
CREATE TRIGGER loans_device BEFORE UPDATE OF device_uid ON loans
WHEN NEW.device_uid = OLD.device_uid OR NEW.device_uid IS NOT coalesce(
    (SELECT device_uid FROM sync_queue WHERE uid = NEW.uid), (SELECT device_uid FROM sync_log WHERE uid = NEW.uid))
BEGIN SELECT RAISE(ABORT, 'loans are never edited'); END;
DROP TRIGGER payouts_facts;
CREATE TRIGGER payouts_facts BEFORE UPDATE OF
    id, uid, group_id, user_id, amount, date, kind, fund, place, cycle_id, meeting_id, reverses_id, reason,
    recorded_at, author_uid ON payouts
BEGIN SELECT RAISE(ABORT, 'payouts are never edited'); END;
CREATE TRIGGER payouts_device BEFORE UPDATE OF device_uid ON payouts
WHEN NEW.device_uid = OLD.device_uid OR NEW.device_uid IS NOT coalesce(
    (SELECT device_uid FROM sync_queue WHERE uid = NEW.uid), (SELECT device_uid FROM sync_log WHERE uid = NEW.uid))
BEGIN SELECT RAISE(ABORT, 'payouts are never edited'); END;
