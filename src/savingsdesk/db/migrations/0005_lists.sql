-- The list of every entry, sorted and found without reading the rows themselves: 100,000 of them are shown at once.

DROP INDEX contributions_newest;
CREATE INDEX contributions_listed ON contributions
    (group_id, recorded_at, amount, user_id, kind, meeting_id, cycle_id, fund, place, date, voided_at);

-- The reasons that were given are few, and people look for entries by them.
CREATE INDEX contributions_reasons ON contributions (group_id, reason) WHERE reason <> '';
CREATE INDEX loans_reasons ON loans (group_id, reason) WHERE reason <> '';
CREATE INDEX payouts_reasons ON payouts (group_id, reason) WHERE reason <> '';
