// SPDX-License-Identifier: GPL-3.0-or-later
// What is handed over before and while the work is done.
#include "documents/form_template.h"

namespace baydesk {

namespace {

const QString gap = QStringLiteral(" &nbsp; ");

std::vector<FormFact> operator+(std::vector<FormFact> first, const std::vector<FormFact>& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace

QString FormTemplate::form(const AgreementForm& agreement) {
    const FormFacts& facts = agreement.facts;
    const auto& around = facts.walkAround;
    QString html = head(facts, FormKind::Agreement, facts.number);
    html += plateBand(facts, {{tr("Date in"), moment(facts, facts.arrivedAt)},
                              {tr("Service advisor"), orLine(facts.advisor)},
                              {tr("Promised for"), moment(facts, facts.promise)},
                              {tr("Fuel"), fuel(around)}});
    html += factGrid(peopleFacts(facts) + carFacts(facts), 2);
    html += blockTitle(tr("What was seen at the walk-around"));
    html +=
        QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\"><tr>"
                       "<td width=\"36%\">%1</td><td width=\"64%\">%2<br>%3<br>%4<br>%5</td></tr></table>")
            .arg(outline(facts, 210), tr("Damage: %1").arg(damageList(facts)),
                 tr("Belongings and valuables: %1").arg(orLine(around ? around->belongings : QString(), 30)),
                 tr("Old parts: %1").arg(oldPartsBoxes(around)),
                 tr("Wash: %1")
                     .arg(tickBox(around && around->wantsWash, tr("yes")) + gap +
                          tickBox(around && !around->wantsWash, tr("no"))));
    html += blockTitle(tr("Customer's words"));
    html += QStringLiteral("<p>%1</p>").arg(orLine(around ? around->words : QString(), 60));
    html += blockTitle(tr("Agreed work and estimate"));
    html += jobTable(agreement.estimate) + estimateTotal(agreement.estimate);
    html += QStringLiteral("<p>%1</p>")
                .arg(tr("Payment: %1")
                         .arg(QStringList{tickBox(false, tr("cash")), tickBox(false, tr("card")),
                                          tickBox(false, tr("WeChat")), tickBox(false, tr("Alipay")),
                                          tickBox(false, tr("transfer")), tickBox(false, tr("on account"))}
                                  .join(gap)));
    html +=
        QStringLiteral("<p class=\"small\">%1</p><p class=\"small\">%2</p><p class=\"small\">%3</p>")
            .arg(
                tr("1. The shop does the work above. Further work, and any amount above this estimate, needs "
                   "the customer's consent first, which is written down below."),
                tr("2. Parts are named with their origin and used only with consent. The guarantee on the "
                   "work "
                   "follows the law and stands on the completion certificate."),
                tr("3. Belongings that are not named above are taken out of the car by the customer."));
    html += signatureRow({tr("Customer's signature"), tr("Advisor's signature")}, tr("Date"));
    html += additions(facts, agreement.consents);
    return html + amountBySteps(facts, agreement.consents);
}

QString FormTemplate::coverBoxes(const std::optional<WalkAround>& around) const {
    QStringList boxes;
    for (const ProtectiveCover cover : allValues<ProtectiveCover>()) {
        const bool isOn = around && std::ranges::find(around->covers, cover) != around->covers.end();
        boxes.append(tickBox(isOn, word(cover)));
    }
    return boxes.join(gap);
}

QString FormTemplate::form(const WalkAroundSheetForm& sheet) {
    const FormFacts& facts = sheet.facts;
    const auto& around = facts.walkAround;
    QString html = head(facts, FormKind::WalkAround, facts.number);
    html += plateBand(facts, {{tr("Date in"), moment(facts, facts.arrivedAt)},
                              {tr("Service advisor"), orLine(facts.advisor)},
                              {tr("Mileage in"), kilometres(around)},
                              {tr("Fuel"), fuel(around)}});
    html += factGrid({{tr("Owner"), orLine(facts.owner)},
                      {tr("Phone"), orLine(facts.ownerPhone)},
                      {tr("Model"), orLine(facts.vehicle.model)},
                      {tr("VIN"), orLine(facts.vehicle.vin)}},
                     2);
    html += blockTitle(tr("Outline, the front to the right"));
    html += QStringLiteral("<p align=\"center\">%1</p>").arg(outline(facts, 420));
    std::vector<QStringList> rows;
    if (around) {
        for (std::size_t i = 0; i < around->damages.size(); ++i) {
            const DamageMark& mark = around->damages[i];
            rows.push_back({QString::number(i + 1), word(mark.zone), word(mark.kind), escaped(mark.note)});
        }
    }
    rows.resize(rows.size() + (around ? 2 : 6));
    html += ruledTable({{tr("No."), 8}, {tr("Place"), 30}, {tr("Damage"), 20}, {tr("Note"), 42}}, rows);
    html +=
        QStringLiteral("<p>%1</p><p>%2</p><p>%3</p><p>%4</p><p>%5</p>")
            .arg(tr("Belongings and valuables: %1").arg(orLine(around ? around->belongings : QString(), 40)),
                 tr("Customer's words: %1").arg(orLine(around ? around->words : QString(), 60)),
                 tr("Old parts: %1").arg(oldPartsBoxes(around)),
                 tr("Protective covers: %1").arg(coverBoxes(around)),
                 tr("Wash: %1")
                     .arg(tickBox(around && around->wantsWash, tr("yes")) + gap +
                          tickBox(around && !around->wantsWash, tr("no"))));
    return html + signatureRow({tr("Customer's signature"), tr("Advisor's signature")}, tr("Date"));
}

QString FormTemplate::versionOf(const EstimateForm& estimate) const {
    if (estimate.version) {
        return QString::number(*estimate.version);
    }
    return estimate.facts.number.isEmpty() ? fillLine() : tr("draft");
}

QString FormTemplate::form(const EstimateForm& estimate) {
    const FormFacts& facts = estimate.facts;
    QString html = head(facts, FormKind::Estimate, facts.number);
    html += plateBand(
        facts,
        {{tr("Date"), facts.number.isEmpty() ? fillLine() : moment(facts, facts.printedAt)},
         {tr("Service advisor"), orLine(facts.advisor)},
         {tr("Promised for"), moment(facts, facts.promise)},
         {tr("Version"), versionOf(estimate)},
         {tr("Valid until"), estimate.validUntil ? estimate.validUntil->toString(Qt::ISODate) : fillLine()}});
    html += factGrid(peopleFacts(facts) + carFacts(facts), 2);
    html += blockTitle(tr("Work and parts"));
    html += jobTable(estimate.estimate) + estimateTotal(estimate.estimate);
    html +=
        QStringLiteral("<p class=\"small\">%1</p>")
            .arg(
                tr("Prices include tax. Whatever turns up later is asked for first; the amount due stands on "
                   "the settlement list."));
    return html + signatureRow({tr("Customer's signature"), tr("Advisor's signature")}, tr("Date"));
}

QString FormTemplate::form(const IssueSlipForm& slip) {
    const FormFacts& facts = slip.facts;
    QString html = head(facts, FormKind::IssueSlip, facts.number);
    html +=
        plateBand(facts, {{tr("Date"), facts.number.isEmpty() ? fillLine() : moment(facts, facts.printedAt)},
                          {tr("Service advisor"), orLine(facts.advisor)},
                          {tr("Model"), orLine(facts.vehicle.model)},
                          {tr("VIN"), orLine(facts.vehicle.vin)}});
    std::vector<QStringList> rows;
    for (const FormLine& part : slip.parts) {
        const auto technician = slip.technicians.find(part.job);
        rows.push_back({part.job, escaped(part.bin), escaped(part.partNumber), escaped(part.description),
                        part.origin ? word(*part.origin) : QString(), escaped(part.unit),
                        part.quantity.toString(), part.issued.isZero() ? fillLine(4) : part.issued.toString(),
                        technician == slip.technicians.end() ? QString() : escaped(technician->second)});
    }
    if (rows.empty()) {
        rows.resize(8);
    }
    html += blockTitle(tr("Parts"));
    html += ruledTable({{tr("Item"), 6},
                        {tr("Bin"), 10},
                        {tr("Part number"), 16},
                        {tr("Name"), 22},
                        {tr("Origin"), 12},
                        {tr("Unit"), 6},
                        {tr("Wanted"), 8, true},
                        {tr("Issued"), 8, true},
                        {tr("Technician"), 12}},
                       rows);
    return html + signatureRow({tr("Issued by"), tr("Received by")}, tr("Date"));
}

} // namespace baydesk
