// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "services/appointment_service.h"
#include "services/preparation_service.h"

#include <optional>
#include <vector>

class QStackedWidget;

namespace baydesk {

class AppointmentBoard;
class AppointmentCard;
class AppointmentService;
class BookingPanel;
class PanelSide;
class PreparationView;

/// Ctrl+0, the appointment book: a week or a day against the workshop's capacity, and the preparation of a
/// day. Opened on a car it books for it, on a text for somebody new.
class AppointmentsPage : public Page {
    Q_OBJECT
  public:
    explicit AppointmentsPage(Desk& desk);

    Changes topics() const override;
    void reload() override;
    void open(const PageTarget& target) override;
    bool goBack() override;
    QString helpText() const override;
    void focusFirst() override;

  private:
    enum class View { Week, Day, Preparation };
    struct Facts {
        std::vector<AppointmentDay> days;
        std::vector<Preparation> preparations;
    };

    void buildActions();
    void showView(View view);
    void goTo(QDate day);
    void step(int direction);
    QDate firstDay() const;
    void showFacts(Facts facts);
    void showTitle();
    void showCurrent();
    /// The list has names masked; the one that was opened has them as far as allowed.
    void showCard(const AppointmentRow& row);
    const AppointmentRow* current() const;

    void book(BookingPanel* panel);
    void openCurrent();
    void receiveCurrent();
    /// Holds what the packages of these need.
    void prepare(const std::vector<AppointmentRow>& rows);
    void prepareDay();
    /// Does an act on the chosen appointment without a panel and says so.
    using Act = void (AppointmentService::*)(AppointmentId);
    void actNow(Act act, const QString& sentence);

    View view_ = View::Week;
    QDate day_;
    std::optional<Facts> facts_;
    /// Chosen once it is read.
    std::optional<AppointmentId> wanted_;

    QStackedWidget* views_;
    AppointmentBoard* board_;
    PreparationView* preparation_;
    PanelSide* side_;
    AppointmentCard* card_;
    QAction* week_ = nullptr;
    QAction* dayView_ = nullptr;
    QAction* prepare_ = nullptr;
    QAction* holdDay_ = nullptr;
    QList<QAction*> acts_;
};

} // namespace baydesk
