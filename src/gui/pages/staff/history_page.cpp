// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/staff/history_page.h"

#include "gui/widgets/card.h"
#include "gui/widgets/data_table.h"
#include "services/parts_service.h"
#include "services/shop_service.h"
#include "services/staff_service.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int entriesShown = 1000;
constexpr int whoColumn = 1;
constexpr int aboutColumn = 2;

QString nameOf(ShopService& shop, StaffId id) {
    const auto all = shop.staff(false);
    const auto found = std::ranges::find(all, id, &StaffMember::id);
    return found == all.end() ? QString() : found->name;
}

/// Runs on the reading thread: knows nothing of the page.
HistoryFound look(Session& session, const Context& context, const PageTarget& target, HistoryView view) {
    ShopService shop(session, context);
    if (const auto* person = std::get_if<StaffId>(&target)) {
        StaffService staff(session, context);
        return {nameOf(shop, *person), view == HistoryView::Did ? staff.actsOf(*person, entriesShown)
                                                                : staff.historyOf(*person, entriesShown)};
    }
    if (const auto* part = std::get_if<PartId>(&target)) {
        PartsService parts(session, context);
        return {parts.details(*part).part.number, parts.history(*part, entriesShown)};
    }
    return {shop.settings()->name, shop.history(entriesShown)};
}

TableRow rowOf(const HistoryEntry& entry, std::int64_t key, const ShopCalendar& calendar) {
    const QString words = describe(entry, calendar);
    const QString when = calendar.local(entry.at).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return {key,
            {Cell::number(when, entry.at.milliseconds()),
             {.text = entry.actor},
             {.text = entry.about, .strong = true},
             {.text = words, .hint = words},
             {.text = entry.desk}}};
}

} // namespace

HistoryPage::HistoryPage(Desk& desk) : Page(PageId::History, desk), card_(new Card) {
    filter_ = new QLineEdit;
    filter_->setObjectName(QStringLiteral("historyFilter"));
    filter_->setPlaceholderText(tr("Filter: a day, a number, a word"));
    filter_->setAccessibleName(tr("Filter the history"));
    filter_->setFixedWidth(260);
    table_ = new DataTable("history", {{.title = tr("When"), .width = 132},
                                       {.title = tr("Who"), .width = 110},
                                       {.title = tr("About"), .width = 132},
                                       {.title = tr("What happened"), .stretches = true},
                                       {.title = tr("Desk"), .width = 120}});
    table_->setObjectName(QStringLiteral("history"));
    table_->setAccessibleName(tr("History"));
    table_->setTwoLines();
    table_->setFilterField(filter_);
    card_->body()->addWidget(table_, 1);
    content()->addWidget(card_, 1);
    buildActions();
    showView(HistoryView::Did);
}

void HistoryPage::buildActions() {
    did_ = offer(
        offerAction(1), [this] { showView(HistoryView::Did); }, tr("What they did"));
    doneTo_ = offer(
        offerAction(2), [this] { showView(HistoryView::DoneTo); }, tr("What was done to them"));
    offer(ActionId::Filter, [this] { focusFilter(); });
    for (QAction* view : {did_, doneTo_}) {
        view->setCheckable(true);
        card_->addHeaderWidget(new ActionButton(view, ActionButton::Look::Plain, card_));
    }
    card_->addHeaderWidget(filter_);
}

Changes HistoryPage::topics() const {
    return Topic::Orders | Topic::Customers | Topic::Parts | Topic::Workshop | Topic::Billing |
           Topic::Months | Topic::Shop | Topic::Backups;
}

void HistoryPage::open(const PageTarget& target) {
    if (target != target_) {
        target_ = target;
        filter_->clear();
        table_->setRows({});
        view_ = HistoryView::Did;
    }
    showView(view_);
}

void HistoryPage::showView(HistoryView view) {
    view_ = view;
    for (QAction* action : {did_, doneTo_}) {
        action->setVisible(isOfPerson());
        action->setEnabled(isOfPerson());
    }
    did_->setChecked(view == HistoryView::Did);
    doneTo_->setChecked(view == HistoryView::DoneTo);
    // One person did it all, and one thing it is all about.
    const bool isByOne = isOfPerson() && view == HistoryView::Did;
    table_->setColumnHidden(whoColumn, isByOne);
    table_->setColumnHidden(aboutColumn, !isByOne);
    markStale();
    if (isVisible()) {
        refresh();
    }
}

void HistoryPage::reload() {
    read(
        "history",
        [target = target_, view = view_](Session& session, const Context& context) {
            return look(session, context, target, view);
        },
        [this](const HistoryFound& found) { showEntries(found); });
}

void HistoryPage::showEntries(const HistoryFound& found) {
    std::vector<TableRow> rows;
    for (const HistoryEntry& entry : found.entries) {
        rows.push_back(rowOf(entry, static_cast<std::int64_t>(rows.size()), desk().shop->calendar));
    }
    const bool isCut = std::ssize(found.entries) == entriesShown;
    card_->setHint(isCut ? tr("The newest %1 entries").arg(entriesShown) : QString());
    card_->setTitle(!isOfPerson()               ? tr("What happened")
                    : view_ == HistoryView::Did ? tr("What %1 did").arg(found.of)
                                                : tr("What was done to %1").arg(found.of));
    table_->setEmptySentence(tr("Nothing has happened yet."));
    table_->setRows(std::move(rows));
    setHeader(tr("History of %1").arg(found.of), tr("Newest first; nothing here can be changed"));
}

bool HistoryPage::goBack() {
    if (filter_->text().isEmpty()) {
        return false;
    }
    filter_->clear();
    table_->setFocus(Qt::OtherFocusReason);
    return true;
}

QString HistoryPage::helpText() const {
    return tr(
        "Every act with its time, desk and person, the newest first; what was changed stands there with "
        "what it was before. Type to see only the lines that hold a day, a number or a word; Esc shows "
        "all again. Of a person, Alt+1 shows what they did, Alt+2 what was done to them.");
}

void HistoryPage::focusFirst() {
    table_->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::focusFilter() {
    filter_->setFocus(Qt::ShortcutFocusReason);
    filter_->selectAll();
}

} // namespace baydesk
