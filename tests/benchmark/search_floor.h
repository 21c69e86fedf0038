// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/session.h"

#include <benchmark/benchmark.h>
#include <map>
#include <sqlite3.h>
#include <stdexcept>
#include <string>

namespace baydesk {

/// The statements of the store on SQLite's own interface.
class SearchFloor {
  public:
    explicit SearchFloor(const QString& file) {
        require(sqlite3_open_v2(file.toUtf8().constData(), &database_, SQLITE_OPEN_READONLY, nullptr));
        require(sqlite3_exec(database_, "PRAGMA cache_size = -16384", nullptr, nullptr, nullptr));
    }
    ~SearchFloor() {
        for (const auto& [sql, statement] : statements_) {
            sqlite3_finalize(statement);
        }
        sqlite3_close(database_);
    }
    SearchFloor(const SearchFloor&) = delete;
    SearchFloor& operator=(const SearchFloor&) = delete;

    std::size_t run(const char* sql, const std::vector<Bind::Value>& values) {
        sqlite3_stmt* statement = prepared(sql);
        for (int i = 0; i < static_cast<int>(values.size()); ++i) {
            const Bind::Value& value = values[static_cast<std::size_t>(i)];
            if (const auto* word = std::get_if<QString>(&value)) {
                const QByteArray text = word->toUtf8();
                sqlite3_bind_text(statement, i + 1, text.constData(), static_cast<int>(text.size()),
                                  SQLITE_TRANSIENT);
            } else {
                sqlite3_bind_int64(statement, i + 1, std::get<std::int64_t>(value));
            }
        }
        std::size_t rows = 0;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            benchmark::DoNotOptimize(sqlite3_column_int64(statement, 0));
            benchmark::DoNotOptimize(sqlite3_column_int64(statement, 1));
            benchmark::DoNotOptimize(sqlite3_column_text(statement, 2));
            ++rows;
        }
        sqlite3_reset(statement);
        return rows;
    }

  private:
    void require(int code) {
        if (code != SQLITE_OK) {
            throw std::runtime_error(sqlite3_errmsg(database_));
        }
    }
    sqlite3_stmt* prepared(const char* sql) {
        sqlite3_stmt*& statement = statements_[sql];
        if (!statement) {
            require(sqlite3_prepare_v3(database_, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
        }
        return statement;
    }

    sqlite3* database_ = nullptr;
    std::map<std::string, sqlite3_stmt*> statements_;
};

} // namespace baydesk
