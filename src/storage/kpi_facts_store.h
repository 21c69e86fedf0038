// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi/facts.h"
#include "domain/kpi/internal_work.h"
#include "domain/shop.h"
#include "storage/session.h"

#include <unordered_map>

namespace baydesk {

/// The facts of a month added up from this program's own orders (catalogue A0): money by the day of
/// settlement, vehicles by the day of arrival, promises by the day of delivery, hours by the day of the
/// clock.
class KpiFactsStore {
  public:
    explicit KpiFactsStore(Session& session) : session_(session) {}

    /// Whether anything happened in the month: an arrival, a settlement, a delivery or clocked work.
    bool hasOwnOrders(Month month);
    /// Settled internal orders of the month, by purpose, whatever day of it.
    std::vector<InternalWork> internalWork(Month month);
    /// Everything up to and including \p today; of a month in which nothing happened only what the registers
    /// of people and bays say.
    MonthFacts facts(Month month, QDate today, const ShopSettings& shop);

  private:
    struct Days {
        QDate first;
        QDate last;
    };
    /// Sold hours by technician.
    using SoldHours = std::unordered_map<TechnicianId, Hours>;
    SoldHours readMoney(Days days, MonthFacts& facts);
    void readVisits(Days days, MonthFacts& facts);
    void readAppointments(Days days, QDate today, MonthFacts& facts);
    void readClasses(Days days, MonthFacts& facts);
    void readSettledVehicles(Days days, MonthFacts& facts);
    void readDeliveries(Days days, MonthFacts& facts);
    void readCampaigns(Days days, const ShopCalendar& calendar, MonthFacts& facts);
    void readTechnicians(Days days, const SoldHours& sold, MonthFacts& facts);
    void readRecommendations(Days days, MonthFacts& facts);
    void readSurveys(Days days, MonthFacts& facts);
    void readAdvisors(Days days, MonthFacts& facts);
    void readWorkDays(Days days, const ShopSettings& shop, MonthFacts& facts);
    void readPeople(MonthFacts& facts);
    void readBays(MonthFacts& facts);

    Session& session_;
};

} // namespace baydesk
