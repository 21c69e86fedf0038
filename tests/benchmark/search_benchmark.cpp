// SPDX-License-Identifier: GPL-3.0-or-later
// What one search costs among 300,000 vehicles: through the service, through the store, and as the same
// statement on SQLite's own interface, in one run. Medians over 400 different words of each kind, all on a
// warm cache.
#include "benchmark/search_shop.h"
#include "services/search_service.h"
#include "storage/database.h"
#include "storage/search_term_store.h"
#include "storage/search_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <sqlite3.h>
#include <stdexcept>
#include <string>

namespace baydesk {
namespace {

constexpr int wordsOfAKind = 400;
constexpr int shownRows = 20;

struct Query {
    const char* name;
    SearchKind kind;
    /// What a person types, and the same in the form in which it is stored.
    std::vector<QString> typed;
    std::vector<QString> stored;
};

QString searchFile() {
    return QStringLiteral(BAYDESK_BENCH_DIR "/search.db");
}

template <class Make>
Query query(const char* name, SearchKind kind, Make make) {
    Query made{name, kind, {}, {}};
    SearchPeople people(7);
    for (int i = 0; i < wordsOfAKind; ++i) {
        const QString typed = make(people);
        const bool isTail = kind == SearchKind::Vin || kind == SearchKind::Phone;
        made.typed.push_back(typed);
        made.stored.push_back(isTail ? reversedText(typed) : typed);
    }
    return made;
}

std::vector<Query> queries(Session& session) {
    const auto name = [&](SearchPeople& people) {
        return session.one("SELECT name FROM customers WHERE id = ?", {1 + people.below(benchCustomers)},
                           [](const Row& row) { return row.text(0); });
    };
    return {
        query("plate fragment of 4", SearchKind::Plate,
              [](auto& people) { return people.plate().mid(3, 4); }),
        query("VIN tail of 6", SearchKind::Vin, [](auto& people) { return people.vin().right(6); }),
        query("phone tail of 4", SearchKind::Phone, [](auto& people) { return people.phone().right(4); }),
        query("two-character name", SearchKind::Name, [&](auto& people) { return name(people).right(2); }),
        query("full pinyin", SearchKind::Pinyin,
              [&](auto& people) { return pinyinTerms(name(people)).front(); }),
        query("initials", SearchKind::Initials,
              [&](auto& people) { return initialsTerms(name(people)).front(); }),
        query("two common initials", SearchKind::Initials, [](auto& people) {
            return QStringList{QStringLiteral("wj"), QStringLiteral("zw"), QStringLiteral("lj"),
                               QStringLiteral("zy")}
                .at(people.below(4));
        })};
}

/// Runs one query after another and keeps what each took.
double median(benchmark::State& state, const Query& query, const std::function<std::size_t(int)>& run) {
    std::vector<double> microseconds;
    std::size_t rows = 0;
    int next = 0;
    for (auto _ : state) {
        const auto begin = std::chrono::steady_clock::now();
        rows += run(next);
        const auto end = std::chrono::steady_clock::now();
        microseconds.push_back(std::chrono::duration<double, std::micro>(end - begin).count());
        next = (next + 1) % static_cast<int>(query.typed.size());
    }
    const auto middle = microseconds.begin() + static_cast<std::ptrdiff_t>(microseconds.size() / 2);
    std::nth_element(microseconds.begin(), middle, microseconds.end());
    state.counters["median_us"] = *middle;
    state.counters["rows"] = static_cast<double>(rows) / static_cast<double>(microseconds.size());
    return *middle;
}

/// The statements of the store on SQLite's own interface.
class Floor {
  public:
    explicit Floor(const QString& file) {
        require(sqlite3_open_v2(file.toUtf8().constData(), &database_, SQLITE_OPEN_READONLY, nullptr));
        require(sqlite3_exec(database_, "PRAGMA cache_size = -16384", nullptr, nullptr, nullptr));
    }
    ~Floor() {
        for (const auto& [sql, statement] : statements_) {
            sqlite3_finalize(statement);
        }
        sqlite3_close(database_);
    }
    Floor(const Floor&) = delete;
    Floor& operator=(const Floor&) = delete;

    std::size_t run(const char* sql, const std::vector<Bind::Value>& values) {
        sqlite3_stmt* statement = prepared(sql);
        for (int i = 0; i < static_cast<int>(values.size()); ++i) {
            const Bind::Value& value = values[static_cast<std::size_t>(i)];
            if (const auto* word = std::get_if<QString>(&value)) {
                const QByteArray text = word->toUtf8();
                sqlite3_bind_text(statement, i + 1, text.constData(), static_cast<int>(text.size()),
                                  SQLITE_TRANSIENT);
            } else {
                sqlite3_bind_int64(statement, i + 1, std::get<std::int64_t>(value));
            }
        }
        std::size_t rows = 0;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            benchmark::DoNotOptimize(sqlite3_column_int64(statement, 0));
            benchmark::DoNotOptimize(sqlite3_column_int64(statement, 1));
            benchmark::DoNotOptimize(sqlite3_column_text(statement, 2));
            ++rows;
        }
        sqlite3_reset(statement);
        return rows;
    }

  private:
    void require(int code) {
        if (code != SQLITE_OK) {
            throw std::runtime_error(sqlite3_errmsg(database_));
        }
    }
    sqlite3_stmt* prepared(const char* sql) {
        sqlite3_stmt*& statement = statements_[sql];
        if (!statement) {
            require(sqlite3_prepare_v3(database_, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
        }
        return statement;
    }

    sqlite3* database_ = nullptr;
    std::map<std::string, sqlite3_stmt*> statements_;
};

/// One statement as the store ran it.
struct Traced {
    const char* sql = nullptr;
    std::vector<Bind::Value> values;
};

/// For each word the statements the store ran.
std::vector<std::vector<Traced>> trace(Session& session, const Query& query) {
    std::vector<std::vector<Traced>> traced;
    session.setTrace([&](const char* sql, std::span<const Bind> binds) {
        Traced statement{sql, {}};
        for (const Bind& bind : binds) {
            statement.values.push_back(bind.value());
        }
        traced.back().push_back(std::move(statement));
    });
    SearchTermStore store(session);
    for (const QString& word : query.stored) {
        traced.emplace_back();
        store.find(query.kind, word, shownRows);
    }
    session.setTrace({});
    return traced;
}

struct Result {
    double floor = 0;
    double store = 0;
    double service = 0;
};

void registerQuery(Session& session, const Context& context, const Query& query, Result& result) {
    benchmark::RegisterBenchmark((std::string("floor/") + query.name).c_str(), [&](benchmark::State& state) {
        const auto traced = trace(session, query);
        Floor floor(searchFile());
        result.floor = median(state, query, [&](int i) {
            std::size_t rows = 0;
            for (const Traced& statement : traced[static_cast<std::size_t>(i)]) {
                rows += floor.run(statement.sql, statement.values);
            }
            return rows;
        });
    });
    benchmark::RegisterBenchmark((std::string("store/") + query.name).c_str(), [&](benchmark::State& state) {
        SearchTermStore store(session);
        result.store = median(state, query, [&](int i) {
            return store.find(query.kind, query.stored[static_cast<std::size_t>(i)], shownRows).size();
        });
    });
    benchmark::RegisterBenchmark(
        (std::string("service/") + query.name).c_str(), [&](benchmark::State& state) {
            SearchService service(session, context);
            result.service = median(state, query, [&](int i) {
                return service.search(query.typed[static_cast<std::size_t>(i)], shownRows).size();
            });
        });
}

Context contextOfBench() {
    const ShopCalendar calendar("Asia/Shanghai");
    const auto shop = std::make_shared<const ShopSettings>(ShopSettings{.name = {},
                                                                        .address = {},
                                                                        .phone = {},
                                                                        .calendar = calendar,
                                                                        .opens = QTime(8, 0),
                                                                        .closes = QTime(18, 0),
                                                                        .workday = {},
                                                                        .labourRate = {},
                                                                        .diagnosisFee = {},
                                                                        .taxRate = {},
                                                                        .holdLength = {},
                                                                        .isSample = true});
    return {
        .actor = StaffId(1), .now = calendar.at(QDate(2026, 11, 21), QTime(10, 0)), .desk = {}, .shop = shop};
}

} // namespace
} // namespace baydesk

int main(int argc, char** argv) {
    using namespace baydesk;
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    ensureSearchShop(searchFile());
    const std::unique_ptr<Session> session = Database::openForReading(searchFile());
    const Context context = contextOfBench();
    std::vector<Query> kinds = queries(*session);
    kinds.push_back({"initials and plate fragment", SearchKind::Plate, {}, {}});
    SearchPeople people(11);
    for (int i = 0; i < wordsOfAKind; ++i) {
        const QString plate = people.plate().mid(3, 4);
        kinds.back().typed.push_back(QStringLiteral("zw ") + plate);
        kinds.back().stored.push_back(plate);
    }
    std::vector<Result> results(kinds.size());
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        registerQuery(*session, context, kinds[i], results[i]);
    }
    benchmark::RunSpecifiedBenchmarks();
    std::printf("\n%-30s %10s %10s %10s %8s\n", "median, microseconds", "floor", "store", "service", "ratio");
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        std::printf("%-30s %10.1f %10.1f %10.1f %8.2f\n", kinds[i].name, results[i].floor, results[i].store,
                    results[i].service, results[i].store / results[i].floor);
    }
    return 0;
}
