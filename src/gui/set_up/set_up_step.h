// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/refusal.h"
#include "gui/widgets/card.h"

#include <vector>

class QGridLayout;
class QLineEdit;

namespace baydesk {

class FieldRow;
class InlineMessage;

/// One step of the set-up: a few fields, and what is wrong with them at each.
class SetUpStep : public Card {
    Q_OBJECT
  public:
    SetUpStep(const QString& title, const QString& note);
    /// Refuses, naming the field, what cannot be gone on with.
    virtual void check() const {}
    /// At its field if this step has it, else above the fields.
    void showRefusal(const Refusal& refusal);
    bool has(const QByteArray& field) const;
    void clearRefusal();
    virtual void focusFirst();

  Q_SIGNALS:
    /// Enter in the last field.
    void entered();

  protected:
    /// A line of typing; \p initial is there already. Two columns where \p column is 1.
    QLineEdit* addLine(const QByteArray& name, const QString& label, const QString& initial = {},
                       int column = 0);
    FieldRow* addField(const QByteArray& name, const QString& label, QWidget* field, int column = 0);

  private:
    QGridLayout* grid_;
    InlineMessage* message_;
    std::vector<FieldRow*> rows_;
};

} // namespace baydesk
