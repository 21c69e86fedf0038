// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shop_merge.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Shop)
};

QString say(const QString& text) {
    return text;
}
QString say(QTime time) {
    return time.toString(QStringLiteral("HH:mm"));
}
QString say(int number) {
    return QString::number(number);
}
template <class Number>
QString say(Number number) {
    return number.toString();
}

} // namespace

ShopDraft mergedShop(const EditBase<ShopDraft>& edit, const ShopDraft& mine, const ShopDraft& theirs) {
    Merge merge(edit.choices);
    ShopDraft merged = theirs;
    const auto field = [&](const char* name, const QString& label, auto member) {
        merged.*member = merge.field(name, label, edit.seen.*member, mine.*member, theirs.*member,
                                     [](const auto& value) { return say(value); });
    };
    field("name", Tr::tr("Name"), &ShopDraft::name);
    field("address", Tr::tr("Address"), &ShopDraft::address);
    field("phone", Tr::tr("Phone"), &ShopDraft::phone);
    field("licence", Tr::tr("Licence number"), &ShopDraft::licence);
    field("time_zone", Tr::tr("Time zone"), &ShopDraft::timeZone);
    field("opens", Tr::tr("Opens at"), &ShopDraft::opens);
    field("closes", Tr::tr("Closes at"), &ShopDraft::closes);
    field("workday", Tr::tr("Workday"), &ShopDraft::workday);
    field("labour_rate", Tr::tr("Labour rate"), &ShopDraft::labourRate);
    field("diagnosis_fee", Tr::tr("Diagnosis fee"), &ShopDraft::diagnosisFee);
    field("tax_rate", Tr::tr("Tax rate"), &ShopDraft::taxRate);
    field("hold", Tr::tr("Hold on a part"), &ShopDraft::holdLength);
    field("estimate_valid", Tr::tr("Estimates stand for days"), &ShopDraft::estimateValidDays);
    field("follow_up", Tr::tr("Follow-up call after days"), &ShopDraft::followUpDays);
    field("idle_lock", Tr::tr("Idle lock"), &ShopDraft::idleLock);
    field("backup_time", Tr::tr("Daily backup at"), &ShopDraft::backupTime);
    field("backup_folder", Tr::tr("Backup folder"), &ShopDraft::backupFolder);
    const auto account = [&](const char* name, const QString& label, QString ShopAccount::*member) {
        merged.account.*member =
            merge.field(name, label, edit.seen.account.*member, mine.account.*member, theirs.account.*member,
                        [](const QString& value) { return value; });
    };
    account("credit_code", Tr::tr("Social credit code"), &ShopAccount::creditCode);
    account("bank", Tr::tr("Bank"), &ShopAccount::bank);
    account("bank_account", Tr::tr("Bank account"), &ShopAccount::bankAccount);
    merge.finish();
    return merged;
}

} // namespace baydesk
