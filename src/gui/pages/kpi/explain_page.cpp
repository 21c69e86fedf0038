// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/kpi/explain_page.h"

#include "domain/kpi/display.h"
#include "domain/values/plate.h"
#include "gui/format.h"
#include "gui/pages/kpi/kpi_charts.h"
#include "gui/user_settings.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/search_box.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>
#include <map>

namespace baydesk {

namespace {

constexpr int originalColumn = 5;

QLabel* wrapped(const char* look) {
    QLabel* label = makeLabel({}, look);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString contributionText(AmountUnit unit, std::int64_t contribution) {
    switch (unit) {
    case AmountUnit::Yuan: return displayMoney(Money::fromFen(contribution));
    case AmountUnit::Hour: return Hours::fromSeconds(contribution).toString();
    case AmountUnit::Count: break;
    }
    return displayCount(contribution);
}

void emptyOut(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->layout()) {
            emptyOut(item->layout());
        }
        delete item->widget();
        delete item;
    }
}

} // namespace

ExplainPage::ExplainPage(Desk& desk) : Page(PageId::Explain, desk) {
    auto* split = new QSplitter(Qt::Vertical);
    split->setHandleWidth(cardSpace);
    split->setChildrenCollapsible(false);
    auto* upper = new QSplitter(Qt::Horizontal);
    upper->setHandleWidth(cardSpace);
    upper->setChildrenCollapsible(false);
    upper->addWidget(buildFormula());
    trendCard_ = new Card(tr("Month by month"));
    trend_ = new TrendChart;
    trendCard_->body()->addWidget(trend_, 1);
    upper->addWidget(trendCard_);
    upper->setSizes({520, 600});
    split->addWidget(upper);
    split->addWidget(buildOrders());
    split->setSizes({330, 330});
    rememberSplitter("explain", split);
    rememberSplitter("explain_upper", upper);
    content()->addWidget(split, 1);
    addToHeader(offer(
        ActionId::Earlier, [this] { step(-1); }, tr("Month before")));
    later_ = offer(
        ActionId::Later, [this] { step(1); }, tr("Month after"));
    addToHeader(later_);
    addToHeader(desk.navigator.windowAction(ActionId::Back));
    offer(ActionId::Filter, [this] { focusFilter(); });
}

Card* ExplainPage::buildFormula() {
    auto* card = new Card(tr("How it is counted"));
    formula_ = wrapped("strong");
    working_ = wrapped("cardTitle");
    basis_ = wrapped("note");
    leavesOut_ = wrapped("note");
    counts_ = new QVBoxLayout;
    counts_->setSpacing(6);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(8);
    column->addWidget(formula_);
    column->addWidget(working_);
    column->addWidget(basis_);
    column->addLayout(counts_);
    column->addWidget(leavesOut_);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false); // the card shows through
    scroll->viewport()->setAutoFillBackground(false);
    card->body()->addWidget(scroll, 1);
    return card;
}

Card* ExplainPage::buildOrders() {
    ordersCard_ = new Card(tr("Orders"));
    filter_ = new QLineEdit;
    filter_->setPlaceholderText(tr("Type to filter  Ctrl+F"));
    filter_->setAccessibleName(tr("Filter the orders"));
    filter_->setFixedWidth(190);
    offerClearButton(filter_);
    ordersCard_->addHeaderWidget(filter_);
    ordersCard_->setHint(tr("Enter opens the order"));
    orders_ =
        new DataTable("explain_orders", {{.title = tr("Order"), .width = 116},
                                         {.title = tr("Plate"), .width = 110},
                                         {.title = tr("Day"), .width = 100},
                                         {.title = tr("Contributes"), .width = 120, .rightAligned = true},
                                         {.title = tr("Counted"), .stretches = true},
                                         {.title = tr("Came back from"), .width = 130}});
    orders_->setAccessibleName(tr("Orders behind the figure"));
    orders_->setFilterField(filter_);
    connect(orders_, &DataTable::opened, this, [this](std::int64_t key) {
        const auto& row = facts_->explanation.orders[static_cast<std::size_t>(key)];
        if (desk().navigator.hasPage(PageId::Order)) {
            desk().navigator.openPage(PageId::Order, row.order);
        }
    });
    ordersCard_->body()->addWidget(orders_);
    return ordersCard_;
}

void ExplainPage::open(const PageTarget& target) {
    if (const auto asked = explainTarget(target)) {
        target_ = asked;
        markStale();
    }
}

void ExplainPage::reload() {
    if (!target_) {
        setHeader(tr("A figure explained"), tr("Open a figure on the dashboard with Enter."));
        return;
    }
    read(
        "explain",
        [target = *target_](Session& session, const Context& context) {
            KpiService kpis(session, context);
            Facts facts{kpis.explain(target.kpi, target.month, target.source), kpis.trend(target.month)};
            facts.trend.back() = facts.explanation.facts;
            return facts;
        },
        [this](Facts facts) {
            facts_ = std::move(facts);
            showFacts();
        });
}

void ExplainPage::step(int months) {
    if (target_ && target_->month.plus(months) <= Month::of(desk().context().today())) {
        // Where the other month was imported, that import is shown, as on the dashboard.
        target_ = ExplainTarget{target_->kpi, target_->month.plus(months), MonthFacts::Source::Imported};
        reload();
    }
}

bool ExplainPage::goBack() {
    if (!filter_->text().isEmpty()) {
        filter_->clear();
        orders_->setFocus();
        return true;
    }
    return false;
}

void ExplainPage::focusFirst() {
    orders_->setFocus(Qt::OtherFocusReason);
}

void ExplainPage::focusFilter() {
    filter_->setFocus(Qt::ShortcutFocusReason);
}

QString ExplainPage::helpText() const {
    return tr("Where a figure comes from: its formula, its numbers, and every order it counts or leaves out, "
              "with the "
              "reason. Enter opens an order; Alt+Left and Alt+Right go to other months.");
}

void ExplainPage::showFacts() {
    const KpiExplanation& explanation = facts_->explanation;
    const auto& [kpi, result] = explanation.line;
    const QString value = displayResult(*kpi, result);
    const QString source = explanation.facts.isImported() ? tr("imported") : tr("own orders");
    setHeader(tr("%1: %2").arg(kpi->titleText(), value),
              QStringList{displayMonth(explanation.facts.month), QLatin1String(kpi->id), source}.join(
                  QStringLiteral(" · ")));
    later_->setEnabled(explanation.facts.month < Month::of(desk().context().today()));
    showFormula();
    showCounts();
    showOrders();
    trend_->set(*kpi, facts_->trend);
    const auto shown = sinceFirstKnown(facts_->trend);
    const QString months = tr("%1 – %2").arg(shown.front().month.toString(), shown.back().month.toString());
    trendCard_->setHint(
        trend_->unit().isEmpty() ? months : months + QStringLiteral(" · ") + tr("in %1").arg(trend_->unit()));
}

void ExplainPage::showFormula() {
    const auto& [kpi, result] = facts_->explanation.line;
    formula_->setText(kpi->formulaText());
    const QString working = workingText(result);
    const QString value = displayResult(*kpi, result);
    working_->setText(!result.hasValue()  ? result.why
                      : working.isEmpty() ? value
                                          : QStringLiteral("%1 = %2").arg(working, value));
    QStringList basis{kpi->basisText(facts_->explanation.facts.source)};
    if (result.countsTodaysShop) {
        basis.append(Kpi::todaysShopText());
    }
    if (result.status == KpiResult::Status::Reported) {
        basis.append(result.why);
    }
    basis_->setText(basis.join(QLatin1Char(' ')));
    leavesOut_->setText(tr("Left out: %1").arg(kpi->leavesOutText()));
}

void ExplainPage::addCount(const QString& name, const QString& amount, Tone tone) {
    auto* row = new QHBoxLayout;
    QLabel* label = wrapped("");
    label->setText(name);
    row->addWidget(label, 1);
    row->addWidget(new Chip(tone, amount));
    counts_->addLayout(row);
}

void ExplainPage::showCounts() {
    emptyOut(counts_);
    const KpiExplanation& explanation = facts_->explanation;
    const KpiResult& result = explanation.line.result;
    if (result.numerator) {
        addCount(result.numerator->wording(), displayAmount(*result.numerator), Tone::Info);
        if (!result.denominator->names().isEmpty()) {
            addCount(tr("divided by: %1").arg(result.denominator->wording()),
                     displayAmount(*result.denominator), Tone::Info);
        }
    }
    for (const QString& fact : result.missing) {
        addCount(fact, tr("not known"), Tone::Warn);
    }
    std::map<LeftOut, std::pair<int, std::int64_t>> reasons;
    for (const EvidenceRow& row : explanation.orders) {
        if (row.leftOut) {
            auto& [orders, sum] = reasons[*row.leftOut];
            ++orders;
            sum += row.contribution;
        }
    }
    const AmountUnit unit = evidenceUnit(explanation.line.kpi->evidence);
    for (const auto& [reason, counted] : reasons) {
        QString amount = tr("%n order(s)", nullptr, counted.first);
        if (unit != AmountUnit::Count) {
            amount += QStringLiteral(" · ") + contributionText(unit, counted.second);
        }
        addCount(tr("left out: %1").arg(label(reason)), amount, Tone::Neutral);
    }
}

void ExplainPage::showOrders() {
    const KpiExplanation& explanation = facts_->explanation;
    const AmountUnit unit = evidenceUnit(explanation.line.kpi->evidence);
    std::vector<TableRow> rows;
    int counted = 0;
    for (const EvidenceRow& row : explanation.orders) {
        counted += row.leftOut ? 0 : 1;
        Cell state = Cell::word(Tone::Ok, tr("counted"));
        if (row.leftOut) {
            state = Cell::word(Tone::Neutral, label(*row.leftOut));
        } else if (row.contribution == 0) {
            state = Cell::word(Tone::Bad, tr("late"));
        }
        rows.push_back({static_cast<std::int64_t>(rows.size()),
                        {{.text = row.number, .strong = true},
                         {.text = displayPlate(row.plate)},
                         {.text = displayDate(row.day)},
                         Cell::number(contributionText(unit, row.contribution), row.contribution),
                         state,
                         {.text = row.original}},
                        row.leftOut.has_value()});
    }
    orders_->setColumnHidden(
        originalColumn, std::ranges::all_of(explanation.orders,
                                            [](const EvidenceRow& row) { return row.original.isEmpty(); }));
    const int leftOut = static_cast<int>(rows.size()) - counted;
    ordersCard_->setTitle(rows.empty() ? tr("Orders")
                                       : tr("Orders · %1 counted, %2 left out").arg(counted).arg(leftOut));
    orders_->setEmptySentence(
        explanation.facts.isImported() ? tr("This month was imported: no orders stand behind its figures.")
        : explanation.line.kpi->evidence == Evidence::None
            ? tr("This figure comes from the lists of people and bays, not from orders.")
            : tr("No order of this month counts here."));
    orders_->setRows(std::move(rows));
}

} // namespace baydesk
