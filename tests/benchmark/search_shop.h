// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <random>

namespace baydesk {

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

inline constexpr int benchVehicles = 300'000;
inline constexpr int benchCustomers = 250'000;

/// Makes \p file with 250,000 customers, 300,000 vehicles and their search terms, if it is not there yet.
void ensureSearchShop(const QString& file);

} // namespace baydesk
