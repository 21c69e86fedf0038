// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/reception/job_list.h"

#include "gui/theme.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field_row.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace baydesk {

JobList::JobList(QWidget* parent) : QWidget(parent) {
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(fieldLabelWidth + 8, 0, 0, 0);
    column_->setSpacing(2);
    hide();
}

void JobList::setTabAfter(QWidget* field) {
    field_ = field;
    rebuild();
}

void JobList::setJobs(std::vector<TypedJob> jobs) {
    jobs_ = std::move(jobs);
    rebuild();
}

void JobList::add(TypedJob job) {
    jobs_.push_back(std::move(job));
    rebuild();
    Q_EMIT changed();
}

void JobList::rebuild() {
    while (QLayoutItem* item = column_->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater(); // its button may be what was just pressed
        }
        delete item;
    }
    before_ = field_;
    for (std::size_t i = 0; i < jobs_.size(); ++i) {
        addRow(i);
    }
    setVisible(!jobs_.empty());
}

void JobList::addRow(std::size_t at) {
    const TypedJob& job = jobs_[at];
    auto* host = new QWidget;
    auto* row = new QHBoxLayout(host);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(
        new Chip(job.package ? Tone::Info : Tone::Neutral, job.package ? tr("Package") : tr("Job")));
    auto* text = makeLabel(job.text);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    auto* remove = new QToolButton;
    remove->setIcon(themedIcon(QStringLiteral("window-close"), Theme::current().muted));
    remove->setToolTip(tr("Take this job out"));
    remove->setAccessibleName(tr("Take out “%1”").arg(job.text));
    connect(remove, &QToolButton::clicked, this, [this, at] {
        jobs_.erase(jobs_.begin() + static_cast<std::ptrdiff_t>(at));
        rebuild();
        Q_EMIT changed();
    });
    row->addWidget(remove);
    column_->addWidget(host);
    QWidget::setTabOrder(before_, remove);
    before_ = remove;
}

} // namespace baydesk
