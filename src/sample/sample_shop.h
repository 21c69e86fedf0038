// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/money.h"
#include "domain/values/timestamp.h"

#include <QByteArray>
#include <QString>
#include <functional>

namespace baydesk {

class Session;

/// What the sample shop is like. The same options give the same shop.
struct SampleOptions {
    /// How long it has been in business until now; at least one.
    int months = 3;
    quint64 seed = 20261121;
    /// The moment the shop has reached, to the quarter of an hour before it: nothing in it happens later.
    Timestamp now;
    /// The shop's time zone, if the shop is at work there at that moment; else one where it is late morning,
    /// so that whoever looks finds it at work.
    QByteArray timeZone = "Asia/Shanghai";
};

/// With which the people of the sample shop sign in.
QString samplePassword();

/// Fills an empty database with the invented story of a dealership's service department, only by calling
/// services. \p progress  hears how many of how many days are done; false stops, and what was built so far is
/// of no use. Whether it was built to its end.
bool buildSampleShop(Session& session, const SampleOptions& options,
                     const std::function<bool(int done, int total)>& progress);

/// Writes \p count more orders into a shop that is set up, each from reception to hand-over, every act in a
/// transaction of its own as at a desk. No two calls bring the same cars, wherever they run. \p clock is
/// asked for the time of each act; \p done hears of an order after its last commit.
void growOrders(Session& session, int count, const std::function<Timestamp()>& clock,
                const std::function<void(const QString& number, Money total)>& done);

} // namespace baydesk
