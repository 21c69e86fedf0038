// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/credential_store.h"

namespace baydesk {

std::optional<Credential> CredentialStore::of(StaffId staff) {
    return session_.first(
        "SELECT password_hash, must_change, failures, failed_at FROM credentials WHERE staff_id = ?", {staff},
        [staff](const Row& row) {
            return Credential{staff, row.text(0), row.boolean(1), static_cast<int>(row.integer(2)),
                              row.optionalTimestamp(3)};
        });
}

std::vector<CredentialStore::Holder> CredentialStore::holders() {
    return session_.list("SELECT staff_id, must_change FROM credentials ORDER BY staff_id", {},
                         [](const Row& row) {
                             return Holder{row.id<StaffId>(0), row.boolean(1)};
                         });
}

void CredentialStore::setPassword(StaffId staff, const QString& hash, bool mustChange, Timestamp now) {
    session_.execute(
        "INSERT INTO credentials (staff_id, password_hash, must_change, changed_at, failures, failed_at) "
        "VALUES (?, ?, ?, ?, 0, NULL) ON CONFLICT (staff_id) DO UPDATE SET "
        "password_hash = excluded.password_hash, must_change = excluded.must_change, "
        "changed_at = excluded.changed_at, failures = 0, failed_at = NULL",
        {staff, hash, mustChange, now});
}

void CredentialStore::recordFailure(StaffId staff, Timestamp now) {
    session_.execute("UPDATE credentials SET failures = failures + 1, failed_at = ? WHERE staff_id = ?",
                     {now, staff});
}

void CredentialStore::restartWait(StaffId staff, Timestamp now) {
    session_.execute("UPDATE credentials SET failed_at = ? WHERE staff_id = ? AND failed_at > ?",
                     {now, staff, now});
}

void CredentialStore::forgetFailures(StaffId staff) {
    session_.execute(
        "UPDATE credentials SET failures = 0, failed_at = NULL WHERE staff_id = ? AND failures > 0", {staff});
}

} // namespace baydesk
