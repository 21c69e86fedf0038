// SPDX-License-Identifier: GPL-3.0-or-later
// What one order's life costs through the services, against a replay of exactly the same statements on
// SQLite's own interface with kept prepared statements. Both run in turn, on databases with the same rows,
// with synchronous=FULL.
#include "benchmark/life_shop.h"
#include "benchmark/measure.h"

#include <QCoreApplication>
#include <benchmark/benchmark.h>

namespace baydesk {
namespace {

constexpr int partKinds = 3;
constexpr int warmUps = 20;
constexpr int lives = 200;

void orderLife(benchmark::State& state) {
    LifeShop through(partKinds, warmUps + lives);
    LifeShop recording(partKinds, warmUps + lives);
    LifeShop replayed(partKinds, warmUps + lives);
    Replay replay(replayed.shop().file());
    std::vector<double> walls;
    std::vector<double> processors;
    std::vector<double> replayWalls;
    std::size_t statements = 0;
    std::size_t commits = 0;
    int done = 0;
    for ([[maybe_unused]] auto iteration : state) {
        std::vector<Act> acts(1);
        record(recording.shop().session(), acts);
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
