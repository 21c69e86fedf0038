-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was agreed before a car comes in, and what was made ready for it.

CREATE TABLE appointments (
    id INTEGER PRIMARY KEY,
    vehicle_id INTEGER NOT NULL REFERENCES vehicles (id),
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    starts_at INTEGER NOT NULL,
    day_on TEXT NOT NULL,
    expected_seconds INTEGER NOT NULL CHECK (expected_seconds > 0),
    words TEXT NOT NULL,
    package_id INTEGER REFERENCES packages (id),
    advisor_id INTEGER NOT NULL REFERENCES staff (id),
    is_waiting INTEGER NOT NULL CHECK (is_waiting IN (0, 1)),
    note TEXT NOT NULL,
    overload_reason TEXT NOT NULL,
    booked_by_id INTEGER NOT NULL REFERENCES staff (id),
    booked_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('booked', 'confirmed', 'arrived', 'no_show', 'cancelled')),
    state_reason TEXT NOT NULL,
    state_by_id INTEGER NOT NULL REFERENCES staff (id),
    state_since_at INTEGER NOT NULL,
    state_since_on TEXT NOT NULL,
    move_count INTEGER NOT NULL CHECK (move_count >= 0),
    order_id INTEGER UNIQUE REFERENCES orders (id),
    technician_id INTEGER REFERENCES technicians (id),
    bay_id INTEGER REFERENCES bays (id),
    prepared_at INTEGER,
    revision INTEGER NOT NULL,
    CHECK ((state = 'arrived') = (order_id IS NOT NULL))
) STRICT;
CREATE INDEX appointments_by_day ON appointments (day_on, starts_at);
CREATE INDEX appointments_by_vehicle ON appointments (vehicle_id, day_on);
CREATE INDEX appointments_by_customer ON appointments (customer_id);

-- The parts a planned package wants, as they stood when the appointment was prepared.
CREATE TABLE appointment_parts (
    appointment_id INTEGER NOT NULL REFERENCES appointments (id),
    part_id INTEGER NOT NULL REFERENCES parts (id),
    wanted_milli INTEGER NOT NULL CHECK (wanted_milli > 0),
    missing_milli INTEGER NOT NULL CHECK (missing_milli >= 0),
    hold_id INTEGER REFERENCES part_holds (id),
    done_at INTEGER,
    done_by_id INTEGER REFERENCES staff (id),
    PRIMARY KEY (appointment_id, part_id),
    CHECK (missing_milli <= wanted_milli),
    CHECK ((hold_id IS NULL) = (missing_milli = wanted_milli)),
    CHECK ((done_at IS NULL) = (done_by_id IS NULL)),
    CHECK (done_at IS NULL OR missing_milli > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX appointment_shortages ON appointment_parts (appointment_id) WHERE missing_milli > 0 AND done_at IS NULL;

CREATE TRIGGER appointments_are_kept BEFORE DELETE ON appointments BEGIN SELECT RAISE(ABORT, 'appointments are never deleted'); END;
