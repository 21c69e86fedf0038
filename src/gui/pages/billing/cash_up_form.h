// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/refusal.h"
#include "gui/widgets/card.h"
#include "services/billing_service.h"

#include <QDate>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace baydesk {

/// The day's cash-up: what each way of paying should have brought, what was counted, and why they differ.
class CashUpForm : public Card {
    Q_OBJECT
  public:
    explicit CashUpForm(QWidget* parent = nullptr);

    /// Keeps what is typed and not recorded yet. A day that is over is only shown.
    void setDay(QDate day, const std::vector<CashUpLine>& lines, bool isToday);
    struct Count {
        /// The day it was made for.
        QDate day;
        PaymentMethod method;
        Money counted;
        QString reason;
    };
    /// What is typed and not recorded; nullopt if an amount cannot be read, which is said beside it.
    std::optional<std::vector<Count>> counts();
    bool hasTyped() const;
    /// The count is recorded: the row shows what the database says from now on.
    void recorded(PaymentMethod method);
    void showRefusal(PaymentMethod method, const Refusal& refusal);
    void focusFirst();

  Q_SIGNALS:
    void changed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Row {
        CashUpLine line;
        QLabel* expected;
        QLineEdit* counted;
        QLabel* difference;
        QLineEdit* reason;
        QLabel* error;
        bool isTyped = false;
    };
    void addRow(PaymentMethod method);
    void addTotal();
    void showRow(Row& row);
    void showTotal();
    QLineEdit* addField(PaymentMethod method, const char* name, const QString& spoken);
    static QString recordedText(const Row& row);
    static std::optional<Money> countedIn(const Row& row);
    void say(Row& row, const QString& sentence, bool isAtReason);
    void goOn(const Row& from);
    Row& rowOf(PaymentMethod method);

    QGridLayout* grid_;
    std::vector<Row> rows_;
    QLabel* totalExpected_ = nullptr;
    QLabel* totalCounted_ = nullptr;
    QLabel* totalDifference_ = nullptr;
    QLabel* onAccount_ = nullptr;
    QDate day_;
    bool isToday_ = true;
};

} // namespace baydesk
