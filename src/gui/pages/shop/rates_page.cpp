// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/shop/rates_page.h"

#include "gui/format.h"
#include "gui/pages/panel_side.h"
#include "gui/pages/shop/rate_panel.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/inline_message.h"
#include "services/discount_service.h"
#include "services/labour_rate_service.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int sideWidth = 346;
constexpr int tableHeight = 250; ///< a row for each payer

Tone toneOf(LabourRateState state) {
    switch (state) {
    case LabourRateState::InForce: return Tone::Ok;
    case LabourRateState::Later: return Tone::Info;
    case LabourRateState::Earlier:
    case LabourRateState::Withdrawn: break;
    }
    return Tone::Neutral;
}

} // namespace

struct RatesPage::Found {
    LabourRates rates;
    DiscountLimits limits;
};

RatesPage::RatesPage(Desk& desk) : Page(PageId::Rates, desk) {
    auto* left = new QVBoxLayout;
    left->setSpacing(cardSpace);
    left->addWidget(buildTable());
    left->addWidget(buildEntries(), 1);
    side_ = new PanelSide(buildLimits());
    side_->setFixedWidth(sideWidth);
    connect(side_, &PanelSide::changed, this, &RatesPage::showActions);
    connect(side_, &PanelSide::finished, this, [this](const QString& sentence) {
        entries_->setFocus(Qt::OtherFocusReason);
        this->desk().navigator.tell(sentence);
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(cardSpace);
    row->addLayout(left, 1);
    row->addWidget(side_);
    content()->addLayout(row, 1);
    buildActions();
    setHeader(tr("Rates and discounts"), tr("What an hour costs, and who may take how much off"));
    showActions();
}

QWidget* RatesPage::buildTable() {
    auto* card = new Card(tr("In force today"));
    card->setHint(tr("in brackets: the shop's labour rate"));
    std::vector<TableColumn> columns{{.title = tr("Who pays"), .stretches = true}};
    for (const ServiceCategory each : allValues<ServiceCategory>()) {
        columns.push_back({.title = label(each), .width = 130, .rightAligned = true});
    }
    table_ = new DataTable("rates.table", std::move(columns));
    table_->setObjectName(QStringLiteral("rateTable"));
    table_->setAccessibleName(tr("Labour rates in force today"));
    table_->horizontalHeader()->setSectionsClickable(false);
    table_->setFixedHeight(tableHeight);
    card->body()->addWidget(table_);
    return card;
}

QWidget* RatesPage::buildEntries() {
    auto* card = new Card(tr("All rates"));
    entries_ = new DataTable("rates.entries", {{.title = tr("From"), .width = 110},
                                               {.title = tr("Who pays"), .stretches = true},
                                               {.title = tr("Category"), .width = 130},
                                               {.title = tr("Per hour"), .width = 110, .rightAligned = true},
                                               {.title = tr("State"), .width = 130},
                                               {.title = tr("Entered by"), .width = 110}});
    entries_->setObjectName(QStringLiteral("rateEntries"));
    entries_->setAccessibleName(tr("All labour rates"));
    entries_->setEmptySentence(tr("Everything costs the shop's labour rate. Alt+1 adds a rate."));
    connect(entries_, &DataTable::currentKeyChanged, this, &RatesPage::showActions);
    card->body()->addWidget(entries_, 1);
    return card;
}

QWidget* RatesPage::buildLimits() {
    auto* card = new Card(tr("Discount limits"));
    QLabel* note =
        makeLabel(tr("Of the customer's share of an order, before discounts. Who wants to give more "
                     "asks somebody who may."),
                  "note");
    note->setWordWrap(true);
    card->body()->addWidget(note);
    limitTable_ = new DataTable("rates.limits", {{.title = tr("Role"), .stretches = true},
                                                 {.title = tr("Limit"), .width = 90, .rightAligned = true}});
    limitTable_->setObjectName(QStringLiteral("discountLimits"));
    limitTable_->setAccessibleName(tr("Discount limits"));
    limitTable_->horizontalHeader()->setSectionsClickable(false);
    connect(limitTable_, &DataTable::currentKeyChanged, this, &RatesPage::showActions);
    connect(limitTable_, &DataTable::opened, this, &RatesPage::changeLimit);
    card->body()->addWidget(limitTable_, 1);
    changeLimit_ = offer(
        offerAction(3), [this] { changeLimit(); }, tr("Change the limit"), Right::ChangeSettings);
    auto* foot = new QHBoxLayout;
    foot->addWidget(new ActionButton(changeLimit_));
    foot->addStretch(1);
    card->body()->addLayout(foot);
    return card;
}

void RatesPage::changeLimit() {
    if (const auto key = limitTable_->currentKey()) {
        const auto role = static_cast<StaffRole>(*key);
        side_->open(new DiscountLimitPanel(desk(), role, limits_.of(role)));
    }
}

void RatesPage::buildActions() {
    QAction* add = offer(
        offerAction(1),
        [this] {
            const LabourRate* entry = chosenEntry();
            side_->open(new RatePanel(this->desk(), rates_, entry ? entry->data : LabourRateDraft()));
        },
        tr("New rate"), Right::ChangeSettings);
    withdraw_ = offer(
        offerAction(2), [this] { withdraw(); }, tr("Withdraw"), Right::ChangeSettings);
    addToHeader(withdraw_);
    addToHeader(add);
}

Changes RatesPage::topics() const {
    return Topic::Shop | Topic::Workshop; // the shop's labour rate is a setting
}

QString RatesPage::helpText() const {
    return tr("A new labour line takes the rate of its payer and category that held on the day its order was "
              "opened; without one, the shop's labour rate of the settings. Lines that stand keep their "
              "price. A rate is never changed: a correction is another rate from the same day or a later "
              "one. One that is not yet in force can be withdrawn. A discount above a person's limit is "
              "refused; they "
              "can ask for it, and who may take off so much finds it in “Needs me” of Today.");
}

void RatesPage::reload() {
    read(
        "rates",
        [](Session& session, const Context& context) {
            return Found{LabourRateService(session, context).rates(),
                         DiscountService(session, context).limits()};
        },
        [this](const Found& found) { show(found); });
}

void RatesPage::show(const Found& found) {
    rates_ = found.rates;
    limits_ = found.limits;
    showLimits();
    const QDate today = desk().context().today();
    showTable(today);
    showEntries(today);
    showActions();
}

void RatesPage::showTable(QDate today) {
    std::vector<TableRow> rows;
    for (const Payer payer : allValues<Payer>()) {
        TableRow row{static_cast<std::int64_t>(payer) + 1, {{.text = label(payer), .strong = true}}};
        for (const ServiceCategory category : allValues<ServiceCategory>()) {
            const LabourRate* entry = rates_.entryOn(payer, category, today);
            const QString rate = displayMoney(rates_.on(payer, category, today));
            row.cells.push_back(
                entry ? Cell{.text = rate,
                             .strong = true,
                             .hint = tr("since %1").arg(displayDate(entry->data.from))}
                      : Cell{.text = QStringLiteral("(%1)").arg(rate), .hint = tr("the shop's labour rate")});
        }
        rows.push_back(std::move(row));
    }
    table_->setRows(std::move(rows));
}

void RatesPage::showLimits() {
    std::vector<TableRow> rows;
    for (const auto& [role, limit] : limits_.all()) {
        rows.push_back({static_cast<std::int64_t>(role),
                        {{.text = label(role)}, Cell::number(limit.toString(), limit.basisPoints())}});
    }
    limitTable_->setRows(std::move(rows));
}

/// The newest first.
void RatesPage::showEntries(QDate today) {
    std::vector<LabourRate> entries = rates_.entries();
    std::ranges::reverse(entries);
    std::ranges::stable_sort(entries, std::ranges::greater(),
                             [](const LabourRate& each) { return each.data.from; });
    std::vector<TableRow> rows;
    for (const LabourRate& each : entries) {
        const LabourRateState state = stateOn(rates_, each, today);
        const bool isOver = state == LabourRateState::Earlier || state == LabourRateState::Withdrawn;
        rows.push_back({each.id.value(),
                        {{.text = displayDate(each.data.from)},
                         {.text = label(each.data.payer)},
                         {.text = label(each.data.category)},
                         Cell::number(displayMoney(each.data.rate), each.data.rate.fen()),
                         Cell::word(toneOf(state), label(state)),
                         {.text = each.enteredBy}},
                        isOver});
    }
    entries_->setRows(std::move(rows));
}

const LabourRate* RatesPage::chosenEntry() const {
    const auto key = entries_->currentKey();
    const auto found = std::ranges::find_if(rates_.entries(),
                                            [&](const LabourRate& each) { return key == each.id.value(); });
    return found == rates_.entries().end() ? nullptr : &*found;
}

void RatesPage::showActions() {
    if (withdraw_) {
        withdraw_->setEnabled(chosenEntry() && !side_->panel());
        changeLimit_->setEnabled(limitTable_->currentKey() && !side_->panel());
    }
}

void RatesPage::withdraw() {
    if (const LabourRate* entry = chosenEntry()) {
        write([id = entry->id](Session& session,
                               const Context& context) { LabourRateService(session, context).withdraw(id); },
              [this] { desk().navigator.tell(tr("The rate is withdrawn.")); });
    }
}

bool RatesPage::goBack() {
    if (!side_->close()) {
        return false;
    }
    entries_->setFocus(Qt::OtherFocusReason);
    return true;
}

void RatesPage::focusFirst() {
    if (side_->panel()) {
        side_->panel()->firstField()->setFocus(Qt::OtherFocusReason);
    } else {
        entries_->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace baydesk
