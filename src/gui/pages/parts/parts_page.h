// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "gui/pages/parts/part_panels.h"
#include "services/parts_service.h"

#include <QPointer>
#include <optional>
#include <vector>

class QLineEdit;

namespace baydesk {

class Card;
class DataTable;
class PartView;

/// Ctrl+4 and F3, the parts counter: search, what can be promised, who waits, and everything that moves stock
///.
class PartsPage : public Page {
    Q_OBJECT
  public:
    explicit PartsPage(Desk& desk);

    Changes topics() const override;
    void reload() override;
    void open(const PageTarget& target) override;
    bool goBack() override;
    QString helpText() const override;
    void focusFirst() override;
    void focusFilter() override;

  private:
    QWidget* buildSearch();
    QWidget* buildLines();
    void buildActions();
    void connectView();
    void addFoot();

    void search();
    void showResults(std::vector<PartRow> rows);
    void showPart(PartId part);
    void highlightPart();
    void readPart();
    void readLines();
    void showLines(std::vector<CounterLine> lines);
    void showWay(CounterLinePanel::Way way);
    void showActions();
    void openLine(std::int64_t key);
    void openPanel(PartPanel* panel, bool alone = false);
    void closePanel();
    /// Does an act without a panel and says so.
    void actNow(std::function<void(PartsService&)> act, const QString& sentence);

    std::optional<PartId> part_;
    std::optional<PartDetails> details_;
    std::vector<CounterLine> lines_;
    CounterLinePanel::Way way_ = CounterLinePanel::Way::Issue;
    /// Enter was pressed before the answer came.
    bool goToFirst_ = false;
    /// The page was opened on this part: its number becomes the search once it is read.
    bool takesNumber_ = false;

    QLineEdit* search_ = nullptr;
    Card* resultsCard_ = nullptr;
    DataTable* results_ = nullptr;
    Card* linesCard_ = nullptr;
    DataTable* linesTable_ = nullptr;
    PartView* view_ = nullptr;
    QPointer<PartPanel> panel_;
    QPointer<QWidget> before_; ///< where the keyboard was when the panel opened
    QAction* issueWay_ = nullptr;
    QAction* returnWay_ = nullptr;
    /// Those that need a part.
    QList<QAction*> partActions_;
    QList<QAction*> foot_;
};

} // namespace baydesk
