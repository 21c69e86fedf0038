// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/display.h"
#include "gui/format.h"
#include "gui/pages/kpi/dashboard_page.h"
#include "gui/pages/kpi/kpi_charts.h"
#include "gui/pages/kpi/month_names.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/tiles.h"

#include <QAction>
#include <QLabel>
#include <algorithm>

namespace baydesk {

namespace {

QString missingText(const KpiResult& result) {
    return result.missing.isEmpty() ? result.why : result.missing.join(QStringLiteral(", "));
}

/// What stands in the chip of a tile: the formula with its numbers, or what keeps the figure from being one.
std::pair<Tone, QString> remarkOf(const KpiResult& result) {
    switch (result.status) {
    case KpiResult::Status::Ok: return {Tone::Info, workingText(result)};
    case KpiResult::Status::Reported: return {Tone::Warn, DashboardPage::tr("as reported, counts unknown")};
    case KpiResult::Status::Insufficient: break;
    }
    return {Tone::Warn, DashboardPage::tr("insufficient data: %1").arg(missingText(result))};
}

std::int64_t sortKey(const KpiResult& result) {
    return result.hasValue() ? result.value.rounded(4) : std::numeric_limits<std::int64_t>::min();
}

TableRow rowOf(std::size_t place, const KpiLine& line) {
    const auto& [kpi, result] = line;
    Cell value = Cell::number(displayResult(*kpi, result), sortKey(result));
    value.strong = result.hasValue();
    if (!result.hasValue()) {
        value.chip = Tone::Warn;
    }
    value.hint = result.why;
    const QString from =
        result.status == KpiResult::Status::Insufficient ? missingText(result) : workingText(result);
    return {
        static_cast<std::int64_t>(place),
        {{.text = kpi->titleText(), .hint = kpi->titleText() + QStringLiteral(" = ") + kpi->formulaText()},
         value,
         {.text = from, .hint = from}}};
}

std::pair<Tone, QString> kindOf(Remark::Kind kind) {
    switch (kind) {
    case Remark::Kind::Agrees: return {Tone::Ok, DashboardPage::tr("agrees")};
    case Remark::Kind::Explained: return {Tone::Info, DashboardPage::tr("explained")};
    case Remark::Kind::Doubtful: break;
    }
    return {Tone::Warn, DashboardPage::tr("unusual")};
}

QString workedRatio(const TechnicianMonth& technician) {
    if (technician.worked.isZero()) {
        return displayNothing();
    }
    const Fraction percent(Int128(technician.sold.seconds()) * 100, technician.worked.seconds());
    return roundedForPeople(percent, 1) + QLatin1Char('%');
}

} // namespace

void DashboardPage::showFacts() {
    showHeader();
    showTiles();
    showStrip();
    showCharts();
    showFigures();
    showTechnicians();
    showAdvisors();
    showRemarks();
    showInternal();
}

void DashboardPage::showHeader() {
    const MonthFacts& facts = facts_->month.facts;
    QStringList parts;
    if (facts.visits) {
        parts << tr("%1 visits").arg(displayCount(*facts.visits));
    }
    if (facts.maintenanceJobs && facts.generalJobs && facts.accidentJobs) {
        parts << tr("%1 jobs").arg(
            displayCount(*facts.maintenanceJobs + *facts.generalJobs + *facts.accidentJobs));
    }
    if (facts.workDays) {
        parts << tr("%1 work days").arg(displayCount(*facts.workDays));
    }
    parts << (facts.isImported() ? tr("as entered, no orders behind it")
                                 : tr("every figure opens to its orders"));
    setHeader(tr("Dashboard · %1").arg(displayMonth(facts.month)), parts.join(QStringLiteral(" · ")));
    later_->setEnabled(facts.month < Month::of(desk().context().today()));
}

void DashboardPage::showTiles() {
    for (std::size_t i = 0; i < tileIds.size(); ++i) {
        const KpiLine& line = facts_->month.line(tileIds[i]);
        const auto [tone, remark] = remarkOf(line.result);
        tiles_[i]->setFigure(line.result.hasValue() ? displayValue(*line.kpi, line.result.value)
                                                    : displayNothing(),
                             tone, remark);
        tiles_[i]->setTrend(trendOf(*line.kpi, facts_->trend), Tone::Info);
        tiles_[i]->setToolTip(line.result.why.isEmpty() ? line.kpi->formulaText() : line.result.why);
        tiles_[i]->setAccessibleDescription(remark);
    }
}

void DashboardPage::showStrip() {
    const KpiMonth& month = facts_->month;
    const bool imported = month.facts.isImported();
    QString source = tr("Own orders");
    if (imported) {
        source = tr("Imported");
        sourceChip_->setToolTip(
            tr("Entered by %1 on %2")
                .arg(month.importedBy, displayTime(desk().shop->calendar, *month.importedAt)));
    } else if (!month.hasOwnOrders) {
        source = tr("No data");
    }
    sourceChip_->set(imported ? Tone::Warn : month.hasOwnOrders ? Tone::Ok : Tone::Neutral, source);
    const bool differs = month.reconciliation && !month.reconciliation->isReconciled;
    QString sentence = month.reconciliation ? month.reconciliation->sentence() : QString();
    if (!imported && !month.hasOwnOrders) {
        sentence = tr("Nothing happened in this month and nobody imported it.");
    }
    reconciliation_->setText(sentence);
    reconciliation_->setToolTip(sentence);
    setLook(reconciliation_, differs ? "error" : "note");
    reconciliationIcon_->setVisible(differs);
    reconciliationIcon_->setPixmap(
        themedIcon(toneIconName(Tone::Bad), Theme::current().bad).pixmap(QSize(16, 16)));
    otherSource_->setText(imported ? tr("Show own orders") : tr("Show import"));
    otherSource_->setEnabled(month.hasOwnOrders && month.isImported);
    otherSourceButton_->setVisible(month.hasOwnOrders && month.isImported);
}

void DashboardPage::showCharts() {
    output_->set(facts_->trend);
    outputCard_->setHint(tr("in %1").arg(output_->unit()));
    outputCard_->setToolTip(
        tr("%1 – %2").arg(facts_->trend.front().month.toString(), facts_->trend.back().month.toString()));
    const MonthFacts& facts = facts_->month.facts;
    const bool any = !facts.technicianRows.empty();
    if (any) {
        technicianChart_->set(facts.technicianRows);
    }
    noTechnicians_->setText(facts.isImported()
                                ? tr("An imported month says nothing about single technicians.")
                                : tr("No technician sold or clocked hours in this month."));
    technicianChart_->setVisible(any);
    outputLegend_->setText(output_->legendHtml());
    hoursLegend_->setText(technicianChart_->legendHtml());
    hoursLegend_->setVisible(any);
    noTechnicians_->setVisible(!any);
}

void DashboardPage::showFigures() {
    std::vector<TableRow> rows;
    for (std::size_t i = 0; i < facts_->month.kpis.size(); ++i) {
        const KpiLine& line = facts_->month.kpis[i];
        const bool onTile = std::any_of(tileIds.begin(), tileIds.end(), [&line](const char* id) {
            return QLatin1String(id) == QLatin1String(line.kpi->id);
        });
        if (!onTile) {
            rows.push_back(rowOf(i, line));
        }
    }
    figures_->setRows(std::move(rows));
}

void DashboardPage::showTechnicians() {
    std::vector<TableRow> rows;
    for (const TechnicianMonth& technician : facts_->month.facts.technicianRows) {
        const std::int64_t ratio =
            technician.worked.isZero()
                ? -1
                : Fraction(technician.sold.seconds(), technician.worked.seconds()).rounded(4);
        rows.push_back({technician.technician.value(),
                        {{.text = technician.name, .strong = true},
                         Cell::number(technician.sold.toString(), technician.sold.seconds()),
                         Cell::number(technician.worked.toString(), technician.worked.seconds()),
                         Cell::number(displayHours(technician.available),
                                      technician.available ? technician.available->seconds() : -1),
                         Cell::number(workedRatio(technician), ratio)}});
    }
    technicians_->setEmptySentence(noTechnicians_->text());
    technicians_->setRows(std::move(rows));
}

void DashboardPage::showAdvisors() {
    std::vector<TableRow> rows;
    for (const AdvisorMonth& advisor : facts_->month.facts.advisorRows) {
        rows.push_back({advisor.advisor.value(),
                        {{.text = advisor.name, .strong = true},
                         Cell::number(displayCount(advisor.visits), advisor.visits),
                         Cell::number(displayMoneyShort(advisor.output), advisor.output.fen())}});
    }
    advisors_->setEmptySentence(facts_->month.facts.isImported()
                                    ? tr("An imported month says nothing about single advisors.")
                                    : tr("No advisor received a car in this month."));
    advisors_->setRows(std::move(rows));
}

void DashboardPage::showRemarks() {
    std::vector<TableRow> rows;
    for (const auto* remarks : {&facts_->month.warnings, &facts_->month.comparisons}) {
        for (const Remark& remark : *remarks) {
            const auto [tone, word] = kindOf(remark.kind);
            rows.push_back({static_cast<std::int64_t>(rows.size()),
                            {Cell::word(tone, word), {.text = remark.sentence, .hint = remark.sentence}}});
        }
    }
    sheetActions_[Remarks]->setText(
        rows.empty() ? tr("Remarks")
                     : tr("Remarks (%1)").arg(displayCount(static_cast<std::int64_t>(rows.size()))));
    remarks_->setRows(std::move(rows));
    showDetail();
}

void DashboardPage::showInternal() {
    std::vector<TableRow> rows;
    for (const InternalWork& work : facts_->month.internalWork) {
        rows.push_back({static_cast<std::int64_t>(work.purpose),
                        {{.text = label(work.purpose), .strong = true},
                         Cell::number(displayCount(work.orders), work.orders),
                         Cell::number(work.hours.toString(), work.hours.seconds()),
                         Cell::number(displayMoneyShort(work.amount), work.amount.fen()),
                         Cell::number(displayMoneyShort(work.partsCost), work.partsCost.fen())}});
    }
    internal_->setEmptySentence(facts_->month.facts.isImported()
                                    ? tr("An imported month says nothing about internal orders.")
                                    : tr("No internal order was settled in this month."));
    internal_->setRows(std::move(rows));
}

void DashboardPage::showDetail() {
    QString text;
    if (facts_ && sheets_->currentWidget() == figures_) {
        if (const auto key = figures_->currentKey()) {
            const auto& [kpi, result] = facts_->month.kpis[static_cast<std::size_t>(*key)];
            text = QStringLiteral("%1 = %2").arg(kpi->titleText(), kpi->formulaText());
            text += result.why.isEmpty() ? QString() : QLatin1Char('\n') + result.why;
        }
    } else if (facts_ && sheets_->currentWidget() == remarks_) {
        const auto key = remarks_->currentKey();
        const auto row = key ? remarks_->rows().find(*key) : std::nullopt;
        text = row ? remarks_->rows().row(*row).cells.back().text : QString();
    }
    detail_->setText(text);
    detail_->setVisible(!text.isEmpty());
}

} // namespace baydesk
