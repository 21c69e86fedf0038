// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff_service.h"

#include "domain/staff/password.h"
#include "domain/values/refusal.h"
#include "domain/values/text.h"
#include "services/password_hash.h"
#include "services/private_data.h"
#include "services/rights.h"
#include "services/shop_service.h"
#include "storage/credential_store.h"
#include "storage/history_store.h"
#include "storage/workshop_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <stdexcept>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::StaffService)
};

/// Clocks of desks differ by a little; only more than this is worth a word.
constexpr std::int64_t clockToleranceMs = 5 * 60'000;

std::optional<StaffMember> activeMember(Session& session, const QString& typed) {
    const QString name = typed.size() > 400 ? QString() : cleanText(typed);
    const std::vector<StaffMember> staff = WorkshopStore(session).staff();
    const auto found = std::ranges::find_if(
        staff, [&](const StaffMember& member) { return member.isActive && member.name == name; });
    return found == staff.end() ? std::nullopt : std::optional(*found);
}

StaffMember member(Session& session, StaffId id) {
    const auto found = WorkshopStore(session).staffMember(id);
    if (!found) {
        throw std::logic_error("there is no such member of staff");
    }
    return *found;
}

/// What a name that is nobody's is compared with, so that it takes as long as one that is.
const QString& nobodysHash() {
    static const QString hash = hashPassword(QStringLiteral("nobody signs in with this"));
    return hash;
}

} // namespace

StaffService::StaffService(Session& session, const Context& context) : session_(session), context_(context) {}

void StaffService::append(StaffId staff, const char* act, const QStringList& details) {
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Staff,
                                  staff.value(), act, details);
}

std::vector<StaffMember> StaffService::whoMaySignIn(Session& session) {
    std::vector<StaffMember> people = ShopService::people(session);
    const auto holders = CredentialStore(session).holders();
    std::erase_if(people, [&](const StaffMember& who) {
        return !std::ranges::binary_search(holders, who.id, {}, &CredentialStore::Holder::staff);
    });
    return people;
}

SignInAttempt StaffService::checkPassword(Session& session, const QString& name, const QString& typed,
                                          Timestamp now) {
    using Outcome = SignInAttempt::Outcome;
    const auto person = activeMember(session, name);
    const auto credential = person ? CredentialStore(session).of(person->id) : std::nullopt;
    if (credential) {
        const Hours wait = signInWait(credential->failures, credential->failedAt, now);
        if (wait > Hours()) {
            return {Outcome::MustWait, person, wait};
        }
    }
    const auto password = typedPassword(typed);
    const bool isRight =
        isPassword(password.value_or(QString()), credential ? credential->passwordHash : nobodysHash()) &&
        credential;
    if (isRight) {
        return {Outcome::Right, person, Hours(), credential->mustChange};
    }
    return {Outcome::Wrong, credential ? person : std::nullopt,
            credential ? signInDelay(credential->failures + 1) : Hours()};
}

void StaffService::recordAttempt(Session& session, const SignInAttempt& attempt, Timestamp now,
                                 const QString& desk) {
    if (!attempt.person) {
        return;
    }
    const StaffId who = attempt.person->id;
    CredentialStore credentials(session);
    const char* act = "staff.signed_in";
    switch (attempt.outcome) {
    case SignInAttempt::Outcome::Right: credentials.forgetFailures(who); break;
    case SignInAttempt::Outcome::Wrong:
        credentials.recordFailure(who, now);
        act = "staff.sign_in_failed";
        break;
    case SignInAttempt::Outcome::MustWait: credentials.restartWait(who, now); return;
    }
    HistoryStore(session).append(now, who, desk, HistorySubject::Staff, who.value(), act, {});
}

void StaffService::requireRight(const SignInAttempt& attempt) {
    if (attempt.outcome == SignInAttempt::Outcome::Right) {
        return;
    }
    const auto seconds = static_cast<int>(attempt.wait.seconds());
    const QString wait = seconds > 0 ? Tr::tr("Try again in %n seconds.", nullptr, seconds) : QString();
    if (attempt.outcome == SignInAttempt::Outcome::MustWait) {
        throw Refusal("sign_in.wait", Tr::tr("There were too many wrong passwords."), wait, "password");
    }
    throw Refusal("sign_in.wrong", Tr::tr("Name and password do not belong together."), wait, "password");
}

std::optional<Timestamp> StaffService::laterThan(Session& session, Timestamp now) {
    const auto newest = HistoryStore(session).newest();
    const bool isLater = newest && newest->milliseconds() > now.milliseconds() + clockToleranceMs;
    return isLater ? newest : std::nullopt;
}

std::vector<StaffRow> StaffService::list() {
    require(session_, context_, Right::ManageStaff);
    WorkshopStore store(session_);
    const auto technicians = store.technicians();
    const auto holders = CredentialStore(session_).holders();
    const auto acts = HistoryStore(session_).lastActs();
    std::vector<StaffRow> rows;
    for (const StaffMember& person : store.staff()) {
        StaffRow& row = rows.emplace_back(StaffRow{.person = person});
        if (const auto own = std::ranges::find(technicians, person.id, &Technician::staff);
            own != technicians.end()) {
            row.technician = *own;
        }
        const auto holder = std::ranges::find(holders, person.id, &CredentialStore::Holder::staff);
        row.hasPassword = holder != holders.end();
        row.mustChangePassword = row.hasPassword && holder->mustChange;
        if (const auto last = acts.find(person.id); last != acts.end()) {
            row.lastAct = last->second;
        }
    }
    std::ranges::stable_sort(rows, {}, [](const StaffRow& row) { return row.person.role; });
    return rows;
}

StaffId StaffService::add(const StaffDraft& draft) {
    require(session_, context_, Right::ManageStaff);
    ShopService shop(session_, context_);
    StaffId id(0);
    if (draft.role == StaffRole::Technician) {
        const TechnicianId technician = shop.addTechnician(draft.name, draft.trade, draft.monthlyPay);
        id = WorkshopStore(session_).technician(technician).value().staff;
    } else {
        id = shop.addStaff(draft.name, draft.role);
    }
    setPassword(id, draft.password);
    return id;
}

void StaffService::setPassword(StaffId staff, const QString& typed) {
    require(session_, context_, Right::ManageStaff);
    const StaffMember who = member(session_, staff);
    const QString hash = hashPassword(checkedPassword(typed, who.name));
    const bool mustChange = staff != context_.actor && !context_.shop->isSample;
    CredentialStore(session_).setPassword(staff, hash, mustChange, context_.now);
    session_.mark(Topic::Shop);
    append(staff, "staff.password_given", {});
}

void StaffService::changeOwnPassword(const QString& old, const QString& typed) {
    require(session_, context_, Right::SeeLists);
    const auto credential = CredentialStore(session_).of(context_.actor);
    const auto oldPassword = typedPassword(old);
    if (!credential || !oldPassword || !isPassword(*oldPassword, credential->passwordHash)) {
        throw Refusal("password.old", Tr::tr("This is not your password."), {}, "old_password");
    }
    const QString password = checkedPassword(typed, member(session_, context_.actor).name);
    if (password == *oldPassword) {
        throw Refusal("password.same", Tr::tr("The new password is the old one."), {}, "password");
    }
    CredentialStore(session_).setPassword(context_.actor, hashPassword(password), false, context_.now);
    append(context_.actor, "staff.password_changed", {});
}

void StaffService::changeRole(StaffId staff, StaffRole role) {
    require(session_, context_, Right::ManageStaff);
    const StaffMember before = member(session_, staff);
    if (before.role == role) {
        return;
    }
    const auto isTechnician = [](StaffRole which) { return which == StaffRole::Technician; };
    if (isTechnician(before.role) != isTechnician(role)) {
        throw Refusal(
            "staff.technician_role",
            Tr::tr(
                "Technicians have a clock and a trade; nobody becomes one, or ceases to be one, by a role."),
            Tr::tr("Let this entry leave, and add the person anew under the other role."), "role");
    }
    if (!rightsOf(role).contains(Right::ManageStaff)) {
        requireAnotherManager(session_, staff);
    }
    WorkshopStore(session_).setRole(staff, role);
    session_.mark(Topic::Shop | Topic::Months);
    append(staff, "staff.role_changed", {code(before.role), code(role)});
}

std::vector<HistoryEntry> StaffService::actsOf(StaffId staff, int limit) {
    require(session_, context_, staff == context_.actor ? Right::SeeHistory : Right::ManageStaff);
    std::vector<HistoryEntry> entries = HistoryStore(session_).by(staff, limit);
    PrivateData::masked(session_, context_).apply(entries);
    return entries;
}

std::vector<HistoryEntry> StaffService::historyOf(StaffId staff, int limit) {
    require(session_, context_, staff == context_.actor ? Right::SeeHistory : Right::ManageStaff);
    std::vector<HistoryEntry> entries =
        HistoryStore(session_).of(HistorySubject::Staff, staff.value(), limit);
    PrivateData::masked(session_, context_).apply(entries);
    return entries;
}

void requireAnotherManager(Session& session, StaffId staff) {
    const auto manages = [](const StaffMember& who) {
        return who.isActive && rightsOf(who.role).contains(Right::ManageStaff);
    };
    const auto all = WorkshopStore(session).staff();
    const auto maySignIn = StaffService::whoMaySignIn(session);
    const bool isOne =
        std::ranges::any_of(all, [&](const StaffMember& who) { return who.id == staff && manages(who); });
    const bool hasOther = std::ranges::any_of(
        maySignIn, [&](const StaffMember& who) { return who.id != staff && manages(who); });
    if (isOne && !hasOther) {
        throw Refusal("staff.last_administrator", Tr::tr("Nobody would be left who manages the staff."),
                      Tr::tr("Make somebody else who has a password administrator or owner first."), "role");
    }
}

} // namespace baydesk
