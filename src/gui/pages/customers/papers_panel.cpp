// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/customers/papers_panel.h"

#include "domain/values/refusal.h"
#include "gui/format.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field_row.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace baydesk {

namespace {

std::optional<QDate> dayIn(const QLineEdit* field, const QByteArray& name) {
    const QString typed = field->text().trimmed();
    if (typed.isEmpty()) {
        return std::nullopt;
    }
    const QDate day = QDate::fromString(typed, Qt::ISODate);
    if (!day.isValid()) {
        throw Refusal("papers.day", PapersPanel::tr("Type the day like 2026-03-31."), {}, name);
    }
    return day;
}

QString shown(const std::optional<QDate>& day) {
    return day ? day->toString(Qt::ISODate) : QString();
}

} // namespace

PapersPanel::PapersPanel(Desk& desk, const QString& carName, const VehicleGuarantee& guarantee)
    : ActPanel(desk, tr("Papers of %1").arg(carName)), before_(guarantee) {
    const VehiclePapers& papers = guarantee.papers;
    addCounters(guarantee.standing);
    soldOn_ = addText("sold_on", tr("Sold on"), shown(papers.soldOn));
    setFieldHint("sold_on", tr("Day of the invoice: the three guarantees begin here"));
    addField("household", tr("Household"), household_ = new QCheckBox(tr("Bought for a household")));
    household_->setChecked(papers.isHousehold);
    price_ = addText("price", tr("Price"), papers.price ? papers.price->toPlain() : QString());
    setFieldHint("price", tr("Of the invoice, for the compensation of the use"));
    insuredUntil_ = addText("insured_until", tr("Insured until"), shown(papers.insuredUntil));
    setFieldHint("insured_until", tr("Last day of the insurance, such as 2027-03-31"));
    for (QLineEdit* field : {soldOn_, price_, insuredUntil_}) {
        setLatinInput(field);
    }
    addButton(tr("Save the papers"), tr("The papers are saved."), [this] {
        return
            [vehicle = before_.vehicle, papers = this->papers()](Session& session, const Context& context) {
                GuaranteeService(session, context).editPapers(vehicle, papers);
            };
    });
}

void PapersPanel::addCounters(const GuaranteeStanding& standing) {
    if (!standing.applies) {
        addNote(standing.isUnknown
                    ? tr("The three guarantees count from the day of the sale, for household cars.")
                    : tr("The three guarantees are for household cars only."));
        return;
    }
    addNote(tr("Exchange and return until %1 or %2, free repair until %3 or %4.")
                .arg(displayDate(standing.until), displayKilometres(guaranteeKm),
                     displayDate(standing.repairedUntil), displayKilometres(repairWarrantyKm)));
    addNote(standing.isRepairedFree ? tr("Today its repairs are free: the maker pays.")
                                    : tr("Its repairs are not free any more: the customer pays."));
    if (standing.loanerFrom) {
        addNote(tr("It is in repair, day %1: from %2 another car or travel money is due.")
                    .arg(QString::number(standing.daysRunning),
                         displayTimeNear(desk().shop->calendar, *standing.loanerFrom, desk().clock())));
    }
    addNote(
        tr("%1 of 30 repair days · one problem at most %2 of 4 times · safety faults %3 · assemblies %4 · "
           "main parts %5")
            .arg(standing.days)
            .arg(standing.mostOfOneProblem)
            .arg(standing.safetyFaults)
            .arg(standing.assemblies)
            .arg(standing.mainParts));
    for (const GuaranteeNotice& notice : standing.notices) {
        auto* sentence = makeLabel(notice.sentence, "error");
        sentence->setWordWrap(true);
        body()->addWidget(sentence);
    }
    if (standing.useCompensation) {
        addNote(
            tr("For the use so far the buyer pays at most %1.").arg(displayMoney(*standing.useCompensation)));
    }
}

QWidget* PapersPanel::firstField() const {
    return soldOn_;
}

VehiclePapers PapersPanel::papers() const {
    VehiclePapers papers{.soldOn = dayIn(soldOn_, "sold_on"),
                         .isHousehold = household_->isChecked(),
                         .price = {},
                         .insuredUntil = dayIn(insuredUntil_, "insured_until"),
                         .revision = before_.papers.revision};
    if (const QString typed = price_->text().trimmed(); !typed.isEmpty()) {
        papers.price = Money::parse(typed);
        if (!papers.price) {
            throw Refusal("papers.price", tr("Type the price like 158000."), {}, "price");
        }
    }
    return papers;
}

} // namespace baydesk
