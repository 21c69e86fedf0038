// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/orders/reception/visit_draft.h"

#include <QWidget>
#include <array>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace baydesk {

class DamageEditor;
class FieldRow;

/// What may be left for later: what the order is for, damage on the body, belongings, old parts, wash, who
/// brings the car.
class WalkAroundForm : public QWidget {
    Q_OBJECT
  public:
    explicit WalkAroundForm(QWidget* parent = nullptr);
    void setDraft(const VisitDraft& draft);
    /// Writes its part of the draft.
    void fill(VisitDraft& draft) const;
    const std::vector<FieldRow*>& rows() const { return rows_; }

  Q_SIGNALS:
    void changed();
    void purposeChanged(baydesk::OrderPurpose purpose);

  private:
    QWidget* purposeRow();
    void showPurpose();
    QWidget* details();
    void checkPhone();

    DamageEditor* damages_;
    QLineEdit* belongings_;
    QComboBox* oldParts_;
    QCheckBox* wash_;
    std::array<QCheckBox*, allValues<ProtectiveCover>().size()> covers_{};
    QCheckBox* waits_;
    QComboBox* purpose_ = nullptr;
    FieldRow* purposeRow_ = nullptr;
    QLineEdit* senderName_;
    QLineEdit* senderPhone_;
    FieldRow* phoneRow_ = nullptr;
    std::vector<FieldRow*> rows_;
};

} // namespace baydesk
