-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an hour costs for whom and which work, and how much of the customer's share who may take off; internal orders.

-- Of the entries of a payer and a category that are not withdrawn the one with the latest first day holds, of
-- several with the same first day the one with the highest id.
CREATE TABLE labour_rates (
    id INTEGER PRIMARY KEY,
    payer TEXT NOT NULL CHECK (payer IN ('customer', 'oem_warranty', 'insurer', 'internal', 'goodwill')),
    category TEXT NOT NULL CHECK (category IN ('maintenance', 'general', 'body', 'paint')),
    rate_cents INTEGER NOT NULL CHECK (rate_cents BETWEEN 0 AND 100000000),
    from_on TEXT NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    withdrawn_by_id INTEGER REFERENCES staff (id),
    withdrawn_at INTEGER,
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by_id IS NULL))
) STRICT;

CREATE TRIGGER labour_rates_are_kept BEFORE DELETE ON labour_rates BEGIN SELECT RAISE(ABORT, 'labour rates are never deleted'); END;
CREATE TRIGGER labour_rates_stand BEFORE UPDATE ON labour_rates
    WHEN OLD.withdrawn_at IS NOT NULL OR NEW.payer <> OLD.payer OR NEW.category <> OLD.category OR NEW.rate_cents <> OLD.rate_cents
         OR NEW.from_on <> OLD.from_on OR NEW.actor_id <> OLD.actor_id OR NEW.at <> OLD.at
    BEGIN SELECT RAISE(ABORT, 'labour rates are never changed'); END;

-- How much of the customer's share of an order people of a role may take off by themselves.
CREATE TABLE discount_limits (
    role TEXT NOT NULL PRIMARY KEY CHECK (role IN ('advisor', 'technician', 'foreman', 'parts', 'cashier', 'customer_care', 'manager', 'owner', 'administrator', 'other')),
    limit_bp INTEGER NOT NULL CHECK (limit_bp BETWEEN 0 AND 10000)
) STRICT, WITHOUT ROWID;
INSERT INTO discount_limits (role, limit_bp) VALUES
    ('advisor', 500), ('foreman', 0), ('cashier', 0), ('manager', 2000), ('owner', 10000), ('administrator', 10000);

-- A discount above the limit of whoever asked for it, and what became of it.
CREATE TABLE discount_requests (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    job_id INTEGER NOT NULL REFERENCES jobs (id),
    output TEXT NOT NULL CHECK (output IN ('labour', 'parts')),
    category TEXT NOT NULL CHECK (category IN ('maintenance', 'general', 'body', 'paint')),
    description TEXT NOT NULL,
    amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
    tax_rate_bp INTEGER NOT NULL CHECK (tax_rate_bp BETWEEN 0 AND 10000),
    reason TEXT NOT NULL,
    asker_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'granted', 'refused', 'withdrawn', 'lapsed')),
    answered_by_id INTEGER REFERENCES staff (id),
    answered_at INTEGER,
    answer TEXT NOT NULL,
    line_id INTEGER REFERENCES order_lines (id),
    CHECK ((state = 'open') = (answered_at IS NULL)),
    CHECK ((answered_at IS NULL) = (answered_by_id IS NULL)),
    CHECK ((state = 'granted') = (line_id IS NOT NULL))
) STRICT;
CREATE INDEX discount_requests_by_order ON discount_requests (order_id);
CREATE UNIQUE INDEX discount_requests_open ON discount_requests (state, job_id) WHERE state = 'open';

CREATE TRIGGER discount_requests_are_kept BEFORE DELETE ON discount_requests BEGIN SELECT RAISE(ABORT, 'discount requests are never deleted'); END;
CREATE TRIGGER discount_requests_stand BEFORE UPDATE ON discount_requests
    WHEN NEW.order_id <> OLD.order_id OR NEW.job_id <> OLD.job_id OR NEW.amount_cents <> OLD.amount_cents OR NEW.asker_id <> OLD.asker_id
         OR NEW.at <> OLD.at OR (NEW.reason <> OLD.reason AND NEW.reason <> '')
         OR (OLD.state <> 'open' AND (NEW.state <> OLD.state OR NEW.answered_by_id <> OLD.answered_by_id OR NEW.answered_at <> OLD.answered_at
             OR (NEW.answer <> OLD.answer AND NEW.answer <> '')))
    BEGIN SELECT RAISE(ABORT, 'answered discount requests are never changed'); END;

-- What an order is for; all but the customer's are internal.
ALTER TABLE orders ADD COLUMN purpose TEXT NOT NULL DEFAULT 'customer'
    CHECK (purpose IN ('customer', 'pre_delivery', 'shop_car', 'stock_car'));

-- What the customer brought: it costs nothing, no stock moves, and the guarantee leaves it out.
ALTER TABLE order_lines ADD COLUMN is_customers_own INTEGER NOT NULL DEFAULT 0 CHECK (is_customers_own IN (0, 1));
