// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/compliance/campaign.h"
#include "domain/customers/customer.h"
#include "domain/customers/vehicle.h"
#include "domain/orders/appointment_id.h"
#include "domain/orders/repair_order.h"
#include "services/context.h"

#include <optional>
#include <vector>

namespace baydesk {

class Session;

/// What the reception page collects.
struct Reception {
    /// The car, if it is known; else the two drafts below are stored first.
    std::optional<VehicleId> vehicle;
    /// Of a new car: the owner, if known; else the new customer below becomes its owner. On an internal order
    /// the shop itself does where nobody is named.
    std::optional<CustomerId> owner = {};
    CustomerDraft newCustomer;
    VehicleDraft newVehicle;
    /// The new customer was told what the data are for and allows, at the desk, the use for the repairs and
    /// for reminders of due services.
    bool allowsReminders = false;
    /// Who brings the car, if not its owner.
    QString senderName;
    QString senderPhone;
    WalkAround walkAround;
    std::optional<Timestamp> promise;
    bool customerWaits = false;
    /// What is to be done; a draft with a package brings its lines with it.
    std::vector<JobDraft> jobs;
    /// The appointment it comes to. Without one, what is booked for the car today is taken.
    std::optional<AppointmentId> appointment = {};
    /// Recalls and service campaigns of the car that are done with this visit: a job each, which the maker
    /// pays.
    std::vector<CampaignId> campaigns = {};
    /// An internal order keeps no appointment, and its jobs are the shop's to pay.
    OrderPurpose purpose = OrderPurpose::Customer;
};

/// A car drives in and an order is opened.
class ReceptionService {
  public:
    ReceptionService(Session& session, const Context& context);
    OrderId open(const Reception& reception);

  private:
    VehicleId addCar(const Reception& reception);
    CustomerId ownerOf(const Reception& reception);
    CustomerId shopItself();
    void keepAppointment(const Reception& reception, VehicleId vehicle, OrderId order);
    Session& session_;
    const Context& context_;
};

} // namespace baydesk
