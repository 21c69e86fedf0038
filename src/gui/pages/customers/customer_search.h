// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/search_row.h"
#include "gui/widgets/card.h"

#include <vector>

class QLineEdit;

namespace baydesk {

struct Desk;
class DataTable;

/// Which customer: what is typed, and whom it finds. Each customer stands there once.
class CustomerSearch : public Card {
    Q_OBJECT
  public:
    explicit CustomerSearch(Desk& desk);

    /// What is to be searched for; empty while too little is typed.
    QString wanted() const;
    void setFound(const std::vector<SearchRow>& found);
    /// Too little is typed: what may be.
    void showNothing();
    void focusSearch();

  Q_SIGNALS:
    /// Another word is typed, or the same is to be searched for again.
    void wantedChanged();
    void opened(baydesk::CustomerId customer);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void openFirst();

    Desk& desk_;
    QLineEdit* search_ = nullptr;
    DataTable* found_ = nullptr;
    /// Enter was pressed before the answer came.
    bool opensFirst_ = false;
};

} // namespace baydesk
