// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/order_lines.h"

#include "domain/parts/availability.h"
#include "gui/format.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::OrderLines)
};

Cell decisionCell(const Job& job, OrderState state) {
    if (job.isFinished && job.decision == JobDecision::Approved) {
        return Cell::word(Tone::Ok, Tr::tr("Finished"));
    }
    switch (job.decision) {
    case JobDecision::Approved: return Cell::word(Tone::Ok, Tr::tr("Approved"));
    case JobDecision::Declined: return Cell::word(Tone::Neutral, Tr::tr("Declined"));
    case JobDecision::Pending:
        return state == OrderState::Estimating ? Cell::word(Tone::Info, Tr::tr("Estimate"))
                                               : Cell::word(Tone::Warn, Tr::tr("Awaiting consent"));
    }
    return {};
}

Cell stockCell(const OrderLine& line, const Job& job, const OrderView& view) {
    if (!line.part) {
        return {};
    }
    if (line.issued == line.quantity) {
        return Cell::word(Tone::Ok, Tr::tr("Issued %1").arg(line.issued.toString()));
    }
    const auto stock = view.stock.find(*line.part);
    if (stock == view.stock.end()) {
        return {};
    }
    if (job.decision == JobDecision::Approved && line.missing() <= Quantity()) {
        return Cell::word(Tone::Info, Tr::tr("Kept %1").arg(line.reserved.toString()));
    }
    const AvailabilityAnswer answer = stock->second.answer(line.missing());
    if (answer.isEnough()) {
        return Cell::word(Tone::Ok, Tr::tr("%1 available").arg(stock->second.available().toString()));
    }
    const QString shortBy = answer.shortBy.toString();
    return answer.arrives
               ? Cell::word(
                     Tone::Bad,
                     Tr::tr("%1 short · %2").arg(shortBy, answer.arrives->toString(QStringLiteral("MM-dd"))))
               : Cell::word(Tone::Bad, Tr::tr("%1 short, none on order").arg(shortBy));
}

QString shortKind(const OrderLine& line) {
    if (line.isCustomersOwn) {
        return Tr::tr("C", "customer's own part, in a narrow column");
    }
    switch (line.kind) {
    case LineKind::Labour: return Tr::tr("L", "labour, in a narrow column");
    case LineKind::Part: return Tr::tr("P", "part, in a narrow column");
    case LineKind::Sublet: return Tr::tr("S", "sublet work, in a narrow column");
    case LineKind::Sundry: return Tr::tr("M", "sundry material, in a narrow column");
    case LineKind::Fee: return Tr::tr("F", "fee, in a narrow column");
    case LineKind::Discount: return Tr::tr("D", "discount, in a narrow column");
    }
    return {};
}

QString people(const Job& job, const OrderView& view) {
    QStringList names;
    if (job.technician) {
        const auto name = view.technicians.find(*job.technician);
        names.append(name == view.technicians.end() ? QString() : name->second);
    }
    if (job.bay) {
        const auto name = view.bays.find(*job.bay);
        names.append(name == view.bays.end() ? QString() : name->second);
    }
    return names.join(QStringLiteral(" / "));
}

TableRow jobRow(const Job& job, const OrderView& view) {
    QString title = job.complaint;
    if (job.comeback) {
        title += QStringLiteral(" · ") + Tr::tr("comeback");
    }
    if (job.isPricedLater) {
        title += QStringLiteral(" · ") + Tr::tr("priced after the diagnosis");
    }
    if (job.isAdditional) {
        title += QStringLiteral(" · ") + Tr::tr("additional");
    }
    const bool isUnpriced = job.isPricedLater && job.amount().isZero();
    const QString fault = QStringList{job.cause, job.correction}.join(QLatin1Char('\n')).trimmed();
    return {.key = OrderRowKey{job.position, 0}.pack(),
            .cells = {{.text = job.letter(), .strong = true},
                      {.text = title, .strong = true, .hint = fault},
                      decisionCell(job, view.order.state()),
                      {},
                      {},
                      {.text = isUnpriced ? displayNothing() : displayMoney(job.amount()), .strong = true},
                      {.text = people(job, view)}},
            .dimmed = job.decision == JobDecision::Declined};
}

TableRow lineRow(const Job& job, const OrderLine& line, const OrderView& view) {
    QString title = line.description;
    if (line.part) {
        const auto number = view.partNumbers.find(*line.part);
        title += number == view.partNumbers.end() ? QString() : QStringLiteral("  ") + number->second;
    }
    const bool isLabour = line.kind == LineKind::Labour;
    return {.key = OrderRowKey{job.position, line.position}.pack(),
            .cells = {{.text = QStringLiteral("   ") + shortKind(line),
                       .hint = kindLabel(line.kind, line.isCustomersOwn)},
                      {.text = title, .hint = label(line.category)},
                      {.text = label(line.payer)},
                      {.text = isLabour ? line.soldHours.toString() : line.quantity.toString()},
                      {.text = displayMoney(line.unitPrice)},
                      {.text = displayMoney(line.amount)},
                      stockCell(line, job, view)},
            .dimmed = job.decision == JobDecision::Declined};
}

} // namespace

std::vector<TableColumn> orderLineColumns() {
    return {{.title = {}, .width = 46},
            {.title = Tr::tr("Work"), .stretches = true},
            {.title = Tr::tr("Payer / state"), .width = 128},
            {.title = Tr::tr("Quantity"), .width = 70, .rightAligned = true},
            {.title = Tr::tr("Price"), .width = 92, .rightAligned = true},
            {.title = Tr::tr("Amount"), .width = 98, .rightAligned = true},
            {.title = Tr::tr("Stock / who"), .width = 142}};
}

std::vector<TableRow> orderLineRows(const OrderView& view) {
    std::vector<TableRow> rows;
    for (const Job* job : view.order.jobs()) {
        rows.push_back(jobRow(*job, view));
        for (const OrderLine& line : job->lines) {
            if (!line.isRemoved) {
                rows.push_back(lineRow(*job, line, view));
            }
        }
    }
    return rows;
}

} // namespace baydesk
