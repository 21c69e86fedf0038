// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/appointment.h"
#include "gui/pages/act_panel.h"

namespace baydesk {

class PickBox;
class RemarkedEdit;

/// A time as reception types promises, with what it was read as, and the hours of the work.
class AppointmentTimePanel : public ActPanel {
    Q_OBJECT
  public:
    AppointmentTimePanel(Desk& desk, const QString& title);

  protected:
    void addTimeFields(const QString& at, const QString& hours, const QString& prefix);
    void addOverloadField();
    void setTime(Timestamp at);
    /// What is typed; refused at its field if it is no time or no hours.
    Timestamp typedTime() const;
    Hours typedHours() const;
    QString overloadReason() const;
    /// A refusal for lack of room shows the field for its reason.
    void showRefusal(const Refusal& refusal) override;

    RemarkedEdit* at_ = nullptr;
    QLineEdit* hours_ = nullptr;

  private:
    void remark();
    QLineEdit* overload_ = nullptr;
    FieldRow* overloadRow_ = nullptr;
};

/// Another time or other hours.
class MovePanel : public AppointmentTimePanel {
    Q_OBJECT
  public:
    MovePanel(Desk& desk, const AppointmentRow& row);
};

class CancelAppointmentPanel : public ActPanel {
    Q_OBJECT
  public:
    CancelAppointmentPanel(Desk& desk, const AppointmentRow& row);
};

/// Who and where, before anything is dispatched.
class PencilPanel : public ActPanel {
    Q_OBJECT
  public:
    PencilPanel(Desk& desk, const AppointmentRow& row);

  private:
    void loadPeople(const AppointmentRow& row);
    PickBox* technician_;
    PickBox* bay_;
};

} // namespace baydesk
