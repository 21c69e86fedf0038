// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/estimates_panel.h"

#include "app/backroom.h"
#include "domain/values/refusal.h"
#include "gui/format.h"
#include "gui/theme.h"
#include "gui/widgets/chip.h"
#include "services/order_service.h"

#include <QLabel>

namespace baydesk {

namespace {

QString paragraph(const QString& title, const QString& figure, const QStringList& notes,
                  const QStringList& changes) {
    QString html = QStringLiteral("<p style='margin:10px 0 0 0'><b>%1</b>&nbsp;&nbsp;%2</p>")
                       .arg(title.toHtmlEscaped(), figure.toHtmlEscaped());
    for (const QString& note : notes) {
        html += QStringLiteral("<div style='color:%1'>%2</div>")
                    .arg(Theme::current().muted.name(), note.toHtmlEscaped());
    }
    for (const QString& change : changes) {
        html += QStringLiteral("<div>• %1</div>").arg(change.toHtmlEscaped());
    }
    return html;
}

QStringList sentences(const OfferedWork& before, const OfferedWork& after) {
    QStringList all;
    for (const EstimateChange& change : changesBetween(before, after)) {
        all.append(describe(change));
    }
    return all;
}

} // namespace

EstimatesPanel::EstimatesPanel(Desk& desk, const OrderView& view)
    : OrderPanel(desk, view, tr("Estimates")), text_(makeLabel({})) {
    text_->setObjectName(QStringLiteral("estimates"));
    text_->setTextFormat(Qt::RichText);
    text_->setWordWrap(true);
    text_->setFocusPolicy(Qt::StrongFocus);
    body()->addWidget(text_);
    addButton(tr("Give the estimate again"));
    read();
}

QWidget* EstimatesPanel::firstField() const {
    return text_;
}

void EstimatesPanel::refresh(const OrderView& view) {
    showOrder(view);
    read();
}

void EstimatesPanel::read() {
    desk().backroom.readLatest(
        this, "estimates",
        [id = orderId(), context = desk().context()](Session& session) {
            return OrderService(session, context).estimates(id);
        },
        [this](const std::vector<Estimate>& estimates) { show(estimates); },
        [this](const Refusal& refusal) { showRefusal(refusal); });
}

void EstimatesPanel::show(const std::vector<Estimate>& estimates) {
    const ShopCalendar& calendar = desk().shop->calendar;
    const QDate today = calendar.dayOf(desk().clock());
    if (estimates.empty()) {
        text_->setText(tr("No estimate was given yet.").toHtmlEscaped());
        return;
    }
    QString html;
    const QStringList since = sentences(estimates.front().offer, view().order.offer());
    if (!since.isEmpty()) {
        html += paragraph(tr("Changed since"), displayMoney(customerShare(view().order.offer())), {}, since);
    }
    for (std::size_t i = 0; i < estimates.size(); ++i) {
        const Estimate& estimate = estimates[i];
        const bool isExpired = i == 0 && estimate.hasExpired(today);
        const QString validity = isExpired ? tr("was valid until %1").arg(displayDate(estimate.validUntil))
                                           : tr("valid until %1").arg(displayDate(estimate.validUntil));
        const QStringList changes =
            i + 1 < estimates.size() ? sentences(estimates[i + 1].offer, estimate.offer) : QStringList();
        html += paragraph(
            tr("Estimate %1").arg(estimate.version), displayMoney(customerShare(estimate.offer)),
            {tr("%1 by %2, %3").arg(displayTime(calendar, estimate.at), estimate.givenBy, validity),
             tr("Labour %1, parts %2")
                 .arg(displayMoney(labourOf(estimate.offer)), displayMoney(partsOf(estimate.offer)))},
            changes);
    }
    text_->setText(html);
}

void EstimatesPanel::save() {
    const QStringList blockers = view().order.blockers(OrderAct::SubmitEstimate);
    if (!blockers.isEmpty()) {
        showRefusal(Refusal::blocked("order.step_refused",
                                     tr("Not yet possible: %1.").arg(label(OrderAct::SubmitEstimate)),
                                     blockers));
        return;
    }
    act(
        [id = orderId(), revision = revision()](Session& session, const Context& context) {
            OrderService(session, context).seen(revision).submitEstimate(id);
        },
        tr("Estimate given"));
}

} // namespace baydesk
