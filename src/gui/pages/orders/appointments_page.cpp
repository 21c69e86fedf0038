// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/appointments_page.h"

#include "gui/format.h"
#include "gui/pages/orders/appointments/appointment_board.h"
#include "gui/pages/orders/appointments/appointment_card.h"
#include "gui/pages/orders/appointments/appointment_words.h"
#include "gui/pages/orders/appointments/booking_panel.h"
#include "gui/pages/orders/appointments/preparation_view.h"
#include "gui/pages/panel_side.h"
#include "gui/widgets/form_area.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace baydesk {

namespace {
constexpr int sideWidth = 348;
constexpr int daysOfWeek = 7;
} // namespace

AppointmentsPage::AppointmentsPage(Desk& desk)
    : Page(PageId::Appointments, desk), day_(desk.context().today()) {
    auto* row = new QHBoxLayout;
    row->setSpacing(cardSpace);
    views_ = new QStackedWidget;
    auto* book = new Card;
    board_ = new AppointmentBoard;
    book->body()->addWidget(board_);
    preparation_ = new PreparationView;
    views_->addWidget(book);
    views_->addWidget(preparation_);
    row->addWidget(views_, 1);
    card_ = new AppointmentCard;
    side_ = new PanelSide(new FormArea(card_));
    side_->setFixedWidth(sideWidth);
    connect(side_, &PanelSide::finished, this, [this](const QString& sentence) {
        focusFirst();
        this->desk().navigator.tell(sentence);
    });
    row->addWidget(side_);
    content()->addLayout(row, 1);
    buildActions();
    connect(board_, &AppointmentBoard::opened, this, &AppointmentsPage::openCurrent);
    connect(board_, &AppointmentBoard::currentChanged, this, &AppointmentsPage::showCurrent);
    connect(board_, &AppointmentBoard::todayWanted, this, [this] { goTo(this->desk().context().today()); });
    connect(preparation_, &PreparationView::opened, this, &AppointmentsPage::openCurrent);
    connect(preparation_, &PreparationView::currentChanged, this, &AppointmentsPage::showCurrent);
    connect(preparation_, &PreparationView::shortageTicked, this, [this](AppointmentId id, PartId part) {
        if (!mayOrSays(Right::OrderParts)) {
            return;
        }
        write(
            [id, part](Session& session, const Context& context) {
                PreparationService(session, context).finishShortage(id, part);
            },
            [this] { this->desk().navigator.tell(tr("Ticked off.")); });
    });
    showView(View::Week);
}

Changes AppointmentsPage::topics() const {
    return Topic::Orders | Topic::Customers | Topic::Workshop | Topic::Parts | Topic::Shop;
}

QDate AppointmentsPage::firstDay() const {
    return view_ == View::Week ? day_.addDays(1 - day_.dayOfWeek()) : day_;
}

void AppointmentsPage::reload() {
    const int count = view_ == View::Week ? daysOfWeek : 1;
    read(
        "appointments",
        [first = firstDay(), count, isPreparing = view_ == View::Preparation](Session& session,
                                                                              const Context& context) {
            return Facts{AppointmentService(session, context).days(first, count),
                         isPreparing ? PreparationService(session, context).preparations(first)
                                     : std::vector<Preparation>()};
        },
        [this](Facts facts) { showFacts(std::move(facts)); });
}

void AppointmentsPage::showFacts(Facts facts) {
    facts_ = std::move(facts);
    if (facts_->days.front().load.day != firstDay()) {
        return; // the next answer is on its way
    }
    if (wanted_) {
        board_->choose(*wanted_);
    }
    board_->set(facts_->days, desk().shop, desk().clock());
    preparation_->set(facts_->preparations, day_, *desk().shop);
    if (wanted_) {
        preparation_->choose(*wanted_);
        wanted_.reset();
    }
    showTitle();
    showCurrent();
}

void AppointmentsPage::showTitle() {
    Hours booked;
    int appointments = 0;
    std::optional<Hours> capacity = Hours();
    for (const AppointmentDay& day : facts_->days) {
        booked += day.load.booked;
        appointments += day.load.appointments;
        const auto most = day.load.capacity();
        capacity = capacity && most ? std::optional(*capacity + *most) : std::nullopt;
    }
    const QString title = view_ == View::Week
                              ? tr("Appointments · %1 to %2")
                                    .arg(firstDay().toString(QStringLiteral("MM-dd")),
                                         firstDay().addDays(daysOfWeek - 1).toString(QStringLiteral("MM-dd")))
                              : tr("Appointments · %1").arg(displayLongDate(day_));
    const QString load = capacity ? tr("%1 of %2 booked").arg(displayHours(booked), displayHours(capacity))
                                  : tr("%1 booked, capacity: insufficient data").arg(displayHours(booked));
    setHeader(title,
              QStringList{tr("%n appointment(s)", nullptr, appointments), load, tr("Home: today")}.join(
                  QStringLiteral(" · ")));
}

const AppointmentRow* AppointmentsPage::current() const {
    if (view_ != View::Preparation) {
        return board_->current();
    }
    const Preparation* chosen = preparation_->current();
    return chosen ? &chosen->row : nullptr;
}

void AppointmentsPage::showCurrent() {
    const AppointmentRow* row = current();
    for (QAction* action : acts_) {
        action->setEnabled(row != nullptr);
    }
    holdDay_->setVisible(view_ == View::Preparation);
    holdDay_->setEnabled(row && view_ == View::Preparation);
    if (!row) {
        card_->showNothing(
            tr("Nothing is booked. Ctrl+B books an appointment: from the search, Ctrl+K, for a car that "
               "is known, from here for somebody new."));
        return;
    }
    showCard(*row);
    read(
        "appointment",
        [id = row->appointment.id](Session& session, const Context& context) {
            return AppointmentService(session, context).appointment(id);
        },
        [this](const AppointmentRow& opened) {
            const AppointmentRow* shown = current();
            if (shown && shown->appointment.id == opened.appointment.id) {
                showCard(opened);
            }
        });
}

void AppointmentsPage::showCard(const AppointmentRow& row) {
    card_->set(row, *desk().shop, desk().clock());
    if (view_ == View::Preparation) {
        card_->setPreparation(*preparation_->current());
    }
}

void AppointmentsPage::showView(View view) {
    if (const AppointmentRow* row = facts_ ? current() : nullptr) {
        wanted_ = row->appointment.id;
        day_ = row->appointment.day;
    }
    view_ = view;
    week_->setChecked(view == View::Week);
    dayView_->setChecked(view == View::Day);
    prepare_->setChecked(view == View::Preparation);
    views_->setCurrentIndex(view == View::Preparation ? 1 : 0);
    if (isVisible()) {
        reload();
        focusFirst();
    }
}

void AppointmentsPage::goTo(QDate day) {
    day_ = day;
    reload();
}

void AppointmentsPage::step(int direction) {
    goTo(day_.addDays(direction * (view_ == View::Week ? daysOfWeek : 1)));
}

void AppointmentsPage::open(const PageTarget& target) {
    if (const auto* vehicle = std::get_if<VehicleId>(&target)) {
        book(new BookingPanel(desk(), *vehicle));
    } else if (const auto* car = std::get_if<CarToBook>(&target)) {
        book(new BookingPanel(desk(), car->vehicle, car->words));
    } else if (const auto* typed = std::get_if<QString>(&target)) {
        book(new BookingPanel(desk(), *typed));
    }
}

bool AppointmentsPage::goBack() {
    if (!side_->close()) {
        return false;
    }
    focusFirst();
    return true;
}

QString AppointmentsPage::helpText() const {
    return tr(
        "What is booked against what the workshop can do: technicians who are here, and bays. Arrow keys go "
        "from "
        "car to car, Enter receives it or opens its order. Ctrl+B books: for the car marked in the search, "
        "for "
        "the one a page is about, or for somebody new. The preparation holds the parts of a day and lists "
        "what is short.");
}

void AppointmentsPage::focusFirst() {
    if (side_->panel()) {
        side_->panel()->firstField()->setFocus(Qt::OtherFocusReason);
    } else if (view_ == View::Preparation) {
        preparation_->focusList();
    } else {
        board_->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace baydesk
