// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/session.h"

#include <chrono>
#include <map>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace baydesk {

/// What some work took, in seconds: by the wall clock, and of the processor in this process.
struct Cost {
    double wall;
    double processor;
};

double processorSeconds();

template <class Work>
Cost costOf(Work&& work) {
    const double processor = processorSeconds();
    const auto wall = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - wall;
    return {took.count(), processorSeconds() - processor};
}

/// The middle one; of an even number the upper. There is at least one value.
double median(std::vector<double> values);
/// The one that 95 of 100 do not exceed. There is at least one value.
double percentile95(std::vector<double> values);

/// One statement as it ran, and the statements of one transaction.
struct Recorded {
    const char* sql;
    std::vector<Bind::Value> binds;
};
using Act = std::vector<Recorded>;

/// Has the session's statements written down from now on, a new act begun by each emplace_back(); those that
/// open and close transactions are left out.
void record(Session& session, std::vector<Act>& acts);

/// The floor: the same statements with the same values, straight to SQLite, with kept prepared statements.
class Replay {
  public:
    explicit Replay(const QString& file);
    ~Replay();
    Replay(const Replay&) = delete;
    Replay& operator=(const Replay&) = delete;

    /// In a transaction of its own that writes at once.
    void run(const Act& act);
    void read(const Act& act);

  private:
    void step(const char* sql, const std::vector<Bind::Value>& binds);

    sqlite3* database_ = nullptr;
    std::map<const char*, sqlite3_stmt*> statements_;
};

} // namespace baydesk
