// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shop_service.h"

#include "domain/values/refusal.h"
#include "domain/values/text.h"
#include "services/rights.h"
#include "services/staff_service.h"
#include "services/whole_pieces.h"
#include "storage/history_store.h"
#include "storage/name_skeleton.h"
#include "storage/search_text.h"
#include "storage/session.h"
#include "storage/shop_store.h"
#include "storage/workshop_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <stdexcept>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::ShopService)
};

constexpr std::int64_t theShop = 1;

void requireTransaction(const Session& session) {
    if (!session.inTransaction()) {
        throw std::logic_error("a change of the shop outside a transaction");
    }
}

QString checkedName(const QString& typed, int longest) {
    const QString name = cleanText(typed);
    if (name.isEmpty() || name.toUcs4().size() > longest) {
        throw Refusal("shop.name_missing", Tr::tr("A name of 1 to %1 characters is needed.").arg(longest), {},
                      "name");
    }
    return name;
}

/// Two names that cannot be told apart would let one person act as another.
void refuseLookalike(Session& session, const QString& name) {
    const QString skeleton = nameSkeleton(name);
    for (const StaffMember& member : WorkshopStore(session).staff()) {
        if (member.isActive && nameSkeleton(member.name) == skeleton) {
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

QStringList wordsOf(const QString& typed) {
    return foldText(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void append(Session& session, const Context& context, const char* act, const QStringList& details) {
    HistoryStore(session).append(context.now, context.actor, context.desk, HistorySubject::Shop, theShop, act,
                                 details);
}

/// How far a car still has to run until the package is due.
std::int64_t dueIn(const ServicePackage& package, std::int64_t mileageKm) {
    return package.intervalKm - mileageKm % package.intervalKm;
}

} // namespace

ShopService::ShopService(Session& session, const Context& context) : session_(session), context_(context) {}

std::shared_ptr<const ShopSettings> ShopService::settings(Session& session) {
    auto stored = ShopStore(session).settings();
    return stored ? std::make_shared<const ShopSettings>(*std::move(stored)) : nullptr;
}

StaffId ShopService::setUp(Session& session, const ShopDraft& draft, const QString& administrator,
                           Timestamp now, const QString& desk) {
    requireTransaction(session);
    ShopStore store(session);
    if (store.settings()) {
        throw Refusal("shop.exists", Tr::tr("The shop is set up already."),
                      Tr::tr("Change its settings instead."));
    }
    const ShopSettings settings = checkedShop(draft);
    store.insert(settings);
    const StaffId first =
        WorkshopStore(session).addStaff(checkedName(administrator, 40), StaffRole::Administrator);
    HistoryStore(session).append(now, first, desk, HistorySubject::Shop, theShop, "shop.set_up",
                                 {settings.name});
    return first;
}

std::shared_ptr<const ShopSettings> ShopService::settings() {
    require(session_, context_, Right::SeeLists);
    return settings(session_);
}

void ShopService::changeSettings(const ShopDraft& draft) {
    require(session_, context_, Right::ChangeSettings);
    requireTransaction(session_);
    const ShopSettings settings = checkedShop(draft);
    ShopStore(session_).update(settings);
    append(session_, context_, "shop.changed",
           {settings.name, QString::fromUtf8(settings.calendar.zoneId()), settings.opens.toString(u"HH:mm"),
            settings.closes.toString(u"HH:mm"), QString::number(settings.workday.seconds()),
            QString::number(settings.labourRate.fen()), QString::number(settings.diagnosisFee.fen()),
            QString::number(settings.taxRate.basisPoints()), QString::number(settings.holdLength.seconds())});
}

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
    requireTransaction(session_);
    const QString name = checkedName(typed, 40);
    if (role == StaffRole::Technician) {
        throw std::logic_error("a technician is added with a trade");
    }
    refuseLookalike(session_, name);
    const StaffId id = WorkshopStore(session_).addStaff(name, role);
    session_.mark(Topic::Shop);
    append(session_, context_, "staff.added", {name, code(role)});
    return id;
}

void ShopService::setActive(StaffId id, bool isActive) {
    require(session_, context_, Right::ManageStaff);
    requireTransaction(session_);
    WorkshopStore store(session_);
    const auto member = store.staffMember(id);
    if (!member) {
        throw std::logic_error("there is no such member of staff");
    }
    if (id == context_.actor && !isActive) {
        throw Refusal("staff.self", Tr::tr("Nobody takes themselves off the staff."),
                      Tr::tr("Somebody else has to do it."));
    }
    if (!isActive) {
        requireAnotherManager(session_, id);
    }
    store.setActive(id, isActive);
    session_.mark(Topic::Shop | Topic::Workshop);
    append(session_, context_, isActive ? "staff.returned" : "staff.left", {member->name});
}

TechnicianId ShopService::addTechnician(const QString& typed, Trade trade, Money monthlyPay) {
    require(session_, context_, Right::ManageStaff);
    requireTransaction(session_);
    const QString name = checkedName(typed, 40);
    refusePay(monthlyPay);
    refuseLookalike(session_, name);
    WorkshopStore store(session_);
    const StaffId staff = store.addStaff(name, StaffRole::Technician);
    const TechnicianId id = store.addTechnician(staff, trade, monthlyPay);
    session_.mark(Topic::Shop | Topic::Workshop);
    append(session_, context_, "technician.added", {name, code(trade), QString::number(monthlyPay.fen())});
    return id;
}

void ShopService::changePay(TechnicianId id, Money monthlyPay) {
    require(session_, context_, Right::ManageStaff);
    requireTransaction(session_);
    refusePay(monthlyPay);
    WorkshopStore store(session_);
    const auto technician = store.technician(id);
    if (!technician) {
        throw std::logic_error("there is no such technician");
    }
    store.changePay(id, monthlyPay);
    session_.mark(Topic::Shop | Topic::Months);
    append(
        session_, context_, "technician.pay_changed",
        {technician->name, QString::number(technician->monthlyPay.fen()), QString::number(monthlyPay.fen())});
}

BayId ShopService::addBay(const QString& typed, BayKind kind) {
    require(session_, context_, Right::EditLists);
    requireTransaction(session_);
    const QString name = checkedName(typed, 20);
    WorkshopStore store(session_);
    if (store.hasBay(name)) {
        throw Refusal("bay.exists", Tr::tr("There is a bay “%1” already.").arg(name), {}, "name");
    }
    const BayId id = store.addBay(name, kind);
    session_.mark(Topic::Shop | Topic::Workshop);
    append(session_, context_, "bay.added", {name, code(kind)});
    return id;
}

void ShopService::setActive(BayId id, bool isActive) {
    require(session_, context_, Right::EditLists);
    requireTransaction(session_);
    WorkshopStore store(session_);
    const auto bay = store.bay(id);
    if (!bay) {
        throw std::logic_error("there is no such bay");
    }
    store.setActive(id, isActive);
    session_.mark(Topic::Shop | Topic::Workshop);
    append(session_, context_, isActive ? "bay.opened" : "bay.closed", {bay->name});
}

OperationId ShopService::addOperation(const OperationDraft& draft) {
    require(session_, context_, Right::EditLists);
    requireTransaction(session_);
    const OperationDraft operation = checkedOperation(draft);
    ShopStore store(session_);
    if (store.operationByCode(operation.code)) {
        throw Refusal("operation.exists", Tr::tr("There is an operation “%1” already.").arg(operation.code),
                      {}, "code");
    }
    const OperationId id = store.addOperation(operation);
    append(session_, context_, "operation.added",
           {operation.code, operation.name, QString::number(operation.standard.seconds())});
    return id;
}

std::optional<Operation> ShopService::operation(OperationId id) {
    require(session_, context_, Right::SeeLists);
    return ShopStore(session_).operation(id);
}

std::optional<Operation> ShopService::operationByCode(const QString& typed) {
    require(session_, context_, Right::SeeLists);
    return ShopStore(session_).operationByCode(
        cleanText(typed.normalized(QString::NormalizationForm_KC)).toUpper());
}

std::vector<Operation> ShopService::findOperations(const QString& typed, int limit) {
    require(session_, context_, Right::SeeLists);
    return ShopStore(session_).operations(wordsOf(typed), limit);
}

PackageId ShopService::addPackage(const PackageDraft& draft) {
    require(session_, context_, Right::EditLists);
    requireTransaction(session_);
    const PackageDraft package = checkedPackage(draft);
    ShopStore store(session_);
    if (store.hasPackage(package.code)) {
        throw Refusal("package.exists", Tr::tr("There is a package “%1” already.").arg(package.code), {},
                      "code");
    }
    for (const PackageLine& line : package.lines) {
        if (line.part) {
            requireWholePieces(session_, *line.part, line.quantity, "lines");
        }
    }
    const PackageId id = store.addPackage(package);
    append(session_, context_, "package.added", {package.code, package.name});
    return id;
}

std::optional<ServicePackage> ShopService::package(PackageId id) {
    require(session_, context_, Right::SeeLists);
    return ShopStore(session_).package(id);
}

std::vector<PackageLineView> ShopService::packageLines(PackageId id) {
    require(session_, context_, Right::SeeLists);
    std::vector<PackageLineView> views;
    for (const ShopStore::NamedLine& line : ShopStore(session_).packageLines(id)) {
        views.push_back({line.line, line.code, line.name});
    }
    return views;
}

std::vector<ServicePackage> ShopService::findPackages(const QString& typed, const QString& model,
                                                      std::optional<std::int64_t> mileageKm, int limit) {
    require(session_, context_, Right::SeeLists);
    std::vector<ServicePackage> found = ShopStore(session_).packages(wordsOf(typed), model, limit);
    if (mileageKm) {
        std::ranges::stable_sort(
            found, {}, [km = *mileageKm](const ServicePackage& package) { return dueIn(package, km); });
    }
    return found;
}

} // namespace baydesk
