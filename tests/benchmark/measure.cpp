// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/measure.h"

#include <QFile>
#include <algorithm>
#include <benchmark/benchmark.h>
#include <ctime>
#include <sqlite3.h>
#include <stdexcept>
#include <string_view>

namespace baydesk {

double processorSeconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

namespace {

/// The one at that place of all in their order.
double inOrder(std::vector<double>& values, std::size_t place) {
    const auto wanted = values.begin() + static_cast<std::ptrdiff_t>(place);
    std::ranges::nth_element(values, wanted);
    return *wanted;
}

} // namespace

double median(std::vector<double> values) {
    return inOrder(values, values.size() / 2);
}

double percentile95(std::vector<double> values) {
    return inOrder(values, (values.size() * 95 + 99) / 100 - 1);
}

void record(Session& session, std::vector<Act>& acts) {
    session.setTrace([&acts](const char* sql, std::span<const Bind> binds) {
        const std::string_view text(sql);
        if (text.starts_with("BEGIN") || text.starts_with("COMMIT") || text.starts_with("ROLLBACK")) {
            return;
        }
        Recorded& recorded = acts.back().emplace_back(Recorded{sql, {}});
        for (const Bind& bind : binds) {
            recorded.binds.push_back(bind.value());
        }
    });
}

Replay::Replay(const QString& file) {
    if (sqlite3_open(QFile::encodeName(file).constData(), &database_) != SQLITE_OK) {
        throw std::runtime_error("the replay cannot open its database");
    }
    for (const char* pragma :
         {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON"}) {
        sqlite3_exec(database_, pragma, nullptr, nullptr, nullptr);
    }
}

Replay::~Replay() {
    for (const auto& [sql, statement] : statements_) {
        sqlite3_finalize(statement);
    }
    sqlite3_close(database_);
}

void Replay::run(const Act& act) {
    step("BEGIN IMMEDIATE", {});
    for (const Recorded& recorded : act) {
        step(recorded.sql, recorded.binds);
    }
    step("COMMIT", {});
}

void Replay::read(const Act& act) {
    step("BEGIN", {});
    for (const Recorded& recorded : act) {
        step(recorded.sql, recorded.binds);
    }
    step("ROLLBACK", {});
}

void Replay::step(const char* sql, const std::vector<Bind::Value>& binds) {
    sqlite3_stmt*& statement = statements_[sql];
    if (!statement &&
        sqlite3_prepare_v3(database_, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK) {
        throw std::runtime_error(sqlite3_errmsg(database_));
    }
    for (int i = 0; i < static_cast<int>(binds.size()); ++i) {
        const Bind::Value& value = binds[static_cast<std::size_t>(i)];
        if (const auto* text = std::get_if<QString>(&value)) {
            sqlite3_bind_text16(statement, i + 1, text->utf16(), static_cast<int>(text->size() * 2),
                                SQLITE_STATIC);
        } else if (const auto* number = std::get_if<std::int64_t>(&value)) {
            sqlite3_bind_int64(statement, i + 1, *number);
        } else {
            sqlite3_bind_null(statement, i + 1);
        }
    }
    int state = SQLITE_ROW;
    while ((state = sqlite3_step(statement)) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            benchmark::DoNotOptimize(
                sqlite3_column_type(statement, column) == SQLITE_TEXT
                    ? reinterpret_cast<std::intptr_t>(sqlite3_column_text(statement, column))
                    : static_cast<std::intptr_t>(sqlite3_column_int64(statement, column)));
        }
    }
    if (state != SQLITE_DONE) {
        throw std::runtime_error(sqlite3_errmsg(database_));
    }
    sqlite3_reset(statement);
}

} // namespace baydesk
