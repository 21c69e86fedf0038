-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a promise is suggested from, the class of a fault, and the labels a shop hangs on its orders.

-- The newest jobs with an operation.
CREATE INDEX order_lines_by_operation ON order_lines (operation_id, job_id) WHERE operation_id IS NOT NULL;

-- Simple or complex; empty until the fault is known.
ALTER TABLE orders ADD COLUMN fault_class TEXT CHECK (fault_class IN ('simple', 'complex'));
ALTER TABLE orders ADD COLUMN is_fault_class_said INTEGER NOT NULL DEFAULT 0 CHECK (is_fault_class_said IN (0, 1));

CREATE TABLE labels (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    colour TEXT NOT NULL CHECK (colour IN ('grey', 'blue', 'green', 'amber', 'red')),
    position INTEGER NOT NULL CHECK (position > 0),
    is_retired INTEGER NOT NULL CHECK (is_retired IN (0, 1))
) STRICT;

-- A label on an order, from when it was put on until it was taken off.
CREATE TABLE order_labels (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    label_id INTEGER NOT NULL REFERENCES labels (id),
    at INTEGER NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES staff (id),
    taken_off_at INTEGER,
    taken_off_by_id INTEGER REFERENCES staff (id),
    CHECK ((taken_off_at IS NULL) = (taken_off_by_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX order_labels_standing ON order_labels (order_id, label_id) WHERE taken_off_at IS NULL;
CREATE TRIGGER order_labels_are_kept BEFORE DELETE ON order_labels BEGIN SELECT RAISE(ABORT, 'labels are taken off, never deleted'); END;
