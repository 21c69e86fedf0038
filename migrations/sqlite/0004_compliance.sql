-- SPDX-License-Identifier: GPL-3.0-or-later
-- Recalls and service campaigns, the health records of repairs, the papers of a vehicle and what warranty jobs count for.

-- What the makers call cars back for, and which. Done is never stored: it follows from the jobs and the delivery.
CREATE TABLE campaigns (
    id INTEGER PRIMARY KEY,
    maker TEXT NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('recall', 'service')),
    from_on TEXT NOT NULL,
    until_on TEXT,
    imported_at INTEGER NOT NULL,
    UNIQUE (maker, number)
) STRICT;

CREATE TABLE campaign_vehicles (
    vin TEXT NOT NULL,
    campaign_id INTEGER NOT NULL REFERENCES campaigns (id),
    PRIMARY KEY (vin, campaign_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX campaign_vehicles_by_campaign ON campaign_vehicles (campaign_id);

CREATE TABLE campaign_jobs (
    job_id INTEGER PRIMARY KEY REFERENCES jobs (id),
    campaign_id INTEGER NOT NULL REFERENCES campaigns (id)
) STRICT;
CREATE INDEX campaign_jobs_by_campaign ON campaign_jobs (campaign_id);

-- What the vehicle's papers say beyond its licence. The price is the invoice's.
CREATE TABLE vehicle_papers (
    vehicle_id INTEGER PRIMARY KEY REFERENCES vehicles (id),
    sold_on TEXT,
    is_household INTEGER NOT NULL CHECK (is_household IN (0, 1)),
    price_cents INTEGER CHECK (price_cents > 0),
    insured_until_on TEXT,
    revision INTEGER NOT NULL
) STRICT;

-- Of a job the maker's warranty pays: the first job of the same problem, itself if the problem is new.
CREATE TABLE warranty_jobs (
    job_id INTEGER PRIMARY KEY REFERENCES jobs (id),
    problem_job_id INTEGER NOT NULL REFERENCES jobs (id),
    is_safety_fault INTEGER NOT NULL CHECK (is_safety_fault IN (0, 1)),
    replaced TEXT NOT NULL CHECK (replaced IN ('nothing', 'main_part', 'assembly')),
    system TEXT CHECK (system IN ('engine', 'gearbox', 'traction_battery', 'drive_motor', 'steering', 'braking',
                                  'suspension', 'driveline', 'emission_control', 'body')),
    main_part TEXT NOT NULL,
    not_counted_seconds INTEGER NOT NULL CHECK (not_counted_seconds >= 0),
    CHECK ((replaced = 'nothing') = (system IS NULL)),
    CHECK ((replaced = 'main_part') = (main_part <> ''))
) STRICT;
CREATE INDEX warranty_jobs_by_problem ON warranty_jobs (problem_job_id);

-- One row per settled order: where its health record stands. What it says is worked out from the order.
CREATE TABLE health_records (
    order_id INTEGER PRIMARY KEY REFERENCES orders (id),
    state TEXT NOT NULL CHECK (state IN ('pending', 'exported', 'accepted', 'refused', 'withdrawn')),
    settled_on TEXT NOT NULL,
    exports INTEGER NOT NULL CHECK (exports >= 0),
    exported_at INTEGER,
    answered_at INTEGER,
    answer TEXT NOT NULL,
    CHECK ((exports = 0) = (exported_at IS NULL)),
    CHECK (state <> 'exported' OR exports > 0)
) STRICT;
CREATE INDEX health_records_by_day ON health_records (settled_on, order_id);
CREATE INDEX health_records_open ON health_records (settled_on, order_id) WHERE state IN ('pending', 'exported', 'refused');
CREATE INDEX health_records_pending ON health_records (settled_on, order_id) WHERE state = 'pending';

CREATE TRIGGER health_records_are_kept BEFORE DELETE ON health_records BEGIN SELECT RAISE(ABORT, 'health records are never deleted'); END;
