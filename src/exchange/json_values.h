// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/money.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonValue>
#include <cstdint>
#include <optional>

namespace baydesk {

// Values as every file of ours writes them: whole numbers, amounts in fen, ISO days, null for what is not
// known.

inline QJsonValue day(const std::optional<QDate>& day) {
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

inline QJsonValue whole(std::int64_t number) {
    return QJsonValue(static_cast<qint64>(number));
}

inline QJsonValue fen(Money amount) {
    return whole(amount.fen());
}

template <class List, class Turn>
QJsonArray arrayOf(const List& list, Turn turn) {
    QJsonArray array;
    for (const auto& each : list) {
        array.append(turn(each));
    }
    return array;
}

} // namespace baydesk
