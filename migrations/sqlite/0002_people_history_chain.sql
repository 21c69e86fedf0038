-- SPDX-License-Identifier: GPL-3.0-or-later
-- People who sign in, history as a chain, private words that can be erased, desks that see each other, backups on record.

ALTER TABLE shop RENAME TO shop_before;
CREATE TABLE shop (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    licence TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    opens_minute INTEGER NOT NULL CHECK (opens_minute BETWEEN 0 AND 1439),
    closes_minute INTEGER NOT NULL CHECK (closes_minute BETWEEN 1 AND 1440),
    workday_seconds INTEGER NOT NULL CHECK (workday_seconds > 0),
    labour_rate_cents INTEGER NOT NULL CHECK (labour_rate_cents > 0),
    diagnosis_fee_cents INTEGER NOT NULL CHECK (diagnosis_fee_cents >= 0),
    tax_rate_bp INTEGER NOT NULL CHECK (tax_rate_bp BETWEEN 0 AND 10000),
    hold_seconds INTEGER NOT NULL CHECK (hold_seconds > 0),
    idle_lock_seconds INTEGER NOT NULL CHECK (idle_lock_seconds BETWEEN 60 AND 28800),
    backup_minute INTEGER NOT NULL CHECK (backup_minute BETWEEN 0 AND 1439),
    backup_folder TEXT NOT NULL,
    is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1))
) STRICT;
INSERT INTO shop (id, name, address, phone, licence, time_zone, opens_minute, closes_minute, workday_seconds,
                  labour_rate_cents, diagnosis_fee_cents, tax_rate_bp, hold_seconds, idle_lock_seconds, backup_minute,
                  backup_folder, is_sample)
SELECT id, name, address, phone, '', time_zone, opens_minute, closes_minute, workday_seconds, labour_rate_cents,
       diagnosis_fee_cents, tax_rate_bp, hold_seconds, 900, 780, '', is_sample
FROM shop_before;
DROP TABLE shop_before;

-- Who has no row here cannot sign in. The delay after failures grows with their number.
CREATE TABLE credentials (
    staff_id INTEGER PRIMARY KEY REFERENCES staff (id),
    password_hash TEXT NOT NULL,
    must_change INTEGER NOT NULL CHECK (must_change IN (0, 1)),
    changed_at INTEGER NOT NULL,
    failures INTEGER NOT NULL CHECK (failures >= 0),
    failed_at INTEGER
) STRICT;

-- Each row carries the hash over itself and the hash of the row before it in its chain. The rows that are there already are
-- chained by the program in the same transaction.
DROP TRIGGER history_is_kept;
DROP TRIGGER history_stands;
DROP INDEX history_by_subject;
ALTER TABLE history RENAME TO history_before;
CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    chain INTEGER NOT NULL CHECK (chain > 0),
    number INTEGER NOT NULL CHECK (number > 0),
    at INTEGER NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES staff (id),
    desk TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN ('order', 'part', 'technician', 'customer', 'vehicle', 'month', 'shop', 'day',
                                             'staff', 'backup')),
    subject_id INTEGER NOT NULL,
    act TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    UNIQUE (chain, number)
) STRICT;
CREATE INDEX history_by_subject ON history (subject, subject_id);
CREATE INDEX history_by_actor ON history (actor_id, id);

-- Words of history that tell who somebody is. The history holds their digest, so that they cannot be forged, and can be
-- erased without breaking the chain: word and salt become empty.
CREATE TABLE private_words (
    id INTEGER PRIMARY KEY,
    subject TEXT NOT NULL CHECK (subject IN ('order', 'part', 'technician', 'customer', 'vehicle', 'month', 'shop', 'day',
                                             'staff', 'backup')),
    subject_id INTEGER NOT NULL,
    salt TEXT NOT NULL,
    word TEXT NOT NULL
) STRICT;
CREATE INDEX private_words_by_subject ON private_words (subject, subject_id);

-- What a customer allowed their data to be used for; the newest row of a purpose counts.
CREATE TABLE data_consents (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('service', 'reminders', 'surveys', 'offers')),
    is_given INTEGER NOT NULL CHECK (is_given IN (0, 1)),
    method TEXT NOT NULL CHECK (method IN ('signature', 'phone', 'message', 'in_person')),
    until_on TEXT,
    actor_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX data_consents_by_customer ON data_consents (customer_id);

CREATE TABLE erasures (
    customer_id INTEGER PRIMARY KEY REFERENCES customers (id),
    reason TEXT NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL
) STRICT;

-- Who looked at whose private data: one row per day, person, customer and occasion, with the first moment.
CREATE TABLE private_reads (
    day_on TEXT NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    occasion TEXT NOT NULL CHECK (occasion IN ('customer', 'vehicle', 'order', 'export')),
    role TEXT NOT NULL,
    desk TEXT NOT NULL,
    first_at INTEGER NOT NULL,
    PRIMARY KEY (day_on, staff_id, customer_id, occasion)
) STRICT, WITHOUT ROWID;
CREATE INDEX private_reads_by_customer ON private_reads (customer_id);

-- Who sits where, and which order is open there. A seat that has not been seen for a while is empty.
CREATE TABLE presence (
    seat TEXT PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    desk TEXT NOT NULL,
    order_id INTEGER REFERENCES orders (id),
    since_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX presence_by_order ON presence (order_id) WHERE order_id IS NOT NULL;

-- For whom a part is held is forgotten: with the customer of its order, or without one when the hold is over.
CREATE INDEX part_holds_by_order ON part_holds (for_order_id) WHERE for_order_id IS NOT NULL;
CREATE INDEX part_holds_without_order ON part_holds (held_for) WHERE for_order_id IS NULL AND held_for > '';
-- A customer's former cars.
CREATE INDEX history_of_owners ON history (subject_id, id) WHERE act = 'vehicle.owner_changed';

-- Backups that were made. One without a problem was opened again and checked.
CREATE TABLE backups (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    desk TEXT NOT NULL,
    file TEXT NOT NULL,
    size_bytes INTEGER NOT NULL CHECK (size_bytes >= 0),
    is_scheduled INTEGER NOT NULL CHECK (is_scheduled IN (0, 1)),
    problem TEXT NOT NULL
) STRICT;
CREATE INDEX backups_by_moment ON backups (at);

CREATE TRIGGER private_words_are_kept BEFORE DELETE ON private_words BEGIN SELECT RAISE(ABORT, 'private words are never deleted'); END;
CREATE TRIGGER private_words_stand BEFORE UPDATE ON private_words
    WHEN NEW.word <> '' OR NEW.salt <> '' OR NEW.subject <> OLD.subject OR NEW.subject_id <> OLD.subject_id
    BEGIN SELECT RAISE(ABORT, 'private words are only ever erased'); END;
CREATE TRIGGER data_consents_are_kept BEFORE DELETE ON data_consents BEGIN SELECT RAISE(ABORT, 'consents are never deleted'); END;
CREATE TRIGGER data_consents_stand BEFORE UPDATE ON data_consents BEGIN SELECT RAISE(ABORT, 'consents are never changed'); END;
CREATE TRIGGER erasures_are_kept BEFORE DELETE ON erasures BEGIN SELECT RAISE(ABORT, 'erasures are never deleted'); END;
CREATE TRIGGER erasures_stand BEFORE UPDATE ON erasures BEGIN SELECT RAISE(ABORT, 'erasures are never changed'); END;
CREATE TRIGGER private_reads_are_kept BEFORE DELETE ON private_reads BEGIN SELECT RAISE(ABORT, 'the log of reads is never deleted'); END;
CREATE TRIGGER private_reads_stand BEFORE UPDATE ON private_reads BEGIN SELECT RAISE(ABORT, 'the log of reads is never changed'); END;
CREATE TRIGGER cash_ups_are_kept BEFORE DELETE ON cash_ups BEGIN SELECT RAISE(ABORT, 'cash-ups are never deleted'); END;
CREATE TRIGGER cash_ups_stand BEFORE UPDATE ON cash_ups BEGIN SELECT RAISE(ABORT, 'cash-ups are never changed'); END;
CREATE TRIGGER promises_are_kept BEFORE DELETE ON promises BEGIN SELECT RAISE(ABORT, 'promises are never deleted'); END;
CREATE TRIGGER promises_stand BEFORE UPDATE ON promises BEGIN SELECT RAISE(ABORT, 'promises are never changed'); END;
DROP TRIGGER consents_stand;
CREATE TRIGGER consents_stand BEFORE UPDATE ON consents
    WHEN NEW.person <> '' OR NEW.order_id <> OLD.order_id OR NEW.job_id <> OLD.job_id OR NEW.decision <> OLD.decision
         OR NEW.amount_cents <> OLD.amount_cents OR NEW.method <> OLD.method OR NEW.actor_id <> OLD.actor_id
         OR NEW.at <> OLD.at
    BEGIN SELECT RAISE(ABORT, 'consents are never changed'); END;
CREATE TRIGGER history_is_kept BEFORE DELETE ON history BEGIN SELECT RAISE(ABORT, 'history is never deleted'); END;
CREATE TRIGGER history_stands BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT, 'history is never changed'); END;
