// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_shop.h"

#include "domain/staff/staff_member.h"
#include "services/order_service.h"
#include "services/reception_service.h"
#include "services/shop_service.h"

#include <QApplication>
#include <QKeySequence>
#include <QtTest/QTest>

namespace baydesk {

GuiShop::GuiShop(std::span<const PageEntry> pages)
    : person_{shop_.manager, QStringLiteral("吴磊"), StaffRole::Manager, true}, pages_(pages) {
    shop_.actAs(shop_.manager);
}

void GuiShop::seat(StaffRole role) {
    for (const StaffMember& who : ShopService::people(shop_.session())) {
        if (who.role == role) {
            person_ = who;
            return;
        }
    }
}

void GuiShop::show(QSize size) {
    backroom_ = std::make_unique<Backroom>(shop_.file());
    const Seat seat{.shop = shop_.context().shop,
                    .person = person_.id,
                    .personName = person_.name,
                    .role = person_.role,
                    .clock = [this] { return shop_.context().now; }};
    window_ = std::make_unique<MainWindow>(*backroom_, seat, pages_);
    window_->setWindowState(Qt::WindowNoState); // whatever the window before it left
    window_->resize(size);
    window_->show();
    window_->activateWindow();
    settle();
}

void GuiShop::settle() {
    do {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    } while (backroom_ && backroom_->isBusy());
    QApplication::processEvents();
}

void GuiShop::press(const char* key) {
    const QKeySequence sequence =
        QKeySequence::fromString(QString::fromLatin1(key), QKeySequence::PortableText);
    ASSERT_EQ(sequence.count(), 1) << key;
    QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : window_.get();
    QTest::keyClick(target, sequence[0].key(), sequence[0].keyboardModifiers());
    settle();
}

OrderId GuiShop::receive(const QString& plate, const QString& complaint, int minutes) {
    const OrderId order = shop_.act<ReceptionService>([&](auto& reception) {
        Reception visit;
        visit.newCustomer.name = QStringLiteral("张伟");
        visit.newCustomer.phone = QStringLiteral("13812340021");
        visit.newVehicle.plate = plate;
        visit.newVehicle.model = QStringLiteral("CX-5 2.5L");
        visit.walkAround.mileageKm = 41'286;
        visit.walkAround.fuelEighths = 4;
        visit.walkAround.words = complaint;
        visit.promise = shop_.context().now.plusMinutes(minutes);
        JobDraft job;
        job.complaint = complaint;
        visit.jobs.push_back(job);
        return reception.open(visit);
    });
    shop_.act<OrderService>([&](auto& orders) {
        LineDraft line;
        line.description = QStringLiteral("更换机油机滤");
        line.soldHours = Hours::fromHundredths(180);
        line.unitPrice = Money::yuan(200);
        line.taxRate = Percent::fromBasisPoints(1300);
        orders.addLine(order, 1, line);
    });
    return order;
}

} // namespace baydesk
