-- SPDX-License-Identifier: GPL-3.0-or-later
-- How often the shop looks after cars of its own.

-- From since_on until ended_on, if it has ended; the care itself is an internal order of the car.
CREATE TABLE care_plans (
    id INTEGER PRIMARY KEY,
    vehicle_id INTEGER NOT NULL REFERENCES vehicles (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('shop_car', 'stock_car')),
    every_days INTEGER NOT NULL CHECK (every_days BETWEEN 1 AND 365),
    work TEXT NOT NULL,
    since_on TEXT NOT NULL,
    ended_on TEXT,
    revision INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX care_plans_standing ON care_plans (vehicle_id) WHERE ended_on IS NULL;
CREATE TRIGGER care_plans_are_kept BEFORE DELETE ON care_plans BEGIN SELECT RAISE(ABORT, 'care plans end, they are never deleted'); END;
