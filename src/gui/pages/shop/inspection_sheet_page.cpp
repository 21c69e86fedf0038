// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/shop/inspection_sheet_page.h"

#include "gui/pages/shop/sheet_item_panel.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/inline_message.h"
#include "services/multi_point_service.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int sideWidth = 346;

QString limitsInWords(const TemplateItem& item) {
    if (!item.limits) {
        return item.unit;
    }
    return QStringLiteral("%1 / %2 %3")
        .arg(plainMilli(item.limits->attentionMilli), plainMilli(item.limits->faultMilli), item.unit);
}

} // namespace

InspectionSheetPage::InspectionSheetPage(Desk& desk) : Page(PageId::InspectionSheet, desk) {
    auto* card = new Card(tr("Items"));
    card->setHint(tr("Enter changes · Del takes out"));
    table_ = new DataTable("inspection_sheet", {{.title = tr("Group"), .width = 130},
                                                {.title = tr("Item"), .stretches = true},
                                                {.title = tr("Attention / fault"), .width = 150},
                                                {.title = tr("Recommended"), .width = 220}});
    table_->setObjectName(QStringLiteral("inspectionSheet"));
    table_->setAccessibleName(tr("Items of the inspection sheet"));
    table_->horizontalHeader()->setSectionsClickable(false);
    table_->setEmptySentence(tr("The sheet has no item. Alt+1 adds one."));
    card->body()->addWidget(table_, 1);
    side_ = new QStackedWidget;
    side_->setFixedWidth(sideWidth);
    auto* words = new Card(tr("What the sheet is for"));
    QLabel* note = makeLabel(helpText(), "note");
    note->setWordWrap(true);
    words->body()->addWidget(note);
    words->body()->addStretch(1);
    side_->addWidget(words);
    auto* row = new QHBoxLayout;
    row->setSpacing(cardSpace);
    row->addWidget(card, 1);
    row->addWidget(side_);
    content()->addLayout(row, 1);
    buildActions();
    connect(table_, &DataTable::opened, this, [this] { edit(false); });
    connect(table_, &DataTable::currentKeyChanged, this, &InspectionSheetPage::showActions);
    auto* takeOut = new QShortcut(QKeySequence(Qt::Key_Delete), table_);
    takeOut->setContext(Qt::WidgetShortcut);
    connect(takeOut, &QShortcut::activated, this, &InspectionSheetPage::remove);
    setHeader(tr("Inspection sheet"), tr("What a technician looks at on a multi-point inspection"));
    showActions();
}

void InspectionSheetPage::buildActions() {
    addToHeader(offer(
        offerAction(1), [this] { edit(true); }, tr("New item"), Right::EditLists));
    addToHeader(up_ = offer(
                    offerAction(2), [this] { move(-1); }, tr("Up"), Right::EditLists));
    addToHeader(down_ = offer(
                    offerAction(3), [this] { move(1); }, tr("Down"), Right::EditLists));
    addToHeader(discard_ = offer(
                    offerAction(4), [this] { show(stored_); }, tr("As before"), Right::EditLists));
    addToHeader(save_ = offer(
                    ActionId::SaveAndNext, [this] { save(); }, tr("Save"), Right::EditLists));
}

Changes InspectionSheetPage::topics() const {
    return Topic::Shop;
}

QString InspectionSheetPage::helpText() const {
    return tr(
        "The items of the multi-point inspection, in the order in which somebody walks around the car. A "
        "measured value marks its item by the two limits. Saving makes a new version: inspections that "
        "were made stay as they were.");
}

void InspectionSheetPage::reload() {
    read(
        "sheet",
        [](Session& session, const Context& context) { return MultiPointService(session, context).sheet(); },
        [this](const std::optional<MultiPointTemplate>& sheet) {
            if (!hasTyped()) {
                show(sheet); // what was typed stays; saving it over another desk's version is refused
            }
        });
}

void InspectionSheetPage::show(const std::optional<MultiPointTemplate>& sheet) {
    stored_ = sheet;
    items_ = sheet ? sheet->items : std::vector<TemplateItem>();
    showRows(currentPlace().value_or(0));
}

bool InspectionSheetPage::hasTyped() const {
    return items_ != (stored_ ? stored_->items : std::vector<TemplateItem>());
}

/// A row's key is its place, from 1.
void InspectionSheetPage::showRows(std::size_t current) {
    std::vector<TableRow> rows;
    QString group;
    for (const TemplateItem& item : items_) {
        const bool isFirst = item.group != group;
        group = item.group;
        rows.push_back({static_cast<std::int64_t>(rows.size()) + 1,
                        {{.text = isFirst ? group : QString(), .strong = true},
                         {.text = item.name},
                         {.text = limitsInWords(item)},
                         {.text = item.work}}});
    }
    table_->setRows(std::move(rows));
    table_->select(static_cast<std::int64_t>(current) + 1);
    showActions();
}

std::optional<std::size_t> InspectionSheetPage::currentPlace() const {
    const auto key = table_->currentKey();
    return key ? std::optional(static_cast<std::size_t>(*key - 1)) : std::nullopt;
}

void InspectionSheetPage::showActions() {
    if (!save_) {
        return;
    }
    const auto place = currentPlace();
    up_->setEnabled(place && *place > 0 && !panel_);
    down_->setEnabled(place && *place + 1 < items_.size() && !panel_);
    discard_->setEnabled(hasTyped() && !panel_);
    save_->setEnabled(hasTyped() && !panel_); // a panel saves with the same key
}

void InspectionSheetPage::edit(bool isNew) {
    const auto place = currentPlace();
    if (!isNew && !place) {
        return;
    }
    closePanel();
    panel_ = new SheetItemPanel(desk(), place ? items_.at(*place) : TemplateItem(), isNew);
    auto* area = new QScrollArea;
    area->setWidget(panel_);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side_->addWidget(area);
    side_->setCurrentWidget(area);
    connect(panel_, &SheetItemPanel::taken, this,
            [this, place = isNew ? std::nullopt : place](const TemplateItem& item) { take(item, place); });
    panel_->firstField()->setFocus(Qt::OtherFocusReason);
    showActions();
}

void InspectionSheetPage::take(const TemplateItem& item, std::optional<std::size_t> place) {
    closePanel();
    std::size_t at = place.value_or(items_.size());
    if (place) {
        items_.at(*place) = item;
    } else {
        // A new one stands at the end of its group.
        for (std::size_t i = items_.size(); i-- > 0;) {
            if (items_[i].group == item.group) {
                at = i + 1;
                break;
            }
        }
        items_.insert(items_.begin() + static_cast<std::ptrdiff_t>(at), item);
    }
    showRows(at);
    table_->setFocus(Qt::OtherFocusReason);
}

void InspectionSheetPage::move(int steps) {
    if (const auto place = currentPlace()) {
        const std::size_t other = *place + static_cast<std::size_t>(steps);
        std::swap(items_.at(*place), items_.at(other));
        showRows(other);
    }
}

void InspectionSheetPage::remove() {
    const auto place = currentPlace();
    if (place && mayOrSays(Right::EditLists)) {
        items_.erase(items_.begin() + static_cast<std::ptrdiff_t>(*place));
        showRows(std::min(*place, items_.empty() ? 0 : items_.size() - 1));
    }
}

void InspectionSheetPage::save() {
    write(
        [items = items_, seen = stored_ ? std::optional(stored_->id) : std::nullopt](Session& session,
                                                                                     const Context& context) {
            MultiPointService service(session, context);
            service.saveSheet(items, seen);
            return service.sheet();
        },
        [this](const std::optional<MultiPointTemplate>& sheet) {
            show(sheet);
            desk().navigator.tell(tr("Saved."));
        });
}

void InspectionSheetPage::closePanel() {
    if (panel_) {
        QWidget* area = side_->currentWidget();
        side_->setCurrentIndex(0);
        side_->removeWidget(area);
        area->deleteLater();
        panel_.clear();
        showActions();
    }
}

bool InspectionSheetPage::goBack() {
    if (!panel_) {
        return false;
    }
    closePanel();
    table_->setFocus(Qt::OtherFocusReason);
    return true;
}

void InspectionSheetPage::focusFirst() {
    if (panel_) {
        panel_->firstField()->setFocus(Qt::OtherFocusReason);
    } else {
        table_->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace baydesk
