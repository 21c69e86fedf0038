// SPDX-License-Identifier: GPL-3.0-or-later
// What is found while a line is typed: operations of the schedule, parts with their stock.
#include "gui/pages/orders/line_panel.h"

#include "app/backroom.h"
#include "domain/parts/availability.h"
#include "gui/desk.h"
#include "gui/format.h"
#include "gui/widgets/inline_message.h"
#include "services/shop_service.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <algorithm>

namespace baydesk {

namespace {
constexpr int rowsFound = 30;
constexpr int operationHeight = 28;
constexpr int partHeight = 46; ///< two lines
} // namespace

void LinePanel::find() {
    if (kind() == LineKind::Labour) {
        desk().backroom.readLatest(
            this, "find",
            [context = desk().context(), text = search_->text()](Session& session) {
                return ShopService(session, context).findOperations(text, rowsFound);
            },
            [this](const std::vector<Operation>& found) { offerOperations(found); });
    } else if (kind() == LineKind::Part) {
        desk().backroom.readLatest(
            this, "find",
            [context = desk().context(), text = search_->text()](Session& session) {
                return PartsService(session, context).search(text, rowsFound);
            },
            [this](const std::vector<PartRow>& found) { offerParts(found); });
    }
}

void LinePanel::offerOperations(const std::vector<Operation>& found) {
    operations_ = found;
    parts_.clear();
    found_->clear();
    for (const Operation& each : found) {
        auto* item = new QListWidgetItem(
            QStringLiteral("%1  %2  %3").arg(each.code, each.name, each.standard.toString()), found_);
        item->setSizeHint(QSize(0, operationHeight));
    }
    if (found.empty() && !search_->text().trimmed().isEmpty()) {
        sayNothingFound(tr("No operation is called that.\nType description and hours below: a free line."));
    }
    found_->setCurrentRow(found.empty() ? -1 : 0);
}

void LinePanel::sayNothingFound(const QString& sentence) {
    auto* nothing = new QListWidgetItem(sentence, found_);
    nothing->setFlags(Qt::NoItemFlags);
    nothing->setSizeHint(QSize(0, partHeight));
}

void LinePanel::offerParts(const std::vector<PartRow>& found) {
    parts_ = found;
    std::ranges::stable_partition(parts_,
                                  [this](const PartRow& row) { return fitOf(row.part) != PartFit::Other; });
    operations_.clear();
    found_->clear();
    for (const PartRow& each : std::as_const(parts_)) {
        QString stock = describe(each.stock.answer(Quantity::whole(1)), each.stock);
        if (const PartFit fit = fitOf(each.part); fit == PartFit::Fits) {
            stock += QStringLiteral(" · ") + tr("fits this car");
        } else if (fit == PartFit::Other) {
            stock += QStringLiteral(" · ") + tr("listed for %1 only").arg(each.part.fits);
        }
        auto* item = new QListWidgetItem(
            QStringLiteral("%1  %2  %3\n%4")
                .arg(each.part.number, each.part.name, displayMoney(each.part.price), stock),
            found_);
        item->setSizeHint(QSize(0, partHeight));
    }
    if (found.empty() && !search_->text().trimmed().isEmpty()) {
        sayNothingFound(tr("No part is called that.\nWhat has no number is a line of the kind “%1”.")
                            .arg(label(LineKind::Sundry)));
    }
    found_->setCurrentRow(found.empty() ? -1 : 0);
}

PartFit LinePanel::fitOf(const Part& part) const {
    const VehicleDraft& car = view().vehicle.data;
    return baydesk::fitOf(part.fits, car.model, car.modelYear);
}

QString LinePanel::carName() const {
    const VehicleDraft& car = view().vehicle.data;
    return car.modelYear ? QStringLiteral("%1 %2").arg(car.model).arg(*car.modelYear) : car.model;
}

void LinePanel::pick() {
    const int row = found_->currentRow();
    if (row < 0) {
        return;
    }
    if (row < static_cast<int>(operations_.size())) {
        const Operation& picked = operations_[static_cast<std::size_t>(row)];
        operation_ = picked.id;
        description_->setText(picked.name);
        quantity_->setText(picked.standard.toPlain());
        category_->setCurrentIndex(static_cast<int>(picked.category));
        isCategoryChosen_ = true;
    } else if (row < static_cast<int>(parts_.size())) {
        const Part& picked = parts_[static_cast<std::size_t>(row)].part;
        part_ = picked.id;
        taxRate_ = picked.taxRate;
        description_->setText(picked.name);
        price_->setText(picked.price.toPlain());
        clearRefusal();
        if (fitOf(picked) == PartFit::Other) {
            message()->show(
                Tone::Warn,
                tr("%1 is listed for %2; this car is %3.").arg(picked.number, picked.fits, carName()),
                tr("Make sure that it fits before you add it."));
        }
    }
    quantity_->setFocus();
    quantity_->selectAll();
    showAmount();
}

bool LinePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = found_->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            found_->setCurrentRow(std::clamp(row, 0, std::max(found_->count() - 1, 0)));
            return true;
        }
    }
    return OrderPanel::eventFilter(watched, event);
}

} // namespace baydesk
