// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/history.h"

#include "domain/backup/backup.h"
#include "domain/billing/payment.h"
#include "domain/compliance/campaign.h"
#include "domain/compliance/three_guarantees.h"
#include "domain/customers/privacy.h"
#include "domain/forms/form.h"
#include "domain/orders/job.h"
#include "domain/orders/order_label.h"
#include "domain/orders/order_purpose.h"
#include "domain/staff/history_acts.h"
#include "domain/staff/staff_member.h"
#include "domain/values/decimal.h"
#include "domain/workshop/clock.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace baydesk {

namespace {

QString spoken(HistoryDetail kind, const QString& detail, const ShopCalendar& calendar) {
    switch (kind) {
    case HistoryDetail::Text: return detail;
    case HistoryDetail::PrivateText:
        return detail.isNull() ? QCoreApplication::translate("baydesk::History", "(erased)") : detail;
    case HistoryDetail::Role: return label(fromCode<StaffRole>(detail));
    case HistoryDetail::DataPurpose: return label(fromCode<DataPurpose>(detail));
    case HistoryDetail::Money: return Money::fromFen(detail.toLongLong()).toString();
    case HistoryDetail::Moment:
        return calendar.local(Timestamp::fromMilliseconds(detail.toLongLong()))
            .toString(QStringLiteral("MM-dd HH:mm"));
    case HistoryDetail::Quantity: return Quantity::fromMilli(detail.toLongLong()).toString();
    case HistoryDetail::Percent: return Percent::fromBasisPoints(detail.toLongLong()).toString();
    case HistoryDetail::Minutes:
        return QCoreApplication::translate("baydesk::History", "%1 min").arg(detail.toLongLong() / 60);
    case HistoryDetail::Hours: return Hours::fromSeconds(detail.toLongLong()).toString();
    case HistoryDetail::Consent: return label(fromCode<ConsentMethod>(detail));
    case HistoryDetail::PaymentMethod: return label(fromCode<PaymentMethod>(detail));
    case HistoryDetail::Payer: return label(fromCode<Payer>(detail));
    case HistoryDetail::OrderPurpose: return label(fromCode<OrderPurpose>(detail));
    case HistoryDetail::ServiceCategory: return label(fromCode<ServiceCategory>(detail));
    case HistoryDetail::ClockActivity: {
        // What a clock was on: an activity, or the name of a job.
        const auto activity = parseCode<ClockActivity>(detail);
        return activity ? label(*activity) : detail;
    }
    case HistoryDetail::Form: return label(formFromCode(detail));
    case HistoryDetail::Bytes: return QLocale().formattedDataSize(detail.toLongLong(), 1);
    case HistoryDetail::BackupProblem:
        return label(parseCode<BackupProblem>(detail).value_or(BackupProblem::Other));
    case HistoryDetail::LabelColour: return label(fromCode<LabelColour>(detail));
    case HistoryDetail::CampaignKind: return label(fromCode<CampaignKind>(detail));
    case HistoryDetail::Replaced: return replacedFromCode(detail);
    case HistoryDetail::Kilometres: return countForPeople(detail.toLongLong()) + QStringLiteral(" km");
    }
    return detail;
}

const QHash<QByteArray, const HistoryActText*>& allActs() {
    static const auto acts = [] {
        QHash<QByteArray, const HistoryActText*> made;
        for (const auto* table :
             {&orderHistoryActs(), &appointmentHistoryActs(), &workshopHistoryActs(), &partsHistoryActs(),
              &customerHistoryActs(), &shopHistoryActs(), &backupHistoryActs(), &complianceHistoryActs()}) {
            for (const HistoryActText& act : *table) {
                made.insert(act.act, &act);
            }
        }
        return made;
    }();
    return acts;
}

} // namespace

const HistoryActText* historyAct(const QByteArray& act) {
    return allActs().value(act);
}

bool isPrivate(const HistoryActText* act, qsizetype position) {
    return act != nullptr && position < std::ssize(act->details) &&
           act->details[static_cast<std::size_t>(position)] == HistoryDetail::PrivateText;
}

QString dayOrNone(const std::optional<QDate>& day) {
    return day ? day->toString(Qt::ISODate) : QStringLiteral("–");
}

QString describe(const HistoryEntry& entry, const ShopCalendar& calendar) {
    const HistoryActText* act = historyAct(entry.act.toLatin1());
    if (!act) {
        return entry.act;
    }
    const QString sentence = QCoreApplication::translate("baydesk::History", act->sentence);
    QString spokenSentence;
    // In one pass: a detail is typed text and may itself hold a "%2".
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const int number = sentence[at] == QLatin1Char('%') ? sentence.mid(at + 1, 1).toInt() : 0;
        if (number < 1 || number > static_cast<int>(act->details.size())) {
            spokenSentence += sentence[at];
            continue;
        }
        spokenSentence += spoken(act->details[static_cast<std::size_t>(number - 1)],
                                 entry.details.value(number - 1), calendar);
        ++at;
    }
    return spokenSentence;
}

} // namespace baydesk
