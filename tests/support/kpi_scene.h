// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/job.h"
#include "services/kpi_service.h"
#include "support/test_shop.h"

#include <memory>
#include <optional>

namespace baydesk::test {

/// Writes the rows that orders leave behind, each as precisely as a counting rule asks for: what day, which
/// payer, which class. The rules of orders themselves are not asked.
class KpiScene {
  public:
    /// The shop's day is 2026-11-30, so that November is nearly over and October is past.
    KpiScene();
    /// Writes into a shop that somebody else keeps, and leaves its day alone.
    explicit KpiScene(TestShop& shop) : shop_(shop) {}

    TestShop& shop() { return shop_; }
    Session& session() { return shop_.session(); }
    static QDate november(int day) { return QDate(2026, 11, day); }
    static Month month() { return *Month::parse(QStringLiteral("2026-11")); }

    VisitId visit(QDate arrived, const QString& plate = QStringLiteral("京A12345"));
    /// An order of the visit in the state; delivered ones are delivered on \p delivered at 16:00.
    OrderId order(VisitId visit, const char* state = "settled", std::optional<QDate> delivered = {},
                  std::optional<QTime> promise = {});
    JobId job(OrderId order, const char* decision = "approved");
    JobId comeback(OrderId order, OrderId original, ComebackCause cause);

    struct Line {
        const char* category = "general";
        const char* payer = "customer";
        Money amount;
        Hours sold;
        Money cost;
        bool isPart = false;
    };
    /// The line's net amount is its amount less 13 % tax.
    LineId line(OrderId order, JobId job, const Line& line);
    /// Settles the lines of the payer; the settlement.
    SettlementId settle(OrderId order, QDate day, const char* payer = "customer");
    void reverse(SettlementId settlement, QDate day);
    /// Visit, order, one job and its lines, settled on the day.
    OrderId settledOrder(QDate arrived, QDate settled, const std::vector<Line>& lines);

    void attend(TechnicianId technician, QDate day, Hours available);
    /// Clocked from 09:00; a running entry if \p length is missing.
    ClockEntryId clock(TechnicianId technician, JobId job, QDate day, std::optional<Hours> length,
                       std::optional<ClockEntryId> replaces = {});

    KpiMonth read(std::optional<MonthFacts::Source> source = {});
    KpiExplanation explain(const char* id);

  private:
    std::unique_ptr<TestShop> own_;
    TestShop& shop_;
    int orders_ = 0;
};

} // namespace baydesk::test
