// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backroom.h"
#include "gui/application.h"
#include "gui/main_window.h"
#include "gui/messages.h"
#include "gui/page.h"
#include "gui/widgets/progress.h"

namespace baydesk {

void MainWindow::connectBackroom() {
    Backroom& backroom = desk_.backroom;
    connect(&backroom, &Backroom::changed, this, &MainWindow::onChanged);
    connect(&backroom, &Backroom::busyChanged, busy_, &BusyBar::setBusy);
    const auto show = [this](const Failure& failure) { messages_->show(failure, currentPage()); };
    connect(&backroom, &Backroom::failed, messages_, show);
    if (auto* application = qobject_cast<Application*>(qApp)) {
        connect(application, &Application::failed, messages_, show);
    }
}

} // namespace baydesk
