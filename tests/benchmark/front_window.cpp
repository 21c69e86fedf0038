// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/front_window.h"

#include "benchmark/big_shop.h"
#include "gui/search_hits.h"
#include "storage/database.h"

namespace baydesk {

namespace {

constexpr QSize windowSize(1440, 900);
const QString& advisorName() {
    static const QString name = QStringLiteral("王敏");
    return name;
}

} // namespace

bool PaintedApplication::notify(QObject* receiver, QEvent* event) {
    const bool isPaint = event->type() == QEvent::UpdateRequest;
    const bool isHandled = Application::notify(receiver, event);
    if (isPaint && painted_) {
        painted_();
    }
    return isHandled;
}

Cost PaintedApplication::costUntilPainted(const std::function<void()>& act,
                                          const std::function<bool()>& isShown) {
    bool isPainted = false;
    painted_ = [&] { isPainted = isPainted || isShown(); };
    const Cost cost = costOf([&] {
        act();
        while (!isPainted) {
            processEvents(QEventLoop::WaitForMoreEvents);
        }
    });
    painted_ = {};
    return cost;
}

FrontWindow::FrontWindow(const QString& file) {
    const Context context = bigShopContext(*Database::openForReading(file));
    backroom_ = std::make_unique<Backroom>(file);
    const Seat seat{.shop = context.shop,
                    .person = context.actor,
                    .personName = advisorName(),
                    .role = StaffRole::Advisor,
                    .clock = [now = context.now] { return now; }};
    window_ = std::make_unique<MainWindow>(*backroom_, seat);
    connectSearch(*window_);
    window_->resize(windowSize);
    window_->show();
    window_->activateWindow();
    settle();
}

void FrontWindow::settle() {
    do {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    } while (backroom_->isBusy());
    QApplication::processEvents();
}

} // namespace baydesk
