// SPDX-License-Identifier: GPL-3.0-or-later
// What is handed over when the work is done.
#include "documents/form_template.h"
#include "domain/values/decimal.h"

#include <algorithm>

namespace baydesk {

namespace {

const QString gap = QStringLiteral(" &nbsp; ");
constexpr std::size_t blankRows = 5;

bool isDiscountOn(OutputHalf half, const FormLine& line) {
    return line.kind == LineKind::Discount && line.output == half;
}

bool isLabour(const FormLine& line) {
    return line.kind == LineKind::Labour || isDiscountOn(OutputHalf::Labour, line);
}

bool isMaterial(const FormLine& line) {
    return line.kind == LineKind::Part || line.kind == LineKind::Sundry ||
           isDiscountOn(OutputHalf::Parts, line);
}

} // namespace

QString FormTemplate::settledSummary(const SettlementListForm& list) const {
    std::vector<FormColumn> columns;
    QStringList row;
    for (const RepairFee fee : allValues<RepairFee>()) {
        const auto sum = list.fees.find(fee);
        columns.push_back({word(fee), 13, true});
        row.append(sum != list.fees.end() ? plainAmount(sum->second)
                   : list.total           ? QStringLiteral("—")
                                          : QString());
    }
    columns.push_back({tr("Total"), 22, true});
    row.append(bold(amount(list.total)));
    QString html = blockTitle(tr("Table 1: summary (¥, tax included)")) + ruledTable(columns, {row});
    html +=
        QStringLiteral("<p class=\"total\">%1<br>%2%3</p>")
            .arg(tr("Total in words: %1").arg(list.total ? words_.amountInWords(*list.total) : fillLine(40)),
                 tr("Received: %1 (in words: %2)")
                     .arg(bold(amount(list.received)),
                          list.received ? words_.amountInWords(*list.received) : fillLine(30)),
                 list.onAccount && !list.onAccount->isZero()
                     ? gap + tr("On account: %1").arg(amount(list.onAccount))
                 : list.owed && !list.owed->isZero() ? gap + tr("To be paid: %1").arg(bold(amount(list.owed)))
                                                     : QString());
    return html;
}

QStringList FormTemplate::subtotal(const SettlementListForm& list, RepairFee fee, qsizetype columns) const {
    QStringList row(columns);
    const auto sum = list.fees.find(fee);
    row[1] = bold(tr("Subtotal"));
    row.last() = bold(sum == list.fees.end() ? fillLine(6) : plainAmount(sum->second));
    return row;
}

QString FormTemplate::settledLabour(const SettlementListForm& list) const {
    const std::vector<FormColumn> columns{{tr("Item"), 8},
                                          {tr("Repair item"), 47},
                                          {tr("Settled hours"), 14, true},
                                          {tr("Price per hour"), 15, true},
                                          {tr("Amount"), 16, true}};
    std::vector<QStringList> rows(list.total ? 0 : blankRows);
    for (const FormLine& line : list.lines) {
        if (line.kind == LineKind::Labour) {
            rows.push_back({line.job, escaped(line.description), line.hours.toPlain(),
                            plainAmount(line.unitPrice), plainAmount(line.amount)});
        } else if (isLabour(line)) {
            rows.push_back({line.job,
                            tr("Discount: %1").arg(escaped(line.description)),
                            {},
                            {},
                            plainAmount(line.amount)});
        }
    }
    if (rows.empty()) {
        return {};
    }
    rows.push_back(subtotal(list, RepairFee::Labour, std::ssize(columns)));
    return blockTitle(tr("Table 2: labour")) + ruledTable(columns, rows);
}

QString FormTemplate::settledMaterial(const SettlementListForm& list) const {
    const std::vector<FormColumn> columns{{tr("Item"), 6},           {tr("Material name"), 19},
                                          {tr("Part number"), 16},   {tr("Brand, specification"), 12},
                                          {tr("Origin"), 12},        {tr("Unit"), 6},
                                          {tr("Quantity"), 9, true}, {tr("Price"), 10, true},
                                          {tr("Amount"), 10, true}};
    std::vector<QStringList> rows(list.total ? 0 : blankRows);
    for (const FormLine& line : list.lines) {
        if (isDiscountOn(OutputHalf::Parts, line)) {
            QStringList row(std::ssize(columns));
            row[0] = line.job;
            row[1] = tr("Discount: %1").arg(escaped(line.description));
            row.last() = plainAmount(line.amount);
            rows.push_back(row);
        } else if (isMaterial(line)) {
            rows.push_back({line.job, escaped(line.description), escaped(line.partNumber), fillLine(4),
                            line.origin ? word(*line.origin) : wordOfKind(line), escaped(line.unit),
                            line.quantity.toString(), plainAmount(line.unitPrice), plainAmount(line.amount)});
        }
    }
    QString html;
    if (!rows.empty()) {
        rows.push_back(subtotal(list, RepairFee::Material, std::ssize(columns)));
        html = blockTitle(tr("Table 3: material")) + ruledTable(columns, rows);
    }
    return html +
           QStringLiteral("<p>%1</p>").arg(tr("Parts the customer brought: %1").arg(broughtParts(list)));
}

QString FormTemplate::broughtParts(const SettlementListForm& list) const {
    if (!list.total) {
        return fillLine(40);
    }
    QStringList parts;
    for (const FormLine& line : list.lines) {
        if (line.isCustomersOwn) {
            parts.append(QStringLiteral("%1 × %2").arg(escaped(line.description), line.quantity.toString()));
        }
    }
    return parts.isEmpty() ? tr("none") : parts.join(QStringLiteral("; "));
}

QString FormTemplate::settledOther(const SettlementListForm& list) const {
    std::vector<QStringList> rows;
    for (const FormLine& line : list.lines) {
        if (!isLabour(line) && !isMaterial(line)) {
            rows.push_back({line.job, word(line.kind), escaped(line.description), line.quantity.toString(),
                            plainAmount(line.unitPrice), plainAmount(line.amount)});
        }
    }
    return rows.empty() ? QString()
                        : blockTitle(tr("Table 4: processing by others and fees")) +
                              ruledTable({{tr("Item"), 8},
                                          {tr("Kind"), 18},
                                          {tr("What for"), 38},
                                          {tr("Quantity"), 10, true},
                                          {tr("Price"), 13, true},
                                          {tr("Amount"), 13, true}},
                                         rows);
}

QString FormTemplate::form(const SettlementListForm& list) {
    const FormFacts& facts = list.facts;
    const ShopSettings& shop = *facts.shop;
    QString html = head(facts, FormKind::SettlementList, list.number,
                        facts.number.isEmpty() ? tr("Payer: %1").arg(fillLine(8))
                                               : tr("Payer: %1").arg(word(list.payer)));
    html += plateBand(facts, {{tr("Settled on"), moment(facts, list.settledAt)},
                              {tr("Service advisor"), orLine(facts.advisor)},
                              {tr("Date in"), moment(facts, facts.arrivedAt)},
                              {tr("Date out"), moment(facts, facts.deliveredAt)}});
    html += factGrid({{tr("Customer (owner)"), orLine(facts.owner)},
                      {tr("Phone"), orLine(facts.ownerPhone)},
                      {tr("Sender"), orLine(facts.sender)},
                      {tr("Sender's phone"), orLine(facts.senderPhone)},
                      {tr("Make and model"), orLine(facts.vehicle.model)},
                      {tr("VIN"), orLine(facts.vehicle.vin)},
                      {tr("Engine no."), fillLine()},
                      {tr("Category of repair"), categories(facts)},
                      {tr("Order no."), orLine(facts.number)},
                      {tr("Contract no."), orLine(facts.number)},
                      {tr("Mileage in"), kilometres(facts.walkAround)},
                      {tr("Mileage out"), fillLine(8) + QStringLiteral(" km")},
                      {tr("Certificate no."), fillLine()},
                      {tr("Labour standard"), fillLine()},
                      {tr("Repair shop"), escaped(shop.name)},
                      {tr("Social credit code"), orLine(facts.account.creditCode)},
                      {tr("Bank"), orLine(facts.account.bank)},
                      {tr("Account"), orLine(facts.account.bankAccount)}},
                     2);
    const QString words = facts.walkAround ? facts.walkAround->words : QString();
    html += QStringLiteral("<p>%1</p>").arg(tr("Fault as described: %1").arg(orLine(words, 40)));
    html += settledSummary(list) + settledLabour(list) + settledMaterial(list) + settledOther(list);
    if (list.consents) {
        html += amountBySteps(facts, *list.consents);
    }
    const bool isNothingReplaced = list.total && std::ranges::none_of(list.lines, isMaterial);
    html += QStringLiteral("<p>%1</p>")
                .arg(tr("Old parts: %1").arg(oldPartsBoxes(facts.walkAround, isNothingReplaced)));
    html += QStringLiteral("<p>%1</p>")
                .arg(tr("Inspector: %1").arg(orLine(list.inspector)) + gap +
                     tr("Invoice no.: %1").arg(fillLine()));
    html += signatureRow({tr("Customer's signature"), tr("Settled by: %1").arg(escaped(list.cashier)),
                          tr("Stamp of the shop")},
                         tr("Date"));
    html +=
        QStringLiteral("<p class=\"small\">%1</p>")
            .arg(tickBox(false, tr("Copy 1: customer")) + gap + tickBox(false, tr("Copy 2: shop's file")) +
                 gap + tickBox(false, tr("Copy 3: accounts")));
    return html;
}

QString FormTemplate::guaranteeCard(const CertificateForm& certificate) const {
    std::vector<QStringList> rows;
    for (const CertificateForm::Term& term : certificate.terms) {
        const QString letters = term.jobs.isEmpty()
                                    ? QString()
                                    : QStringLiteral(" (%1)").arg(term.jobs.join(QStringLiteral(", ")));
        rows.push_back(
            {tickBox(!term.jobs.isEmpty(), word(term.guaranteeClass) + letters),
             tr("%1 days or %2 km").arg(QString::number(term.period.days), countForPeople(term.period.km)),
             term.lastDay ? term.lastDay->toString(Qt::ISODate) : fillLine(),
             fillLine(8) + QStringLiteral(" km")});
    }
    QString html =
        QStringLiteral("<hr><p class=\"title\" align=\"center\">%1</p>").arg(tr("Quality guarantee card"));
    html += ruledTable({{tr("Category of the work"), 40},
                        {tr("Guaranteed at least, whichever comes first"), 28},
                        {tr("Up to the day"), 16},
                        {tr("Up to the reading"), 16}},
                       rows);
    html +=
        QStringLiteral("<p class=\"small\">%1</p>")
            .arg(tr(
                "Counted from the day the car left; that day itself is not counted. Within this time the "
                "shop "
                "puts right free of charge what its work or its parts caused. Parts the customer brought are "
                "not covered. Bring this card."));
    html += blockTitle(tr("Record of reworks"));
    html += ruledTable({{tr("Date"), 16},
                        {tr("Mileage"), 14},
                        {tr("Fault"), 26},
                        {tr("What was done"), 26},
                        {tr("Signature"), 18}},
                       std::vector<QStringList>(3));
    return html;
}

QString FormTemplate::form(const CertificateForm& certificate) {
    const FormFacts& facts = certificate.facts;
    const ShopSettings& shop = *facts.shop;
    QString html = head(facts, FormKind::Certificate, facts.number);
    html += plateBand(facts, {{tr("Date in"), moment(facts, facts.arrivedAt)},
                              {tr("Date out"), moment(facts, facts.deliveredAt)},
                              {tr("Mileage in"), kilometres(facts.walkAround)},
                              {tr("Mileage out"), fillLine(8) + QStringLiteral(" km")}});
    html += factGrid({{tr("Customer (owner)"), orLine(facts.owner)},
                      {tr("Vehicle type"), fillLine()},
                      {tr("Make and model"), orLine(facts.vehicle.model)},
                      {tr("VIN"), orLine(facts.vehicle.vin)},
                      {tr("Engine no."), fillLine()},
                      {tr("Category of repair"), categories(facts)},
                      {tr("Contract no."), orLine(facts.number)},
                      {tr("Inspected on"), moment(facts, certificate.inspectedAt)},
                      {tr("Repair shop"), escaped(shop.name)},
                      {tr("Phone"), orLine(shop.phone)}},
                     2);
    QStringList work;
    for (const FormJob& job : certificate.jobs) {
        work.append(job.letter + QStringLiteral(". ") +
                    escaped(job.correction.isEmpty() ? job.complaint : job.correction));
    }
    html +=
        QStringLiteral("<p>%1</p>")
            .arg(tr("Work done: %1").arg(work.isEmpty() ? fillLine(50) : work.join(QStringLiteral("; "))));
    html += QStringLiteral("<p class=\"total\" align=\"center\">%1</p>")
                .arg(bold(tr(
                    "This vehicle was repaired as agreed, passed its inspection and may leave the shop.")));
    html += signatureRow(
        {tr("Inspector: %1").arg(escaped(certificate.inspector)), tr("Stamp of the shop"), tr("Received by")},
        tr("Date"));
    html +=
        QStringLiteral("<p class=\"small\">%1</p>")
            .arg(tickBox(false, tr("Copy 1: customer")) + gap + tickBox(false, tr("Copy 2: shop's file")));
    return html + guaranteeCard(certificate);
}

QString FormTemplate::form(const GatePassForm& pass) {
    const FormFacts& facts = pass.facts;
    QString html = head(facts, FormKind::GatePass, facts.number);
    html += plateBand(facts, {{tr("Model"), orLine(facts.vehicle.model)},
                              {tr("VIN"), orLine(facts.vehicle.vin)},
                              {tr("Order no."), orLine(facts.number)},
                              {tr("Service advisor"), orLine(facts.advisor)}});
    html += QStringLiteral("<p class=\"total\">%1</p>")
                .arg(bold(tr("Nothing is owed at the counter for this vehicle. It may leave the shop.")));
    html +=
        factGrid({{tr("Released by"), orLine(pass.releasedBy)},
                  {tr("Released at"), facts.number.isEmpty() ? fillLine() : moment(facts, facts.printedAt)},
                  {tr("Driver"), orLine(facts.sender.isEmpty() ? facts.owner : facts.sender)},
                  {tr("Left at"), moment(facts, facts.deliveredAt)}},
                 2);
    return html + signatureRow({tr("Advisor's signature"), tr("Gatekeeper's signature")}, tr("Date"));
}

} // namespace baydesk
