-- Where each entry was written is read off an index alone: Home recomputes all seals of a group whenever it looks for what
-- needs attention.

CREATE INDEX sync_log_origins ON sync_log (uid, device_uid, device_seq);
CREATE INDEX sync_queue_origins ON sync_queue (uid, device_uid, device_seq);
