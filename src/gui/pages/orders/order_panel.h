// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/merge.h"
#include "gui/pages/act_panel.h"
#include "services/order_view.h"

#include <functional>
#include <vector>

class QComboBox;
class QLineEdit;

namespace baydesk {

class ConflictChoice;

/// One act on an order, as the page showed the order when the panel was opened.
class OrderPanel : public ActPanel {
    Q_OBJECT

  public:
    OrderPanel(Desk& desk, const OrderView& view, const QString& title);

    /// The order changed while the panel is open. The panel goes on showing what it showed; its act is put
    /// together with what changed, field by field, or refused with the reason. One that can show everything
    /// anew does so.
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

    /// A field that another desk changed, too, is asked about above the button.
    void showRefusal(const Refusal& refusal) override;
    /// What was decided about such fields; nothing while one is undecided, which is then said.
    std::optional<std::vector<FieldChoice>> choices();

  private:
    OrderView view_;
    ConflictChoice* conflicts_ = nullptr;
    std::int64_t shownRevision_;
};

/// A list to choose from by typing any part of an entry.
QComboBox* makeChooser(const std::vector<std::pair<QString, qlonglong>>& entries, qlonglong current = -1);
/// The chosen entry's value; empty if what is typed names none.
std::optional<qlonglong> chosen(const QComboBox* chooser);

} // namespace baydesk
