// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/reception/job_field.h"

#include "gui/format.h"
#include "gui/pages/orders/reception/entry.h"
#include "gui/theme.h"
#include "gui/widgets/chip.h"

#include <QFrame>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {
constexpr int packageHeight = 32;
constexpr int leastWidth = 304;
constexpr int longestJob = 200;
} // namespace

JobField::JobField(QWidget* parent) : RemarkedEdit(parent) {
    setPlaceholderText(tr("Brake noise; 40,000 km service"));
    setMaxLength(longestJob);
    connect(this, &QLineEdit::textEdited, this, &JobField::splitOff);
}

void JobField::splitOff() {
    if (text().contains(QLatin1Char(';')) || text().contains(QChar(0xFF1B))) {
        takeText();
    }
    ask();
}

void JobField::takeText() {
    const QStringList jobs = readJobs(text());
    clear();
    closeList();
    for (const QString& job : jobs) {
        Q_EMIT typed(job);
    }
}

void JobField::ask() {
    Q_EMIT asked(text().trimmed());
}

void JobField::setPackages(const QString& asked, std::vector<ServicePackage> packages) {
    if (asked != text().trimmed() || !hasFocus()) {
        return;
    }
    buildList();
    packages_ = std::move(packages);
    list_->clear();
    for (const ServicePackage& package : packages_) {
        const QString model = package.model.isEmpty() ? tr("every model") : package.model;
        list_->addItem(
            QStringLiteral("%1   ·   %2   ·   %3")
                .arg(package.name, model, tr("every %1 km").arg(displayCount(package.intervalKm))));
    }
    showList();
}

void JobField::buildList() {
    if (popup_) {
        return;
    }
    popup_ = new QFrame(window());
    popup_->setProperty("look", "popup");
    auto* column = new QVBoxLayout(popup_);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);
    list_ = new QListWidget;
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setTextElideMode(Qt::ElideRight);
    list_->setAccessibleName(tr("Maintenance packages"));
    connect(list_, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { choose(list_->row(item)); });
    auto* remark = makeLabel(tr("↓ chooses a package · Enter without one adds what is typed"), "note");
    remark->setContentsMargins(4, 0, 4, 0);
    remark->setWordWrap(true);
    column->addWidget(list_);
    column->addWidget(remark);
}

void JobField::showList() {
    if (packages_.empty()) {
        closeList();
        return;
    }
    const int rows = static_cast<int>(packages_.size());
    for (int i = 0; i < rows; ++i) {
        list_->item(i)->setSizeHint({100, packageHeight});
    }
    list_->setFixedHeight(rows * packageHeight + 2);
    // Wider than a narrow field, it reaches over the label and not out of the panel.
    const int wide = std::max(width(), leastWidth);
    const int height = popup_->layout()->totalHeightForWidth(wide);
    QPoint corner = mapTo(window(), QPoint(0, this->height() + 4));
    if (corner.y() + height > window()->height()) {
        corner = mapTo(window(), QPoint(0, -height - 4));
    }
    corner.setX(std::min(corner.x(), mapTo(window(), QPoint(width(), 0)).x() - wide));
    popup_->setGeometry(QRect(corner, QSize(wide, height)));
    popup_->raise();
    popup_->show();
}

bool JobField::isOffering() const {
    return popup_ && popup_->isVisible();
}

void JobField::closeList() {
    if (popup_) {
        popup_->hide();
    }
}

void JobField::choose(int row) {
    if (row < 0 || row >= static_cast<int>(packages_.size())) {
        return;
    }
    const ServicePackage package = packages_[static_cast<std::size_t>(row)];
    clear();
    closeList();
    Q_EMIT chosen(package);
}

void JobField::keyPressEvent(QKeyEvent* event) {
    const int row = list_ ? list_->currentRow() : -1;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!isOffering()) {
            ask();
        } else {
            const int to = std::clamp(row + (event->key() == Qt::Key_Down ? 1 : -1), -1, list_->count() - 1);
            list_->setCurrentRow(to);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier) {
            break;
        }
        if (isOffering() && row >= 0) {
            choose(row);
        } else if (!text().trimmed().isEmpty()) {
            takeText();
        } else {
            Q_EMIT left();
        }
        return;
    default: break;
    }
    RemarkedEdit::keyPressEvent(event);
}

void JobField::focusInEvent(QFocusEvent* event) {
    RemarkedEdit::focusInEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        ask();
    }
}

void JobField::focusOutEvent(QFocusEvent* event) {
    RemarkedEdit::focusOutEvent(event);
    closeList();
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        takeText(); // going on means that the job is written
    }
}

} // namespace baydesk
