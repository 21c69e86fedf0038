// SPDX-License-Identifier: GPL-3.0-or-later
// The people who work here. Nobody is deleted: who left keeps their name in what they did.
#include "domain/values/refusal.h"
#include "services/rights.h"
#include "services/shop_service.h"
#include "services/staff_service.h"
#include "storage/clock_store.h"
#include "storage/name_skeleton.h"
#include "storage/session.h"
#include "storage/workshop_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <stdexcept>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::ShopService)
};

/// Two names that cannot be told apart would let one person act as another. \p except is the person who is to
/// have the name.
void refuseLookalike(Session& session, const QString& name, std::optional<StaffId> except = {}) {
    const QString skeleton = nameSkeleton(name);
    for (const StaffMember& member : WorkshopStore(session).staff()) {
        if (member.isActive && member.id != except && nameSkeleton(member.name) == skeleton) {
            throw Refusal("staff.name_taken",
                          Tr::tr("Somebody called “%1” works here already.").arg(member.name),
                          Tr::tr("Add something that tells the two apart."), "name");
        }
    }
}

void refusePay(Money pay) {
    if (pay.isNegative() || pay > Money::yuan(1'000'000)) {
        throw Refusal("technician.pay", Tr::tr("The monthly pay must be between ¥0.00 and ¥1,000,000.00."),
                      {}, "pay");
    }
}

StaffMember requiredMember(Session& session, StaffId id) {
    const auto member = WorkshopStore(session).staffMember(id);
    if (!member) {
        throw std::logic_error("there is no such member of staff");
    }
    return *member;
}

/// Who is clocked on would be at work for ever.
void refuseRunningClock(Session& session, const StaffMember& member) {
    const auto all = WorkshopStore(session).technicians();
    const auto technician = std::ranges::find(all, member.id, &Technician::staff);
    if (technician != all.end() && ClockStore(session).runningSince(technician->id)) {
        throw Refusal("staff.clocked_on", Tr::tr("%1 is clocked on.").arg(member.name),
                      Tr::tr("End their day in the workshop first."));
    }
}

} // namespace

std::vector<StaffMember> ShopService::people(Session& session) {
    std::vector<StaffMember> all = WorkshopStore(session).staff();
    std::ranges::stable_sort(all, {}, &StaffMember::role);
    std::erase_if(all, [](const StaffMember& member) { return !member.isActive; });
    return all;
}

std::vector<StaffMember> ShopService::staff(bool onlyActive) {
    require(session_, context_, Right::SeeLists);
    if (onlyActive) {
        return people(session_);
    }
    std::vector<StaffMember> all = WorkshopStore(session_).staff();
    std::ranges::stable_sort(all, {}, &StaffMember::role);
    return all;
}

StaffId ShopService::addStaff(const QString& typed, StaffRole role) {
    require(session_, context_, Right::ManageStaff);
    requireTransaction();
    const QString name = checkedStaffName(typed);
    if (role == StaffRole::Technician) {
        throw std::logic_error("a technician is added with a trade");
    }
    refuseLookalike(session_, name);
    const StaffId id = WorkshopStore(session_).addStaff(name, role);
    session_.mark(Topic::Shop | Topic::Months);
    append(HistorySubject::Staff, id.value(), "staff.added", {name, code(role)});
    return id;
}

TechnicianId ShopService::addTechnician(const QString& typed, Trade trade, Money monthlyPay) {
    require(session_, context_, Right::ManageStaff);
    requireTransaction();
    const QString name = checkedStaffName(typed);
    refusePay(monthlyPay);
    refuseLookalike(session_, name);
    WorkshopStore store(session_);
    const StaffId staff = store.addStaff(name, StaffRole::Technician);
    const TechnicianId id = store.addTechnician(staff, trade, monthlyPay);
    session_.mark(Topic::Shop | Topic::Workshop | Topic::Months);
    append(HistorySubject::Staff, staff.value(), "technician.added",
           {name, code(trade), QString::number(monthlyPay.fen())});
    return id;
}

void ShopService::rename(StaffId id, const QString& typed) {
    require(session_, context_, Right::ManageStaff);
    requireTransaction();
    const StaffMember member = requiredMember(session_, id);
    const QString name = checkedStaffName(typed);
    if (name == member.name) {
        return;
    }
    refuseLookalike(session_, name, id);
    WorkshopStore(session_).rename(id, name);
    session_.mark(Topic::Shop | Topic::Workshop | Topic::Orders);
    append(HistorySubject::Staff, id.value(), "staff.renamed", {member.name, name});
}

void ShopService::setActive(StaffId id, bool isActive) {
    require(session_, context_, Right::ManageStaff);
    requireTransaction();
    const StaffMember member = requiredMember(session_, id);
    if (member.isActive == isActive) {
        return;
    }
    if (isActive) {
        refuseLookalike(session_, member.name, id);
    } else {
        if (id == context_.actor) {
            throw Refusal("staff.self", Tr::tr("Nobody takes themselves off the staff."),
                          Tr::tr("Somebody else has to do it."));
        }
        requireAnotherManager(session_, id);
        refuseRunningClock(session_, member);
    }
    WorkshopStore(session_).setActive(id, isActive);
    session_.mark(Topic::Shop | Topic::Workshop | Topic::Months);
    append(HistorySubject::Staff, id.value(), isActive ? "staff.returned" : "staff.left", {member.name});
}

void ShopService::changePay(TechnicianId id, Money monthlyPay, const QString& typedReason) {
    require(session_, context_, Right::ManageStaff);
    requireTransaction();
    refusePay(monthlyPay);
    WorkshopStore store(session_);
    const auto technician = store.technician(id);
    if (!technician) {
        throw std::logic_error("there is no such technician");
    }
    if (technician->monthlyPay == monthlyPay) {
        return;
    }
    const QString reason =
        checkedReason(typedReason, Tr::tr("Key figures depend on the pay: say why it changes."));
    store.changePay(id, monthlyPay);
    session_.mark(Topic::Shop | Topic::Months);
    append(HistorySubject::Staff, technician->staff.value(), "technician.pay_changed",
           {technician->name, QString::number(technician->monthlyPay.fen()),
            QString::number(monthlyPay.fen()), reason});
}

} // namespace baydesk
