// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shop.h"
#include "services/preparation_service.h"

#include <QWidget>
#include <optional>
#include <vector>

namespace baydesk {

class Card;
class DataTable;

/// A day's open appointments with what is ready for them, and below what is short, to be ticked by the parts
/// counter.
class PreparationView : public QWidget {
    Q_OBJECT
  public:
    explicit PreparationView(QWidget* parent = nullptr);
    void set(std::vector<Preparation> preparations, QDate day, const ShopSettings& shop);
    const Preparation* current() const;
    void choose(AppointmentId id);
    void focusList();

  Q_SIGNALS:
    void opened();
    void currentChanged();
    void shortageTicked(baydesk::AppointmentId id, baydesk::PartId part);

  private:
    void showShortages(const ShopSettings& shop);

    std::vector<Preparation> preparations_;
    std::vector<std::pair<AppointmentId, PartId>> shortages_;
    Card* listCard_;
    Card* shortCard_;
    DataTable* list_;
    DataTable* short_;
};

} // namespace baydesk
