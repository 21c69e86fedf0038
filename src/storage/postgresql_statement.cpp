// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql_statement.h"

#include "storage/postgresql_backend.h"

#include <QSqlError>

namespace baydesk {

namespace {

QVariant variantOf(const Bind::Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        return QVariant(static_cast<qlonglong>(*number));
    }
    if (const auto* word = std::get_if<QString>(&value)) {
        return word->isNull() ? QStringLiteral("") : *word;
    }
    if (const auto* bytes = std::get_if<QByteArray>(&value)) {
        return bytes->isNull() ? QByteArray("") : *bytes;
    }
    return {};
}

} // namespace

PostgresqlStatement::PostgresqlStatement(const char* sql, PostgresqlBackend& backend)
    : KeptStatement(sql), backend_(backend), query_(backend.database()) {
    // Fetched whole, a query can be read while another runs on the same connection.
    query_.setForwardOnly(false);
}

void PostgresqlStatement::start(Session::Binds binds) {
    if (!prepared_) {
        if (!query_.prepare(QString::fromUtf8(sql()))) {
            backend_.fail(query_.lastError(), sql(), SqlStep::Prepare);
        }
        prepared_ = true; // and stays so when it fails
        bound_.clear();
        countPreparation();
    }
    bind(binds);
    if (!query_.exec()) {
        backend_.fail(query_.lastError(), sql(), SqlStep::Run);
    }
}

void PostgresqlStatement::bind(Session::Binds binds) {
    const bool isFirst = bound_.empty();
    bound_.resize(binds.size());
    int position = 0;
    for (const Bind& bind : binds) {
        // QtSql looks up the place of a value at each binding, which costs more than to see that the value of
        // the last use is the same.
        Bind::Value& bound = bound_[static_cast<std::size_t>(position)];
        if (isFirst || bound != bind.value()) {
            query_.bindValue(position, variantOf(bind.value()));
            bound = bind.value();
        }
        ++position;
    }
}

bool PostgresqlStatement::next() {
    if (query_.next()) {
        return true;
    }
    if (query_.lastError().isValid()) {
        backend_.fail(query_.lastError(), sql(), SqlStep::Run);
    }
    return false;
}

void PostgresqlStatement::wrong(const char* expected, int column) const {
    const char* found = isNull(column) ? nullptr : query_.value(column).typeName();
    wrongColumn(expected, found == nullptr ? "nothing" : found, column);
}

/// The driver gives truth values, small whole numbers and those above zero in types of their own.
std::int64_t PostgresqlStatement::integer(int column) const {
    const QVariant value = query_.value(column);
    switch (value.userType()) {
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Int:
    case QMetaType::Bool:
        if (!value.isNull()) {
            return value.toLongLong();
        }
        break;
    default: break;
    }
    wrong("an integer", column);
}

QString PostgresqlStatement::text(int column) const {
    const QVariant value = query_.value(column);
    if (value.userType() != QMetaType::QString || isNull(column)) {
        wrong("text", column);
    }
    return *static_cast<const QString*>(value.constData());
}

QByteArray PostgresqlStatement::blob(int column) const {
    const QVariant value = query_.value(column);
    if (value.userType() != QMetaType::QByteArray || isNull(column)) {
        wrong("bytes", column);
    }
    return value.toByteArray();
}

} // namespace baydesk
