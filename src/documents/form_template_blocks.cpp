// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/car_shape.h"
#include "documents/form_template.h"
#include "documents/qr_code.h"
#include "domain/values/decimal.h"
#include "domain/values/plate.h"

#include <algorithm>

namespace baydesk {

QString FormTemplate::html(const FormContent& content) {
    pictures_.clear();
    return std::visit([this](const auto& each) { return form(each); }, content);
}

QString FormTemplate::footer(const FormContent& content) const {
    const FormFacts& facts = factsOf(content);
    QStringList parts;
    for (const QString& part :
         {displayPlate(facts.vehicle.plate), facts.number, title(kindOf(content)), facts.shop->name}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts.join(QStringLiteral(" · "));
}

QString FormTemplate::pageText(int page, int pages) const {
    return tr("Page %1 / %2").arg(page).arg(pages);
}

QString FormTemplate::moment(const FormFacts& facts, const std::optional<Timestamp>& at) const {
    return at ? facts.shop->calendar.local(*at).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : fillLine();
}

QString FormTemplate::amount(const std::optional<Money>& amount) const {
    return amount ? amount->toString() : fillLine();
}

QString FormTemplate::kilometres(const std::optional<WalkAround>& walkAround) const {
    return (walkAround ? countForPeople(walkAround->mileageKm) : fillLine(8)) + QStringLiteral(" km");
}

QString FormTemplate::fuel(const std::optional<WalkAround>& walkAround) const {
    return (walkAround ? QString::number(walkAround->fuelEighths) : fillLine(3)) + QStringLiteral(" / 8");
}

QString FormTemplate::categories(const FormFacts& facts) const {
    QStringList words;
    for (const ServiceCategory category : facts.categories) {
        words.append(word(category));
    }
    return words.isEmpty() ? fillLine() : words.join(tr(", "));
}

QString FormTemplate::quantity(const FormLine& line) const {
    return line.kind == LineKind::Labour ? line.hours.toPlain() : line.quantity.toString();
}

QString FormTemplate::shopLine(const FormFacts& facts) const {
    const ShopSettings& shop = *facts.shop;
    return tr("Address: %1").arg(orLine(shop.address)) + QStringLiteral("<br>") +
           tr("Phone: %1").arg(orLine(shop.phone)) + QStringLiteral("<br>") +
           tr("Licence or filing number: %1").arg(orLine(shop.licence));
}

QString FormTemplate::head(const FormFacts& facts, FormKind kind, const QString& number,
                           const QString& remark) {
    QString code;
    if (const QImage picture = qrCode(facts.number); !picture.isNull()) {
        pictures_.insert(QStringLiteral("qr"), picture);
        code = QStringLiteral("<img src=\"qr\" width=\"58\" height=\"58\"><br>");
    }
    const QString below = remark.isEmpty() ? QString() : QStringLiteral("<br>") + remark;
    return QStringLiteral(
               "<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr>"
               "<td width=\"38%\" valign=\"middle\"><span class=\"shop\">%1</span><br>"
               "<span class=\"small\">%2</span></td>"
               "<td width=\"38%\" align=\"center\" valign=\"middle\"><span class=\"title\">%3</span>%4</td>"
               "<td width=\"24%\" align=\"right\" valign=\"middle\">%5<span class=\"small\">%6</span></td>"
               "</tr></table>")
        .arg(escaped(facts.shop->name), shopLine(facts), title(kind), below, code,
             tr("No. %1").arg(orLine(number, 14)));
}

QString FormTemplate::plateBand(const FormFacts& facts, const std::vector<FormFact>& beside) {
    const QString plate = displayPlate(facts.vehicle.plate);
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr>"
                          "<td width=\"29%\" valign=\"middle\"><span class=\"small\">%1</span><br>"
                          "<span class=\"plate\">%2</span><br><span class=\"small\">%3</span></td>"
                          "<td width=\"71%\" valign=\"middle\">%4</td></tr></table>")
        .arg(tr("Plate"), orLine(plate, 6), tr("Plate colour: %1").arg(fillLine(6)), factGrid(beside, 2));
}

std::vector<FormFact> FormTemplate::peopleFacts(const FormFacts& facts) const {
    return {{tr("Owner"), orLine(facts.owner)},
            {tr("Phone"), orLine(facts.ownerPhone)},
            {tr("Sender"), orLine(facts.sender)},
            {tr("Sender's phone"), orLine(facts.senderPhone)}};
}

std::vector<FormFact> FormTemplate::carFacts(const FormFacts& facts) const {
    return {{tr("Model"), orLine(facts.vehicle.model)},
            {tr("VIN"), orLine(facts.vehicle.vin)},
            {tr("Engine no."), fillLine()},
            {tr("Mileage in"), kilometres(facts.walkAround)}};
}

QString FormTemplate::jobTable(const FormEstimate& estimate) const {
    const std::vector<FormColumn> columns{{tr("Item"), 6},         {tr("Work or part"), 35},
                                          {tr("Kind"), 14},        {tr("Hours or quantity"), 11, true},
                                          {tr("Price"), 11, true}, {tr("Amount"), 12, true},
                                          {tr("Payer"), 11}};
    std::vector<QStringList> rows;
    for (const FormJob& job : estimate.jobs) {
        QString text = bold(escaped(job.complaint));
        if (!job.cause.isEmpty()) {
            text += QStringLiteral("<br>") + tr("Diagnosis: %1").arg(escaped(job.cause));
        }
        if (job.isPricedLater) {
            text += QStringLiteral("<br>") + tr("Priced after the diagnosis");
        }
        rows.push_back(
            {bold(job.letter), text, job.isAdditional ? tr("addition") : QString(), {}, {}, {}, {}});
        for (const FormLine& line : job.lines) {
            QString name = escaped(line.description);
            if (!line.partNumber.isEmpty()) {
                name += QStringLiteral(" ") + escaped(line.partNumber);
            }
            rows.push_back({{},
                            name,
                            wordOfKind(line),
                            quantity(line) + QLatin1Char(' ') +
                                (line.kind == LineKind::Labour ? QStringLiteral("h") : escaped(line.unit)),
                            plainAmount(line.unitPrice),
                            plainAmount(line.amount),
                            word(line.payer)});
        }
    }
    if (estimate.jobs.empty()) {
        rows.resize(8);
    }
    return ruledTable(columns, rows);
}

QString FormTemplate::estimateTotal(const FormEstimate& estimate) const {
    QString html = QStringLiteral("<p class=\"total\">") +
                   tr("Labour %1, parts %2, estimate in all %3")
                       .arg(amount(estimate.labour), amount(estimate.parts), bold(amount(estimate.total)));
    if (estimate.customer) {
        html +=
            QStringLiteral("<br>") + tr("Of this the customer pays %1").arg(bold(amount(estimate.customer)));
    }
    const std::optional<Money> spoken = estimate.customer ? estimate.customer : estimate.total;
    html += QStringLiteral("<br>") +
            tr("In words: %1").arg(spoken ? words_.amountInWords(*spoken) : fillLine(40));
    if (std::ranges::any_of(estimate.jobs, &FormJob::isPricedLater)) {
        html += QStringLiteral("<br>") +
                tr("Not in it: what is priced after the diagnosis. The customer is asked again then.");
    }
    return html + QStringLiteral("</p>");
}

QString FormTemplate::outline(const FormFacts& facts, int width) {
    constexpr int dotsPerPixel = 4;
    const QImage car = carPicture(facts.walkAround ? facts.walkAround->damages : std::vector<DamageMark>(),
                                  width * dotsPerPixel);
    pictures_.insert(QStringLiteral("car"), car);
    return QStringLiteral("<img src=\"car\" width=\"%1\" height=\"%2\">")
        .arg(width)
        .arg(car.height() / dotsPerPixel);
}

QString FormTemplate::damageList(const FormFacts& facts) const {
    if (!facts.walkAround) {
        return fillLine(40);
    }
    QStringList marks;
    for (std::size_t i = 0; i < facts.walkAround->damages.size(); ++i) {
        const DamageMark& mark = facts.walkAround->damages[i];
        QString text = QStringLiteral("%1. %2 %3").arg(i + 1).arg(word(mark.zone), word(mark.kind));
        if (!mark.note.isEmpty()) {
            text += QStringLiteral(" (%1)").arg(escaped(mark.note));
        }
        marks.append(text);
    }
    return marks.isEmpty() ? tr("no damage marked") : marks.join(QStringLiteral("<br>"));
}

QString FormTemplate::oldPartsBoxes(const std::optional<WalkAround>& walkAround, bool areNone) const {
    const auto is = [&](OldParts choice) { return !areNone && walkAround && walkAround->oldParts == choice; };
    const QString gap = QStringLiteral(" &nbsp; ");
    return tickBox(is(OldParts::Take), tr("taken by the customer")) + gap +
           tickBox(is(OldParts::Leave), tr("given up, left with the shop")) + gap +
           tickBox(areNone, tr("no old parts"));
}

} // namespace baydesk
