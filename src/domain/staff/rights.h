// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/staff/staff_member.h"

#include <QString>
#include <cstdint>
#include <vector>

namespace baydesk {

/// What a person may do. Every service call asks for one of these before anything else.
enum class Right {
    SeeOrders,
    OpenOrders,
    WriteOrders,
    RecordConsent,
    CancelOrders,
    TellCustomers,
    HandOverCars,
    InspectCars,
    SeeWorkshop,
    DispatchJobs,
    ClockOneself,
    ClockOthers,
    CorrectClocks,
    SetAttendance,
    PassSelfChecks,
    InspectWork,
    FinishWashes,
    SeeParts,
    HoldParts,
    IssueParts,
    OrderParts,
    AdjustStock,
    EditParts,
    Settle,
    TakePayments,
    GiveMoneyBack,
    ReverseSettlements,
    CashUp,
    SeeCustomers,
    WriteCustomers,
    CallCustomers,
    SeePrivateData,
    ExportPrivateData,
    ErasePrivateData,
    SeeKpis,
    ImportMonths,
    SeeLists,
    EditLists,
    ChangeSettings,
    ManageStaff,
    SeeHistory,
    CheckDatabase,
    MakeBackups,
    RestoreBackups
};
template <>
struct Codes<Right> {
    static constexpr std::array words{"see_orders",
                                      "open_orders",
                                      "write_orders",
                                      "record_consent",
                                      "cancel_orders",
                                      "tell_customers",
                                      "hand_over_cars",
                                      "inspect_cars",
                                      "see_workshop",
                                      "dispatch_jobs",
                                      "clock_oneself",
                                      "clock_others",
                                      "correct_clocks",
                                      "set_attendance",
                                      "pass_self_checks",
                                      "inspect_work",
                                      "finish_washes",
                                      "see_parts",
                                      "hold_parts",
                                      "issue_parts",
                                      "order_parts",
                                      "adjust_stock",
                                      "edit_parts",
                                      "settle",
                                      "take_payments",
                                      "give_money_back",
                                      "reverse_settlements",
                                      "cash_up",
                                      "see_customers",
                                      "write_customers",
                                      "call_customers",
                                      "see_private_data",
                                      "export_private_data",
                                      "erase_private_data",
                                      "see_kpis",
                                      "import_months",
                                      "see_lists",
                                      "edit_lists",
                                      "change_settings",
                                      "manage_staff",
                                      "see_history",
                                      "check_database",
                                      "make_backups",
                                      "restore_backups"};
};

/// A set of rights.
class RightSet {
  public:
    constexpr RightSet() = default;
    constexpr RightSet(std::initializer_list<Right> rights) {
        for (const Right right : rights) {
            bits_ |= bit(right);
        }
    }
    static constexpr RightSet all() {
        RightSet set;
        set.bits_ = (std::uint64_t{1} << Codes<Right>::words.size()) - 1;
        return set;
    }
    constexpr bool contains(Right right) const { return (bits_ & bit(right)) != 0; }
    constexpr RightSet operator|(RightSet other) const {
        other.bits_ |= bits_;
        return other;
    }
    constexpr RightSet without(RightSet other) const {
        other.bits_ = bits_ & ~other.bits_;
        return other;
    }
    friend constexpr bool operator==(RightSet, RightSet) = default;

  private:
    static constexpr std::uint64_t bit(Right right) {
        return std::uint64_t{1} << static_cast<unsigned>(right);
    }
    std::uint64_t bits_ = 0;
};

/// The one table: which rights a role has.
RightSet rightsOf(StaffRole role);
/// Who may do it, in the order of the roles.
std::vector<StaffRole> rolesWith(Right right);

/// What a role may beyond what everybody may, in one sentence: "Everything but: …" where that is shorter.
QString rightsInWords(StaffRole role);

/// The right in words, as a thing somebody does: "Give money back".
QString label(Right right);

} // namespace baydesk
