// SPDX-License-Identifier: GPL-3.0-or-later
// Which job a line belongs to: said in the title, and another can be chosen.
#include "gui/pages/orders/line_panel.h"

#include "services/order_service.h"

#include <QComboBox>

namespace baydesk {

namespace {
QString nameOf(const Job& job) {
    return QStringLiteral("%1 · %2").arg(job.letter(), job.complaint);
}
} // namespace

void LinePanel::addJobChoice() {
    const std::vector<const Job*> jobs = view().order.jobs();
    if (jobs.size() > 1) {
        addField("job", tr("Job"), jobBox_ = new QComboBox);
        jobBox_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        for (const Job* job : jobs) {
            jobBox_->addItem(nameOf(*job), job->position);
        }
        jobBox_->setCurrentIndex(jobBox_->findData(job_));
        connect(jobBox_, &QComboBox::currentIndexChanged, this, &LinePanel::showTitle);
    }
    showTitle();
}

int LinePanel::wantedJob() const {
    return jobBox_ ? jobBox_->currentData().toInt() : job_;
}

void LinePanel::showTitle() {
    const QString job = nameOf(view().order.job(wantedJob()));
    setTitle(!line_                ? tr("New line of job %1").arg(job)
             : wantedJob() == job_ ? tr("Line of job %1").arg(job)
                                   : tr("Line moves to job %1").arg(job));
}

std::function<void(Session&, const Context&)> LinePanel::writing(const LineDraft& draft,
                                                                 const EditBase<LineDraft>& base) const {
    return [draft, base, before = before_, id = orderId(), from = job_, to = wantedJob(),
            line = line_](Session& session, const Context& context) {
        OrderService orders(session, context);
        if (!line) {
            orders.addLine(id, to, draft);
            return;
        }
        if (from == to || !(draft == before)) {
            orders.editLine(id, from, *line, draft, base);
        }
        orders.moveLine(id, from, *line, to);
    };
}

} // namespace baydesk
