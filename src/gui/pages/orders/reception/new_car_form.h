// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/vehicle_card.h"
#include "domain/values/refusal.h"
#include "gui/desk.h"
#include "gui/pages/orders/reception/visit_draft.h"
#include "gui/widgets/card.h"
#include "services/reception_service.h"

#include <vector>

class QAction;
class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace baydesk {

class FieldRow;
struct OfferLine;
class OfferLines;

/// A car nobody has seen yet: plate, name and phone are enough. Each code is checked while it is typed; one
/// that fails and is meant all the same takes its reason in place; what is known already is offered instead.
class NewCarForm : public Card {
    Q_OBJECT
  public:
    /// \p offers are the page's actions for "use this one".
    NewCarForm(Desk& desk, QList<QAction*> offers, QWidget* parent = nullptr);

    /// For an internal order nobody has to be named: the car is the shop's own then.
    void setPurpose(OrderPurpose purpose);
    void setDraft(const NewCarDraft& draft);
    NewCarDraft draft() const;
    QString model() const;
    void fill(Reception& reception) const;
    /// False, said at the fields, while a code fails its check and no reason is given.
    bool check();
    bool showRefusal(const Refusal& refusal);
    void focusFirst();
    /// The customer allows reminders, or does not after all.
    void toggleReminders();
    /// Hides the form and gives its keys back.
    void leave();

  Q_SIGNALS:
    void changed();
    void knownCarChosen(baydesk::VehicleId vehicle);
    /// The last field was left forward.
    void left();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QLineEdit* addLine(FieldRow*& row, const QByteArray& name, const QString& label, int gridRow, int column,
                       int span = 1);
    void buildFields();
    void settle(const QObject* field);
    void settleCode(FieldRow* row, QLineEdit* field, FieldRow* reasonRow, QLineEdit* reason, bool leaving);
    void settlePhone(bool leaving);
    void lookForDuplicates();
    void showDuplicates(const std::vector<PossibleDuplicate>& found);
    OfferLine lineFor(const PossibleDuplicate& duplicate);
    void setOwner(const std::optional<KnownOwner>& owner);
    std::vector<FieldRow*> allRows() const;
    /// Nobody is named, and nobody has to be.
    bool isShopsOwn() const;

    Desk& desk_;
    QGridLayout* grid_;
    std::optional<KnownOwner> owner_;
    bool mayBeShops_ = false;
    QLineEdit* plate_ = nullptr;
    QLineEdit* plateReason_ = nullptr;
    QLineEdit* name_ = nullptr;
    QLineEdit* phone_ = nullptr;
    QLineEdit* vin_ = nullptr;
    QLineEdit* vinReason_ = nullptr;
    QLineEdit* model_ = nullptr;
    QCheckBox* reminders_ = nullptr;
    FieldRow* plateRow_ = nullptr;
    FieldRow* plateReasonRow_ = nullptr;
    FieldRow* nameRow_ = nullptr;
    FieldRow* phoneRow_ = nullptr;
    FieldRow* vinRow_ = nullptr;
    FieldRow* vinReasonRow_ = nullptr;
    FieldRow* modelRow_ = nullptr;
    OfferLines* ownerLine_;
    OfferLines* duplicates_;
    QString askedFor_;
};

} // namespace baydesk
