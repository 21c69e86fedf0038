// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/id.h"

#include <QLabel>

namespace baydesk {

struct Desk;

/// Stands where an order is told or given to the customer: while a discount is asked for, the amounts may
/// become less. It follows what other desks ask and answer.
class OpenDiscountsNote : public QLabel {
    Q_OBJECT

  public:
    OpenDiscountsNote(const Desk& desk, OrderId order, QWidget* parent = nullptr);

  private:
    void read();

    const Desk& desk_;
    OrderId order_;
};

} // namespace baydesk
