-- How far the log of a group is (SYNC.md §2): what people are told while it arrives, or is sent anew.

-- The head of the cloud's log by its last answer: beyond the cursor lies what has not come here yet.
ALTER TABLE sync_state ADD COLUMN head INTEGER NOT NULL DEFAULT 0;
-- How many operations a restored cloud was to get again; 0 once nothing of that waits.
ALTER TABLE sync_state ADD COLUMN resending INTEGER NOT NULL DEFAULT 0;
-- How far this laptop's clock was from the cloud's at the last answer, in milliseconds; positive where it is behind.
ALTER TABLE sync_state ADD COLUMN clock_off INTEGER NOT NULL DEFAULT 0;
