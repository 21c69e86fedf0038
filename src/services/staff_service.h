// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/history.h"
#include "domain/staff/staff_member.h"
#include "domain/workshop/technician.h"
#include "services/context.h"

#include <optional>
#include <vector>

namespace baydesk {

class Session;

/// What came of a name and a password.
struct SignInAttempt {
    enum class Outcome {
        Right,   ///< they belong together
        Wrong,   ///< they do not, or nobody has this name: which of the two is not told
        MustWait ///< too many failures in a row; the password was not looked at
    };
    Outcome outcome;
    /// Whose name it is; nobody if it is nobody's.
    std::optional<StaffMember> person;
    /// How long until the next attempt.
    Hours wait;
    /// The password was given by somebody else and is to be changed now.
    bool mustChange = false;
};

/// One of the staff, as whoever manages them sees them.
struct StaffRow {
    StaffMember person;
    /// Trade and pay of a technician.
    std::optional<Technician> technician = {};
    bool hasPassword = false;
    bool mustChangePassword = false;
    std::optional<Timestamp> lastAct = {};
};

/// Somebody who is to work here.
struct StaffDraft {
    QString name;
    StaffRole role = StaffRole::Advisor;
    /// The first one, to be changed at the first sign-in.
    QString password;
    /// Of a technician.
    Trade trade = Trade::Mechanical;
    Money monthlyPay = {};
};

/// People who sign in, and what they may do.
class StaffService {
  public:
    StaffService(Session& session, const Context& context);

    /// \name Signing in: nobody acts yet
    /// @{
    /// Those who work here and have a password, by role and name.
    static std::vector<StaffMember> whoMaySignIn(Session& session);
    /// Whether name and password belong together; writes nothing, and takes a tenth of a second on purpose.
    static SignInAttempt checkPassword(Session& session, const QString& name, const QString& password,
                                       Timestamp now);
    /// Keeps what came of it, in the person's history too: failures make the next attempt wait.
    static void recordAttempt(Session& session, const SignInAttempt& attempt, Timestamp now,
                              const QString& desk);
    /// Throws the refusal that belongs to an attempt that failed ("sign_in.wrong", "sign_in.wait").
    static void requireRight(const SignInAttempt& attempt);
    /// The newest act is later than \p now: the clock of this computer was set back.
    static std::optional<Timestamp> laterThan(Session& session, Timestamp now);
    /// @}

    /// Everybody, those who left too, by role and name.
    std::vector<StaffRow> list();
    /// Adds a person with a first password.
    StaffId add(const StaffDraft& draft);
    /// Gives a person a password, which they change at their next sign-in (not in a sample shop, where
    /// everybody knows it); without one nobody signs in.
    void setPassword(StaffId staff, const QString& password);
    /// Refuses ("password.old") a wrong old password.
    void changeOwnPassword(const QString& old, const QString& password);
    /// Takes effect with the person's next act. Refuses ("staff.last_administrator") to leave nobody who
    /// manages the staff, and to make a technician of somebody who is none, or the other way round.
    void changeRole(StaffId staff, StaffRole role);
    /// What the person did, newest first, each with what it is about.
    std::vector<HistoryEntry> actsOf(StaffId staff, int limit = 200);
    /// What happened to the person: joined, roles, passwords, sign-ins.
    std::vector<HistoryEntry> historyOf(StaffId staff, int limit = 200);

  private:
    void append(StaffId staff, const char* act, const QStringList& details);

    Session& session_;
    const Context& context_;
};

/// Refuses ("staff.last_administrator") when \p staff is the only one left who manages the staff
/// and has a password.
void requireAnotherManager(Session& session, StaffId staff);

} // namespace baydesk
