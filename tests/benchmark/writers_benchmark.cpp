// SPDX-License-Identifier: GPL-3.0-or-later
// Eight desks, each a process, write into one shop at once, each taking orders from reception to delivery;
// against one such desk alone, and on SQLite against eight that wait as SQLite does by itself. Where
// BAYDESK_TEST_DATABASE names a server, the shop is there.
#include "benchmark/life_shop.h"
#include "benchmark/measure.h"
#include "benchmark/writers_desk.h"
#include "services/shop_service.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <cstdlib>

namespace baydesk {
namespace {

constexpr int runs = 3;
constexpr int seconds = 8;
constexpr int desks = 8;
constexpr int partKinds = 60;
constexpr int carsOfADesk = 40;
constexpr int techniciansOfADesk = 4;
constexpr int baysOfADesk = 2;

double loadNow() {
    std::array<double, 1> load{};
    getloadavg(load.data(), 1);
    return load.front();
}

double at(const std::vector<double>& sorted, double share) {
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

/// A shop with everything for eight desks; it goes away with the measurement.
class WritersShop {
  public:
    WritersShop() : life_(partKinds, desks * carsOfADesk) {
        TestShop& shop = life_.shop();
        shop.act<ShopService>([&](ShopService& service) {
            for (int i = 0; i < desks * techniciansOfADesk; ++i) {
                service.addTechnician(QStringLiteral("技师%1").arg(i), Trade::Mechanical, Money::yuan(6000));
            }
            for (int i = 0; i < desks * baysOfADesk; ++i) {
                service.addBay(QStringLiteral("位%1").arg(i), BayKind::Mechanical);
            }
        });
    }
    QString file() const { return life_.shop().file(); }

  private:
    mutable LifeShop life_;
};

struct Figures {
    double ordersPerSecond;
    double longestWait;
};

Figures measure(const char* name, int count, Turns turns) {
    const double load = loadNow();
    const WritersShop shop;
    DeskWork work = workAtDesks(shop.file(), count, seconds, turns);
    std::ranges::sort(work.waits);
    std::ranges::sort(work.wholes);
    const double actsPerOrder = 20;
    const Figures figures{static_cast<double>(work.wholes.size()) / actsPerOrder / seconds,
                          work.waits.back()};
    std::printf("%-26s %7.1f %8zu %7.2f %7.2f %8.2f %7.2f %7.2f %8.2f %7.3f %5.0f %5.2f %5.2f\n", name,
                figures.ordersPerSecond, work.wholes.size(), at(work.waits, 0.5), at(work.waits, 0.95),
                work.waits.back(), at(work.wholes, 0.5), at(work.wholes, 0.95), work.wholes.back(),
                work.rounds / static_cast<double>(work.wholes.size()), work.errors,
                work.processorSeconds / seconds, load);
    std::fflush(stdout);
    return figures;
}

void writeTogether(benchmark::State& state) {
    std::vector<double> ratios;
    std::vector<double> waits;
    std::printf("%-26s %7s %8s %7s %7s %8s %7s %7s %8s %7s %5s %5s %5s\n", "ms", "orders/s", "acts", "wait50",
                "wait95", "waitmax", "act50", "act95", "actmax", "rounds", "error", "cores", "load");
    for ([[maybe_unused]] auto iteration : state) {
        state.SetIterationTime(seconds);
        const Figures alone = measure("one desk", 1, Turns::AsShipped);
        const Figures together = measure("eight desks", desks, Turns::AsShipped);
        ratios.push_back(together.ordersPerSecond / alone.ordersPerSecond);
        if (!TestDatabase::isOnServer()) {
            const Figures plain = measure("eight, busy timeout only", desks, Turns::BusyTimeout);
            waits.push_back(together.longestWait / plain.longestWait);
        }
    }
    state.counters["orders_ratio"] = median(ratios);
    if (!waits.empty()) {
        state.counters["longest_wait_ratio"] = median(waits);
    }
}

BENCHMARK(writeTogether)
    ->Name("eight desks at once")
    ->UseManualTime()
    ->Iterations(runs)
    ->Unit(benchmark::kSecond);

} // namespace
} // namespace baydesk

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (baydesk::isStartedAsDesk(argc, argv)) {
        return baydesk::beDesk(argv);
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
