// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/operation.h"
#include "domain/shop.h"
#include "domain/shop_account.h"
#include "storage/session.h"

#include <optional>
#include <vector>

namespace baydesk {

/// The shop's settings, its labour schedule and its maintenance packages in the database.
class ShopStore {
  public:
    explicit ShopStore(Session& session) : session_(session) {}

    /// Empty while the shop is not set up.
    std::optional<ShopSettings> settings();
    void insert(const ShopSettings& settings);
    void update(const ShopSettings& settings);
    ShopAccount account();
    void updateAccount(const ShopAccount& account);
    /// Whether anything is kept under a day of the shop's calendar.
    bool hasRecordedDays();

    OperationId addOperation(const OperationDraft& operation);
    std::optional<Operation> operation(OperationId id);
    std::optional<Operation> operationByCode(const QString& code);
    /// By code; \p words in the form of foldText(), each of which the operation's search text holds.
    std::vector<Operation> operations(const QStringList& words, int limit);

    PackageId addPackage(const PackageDraft& package);
    std::optional<ServicePackage> package(PackageId id);
    bool hasPackage(const QString& code);
    /// By interval and code, without their lines; all for an empty \p model, else those of the model or of
    /// every model.
    std::vector<ServicePackage> packages(const QStringList& words, const QString& model, int limit);

    struct NamedLine {
        PackageLine line;
        QString code;
        QString name;
    };
    std::vector<NamedLine> packageLines(PackageId id);

  private:
    Session& session_;
};

} // namespace baydesk
