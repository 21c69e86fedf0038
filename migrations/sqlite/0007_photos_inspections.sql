-- SPDX-License-Identifier: GPL-3.0-or-later
-- Protective covers, photos of an order, the shop's inspection sheet with its inspections, and what they recommend.

-- Codes of the covers that were put on, with commas between them.
ALTER TABLE orders ADD COLUMN covers TEXT NOT NULL DEFAULT '';

-- An item of the inspection sheet, the same through all versions of the sheet.
CREATE TABLE multi_point_items (
    id INTEGER PRIMARY KEY,
    added_at INTEGER NOT NULL
) STRICT;

-- One row per version of the sheet; the newest counts for new inspections.
CREATE TABLE multi_point_templates (
    id INTEGER PRIMARY KEY,
    actor_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE multi_point_template_items (
    template_id INTEGER NOT NULL REFERENCES multi_point_templates (id),
    position INTEGER NOT NULL CHECK (position > 0),
    item_id INTEGER NOT NULL REFERENCES multi_point_items (id),
    group_name TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    attention_milli INTEGER,
    fault_milli INTEGER,
    work TEXT NOT NULL,
    PRIMARY KEY (template_id, position),
    UNIQUE (template_id, item_id),
    CHECK ((attention_milli IS NULL) = (fault_milli IS NULL)),
    CHECK (attention_milli <> fault_milli)
) STRICT, WITHOUT ROWID;

-- The one with the highest number counts; earlier ones of the order stand as they were saved.
CREATE TABLE multi_point_inspections (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    number INTEGER NOT NULL CHECK (number > 0),
    template_id INTEGER NOT NULL REFERENCES multi_point_templates (id),
    actor_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    UNIQUE (order_id, number)
) STRICT;

CREATE TABLE multi_point_results (
    inspection_id INTEGER NOT NULL REFERENCES multi_point_inspections (id),
    item_id INTEGER NOT NULL REFERENCES multi_point_items (id),
    mark TEXT NOT NULL CHECK (mark IN ('ok', 'attention', 'fault', 'not_fitted')),
    value_milli INTEGER,
    note TEXT NOT NULL,
    PRIMARY KEY (inspection_id, item_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE photos (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    kind TEXT NOT NULL CHECK (kind IN ('walk_around', 'damage', 'inspection', 'other')),
    damage_position INTEGER CHECK (damage_position > 0),
    item_id INTEGER REFERENCES multi_point_items (id),
    note TEXT NOT NULL,
    width_px INTEGER NOT NULL CHECK (width_px > 0),
    height_px INTEGER NOT NULL CHECK (height_px > 0),
    actor_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    hidden_by_id INTEGER REFERENCES staff (id),
    hidden_at INTEGER,
    hidden_reason TEXT,
    CHECK ((hidden_at IS NULL) = (hidden_by_id IS NULL)),
    CHECK ((hidden_at IS NULL) = (hidden_reason IS NULL))
) STRICT;
CREATE INDEX photos_by_order ON photos (order_id);

-- The pictures lie apart, so that a list of photos never reads them. Only the erasure of a customer takes them away.
CREATE TABLE photo_images (
    photo_id INTEGER PRIMARY KEY REFERENCES photos (id),
    thumbnail BLOB NOT NULL,
    image BLOB NOT NULL
) STRICT;

CREATE TABLE recommendations (
    id INTEGER PRIMARY KEY,
    vehicle_id INTEGER NOT NULL REFERENCES vehicles (id),
    item_id INTEGER NOT NULL REFERENCES multi_point_items (id),
    inspection_id INTEGER NOT NULL REFERENCES multi_point_inspections (id),
    mark TEXT NOT NULL CHECK (mark IN ('attention', 'fault')),
    work TEXT NOT NULL,
    raised_on TEXT NOT NULL
) STRICT;
CREATE INDEX recommendations_by_vehicle ON recommendations (vehicle_id);
CREATE INDEX recommendations_by_day ON recommendations (raised_on);

-- What became of a recommendation; the newest row counts. Without any it is open.
CREATE TABLE recommendation_answers (
    id INTEGER PRIMARY KEY,
    recommendation_id INTEGER NOT NULL REFERENCES recommendations (id),
    answer TEXT NOT NULL CHECK (answer IN ('accepted', 'declined', 'done_elsewhere', 'overtaken', 'raised_again')),
    order_id INTEGER NOT NULL REFERENCES orders (id),
    job_id INTEGER REFERENCES jobs (id),
    mark TEXT CHECK (mark IN ('attention', 'fault')),
    reason TEXT NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    CHECK ((answer = 'accepted') = (job_id IS NOT NULL)),
    CHECK ((answer = 'raised_again') = (mark IS NOT NULL))
) STRICT;
CREATE INDEX recommendation_answers_by_recommendation ON recommendation_answers (recommendation_id);
CREATE INDEX recommendation_answers_by_order ON recommendation_answers (order_id);

CREATE TRIGGER photos_are_kept BEFORE DELETE ON photos BEGIN SELECT RAISE(ABORT, 'photos are never deleted'); END;
CREATE TRIGGER photo_images_stand BEFORE UPDATE ON photo_images BEGIN SELECT RAISE(ABORT, 'pictures are never changed'); END;
CREATE TRIGGER multi_point_templates_are_kept BEFORE DELETE ON multi_point_templates BEGIN SELECT RAISE(ABORT, 'inspection sheets are never deleted'); END;
CREATE TRIGGER multi_point_templates_stand BEFORE UPDATE ON multi_point_templates BEGIN SELECT RAISE(ABORT, 'inspection sheets are never changed'); END;
CREATE TRIGGER multi_point_template_items_are_kept BEFORE DELETE ON multi_point_template_items BEGIN SELECT RAISE(ABORT, 'inspection sheets are never deleted'); END;
CREATE TRIGGER multi_point_template_items_stand BEFORE UPDATE ON multi_point_template_items BEGIN SELECT RAISE(ABORT, 'inspection sheets are never changed'); END;
CREATE TRIGGER multi_point_inspections_are_kept BEFORE DELETE ON multi_point_inspections BEGIN SELECT RAISE(ABORT, 'inspections are never deleted'); END;
CREATE TRIGGER multi_point_inspections_stand BEFORE UPDATE ON multi_point_inspections BEGIN SELECT RAISE(ABORT, 'inspections are never changed'); END;
CREATE TRIGGER multi_point_results_are_kept BEFORE DELETE ON multi_point_results BEGIN SELECT RAISE(ABORT, 'inspections are never deleted'); END;
CREATE TRIGGER multi_point_results_stand BEFORE UPDATE ON multi_point_results
    WHEN NEW.note <> '' OR NEW.inspection_id <> OLD.inspection_id OR NEW.item_id <> OLD.item_id OR NEW.mark <> OLD.mark
         OR COALESCE(NEW.value_milli, -1) <> COALESCE(OLD.value_milli, -1)
    BEGIN SELECT RAISE(ABORT, 'inspections are never changed'); END;
CREATE TRIGGER recommendations_are_kept BEFORE DELETE ON recommendations BEGIN SELECT RAISE(ABORT, 'recommendations are never deleted'); END;
CREATE TRIGGER recommendations_stand BEFORE UPDATE ON recommendations BEGIN SELECT RAISE(ABORT, 'recommendations are never changed'); END;
CREATE TRIGGER recommendation_answers_are_kept BEFORE DELETE ON recommendation_answers BEGIN SELECT RAISE(ABORT, 'answers are never deleted'); END;
CREATE TRIGGER recommendation_answers_stand BEFORE UPDATE ON recommendation_answers
    WHEN NEW.reason <> '' OR NEW.recommendation_id <> OLD.recommendation_id OR NEW.answer <> OLD.answer
         OR NEW.order_id <> OLD.order_id OR NEW.actor_id <> OLD.actor_id OR NEW.at <> OLD.at
    BEGIN SELECT RAISE(ABORT, 'answers are never changed'); END;
