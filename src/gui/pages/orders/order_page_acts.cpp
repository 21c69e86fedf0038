// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/order_page.h"

#include "app/backroom.h"
#include "domain/values/refusal.h"
#include "gui/actions.h"
#include "gui/desk.h"
#include "gui/forms/print_dialog.h"
#include "gui/pages/orders/checklist_panel.h"
#include "gui/pages/orders/consent_panel.h"
#include "gui/pages/orders/dispatch_panel.h"
#include "gui/pages/orders/issue_panel.h"
#include "gui/pages/orders/job_panel.h"
#include "gui/pages/orders/money_panel.h"
#include "gui/pages/orders/order_labels_panel.h"
#include "gui/pages/orders/order_rights.h"
#include "gui/pages/orders/purpose_panel.h"
#include "gui/pages/orders/reason_panel.h"
#include "gui/widgets/data_table.h"
#include "services/label_service.h"
#include "services/order_service.h"
#include "services/workshop_service.h"

#include <QStackedWidget>
#include <utility>

namespace baydesk {

void OrderPage::openPanel(OrderPanel* panel) {
    closePanel();
    panel_ = panel;
    side_->addWidget(panel);
    side_->setCurrentWidget(panel);
    primary_->setShortcutContext(Qt::WidgetShortcut);
    connect(panel, &OrderPanel::finished, this, [this](const QString& sentence) { closePanel(sentence); });
    if (QWidget* first = panel->firstField()) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

void OrderPage::closePanel(const QString& sentence) {
    if (!panel_) {
        return;
    }
    OrderPanel* panel = std::exchange(panel_, nullptr);
    primary_->setShortcutContext(Qt::WindowShortcut);
    side_->setCurrentIndex(0);
    side_->removeWidget(panel);
    panel->deleteLater();
    lines_->setFocus();
    if (!sentence.isEmpty()) {
        desk().navigator.tell(sentence);
    }
}

void OrderPage::actNow(std::function<void(Session&, const Context&)> work, const QString& sentence,
                       std::function<void()> then) {
    desk().backroom.write(
        this,
        [work = std::move(work), context = desk().context()](Session& session) { work(session, context); },
        [this, sentence, then = std::move(then)] {
            if (!sentence.isEmpty()) {
                desk().navigator.tell(sentence);
            }
            if (then) {
                then();
            }
        },
        [this](const Refusal& refusal) { showRefusal(refusal); });
}

void OrderPage::performNext() {
    if (panel_) {
        panel_->save();
    } else if (view_ && view_->order.nextAct()) {
        perform(*view_->order.nextAct());
    }
}

void OrderPage::askForConsent() {
    if (!view_) {
        return;
    }
    if (view_->order.state() != OrderState::Estimating || view_->order.isInternal()) {
        perform(OrderAct::RecordConsent);
        return;
    }
    const OrderId id = *view_->order.header().id;
    // The estimate is given and the answer is asked for in one go.
    actNow(
        [id, revision = view_->order.header().revision](Session& session, const Context& context) {
            OrderService(session, context).seen(revision).submitEstimate(id);
        },
        {},
        [this, id] {
            desk().backroom.read(
                this,
                [id, seat = desk().seat, context = desk().context()](Session& session) {
                    return readShown(session, context, id, seat);
                },
                [this, id](const std::optional<Shown>& shown) {
                    if (id_ != id) {
                        return; // the person has gone on to another order
                    }
                    show(*shown);
                    perform(OrderAct::RecordConsent);
                });
        });
}

void OrderPage::perform(OrderAct act) {
    if (!view_ || !mayOrSays(rightFor(act))) {
        return;
    }
    const OrderId id = *id_;
    const std::int64_t revision = view_->order.header().revision;
    const QStringList blockers = view_->order.blockers(act);
    if (!blockers.isEmpty()) {
        showRefusal(Refusal::blocked(
            "order.step_refused", tr("Not yet possible: %1.").arg(label(act, view_->order.header().purpose)),
            blockers));
        return;
    }
    switch (act) {
    case OrderAct::EditWork: openPanel(new JobPanel(desk(), *view_, std::nullopt)); break;
    case OrderAct::SubmitEstimate:
        actNow(
            [id, revision](Session& session, const Context& context) {
                OrderService(session, context).seen(revision).submitEstimate(id);
            },
            view_->order.isInternal() ? tr("The work is released") : tr("Estimate given"));
        break;
    case OrderAct::RecordConsent: openPanel(new ConsentPanel(desk(), *view_)); break;
    case OrderAct::ReleaseCar:
        openPanel(new ReasonPanel(desk(), *view_, ReasonPanel::Purpose::Release));
        break;
    case OrderAct::Dispatch:
        openPanel(new DispatchPanel(desk(), *view_, DispatchPanel::Then::Nothing));
        break;
    case OrderAct::StartWork:
        openPanel(new DispatchPanel(desk(), *view_, DispatchPanel::Then::StartWork, currentJob()));
        break;
    case OrderAct::IssuePart: openPanel(new IssuePanel(desk(), *view_, IssuePanel::Way::Issue)); break;
    case OrderAct::ReturnPart: openPanel(new IssuePanel(desk(), *view_, IssuePanel::Way::Return)); break;
    case OrderAct::FinishJob: finishJob(); break;
    case OrderAct::PassSelfCheck:
        openPanel(new ChecklistPanel(desk(), *view_, InspectionKind::SelfCheck));
        break;
    case OrderAct::PassInspection:
        openPanel(new ChecklistPanel(desk(), *view_, InspectionKind::Final));
        break;
    case OrderAct::FailInspection:
        openPanel(new ChecklistPanel(desk(), *view_, InspectionKind::Final, true));
        break;
    case OrderAct::Deliver: openPanel(new ChecklistPanel(desk(), *view_, InspectionKind::HandOver)); break;
    case OrderAct::FinishWash:
        actNow(
            [id, revision](Session& session, const Context& context) {
                OrderService(session, context).seen(revision).finishWash(id);
            },
            tr("The car is ready"));
        break;
    case OrderAct::TellCustomer:
        actNow(
            [id, revision](Session& session, const Context& context) {
                OrderService(session, context).seen(revision).tellCustomer(id);
            },
            tr("Noted: the customer was told"));
        break;
    case OrderAct::TakePayment: openPanel(new MoneyPanel(desk(), *view_, MoneyPanel::Mode::Pay)); break;
    case OrderAct::Settle: openPanel(new MoneyPanel(desk(), *view_, MoneyPanel::Mode::SettleAndPay)); break;
    case OrderAct::Refund: openPanel(new MoneyPanel(desk(), *view_, MoneyPanel::Mode::Refund)); break;
    case OrderAct::ChangePromise:
        openPanel(new ReasonPanel(desk(), *view_, ReasonPanel::Purpose::Promise));
        break;
    case OrderAct::Cancel: openPanel(new ReasonPanel(desk(), *view_, ReasonPanel::Purpose::Cancel)); break;
    case OrderAct::ReverseSettlement:
        openPanel(new ReasonPanel(desk(), *view_, ReasonPanel::Purpose::ReverseSettlement));
        break;
    case OrderAct::AdjustPrice: addLine(LineKind::Discount); break;
    }
}

FaultClass OrderPage::faultClass() const {
    return view_->order.header().faultClass.value_or(view_->order.faultClassByRule(desk().shop->workday));
}

void OrderPage::sayOtherFaultClass() {
    if (!view_ || !mayOrSays(Right::WriteOrders)) {
        return;
    }
    const FaultClass other = faultClass() == FaultClass::Simple ? FaultClass::Complex : FaultClass::Simple;
    actNow(
        [id = *id_, revision = view_->order.header().revision, other](Session& session,
                                                                      const Context& context) {
            OrderService(session, context).seen(revision).sayFaultClass(id, other);
        },
        tr("The fault counts as: %1").arg(label(other).toLower()));
}

void OrderPage::openLabels() {
    if (!view_ || !mayOrSays(Right::WriteOrders)) {
        return;
    }
    desk().backroom.readLatest(
        this, "labels",
        [context = desk().context()](Session& session) { return LabelService(session, context).labels(); },
        [this, id = *id_](const std::vector<OrderLabel>& labels) {
            if (view_ && id_ == id) {
                openPanel(new OrderLabelsPanel(desk(), *view_, labels));
            }
        });
}

void OrderPage::openPurpose() {
    if (view_ && mayOrSays(Right::WriteOrders)) {
        openPanel(new PurposePanel(desk(), *view_));
    }
}

void OrderPage::openForms() {
    if (id_ && view_) {
        (new PrintDialog(desk(), *id_, window()))->open();
    }
}

void OrderPage::finishJob() {
    // The current job if it is open, else the first open one.
    const Job* wanted = nullptr;
    for (const Job* job : view_->order.jobs()) {
        if (job->isOpenWork() && (!wanted || job->position == currentJob())) {
            wanted = job;
        }
    }
    if (!wanted) {
        showRefusal(Refusal("job.none_open", tr("No approved job is open.")));
        return;
    }
    actNow([job = *wanted->id, revision = view_->order.header().revision](
               Session& session,
               const Context& context) { WorkshopService(session, context).seen(revision).finishJob(job); },
           tr("Job %1 is finished").arg(wanted->letter()));
}

} // namespace baydesk
