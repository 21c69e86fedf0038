-- SPDX-License-Identifier: GPL-3.0-or-later
-- What printed forms say about the shop beside its name, address and licence.

ALTER TABLE shop ADD COLUMN credit_code TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE shop ALTER COLUMN credit_code DROP DEFAULT;
ALTER TABLE shop ADD COLUMN bank TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE shop ALTER COLUMN bank DROP DEFAULT;
ALTER TABLE shop ADD COLUMN bank_account TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE shop ALTER COLUMN bank_account DROP DEFAULT;
