// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/plate.h"
#include "gui/pages/orders/appointments/appointment_panels.h"
#include "gui/pages/orders/appointments/booking_panel.h"
#include "gui/pages/orders/appointments_page.h"
#include "gui/pages/panel_side.h"
#include "gui/widgets/flow_layout.h"

#include <QAction>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace baydesk {

namespace {

/// Buttons that go to the next line where they do not fit.
QLayout* rowOf(const QList<QAction*>& actions) {
    auto* row = new FlowLayout(8);
    for (QAction* action : actions) {
        row->addWidget(new ActionButton(action));
    }
    return row;
}

} // namespace

void AppointmentsPage::buildActions() {
    QAction* earlier = offer(ActionId::Earlier, [this] { step(-1); });
    QAction* later = offer(ActionId::Later, [this] { step(1); });
    week_ = offer(
        offerAction(1), [this] { showView(View::Week); }, tr("Week"));
    dayView_ = offer(
        offerAction(2), [this] { showView(View::Day); }, tr("Day"));
    prepare_ = offer(
        offerAction(3), [this] { showView(View::Preparation); }, tr("Preparation"));
    for (QAction* view : {week_, dayView_, prepare_}) {
        view->setCheckable(true);
    }
    QAction* confirm = offer(
        offerAction(4), [this] { actNow(&AppointmentService::confirm, tr("Confirmed.")); }, tr("Confirm"),
        Right::WriteCustomers);
    QAction* receive = offer(
        offerAction(5), [this] { receiveCurrent(); }, tr("Is here"), Right::OpenOrders);
    QAction* move = offer(
        offerAction(6), [this] { side_->open(new MovePanel(desk(), *current())); }, tr("Move"),
        Right::WriteCustomers);
    QAction* cancel = offer(
        offerAction(7), [this] { side_->open(new CancelAppointmentPanel(desk(), *current())); },
        tr("Cancel it"), Right::WriteCustomers);
    QAction* noShow = offer(
        offerAction(8), [this] { actNow(&AppointmentService::recordNoShow, tr("Recorded as a no-show.")); },
        tr("No-show"), Right::WriteCustomers);
    QAction* hold = offer(
        ActionId::HoldPart, [this] { prepare({*current()}); }, tr("Hold parts"));
    holdDay_ = offer(
        offerAction(9), [this] { prepareDay(); }, tr("Hold parts of the day"), Right::HoldParts);
    QAction* pencil = offer(
        offerAction(10), [this] { side_->open(new PencilPanel(desk(), *current())); }, tr("Pencil in"),
        Right::DispatchJobs);
    acts_ = {confirm, receive, move, cancel, noShow, hold, pencil};
    content()->insertLayout(0, rowOf({week_, dayView_, prepare_, earlier, later}));
    content()->addLayout(rowOf(acts_ + QList<QAction*>{holdDay_}));
    addToHeader(desk().navigator.windowAction(ActionId::Appointment));
}

void AppointmentsPage::book(BookingPanel* panel) {
    side_->open(panel);
    connect(panel, &BookingPanel::booked, this, [this](AppointmentId id, QDate day) {
        wanted_ = id;
        goTo(day);
    });
}

void AppointmentsPage::openCurrent() {
    const AppointmentRow* row = current();
    if (row && row->appointment.order) {
        desk().navigator.openPage(PageId::Order, *row->appointment.order);
    } else if (row && mayOrSays(Right::OpenOrders)) {
        receiveCurrent();
    }
}

/// Reception fills itself in with what was agreed for the car today.
void AppointmentsPage::receiveCurrent() {
    dismissMessage();
    try {
        requireArrivable(*current(), *desk().shop, desk().clock());
    } catch (const Refusal& refusal) {
        showRefusal(refusal);
        return;
    }
    desk().navigator.openPage(PageId::NewVisit, current()->appointment.vehicle);
}

void AppointmentsPage::prepareDay() {
    std::vector<AppointmentRow> rows;
    for (const Preparation& each : facts_->preparations) {
        rows.push_back(each.row);
    }
    prepare(rows);
}

void AppointmentsPage::prepare(const std::vector<AppointmentRow>& rows) {
    std::vector<AppointmentId> ids;
    for (const AppointmentRow& row : rows) {
        ids.push_back(row.appointment.id);
    }
    const auto count = static_cast<int>(ids.size());
    const QString sentence =
        count == 1 ? tr("Parts are held for %1, as far as they are there.")
                         .arg(displayPlate(rows.front().plateOrVin()))
                   : tr("Parts are held for %n appointment(s), as far as they are there.", nullptr, count);
    write(
        [ids = std::move(ids)](Session& session, const Context& context) {
            PreparationService preparation(session, context);
            for (const AppointmentId id : ids) {
                preparation.prepare(id);
            }
        },
        [this, sentence] { desk().navigator.tell(sentence); });
}

void AppointmentsPage::actNow(Act act, const QString& sentence) {
    write(
        [act, id = current()->appointment.id,
         revision = current()->appointment.revision](Session& session, const Context& context) {
            AppointmentService book(session, context);
            (book.seen(revision).*act)(id);
        },
        [this, sentence] { desk().navigator.tell(sentence); });
}

} // namespace baydesk
