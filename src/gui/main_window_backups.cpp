// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main_window.h"
#include "gui/rail.h"

#include <QAction>

namespace baydesk {

void MainWindow::offerBackups(std::function<void()> open) {
    if (backup_) {
        return; // the person of this window is back
    }
    QAction* action = windowAction(ActionId::MakeBackup);
    action->setVisible(true);
    action->setEnabled(true);
    connect(action, &QAction::triggered, this, std::move(open));
    backup_ = rail_->addBackup(action);
    backup_->hide(); // there is nothing to say yet
}

void MainWindow::showBackup(const BackupSign& sign) {
    if (backup_) {
        backup_->set(sign);
        backup_->show();
    }
}

} // namespace baydesk
