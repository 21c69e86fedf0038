// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desk.h"
#include "gui/widgets/card.h"
#include "services/context.h"
#include "services/parts_service.h"

#include <functional>
#include <vector>

class QLineEdit;

namespace baydesk {

class FieldRow;
class InlineMessage;
class Refusal;
class Session;

/// One act at the parts counter: a few fields, a button that does it, Esc to leave. Enter goes from field to
/// field and, in the last one, does it. What is typed is read with the act itself, so that every refusal
/// comes the same way and stands at its field; what was typed stays.
class PartPanel : public Card {
    Q_OBJECT
  public:
    PartPanel(Desk& desk, const QString& title);

    /// Where the keyboard begins.
    QWidget* firstField() const;

  Q_SIGNALS:
    /// The act is done; \p sentence says what was done, for the window.
    void finished(const QString& sentence);

  protected:
    using Act = std::function<StockOutcome(PartsService&, const Context&)>;

    FieldRow* addField(const QByteArray& name, const QString& label, QWidget* field);
    QLineEdit* addText(const QByteArray& name, const QString& label, const QString& text = {});
    void setHint(const QByteArray& field, const QString& hint);
    void addNote(const QString& sentence);
    /// The button at the foot; call last. \p makeAct takes what is typed at the moment it is pressed.
    void addButton(const QString& saveText, const QString& doneSentence, std::function<Act()> makeAct);

  private:
    void save();
    void showRefusal(const Refusal& refusal);

    Desk& desk_;
    std::vector<FieldRow*> rows_;
    InlineMessage* message_;
    QString doneSentence_;
    std::function<Act()> makeAct_;
    bool isWriting_ = false;
};

} // namespace baydesk
