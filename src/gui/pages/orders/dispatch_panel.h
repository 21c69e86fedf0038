// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workshop/board.h"
#include "gui/pages/orders/order_panel.h"

namespace baydesk {

/// Gives approved jobs to a technician and a bay, and starts the technician's clock on one if wanted. The
/// lists say who and which bay is free.
class DispatchPanel : public OrderPanel {
    Q_OBJECT

  public:
    enum class Then { Nothing, StartWork };
    /// \p marked is the job on which the page stands: work is started on it, if that is possible.
    DispatchPanel(Desk& desk, const OrderView& view, Then then, std::optional<int> marked = {});
    QWidget* firstField() const override;
    void save() override;

  private:
    struct Workshop {
        TechnicianBoard people;
        std::vector<Bay> bays;
    };
    void chooseNewJob();
    void loadPeople();
    void offerPeople(const Workshop& workshop);
    /// Whom and where the chosen job was given to before, else any other; while nobody has chosen.
    void proposePeople();

    Then then_;
    QComboBox* job_;
    QComboBox* technician_;
    QComboBox* bay_;
    /// Somebody chose who or where: nothing is proposed any more.
    bool isChosen_ = false;
};

} // namespace baydesk
