// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/rights.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

using enum Right;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Right)
};

constexpr RightSet everybody{SeeLists};
constexpr RightSet inTheShop = everybody | RightSet{SeeOrders, SeeWorkshop, SeeParts, SeeHistory};

constexpr RightSet advisor = inTheShop | RightSet{OpenOrders,     WriteOrders,   RecordConsent,  CancelOrders,
                                                  TellCustomers,  HandOverCars,  DispatchJobs,   FinishWashes,
                                                  HoldParts,      Settle,        TakePayments,   SeeCustomers,
                                                  WriteCustomers, CallCustomers, SeePrivateData, InspectCars};
constexpr RightSet technician = inTheShop | RightSet{ClockOneself, PassSelfChecks, InspectCars};
constexpr RightSet foreman = technician | RightSet{WriteOrders,   DispatchJobs, ClockOthers, CorrectClocks,
                                                   SetAttendance, InspectWork,  FinishWashes};
constexpr RightSet partsClerk =
    inTheShop | RightSet{HoldParts, IssueParts, OrderParts, AdjustStock, EditParts};
constexpr RightSet cashier =
    inTheShop | RightSet{Settle, TakePayments, GiveMoneyBack, CashUp, SeeCustomers, SeePrivateData};
constexpr RightSet customerCare =
    inTheShop | RightSet{TellCustomers, SeeCustomers, WriteCustomers, CallCustomers, SeePrivateData};
constexpr RightSet owner = RightSet::all();
/// Runs the whole department, but not the people, the erasing and the restoring.
constexpr RightSet manager = owner.without({ManageStaff, ErasePrivateData, RestoreBackups});
/// Cleaners, drivers, washers.
constexpr RightSet other = everybody | RightSet{SeeWorkshop, FinishWashes};

struct Word {
    Right right;
    const char* label;
};

constexpr Word words[] = {
    {SeeOrders, QT_TRANSLATE_NOOP("baydesk::Right", "See repair orders")},
    {OpenOrders, QT_TRANSLATE_NOOP("baydesk::Right", "Receive cars and open orders")},
    {WriteOrders, QT_TRANSLATE_NOOP("baydesk::Right", "Write on repair orders")},
    {RecordConsent, QT_TRANSLATE_NOOP("baydesk::Right", "Record the customer's consent")},
    {CancelOrders, QT_TRANSLATE_NOOP("baydesk::Right", "Release cars and cancel orders")},
    {TellCustomers, QT_TRANSLATE_NOOP("baydesk::Right", "Tell customers that the car is ready")},
    {HandOverCars, QT_TRANSLATE_NOOP("baydesk::Right", "Hand cars over")},
    {InspectCars, QT_TRANSLATE_NOOP("baydesk::Right", "Inspect cars and keep photos of them")},
    {SeeWorkshop, QT_TRANSLATE_NOOP("baydesk::Right", "See the workshop")},
    {DispatchJobs, QT_TRANSLATE_NOOP("baydesk::Right", "Dispatch jobs")},
    {ClockOneself, QT_TRANSLATE_NOOP("baydesk::Right", "Clock oneself on and off")},
    {ClockOthers, QT_TRANSLATE_NOOP("baydesk::Right", "Clock others on and off")},
    {CorrectClocks, QT_TRANSLATE_NOOP("baydesk::Right", "Correct clock entries")},
    {SetAttendance, QT_TRANSLATE_NOOP("baydesk::Right", "Set attendance")},
    {PassSelfChecks, QT_TRANSLATE_NOOP("baydesk::Right", "Pass self-checks")},
    {InspectWork, QT_TRANSLATE_NOOP("baydesk::Right", "Do final inspections")},
    {FinishWashes, QT_TRANSLATE_NOOP("baydesk::Right", "Record washes")},
    {SeeParts, QT_TRANSLATE_NOOP("baydesk::Right", "See parts and stock")},
    {HoldParts, QT_TRANSLATE_NOOP("baydesk::Right", "Hold parts")},
    {IssueParts, QT_TRANSLATE_NOOP("baydesk::Right", "Issue parts and take them back")},
    {OrderParts, QT_TRANSLATE_NOOP("baydesk::Right", "Order and receive parts")},
    {AdjustStock, QT_TRANSLATE_NOOP("baydesk::Right", "Adjust stock and reverse movements")},
    {EditParts, QT_TRANSLATE_NOOP("baydesk::Right", "Edit the parts catalogue and prices")},
    {Right::Settle, QT_TRANSLATE_NOOP("baydesk::Right", "Settle orders")},
    {TakePayments, QT_TRANSLATE_NOOP("baydesk::Right", "Take payments")},
    {GiveMoneyBack, QT_TRANSLATE_NOOP("baydesk::Right", "Give money back")},
    {ReverseSettlements, QT_TRANSLATE_NOOP("baydesk::Right", "Reverse settlements")},
    {Right::CashUp, QT_TRANSLATE_NOOP("baydesk::Right", "See and cash up the day's money")},
    {SeeCustomers, QT_TRANSLATE_NOOP("baydesk::Right", "See customers and vehicles")},
    {WriteCustomers, QT_TRANSLATE_NOOP("baydesk::Right", "Write customers, vehicles and appointments")},
    {CallCustomers, QT_TRANSLATE_NOOP("baydesk::Right", "Call customers after a delivery")},
    {SeePrivateData, QT_TRANSLATE_NOOP("baydesk::Right", "See names and phone numbers in full")},
    {ExportPrivateData, QT_TRANSLATE_NOOP("baydesk::Right", "Export a customer's data")},
    {ErasePrivateData, QT_TRANSLATE_NOOP("baydesk::Right", "Erase a customer's data")},
    {SeeKpis, QT_TRANSLATE_NOOP("baydesk::Right", "See the key figures")},
    {ImportMonths, QT_TRANSLATE_NOOP("baydesk::Right", "Import months")},
    {SeeLists, QT_TRANSLATE_NOOP("baydesk::Right", "See staff, bays, operations and packages")},
    {EditLists, QT_TRANSLATE_NOOP("baydesk::Right", "Edit bays, operations, packages and campaigns")},
    {ChangeSettings, QT_TRANSLATE_NOOP("baydesk::Right", "Change the shop's settings")},
    {ManageStaff, QT_TRANSLATE_NOOP("baydesk::Right", "Manage staff, pay and passwords")},
    {SeeHistory, QT_TRANSLATE_NOOP("baydesk::Right", "See the history")},
    {CheckDatabase, QT_TRANSLATE_NOOP("baydesk::Right", "Check the database and its history")},
    {MakeBackups, QT_TRANSLATE_NOOP("baydesk::Right", "Make backups")},
    {RestoreBackups, QT_TRANSLATE_NOOP("baydesk::Right", "Restore backups")},
};

} // namespace

RightSet rightsOf(StaffRole role) {
    switch (role) {
    case StaffRole::Advisor: return advisor;
    case StaffRole::Technician: return technician;
    case StaffRole::Foreman: return foreman;
    case StaffRole::Parts: return partsClerk;
    case StaffRole::Cashier: return cashier;
    case StaffRole::CustomerCare: return customerCare;
    case StaffRole::Manager: return manager;
    case StaffRole::Owner: return owner;
    case StaffRole::Administrator: return RightSet::all(); // in a small garage the only account
    case StaffRole::Other: break;
    }
    return other;
}

std::vector<StaffRole> rolesWith(Right right) {
    std::vector<StaffRole> roles;
    for (const StaffRole role : allValues<StaffRole>()) {
        if (rightsOf(role).contains(right)) {
            roles.push_back(role);
        }
    }
    return roles;
}

QString rightsInWords(StaffRole role) {
    constexpr qsizetype fewExceptions = 5;
    QStringList held;
    QStringList missing;
    for (const Right right : allValues<Right>()) {
        if (!everybody.contains(right)) {
            (rightsOf(role).contains(right) ? held : missing).append(label(right));
        }
    }
    const QString comma = Tr::tr("; ", "between two rights");
    if (missing.isEmpty()) {
        return Tr::tr("Everything");
    }
    return missing.size() <= fewExceptions ? Tr::tr("Everything but: %1").arg(missing.join(comma))
                                           : held.join(comma);
}

QString label(Right right) {
    static_assert(std::size(words) == Codes<Right>::words.size());
    return QCoreApplication::translate("baydesk::Right", words[static_cast<std::size_t>(right)].label);
}

} // namespace baydesk
