// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/stock_json.h"

#include "domain/values/decimal.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace baydesk {

namespace {

/// Written from the thousandths, so that no floating-point number is ever in between.
QByteArray number(Quantity quantity) {
    const QByteArray digits = decimalMagnitude(quantity.milli(), 3, 0).toLatin1();
    return quantity < Quantity() ? '-' + digits : digits;
}

QByteArray string(const QString& text) {
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray moment(Timestamp at) {
    return string(QDateTime::fromMSecsSinceEpoch(at.milliseconds(), Qt::UTC).toString(Qt::ISODate));
}

QByteArray movementJson(const MovementRow& row) {
    const Movement& movement = row.movement;
    return "  {\"id\": " + QByteArray::number(static_cast<qlonglong>(movement.id.value())) +
           ", \"at\": " + moment(movement.at) + ", \"kind\": " + string(code(movement.kind)) +
           ", \"quantity\": " + number(movement.quantity) + ", \"balance\": " + number(movement.onHandAfter) +
           ", \"order\": " + (row.order ? string(row.orderNumber) : QByteArray("null")) +
           ", \"reason\": " + string(movement.reason) + "}";
}

} // namespace

QByteArray stockJson(const StockReport& report) {
    const Availability& stock = report.stock;
    QByteArray text =
        "{\"part\": " + string(report.part.number) + ", \"name\": " + string(report.part.name) +
        ", \"unit\": " + string(report.part.unit) + ", \"on_hand\": " + number(stock.onHand) +
        ", \"reserved\": " + number(stock.reserved) + ", \"held\": " + number(stock.held) +
        ", \"on_order\": " + number(stock.onOrder) + ", \"available\": " + number(stock.available()) +
        ", \"next_arrival\": " +
        (stock.nextArrival ? string(stock.nextArrival->toString(Qt::ISODate)) : QByteArray("null")) +
        ", \"movements\": [";
    const char* separator = "\n";
    for (const MovementRow& row : report.movements) {
        text += separator + movementJson(row);
        separator = ",\n";
    }
    text += report.movements.empty() ? "]}\n" : "\n]}\n";
    return text;
}

} // namespace baydesk
