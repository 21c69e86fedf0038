// SPDX-License-Identifier: GPL-3.0-or-later
// The marked row of the jobs and lines, and what is done with it.
#include "gui/pages/orders/order_page.h"

#include "gui/pages/orders/job_panel.h"
#include "gui/pages/orders/line_panel.h"
#include "gui/pages/orders/order_lines.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/inline_message.h"
#include "services/order_service.h"

namespace baydesk {

std::optional<int> OrderPage::currentJob() const {
    if (!view_ || view_->order.jobs().empty()) {
        return std::nullopt;
    }
    if (const auto key = lines_->currentKey()) {
        const int job = OrderRowKey::unpack(*key).job;
        for (const Job* each : view_->order.jobs()) {
            if (each->position == job) {
                return job;
            }
        }
    }
    return view_->order.jobs().back()->position;
}

void OrderPage::addLine(LineKind kind) {
    if (!view_) {
        return;
    }
    if (const auto job = currentJob()) {
        openPanel(new LinePanel(desk(), *view_, *job, kind));
    } else {
        openPanel(new JobPanel(desk(), *view_, std::nullopt));
    }
}

void OrderPage::editCurrent() {
    const auto key = lines_->currentKey();
    if (!view_ || !key || !mayOrSays(Right::WriteOrders)) {
        return;
    }
    const OrderRowKey row = OrderRowKey::unpack(*key);
    if (row.line == 0) {
        openPanel(new JobPanel(desk(), *view_, row.job));
        return;
    }
    for (const OrderLine& line : view_->order.job(row.job).lines) {
        if (line.position == row.line) {
            openPanel(new LinePanel(desk(), *view_, row.job, line));
            return;
        }
    }
}

void OrderPage::removeCurrent() {
    const auto key = lines_->currentKey();
    if (!view_ || !key || !mayOrSays(Right::WriteOrders)) {
        return;
    }
    message()->clear();
    const OrderRowKey row = OrderRowKey::unpack(*key);
    actNow(
        [id = *id_, row, revision = view_->order.header().revision](Session& session,
                                                                    const Context& context) {
            OrderService orders(session, context);
            orders.seen(revision);
            if (row.line == 0) {
                orders.removeJob(id, row.job);
            } else {
                orders.removeLine(id, row.job, row.line);
            }
        },
        row.line == 0 ? tr("Job removed") : tr("Line removed"),
        [this, beside = rowBeside(row)] {
            if (beside) {
                lines_->select(*beside); // which stays marked when the page reads again
            }
        });
}

/// The row that moves up to where \p gone stands, else the one above it.
std::optional<std::int64_t> OrderPage::rowBeside(OrderRowKey gone) const {
    const auto isGone = [&](std::int64_t key) {
        const OrderRowKey row = OrderRowKey::unpack(key);
        return row.job == gone.job && (gone.line == 0 || row.line == gone.line);
    };
    std::optional<std::int64_t> above;
    bool isPassed = false;
    for (int i = 0; i < lines_->shownRows(); ++i) {
        const std::int64_t key = lines_->rows().row(i).key;
        if (isGone(key)) {
            isPassed = true;
        } else if (isPassed) {
            return key;
        } else {
            above = key;
        }
    }
    return above;
}

} // namespace baydesk
