// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/timestamp.h"
#include "domain/workshop/board.h"
#include "gui/widgets/card.h"

#include <QAction>
#include <QDate>
#include <optional>

class QDateEdit;
class QLineEdit;

namespace baydesk {

class FieldRow;
class InlineMessage;
class PickBox;
class Refusal;

/// A corrected clock entry as a person typed it.
struct ClockCorrection {
    ClockEntryId entry;
    Timestamp start;
    /// Empty for an entry that still runs.
    std::optional<Timestamp> end;
    QString reason;
};

/// Correcting a technician's clock: one of the day's entries, its right times and why. The entry stays; the
/// correction stands beside it.
class ClockPanel : public Card {
    Q_OBJECT
  public:
    /// \p save is the page's Save action, bound to Ctrl+Enter.
    explicit ClockPanel(QAction* save, QWidget* parent = nullptr);

    /// Opens the panel on a technician's day, or shows another day of the same.
    void ask(const ClockSheet& sheet, const ShopCalendar& calendar, QDate today);
    TechnicianId technician() const { return technician_; }
    /// The correction, or nothing after marking the fields that lack something.
    std::optional<ClockCorrection> correction(const ShopCalendar& calendar);
    void showRefusal(const Refusal& refusal);
    bool isAsking() const { return isVisible(); }

  Q_SIGNALS:
    void dayWanted(QDate day);

  private:
    void showEntry();
    /// What a field was filled with, and the moment it stands for.
    struct Filled {
        QString text;
        std::optional<Timestamp> moment;
    };
    std::optional<Timestamp> momentOf(FieldRow* row, const QLineEdit* field, const Filled& filled,
                                      const ShopCalendar& calendar);

    QAction* save_;
    QDateEdit* day_;
    PickBox* entry_;
    QLineEdit* start_;
    QLineEdit* end_;
    QLineEdit* reason_;
    FieldRow* entryRow_;
    FieldRow* startRow_;
    FieldRow* endRow_;
    FieldRow* reasonRow_;
    InlineMessage* message_;
    TechnicianId technician_ = TechnicianId(0);
    std::vector<ClockLine> lines_;
    Filled filledStart_;
    Filled filledEnd_;
    std::optional<ShopCalendar> calendar_;
};

} // namespace baydesk
