// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/parts/part_view.h"
#include "gui/pages/parts/parts_page.h"
#include "gui/widgets/card.h"
#include "gui/widgets/inline_message.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace baydesk {

void PartsPage::buildActions() {
    using Way = CounterLinePanel::Way;
    issueWay_ = offer(
        offerAction(1), [this] { showWay(Way::Issue); }, tr("To issue"));
    returnWay_ = offer(
        offerAction(2), [this] { showWay(Way::Return); }, tr("Issued"));
    for (QAction* way : {issueWay_, returnWay_}) {
        way->setCheckable(true);
        linesCard_->addHeaderWidget(new ActionButton(way));
    }
    offer(
        offerAction(3), [this] { view_->showTab(PartView::Tab::Movements); }, tr("Movements"));
    offer(
        offerAction(4), [this] { view_->showTab(PartView::Tab::Kept); }, tr("Kept, arriving"));
    offer(
        offerAction(5), [this] { view_->showTab(PartView::Tab::Demand); }, tr("12 months"));
    offer(ActionId::Filter, [this] { focusFilter(); });
    QAction* hold = offer(ActionId::HoldPart, [this] { openPanel(new HoldPanel(desk(), *details_)); });
    QAction* receive =
        offer(ActionId::ReceivePart, [this] { openPanel(new ReceivePanel(desk(), *details_)); });
    QAction* order = offer(
        offerAction(6), [this] { openPanel(new PurchasePanel(desk(), *details_)); }, tr("Purchase"),
        Right::OrderParts);
    QAction* count = offer(
        offerAction(7), [this] { openPanel(new CountPanel(desk(), *details_)); }, tr("Count"),
        Right::AdjustStock);
    QAction* edit = offer(
        offerAction(8), [this] { openPanel(new EditPartPanel(desk(), *details_)); }, tr("Change"),
        Right::EditParts);
    QAction* add = offer(
        offerAction(9), [this] { openPanel(new NewPartPanel(desk()), true); }, tr("New part"),
        Right::EditParts);
    QAction* history = offer(
        offerAction(10), [this] { desk().navigator.openPage(PageId::History, *part_); }, tr("History"),
        Right::SeeHistory);
    partActions_ = {hold, receive, order, count, edit, history};
    foot_ = {order, count, edit, add, history};
    addToHeader(hold);
    addToHeader(receive);
}

void PartsPage::addFoot() {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QAction* action : foot_) {
        row->addWidget(new ActionButton(action));
    }
    row->addStretch(1);
    content()->addLayout(row);
}

void PartsPage::connectView() {
    connect(view_, &PartView::movementOpened, this, [this](const MovementRow& row) {
        if (row.isReversible() && mayOrSays(Right::AdjustStock)) {
            openPanel(new ReversePanel(desk(), *details_, row));
        } else if (!row.isReversible()) {
            message()->show(Tone::Info,
                            tr("This movement stands: a reversal, or one that is reversed already."));
        }
    });
    connect(view_, &PartView::arrivalOpened, this, [this](PurchaseLineId line) {
        if (mayOrSays(Right::OrderParts)) {
            openPanel(new ReceivePanel(desk(), *details_, line));
        }
    });
    connect(view_, &PartView::cancelled, this, [this](PurchaseLineId line) {
        actNow([line](PartsService& parts) { parts.cancelOrder(line); }, tr("The order is cancelled."));
    });
    connect(view_, &PartView::released, this, [this](HoldId hold) {
        actNow([hold](PartsService& parts) { parts.releaseHold(hold); }, tr("The hold is released."));
    });
    connect(view_, &PartView::orderOpened, this, [this](OrderId order) {
        if (desk().navigator.hasPage(PageId::Order)) {
            desk().navigator.openPage(PageId::Order, order);
        }
    });
}

void PartsPage::showActions() {
    for (QAction* action : partActions_) {
        action->setEnabled(details_.has_value());
    }
}

void PartsPage::openLine(std::int64_t key) {
    if (!mayOrSays(Right::IssueParts)) {
        return;
    }
    for (const CounterLine& line : lines_) {
        if (line.line.value() == key) {
            openPanel(new CounterLinePanel(desk(), line, way_));
            return;
        }
    }
}

void PartsPage::openPanel(PartPanel* panel, bool alone) {
    if (!panel_) {
        before_ = QApplication::focusWidget();
    }
    panel_ = panel;
    view_->showPanel(panel, alone);
    connect(panel, &PartPanel::finished, this, [this](const QString& sentence) {
        closePanel();
        desk().navigator.tell(sentence);
    });
    panel->firstField()->setFocus(Qt::ShortcutFocusReason);
    if (auto* field = qobject_cast<QLineEdit*>(panel->firstField())) {
        field->selectAll();
    }
}

void PartsPage::closePanel() {
    panel_.clear();
    view_->closePanel();
    if (before_) {
        before_->setFocus(Qt::OtherFocusReason);
    } else {
        focusFirst();
    }
}

void PartsPage::actNow(std::function<void(PartsService&)> act, const QString& sentence) {
    dismissMessage();
    desk().backroom.write(
        this,
        [act = std::move(act), context = desk().context()](Session& session) {
            PartsService parts(session, context);
            act(parts);
        },
        [this, sentence] { desk().navigator.tell(sentence); },
        [this](const Refusal& refusal) { showRefusal(refusal); });
}

bool PartsPage::goBack() {
    if (!panel_) {
        return false;
    }
    closePanel();
    return true;
}

} // namespace baydesk
