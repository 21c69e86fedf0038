// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/history.h"
#include "gui/page.h"

#include <vector>

class QLineEdit;

namespace baydesk {

class Card;
class DataTable;

/// Of a person: what they did, or what was done to them.
enum class HistoryView { Did, DoneTo };

/// A history, and whose or what it is.
struct HistoryFound {
    QString of;
    std::vector<HistoryEntry> entries;
};

/// What happened, newest first, in plain words: what a person did, what was done to them, what happened to a
/// part, or to the shop itself. Opened on a StaffId, a PartId or nothing.
class HistoryPage : public Page {
    Q_OBJECT
  public:
    explicit HistoryPage(Desk& desk);

    Changes topics() const override;
    void reload() override;
    void open(const PageTarget& target) override;
    bool goBack() override;
    QString helpText() const override;
    void focusFirst() override;
    void focusFilter() override;

  private:
    void buildActions();
    void showView(HistoryView view);
    void showEntries(const HistoryFound& found);
    bool isOfPerson() const { return std::holds_alternative<StaffId>(target_); }

    PageTarget target_;
    HistoryView view_ = HistoryView::Did;
    Card* card_;
    QLineEdit* filter_;
    DataTable* table_;
    QAction* did_ = nullptr;
    QAction* doneTo_ = nullptr;
};

} // namespace baydesk
