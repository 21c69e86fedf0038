// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/id.h"
#include "storage/session.h"

#include <optional>
#include <vector>

namespace baydesk {

/// How a person signs in.
struct Credential {
    StaffId staff;
    QString passwordHash;
    /// Given by somebody else: to be changed by the person at the next sign-in.
    bool mustChange;
    int failures;
    std::optional<Timestamp> failedAt;
};

class CredentialStore {
  public:
    explicit CredentialStore(Session& session) : session_(session) {}
    std::optional<Credential> of(StaffId staff);
    struct Holder {
        StaffId staff;
        bool mustChange;
    };
    /// Who has a password, by id.
    std::vector<Holder> holders();
    /// Sets the password anew; failures are forgotten.
    void setPassword(StaffId staff, const QString& hash, bool mustChange, Timestamp now);
    void recordFailure(StaffId staff, Timestamp now);
    /// A wait that a clock set back would make longer begins anew.
    void restartWait(StaffId staff, Timestamp now);
    void forgetFailures(StaffId staff);

  private:
    Session& session_;
};

} // namespace baydesk
