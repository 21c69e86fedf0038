// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kept_statement.h"
#include "storage/session.h"

namespace baydesk {

std::int64_t Row::integer(int column) const {
    return statement_.integer(column);
}

QString Row::text(int column) const {
    return statement_.text(column);
}

QByteArray Row::bytes(int column) const {
    return statement_.bytes(column);
}

QByteArray Row::blob(int column) const {
    return statement_.blob(column);
}

bool Row::isNull(int column) const {
    return statement_.isNull(column);
}

std::optional<std::int64_t> Row::optionalInteger(int column) const {
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<Money> Row::optionalMoney(int column) const {
    return isNull(column) ? std::nullopt : std::optional(money(column));
}

std::optional<Hours> Row::optionalHours(int column) const {
    return isNull(column) ? std::nullopt : std::optional(hours(column));
}

std::optional<Timestamp> Row::optionalTimestamp(int column) const {
    return isNull(column) ? std::nullopt : std::optional(timestamp(column));
}

std::optional<QDate> Row::optionalDate(int column) const {
    return isNull(column) ? std::nullopt : std::optional(date(column));
}

} // namespace baydesk
