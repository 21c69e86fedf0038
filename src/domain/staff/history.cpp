// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/history.h"

#include "domain/billing/payment.h"
#include "domain/orders/job.h"
#include "domain/staff/history_acts.h"
#include "domain/values/decimal.h"
#include "domain/workshop/clock.h"

#include <QCoreApplication>
#include <QHash>

namespace baydesk {

namespace {

QString spoken(HistoryDetail kind, const QString& detail, const ShopCalendar& calendar) {
    switch (kind) {
    case HistoryDetail::Text: return detail;
    case HistoryDetail::Money: return Money::fromFen(detail.toLongLong()).toString();
    case HistoryDetail::Moment:
        return calendar.local(Timestamp::fromMilliseconds(detail.toLongLong()))
            .toString(QStringLiteral("MM-dd HH:mm"));
    case HistoryDetail::Quantity: return Quantity::fromMilli(detail.toLongLong()).toString();
    case HistoryDetail::Hours: return Hours::fromSeconds(detail.toLongLong()).toString();
    case HistoryDetail::Consent: return label(fromCode<ConsentMethod>(detail));
    case HistoryDetail::PaymentMethod: return label(fromCode<PaymentMethod>(detail));
    case HistoryDetail::Payer: return label(fromCode<Payer>(detail));
    case HistoryDetail::ClockActivity: {
        // What a clock was on: an activity, or the name of a job.
        const auto activity = parseCode<ClockActivity>(detail);
        return activity ? label(*activity) : detail;
    }
    case HistoryDetail::Kilometres: return countForPeople(detail.toLongLong()) + QStringLiteral(" km");
    }
    return detail;
}

const QHash<QByteArray, const HistoryActText*>& allActs() {
    static const auto acts = [] {
        QHash<QByteArray, const HistoryActText*> made;
        for (const auto* table : {&orderHistoryActs(), &workshopHistoryActs(), &partsHistoryActs(),
                                  &customerHistoryActs(), &shopHistoryActs()}) {
            for (const HistoryActText& act : *table) {
                made.insert(act.act, &act);
            }
        }
        return made;
    }();
    return acts;
}

} // namespace

QString describe(const HistoryEntry& entry, const ShopCalendar& calendar) {
    const HistoryActText* act = allActs().value(entry.act.toLatin1());
    if (!act) {
        return entry.act;
    }
    QString sentence = QCoreApplication::translate("baydesk::History", act->sentence);
    for (std::size_t i = 0; i < act->details.size(); ++i) {
        const QString detail = entry.details.value(static_cast<qsizetype>(i));
        sentence.replace(QLatin1Char('%') + QString::number(i + 1),
                         spoken(act->details[i], detail, calendar));
    }
    return sentence;
}

} // namespace baydesk
