// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/multi_point.h"
#include "gui/page.h"

#include <QPointer>
#include <optional>
#include <vector>

class QStackedWidget;

namespace baydesk {

class DataTable;
class SheetItemPanel;

/// The shop's sheet for multi-point inspections, opened from the settings: items are added, changed, moved
/// and taken out, then the sheet is saved whole as a new version.
class InspectionSheetPage : public Page {
    Q_OBJECT

  public:
    explicit InspectionSheetPage(Desk& desk);

    Changes topics() const override;
    void reload() override;
    bool goBack() override;
    QString helpText() const override;
    void focusFirst() override;

  private:
    void buildActions();
    void show(const std::optional<MultiPointTemplate>& sheet);
    void showRows(std::size_t current);
    void showActions();
    std::optional<std::size_t> currentPlace() const;
    void edit(bool isNew);
    void take(const TemplateItem& item, std::optional<std::size_t> place);
    void move(int steps);
    void remove();
    void save();
    void closePanel();
    bool hasTyped() const;

    /// As stored, and as it is on the page.
    std::optional<MultiPointTemplate> stored_;
    std::vector<TemplateItem> items_;
    DataTable* table_ = nullptr;
    QStackedWidget* side_ = nullptr;
    QPointer<SheetItemPanel> panel_;
    QAction* up_ = nullptr;
    QAction* down_ = nullptr;
    QAction* discard_ = nullptr;
    QAction* save_ = nullptr;
};

} // namespace baydesk
