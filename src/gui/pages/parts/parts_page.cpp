// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/parts/parts_page.h"

#include "gui/pages/parts/part_view.h"
#include "gui/pages/parts/part_words.h"
#include "gui/user_settings.h"
#include "gui/widgets/card.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/search_box.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

PartsPage::PartsPage(Desk& desk) : Page(PageId::Parts, desk) {
    auto* left = new QSplitter(Qt::Vertical);
    left->setHandleWidth(cardSpace);
    left->setChildrenCollapsible(false);
    left->addWidget(buildSearch());
    left->addWidget(buildLines());
    left->setSizes({360, 260});
    rememberSplitter("parts/lists", left);
    view_ = new PartView(desk);
    auto* split = new QSplitter(Qt::Horizontal);
    split->setHandleWidth(cardSpace);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(view_);
    split->setSizes({680, 460});
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    rememberSplitter("parts", split);
    content()->addWidget(split, 1);
    buildActions();
    connectView();
    addFoot();
    setHeader(tr("Parts"), tr("Look before you quote"));
    showWay(CounterLinePanel::Way::Issue);
    showActions();
}

QWidget* PartsPage::buildSearch() {
    resultsCard_ = new Card(tr("Can I promise it?"));
    search_ = new QLineEdit;
    search_->setObjectName(QStringLiteral("partSearch"));
    search_->setPlaceholderText(tr("Number, OE number, name, pinyin, model or bin") + QStringLiteral("  F3"));
    search_->setAccessibleName(tr("Search parts"));
    offerClearButton(search_);
    connect(search_, &QLineEdit::textChanged, this, &PartsPage::search);
    connect(search_, &QLineEdit::returnPressed, this, [this] {
        goToFirst_ = results_->shownRows() == 0;
        results_->setFocus(Qt::ShortcutFocusReason);
    });
    resultsCard_->body()->addWidget(search_);
    results_ = new DataTable("parts", {{.title = tr("Number"), .width = 116},
                                       {.title = tr("Part name"), .stretches = true},
                                       {.title = tr("Bin"), .width = 74},
                                       {.title = tr("Free"), .width = 48, .rightAligned = true},
                                       {.title = tr("Kept"), .width = 48, .rightAligned = true},
                                       {.title = tr("Arriving"), .width = 74, .rightAligned = true},
                                       {.title = tr("Substitute"), .width = 92},
                                       {.title = tr("Price (last)"), .width = 84, .rightAligned = true}});
    results_->setObjectName(QStringLiteral("results"));
    results_->setAccessibleName(tr("Parts found"));
    results_->setEmptySentence(
        tr("Type any part of a number, an OE number or a name, its pinyin or initials, a model or a bin."));
    connect(results_, &DataTable::currentKeyChanged, this, [this](std::optional<std::int64_t> key) {
        if (key) {
            showPart(PartId(*key));
        }
    });
    connect(results_, &DataTable::opened, this, [this] { view_->showTab(PartView::Tab::Movements); });
    resultsCard_->body()->addWidget(results_, 1);
    return resultsCard_;
}

QWidget* PartsPage::buildLines() {
    linesCard_ = new Card;
    linesTable_ = new DataTable("counter_lines", {{.title = tr("Promise"), .width = 84},
                                                  {.title = tr("Plate"), .width = 94},
                                                  {.title = tr("Part"), .stretches = true},
                                                  {.title = tr("Bin"), .width = 74},
                                                  {.title = tr("Wanted"), .width = 62, .rightAligned = true},
                                                  {.title = tr("State"), .width = 100}});
    linesTable_->setObjectName(QStringLiteral("counterLines"));
    linesTable_->setAccessibleName(tr("Part lines of orders"));
    connect(linesTable_, &DataTable::opened, this, &PartsPage::openLine);
    connect(linesTable_, &DataTable::currentKeyChanged, this, [this](std::optional<std::int64_t> key) {
        for (const CounterLine& line : lines_) {
            if (linesTable_->hasFocus() && key == line.line.value()) {
                showPart(line.part);
            }
        }
    });
    linesCard_->body()->addWidget(linesTable_, 1);
    return linesCard_;
}

Changes PartsPage::topics() const {
    return Topic::Parts | Topic::Orders;
}

void PartsPage::open(const PageTarget& target) {
    if (const auto* part = std::get_if<PartId>(&target)) {
        part_ = *part;
        takesNumber_ = true;
        markStale();
    } else if (const auto* text = std::get_if<QString>(&target)) {
        search_->setText(*text);
    }
}

void PartsPage::reload() {
    search();
    readPart();
    readLines();
}

void PartsPage::search() {
    read(
        "search",
        [text = search_->text()](Session& session, const Context& context) {
            return PartsService(session, context).search(text);
        },
        [this](std::vector<PartRow> rows) { showResults(std::move(rows)); });
}

void PartsPage::showResults(std::vector<PartRow> found) {
    const bool isTyped = !search_->text().trimmed().isEmpty();
    std::vector<TableRow> rows;
    bool holdsPart = false;
    for (const PartRow& row : found) {
        rows.push_back(searchRow(row));
        holdsPart = holdsPart || row.part.id == part_;
    }
    results_->setEmptySentence(
        isTyped ? tr("No part is called that. Try fewer characters, or add the part with Alt+9.")
                : tr("Type any part of a number, an OE number or a name, its pinyin or initials, a model or "
                     "a bin."));
    resultsCard_->setHint(found.empty() ? QString() : tr("Enter leads to the movements"));
    results_->setRows(std::move(rows));
    if (goToFirst_ && !found.empty()) {
        results_->setFocus(Qt::ShortcutFocusReason);
    }
    goToFirst_ = false;
    if (!found.empty() && !holdsPart && search_->hasFocus()) {
        results_->select(found.front().part.id.value()); // what is typed is answered before Enter
    } else if (holdsPart) {
        results_->select(part_->value());
    }
}

void PartsPage::showPart(PartId part) {
    if (part_ == part && details_) {
        return;
    }
    part_ = part;
    details_.reset(); // no act on the part before it is read
    highlightPart();
    showActions();
    readPart();
}

/// What is highlighted is what the acts are about: a row of another part loses its mark.
void PartsPage::highlightPart() {
    const QSignalBlocker quietResults(results_);
    const QSignalBlocker quietLines(linesTable_);
    if (results_->currentKey() != part_->value() && !results_->select(part_->value())) {
        results_->setCurrentIndex(QModelIndex());
    }
    const auto line = linesTable_->currentKey();
    const bool isOfPart = std::ranges::any_of(
        lines_, [&](const CounterLine& each) { return line == each.line.value() && each.part == *part_; });
    if (!isOfPart) {
        linesTable_->setCurrentIndex(QModelIndex());
    }
}

void PartsPage::readPart() {
    if (!part_) {
        return;
    }
    read(
        "part",
        [part = *part_](Session& session, const Context& context) {
            return PartsService(session, context).details(part);
        },
        [this](PartDetails details) {
            view_->set(details);
            details_ = std::move(details);
            showActions();
            if (takesNumber_) {
                takesNumber_ = false;
                search_->setText(details_->part.number);
            }
        });
}

void PartsPage::readLines() {
    read(
        "lines",
        [way = way_](Session& session, const Context& context) {
            PartsService parts(session, context);
            return way == CounterLinePanel::Way::Issue ? parts.linesToIssue() : parts.linesIssued();
        },
        [this](std::vector<CounterLine> lines) { showLines(std::move(lines)); });
}

void PartsPage::showLines(std::vector<CounterLine> lines) {
    lines_ = std::move(lines);
    std::vector<TableRow> rows;
    for (const CounterLine& line : lines_) {
        rows.push_back(counterLineRow(line, way_ == CounterLinePanel::Way::Return, desk().shop->calendar,
                                      desk().clock()));
    }
    linesTable_->setRows(std::move(rows));
}

void PartsPage::showWay(CounterLinePanel::Way way) {
    way_ = way;
    const bool isIssue = way == CounterLinePanel::Way::Issue;
    issueWay_->setChecked(isIssue);
    returnWay_->setChecked(!isIssue);
    linesCard_->setTitle(isIssue ? tr("Waiting lines") : tr("Issued lines"));
    linesTable_->setEmptySentence(isIssue ? tr("No approved work waits for a part.")
                                          : tr("No order in the shop has a part that could come back."));
    if (isVisible()) {
        linesTable_->setFocus(Qt::ShortcutFocusReason);
        readLines();
    }
}

QString PartsPage::helpText() const {
    return tr(
        "Search a part before you quote it: the row says what is free, for whom the rest is kept, what "
        "arrives when, "
        "a substitute and the price. Below stand the approved lines that wait for parts, by promise; Enter "
        "issues. "
        "On the right are the part's facts and every movement that explains its stock; Enter on a movement "
        "reverses "
        "it. Among what is kept and arriving, Enter receives, Delete releases a hold or cancels an order.");
}

void PartsPage::focusFirst() {
    if (panel_) {
        panel_->firstField()->setFocus(Qt::OtherFocusReason);
    } else {
        focusFilter();
    }
}

void PartsPage::focusFilter() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

} // namespace baydesk
