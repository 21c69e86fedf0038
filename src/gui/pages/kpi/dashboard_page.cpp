// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/kpi/dashboard_page.h"

#include "domain/kpi/display.h"
#include "gui/format.h"
#include "gui/pages/kpi/kpi_charts.h"
#include "gui/pages/kpi/month_names.h"
#include "gui/user_settings.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/tiles.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>

namespace baydesk {

namespace {

QLabel* makeLegend() {
    QLabel* label = makeLabel({}, "note");
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DashboardPage::DashboardPage(Desk& desk) : Page(PageId::Dashboard, desk) {
    earlier_ = offer(
        ActionId::Earlier, [this] { step(-1); }, tr("Month before"));
    later_ = offer(
        ActionId::Later, [this] { step(1); }, tr("Month after"));
    const QStringList names{tr("Figures"), tr("Technicians"), tr("Advisors"), tr("Remarks"), tr("Internal")};
    for (int sheet = Figures; sheet <= Internal; ++sheet) {
        const int place = sheet == Internal ? 6 : sheet + 1; // the fifth changes the source
        QAction* action = offer(
            offerAction(place), [this, sheet] { showSheet(Sheet(sheet)); }, names[sheet]);
        action->setCheckable(true);
        sheetActions_.push_back(action);
    }
    otherSource_ = offer(
        ActionId::Offer5, [this] { chooseSource(); }, tr("Own orders"));
    content()->addWidget(buildTiles());
    content()->addWidget(buildStrip());
    content()->addWidget(buildCharts(), 1);
    addToHeader(earlier_);
    addToHeader(later_);
    setHeader(tr("Dashboard"), {});
    showSheet(Figures);
}

QWidget* DashboardPage::buildTiles() {
    auto* host = new QWidget;
    auto* grid = new QGridLayout(host);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    for (std::size_t i = 0; i < tileIds.size(); ++i) {
        const Kpi* kpi = findKpi(QLatin1String(tileIds[i]));
        tiles_[i] = new KpiTile;
        tiles_[i]->setObjectName(QLatin1String(tileIds[i]));
        tiles_[i]->setTitle(kpi->titleText());
        connect(tiles_[i], &Tile::opened, this, [this, kpi, tile = tiles_[i]] {
            lastOpened_ = tile;
            explain(*kpi);
        });
        const int column = static_cast<int>(i % 4);
        grid->addWidget(tiles_[i], static_cast<int>(i / 4), column);
        grid->setColumnStretch(column, 1);
    }
    return host;
}

QWidget* DashboardPage::buildStrip() {
    auto* host = new QWidget;
    auto* row = new QHBoxLayout(host);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    sourceChip_ = new Chip;
    reconciliationIcon_ = new QLabel;
    reconciliation_ = makeLabel({}, "note");
    reconciliation_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    otherSourceButton_ = new ActionButton(otherSource_, ActionButton::Look::Offer);
    row->addWidget(sourceChip_);
    row->addWidget(reconciliationIcon_);
    row->addWidget(reconciliation_, 1);
    row->addWidget(otherSourceButton_);
    return host;
}

QWidget* DashboardPage::buildCharts() {
    auto* split = new QSplitter(Qt::Horizontal);
    split->setHandleWidth(cardSpace);
    split->setChildrenCollapsible(false);
    outputCard_ = new Card(tr("Output and gross profit"));
    output_ = new OutputChart;
    outputLegend_ = makeLegend();
    outputCard_->body()->addWidget(output_, 1);
    outputCard_->body()->addWidget(outputLegend_);
    auto* hours = new Card(tr("Technicians' hours"));
    technicianChart_ = new TechnicianChart;
    noTechnicians_ = makeLabel({}, "note");
    noTechnicians_->setWordWrap(true);
    noTechnicians_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    hoursLegend_ = makeLegend();
    hours->body()->addWidget(technicianChart_, 1);
    hours->body()->addWidget(hoursLegend_);
    hours->body()->addWidget(noTechnicians_, 1);
    for (QWidget* card : std::initializer_list<QWidget*>{outputCard_, hours, buildSheets()}) {
        split->addWidget(card);
    }
    split->setSizes({376, 318, 432});
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setStretchFactor(2, 3);
    rememberSplitter("dashboard", split);
    return split;
}

Card* DashboardPage::buildSheets() {
    sheetsCard_ = new Card;
    auto* buttons = new QGridLayout; // two by two, so that longer languages fit as well
    buttons->setSpacing(6);
    for (std::size_t i = 0; i < sheetActions_.size(); ++i) {
        buttons->addWidget(new ActionButton(sheetActions_[i], ActionButton::Look::Offer),
                           static_cast<int>(i / 2), static_cast<int>(i % 2));
    }
    sheetsCard_->body()->addLayout(buttons);
    buildTables();
    sheets_ = new QStackedWidget;
    for (DataTable* table : {figures_, technicians_, advisors_, remarks_, internal_}) {
        sheets_->addWidget(table);
    }
    sheetsCard_->body()->addWidget(sheets_, 1);
    detail_ = makeLabel({}, "note"); // the whole text of a row that is too long for its column
    detail_->setWordWrap(true);
    sheetsCard_->body()->addWidget(detail_);
    return sheetsCard_;
}

void DashboardPage::buildTables() {
    figures_ = new DataTable("dashboard_figures", {{.title = tr("Figure"), .width = 190, .stretches = true},
                                                   {.title = tr("Value"), .width = 90, .rightAligned = true},
                                                   {.title = tr("From"), .width = 100}});
    figures_->setAccessibleName(tr("Further figures"));
    connect(figures_, &DataTable::opened, this, [this](std::int64_t key) {
        lastOpened_ = figures_;
        explain(kpiCatalogue()[static_cast<std::size_t>(key)]);
    });
    technicians_ = new DataTable("dashboard_technicians",
                                 {{.title = tr("Technician"), .stretches = true},
                                  {.title = tr("Sold"), .width = 74, .rightAligned = true},
                                  {.title = tr("Worked"), .width = 74, .rightAligned = true},
                                  {.title = tr("Available"), .width = 82, .rightAligned = true},
                                  {.title = tr("Sold ÷ worked"), .width = 100, .rightAligned = true}});
    technicians_->setAccessibleName(tr("Technicians' hours"));
    connect(technicians_, &DataTable::opened, this, [this](std::int64_t key) {
        if (this->desk().navigator.hasPage(PageId::Technician)) {
            lastOpened_ = technicians_;
            this->desk().navigator.openPage(PageId::Technician, TechnicianId(key));
        }
    });
    advisors_ =
        new DataTable("dashboard_advisors", {{.title = tr("Advisor"), .stretches = true},
                                             {.title = tr("Visits"), .width = 80, .rightAligned = true},
                                             {.title = tr("Output"), .width = 110, .rightAligned = true}});
    advisors_->setAccessibleName(tr("Advisors"));
    remarks_ = new DataTable("dashboard_remarks", {{.title = tr("Kind"), .width = 96},
                                                   {.title = tr("Remark"), .stretches = true}});
    remarks_->setAccessibleName(tr("Remarks"));
    for (DataTable* table : {figures_, remarks_}) {
        connect(table, &DataTable::currentKeyChanged, this, &DashboardPage::showDetail);
    }
    internal_ =
        new DataTable("dashboard_internal", {{.title = tr("For"), .stretches = true},
                                             {.title = tr("Orders"), .width = 66, .rightAligned = true},
                                             {.title = tr("Hours"), .width = 70, .rightAligned = true},
                                             {.title = tr("Amount"), .width = 92, .rightAligned = true},
                                             {.title = tr("Parts cost"), .width = 92, .rightAligned = true}});
    internal_->setObjectName(QStringLiteral("internalWork"));
    internal_->setAccessibleName(tr("Internal orders, in no figure above"));
    remarks_->setEmptySentence(tr("Nothing about this month is unusual."));
}

void DashboardPage::open(const PageTarget& target) {
    if (const auto* text = std::get_if<QString>(&target)) {
        if (const auto month = Month::parse(*text)) {
            month_ = month;
            source_.reset();
            markStale();
        }
    }
}

void DashboardPage::reload() {
    read(
        "dashboard",
        [asked = month_, source = source_](Session& session, const Context& context) {
            KpiService kpis(session, context);
            const Month month = asked.value_or(kpis.latest());
            Facts facts{kpis.month(month, source), kpis.trend(month)};
            facts.trend.back() = facts.month.facts;
            return facts;
        },
        [this](Facts facts) {
            month_ = facts.month.facts.month;
            facts_ = std::move(facts);
            showFacts();
        });
}

void DashboardPage::step(int months) {
    if (!month_) {
        return;
    }
    const Month wanted = month_->plus(months);
    if (wanted <= Month::of(desk().context().today())) {
        month_ = wanted;
        source_.reset();
        reload();
    }
}

void DashboardPage::chooseSource() {
    if (!facts_ || !facts_->month.hasOwnOrders || !facts_->month.isImported) {
        return;
    }
    source_ = facts_->month.facts.isImported() ? MonthFacts::Source::OwnOrders : MonthFacts::Source::Imported;
    reload();
}

void DashboardPage::showSheet(Sheet sheet) {
    const bool hadFocus = sheets_->currentWidget()->hasFocus();
    const DataTable* tables[] = {figures_, technicians_, advisors_, remarks_, internal_};
    sheets_->setCurrentIndex(sheet);
    sheetsCard_->setTitle(tables[sheet]->accessibleName());
    showDetail();
    for (int i = Figures; i <= Internal; ++i) {
        sheetActions_[static_cast<std::size_t>(i)]->setChecked(i == sheet);
    }
    if (hadFocus || facts_) {
        sheets_->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
}

void DashboardPage::explain(const Kpi& kpi) {
    if (facts_ && desk().navigator.hasPage(PageId::Explain)) {
        const MonthFacts& facts = facts_->month.facts;
        desk().navigator.openPage(PageId::Explain,
                                  pageTarget({QLatin1String(kpi.id), facts.month, facts.source}));
    }
}

void DashboardPage::focusFirst() {
    (lastOpened_ ? lastOpened_ : tiles_[0])->setFocus(Qt::OtherFocusReason);
}

QString DashboardPage::helpText() const {
    return tr("One month in key figures. Enter on a tile or a row explains the figure: its formula, its "
              "numbers, the "
              "orders it counts and those it leaves out. A month comes from this program's orders or from an "
              "import; "
              "the two are never mixed.");
}

} // namespace baydesk
