// SPDX-License-Identifier: GPL-3.0-or-later
// What opening an order costs that has 40 lines, 6 photos and 60 rows of history: the order itself, which the
// page shows first, and beside it what is read apart.
#include "benchmark/measure.h"
#include "services/multi_point_service.h"
#include "services/order_service.h"
#include "services/photo_service.h"
#include "services/reception_service.h"
#include "services/recommendation_service.h"
#include "support/test_photo.h"
#include "support/test_shop.h"

#include <QCoreApplication>
#include <benchmark/benchmark.h>

namespace baydesk {
namespace {

constexpr int lines = 40;
constexpr int photos = 6;
constexpr qsizetype photoBytes = 300'000;
constexpr qsizetype thumbnailBytes = 8'000;

/// A JPEG's structure with so many bytes in it.
QByteArray padded(QByteArray jpeg, qsizetype bytes) {
    jpeg.insert(jpeg.size() - 2, QByteArray(bytes, 'x'));
    return jpeg;
}

OrderId largeOrder(TestShop& shop) {
    shop.actAs(shop.manager);
    const OrderId id = shop.act<ReceptionService>([&](ReceptionService& desk) {
        Reception visit;
        visit.newCustomer.name = QStringLiteral("陈伟");
        visit.newCustomer.phone = QStringLiteral("13812345678");
        visit.newVehicle.plate = QStringLiteral("京A12345");
        visit.walkAround.mileageKm = 42'000;
        visit.walkAround.words = QStringLiteral("保养");
        JobDraft job;
        job.complaint = visit.walkAround.words;
        visit.jobs.push_back(job);
        return desk.open(visit);
    });
    for (int line = 0; line < lines; ++line) {
        LineDraft draft;
        draft.description = QStringLiteral("工时%1").arg(line);
        draft.soldHours = Hours::fromHundredths(50);
        draft.unitPrice = Money::yuan(150);
        shop.act<OrderService>([&](OrderService& orders) { orders.addLine(id, 1, draft); });
    }
    for (int photo = 0; photo < photos; ++photo) {
        PhotoDraft draft = photoOf();
        draft.jpeg = padded(draft.jpeg, photoBytes);
        draft.thumbnail = padded(draft.thumbnail, thumbnailBytes);
        shop.act<PhotoService>([&](PhotoService& service) { service.add(id, {draft}); });
    }
    for (int turn = 0; turn < 12; ++turn) { // up to sixty rows of history
        shop.act<OrderService>([&](OrderService& orders) {
            orders.changePromise(id, shop.context().now.plusMinutes(60 + turn), QStringLiteral("配件"));
        });
    }
    return id;
}

void orderOpened(benchmark::State& state) {
    TestShop shop;
    shop.trustMemory();
    const OrderId id = largeOrder(shop);
    const VehicleId car = shop.service<OrderService>().order(id).vehicle.id;
    std::vector<double> orders;
    std::vector<double> apart;
    for ([[maybe_unused]] auto iteration : state) {
        const Cost order = costOf([&] { shop.service<OrderService>().order(id); });
        const Cost checks = costOf([&] {
            shop.service<PhotoService>().thumbnails(id);
            shop.service<MultiPointService>().inspection(id);
            shop.service<RecommendationService>().openRecommendations(car);
        });
        state.SetIterationTime(order.wall);
        orders.push_back(order.wall);
        apart.push_back(checks.wall);
    }
    state.counters["order_us"] = median(orders) * 1e6;
    state.counters["apart_us"] = median(apart) * 1e6;
    state.counters["apart_ratio"] = median(apart) / median(orders);
}

BENCHMARK(orderOpened)
    ->Name("an order with photos opened")
    ->UseManualTime()
    ->Iterations(300)
    ->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace baydesk

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
