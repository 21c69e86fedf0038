// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/progress.h"

#include "gui/theme.h"
#include "gui/widgets/chip.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace baydesk {

BusyBar::BusyBar(QWidget* parent) : QWidget(parent) {
    setFixedHeight(3);
    setAccessibleName(tr("Working"));
    delay_.setSingleShot(true);
    delay_.setInterval(200);
    moving_.setInterval(40);
    connect(&delay_, &QTimer::timeout, this, [this] {
        moving_.start();
        update();
    });
    connect(&moving_, &QTimer::timeout, this, [this] {
        position_ = (position_ + 2) % 130;
        update();
    });
}

void BusyBar::setBusy(bool busy) {
    if (busy && !moving_.isActive() && !delay_.isActive()) {
        position_ = 0;
        delay_.start();
    } else if (!busy) {
        delay_.stop();
        moving_.stop();
        update();
    }
}

void BusyBar::paintEvent(QPaintEvent*) {
    if (moving_.isActive()) {
        QPainter painter(this);
        painter.fillRect(QRect((position_ - 30) * width() / 100, 0, width() * 30 / 100, height()),
                         Theme::current().accent);
    }
}

ProgressPanel::ProgressPanel(QWidget* parent) : QFrame(parent) {
    setProperty("look", "panel");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(cardSpace, 12, cardSpace, 12);
    auto* row = new QHBoxLayout;
    title_ = makeLabel({}, "strong");
    remark_ = makeLabel({}, "note");
    cancel_ = new QPushButton(tr("Cancel"));
    row->addWidget(title_);
    row->addWidget(remark_, 1);
    row->addWidget(cancel_);
    column->addLayout(row);
    bar_ = new QProgressBar;
    bar_->setTextVisible(false);
    column->addWidget(bar_);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        cancel_->setEnabled(false);
        Q_EMIT cancelled();
    });
    hide();
}

void ProgressPanel::start(const QString& title, bool canCancel) {
    title_->setText(title);
    bar_->setAccessibleName(title);
    cancel_->setVisible(canCancel);
    cancel_->setEnabled(true);
    setProgress(0, 0);
    show();
}

void ProgressPanel::setProgress(int done, int of, const QString& remark) {
    bar_->setRange(0, of);
    bar_->setValue(done);
    remark_->setText(remark);
}

void ProgressPanel::finish() {
    hide();
}

} // namespace baydesk
