// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/merge.h"
#include "domain/orders/operation.h"
#include "domain/shop_draft.h"
#include "domain/staff/history.h"
#include "domain/staff/staff_member.h"
#include "domain/workshop/bay.h"
#include "domain/workshop/technician.h"
#include "services/context.h"

#include <memory>
#include <optional>
#include <vector>

namespace baydesk {

class Session;

/// One line of a package as people read it.
struct PackageLineView {
    PackageLine line;
    /// Operation code or part number, and its name.
    QString code;
    QString name;
};

/// Setting a shop up, and the lists everybody chooses from.
class ShopService {
  public:
    ShopService(Session& session, const Context& context);

    /// What the context needs before there is one; null while the shop is not set up.
    static std::shared_ptr<const ShopSettings> settings(Session& session);
    /// Those who work here, by role and name, for whoever sits down: nobody has signed in yet.
    static std::vector<StaffMember> people(Session& session);
    /// The first act on an empty database: the shop and its administrator, who does everything that follows.
    /// Refuses a shop that is set up already.
    static StaffId setUp(Session& session, const ShopDraft& draft, const QString& administrator,
                         Timestamp now, const QString& desk);

    std::shared_ptr<const ShopSettings> settings();
    /// Puts the draft together with what another desk changed since \p edit was seen, as mergedShop() says,
    /// and keeps each change with what it was before. Refuses besides what checkedShop() refuses: another
    /// time zone once days are recorded in this one ("shop.time_zone_stands"), and a change that key figures
    /// depend on without a reason ("shop.reason").
    void changeSettings(const EditBase<ShopDraft>& edit, const ShopDraft& draft, const QString& reason);

    /// What happened to the shop itself: its settings, its bays, its lists. Newest first.
    std::vector<HistoryEntry> history(int limit = 200);

    /// Everybody, or those who still work here; by role and name.
    std::vector<StaffMember> staff(bool onlyActive = true);
    StaffId addStaff(const QString& name, StaffRole role);
    /// Refuses ("staff.name_taken") a name that cannot be told from that of somebody who works here.
    void rename(StaffId staff, const QString& name);
    /// Somebody who left keeps their name in what they did. Refuses that somebody takes themselves off
    /// ("staff.self"), is the last who manages the staff, or is clocked on ("staff.clocked_on"); and that
    /// somebody comes back whose name another has by now.
    void setActive(StaffId staff, bool isActive);

    /// A technician is a member of staff too; both are made here. Refuses a negative pay.
    TechnicianId addTechnician(const QString& name, Trade trade, Money monthlyPay);
    /// Refuses ("shop.reason") to do it without a reason: key figures depend on it.
    void changePay(TechnicianId technician, Money monthlyPay, const QString& reason);
    /// All bays, those out of use too.
    std::vector<Bay> bays();
    BayId addBay(const QString& name, BayKind kind);
    /// Refuses ("shop.reason") to do it without a reason, and ("bay.in_use") to close a bay in which somebody
    /// is clocked on.
    void setActive(BayId bay, bool isActive, const QString& reason);

    OperationId addOperation(const OperationDraft& draft);
    std::optional<Operation> operation(OperationId id);
    std::optional<Operation> operationByCode(const QString& code);
    /// Those whose code, name or pinyin holds every typed word, by code; all for an empty text.
    std::vector<Operation> findOperations(const QString& typed, int limit = 50);

    PackageId addPackage(const PackageDraft& draft);
    std::optional<ServicePackage> package(PackageId id);
    std::vector<PackageLineView> packageLines(PackageId id);
    /// Packages of the model and those for every model, searched like operations; the one due next at the
    /// mileage first.
    std::vector<ServicePackage> findPackages(const QString& typed, const QString& model,
                                             std::optional<std::int64_t> mileageKm, int limit = 50);

  private:
    void requireTransaction() const;
    /// Into the history of the shop.
    void append(const char* act, const QStringList& details);
    void append(HistorySubject subject, std::int64_t id, const char* act, const QStringList& details);
    /// A reason of 1 to 200 characters; else refuses at "reason" with the sentence.
    static QString checkedReason(const QString& typed, const QString& sentence);

    Session& session_;
    const Context& context_;
};

} // namespace baydesk
