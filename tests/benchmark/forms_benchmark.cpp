// SPDX-License-Identifier: GPL-3.0-or-later
// What one form costs from the object that stands on it to the bytes of its PDF, fonts and all. The floor is
// a PDF of one line in the same font: what Qt takes to open the fonts and write the file.
#include "benchmark/measure.h"
#include "documents/form_output.h"
#include "support/form_scene.h"

#include <QBuffer>
#include <QFont>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <benchmark/benchmark.h>

namespace baydesk {
namespace {

constexpr int rounds = 40;
constexpr int lines = 40;

void oneLinePdf() {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    painter.setFont(font);
    painter.drawText(200, 200, QStringLiteral("机动车维修费用结算清单 ¥1,240.00"));
    painter.end();
    benchmark::DoNotOptimize(bytes);
}

void formToPdf(benchmark::State& state, FormKind kind, bool isLong) {
    TestShop shop;
    FormScene scene(shop);
    scene.receive();
    scene.writeLines();
    for (int i = 0; isLong && i < lines; ++i) {
        scene.addLine(1, scene.part(scene.disc(), "前制动盘总成", 1, Money::yuan(113)));
    }
    if (kind == FormKind::SettlementList) {
        scene.approve();
        scene.work();
        scene.settle();
    }
    const FormContent content = scene.form(kind);
    std::vector<double> walls;
    std::vector<double> processors;
    std::vector<double> floors;
    std::vector<double> floorProcessors;
    for ([[maybe_unused]] auto iteration : state) {
        const Cost cost = costOf([&] {
            const FormDocument form(content, FormLanguage::Chinese, PaperSetup());
            benchmark::DoNotOptimize(pdfOf(std::span(&form, 1)));
        });
        const Cost floor = costOf(oneLinePdf);
        floors.push_back(floor.wall);
        floorProcessors.push_back(floor.processor);
        walls.push_back(cost.wall);
        processors.push_back(cost.processor);
        state.SetIterationTime(cost.wall);
    }
    state.counters["median_ms"] = median(walls) * 1000;
    state.counters["p95_ms"] = percentile95(walls) * 1000;
    state.counters["cpu_median_ms"] = median(processors) * 1000;
    state.counters["cpu_p95_ms"] = percentile95(processors) * 1000;
    state.counters["floor_ms"] = median(floors) * 1000;
    state.counters["floor_cpu_ms"] = median(floorProcessors) * 1000;
}

BENCHMARK_CAPTURE(formToPdf, agreement, FormKind::Agreement, false)
    ->UseManualTime()
    ->Iterations(rounds)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(formToPdf, estimate_of_46_lines, FormKind::Estimate, true)
    ->UseManualTime()
    ->Iterations(rounds)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(formToPdf, settlement_list, FormKind::SettlementList, false)
    ->UseManualTime()
    ->Iterations(rounds)
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace baydesk

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
