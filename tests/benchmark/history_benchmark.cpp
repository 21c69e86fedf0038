// SPDX-License-Identifier: GPL-3.0-or-later
// Following a chain of a million links, against hashing alone: the same rows, read into memory before, hashed
// once more without any database. Both run in turn.
#include "benchmark/measure.h"
#include "storage/database.h"
#include "storage/history_hash.h"
#include "storage/history_store.h"
#include "storage/workshop_store.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>

namespace baydesk {
namespace {

constexpr int links = 1'000'000;
/// As in a shop's life: about one act in eight carries words that belong to a person.
constexpr int privateEach = 8;

void fill(Session& session) {
    Transaction transaction(session);
    const StaffId actor = WorkshopStore(session).addStaff(QStringLiteral("王敏"), StaffRole::Advisor);
    HistoryStore history(session);
    for (int i = 0; i < links; ++i) {
        const auto at = Timestamp::fromMilliseconds(1'760'000'000'000 + std::int64_t{i} * 1000);
        if (i % privateEach == 0) {
            history.append(at, actor, QStringLiteral("desk-1"), HistorySubject::Customer, i, "customer.added",
                           {QStringLiteral("赵六")});
        } else {
            history.append(
                at, actor, QStringLiteral("desk-1"), HistorySubject::Order, i / 20, "order.line_removed",
                {QStringLiteral("A"), QStringLiteral("机油滤清器 %1").arg(i), QStringLiteral("8800")});
        }
    }
    transaction.commit();
}

std::vector<HistoryLink> readAll(Session& session) {
    std::vector<HistoryLink> all;
    all.reserve(links);
    session.each("SELECT chain, number, at, actor_id, desk, subject, subject_id, act, detail FROM history "
                 "ORDER BY chain, number",
                 {}, [&](const Row& row) {
                     const auto kept = [&](int column) { return row.text(column).toUtf8(); };
                     all.push_back({.chain = static_cast<int>(row.integer(0)),
                                    .number = row.integer(1),
                                    .at = row.timestamp(2),
                                    .actor = row.id<StaffId>(3),
                                    .desk = kept(4),
                                    .subject = kept(5),
                                    .subjectId = row.integer(6),
                                    .act = kept(7),
                                    .detail = kept(8)});
                 });
    return all;
}

void verifyAMillionLinks(benchmark::State& state) {
    const QTemporaryDir folder;
    const auto session = Database::create(folder.filePath(QStringLiteral("history.baydesk")));
    fill(*session);
    const std::vector<HistoryLink> all = readAll(*session);
    std::vector<double> rates;
    std::vector<double> ratios;
    for ([[maybe_unused]] auto iteration : state) {
        HistoryVerdict verdict;
        const Cost following = costOf([&] { verdict = HistoryStore(*session).verify(); });
        QByteArray hash = firstPreviousHash();
        const Cost hashing = costOf([&] {
            for (const HistoryLink& link : all) {
                hash = hashOf(hash, link);
            }
        });
        if (!verdict.holds() || verdict.heads.front().hash != hash) {
            state.SkipWithError("the chain does not hold");
        }
        state.SetIterationTime(following.wall);
        rates.push_back(links / following.wall);
        ratios.push_back(following.processor / hashing.processor);
    }
    state.counters["links_per_second"] = median(rates);
    state.counters["cpu_to_hashing_alone"] = median(ratios);
}

BENCHMARK(verifyAMillionLinks)
    ->Name("verify a million links")
    ->UseManualTime()
    ->Iterations(5)
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace baydesk

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
