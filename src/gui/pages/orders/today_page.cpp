// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/today_page.h"

#include "domain/values/plate.h"
#include "gui/format.h"
#include "gui/forms/emergency_pack.h"
#include "gui/forms/printer_settings.h"
#include "gui/pages/orders/today_rows.h"
#include "gui/user_settings.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/inline_message.h"
#include "gui/widgets/search_box.h"
#include "gui/widgets/tiles.h"
#include "services/care_service.h"
#include "services/order_service.h"
#include "services/parts_service.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

namespace baydesk {

namespace {

constexpr int labelColumn = 8;
constexpr int needsOfAnOrder = 1000; ///< more than one order has: its id and a number make the key

QString titleOf(TodayGroup group) {
    switch (group) {
    case TodayGroup::Estimating: return TodayPage::tr("Inspection, estimate");
    case TodayGroup::Consent: return TodayPage::tr("Awaiting consent");
    case TodayGroup::InWork: return TodayPage::tr("In work");
    case TodayGroup::Checking: return TodayPage::tr("Inspection, wash");
    case TodayGroup::Ready: return TodayPage::tr("Ready");
    case TodayGroup::Due: return TodayPage::tr("Late or nearly late");
    }
    return {};
}

} // namespace

TodayPage::TodayPage(Desk& desk) : Page(PageId::Today, desk) {
    buildCounters();
    auto* split = new QSplitter(Qt::Horizontal);
    split->setHandleWidth(cardSpace);
    split->setChildrenCollapsible(false);
    ordersCard_ = new Card;
    buildOrders(ordersCard_);
    split->addWidget(ordersCard_);
    auto* side = new QSplitter(Qt::Vertical);
    side->setHandleWidth(cardSpace);
    side->setChildrenCollapsible(false);
    auto* needs = new Card(tr("Needs me"));
    needs->setHint(tr("Enter opens"));
    buildNeeds(needs);
    side->addWidget(needs);
    partsCard_ = new Card(tr("Parts that work waits for"));
    buildParts(partsCard_);
    side->addWidget(partsCard_);
    side->setSizes({420, 300});
    split->addWidget(side);
    split->setSizes({890, 280});
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    rememberSplitter("today", split);
    rememberSplitter("today_side", side);
    content()->addWidget(split, 1);
    buildEmergencyPack();
    addToHeader(desk.navigator.windowAction(ActionId::NewVisit));
    offer(ActionId::Filter, [this] { focusFilter(); });
    setHeader(tr("Today"), displayLongDate(desk.context().today()));
    minute_.setInterval(60'000); // promises turn amber and red by themselves
    connect(&minute_, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            showFacts();
        }
    });
    minute_.start();
}

void TodayPage::buildEmergencyPack() {
    pack_ = new EmergencyPack(desk(), this);
    connect(pack_, &EmergencyPack::done, this, [this](const QString& file, const QString& problem) {
        if (problem.isEmpty()) {
            desk().navigator.tell(tr("Emergency forms saved: %1").arg(QDir::toNativeSeparators(file)));
        } else {
            message()->show(Tone::Bad, problem);
        }
    });
    offer(
        offerAction(2), [this] { labels_->setFocus(Qt::ShortcutFocusReason); },
        tr("Only orders with a label"), Right::SeeOrders);
    addToHeader(offer(
        offerAction(1), [this] { askForPackFile(); }, tr("Emergency forms"), Right::SeeOrders));
    ownCars_ = offer(
        offerAction(3), [this] { desk().navigator.openPage(PageId::OwnCars); }, tr("Own cars"),
        Right::SeeOrders);
    addToHeader(ownCars_);
}

void TodayPage::askForPackFile() {
    const QString name = tr("Emergency forms %1").arg(desk().context().today().toString(Qt::ISODate));
    auto* dialog =
        new QFileDialog(this, tr("Forms for a day without power"), pdfFolder(), tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(name + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        savePdfFolder(QFileInfo(file).absolutePath());
        pack_->save(file);
    });
    dialog->open();
}

void TodayPage::buildCounters() {
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    for (std::size_t i = 0; i < todayGroups.size(); ++i) {
        const TodayGroup group = todayGroups[i];
        counters_[i] = new CounterTile(titleOf(group));
        connect(counters_[i], &Tile::opened, this,
                [this, group] { chooseGroup(group_ == group ? std::nullopt : std::optional(group)); });
        row->addWidget(counters_[i], 1);
    }
    content()->addLayout(row);
}

void TodayPage::buildOrders(Card* card) {
    filter_ = new QLineEdit;
    filter_->setPlaceholderText(tr("Type to filter  Ctrl+F"));
    filter_->setAccessibleName(tr("Filter the orders in the shop"));
    filter_->setFixedWidth(190);
    offerClearButton(filter_);
    labels_ = new QComboBox;
    labels_->setObjectName(QStringLiteral("labelFilter"));
    labels_->setAccessibleName(tr("Only orders with this label"));
    labels_->hide();
    connect(labels_, &QComboBox::currentIndexChanged, this, [this] {
        if (facts_) {
            showOrders();
        }
    });
    card->addHeaderWidget(labels_);
    card->addHeaderWidget(filter_);
    orders_ = new DataTable("today_orders", {{.title = tr("Order"), .width = 100},
                                             {.title = tr("Plate"), .width = 94},
                                             {.title = tr("Customer"), .width = 66},
                                             {.title = tr("Work"), .width = 170, .stretches = true},
                                             {.title = tr("State"), .width = stateColumnWidth()},
                                             {.title = tr("Who / bay"), .width = 92},
                                             {.title = tr("Promise"), .width = 96},
                                             {.title = tr("Amount"), .width = 76, .rightAligned = true},
                                             {.title = tr("Labels"), .width = 90}});
    orders_->setObjectName(QStringLiteral("openOrders"));
    orders_->setAccessibleName(tr("Orders in the shop"));
    orders_->setFilterField(filter_);
    connect(orders_, &DataTable::opened, this, &TodayPage::openOrder);
    card->body()->addWidget(orders_);
    chooseGroup({});
}

void TodayPage::buildNeeds(Card* card) {
    needs_ = new DataTable("today_needs",
                           {{.title = tr("What"), .width = 60}, {.title = tr("Why"), .stretches = true}});
    needs_->horizontalHeader()->hide();
    needs_->setTwoLines();
    needs_->setAccessibleName(tr("Needs me"));
    needs_->setEmptySentence(tr("Nothing waits for you."));
    connect(needs_, &DataTable::opened, this, [this](std::int64_t key) {
        openOrder(key / needsOfAnOrder); // the key holds order and position, see showNeeds
    });
    card->body()->addWidget(needs_);
}

void TodayPage::buildParts(Card* card) {
    parts_ = new DataTable("today_parts", {{.title = tr("Part"), .stretches = true},
                                           {.title = tr("Plate"), .width = 84},
                                           {.title = tr("Arrives"), .width = 72}});
    parts_->setAccessibleName(tr("Parts that work waits for"));
    parts_->setEmptySentence(tr("Every approved part is here."));
    connect(parts_, &DataTable::opened, this, [this](std::int64_t line) {
        const auto& lines = facts_->waitingParts;
        const auto found = std::find_if(lines.begin(), lines.end(),
                                        [line](const auto& l) { return l.line.value() == line; });
        if (found != lines.end()) {
            openOrder(found->order.value());
        }
    });
    card->body()->addWidget(parts_);
}

void TodayPage::openOrder(std::int64_t order) {
    if (desk().navigator.hasPage(PageId::Order)) {
        desk().navigator.openPage(PageId::Order, OrderId(order));
    }
}

void TodayPage::chooseGroup(std::optional<TodayGroup> group) {
    group_ = group;
    ordersCard_->setTitle(group ? tr("Orders in the shop · %1").arg(titleOf(*group))
                                : tr("Orders in the shop"));
    ordersCard_->setHint(group ? tr("Esc shows all") : QString());
    orders_->setEmptySentence(group ? tr("No order stands there. Esc shows all.")
                                    : tr("No car is in the shop. F6 begins a visit."));
    if (facts_) {
        showOrders();
        orders_->setFocus();
    }
}

void TodayPage::reload() {
    read(
        "today",
        [](Session& session, const Context& context) {
            OrderService orders(session, context);
            return Facts{orders.openOrders(), PartsService(session, context).linesToIssue(),
                         orders.deliveredOn(context.today()), DiscountService(session, context).toAnswer(),
                         CareService(session, context).dueCount()};
        },
        [this](Facts facts) {
            facts_ = std::move(facts);
            showFacts();
        });
}

void TodayPage::showFacts() {
    if (!facts_) {
        return;
    }
    const Timestamp now = desk().clock();
    for (std::size_t i = 0; i < todayGroups.size(); ++i) {
        const TodayCount count = countOf(todayGroups[i], facts_->orders, now);
        counters_[i]->set(count.count, count.tone, count.remark);
    }
    setHeader(tr("Today"), QStringList{displayLongDate(desk().shop->calendar.dayOf(now)),
                                       tr("%n in the shop", nullptr, static_cast<int>(facts_->orders.size())),
                                       tr("%n delivered today", nullptr, facts_->delivered)}
                               .join(QStringLiteral(" · ")));
    ownCars_->setText(facts_->ownCarsDue > 0 ? tr("Own cars: %n due", nullptr, facts_->ownCarsDue)
                                             : tr("Own cars"));
    showLabels();
    showOrders();
    showNeeds();
    showParts();
}

std::optional<LabelId> TodayPage::chosenLabel() const {
    return labels_->currentIndex() > 0 ? std::optional(LabelId(labels_->currentData().toLongLong()))
                                       : std::nullopt;
}

/// The labels that hang on an order of the list; the chosen one stays chosen as long as it is among them.
void TodayPage::showLabels() {
    std::vector<OrderLabel> used;
    for (const OpenOrder& order : facts_->orders) {
        for (const OrderLabel& each : order.labels) {
            if (std::ranges::find(used, each.id, &OrderLabel::id) == used.end()) {
                used.push_back(each);
            }
        }
    }
    const auto before = chosenLabel();
    const QSignalBlocker quiet(labels_);
    labels_->clear();
    labels_->addItem(tr("All labels"));
    for (const OrderLabel& each : used) {
        labels_->addItem(each.data.name, qlonglong(each.id.value()));
        if (before == each.id) {
            labels_->setCurrentIndex(labels_->count() - 1);
        }
    }
    labels_->setVisible(!used.empty());
    orders_->setColumnHidden(labelColumn, used.empty());
}

void TodayPage::showOrders() {
    const Timestamp now = desk().clock();
    const auto label = chosenLabel();
    std::vector<TableRow> rows;
    for (const OpenOrder& order : facts_->orders) {
        const bool hasLabel =
            !label || std::ranges::find(order.labels, *label, &OrderLabel::id) != order.labels.end();
        if (hasLabel && (!group_ || isIn(*group_, order, now))) {
            rows.push_back(todayRow(order, desk().shop->calendar, now));
        }
    }
    orders_->setRows(std::move(rows));
}

void TodayPage::showNeeds() {
    std::vector<TableRow> rows;
    std::map<std::int64_t, int> seen; // an order may stand here several times
    for (const Need& need :
         needsOf(facts_->orders, desk().shop->calendar, desk().clock(), facts_->discounts)) {
        rows.push_back({need.order.value() * needsOfAnOrder + seen[need.order.value()]++,
                        {Cell::word(need.tone, need.word), {.text = need.sentence, .hint = need.sentence}}});
    }
    needs_->setRows(std::move(rows));
}

void TodayPage::showParts() {
    const QDate today = desk().shop->calendar.dayOf(desk().clock());
    std::vector<TableRow> rows;
    for (const CounterLine& line : facts_->waitingParts) {
        if (line.missing() <= Quantity()) {
            continue;
        }
        Cell arrives = Cell::word(Tone::Bad, tr("not ordered"));
        if (line.nextArrival) {
            const bool overdue = *line.nextArrival < today;
            arrives = Cell::word(overdue ? Tone::Bad : Tone::Warn,
                                 overdue ? tr("overdue")
                                 : *line.nextArrival == today
                                     ? tr("today")
                                     : line.nextArrival->toString(QStringLiteral("MM-dd")));
            arrives.hint = displayDate(line.nextArrival);
        }
        rows.push_back(
            {line.line.value(),
             {{.text = tr("%1 × %2").arg(line.partName, line.missing().toString()), .hint = line.partNumber},
              {.text = displayPlate(line.plate)},
              arrives}});
    }
    parts_->setRows(std::move(rows));
}

bool TodayPage::goBack() {
    if (!filter_->text().isEmpty()) {
        filter_->clear();
        orders_->setFocus();
        return true;
    }
    if (labels_->currentIndex() > 0) {
        labels_->setCurrentIndex(0);
        orders_->setFocus();
        return true;
    }
    if (group_) {
        chooseGroup({});
        return true;
    }
    return false;
}

QString TodayPage::helpText() const {
    return tr("Every car in the shop, the nearest promise first. Enter opens an order; typing filters the "
              "list; a counter "
              "shows only its orders. The emergency forms are one PDF for a day without power. “Needs me” "
              "lists what waits for you, the worst first.");
}

void TodayPage::focusFirst() {
    orders_->setFocus();
}

void TodayPage::focusFilter() {
    filter_->setFocus(Qt::ShortcutFocusReason);
    filter_->selectAll();
}

} // namespace baydesk
