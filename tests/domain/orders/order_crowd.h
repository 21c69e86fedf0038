// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_bench.h"

#include <gtest/gtest.h>
#include <random>
#include <set>
#include <tuple>

namespace baydesk {

/// People who do this and that to one order, allowed or not.
class Crowd {
  public:
    explicit Crowd(std::uint64_t seed) : bench(seed % 2 == 0), random_(seed) {}

    void actAtRandom();

    /// Brings an order to its end by allowed acts only: no order is ever stuck.
    void closeOrder();

    OrderBench bench;
    int accepted = 0;
    int refused = 0;
    std::set<std::tuple<OrderState, OrderAct, OrderState>> rows;

  private:
    int below(int limit) { return static_cast<int>(random_() % static_cast<std::uint64_t>(limit)); }
    int job() { return 1 + below(4); }
    Quantity quantity() { return Quantity::fromMilli(500 * (below(6) - 1)); }
    Money money() { return Money::yuan(20 * (below(8) - 1)); }
    Payer payer() { return below(3) ? Payer::Customer : below(2) ? Payer::OemWarranty : Payer::Insurer; }
    PaymentMethod method() { return below(3) ? PaymentMethod::Cash : PaymentMethod::OnAccount; }
    OrderAct editing() const {
        return isOffered(bench.state(), OrderAct::EditWork) ? OrderAct::EditWork : OrderAct::AdjustPrice;
    }

    struct Place {
        int job;
        int line;
    };
    std::vector<Place> places(bool onlyParts) const;
    std::optional<Place> anyPlace(bool onlyParts);

    LineDraft draft();

    template <class Act>
    bool attempt(OrderAct act, Act&& doIt) {
        const OrderState from = bench.state();
        const QString before = dump(bench.order());
        const auto refusal = refusalOf(doIt);
        if (refusal) {
            ++refused;
            EXPECT_EQ(dump(bench.order()), before) << refusal->rule().toStdString() << " left a trace";
            EXPECT_FALSE(refusal->sentence().isEmpty());
            return false;
        }
        ++accepted;
        EXPECT_TRUE(leadsTo(from, act, bench.state()))
            << label(act).toStdString() << ": " << code(from).toStdString() << " to "
            << code(bench.state()).toStdString();
        rows.emplace(from, act, bench.state());
        return true;
    }

    void addJob();
    void editJob();
    void removeJob();
    void addLine();
    void editLine();
    void removeLine();
    void promise();
    void submit();
    void answer();
    void leave();
    void dispatch();
    void work();
    /// As the services do it: for approved work that is open.
    void reserve();
    void moveParts();
    void finish();
    void check();
    void settle();
    void pay();
    void deliver();
    void reverse();

    /// What somebody does who wants the order to get on.
    void goOn();
    void startSomeJob();
    void finishSomeJob();
    void supplyAndWorkOn(int which);

    /// Of the jobs that stand; an act may move the jobs themselves in memory.
    std::vector<int> positions() const;

    /// \name Towards the end
    /// @{
    void answerEverything();
    /// Gives parts that are missing, or takes them off the bill when the work is closed.
    void supplyParts();
    void finishWork();
    void settleEverybody();
    void giveMoneyBack(Payer who);
    void stepTowardsTheEnd();
    /// @}

    std::mt19937_64 random_;
};

} // namespace baydesk
