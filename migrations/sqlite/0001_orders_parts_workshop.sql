-- SPDX-License-Identifier: GPL-3.0-or-later
-- Units stand in the names: _cents fen, _seconds, _milli thousandths, _bp basis points, _at ms UTC, _on ISO day of the shop.
-- Rows of consents, inspections, movements, settlements, payments and history are never changed: they are reversed.

CREATE TABLE shop (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    opens_minute INTEGER NOT NULL CHECK (opens_minute BETWEEN 0 AND 1439),
    closes_minute INTEGER NOT NULL CHECK (closes_minute BETWEEN 1 AND 1440),
    workday_seconds INTEGER NOT NULL CHECK (workday_seconds > 0),
    labour_rate_cents INTEGER NOT NULL CHECK (labour_rate_cents > 0),
    diagnosis_fee_cents INTEGER NOT NULL CHECK (diagnosis_fee_cents >= 0),
    tax_rate_bp INTEGER NOT NULL CHECK (tax_rate_bp BETWEEN 0 AND 10000),
    hold_seconds INTEGER NOT NULL CHECK (hold_seconds > 0),
    is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1))
) STRICT;

CREATE TABLE staff (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('advisor', 'technician', 'foreman', 'parts', 'cashier', 'customer_care', 'manager',
                                       'owner', 'administrator', 'other')),
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))
) STRICT;

CREATE TABLE technicians (
    id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL UNIQUE REFERENCES staff (id),
    trade TEXT NOT NULL CHECK (trade IN ('mechanical', 'body', 'paint')),
    monthly_pay_cents INTEGER NOT NULL CHECK (monthly_pay_cents >= 0)
) STRICT;

CREATE TABLE attendance (
    technician_id INTEGER NOT NULL REFERENCES technicians (id),
    day_on TEXT NOT NULL,
    available_seconds INTEGER NOT NULL CHECK (available_seconds BETWEEN 0 AND 86400),
    PRIMARY KEY (technician_id, day_on)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_by_day ON attendance (day_on, technician_id, available_seconds);

CREATE TABLE bays (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('mechanical', 'body', 'booth')),
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))
) STRICT;

CREATE TABLE customers (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'company')),
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    company_code TEXT NOT NULL,
    note TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE INDEX customers_by_phone ON customers (phone);

CREATE TABLE vehicles (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    vin TEXT UNIQUE,
    plate TEXT NOT NULL,
    model TEXT NOT NULL,
    model_year INTEGER CHECK (model_year BETWEEN 1950 AND 2100),
    mileage_km INTEGER CHECK (mileage_km BETWEEN 0 AND 3000000),
    last_visit_on TEXT,
    vin_override_reason TEXT NOT NULL,
    plate_override_reason TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    CHECK (vin IS NOT NULL OR plate <> '')
) STRICT;
CREATE INDEX vehicles_by_plate ON vehicles (plate);
CREATE INDEX vehicles_by_customer ON vehicles (customer_id, last_visit_on);

-- Every way a person may type a vehicle or customer, one row each: all endings of plate, name, pinyin and initials; the
-- reversed VIN and phone number, so that a tail is the beginning of a term. A part's ways all stand under 'part'.
CREATE TABLE search_terms (
    kind TEXT NOT NULL CHECK (kind IN ('plate', 'vin', 'phone', 'name', 'pinyin', 'initials', 'part')),
    term TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    PRIMARY KEY (kind, term, subject_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE operations (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    category TEXT NOT NULL CHECK (category IN ('maintenance', 'general', 'body', 'paint')),
    standard_seconds INTEGER NOT NULL CHECK (standard_seconds > 0),
    search_text TEXT NOT NULL
) STRICT;

CREATE TABLE parts (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    oe_number TEXT NOT NULL,
    name TEXT NOT NULL,
    fits TEXT NOT NULL,
    unit TEXT NOT NULL,
    pack_milli INTEGER NOT NULL CHECK (pack_milli > 0),
    bin TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('genuine', 'equivalent', 'repaired', 'used')),
    price_cents INTEGER NOT NULL CHECK (price_cents >= 0),
    tax_rate_bp INTEGER NOT NULL CHECK (tax_rate_bp BETWEEN 0 AND 10000),
    reorder_point_milli INTEGER NOT NULL CHECK (reorder_point_milli >= 0),
    superseded_by_id INTEGER REFERENCES parts (id),
    search_text TEXT NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE INDEX parts_by_oe_number ON parts (oe_number);

CREATE TABLE part_substitutes (
    part_id INTEGER NOT NULL REFERENCES parts (id),
    substitute_id INTEGER NOT NULL REFERENCES parts (id),
    PRIMARY KEY (part_id, substitute_id),
    CHECK (part_id <> substitute_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE packages (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    model TEXT NOT NULL,
    interval_km INTEGER NOT NULL CHECK (interval_km > 0),
    search_text TEXT NOT NULL
) STRICT;

CREATE TABLE package_lines (
    id INTEGER PRIMARY KEY,
    package_id INTEGER NOT NULL REFERENCES packages (id),
    operation_id INTEGER REFERENCES operations (id),
    part_id INTEGER REFERENCES parts (id),
    quantity_milli INTEGER NOT NULL CHECK (quantity_milli > 0),
    CHECK ((operation_id IS NULL) <> (part_id IS NULL))
) STRICT;
CREATE INDEX package_lines_by_package ON package_lines (package_id);

CREATE TABLE visits (
    id INTEGER PRIMARY KEY,
    vehicle_id INTEGER NOT NULL REFERENCES vehicles (id),
    arrived_at INTEGER NOT NULL,
    arrived_on TEXT NOT NULL,
    left_at INTEGER
) STRICT;
CREATE INDEX visits_by_day ON visits (arrived_on);
CREATE INDEX visits_by_vehicle ON visits (vehicle_id);

CREATE TABLE order_numbers (
    day_on TEXT PRIMARY KEY,
    last INTEGER NOT NULL CHECK (last > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    visit_id INTEGER NOT NULL REFERENCES visits (id),
    vehicle_id INTEGER NOT NULL REFERENCES vehicles (id),
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    sender_name TEXT NOT NULL,
    sender_phone TEXT NOT NULL,
    advisor_id INTEGER NOT NULL REFERENCES staff (id),
    state TEXT NOT NULL CHECK (state IN ('estimating', 'awaiting_consent', 'awaiting_dispatch', 'in_work', 'self_check',
                                         'final_inspection', 'washing', 'ready', 'settled', 'delivered', 'cancelled')),
    mileage_km INTEGER NOT NULL CHECK (mileage_km BETWEEN 0 AND 3000000),
    mileage_override_reason TEXT NOT NULL,
    fuel_eighths INTEGER NOT NULL CHECK (fuel_eighths BETWEEN 0 AND 8),
    words TEXT NOT NULL,
    belongings TEXT NOT NULL,
    old_parts TEXT NOT NULL CHECK (old_parts IN ('take', 'leave', 'none')),
    wants_wash INTEGER NOT NULL CHECK (wants_wash IN (0, 1)),
    is_waiting INTEGER NOT NULL CHECK (is_waiting IN (0, 1)),
    opened_at INTEGER NOT NULL,
    opened_on TEXT NOT NULL,
    first_promise_at INTEGER,
    promise_at INTEGER,
    state_since_at INTEGER NOT NULL,
    work_finished_at INTEGER,
    ready_at INTEGER,
    told_at INTEGER,
    delivered_at INTEGER,
    delivered_on TEXT,
    is_released INTEGER NOT NULL CHECK (is_released IN (0, 1)),
    rework_count INTEGER NOT NULL CHECK (rework_count >= 0),
    revision INTEGER NOT NULL,
    CHECK ((promise_at IS NULL) = (first_promise_at IS NULL)),
    CHECK ((delivered_at IS NULL) = (delivered_on IS NULL))
) STRICT;
CREATE INDEX orders_open ON orders (promise_at) WHERE state NOT IN ('delivered', 'cancelled');
CREATE INDEX orders_by_vehicle ON orders (vehicle_id, opened_at);
CREATE INDEX orders_by_visit ON orders (visit_id);
CREATE INDEX orders_by_customer ON orders (customer_id);
CREATE INDEX orders_by_opening ON orders (opened_on);
CREATE INDEX orders_by_delivery ON orders (delivered_on) WHERE delivered_on IS NOT NULL;

CREATE TABLE damage_marks (
    order_id INTEGER NOT NULL REFERENCES orders (id),
    position INTEGER NOT NULL CHECK (position > 0),
    zone TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('scratch', 'dent', 'crack')),
    note TEXT NOT NULL,
    PRIMARY KEY (order_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE promises (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    promise_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX promises_by_order ON promises (order_id);

CREATE TABLE jobs (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    position INTEGER NOT NULL CHECK (position > 0),
    complaint TEXT NOT NULL,
    cause TEXT NOT NULL,
    correction TEXT NOT NULL,
    warranty_scope TEXT NOT NULL CHECK (warranty_scope IN ('not_covered', 'covered', 'after_diagnosis', 'asked_oem')),
    decision TEXT NOT NULL CHECK (decision IN ('pending', 'approved', 'declined')),
    approved_cents INTEGER CHECK (approved_cents >= 0),
    is_additional INTEGER NOT NULL CHECK (is_additional IN (0, 1)),
    is_finished INTEGER NOT NULL CHECK (is_finished IN (0, 1)),
    technician_id INTEGER REFERENCES technicians (id),
    bay_id INTEGER REFERENCES bays (id),
    package_id INTEGER REFERENCES packages (id),
    comeback_order_id INTEGER REFERENCES orders (id),
    comeback_cause TEXT CHECK (comeback_cause IN ('workmanship', 'part', 'diagnosis', 'new_fault', 'misuse')),
    is_removed INTEGER NOT NULL CHECK (is_removed IN (0, 1)),
    UNIQUE (order_id, position),
    CHECK ((decision = 'approved') = (approved_cents IS NOT NULL)),
    CHECK ((comeback_order_id IS NULL) = (comeback_cause IS NULL))
) STRICT;
CREATE INDEX jobs_of_comebacks ON jobs (comeback_order_id) WHERE comeback_order_id IS NOT NULL;
CREATE INDEX jobs_by_technician ON jobs (technician_id) WHERE technician_id IS NOT NULL AND is_finished = 0;

CREATE TABLE order_lines (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    job_id INTEGER NOT NULL REFERENCES jobs (id),
    position INTEGER NOT NULL CHECK (position > 0),
    kind TEXT NOT NULL CHECK (kind IN ('labour', 'part', 'sublet', 'sundry', 'fee', 'discount')),
    output TEXT NOT NULL CHECK (output IN ('labour', 'parts')),
    payer TEXT NOT NULL CHECK (payer IN ('customer', 'oem_warranty', 'insurer', 'internal', 'goodwill')),
    category TEXT NOT NULL CHECK (category IN ('maintenance', 'general', 'body', 'paint')),
    description TEXT NOT NULL,
    operation_id INTEGER REFERENCES operations (id),
    part_id INTEGER REFERENCES parts (id),
    sold_seconds INTEGER NOT NULL CHECK (sold_seconds >= 0),
    quantity_milli INTEGER NOT NULL CHECK (quantity_milli > 0),
    unit_price_cents INTEGER NOT NULL CHECK (unit_price_cents >= 0),
    amount_cents INTEGER NOT NULL,
    tax_rate_bp INTEGER NOT NULL CHECK (tax_rate_bp BETWEEN 0 AND 10000),
    net_cents INTEGER NOT NULL,
    tax_cents INTEGER NOT NULL,
    reserved_milli INTEGER NOT NULL CHECK (reserved_milli >= 0),
    issued_milli INTEGER NOT NULL CHECK (issued_milli >= 0),
    cost_cents INTEGER NOT NULL,
    is_removed INTEGER NOT NULL CHECK (is_removed IN (0, 1)),
    CHECK (net_cents + tax_cents = amount_cents),
    CHECK ((kind = 'discount') = (amount_cents < 0) OR amount_cents = 0),
    CHECK ((kind = 'part') = (part_id IS NOT NULL)),
    CHECK (kind = 'labour' OR sold_seconds = 0),
    CHECK (kind = 'part' OR (reserved_milli = 0 AND issued_milli = 0))
) STRICT;
CREATE INDEX order_lines_by_order ON order_lines (order_id);
CREATE INDEX order_lines_wanting_parts ON order_lines (part_id) WHERE part_id IS NOT NULL AND reserved_milli > 0;
CREATE INDEX order_lines_lacking_parts ON order_lines (part_id)
    WHERE part_id IS NOT NULL AND quantity_milli - reserved_milli - issued_milli > 0;

CREATE TABLE consents (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    job_id INTEGER NOT NULL REFERENCES jobs (id),
    decision TEXT NOT NULL CHECK (decision IN ('approved', 'declined')),
    amount_cents INTEGER NOT NULL CHECK (amount_cents >= 0),
    method TEXT NOT NULL CHECK (method IN ('signature', 'phone', 'message', 'in_person')),
    person TEXT NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX consents_by_order ON consents (order_id);

CREATE TABLE inspections (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    kind TEXT NOT NULL CHECK (kind IN ('self_check', 'final', 'hand_over')),
    is_passed INTEGER NOT NULL CHECK (is_passed IN (0, 1)),
    cause TEXT NOT NULL,
    items TEXT NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX inspections_by_order ON inspections (order_id);

CREATE TABLE part_balances (
    part_id INTEGER PRIMARY KEY REFERENCES parts (id),
    on_hand_milli INTEGER NOT NULL CHECK (on_hand_milli >= 0),
    reserved_milli INTEGER NOT NULL CHECK (reserved_milli >= 0),
    value_cents INTEGER NOT NULL CHECK (value_cents >= 0),
    CHECK (reserved_milli <= on_hand_milli)
) STRICT;

CREATE TABLE purchase_lines (
    id INTEGER PRIMARY KEY,
    part_id INTEGER NOT NULL REFERENCES parts (id),
    supplier TEXT NOT NULL,
    quantity_milli INTEGER NOT NULL CHECK (quantity_milli > 0),
    received_milli INTEGER NOT NULL CHECK (received_milli BETWEEN 0 AND quantity_milli),
    unit_cost_cents INTEGER NOT NULL CHECK (unit_cost_cents >= 0),
    expected_on TEXT NOT NULL,
    for_order_id INTEGER REFERENCES orders (id),
    actor_id INTEGER NOT NULL REFERENCES staff (id),
    ordered_at INTEGER NOT NULL,
    cancelled_at INTEGER
) STRICT;
CREATE INDEX purchase_lines_open ON purchase_lines (part_id, expected_on)
    WHERE cancelled_at IS NULL AND received_milli < quantity_milli;

CREATE TABLE stock_movements (
    id INTEGER PRIMARY KEY,
    part_id INTEGER NOT NULL REFERENCES parts (id),
    kind TEXT NOT NULL CHECK (kind IN ('opening', 'receipt', 'issue', 'return', 'adjustment', 'reversal')),
    quantity_milli INTEGER NOT NULL CHECK (quantity_milli <> 0),
    cost_cents INTEGER NOT NULL,
    on_hand_after_milli INTEGER NOT NULL CHECK (on_hand_after_milli >= 0),
    line_id INTEGER REFERENCES order_lines (id),
    purchase_line_id INTEGER REFERENCES purchase_lines (id),
    reverses_id INTEGER UNIQUE REFERENCES stock_movements (id),
    reason TEXT NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    moved_on TEXT NOT NULL
) STRICT;
CREATE INDEX stock_movements_by_part ON stock_movements (part_id);
CREATE INDEX stock_movements_by_line ON stock_movements (line_id) WHERE line_id IS NOT NULL;

CREATE TABLE part_holds (
    id INTEGER PRIMARY KEY,
    part_id INTEGER NOT NULL REFERENCES parts (id),
    quantity_milli INTEGER NOT NULL CHECK (quantity_milli > 0),
    held_for TEXT NOT NULL,
    for_order_id INTEGER REFERENCES orders (id),
    actor_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    released_at INTEGER
) STRICT;
CREATE INDEX part_holds_by_part ON part_holds (part_id, expires_at) WHERE released_at IS NULL;

CREATE TABLE clock_entries (
    id INTEGER PRIMARY KEY,
    technician_id INTEGER NOT NULL REFERENCES technicians (id),
    activity TEXT NOT NULL CHECK (activity IN ('job', 'idle', 'waiting_parts', 'waiting_consent', 'waiting_bay',
                                               'non_productive', 'other')),
    job_id INTEGER REFERENCES jobs (id),
    bay_id INTEGER REFERENCES bays (id),
    started_at INTEGER NOT NULL,
    ended_at INTEGER CHECK (ended_at >= started_at),
    day_on TEXT NOT NULL,
    replaces_id INTEGER UNIQUE REFERENCES clock_entries (id),
    reason TEXT NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    CHECK ((activity = 'job') = (job_id IS NOT NULL))
) STRICT;
CREATE INDEX clock_entries_by_technician ON clock_entries (technician_id, started_at);
CREATE INDEX clock_entries_by_day ON clock_entries (day_on);
CREATE INDEX clock_entries_by_job ON clock_entries (job_id) WHERE job_id IS NOT NULL;
CREATE UNIQUE INDEX clock_entries_running ON clock_entries (technician_id) WHERE ended_at IS NULL;

CREATE TABLE settlements (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    payer TEXT NOT NULL CHECK (payer IN ('customer', 'oem_warranty', 'insurer', 'internal', 'goodwill')),
    amount_cents INTEGER NOT NULL,
    net_cents INTEGER NOT NULL,
    tax_cents INTEGER NOT NULL,
    reverses_id INTEGER UNIQUE REFERENCES settlements (id),
    reason TEXT NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    settled_on TEXT NOT NULL,
    CHECK (net_cents + tax_cents = amount_cents),
    CHECK ((reverses_id IS NULL) = (reason = ''))
) STRICT;
CREATE INDEX settlements_by_order ON settlements (order_id);
CREATE INDEX settlements_by_day ON settlements (settled_on);

-- The lines as they were settled, so that a month's figures stand although an order is reopened and changed later. A
-- reversal repeats them with the opposite sign on its own day.
CREATE TABLE settlement_lines (
    settlement_id INTEGER NOT NULL REFERENCES settlements (id),
    line_id INTEGER NOT NULL REFERENCES order_lines (id),
    order_id INTEGER NOT NULL REFERENCES orders (id),
    settled_on TEXT NOT NULL,
    kind TEXT NOT NULL,
    output TEXT NOT NULL,
    payer TEXT NOT NULL,
    category TEXT NOT NULL,
    technician_id INTEGER REFERENCES technicians (id),
    sold_seconds INTEGER NOT NULL,
    amount_cents INTEGER NOT NULL,
    net_cents INTEGER NOT NULL,
    cost_cents INTEGER NOT NULL,
    PRIMARY KEY (settlement_id, line_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX settlement_lines_by_day ON settlement_lines
    (settled_on, category, output, payer, kind, order_id, technician_id, sold_seconds, amount_cents, net_cents, cost_cents);

CREATE TABLE payments (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    payer TEXT NOT NULL CHECK (payer IN ('customer', 'oem_warranty', 'insurer', 'internal', 'goodwill')),
    kind TEXT NOT NULL CHECK (kind IN ('payment', 'deposit', 'refund')),
    method TEXT NOT NULL CHECK (method IN ('cash', 'card', 'wechat', 'alipay', 'transfer', 'on_account')),
    amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0),
    reason TEXT NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    paid_on TEXT NOT NULL,
    CHECK ((kind = 'refund') = (amount_cents < 0))
) STRICT;
CREATE INDEX payments_by_order ON payments (order_id);
CREATE INDEX payments_by_day ON payments (paid_on);
CREATE INDEX payments_on_account ON payments (order_id, amount_cents) WHERE method = 'on_account';

CREATE TABLE cash_ups (
    id INTEGER PRIMARY KEY,
    day_on TEXT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('cash', 'card', 'wechat', 'alipay', 'transfer', 'on_account')),
    expected_cents INTEGER NOT NULL,
    counted_cents INTEGER NOT NULL,
    reason TEXT NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    CHECK (expected_cents = counted_cents OR reason <> '')
) STRICT;
CREATE INDEX cash_ups_by_day ON cash_ups (day_on);

CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES staff (id),
    desk TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN ('order', 'part', 'technician', 'customer', 'vehicle', 'month', 'shop', 'day')),
    subject_id INTEGER NOT NULL,
    act TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
CREATE INDEX history_by_subject ON history (subject, subject_id);

-- A month typed in elsewhere, each figure as it was entered. The newest row of a month is shown; older ones are kept.
CREATE TABLE imported_months (
    id INTEGER PRIMARY KEY,
    month TEXT NOT NULL,
    work_days INTEGER NOT NULL,
    workday_seconds INTEGER NOT NULL,
    labour_output_cents INTEGER NOT NULL,
    parts_output_cents INTEGER NOT NULL,
    total_output_cents INTEGER NOT NULL,
    maintenance_output_cents INTEGER NOT NULL,
    general_output_cents INTEGER NOT NULL,
    accident_output_cents INTEGER NOT NULL,
    sold_seconds INTEGER NOT NULL,
    worked_seconds INTEGER NOT NULL,
    visits INTEGER NOT NULL,
    maintenance_jobs INTEGER NOT NULL,
    general_jobs INTEGER NOT NULL,
    accident_jobs INTEGER NOT NULL,
    comebacks INTEGER NOT NULL,
    on_time_ppm INTEGER NOT NULL CHECK (on_time_ppm BETWEEN 0 AND 1000000),
    bays_mechanical INTEGER NOT NULL,
    bays_body INTEGER NOT NULL,
    booths INTEGER NOT NULL,
    staff_total INTEGER NOT NULL,
    staff_front INTEGER NOT NULL,
    technicians_mechanical INTEGER NOT NULL,
    technicians_body_paint INTEGER NOT NULL,
    direct_pay_cents INTEGER NOT NULL,
    labour_rate_cents INTEGER NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX imported_months_by_month ON imported_months (month);

CREATE TRIGGER history_is_kept BEFORE DELETE ON history BEGIN SELECT RAISE(ABORT, 'history is never deleted'); END;
CREATE TRIGGER history_stands BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT, 'history is never changed'); END;
CREATE TRIGGER movements_are_kept BEFORE DELETE ON stock_movements BEGIN SELECT RAISE(ABORT, 'movements are never deleted'); END;
CREATE TRIGGER movements_stand BEFORE UPDATE ON stock_movements BEGIN SELECT RAISE(ABORT, 'movements are never changed'); END;
CREATE TRIGGER payments_are_kept BEFORE DELETE ON payments BEGIN SELECT RAISE(ABORT, 'payments are never deleted'); END;
CREATE TRIGGER payments_stand BEFORE UPDATE ON payments BEGIN SELECT RAISE(ABORT, 'payments are never changed'); END;
CREATE TRIGGER settlements_are_kept BEFORE DELETE ON settlements BEGIN SELECT RAISE(ABORT, 'settlements are never deleted'); END;
CREATE TRIGGER settlements_stand BEFORE UPDATE ON settlements BEGIN SELECT RAISE(ABORT, 'settlements are never changed'); END;
CREATE TRIGGER settlement_lines_are_kept BEFORE DELETE ON settlement_lines BEGIN SELECT RAISE(ABORT, 'settled lines are never deleted'); END;
CREATE TRIGGER settlement_lines_stand BEFORE UPDATE ON settlement_lines BEGIN SELECT RAISE(ABORT, 'settled lines are never changed'); END;
CREATE TRIGGER consents_are_kept BEFORE DELETE ON consents BEGIN SELECT RAISE(ABORT, 'consents are never deleted'); END;
CREATE TRIGGER consents_stand BEFORE UPDATE ON consents BEGIN SELECT RAISE(ABORT, 'consents are never changed'); END;
CREATE TRIGGER inspections_are_kept BEFORE DELETE ON inspections BEGIN SELECT RAISE(ABORT, 'inspections are never deleted'); END;
CREATE TRIGGER inspections_stand BEFORE UPDATE ON inspections BEGIN SELECT RAISE(ABORT, 'inspections are never changed'); END;
CREATE TRIGGER orders_are_kept BEFORE DELETE ON orders BEGIN SELECT RAISE(ABORT, 'orders are never deleted'); END;
CREATE TRIGGER clock_entries_are_kept BEFORE DELETE ON clock_entries BEGIN SELECT RAISE(ABORT, 'clock entries are never deleted'); END;
CREATE TRIGGER clock_entries_stand BEFORE UPDATE ON clock_entries WHEN OLD.ended_at IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a closed clock entry is never changed'); END;
