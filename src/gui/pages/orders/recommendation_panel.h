// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/recommendation.h"
#include "gui/pages/orders/order_panel.h"

class QLabel;

namespace baydesk {

class DataTable;
class FieldRow;

/// What inspections recommended for the car and the customer may still want. Enter adds the job, which is the
/// acceptance; Del records that the customer declined, with what was said.
class RecommendationPanel : public OrderPanel {
    Q_OBJECT

  public:
    RecommendationPanel(Desk& desk, const OrderView& view, std::vector<Recommendation> recommendations);
    QWidget* firstField() const override;
    /// Does what is chosen for the current recommendation.
    void save() override;
    /// As they are now, while the panel is open.
    void setRecommendations(std::vector<Recommendation> recommendations);

  private:
    enum class Answer { Accept, Decline, DoneElsewhere };
    const Recommendation* current() const;
    void showCurrent();
    void showAnswer();
    void accept(const Recommendation& recommendation);
    void say(const Recommendation& recommendation, Answer answer);

    std::vector<Recommendation> recommendations_;
    DataTable* list_;
    QLabel* facts_;
    QComboBox* answer_;
    FieldRow* reasonRow_;
    QLineEdit* reason_;
};

} // namespace baydesk
