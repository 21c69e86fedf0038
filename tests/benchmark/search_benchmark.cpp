// SPDX-License-Identifier: GPL-3.0-or-later
// What one search costs among 300,000 vehicles, 250,000 customers and 1,000,000 orders: through the service,
// through the store, and as the same statements on SQLite's own interface, in one run. Median and 95 of 100
// over 400 different words of each kind, all on a warm cache.
#include "benchmark/big_shop.h"
#include "benchmark/measure.h"
#include "benchmark/search_floor.h"
#include "benchmark/search_kinds.h"
#include "services/search_service.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <cstdio>

namespace baydesk {
namespace {

struct Spread {
    double median = 0;
    double slow = 0; ///< 95 of 100 do not exceed it
    /// The same of the processor's time, which other work on the machine does not lengthen.
    double slowProcessor = 0;
};

struct Result {
    Spread floor;
    Spread store;
    Spread service;
};

/// Runs one question after another and keeps what each took, in microseconds.
Spread spreadOf(benchmark::State& state, const SearchQuestions& questions,
                const std::function<std::size_t(std::size_t)>& run) {
    std::vector<double> walls;
    std::vector<double> processors;
    std::size_t rows = 0;
    for (std::size_t next = 0; next < questions.typed.size(); ++next) {
        rows += run(next); // the first round warms the cache and is not counted
    }
    std::size_t next = 0;
    for ([[maybe_unused]] auto iteration : state) {
        const Cost cost = costOf([&] { benchmark::DoNotOptimize(run(next)); });
        walls.push_back(cost.wall * 1e6);
        processors.push_back(cost.processor * 1e6);
        next = (next + 1) % questions.typed.size();
    }
    const Spread spread{median(walls), percentile95(walls), percentile95(processors)};
    state.counters["median_us"] = spread.median;
    state.counters["p95_us"] = spread.slow;
    state.counters["rows"] = static_cast<double>(rows) / static_cast<double>(questions.typed.size());
    return spread;
}

/// For each question the statements the store ran.
std::vector<Act> statementsOf(Session& session, const SearchQuestions& questions) {
    std::vector<Act> acts;
    record(session, acts);
    for (const QString& typed : questions.typed) {
        acts.emplace_back();
        questions.inStore(session, typed);
    }
    session.setTrace({});
    return acts;
}

void registerKind(Session& session, const Context& context, const QString& file,
                  const SearchQuestions& questions, Result& result) {
    const auto named = [&](const char* what) { return std::string(what) + questions.name; };
    benchmark::RegisterBenchmark(named("floor/").c_str(), [&](benchmark::State& state) {
        const std::vector<Act> acts = statementsOf(session, questions);
        SearchFloor floor(file);
        result.floor = spreadOf(state, questions, [&](std::size_t i) {
            std::size_t rows = 0;
            for (const Recorded& statement : acts[i]) {
                rows += floor.run(statement.sql, statement.binds);
            }
            return rows;
        });
    });
    benchmark::RegisterBenchmark(named("store/").c_str(), [&](benchmark::State& state) {
        result.store = spreadOf(
            state, questions, [&](std::size_t i) { return questions.inStore(session, questions.typed[i]); });
    });
    benchmark::RegisterBenchmark(named("service/").c_str(), [&](benchmark::State& state) {
        SearchService service(session, context);
        result.service = spreadOf(state, questions, [&](std::size_t i) {
            return service.search(questions.typed[i], shownSearchRows).size();
        });
    });
}

void print(const std::vector<SearchQuestions>& kinds, const std::vector<Result>& results) {
    std::printf("\nMicroseconds: median, 95 of 100, the same of the processor\n%-28s %23s %23s %23s %8s\n",
                "", "floor", "store", "whole search", "ratio");
    const auto all = [](const Spread& spread) {
        std::printf(" %7.0f %7.0f %7.0f", spread.median, spread.slow, spread.slowProcessor);
    };
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        std::printf("%-28s", kinds[i].name);
        all(results[i].floor);
        all(results[i].store);
        all(results[i].service);
        std::printf(" %8.2f\n", results[i].store.median / results[i].floor.median);
    }
}

} // namespace
} // namespace baydesk

int main(int argc, char** argv) {
    using namespace baydesk;
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    const QString file = ensureBigShop(QStringLiteral(BAYDESK_BENCH_DIR));
    const std::unique_ptr<Session> session = Database::openForReading(file);
    const Context context = bigShopContext(*session);
    const std::vector<SearchQuestions> kinds = searchQuestions(*session);
    std::vector<Result> results(kinds.size());
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        registerKind(*session, context, file, kinds[i], results[i]);
    }
    benchmark::RunSpecifiedBenchmarks();
    print(kinds, results);
    return 0;
}
