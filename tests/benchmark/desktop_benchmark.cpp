// SPDX-License-Identifier: GPL-3.0-or-later
// The sample shop: how long it takes to build; how soon the desktop shows it, against a bare window with a
// table; what a month's figures take, against the same statements on SQLite's own interface; and how much
// memory the whole tour needs.
#include "app/shop_file.h"
#include "benchmark/desktop_start.h"
#include "benchmark/measure.h"
#include "sample/sample_shop.h"
#include "services/kpi_service.h"
#include "services/shop_service.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <algorithm>
#include <benchmark/benchmark.h>

namespace baydesk {
namespace {

constexpr int starts = 15;
constexpr int months = 60;

/// Built once, by the first that asks.
class SampleFile {
  public:
    static const SampleFile& get() {
        static const SampleFile file;
        return file;
    }
    QString path() const { return folder_.filePath(QStringLiteral("sample.baydesk")); }
    Cost cost() const { return cost_; }

  private:
    SampleFile() {
        cost_ = costOf([this] {
            ShopFile shop(path(), ShopFile::Use::Create);
            const auto now = Timestamp::fromMilliseconds(QDateTime::currentMSecsSinceEpoch());
            buildSampleShop(shop.session(), {.now = now}, [](int, int) { return true; });
        });
    }
    QTemporaryDir folder_;
    Cost cost_{};
};

void buildShop(benchmark::State& state) {
    for ([[maybe_unused]] auto iteration : state) {
        state.SetIterationTime(SampleFile::get().cost().wall);
    }
    state.counters["processor_s"] = SampleFile::get().cost().processor;
}

void startDesktop(benchmark::State& state) {
    const QString database = SampleFile::get().path();
    std::vector<double> bare;
    std::vector<double> desktop;
    double memory = 0;
    measureStart(StartKind::Bare, database);
    measureStart(StartKind::Desktop, database);
    for ([[maybe_unused]] auto iteration : state) {
        bare.push_back(measureStart(StartKind::Bare, database).painted);
        const Start start = measureStart(StartKind::Desktop, database);
        desktop.push_back(start.painted);
        memory = std::max(memory, start.peakMemory);
        state.SetIterationTime(start.painted);
    }
    state.counters["bare_ms"] = median(bare) * 1000;
    state.counters["desktop_ms"] = median(desktop) * 1000;
    state.counters["ratio"] = median(desktop) / median(bare);
    state.counters["peak_mib"] = memory;
}

void walkTour(benchmark::State& state) {
    for ([[maybe_unused]] auto iteration : state) {
        Start tour{};
        state.SetIterationTime(
            costOf([&] { tour = measureStart(StartKind::Tour, SampleFile::get().path()); }).wall);
        state.counters["peak_mib"] = tour.peakMemory;
    }
}

void readMonth(benchmark::State& state) {
    ShopFile shop(SampleFile::get().path(), ShopFile::Use::Read);
    Replay replay(SampleFile::get().path());
    const Context context = shop.context();
    KpiService service(shop.session(), context);
    const Month month = service.latest();
    std::vector<Act> acts(1);
    record(shop.session(), acts);
    shop.read([&](Session&, const Context&) { service.month(month); });
    shop.session().setTrace({});
    std::vector<double> ratios;
    std::vector<double> walls;
    std::vector<double> processors;
    for ([[maybe_unused]] auto iteration : state) {
        const Cost through =
            costOf([&] { shop.read([&](Session&, const Context&) { service.month(month); }); });
        const Cost raw = costOf([&] { replay.read(acts.front()); });
        state.SetIterationTime(through.wall);
        ratios.push_back(through.wall / raw.wall);
        walls.push_back(through.wall * 1000);
        processors.push_back(through.processor * 1000);
    }
    state.counters["ratio"] = median(ratios);
    state.counters["median_ms"] = median(walls);
    state.counters["processor_ms"] = median(processors);
}

BENCHMARK(buildShop)->Name("build the sample shop")->UseManualTime()->Iterations(1)->Unit(benchmark::kSecond);
BENCHMARK(readMonth)
    ->Name("a month's figures")
    ->UseManualTime()
    ->Iterations(months)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(startDesktop)
    ->Name("start the desktop")
    ->UseManualTime()
    ->Iterations(starts)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(walkTour)->Name("the whole tour")->UseManualTime()->Iterations(1)->Unit(benchmark::kSecond);

} // namespace
} // namespace baydesk

int main(int argc, char** argv) {
    if (baydesk::isStarted(argc, argv)) {
        return baydesk::beStarted(argc, argv);
    }
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
