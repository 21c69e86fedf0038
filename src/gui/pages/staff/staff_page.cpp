// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/staff/staff_page.h"

#include "gui/pages/panel_side.h"
#include "gui/pages/staff/person_card.h"
#include "gui/pages/staff/staff_panels.h"
#include "gui/user_settings.h"
#include "gui/widgets/data_table.h"
#include "services/shop_service.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <algorithm>

namespace baydesk {

StaffPage::StaffPage(Desk& desk) : Page(PageId::Staff, desk) {
    card_ = new PersonCard;
    side_ = new PanelSide(card_);
    connect(side_, &PanelSide::finished, this, [this](const QString& sentence) {
        table_->setFocus(Qt::OtherFocusReason);
        this->desk().navigator.tell(sentence);
    });
    auto* split = new QSplitter(Qt::Horizontal);
    split->setHandleWidth(cardSpace);
    split->setChildrenCollapsible(false);
    split->addWidget(buildList());
    split->addWidget(side_);
    split->setSizes({660, 480});
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    rememberSplitter("staff", split);
    content()->addWidget(split, 1);
    buildActions();
    setHeader(tr("Staff"), tr("Who works here, and what they may do"));
    showPerson();
}

QWidget* StaffPage::buildList() {
    auto* list = new Card(tr("People"));
    filter_ = new QLineEdit;
    filter_->setPlaceholderText(tr("Filter"));
    filter_->setAccessibleName(tr("Filter the staff"));
    filter_->setMaximumWidth(160);
    list->addHeaderWidget(filter_);
    table_ = new DataTable("staff", {{.title = tr("Name"), .stretches = true},
                                     {.title = tr("Role"), .width = 128},
                                     {.title = tr("State"), .width = 92},
                                     {.title = tr("Password"), .width = 116},
                                     {.title = tr("Last act"), .width = 128}});
    table_->setObjectName(QStringLiteral("staff"));
    table_->setAccessibleName(tr("Staff"));
    table_->setFilterField(filter_);
    connect(table_, &DataTable::currentKeyChanged, this, &StaffPage::showPerson);
    connect(table_, &DataTable::opened, this, &StaffPage::openHistory);
    list->body()->addWidget(table_, 1);
    return list;
}

void StaffPage::buildActions() {
    QAction* add = offer(
        offerAction(1), [this] { addPerson(); }, tr("New person"), Right::ManageStaff);
    addToHeader(add);
    QAction* rename = offer(
        offerAction(2), [this] { side_->open(new RenamePanel(desk(), chosen()->person)); }, tr("Name"),
        Right::ManageStaff);
    QAction* role = offer(
        offerAction(3), [this] { side_->open(new RolePanel(desk(), chosen()->person)); }, tr("Role"),
        Right::ManageStaff);
    QAction* password = offer(
        offerAction(4), [this] { side_->open(new PasswordPanel(desk(), *chosen())); }, tr("Password"),
        Right::ManageStaff);
    pay_ = offer(
        offerAction(5), [this] { side_->open(new PayPanel(desk(), *chosen()->technician)); }, tr("Pay"),
        Right::ManageStaff);
    leave_ = offer(
        offerAction(6), [this] { leaveOrReturn(); }, tr("Has left"), Right::ManageStaff);
    QAction* history = offer(
        offerAction(7), [this] { openHistory(); }, tr("History"), Right::SeeHistory);
    offer(ActionId::Filter, [this] { focusFilter(); });
    personActions_ = {rename, role, password, pay_, leave_, history};
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QAction* action : personActions_) {
        row->addWidget(new ActionButton(action));
    }
    row->addStretch(1);
    content()->addLayout(row);
}

Changes StaffPage::topics() const {
    return Topic::Shop;
}

void StaffPage::reload() {
    read(
        "staff",
        [](Session& session, const Context& context) { return StaffService(session, context).list(); },
        [this](std::vector<StaffRow> rows) { showStaff(std::move(rows)); });
}

void StaffPage::showStaff(std::vector<StaffRow> rows) {
    const auto known = std::move(rows_);
    rows_ = std::move(rows);
    std::ranges::stable_partition(rows_, [](const StaffRow& row) { return row.person.isActive; });
    std::vector<TableRow> shown;
    for (const StaffRow& row : rows_) {
        shown.push_back(staffTableRow(row, desk().shop->calendar));
    }
    table_->setRows(std::move(shown));
    // A person who was added here just now is what the next act is about; one whom another desk added is not.
    for (const StaffRow& row : rows_) {
        const bool isNew = std::ranges::none_of(
            known, [&](const StaffRow& each) { return each.person.id == row.person.id; });
        if (isNew && hasAdded_) {
            table_->select(row.person.id.value());
            hasAdded_ = false;
        }
    }
    showPerson();
}

const StaffRow* StaffPage::chosen() const {
    const auto key = table_->currentKey();
    const auto found =
        std::ranges::find_if(rows_, [&](const StaffRow& row) { return key == row.person.id.value(); });
    return found == rows_.end() ? nullptr : &*found;
}

void StaffPage::showPerson() {
    const StaffRow* row = chosen();
    for (QAction* action : personActions_) {
        action->setEnabled(row != nullptr);
    }
    pay_->setEnabled(row && row->technician);
    leave_->setText(row && !row->person.isActive ? tr("Is back") : tr("Has left"));
    if (row) {
        card_->show(*row, desk().shop->calendar);
    } else {
        card_->clear();
    }
}

void StaffPage::addPerson() {
    auto* panel = new NewPersonPanel(desk());
    connect(panel, &ActPanel::finished, this, [this] { hasAdded_ = true; });
    side_->open(panel);
}

void StaffPage::leaveOrReturn() {
    side_->close();
    const StaffRow* row = chosen();
    if (row == nullptr) {
        return;
    }
    const StaffMember person = row->person;
    write(
        [person](Session& session, const Context& context) {
            ShopService(session, context).setActive(person.id, !person.isActive);
        },
        [this, person] {
            desk().navigator.tell(person.isActive ? tr("%1 has left; Alt+6 takes it back.").arg(person.name)
                                                  : tr("%1 is back.").arg(person.name));
        });
}

void StaffPage::openHistory() {
    if (const StaffRow* row = chosen()) {
        desk().navigator.openPage(PageId::History, row->person.id);
    }
}

bool StaffPage::goBack() {
    if (side_->close()) {
        table_->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (!filter_->text().isEmpty()) {
        filter_->clear();
        table_->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

QString StaffPage::helpText() const {
    return tr("Everybody who works here or did. A new person gets a role and a first password, which they "
              "change at their first sign-in. A role is a set of rights; what it may stands in the list of "
              "roles. Nobody is deleted: who has left can no longer sign in and keeps their name in what "
              "they did. Enter shows a person's history.");
}

void StaffPage::focusFirst() {
    if (side_->panel()) {
        side_->panel()->firstField()->setFocus(Qt::OtherFocusReason);
    } else {
        table_->setFocus(Qt::OtherFocusReason);
    }
}

void StaffPage::focusFilter() {
    filter_->setFocus(Qt::ShortcutFocusReason);
    filter_->selectAll();
}

} // namespace baydesk
