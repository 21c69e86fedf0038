// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/order_side.h"

#include "gui/format.h"
#include "gui/pages/orders/ladder_text.h"
#include "gui/photos/photo_strip.h"
#include "gui/theme.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/scrolled_text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int lowestTimeline = 116; ///< its title and an entry

/// Two thumbnails side by side and a scroll bar.
constexpr int photosWidth = 190;

QString tableRow(const QString& title, const QString& value, const QColor& muted) {
    return QStringLiteral("<tr><td style='color:%1; white-space:nowrap; padding:3px 12px 3px 0'>%2</td>"
                          "<td style='padding:3px 0'>%3</td></tr>")
        .arg(muted.name(), title.toHtmlEscaped(), value.toHtmlEscaped());
}

QString damagesInWords(const std::vector<DamageMark>& marks) {
    QStringList damages;
    for (const DamageMark& mark : marks) {
        const QString words =
            QStringLiteral("%1. %2 %3").arg(damages.size() + 1).arg(label(mark.zone), label(mark.kind));
        damages.append(mark.note.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, mark.note));
    }
    return damages.isEmpty() ? WalkAroundCard::tr("no damage marked") : damages.join(QStringLiteral(" · "));
}

QString coversInWords(const std::vector<ProtectiveCover>& covers) {
    QStringList words;
    for (const ProtectiveCover cover : covers) {
        words.append(label(cover));
    }
    return words.isEmpty() ? WalkAroundCard::tr("none") : words.join(WalkAroundCard::tr(", "));
}

Tone dueTone(const OrderHeader& header, Timestamp now) {
    if (header.deliveredAt) {
        return *header.deliveredAt <= *header.promise ? Tone::Ok : Tone::Bad;
    }
    if (now > *header.promise) {
        return Tone::Bad;
    }
    return header.promise->since(now) <= Hours::fromSeconds(3600) ? Tone::Warn : Tone::Ok;
}

/// While an answer is missing; what was agreed to stands whatever the day.
QString estimateInWords(const OrderView& view, QDate today) {
    if (!view.estimate || view.order.totals().pending.isZero()) {
        return {};
    }
    const Estimate& last = *view.estimate;
    if (last.offer != view.order.offer()) {
        return QuoteCard::tr("Changed since estimate %1").arg(last.version);
    }
    const QString day = displayDate(last.validUntil);
    return last.hasExpired(today) ? QuoteCard::tr("Estimate %1 was valid until %2").arg(last.version).arg(day)
                                  : QuoteCard::tr("Estimate %1 is valid until %2").arg(last.version).arg(day);
}

} // namespace

QuoteCard::QuoteCard() : Card(tr("Quote")), lines_(new QGridLayout) {
    lines_->setVerticalSpacing(5);
    lines_->setColumnStretch(1, 1);
    body()->addLayout(lines_);
    labour_ = addLine(tr("Labour"));
    parts_ = addLine(tr("Parts"));
    discounts_ = addLine(tr("Discounts included"));
    others_ = addLine(tr("Paid by others"));
    auto* total = new QHBoxLayout;
    total->addWidget(whoPays_ = makeLabel({}, "strong"));
    whoPays_->setObjectName(QStringLiteral("whoPays"));
    total->addStretch();
    total->addWidget(customer_ = makeLabel({}, "figure"));
    body()->addLayout(total);
    body()->addWidget(ladder_ = makeLabel({}, "note"));
    ladder_->setObjectName(QStringLiteral("ladderLine"));
    ladder_->setWordWrap(true);
    auto* chips = new QHBoxLayout;
    chips->addWidget(approved_ = new Chip);
    chips->addWidget(pending_ = new Chip);
    chips->addWidget(paid_ = new Chip);
    chips->addStretch();
    body()->addLayout(chips);
    body()->addWidget(estimate_ = makeLabel({}, "note"));
    estimate_->setObjectName(QStringLiteral("estimateGiven"));
    estimate_->setWordWrap(true);
}

QLabel* QuoteCard::addLine(const QString& title) {
    const int row = lines_->rowCount();
    lines_->addWidget(makeLabel(title, "note"), row, 0);
    auto* amount = new QLabel;
    amount->setAlignment(Qt::AlignRight);
    lines_->addWidget(amount, row, 1);
    return amount;
}

void QuoteCard::show(const OrderView& view, QDate today) {
    const RepairOrder& order = view.order;
    const OrderTotals totals = order.totals();
    labour_->setText(displayMoney(totals.labour));
    parts_->setText(displayMoney(totals.parts));
    discounts_->setText(displayMoney(totals.discounts));
    const bool isShops = order.isInternal();
    others_->setText(isShops ? displayNothing() : displayMoney(totals.total - totals.customer()));
    whoPays_->setText(isShops ? tr("The shop pays") : tr("Customer pays"));
    customer_->setText(displayMoney(isShops ? totals.total : totals.customer()));
    ladder_->setText(isShops ? QString() : ladderLine(view.ladder));
    ladder_->setVisible(!ladder_->text().isEmpty());
    approved_->set(Tone::Ok, totals.approved.isZero() ? QString()
                                                      : tr("approved %1").arg(displayMoney(totals.approved)));
    pending_->set(Tone::Warn,
                  totals.pending.isZero() ? QString() : tr("open %1").arg(displayMoney(totals.pending)));
    const Money paid = order.paidAmount(Payer::Customer);
    paid_->set(Tone::Info, paid.isZero() ? QString() : tr("paid %1").arg(displayMoney(paid)));
    for (Chip* chip : {approved_, pending_, paid_}) {
        chip->setVisible(!chip->text().isEmpty());
    }
    estimate_->setText(isShops ? QString() : estimateInWords(view, today));
    estimate_->setVisible(!estimate_->text().isEmpty());
}

PromiseCard::PromiseCard() : Card(tr("Promised for")) {
    auto* line = new QHBoxLayout;
    line->addWidget(promise_ = makeLabel({}, "figure"));
    line->addStretch();
    line->addWidget(due_ = new Chip);
    body()->addLayout(line);
    body()->addWidget(limit_ = makeLabel({}, "note"));
    limit_->setObjectName(QStringLiteral("faultLimit"));
    limit_->setWordWrap(true);
    body()->addWidget(note_ = makeLabel({}, "note"));
    note_->setWordWrap(true);
}

void PromiseCard::showLimit(const OrderHeader& header, const ShopCalendar& calendar, Timestamp now) {
    limit_->setVisible(header.faultClass.has_value());
    if (!header.faultClass) {
        return;
    }
    const FaultClass fault = *header.faultClass;
    const Hours limit = limitOf(fault);
    const QString words = tr("%1 fault: ready within %2 h, by %3")
                              .arg(label(fault))
                              .arg(limit.seconds() / 3600)
                              .arg(displayTime(calendar, header.openedAt.plus(limit)));
    const LimitState state = limitState(fault, header.openedAt, header.readyAt, now);
    setLook(limit_, "word", state == LimitState::Passed ? "bad" : state == LimitState::Near ? "warn" : "");
    limit_->setText(state == LimitState::Passed ? tr("%1: passed").arg(words)
                    : state == LimitState::Near ? tr("%1: soon").arg(words)
                                                : words);
}

void PromiseCard::show(const OrderHeader& header, const ShopCalendar& calendar, Timestamp now) {
    showLimit(header, calendar, now);
    if (!header.promise) {
        promise_->setText(displayNothing());
        const bool isAsked = !isInternal(header.purpose); // nobody waits for the shop's own car
        due_->set(Tone::Warn, isAsked ? tr("no promise yet") : QString());
        due_->setVisible(isAsked);
        note_->setText(isAsked ? tr("Promise a time before the estimate is given.") : QString());
        note_->setVisible(isAsked);
        return;
    }
    promise_->setText(displayTime(calendar, *header.promise));
    due_->setVisible(true);
    const Tone tone = dueTone(header, now);
    const QString word = header.deliveredAt
                             ? (tone == Tone::Ok ? tr("delivered in time") : tr("delivered late"))
                             : displayDue(*header.promise, now);
    due_->set(tone, header.state == OrderState::Cancelled ? QString() : word);
    QStringList notes;
    if (header.firstPromise != header.promise) {
        notes.append(tr("First promised for %1").arg(displayTime(calendar, *header.firstPromise)));
    }
    if (header.deliveredAt) {
        notes.append(tr("Delivered %1").arg(displayTime(calendar, *header.deliveredAt)));
    } else if (header.customerWaits) {
        notes.append(tr("The customer waits here"));
    }
    note_->setText(notes.join(QStringLiteral(" · ")));
    note_->setVisible(!notes.isEmpty());
}

TimelineCard::TimelineCard() : Card(tr("Timeline")), text_(new ScrolledText(tr("Timeline"))) {
    body()->addWidget(text_);
    setMinimumHeight(lowestTimeline);
}

QSize TimelineCard::sizeHint() const {
    return {Card::sizeHint().width(), lowestTimeline};
}

void TimelineCard::show(const std::vector<HistoryEntry>& history, const ShopCalendar& calendar,
                        Timestamp now) {
    QString rows;
    for (const HistoryEntry& entry : history) {
        rows += tableRow(displayTimeNear(calendar, entry.at, now),
                         QStringLiteral("%1 · %2").arg(describe(entry, calendar), entry.actor),
                         Theme::current().muted);
    }
    text_->setWords(QStringLiteral("<table>%1</table>").arg(rows));
}

WalkAroundCard::WalkAroundCard()
    : Card(tr("Walk-around and the customer's words")),
      text_(new ScrolledText(tr("Walk-around and the customer's words"))) {
    auto* row = new QHBoxLayout;
    row->addWidget(text_, 1);
    row->addWidget(photos_ = new PhotoStrip);
    photos_->setFixedWidth(photosWidth);
    photos_->hide();
    body()->addLayout(row);
}

void WalkAroundCard::show(const OrderView& view, const CarChecks& checks) {
    photos_->setPhotos(checks.photos);
    photos_->setVisible(!checks.photos.empty());
    const WalkAround& around = view.order.header().walkAround;
    const QColor& muted = Theme::current().muted;
    // The words over the whole width, the rest in three columns: everything is seen without scrolling.
    const QString wide = tableRow(tr("Customer's words"), around.words, muted) +
                         tableRow(tr("Outside"), damagesInWords(around.damages), muted) +
                         checkRows(checks, muted);
    text_->setWords(QStringLiteral("<table>%1</table>%2").arg(wide, columnsOf(view, muted)));
}

QString WalkAroundCard::columnsOf(const OrderView& view, const QColor& muted) {
    const OrderHeader& header = view.order.header();
    const WalkAround& around = header.walkAround;
    const QString car = tableRow(tr("Mileage"), displayKilometres(around.mileageKm), muted) +
                        tableRow(tr("Fuel"), tr("%1 of 8").arg(around.fuelEighths), muted) +
                        tableRow(tr("Wash"), around.wantsWash ? tr("wanted") : tr("not wanted"), muted);
    const QString things =
        tableRow(tr("Belongings"), around.belongings.isEmpty() ? tr("none named") : around.belongings,
                 muted) +
        tableRow(tr("Old parts"), label(around.oldParts), muted) +
        tableRow(tr("Covers"), coversInWords(around.covers), muted);
    const QString people =
        tableRow(tr("Brought by"), header.senderName, muted) + tableRow(tr("Advisor"), view.advisor, muted);
    const QString column = QStringLiteral("<td width='33%'><table>%1</table></td>");
    return QStringLiteral("<table width='100%'><tr>%1%2%3</tr></table>")
        .arg(column.arg(car), column.arg(things), column.arg(people));
}

QString WalkAroundCard::checkRows(const CarChecks& checks, const QColor& muted) {
    QString rows;
    if (checks.inspection) {
        const ItemCounts counts = countsOf(checks.inspection->results);
        rows += tableRow(tr("Inspection"),
                         tr("%1 OK, %2 attention, %3 fault · %4")
                             .arg(counts.ok)
                             .arg(counts.attention)
                             .arg(counts.fault)
                             .arg(checks.inspection->inspector),
                         muted);
    }
    if (!checks.recommendations.empty()) {
        QStringList works;
        for (const Recommendation& each : checks.recommendations) {
            works.append(QStringLiteral("%1 (%2)").arg(each.work, each.state == RecommendationState::Declined
                                                                      ? label(each.state)
                                                                      : label(each.mark)));
        }
        rows += tableRow(tr("Recommended"), works.join(QStringLiteral(" · ")), muted);
    }
    return rows;
}

} // namespace baydesk
