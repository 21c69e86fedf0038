// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/parts/part_words.h"

#include "domain/values/plate.h"
#include "gui/format.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(baydesk::PartWords)
};

const QString dot = QStringLiteral(" · ");

Cell quantityCell(Quantity quantity) {
    return Cell::number(quantity.toString(), quantity.milli());
}

QString shortDay(QDate day) {
    return day.toString(QStringLiteral("MM-dd"));
}

/// For whom pieces are kept, for a tool tip.
QString keptFor(const std::vector<Reservation>& reservations) {
    QStringList lines;
    for (const Reservation& reservation : reservations) {
        lines.append(Words::tr("%1 for %2 %3")
                         .arg(reservation.quantity.toString(), reservation.orderNumber,
                              displayPlate(reservation.plate)));
    }
    return lines.join(QLatin1Char('\n'));
}

QString substitutesOf(const PartDetails& details) {
    QStringList texts;
    for (const SubstituteRow& row : details.substitutes) {
        texts.append(Words::tr("%1 (%2): %3 available, %4")
                         .arg(row.number, label(row.origin), row.stock.available().toString(),
                              displayMoneyShort(row.price)));
    }
    return texts.isEmpty() ? displayNothing() : texts.join(QLatin1Char('\n'));
}

/// "9 pc · kept 2 for 沪A·00007, 1 for 沪A·00008 · held 1".
QString onHandOf(const PartDetails& details) {
    QStringList texts{details.stock.onHand.toString() + QLatin1Char(' ') + details.part.unit};
    QStringList kept;
    for (const Reservation& reservation : details.reservations) {
        kept.append(
            Words::tr("%1 for %2").arg(reservation.quantity.toString(), displayPlate(reservation.plate)));
    }
    if (!kept.isEmpty()) {
        texts.append(Words::tr("kept: %1").arg(kept.join(QStringLiteral(", "))));
    }
    if (!details.stock.held.isZero()) {
        texts.append(Words::tr("held: %1").arg(details.stock.held.toString()));
    }
    return texts.join(dot);
}

QString waitingFor(const PartDetails& details) {
    QStringList texts;
    for (const CounterLine& line : details.waiting) {
        texts.append(Words::tr("%1 for %2 %3")
                         .arg(line.missing().toString(), line.orderNumber, displayPlate(line.plate)));
    }
    return texts.isEmpty() ? Words::tr("Nobody") : texts.join(QLatin1Char('\n'));
}

QString costOf(const PartDetails& details) {
    const std::optional<Money> cost = details.balance.averageCost();
    if (!cost) {
        return displayNothing();
    }
    const QString margin = details.margin ? details.margin->toString() : displayNothing();
    return Words::tr("%1 (margin %2, both without tax)").arg(displayMoney(*cost), margin);
}

QString priceOf(const PartDetails& details) {
    const QString price = displayMoney(details.part.price);
    return details.lastSale
               ? Words::tr("%1 · last sold at %2 on %3")
                     .arg(price, displayMoney(details.lastSale->price), displayDate(details.lastSale->on))
               : Words::tr("%1 · never sold").arg(price);
}

QString reorderPointOf(const PartDetails& details) {
    const QString point = details.part.reorderPoint.toString();
    if (details.part.reorderPoint.isZero()) {
        return Words::tr("Not watched");
    }
    return details.wantsOrdering() ? Words::tr("%1 · reached: order").arg(point) : point;
}

} // namespace

StateWord stateOf(const Availability& stock) {
    const QString available = stock.available().toString();
    if (stock.available() > Quantity()) {
        return {Tone::Ok, Words::tr("%1 available").arg(available)};
    }
    if (stock.nextArrival) {
        return {Tone::Warn, Words::tr("None available, %1 arriving %2")
                                .arg(stock.onOrder.toString(), shortDay(*stock.nextArrival))};
    }
    return {Tone::Bad, Words::tr("None available, none on order")};
}

QStringList factCaptions() {
    return {Words::tr("On hand"),           Words::tr("Sale price"),    Words::tr("Average cost"),
            Words::tr("Bin, origin, fits"), Words::tr("Reorder point"), Words::tr("Substitutes"),
            Words::tr("Waiting for it")};
}

QStringList factValues(const PartDetails& details) {
    QStringList place{details.part.bin.isEmpty() ? displayNothing() : details.part.bin,
                      label(details.part.origin)};
    if (!details.part.fits.isEmpty()) {
        place.append(details.part.fits);
    }
    return {onHandOf(details),       priceOf(details),       costOf(details),    place.join(dot),
            reorderPointOf(details), substitutesOf(details), waitingFor(details)};
}

TableRow searchRow(const PartRow& row) {
    const Availability& stock = row.stock;
    Cell available = quantityCell(stock.available());
    available.strong = true;
    available.tone = stock.available() > Quantity() ? std::optional<Tone>() : Tone::Bad;
    Cell reserved = quantityCell(stock.reserved + stock.held);
    reserved.hint = keptFor(row.reservedFor);
    Cell arriving{.text = displayNothing()};
    if (stock.nextArrival) {
        arriving = Cell::number(stock.onOrder.toString() + dot + shortDay(*stock.nextArrival),
                                stock.nextArrival->toJulianDay());
    }
    Cell price = Cell::number(displayMoneyShort(row.part.price), row.part.price.fen());
    if (row.lastSale) {
        if (row.lastSale->price != row.part.price) {
            price.text += QStringLiteral(" (%1)").arg(displayMoneyShort(row.lastSale->price));
        }
        price.hint = Words::tr("Last sold at %1 on %2")
                         .arg(displayMoney(row.lastSale->price), displayDate(row.lastSale->on));
    }
    Cell substitute{.text = displayNothing()};
    if (row.substitute) {
        substitute = {.text = QStringLiteral("%1 (%2)").arg(row.substitute->number,
                                                            row.substitute->stock.available().toString()),
                      .hint = row.substitute->name};
    }
    return {row.part.id.value(),
            {{.text = row.part.number, .strong = true},
             {.text = row.part.name, .hint = row.part.fits},
             {.text = row.part.bin},
             available,
             reserved,
             arriving,
             substitute,
             price}};
}

TableRow movementRow(const MovementRow& row, const ShopCalendar& calendar) {
    const Movement& movement = row.movement;
    const QString sign = movement.quantity > Quantity() ? QStringLiteral("+") : QString();
    Cell kind{.text = label(movement.kind)};
    if (row.isReversed) {
        kind.text = Words::tr("%1 (reversed)").arg(kind.text);
    }
    QStringList remark;
    for (const QString& text : {row.orderNumber, movement.reason}) {
        if (!text.isEmpty()) {
            remark.append(text);
        }
    }
    if (remark.isEmpty()) {
        remark.append(row.actor);
    }
    return {movement.id.value(),
            {Cell::number(displayTime(calendar, movement.at), movement.at.milliseconds()),
             kind,
             Cell::number(sign + movement.quantity.toString(), movement.quantity.milli()),
             quantityCell(movement.onHandAfter),
             {.text = remark.join(dot), .hint = row.actor + QLatin1Char('\n') + movement.reason}},
            row.isReversed};
}

TableRow counterLineRow(const CounterLine& line, bool isIssued, const ShopCalendar& calendar, Timestamp now) {
    const QString promise = line.promise ? displayTimeNear(calendar, *line.promise, now) : displayNothing();
    Cell state;
    if (isIssued) {
        state = quantityCell(line.issued);
    } else if (line.issuable >= line.outstanding()) {
        state = Cell::word(Tone::Ok, Words::tr("ready"));
    } else if (line.nextArrival) {
        state = Cell::word(Tone::Warn, Words::tr("%1 short, %2")
                                           .arg((line.outstanding() - line.issuable).toString(),
                                                shortDay(*line.nextArrival)));
    } else {
        state =
            Cell::word(Tone::Bad, Words::tr("%1 short").arg((line.outstanding() - line.issuable).toString()));
    }
    return {line.line.value(),
            {Cell::number(promise, line.promise ? line.promise->milliseconds() : 0),
             {.text = displayPlate(line.plate), .strong = true},
             {.text = line.partNumber + QLatin1Char(' ') + line.partName,
              .hint = line.orderNumber + dot + Words::tr("job %1").arg(line.jobLetter)},
             {.text = line.bin},
             quantityCell(isIssued ? line.quantity : line.outstanding()),
             state}};
}

} // namespace baydesk
