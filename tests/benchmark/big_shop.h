// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/context.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <random>

namespace baydesk {

class Session;

/// Names, plates and numbers drawn like those of a Chinese city: common surnames are common.
class SearchPeople {
  public:
    explicit SearchPeople(unsigned seed) : random_(seed) {}

    QString name();
    QString phone();
    QString plate();
    QString vin();
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random_); }

  private:
    QString character(const QString& from) { return from.mid(below(static_cast<int>(from.size())), 1); }

    std::mt19937 random_;
};

inline constexpr int bigShopVehicles = 300'000;
inline constexpr int bigShopCustomers = 250'000;
inline constexpr int bigShopOrders = 1'000'000;
inline constexpr QDate bigShopToday = QDate::fromJulianDay(2'461'366); // 2026-11-21
/// Another number wherever what is written changes, so that a kept file is not taken for the new one.
inline constexpr int shapeOfBigShop = 1;

/// The number of the order with that id: 400 of each day, the last of today.
QString bigShopOrderNumber(int order);

/// Its advisor in the afternoon of its last day.
Context bigShopContext(Session& session);

/// A file in \p folder with 250,000 customers, 300,000 vehicles, their search terms and 1,000,000 orders, the
/// newest 60 of them open; it is made if it is not there yet.
QString ensureBigShop(const QString& folder);

} // namespace baydesk
