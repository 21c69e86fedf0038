// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desk.h"
#include "gui/widgets/card.h"
#include "services/context.h"
#include "services/order_view.h"

#include <functional>
#include <vector>

class QComboBox;
class QLineEdit;

namespace baydesk {

class FieldRow;
class InlineMessage;
class Refusal;
class Session;

/// One act on an order, typed at the side of its page: a few fields, a button that does it (Ctrl+Enter), Esc
/// to leave. A refusal stands at its field or above the button, and what was typed stays.
class OrderPanel : public Card {
    Q_OBJECT

  public:
    OrderPanel(Desk& desk, const OrderView& view, const QString& title);

    /// Where the keyboard begins.
    virtual QWidget* firstField() const = 0;
    /// What Ctrl+Enter does.
    virtual void save() = 0;
    /// The order changed while the panel is open. The panel goes on showing what it showed, and its act is
    /// refused with the reason; one that can show everything anew does so.
    virtual void refresh(const OrderView& view);

  Q_SIGNALS:
    /// The act is done, or was given up; \p sentence says what was done, for the window.
    void finished(const QString& sentence);

  protected:
    Desk& desk() const { return desk_; }
    const OrderView& view() const { return view_; }
    OrderId orderId() const { return *view_.order.header().id; }
    /// Of the order as the panel shows it: an act on one that another desk changed since is refused.
    std::int64_t revision() const { return shownRevision_; }
    /// For a panel that shows all of the order anew when it changes.
    void showOrder(const OrderView& view) {
        view_ = view;
        shownRevision_ = view.order.header().revision;
    }
    FieldRow* addField(const QByteArray& name, const QString& label, QWidget* field);
    /// The two buttons at the foot; call last.
    void addButtons(const QString& saveText);
    /// Writes through the backroom; afterwards finished(sentence), or \p done instead of it.
    void act(std::function<void(Session&, const Context&)> work, const QString& sentence,
             std::function<void()> done = {});
    void showRefusal(const Refusal& refusal);
    InlineMessage* message() const { return message_; }

  private:
    Desk& desk_;
    OrderView view_;
    std::int64_t shownRevision_;
    std::vector<FieldRow*> rows_;
    InlineMessage* message_;
    bool isWriting_ = false;
};

/// A list to choose from by typing any part of an entry.
QComboBox* makeChooser(const std::vector<std::pair<QString, qlonglong>>& entries, qlonglong current = -1);
/// The chosen entry's value; empty if what is typed names none.
std::optional<qlonglong> chosen(const QComboBox* chooser);

} // namespace baydesk
