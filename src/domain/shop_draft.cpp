// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shop_draft.h"

#include "domain/values/company_code.h"
#include "domain/values/refusal.h"
#include "domain/values/text.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Shop)
};

constexpr Hours wholeDay = Hours::fromSeconds(24 * 3600);
constexpr Hours shortestHold = Hours::fromSeconds(60);
constexpr Hours longestHold = Hours::fromSeconds(366 * 24 * 3600);
constexpr Hours shortestIdle = Hours::fromSeconds(60);
constexpr Hours longestIdle = Hours::fromSeconds(8 * 3600);
constexpr Money highestRate = Money::yuan(100'000);
constexpr Percent whole = Percent::fromBasisPoints(10'000);

void refuseIf(bool isWrong, const char* rule, const QString& sentence, const char* field) {
    if (isWrong) {
        throw Refusal(rule, sentence, {}, field);
    }
}

QString checkedText(const QString& typed, int longest, const char* field) {
    const QString text = cleanText(typed);
    refuseIf(text.toUcs4().size() > longest, "shop.text_too_long",
             Tr::tr("This is too long: at most %1 characters.").arg(longest), field);
    return text;
}

QString checkedCreditCode(const QString& typed) {
    if (normalizeCode(typed).isEmpty()) {
        return {};
    }
    const Validation code = validateCompanyCode(typed);
    refuseIf(code.verdict == Verdict::Invalid, "shop.credit_code",
             Tr::tr("The social credit code is not valid: %1.").arg(code.reason), "credit_code");
    return code.normalized;
}

void refuseTimes(const ShopDraft& draft) {
    refuseIf(!draft.opens.isValid(), "shop.opens", Tr::tr("Say when the shop opens."), "opens");
    refuseIf(!draft.closes.isValid() || draft.closes <= draft.opens, "shop.closes",
             Tr::tr("The shop must close after it opens."), "closes");
    refuseIf(draft.workday <= Hours() || draft.workday > wholeDay, "shop.workday",
             Tr::tr("A workday has more than 0 and at most 24 h."), "workday");
    refuseIf(draft.holdLength < shortestHold || draft.holdLength > longestHold, "shop.hold",
             Tr::tr("A hold on a part lasts from one minute to one year."), "hold");
    refuseIf(draft.estimateValidDays < 1 || draft.estimateValidDays > 365, "shop.estimate_valid",
             Tr::tr("The prices of an estimate stand from 1 to 365 days."), "estimate_valid");
    refuseIf(draft.followUpDays < 1 || draft.followUpDays > 30, "shop.follow_up",
             Tr::tr("The follow-up call comes 1 to 30 days after the hand-over."), "follow_up");
    refuseIf(draft.idleLock < shortestIdle || draft.idleLock > longestIdle, "shop.idle_lock",
             Tr::tr("An idle desk is locked after one minute at the earliest and eight hours at the latest."),
             "idle_lock");
    refuseIf(!draft.backupTime.isValid(), "shop.backup_time", Tr::tr("Say when the daily backup is made."),
             "backup_time");
}

void refuseMoney(const ShopDraft& draft) {
    refuseIf(draft.labourRate <= Money() || draft.labourRate > highestRate, "shop.labour_rate",
             Tr::tr("The labour rate must be above ¥0.00 and at most ¥100,000.00 an hour."), "labour_rate");
    refuseIf(draft.diagnosisFee.isNegative() || draft.diagnosisFee > highestRate, "shop.diagnosis_fee",
             Tr::tr("The diagnosis fee must be between ¥0.00 and ¥100,000.00."), "diagnosis_fee");
    refuseIf(draft.taxRate < Percent() || draft.taxRate > whole, "shop.tax_rate",
             Tr::tr("The tax rate must be between 0% and 100%."), "tax_rate");
}

} // namespace

ShopSettings checkedShop(const ShopDraft& draft) {
    const QString name = checkedText(draft.name, 80, "name");
    refuseIf(name.isEmpty(), "shop.name", Tr::tr("The shop needs a name."), "name");
    const QByteArray zone = draft.timeZone.trimmed().toUtf8();
    // Any single word would pass as the name of a zone of its own; the list leaves out some zones with a
    // slash.
    const bool isNamed = zone.contains('/') || QTimeZone::availableTimeZoneIds().contains(zone);
    refuseIf(!isNamed || !QTimeZone(zone).isValid(), "shop.time_zone",
             Tr::tr("“%1” is no known time zone; one is “Asia/Shanghai”.").arg(draft.timeZone), "time_zone");
    refuseTimes(draft);
    refuseMoney(draft);
    return {.name = name,
            .address = checkedText(draft.address, 120, "address"),
            .phone = checkedText(draft.phone, 40, "phone"),
            .licence = checkedText(draft.licence, 60, "licence"),
            .calendar = ShopCalendar(zone),
            .opens = draft.opens,
            .closes = draft.closes,
            .workday = draft.workday,
            .labourRate = draft.labourRate,
            .diagnosisFee = draft.diagnosisFee,
            .taxRate = draft.taxRate,
            .holdLength = draft.holdLength,
            .estimateValidDays = draft.estimateValidDays,
            .followUpDays = draft.followUpDays,
            .idleLock = draft.idleLock,
            .backupTime = draft.backupTime,
            .backupFolder = draft.backupFolder.trimmed(),
            .isSample = draft.isSample};
}

ShopAccount checkedAccount(const ShopAccount& account) {
    return {.creditCode = checkedCreditCode(account.creditCode),
            .bank = checkedText(account.bank, 80, "bank"),
            .bankAccount = checkedText(account.bankAccount, 40, "bank_account")};
}

ShopDraft draftOf(const ShopSettings& settings, const ShopAccount& account) {
    return {.name = settings.name,
            .address = settings.address,
            .phone = settings.phone,
            .licence = settings.licence,
            .timeZone = QString::fromUtf8(settings.calendar.zoneId()),
            .opens = settings.opens,
            .closes = settings.closes,
            .workday = settings.workday,
            .labourRate = settings.labourRate,
            .diagnosisFee = settings.diagnosisFee,
            .taxRate = settings.taxRate,
            .holdLength = settings.holdLength,
            .estimateValidDays = settings.estimateValidDays,
            .followUpDays = settings.followUpDays,
            .idleLock = settings.idleLock,
            .backupTime = settings.backupTime,
            .backupFolder = settings.backupFolder,
            .account = account,
            .isSample = settings.isSample};
}

} // namespace baydesk
