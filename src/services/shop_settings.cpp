// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of the shop, changed one by one: each change keeps what it was before.
#include "domain/shop_merge.h"
#include "domain/values/refusal.h"
#include "services/rights.h"
#include "services/shop_service.h"
#include "storage/session.h"
#include "storage/shop_store.h"

#include <QCoreApplication>
#include <stdexcept>
#include <utility>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::ShopService)
};

QString stored(const QString& text) {
    return text;
}
QString stored(QTime time) {
    return time.toString(QStringLiteral("HH:mm"));
}
QString stored(int number) {
    return QString::number(number);
}
QString stored(Hours hours) {
    return QString::number(hours.seconds());
}
QString stored(Money money) {
    return QString::number(money.fen());
}
QString stored(Percent percent) {
    return QString::number(percent.basisPoints());
}

using SettingChange = std::pair<const char*, QStringList>;

/// What differs, as acts of the history.
std::vector<SettingChange> changesBetween(const ShopDraft& before, const ShopDraft& after,
                                          const QString& reason) {
    std::vector<SettingChange> changes;
    const auto note = [&](const char* act, auto member, const QStringList& more = {}) {
        if (before.*member != after.*member) {
            changes.emplace_back(act, QStringList{stored(before.*member), stored(after.*member)} + more);
        }
    };
    note("shop.name_changed", &ShopDraft::name);
    note("shop.address_changed", &ShopDraft::address);
    note("shop.phone_changed", &ShopDraft::phone);
    note("shop.licence_changed", &ShopDraft::licence);
    note("shop.time_zone_changed", &ShopDraft::timeZone);
    if (before.opens != after.opens || before.closes != after.closes) {
        changes.emplace_back("shop.hours_changed", QStringList{stored(before.opens), stored(before.closes),
                                                               stored(after.opens), stored(after.closes)});
    }
    note("shop.workday_changed", &ShopDraft::workday, {reason});
    note("shop.labour_rate_changed", &ShopDraft::labourRate, {reason});
    note("shop.diagnosis_fee_changed", &ShopDraft::diagnosisFee);
    note("shop.tax_rate_changed", &ShopDraft::taxRate);
    note("shop.hold_changed", &ShopDraft::holdLength);
    note("shop.estimate_valid_changed", &ShopDraft::estimateValidDays);
    note("shop.follow_up_changed", &ShopDraft::followUpDays);
    note("shop.idle_lock_changed", &ShopDraft::idleLock);
    note("shop.backup_time_changed", &ShopDraft::backupTime);
    note("shop.backup_folder_changed", &ShopDraft::backupFolder);
    const auto noteAccount = [&](const char* act, QString ShopAccount::*member) {
        if (before.account.*member != after.account.*member) {
            changes.emplace_back(act, QStringList{before.account.*member, after.account.*member});
        }
    };
    noteAccount("shop.credit_code_changed", &ShopAccount::creditCode);
    noteAccount("shop.bank_changed", &ShopAccount::bank);
    noteAccount("shop.bank_account_changed", &ShopAccount::bankAccount);
    return changes;
}

/// Key figures of every month count with them.
bool movesKeyFigures(const ShopDraft& before, const ShopDraft& after) {
    return before.workday != after.workday || before.labourRate != after.labourRate;
}

} // namespace

void ShopService::changeSettings(const EditBase<ShopDraft>& edit, const ShopDraft& draft,
                                 const QString& typedReason) {
    require(session_, context_, Right::ChangeSettings);
    requireTransaction();
    ShopStore store(session_);
    const auto settings = store.settings();
    if (!settings) {
        throw std::logic_error("the shop is not set up");
    }
    const ShopDraft before = draftOf(*settings, store.account());
    const ShopDraft checked = draftOf(checkedShop(draft), checkedAccount(draft.account));
    const ShopDraft merged = mergedShop(edit, checked, before);
    const ShopSettings changed = checkedShop(merged);
    const ShopDraft after = draftOf(changed, merged.account);
    if (before.timeZone != after.timeZone && store.hasRecordedDays()) {
        throw Refusal(
            "shop.time_zone_stands",
            Tr::tr("Work is recorded by the days of %1: it would move to other days.").arg(before.timeZone),
            Tr::tr("The time zone stands from the first car, piece or clock on."), "time_zone");
    }
    const bool needsReason = movesKeyFigures(before, after);
    const QString reason =
        needsReason ? checkedReason(typedReason, Tr::tr("Key figures depend on the workday and the labour "
                                                        "rate: say why they change."))
                    : QString();
    const auto changes = changesBetween(before, after, reason);
    if (changes.empty()) {
        return;
    }
    store.update(changed);
    store.updateAccount(after.account);
    for (const auto& [act, details] : changes) {
        append(act, details);
    }
    session_.mark(needsReason ? Topic::Workshop | Topic::Months : Topic::Workshop);
}

} // namespace baydesk
