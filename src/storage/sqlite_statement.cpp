// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_statement.h"

#include "storage/sqlite_connection.h"

#include <sqlite3.h>

namespace baydesk {

namespace {

const char* typeOf(sqlite3_stmt* statement, int column) {
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: return "an integer";
    case SQLITE_FLOAT: return "a fraction";
    case SQLITE_TEXT: return "text";
    case SQLITE_BLOB: return "bytes";
    default: return "nothing";
    }
}

} // namespace

SqliteStatement::SqliteStatement(const char* sql, const SqliteConnection& connection)
    : KeptStatement(sql), connection_(connection) {}

SqliteStatement::~SqliteStatement() {
    sqlite3_finalize(statement_);
}

void SqliteStatement::prepare() {
    const int code =
        sqlite3_prepare_v3(connection_.handle(), sql(), -1, SQLITE_PREPARE_PERSISTENT, &statement_, nullptr);
    if (code != SQLITE_OK) {
        connection_.fail(code, sql(), SqlStep::Prepare);
    }
    countPreparation();
}

void SqliteStatement::bind(int position, const Bind::Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        sqlite3_bind_int64(statement_, position, *number);
    } else if (const auto* word = std::get_if<QString>(&value)) {
        const QByteArray& text = texts_.emplace_back(word->toUtf8());
        sqlite3_bind_text64(statement_, position, text.constData(), static_cast<sqlite3_uint64>(text.size()),
                            SQLITE_STATIC, SQLITE_UTF8);
    } else if (const auto* given = std::get_if<QByteArray>(&value)) {
        const QByteArray& bytes = texts_.emplace_back(*given);
        // Without an address SQLite would bind NULL.
        sqlite3_bind_blob64(statement_, position, bytes.isNull() ? "" : bytes.constData(),
                            static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
    } else {
        sqlite3_bind_null(statement_, position);
    }
}

void SqliteStatement::start(Session::Binds binds) {
    if (statement_ == nullptr) {
        prepare();
    }
    texts_.clear();
    texts_.reserve(binds.size());
    int position = 0;
    for (const Bind& value : binds) {
        bind(++position, value.value());
    }
    step();
    isFirst_ = true;
}

void SqliteStatement::step() {
    const int code = sqlite3_step(statement_);
    isOnRow_ = code == SQLITE_ROW;
    if (!isOnRow_ && code != SQLITE_DONE) {
        sqlite3_reset(statement_);
        connection_.fail(code, sql(), SqlStep::Run);
    }
}

bool SqliteStatement::next() {
    // Past its end SQLite would begin anew.
    if (!isFirst_ && isOnRow_) {
        step();
    }
    isFirst_ = false;
    return isOnRow_;
}

void SqliteStatement::finish() noexcept {
    sqlite3_reset(statement_);
    isOnRow_ = false;
}

std::int64_t SqliteStatement::rowsChanged() const {
    return sqlite3_changes64(connection_.handle());
}

std::int64_t SqliteStatement::integer(int column) const {
    if (sqlite3_column_type(statement_, column) != SQLITE_INTEGER) {
        wrongColumn("an integer", typeOf(statement_, column), column);
    }
    return sqlite3_column_int64(statement_, column);
}

bool SqliteStatement::isText(int column) const {
    return sqlite3_column_type(statement_, column) == SQLITE_TEXT;
}

QByteArray SqliteStatement::bytes(int column) const {
    if (!isText(column)) {
        wrongColumn("text", typeOf(statement_, column), column);
    }
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return QByteArray::fromRawData(text, sqlite3_column_bytes(statement_, column));
}

QString SqliteStatement::text(int column) const {
    return QString::fromUtf8(bytes(column));
}

QByteArray SqliteStatement::blob(int column) const {
    if (sqlite3_column_type(statement_, column) != SQLITE_BLOB) {
        wrongColumn("bytes", typeOf(statement_, column), column);
    }
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column));
    return {bytes, sqlite3_column_bytes(statement_, column)};
}

bool SqliteStatement::isNull(int column) const {
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

} // namespace baydesk
