// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/operation.h"
#include "gui/pages/orders/appointments/appointment_panels.h"
#include "services/appointment_service.h"

class QCheckBox;
class QComboBox;

namespace baydesk {

class JobField;

/// Books an appointment: what, when, how long. When and how long are suggested; of somebody new plate, name
/// and phone are asked as well, until the plate turns out to be known.
class BookingPanel : public AppointmentTimePanel {
    Q_OBJECT
  public:
    /// For a car that is known, and what it should come for.
    BookingPanel(Desk& desk, VehicleId vehicle, const QString& words = {});
    /// For somebody new; \p typed is what they were searched for by.
    BookingPanel(Desk& desk, const QString& typed);
    QWidget* firstField() const override;
    void save() override;

  Q_SIGNALS:
    void booked(baydesk::AppointmentId id, QDate day);

  private:
    void addNewFields(const QString& typed);
    void addFields();
    /// A plate that one known car has makes the booking that car's, as long as nobody else was named.
    void lookForPlate();
    void takeKnownCar(VehicleId vehicle);
    void beSomebodyNew();
    void setNewPersonShown(bool isShown);
    void loadCar();
    void loadAdvisors();
    void suggest();
    void takePackage(const ServicePackage& package);
    void askForPackages(const QString& text);
    Booking typedBooking() const;

    std::optional<VehicleId> vehicle_;
    QString plateLookedFor_;
    QString model_;
    std::optional<ServicePackage> package_;
    /// What stood in the fields when it was suggested: typing over it is not undone.
    QString suggestedAt_;
    QString suggestedHours_;
    QLineEdit* plate_ = nullptr;
    QLineEdit* name_ = nullptr;
    QLineEdit* phone_ = nullptr;
    JobField* words_ = nullptr;
    QComboBox* advisor_ = nullptr;
    QCheckBox* waits_ = nullptr;
    QLineEdit* note_ = nullptr;
};

} // namespace baydesk
