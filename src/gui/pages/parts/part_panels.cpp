// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/parts/part_panels.h"

#include "domain/values/plate.h"
#include "domain/values/refusal.h"
#include "gui/format.h"
#include "gui/widgets/field_row.h"

#include <QComboBox>
#include <QLineEdit>

namespace baydesk {

namespace {

QString plainOr(std::optional<Money> cost) {
    return cost ? cost->toPlain() : QString();
}

} // namespace

ReceivePanel::ReceivePanel(Desk& desk, const PartDetails& details, std::optional<PurchaseLineId> wanted)
    : PartPanel(desk, tr("Receive %1").arg(details.part.number)) {
    auto* source = new QComboBox;
    for (const ArrivalRow& arrival : details.arrivals) {
        source->addItem(tr("%1 of %2, expected %3")
                            .arg(arrival.line.open().toString(), arrival.line.supplier,
                                 displayDate(arrival.line.expectedOn)),
                        static_cast<qlonglong>(arrival.line.id.value()));
    }
    source->addItem(tr("Without an order"), qlonglong{0});
    addField("purchase_line", tr("Ordered"), source)->setVisible(source->count() > 1);
    QLineEdit* quantity = addText("quantity", tr("Quantity"));
    QLineEdit* unitCost = addText("unit_cost", tr("Cost of one"));
    setFieldHint("unit_cost", tr("Without tax"));
    QLineEdit* note = addText("note", tr("Delivery note"));
    const auto fill = [=, arrivals = details.arrivals, average = details.balance.averageCost()](int index) {
        const bool isOrdered = index < static_cast<int>(arrivals.size());
        const auto at = static_cast<std::size_t>(index);
        quantity->setText(isOrdered ? arrivals[at].line.open().toString() : QString());
        unitCost->setText(isOrdered ? arrivals[at].line.unitCost.toPlain() : plainOr(average));
    };
    connect(source, &QComboBox::currentIndexChanged, this, fill);
    const int at = wanted ? source->findData(static_cast<qlonglong>(wanted->value())) : 0;
    source->setCurrentIndex(at);
    fill(at);
    addButton(tr("Receive"), tr("Received."), [=, part = details.part.id] {
        const qlonglong line = source->currentData().toLongLong();
        return [part, line, count = quantity->text(), cost = unitCost->text(),
                remark = note->text()](PartsService& parts, const Context&) {
            ReceiptDraft draft{.part = part,
                               .quantity = readQuantity(count, "quantity"),
                               .unitCost = readPrice(cost, "unit_cost"),
                               .purchaseLine = {},
                               .note = remark};
            if (line != 0) {
                draft.purchaseLine = PurchaseLineId(line);
            }
            return parts.receive(draft);
        };
    });
    setFocusProxy(quantity);
}

HoldPanel::HoldPanel(Desk& desk, const PartDetails& details)
    : PartPanel(desk, tr("Hold %1").arg(details.part.number)) {
    QLineEdit* quantity = addText("quantity", tr("Quantity"), QStringLiteral("1"));
    setFieldHint("quantity", tr("%1 available").arg(details.stock.available().toString()));
    QLineEdit* heldFor = addText("held_for", tr("For whom"));
    QLineEdit* order = addText("order", tr("Order number"));
    setLatinInput(order);
    setFieldHint("order", tr("May be empty. The approval of this order takes the hold over."));
    addNote(tr("The hold ends by itself after %1.").arg(displayHours(desk.shop->holdLength)));
    addButton(tr("Hold"), tr("Held."), [=, part = details.part.id] {
        return [part, count = quantity->text(), person = heldFor->text(),
                number = order->text()](PartsService& parts, const Context&) {
            parts.hold({part, readQuantity(count, "quantity"), person, parts.openOrder(number)});
            return StockOutcome();
        };
    });
}

PurchasePanel::PurchasePanel(Desk& desk, const PartDetails& details)
    : PartPanel(desk, tr("Purchase %1").arg(details.part.number)) {
    Quantity lacking;
    for (const CounterLine& line : details.waiting) {
        lacking += line.missing();
    }
    QLineEdit* quantity =
        addText("quantity", tr("Quantity"), lacking.isZero() ? QString() : lacking.toString());
    setFieldHint("quantity", tr("%1 lacking for approved work, %2 on order")
                                 .arg(lacking.toString(), details.stock.onOrder.toString()));
    QLineEdit* supplier = addText("supplier", tr("Supplier"));
    QLineEdit* unitCost = addText("unit_cost", tr("Cost of one"), plainOr(details.balance.averageCost()));
    setFieldHint("unit_cost", tr("Without tax"));
    QLineEdit* expected = addText("expected_on", tr("Expected on"));
    expected->setPlaceholderText(QStringLiteral("2026-11-23"));
    setLatinInput(expected);
    QLineEdit* order = addText("order", tr("Order number"));
    setLatinInput(order);
    setFieldHint("order", tr("May be empty. What arrives is kept for this order first."));
    addButton(tr("Purchase"), tr("Ordered."), [=, part = details.part.id] {
        return
            [part, count = quantity->text(), from = supplier->text(), cost = unitCost->text(),
             day = expected->text().trimmed(), number = order->text()](PartsService& parts, const Context&) {
                parts.order({part, from, readQuantity(count, "quantity"), readPrice(cost, "unit_cost"),
                             QDate::fromString(day, Qt::ISODate), parts.openOrder(number)});
                return StockOutcome();
            };
    });
}

CountPanel::CountPanel(Desk& desk, const PartDetails& details)
    : PartPanel(desk, tr("Count %1").arg(details.part.number)) {
    QLineEdit* counted = addText("quantity", tr("Counted"));
    setFieldHint("quantity", tr("The books say %1 %2; the movements are listed with Alt+3.")
                                 .arg(details.stock.onHand.toString(), details.part.unit));
    QLineEdit* reason = addText("reason", tr("Cause"));
    addNote(tr("Where less is there than is kept, the work approved last gives way."));
    addButton(tr("Adjust"), tr("Adjusted."), [=, part = details.part.id, seen = details.stock.onHand] {
        return [part, seen, count = counted->text(), cause = reason->text()](PartsService& parts,
                                                                             const Context&) {
            return parts.adjust({part, seen, readCount(count, "quantity"), cause});
        };
    });
}

EditPartPanel::EditPartPanel(Desk& desk, const PartDetails& details)
    : PartPanel(desk, tr("Change %1").arg(details.part.number)) {
    QLineEdit* price = addText("price", tr("Price"), details.part.price.toPlain());
    setFieldHint("price", tr("With tax"));
    QLineEdit* bin = addText("bin", tr("Bin"), details.part.bin);
    QLineEdit* reorder = addText("reorder_point", tr("Reorder point"), details.part.reorderPoint.toString());
    setFieldHint("reorder_point", tr("0: nobody watches it"));
    addButton(tr("Save"), tr("Saved."), [=, part = details.part.id, revision = details.part.revision] {
        return [part, revision, amount = price->text(), place = bin->text(),
                point = reorder->text()](PartsService& parts, const Context&) {
            parts.edit(part, revision,
                       {readPrice(amount, "price"), place, readCount(point, "reorder_point")});
            return StockOutcome();
        };
    });
}

ReversePanel::ReversePanel(Desk& desk, const PartDetails& details, const MovementRow& row)
    : PartPanel(desk, tr("Reverse a movement of %1").arg(details.part.number)) {
    addNote(tr("%1 of %2 on %3. It stays in the list; its opposite is added.")
                .arg(label(row.movement.kind), row.movement.quantity.toString(),
                     displayDate(row.movement.movedOn)));
    QLineEdit* reason = addText("reason", tr("Cause"));
    addButton(tr("Reverse"), tr("Reversed."), [=, movement = row.movement.id] {
        return [movement, cause = reason->text()](PartsService& parts, const Context&) {
            return parts.reverse(movement, cause);
        };
    });
}

CounterLinePanel::CounterLinePanel(Desk& desk, const CounterLine& line, Way way)
    : PartPanel(desk, way == Way::Issue ? tr("Issue %1").arg(line.partNumber)
                                        : tr("Take back %1").arg(line.partNumber)) {
    addNote(QStringList{line.orderNumber, displayPlate(line.plate), tr("job %1").arg(line.jobLetter),
                        line.partName, tr("bin %1").arg(line.bin)}
                .join(QStringLiteral(" · ")));
    const Quantity ready = way == Way::Issue ? line.issuable : line.issued;
    QLineEdit* quantity = addText("quantity", tr("Quantity"), ready.toString());
    setFieldHint("quantity",
                 way == Way::Issue
                     ? tr("%1 of %2 still to be issued, %3 kept for this line, %4 can be issued now")
                           .arg(line.outstanding().toString(), line.quantity.toString(),
                                line.reserved.toString(), line.issuable.toString())
                     : tr("%1 issued").arg(line.issued.toString()));
    QLineEdit* reason = way == Way::Return ? addText("reason", tr("Cause")) : nullptr;
    addButton(way == Way::Issue ? tr("Issue") : tr("Take back"),
              way == Way::Issue ? tr("Issued.") : tr("Taken back."), [=, id = line.line] {
                  return [way, id, count = quantity->text(),
                          cause = reason ? reason->text() : QString()](PartsService& parts, const Context&) {
                      const Quantity pieces = readQuantity(count, "quantity");
                      if (way == Way::Return) {
                          return parts.returnPart(id, pieces, cause);
                      }
                      parts.issue(id, pieces);
                      return StockOutcome();
                  };
              });
}

NewPartPanel::NewPartPanel(Desk& desk) : PartPanel(desk, tr("New part")) {
    QLineEdit* number = addText("number", tr("Number"));
    setLatinInput(number);
    QLineEdit* oeNumber = addText("oe_number", tr("OE number"));
    setLatinInput(oeNumber);
    QLineEdit* name = addText("name", tr("Part name"));
    QLineEdit* fits = addText("fits", tr("Fits"));
    QLineEdit* unit = addText("unit", tr("Unit"), tr("pc", "unit of a part: a piece"));
    QLineEdit* bin = addText("bin", tr("Bin"));
    auto* origin = new QComboBox;
    for (const PartOrigin one : allValues<PartOrigin>()) {
        origin->addItem(label(one), static_cast<int>(one));
    }
    addField("origin", tr("Origin"), origin);
    QLineEdit* price = addText("price", tr("Price with tax"));
    QLineEdit* reorder = addText("reorder_point", tr("Reorder point"), QStringLiteral("0"));
    QLineEdit* opening = addText("opening", tr("On the shelf"), QStringLiteral("0"));
    QLineEdit* unitCost = addText("unit_cost", tr("Cost of one"));
    setFieldHint("unit_cost", tr("Without tax; only where some are on the shelf"));
    addButton(tr("Add"), tr("Part added."), [=, taxRate = desk.shop->taxRate] {
        PartDraft draft;
        draft.number = number->text();
        draft.oeNumber = oeNumber->text();
        draft.name = name->text();
        draft.fits = fits->text();
        draft.unit = unit->text();
        draft.bin = bin->text();
        draft.origin = static_cast<PartOrigin>(origin->currentData().toInt());
        draft.taxRate = taxRate;
        return [draft, amount = price->text(), point = reorder->text(), shelf = opening->text(),
                cost = unitCost->text()](PartsService& parts, const Context&) {
            PartDraft part = draft;
            part.price = readPrice(amount, "price");
            part.reorderPoint = readCount(point, "reorder_point");
            const Quantity onShelf = readCount(shelf, "opening");
            std::optional<OpeningStock> stock;
            if (!onShelf.isZero()) {
                stock = OpeningStock{onShelf, readPrice(cost, "unit_cost")};
            }
            parts.addPart(part, stock);
            return StockOutcome();
        };
    });
}

} // namespace baydesk
