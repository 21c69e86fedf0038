// SPDX-License-Identifier: GPL-3.0-or-later
// The labour schedule and the maintenance packages.
#include "domain/values/refusal.h"
#include "domain/values/text.h"
#include "services/rights.h"
#include "services/shop_service.h"
#include "services/whole_pieces.h"
#include "storage/search_text.h"
#include "storage/shop_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::ShopService)
};

QStringList wordsOf(const QString& typed) {
    return foldText(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// How far a car still has to run until the package is due.
std::int64_t dueIn(const ServicePackage& package, std::int64_t mileageKm) {
    return package.intervalKm - mileageKm % package.intervalKm;
}

} // namespace

OperationId ShopService::addOperation(const OperationDraft& draft) {
    require(session_, context_, Right::EditLists);
    requireTransaction();
    const OperationDraft operation = checkedOperation(draft);
    ShopStore store(session_);
    if (store.operationByCode(operation.code)) {
        throw Refusal("operation.exists", Tr::tr("There is an operation “%1” already.").arg(operation.code),
                      {}, "code");
    }
    const OperationId id = store.addOperation(operation);
    append("operation.added",
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
    requireTransaction();
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
    append("package.added", {package.code, package.name});
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
