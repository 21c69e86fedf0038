// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/session.h"

#include <QSqlQuery>
#include <stdexcept>
#include <string>

namespace baydesk {

namespace {

const QSqlQuery& queryOf(void* query) {
    return *static_cast<const QSqlQuery*>(query);
}

[[noreturn]] void wrongColumn(const char* expected, int column, const QSqlQuery& query) {
    const char* found = query.isNull(column) ? "nothing" : query.value(column).typeName();
    throw std::logic_error(std::string("column ") + std::to_string(column) + " holds " +
                           (found == nullptr ? "nothing" : found) + " instead of " + expected + ": " +
                           query.lastQuery().toStdString());
}

/// PostgreSQL's driver gives truth values, small whole numbers and those above zero in types of their own.
std::int64_t integerOfAnotherType(const QVariant& value, int column, const QSqlQuery& query) {
    switch (value.userType()) {
    case QMetaType::ULongLong:
    case QMetaType::Int:
    case QMetaType::Bool:
        if (!value.isNull()) {
            return value.toLongLong();
        }
        break;
    default: break;
    }
    wrongColumn("an integer", column, query);
}

} // namespace

std::int64_t Row::integer(int column) const {
    const QVariant value = queryOf(query_).value(column);
    if (value.userType() != QMetaType::LongLong || value.isNull()) {
        return integerOfAnotherType(value, column, queryOf(query_));
    }
    return *static_cast<const qlonglong*>(value.constData());
}

QString Row::text(int column) const {
    const QVariant value = queryOf(query_).value(column);
    if (value.userType() != QMetaType::QString || isNull(column)) {
        wrongColumn("text", column, queryOf(query_));
    }
    return *static_cast<const QString*>(value.constData());
}

bool Row::isNull(int column) const {
    return queryOf(query_).isNull(column);
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
