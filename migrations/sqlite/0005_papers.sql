-- SPDX-License-Identifier: GPL-3.0-or-later
-- What printed forms say about the shop beside its name, address and licence.

ALTER TABLE shop ADD COLUMN credit_code TEXT NOT NULL DEFAULT '';
ALTER TABLE shop ADD COLUMN bank TEXT NOT NULL DEFAULT '';
ALTER TABLE shop ADD COLUMN bank_account TEXT NOT NULL DEFAULT '';
