-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a customer was offered and until when; each version stands as it was given.

ALTER TABLE shop ADD COLUMN estimate_valid_days INTEGER NOT NULL DEFAULT 7 CHECK (estimate_valid_days BETWEEN 1 AND 365);
ALTER TABLE jobs ADD COLUMN is_priced_later INTEGER NOT NULL DEFAULT 0 CHECK (is_priced_later IN (0, 1));

CREATE TABLE estimates (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    version INTEGER NOT NULL CHECK (version > 0),
    valid_until_on TEXT NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    UNIQUE (order_id, version)
) STRICT;

CREATE TABLE estimate_jobs (
    estimate_id INTEGER NOT NULL REFERENCES estimates (id),
    position INTEGER NOT NULL CHECK (position > 0),
    is_priced_later INTEGER NOT NULL CHECK (is_priced_later IN (0, 1)),
    PRIMARY KEY (estimate_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE estimate_lines (
    estimate_id INTEGER NOT NULL REFERENCES estimates (id),
    job_position INTEGER NOT NULL CHECK (job_position > 0),
    position INTEGER NOT NULL CHECK (position > 0),
    kind TEXT NOT NULL CHECK (kind IN ('labour', 'part', 'sublet', 'sundry', 'fee', 'discount')),
    output TEXT NOT NULL CHECK (output IN ('labour', 'parts')),
    payer TEXT NOT NULL CHECK (payer IN ('customer', 'oem_warranty', 'insurer', 'internal', 'goodwill')),
    description TEXT NOT NULL,
    sold_seconds INTEGER NOT NULL CHECK (sold_seconds >= 0),
    quantity_milli INTEGER NOT NULL CHECK (quantity_milli > 0),
    unit_price_cents INTEGER NOT NULL CHECK (unit_price_cents >= 0),
    amount_cents INTEGER NOT NULL,
    PRIMARY KEY (estimate_id, job_position, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER estimates_are_kept BEFORE DELETE ON estimates BEGIN SELECT RAISE(ABORT, 'estimates are never deleted'); END;
CREATE TRIGGER estimates_stand BEFORE UPDATE ON estimates BEGIN SELECT RAISE(ABORT, 'estimates are never changed'); END;
CREATE TRIGGER estimate_jobs_are_kept BEFORE DELETE ON estimate_jobs BEGIN SELECT RAISE(ABORT, 'estimates are never deleted'); END;
CREATE TRIGGER estimate_jobs_stand BEFORE UPDATE ON estimate_jobs BEGIN SELECT RAISE(ABORT, 'estimates are never changed'); END;
CREATE TRIGGER estimate_lines_are_kept BEFORE DELETE ON estimate_lines BEGIN SELECT RAISE(ABORT, 'estimates are never deleted'); END;
CREATE TRIGGER estimate_lines_stand BEFORE UPDATE ON estimate_lines BEGIN SELECT RAISE(ABORT, 'estimates are never changed'); END;
