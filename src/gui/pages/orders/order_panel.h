// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/act_panel.h"
#include "services/order_view.h"

#include <functional>
#include <vector>

class QComboBox;
class QLineEdit;

namespace baydesk {

/// One act on an order, as the page showed the order when the panel was opened.
class OrderPanel : public ActPanel {
    Q_OBJECT

  public:
    OrderPanel(Desk& desk, const OrderView& view, const QString& title);

    /// The order changed while the panel is open. The panel goes on showing what it showed, and its act is
    /// refused with the reason; one that can show everything anew does so.
    virtual void refresh(const OrderView& view);

  protected:
    const OrderView& view() const { return view_; }
    OrderId orderId() const { return *view_.order.header().id; }
    /// Of the order as the panel shows it: an act on one that another desk changed since is refused.
    std::int64_t revision() const { return shownRevision_; }
    /// For a panel that shows all of the order anew when it changes.
    void showOrder(const OrderView& view) {
        view_ = view;
        shownRevision_ = view.order.header().revision;
    }
    /// Writes; afterwards finished(sentence), or \p done instead of it.
    void act(std::function<void(Session&, const Context&)> work, const QString& sentence,
             std::function<void()> done = {});

  private:
    OrderView view_;
    std::int64_t shownRevision_;
};

/// A list to choose from by typing any part of an entry.
QComboBox* makeChooser(const std::vector<std::pair<QString, qlonglong>>& entries, qlonglong current = -1);
/// The chosen entry's value; empty if what is typed names none.
std::optional<qlonglong> chosen(const QComboBox* chooser);

} // namespace baydesk
