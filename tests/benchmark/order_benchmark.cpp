// SPDX-License-Identifier: GPL-3.0-or-later
// What one order's life costs through the services, against a replay of exactly the same statements on
// SQLite's own interface with kept prepared statements. Both run in turn, on databases with the same rows,
// with synchronous=FULL.
#include "benchmark/order_life.h"
#include "storage/session.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <map>
#include <sqlite3.h>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace baydesk {
namespace {

constexpr int warmUps = 20;
constexpr int lives = 200;

struct Cost {
    double wall;
    double processor;
};

double processorSeconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

template <class Work>
Cost costOf(Work&& work) {
    const double processor = processorSeconds();
    const auto wall = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - wall;
    return {took.count(), processorSeconds() - processor};
}

struct Recorded {
    const char* sql;
    std::vector<QVariant> binds;
};
using Act = std::vector<Recorded>;

/// The same statements with the same values, straight to SQLite.
class Replay {
  public:
    explicit Replay(const QString& file) {
        if (sqlite3_open(QFile::encodeName(file).constData(), &database_) != SQLITE_OK) {
            throw std::runtime_error("the replay cannot open its database");
        }
        for (const char* pragma :
             {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON"}) {
            sqlite3_exec(database_, pragma, nullptr, nullptr, nullptr);
        }
    }
    ~Replay() {
        for (const auto& [sql, statement] : statements_) {
            sqlite3_finalize(statement);
        }
        sqlite3_close(database_);
    }
    Replay(const Replay&) = delete;
    Replay& operator=(const Replay&) = delete;

    void run(const Act& act) {
        step("BEGIN IMMEDIATE", {});
        for (const Recorded& recorded : act) {
            step(recorded.sql, recorded.binds);
        }
        step("COMMIT", {});
    }

  private:
    void step(const char* sql, const std::vector<QVariant>& binds) {
        sqlite3_stmt*& statement = statements_[sql];
        if (!statement && sqlite3_prepare_v3(database_, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement,
                                             nullptr) != SQLITE_OK) {
            throw std::runtime_error(sqlite3_errmsg(database_));
        }
        for (int i = 0; i < static_cast<int>(binds.size()); ++i) {
            const QVariant& value = binds[static_cast<std::size_t>(i)];
            if (value.isNull()) {
                sqlite3_bind_null(statement, i + 1);
            } else if (value.typeId() == QMetaType::QString) {
                const auto* text = static_cast<const QString*>(value.constData());
                sqlite3_bind_text16(statement, i + 1, text->utf16(), static_cast<int>(text->size() * 2),
                                    SQLITE_STATIC);
            } else {
                sqlite3_bind_int64(statement, i + 1, value.toLongLong());
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

    sqlite3* database_ = nullptr;
    std::map<const char*, sqlite3_stmt*> statements_;
};

double median(std::vector<double> values) {
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
    return values[values.size() / 2];
}

void orderLife(benchmark::State& state) {
    OrderLifeShop through(warmUps + lives);
    OrderLifeShop recording(warmUps + lives);
    OrderLifeShop replayed(warmUps + lives);
    Replay replay(replayed.shop().file());
    std::vector<double> walls;
    std::vector<double> processors;
    std::vector<double> replayWalls;
    std::size_t statements = 0;
    std::size_t commits = 0;
    int done = 0;
    for ([[maybe_unused]] auto iteration : state) {
        std::vector<Act> acts(1);
        recording.shop().session().setTrace([&acts](const char* sql, std::span<const Bind> binds) {
            // The replay opens and commits its transactions itself.
            if (std::string_view(sql).starts_with("BEGIN") || std::string_view(sql).starts_with("COMMIT")) {
                return;
            }
            Recorded& recorded = acts.back().emplace_back(Recorded{sql, {}});
            for (const Bind& bind : binds) {
                recorded.binds.push_back(bind.variant());
            }
        });
        recording.liveOnce([&acts] { acts.emplace_back(); });
        acts.pop_back();
        recording.shop().session().setTrace({});
        const Cost services = costOf([&] { through.liveOnce(); });
        const Cost raw = costOf([&] {
            for (const Act& act : acts) {
                replay.run(act);
            }
        });
        state.SetIterationTime(services.wall);
        if (++done > warmUps) {
            walls.push_back(services.wall / raw.wall);
            processors.push_back(services.processor / raw.processor);
            replayWalls.push_back(raw.wall);
        }
        statements = 0;
        for (const Act& act : acts) {
            statements += act.size();
        }
        commits = acts.size();
    }
    state.counters["wall_ratio"] = median(walls);
    state.counters["cpu_ratio"] = median(processors);
    state.counters["replay_ms"] = median(replayWalls) * 1000;
    state.counters["statements"] = static_cast<double>(statements);
    state.counters["commits"] = static_cast<double>(commits);
}

BENCHMARK(orderLife)
    ->Name("one order's life")
    ->UseManualTime()
    ->Iterations(warmUps + lives)
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace baydesk

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
