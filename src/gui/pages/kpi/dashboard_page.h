// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "services/kpi_service.h"

#include <array>
#include <optional>

class QButtonGroup;
class QLabel;
class QStackedWidget;

namespace baydesk {

class Card;
class Chip;
class DataTable;
class KpiTile;
class OutputChart;
class TechnicianChart;

/// A month in key figures: eight tiles, output and gross profit over 13 months, the technicians'
/// hours, and tables of everything else. Enter on a tile or row explains the figure.
class DashboardPage : public Page {
    Q_OBJECT
  public:
    explicit DashboardPage(Desk& desk);

    Changes topics() const override {
        return Topic::Orders | Topic::Workshop | Topic::Billing | Topic::Months | Topic::Shop;
    }
    void reload() override;
    /// A month as "2026-10"; nothing in particular stays on the month shown last.
    void open(const PageTarget& target) override;
    QString helpText() const override;
    void focusFirst() override;

    static constexpr std::array tileIds{"T19", "M01.margin", "L13", "Q02", "Q03", "L12", "B01", "L17"};

  private:
    struct Facts {
        KpiMonth month;
        std::vector<MonthFacts> trend;
    };
    enum Sheet { Figures, Technicians, Advisors, Remarks, Internal };
    QWidget* buildTiles();
    QWidget* buildStrip();
    QWidget* buildCharts();
    Card* buildSheets();
    void buildTables();
    void step(int months);
    void chooseSource();
    void showSheet(Sheet sheet);
    void explain(const Kpi& kpi);
    void showFacts();
    void showHeader();
    void showTiles();
    void showStrip();
    void showCharts();
    void showFigures();
    void showTechnicians();
    void showAdvisors();
    void showRemarks();
    void showInternal();
    void showDetail();

    std::array<KpiTile*, tileIds.size()> tiles_{};
    Chip* sourceChip_ = nullptr;
    QLabel* reconciliationIcon_ = nullptr;
    QLabel* reconciliation_ = nullptr;
    QAction* earlier_ = nullptr;
    QAction* later_ = nullptr;
    QAction* otherSource_ = nullptr;
    QWidget* otherSourceButton_ = nullptr;
    std::vector<QAction*> sheetActions_;
    Card* outputCard_ = nullptr;
    OutputChart* output_ = nullptr;
    QLabel* outputLegend_ = nullptr;
    QLabel* hoursLegend_ = nullptr;
    Card* sheetsCard_ = nullptr;
    TechnicianChart* technicianChart_ = nullptr;
    QLabel* noTechnicians_ = nullptr;
    QStackedWidget* sheets_ = nullptr;
    DataTable* figures_ = nullptr;
    DataTable* technicians_ = nullptr;
    DataTable* advisors_ = nullptr;
    DataTable* remarks_ = nullptr;
    DataTable* internal_ = nullptr;
    QLabel* detail_ = nullptr;
    /// Empty until the first reading has found where to begin.
    std::optional<Month> month_;
    std::optional<MonthFacts::Source> source_;
    std::optional<Facts> facts_;
    QWidget* lastOpened_ = nullptr;
};

} // namespace baydesk
