// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/multi_point.h"
#include "gui/widgets/data_table.h"

#include <map>

namespace baydesk {

/// The items of an inspection sheet, group by group, marked by single keys: O is OK, A attention, F fault, N
/// not fitted; G marks all of the group that is still open as OK. A digit begins the value.
class InspectionTable : public DataTable {
    Q_OBJECT

  public:
    explicit InspectionTable(MultiPointTemplate sheet, QWidget* parent = nullptr);

    /// What is marked so far.
    std::vector<ItemResult> results() const;
    void setResults(const std::vector<ItemResult>& results);
    /// The item the keyboard is on; null on a group.
    const TemplateItem* currentItem() const;
    /// Its result so far; nothing while it is open.
    std::optional<ItemResult> currentResult() const;
    /// Sets the value of the current item; its limits mark it at least as bad as measured.
    void setValue(std::optional<std::int64_t> valueMilli);
    void setNote(const QString& note);
    /// The next item that is open, from the current one on.
    void goToNextOpen();

  Q_SIGNALS:
    void marked();
    /// A digit was typed on an item that is measured.
    void valueBegun(const QString& digit);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void mark(ItemMark mark);
    void markGroup();
    void showRows();
    ItemResult& resultOf(MultiPointItemId item);

    MultiPointTemplate sheet_;
    std::map<MultiPointItemId, ItemResult> results_;
    /// Typed before an item was marked.
    std::map<MultiPointItemId, QString> notes_;
};

} // namespace baydesk
