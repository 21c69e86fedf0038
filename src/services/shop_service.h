// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/operation.h"
#include "domain/shop_draft.h"
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
    void changeSettings(const ShopDraft& draft);

    /// Everybody, or those who still work here; by role and name.
    std::vector<StaffMember> staff(bool onlyActive = true);
    StaffId addStaff(const QString& name, StaffRole role);
    /// Somebody who left keeps their name in what they did.
    void setActive(StaffId staff, bool isActive);

    /// A technician is a member of staff too; both are made here. Refuses a negative pay.
    TechnicianId addTechnician(const QString& name, Trade trade, Money monthlyPay);
    void changePay(TechnicianId technician, Money monthlyPay);
    BayId addBay(const QString& name, BayKind kind);
    void setActive(BayId bay, bool isActive);

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
    Session& session_;
    const Context& context_;
};

} // namespace baydesk
