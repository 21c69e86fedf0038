// SPDX-License-Identifier: GPL-3.0-or-later
// Who else has the order open, and telling others that it is open here.
#include "app/backroom.h"
#include "gui/desk.h"
#include "gui/format.h"
#include "gui/pages/orders/order_page.h"
#include "services/presence_service.h"

#include <QLabel>
#include <QTimer>

namespace baydesk {

OrderPage::~OrderPage() {
    if (toldOrder_) {
        desk().backroom.write(
            nullptr,
            [seat = desk().seat, context = desk().context()](Session& session) {
                PresenceService(session, context).leave(seat);
            },
            [] {}, [](const Refusal&) {});
    }
}

void OrderPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    presenceTimer_->start();
    tellPresence();
}

void OrderPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    presenceTimer_->stop();
    tellPresence();
}

void OrderPage::tellPresence() {
    const std::optional<OrderId> open = isVisible() && view_ ? view_->order.header().id : std::nullopt;
    if (open == toldOrder_ && sender() != presenceTimer_) {
        return;
    }
    toldOrder_ = open;
    desk().backroom.write(
        this,
        [open, seat = desk().seat, context = desk().context()](Session& session) {
            PresenceService(session, context).sit(seat, open);
        },
        [] {}, [](const Refusal&) {}); // who may not be seen here sees the order all the same
}

void OrderPage::takeNews(Changes changes) {
    if (changes.intersects(orderTopics) || !isVisible() || !view_) {
        markStale();
    } else {
        readOthers();
    }
}

void OrderPage::readOthers() {
    desk().backroom.readLatest(
        this, "others",
        [id = *id_, seat = desk().seat, context = desk().context()](Session& session) {
            return std::pair(id, PresenceService(session, context).othersAt(id, seat));
        },
        [this](const auto& found) {
            if (id_ == found.first) {
                showOthers(found.second);
            }
        });
}

void OrderPage::showOthers(const std::vector<Presence>& others) {
    QStringList names;
    for (const Presence& other : others) {
        names.append(tr("%1 (%2, since %3)")
                         .arg(other.name, other.desk, displayTime(desk().shop->calendar, other.since)));
    }
    others_->setText(tr("Also open at: %1").arg(names.join(tr(", "))));
    others_->setVisible(!others.empty());
}

} // namespace baydesk
