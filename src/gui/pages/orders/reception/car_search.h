// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/search_row.h"
#include "gui/desk.h"
#include "gui/widgets/card.h"

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace baydesk {

class DataTable;

/// Search first: a large field and the cars it finds, with the time it took.
class CarSearch : public Card {
    Q_OBJECT
  public:
    explicit CarSearch(Desk& desk, QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);
    /// Lists a customer's cars instead of what a text finds.
    void showCarsOf(CustomerId customer);
    /// Asks again, for a change somebody else made.
    void searchAgain();
    void focusField();
    /// Below the table: what is kept from before, and the way to a new car.
    QVBoxLayout* foot() { return foot_; }

  Q_SIGNALS:
    void chosen(const baydesk::SearchRow& row);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Found {
        std::vector<SearchRow> rows;
        std::int64_t microseconds;
    };
    void search();
    void showFound(std::vector<SearchRow> rows, std::int64_t microseconds, const QString& emptySentence);
    void clear();
    void choose(std::int64_t key);
    void moveInTable(int key);

    Desk& desk_;
    QLineEdit* field_;
    DataTable* table_;
    QVBoxLayout* foot_;
    std::vector<SearchRow> rows_;
    std::optional<CustomerId> customer_;
    /// Enter was pressed before the answer came.
    bool choosesFirst_ = false;
    bool isAnswered_ = true;
};

} // namespace baydesk
