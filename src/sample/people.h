// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/customer.h"
#include "domain/customers/vehicle.h"
#include "sample/dice.h"

#include <QSet>
#include <QStringList>

namespace baydesk {

/// Invented people, companies and cars. Numbers pass the checks they would pass in life; no two are alike.
class People {
  public:
    explicit People(Dice& dice) : dice_(dice) {}

    QString name();
    CustomerDraft person();
    CustomerDraft company();
    /// A car of the model with a valid VIN and plate, or without a plate yet.
    VehicleDraft car(const QString& model, bool isElectric, int modelYear);

  private:
    QString phone();
    QString plate(bool isElectric);
    QString vin(int modelYear);
    QString companyCode();

    Dice& dice_;
    QSet<QString> taken_;
};

} // namespace baydesk
