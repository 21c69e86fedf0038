// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shop.h"
#include "gui/widgets/card.h"
#include "services/preparation_service.h"

#include <optional>
#include <vector>

class QLabel;

namespace baydesk {

class Chip;

/// What is known of the chosen appointment.
class AppointmentCard : public Card {
    Q_OBJECT
  public:
    explicit AppointmentCard(QWidget* parent = nullptr);
    void showNothing(const QString& sentence);
    void set(const AppointmentRow& row, const ShopSettings& shop, Timestamp now);
    /// The history and the parts of the car, where the day is being prepared.
    void setPreparation(const Preparation& preparation);

  private:
    void setFact(std::size_t at, const QString& text);

    Chip* state_;
    std::vector<QLabel*> facts_;
};

} // namespace baydesk
