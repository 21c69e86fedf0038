// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/merge.h"
#include "domain/shop_draft.h"
#include "domain/values/refusal.h"
#include "gui/widgets/card.h"

#include <optional>
#include <vector>

class QGridLayout;
class QLineEdit;

namespace baydesk {

class ConflictChoice;
class FieldRow;
class InlineMessage;
class PickBox;

/// The settings of the shop as they are typed: what was seen before typing stays the base of the change.
class SettingsForm : public Card {
    Q_OBJECT
  public:
    SettingsForm();

    /// Shows the settings, and takes them as seen.
    void fill(const ShopDraft& shop);
    /// Takes the settings as seen and leaves the fields as they are.
    void takeAsSeen(const ShopDraft& shop) { seen_ = shop; }
    /// What stands in the fields, in their order.
    QStringList texts() const;
    /// Gives up what is typed.
    void discard() { fill(seen_); }
    /// Whether something is typed that is not saved.
    bool hasTyped() const;
    /// What was typed; refuses, naming the field, what is no number.
    ShopDraft draft() const;
    /// What the change rests on; nothing while a conflict is undecided, which is then said.
    std::optional<EditBase<ShopDraft>> base();
    QString reason() const;
    /// At its field, else above the fields; a setting that another desk changed, too, is asked about.
    void showRefusal(const Refusal& refusal);
    void clearRefusal();
    void focusFirst();

  Q_SIGNALS:
    void changed();

  private:
    FieldRow* addField(int column, const QByteArray& name, const QString& label, QWidget* field,
                       const QString& hint);
    QLineEdit* addLine(int column, const QByteArray& name, const QString& label, const QString& hint = {});
    void build();

    QGridLayout* grid_;
    InlineMessage* message_;
    ConflictChoice* conflicts_ = nullptr;
    std::vector<FieldRow*> rows_;
    std::vector<QLineEdit*> lines_;
    QLineEdit* name_;
    QLineEdit* address_;
    QLineEdit* phone_;
    QLineEdit* licence_;
    QLineEdit* creditCode_;
    QLineEdit* bank_;
    QLineEdit* bankAccount_;
    PickBox* zone_;
    QLineEdit* opens_;
    QLineEdit* closes_;
    QLineEdit* workday_;
    QLineEdit* labourRate_;
    QLineEdit* diagnosisFee_;
    QLineEdit* taxRate_;
    QLineEdit* hold_;
    QLineEdit* estimateValid_;
    QLineEdit* followUp_;
    QLineEdit* idleLock_;
    QLineEdit* backupTime_;
    QLineEdit* backupFolder_;
    QLineEdit* reason_;
    ShopDraft seen_;
    QStringList filled_;
};

} // namespace baydesk
