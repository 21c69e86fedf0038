-- SPDX-License-Identifier: GPL-3.0-or-later
-- How long work is guaranteed, what a comeback came back from, and the follow-up calls after a delivery.

ALTER TABLE shop ADD COLUMN follow_up_days INTEGER NOT NULL DEFAULT 3 CHECK (follow_up_days BETWEEN 1 AND 30);
ALTER TABLE jobs ADD COLUMN guarantee_class TEXT NOT NULL DEFAULT 'minor_repair' CHECK (guarantee_class IN ('assembly', 'level_two_maintenance', 'minor_repair'));
ALTER TABLE jobs ADD COLUMN comeback_job_id INTEGER REFERENCES jobs (id) CHECK (comeback_job_id IS NULL OR comeback_order_id IS NOT NULL);
ALTER TABLE jobs ADD COLUMN comeback_responsible_id INTEGER REFERENCES staff (id) CHECK (comeback_responsible_id IS NULL OR comeback_order_id IS NOT NULL);

CREATE TABLE follow_ups (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL UNIQUE REFERENCES orders (id),
    due_on TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'answered', 'declined', 'not_reached')),
    next_on TEXT,
    attempts INTEGER NOT NULL CHECK (attempts >= 0),
    score INTEGER CHECK (score BETWEEN 0 AND 10),
    is_fixed INTEGER CHECK (is_fixed IN (0, 1)),
    revision INTEGER NOT NULL CHECK (revision > 0),
    CHECK ((state = 'open') = (next_on IS NOT NULL)),
    CHECK ((state = 'answered') = (score IS NOT NULL)),
    CHECK ((score IS NULL) = (is_fixed IS NULL))
) STRICT;
CREATE INDEX follow_ups_by_next_day ON follow_ups (next_on) WHERE next_on IS NOT NULL;
CREATE INDEX follow_ups_by_due_day ON follow_ups (due_on);

CREATE TABLE follow_up_calls (
    id INTEGER PRIMARY KEY,
    follow_up_id INTEGER NOT NULL REFERENCES follow_ups (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('answered', 'not_reached', 'declined')),
    score INTEGER CHECK (score BETWEEN 0 AND 10),
    is_fixed INTEGER CHECK (is_fixed IN (0, 1)),
    words TEXT NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    CHECK ((outcome = 'answered') = (score IS NOT NULL)),
    CHECK ((score IS NULL) = (is_fixed IS NULL))
) STRICT;
CREATE INDEX follow_up_calls_by_follow_up ON follow_up_calls (follow_up_id);
CREATE INDEX follow_up_calls_by_time ON follow_up_calls (at);

CREATE TRIGGER follow_ups_are_kept BEFORE DELETE ON follow_ups BEGIN SELECT RAISE(ABORT, 'follow-ups are never deleted'); END;
CREATE TRIGGER follow_up_calls_are_kept BEFORE DELETE ON follow_up_calls BEGIN SELECT RAISE(ABORT, 'calls are never deleted'); END;
CREATE TRIGGER follow_up_calls_stand BEFORE UPDATE ON follow_up_calls
    WHEN NEW.words <> '' OR NEW.follow_up_id <> OLD.follow_up_id OR NEW.outcome <> OLD.outcome
         OR COALESCE(NEW.score, -1) <> COALESCE(OLD.score, -1) OR COALESCE(NEW.is_fixed, -1) <> COALESCE(OLD.is_fixed, -1)
         OR NEW.actor_id <> OLD.actor_id OR NEW.at <> OLD.at
    BEGIN SELECT RAISE(ABORT, 'calls are never changed'); END;
