// SPDX-License-Identifier: GPL-3.0-or-later
// What the front desk waits for, in the real main window on the big shop: from a keystroke in the search box
// to the painted list, and from opening an order until its page is painted and at rest. Floors of the same
// run: Qt's own widgets filled and painted with as many rows, and the page's statements on SQLite's own
// interface.
#include "benchmark/big_shop.h"
#include "benchmark/front_bare.h"
#include "benchmark/front_orders.h"
#include "benchmark/front_window.h"
#include "benchmark/measure.h"
#include "gui/language.h"
#include "gui/page.h"
#include "gui/pages/orders/order_duties.h"
#include "gui/photos/photo_strip.h"
#include "gui/theme.h"
#include "gui/tour.h"
#include "services/discount_service.h"
#include "services/multi_point_service.h"
#include "services/order_service.h"
#include "services/photo_service.h"
#include "services/presence_service.h"
#include "services/recommendation_service.h"
#include "storage/database.h"
#include "storage/search_text.h"

#include <QListWidget>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <algorithm>
#include <benchmark/benchmark.h>
#include <stdexcept>

namespace baydesk {
namespace {

constexpr int openings = 60;
constexpr int warmUps = 4;
constexpr int wordsOfAKind = 4;

const QString& shopFile() {
    static const QString file = ensureBigShop(QStringLiteral(BAYDESK_BENCH_DIR));
    return file;
}

PaintedApplication& application() {
    return *static_cast<PaintedApplication*>(qApp);
}

struct Costs {
    std::vector<double> walls;
    std::vector<double> processors;
    void add(const Cost& cost) {
        walls.push_back(cost.wall * 1000);
        processors.push_back(cost.processor * 1000);
    }
};

/// In milliseconds; the processor's time is what other work on the machine does not lengthen.
void report(benchmark::State& state, const std::string& name, const Costs& costs) {
    state.counters[name + "_median"] = median(costs.walls);
    state.counters[name + "_p95"] = percentile95(costs.walls);
    state.counters[name + "_cpu_median"] = median(costs.processors);
    state.counters[name + "_cpu_p95"] = percentile95(costs.processors);
}

/// Words of cars, people and orders that are there, so that each of their beginnings leads somewhere.
QStringList knownWords(Session& session) {
    QStringList words;
    SearchPeople people(31);
    const auto text = [&](Sql sql, int ids) {
        return session.one(sql, {1 + people.below(ids)}, [](const Row& row) { return row.text(0); });
    };
    for (int i = 0; i < wordsOfAKind; ++i) {
        words.append(text("SELECT plate FROM vehicles WHERE id = ?", bigShopVehicles).right(5));
        words.append(text("SELECT vin FROM vehicles WHERE id = ?", bigShopVehicles).right(6));
        words.append(text("SELECT phone FROM customers WHERE id = ?", bigShopCustomers));
        words.append(text("SELECT name FROM customers WHERE id = ?", bigShopCustomers));
        words.append(pinyinTerms(text("SELECT name FROM customers WHERE id = ?", bigShopCustomers)).front());
        words.append(bigShopOrderNumber(bigShopOrders - people.below(2000)));
    }
    return words;
}

/// The list under the search box; there once something was asked.
QListWidget* listOfHits(const MainWindow& window) {
    for (auto* list : window.findChildren<QListWidget*>()) {
        if (list->parentWidget()->property("look") == QStringLiteral("popup")) {
            return list;
        }
    }
    throw std::logic_error("the search box offers no list");
}

/// The keyboard stays in the main window.
void showBeside(QWidget& bare, FrontWindow& front) {
    bare.setAttribute(Qt::WA_ShowWithoutActivating);
    bare.show();
    front.window().activateWindow();
    front.settle();
}

struct Keystrokes {
    Costs window;
    Costs bare;
    int withHits = 0;
};

/// One word, letter by letter; each is waited for, as a list is that somebody reads.
void type(FrontWindow& front, BareList& bare, const QString& word, Keystrokes& strokes) {
    MainWindow& window = front.window();
    const TourHands hands(window);
    hands.press(QStringLiteral("Ctrl+K"));
    const QListWidget* list = listOfHits(window);
    bool isAnswered = false;
    const auto answered = QObject::connect(list->model(), &QAbstractItemModel::modelReset,
                                           [&isAnswered] { isAnswered = true; });
    for (qsizetype length = 1; length <= word.size(); ++length) {
        if (!isSearchable(word.left(length))) {
            hands.type(word.mid(length - 1, 1));
            front.settle();
            continue;
        }
        isAnswered = false;
        strokes.window.add(
            application().costUntilPainted([&] { hands.type(word.mid(length - 1, 1)); },
                                           [&] { return isAnswered && window.search()->isOffering(); }));
        front.settle();
        strokes.withHits += list->count() > 0 ? 1 : 0;
        strokes.bare.add(
            application().costUntilPainted([&] { bare.fill(list->count()); }, [] { return true; }));
    }
    QObject::disconnect(answered);
}

void typeIntoSearch(benchmark::State& state) {
    const QStringList words = knownWords(*Database::openForReading(shopFile()));
    FrontWindow front(shopFile());
    BareList bare;
    showBeside(bare, front);
    Keystrokes first;
    TourHands(front.window()).press(QStringLiteral("Ctrl+K"));
    TourHands(front.window()).type(QStringLiteral("12"));
    application().costUntilPainted([] {}, [&] { return front.window().search()->isOffering(); });
    front.settle();
    type(front, bare, words.front(), first);
    Keystrokes strokes;
    for ([[maybe_unused]] auto iteration : state) {
        for (const QString& word : words) {
            type(front, bare, word, strokes);
        }
        state.SetIterationTime(median(strokes.window.walls) / 1000);
    }
    report(state, "window", strokes.window);
    report(state, "bare", strokes.bare);
    state.counters["keystrokes"] = static_cast<double>(strokes.window.walls.size());
    state.counters["with_hits"] = strokes.withHits;
}

/// What the page reads of an order.
Act statementsOf(OrderId id) {
    const std::unique_ptr<Session> session = Database::openForReading(shopFile());
    const Context context = bigShopContext(*session);
    std::vector<Act> acts(1);
    record(*session, acts);
    const OrderView view = OrderService(*session, context).order(id);
    readDuties(*session, context, view);
    PresenceService(*session, context).othersAt(id, QStringLiteral("desk-1"));
    DiscountService(*session, context).requests(id);
    PhotoService(*session, context).thumbnails(id);
    MultiPointService(*session, context).inspection(id);
    RecommendationService(*session, context).openRecommendations(view.vehicle.id);
    session->setTrace({});
    return acts.front();
}

QList<QByteArray> thumbnailsOf(OrderId id) {
    const std::unique_ptr<Session> session = Database::openForReading(shopFile());
    const Context context = bigShopContext(*session);
    QList<QByteArray> pictures;
    for (const PhotoThumbnail& each : PhotoService(*session, context).thumbnails(id)) {
        pictures.append(each.jpeg);
    }
    return pictures;
}

/// Until nothing is left to lay out or to paint, and others know that the order is open here.
Cost costToOpen(FrontWindow& front, OrderId id) {
    MainWindow& window = front.window();
    const QString before = window.currentPage()->title();
    const Cost took = costOf([&] {
        window.openPage(PageId::Order, id);
        front.settle();
    });
    const auto* strip = window.findChild<PhotoStrip*>(QStringLiteral("photoStrip"));
    const auto* lines = window.findChild<QTableView*>(QStringLiteral("orderLines"));
    const bool isShown = window.currentPage()->title() != before && strip->isVisible() &&
                         strip->count() == fullOrderPhotos &&
                         lines->model()->rowCount() > fullOrderLines; // the jobs are rows, too
    if (!isShown) {
        throw std::logic_error("the order that was opened is not shown");
    }
    return took;
}

void openOrders(benchmark::State& state) {
    const std::array<OrderId, 2> orders = ensureFullOrders(*Database::open(shopFile()));
    const std::array<Act, 2> statements{statementsOf(orders[0]), statementsOf(orders[1])};
    Replay replay(shopFile());
    FrontWindow front(shopFile());
    BarePage bare(thumbnailsOf(orders[0]));
    showBeside(bare, front);
    Costs opened;
    Costs painted;
    Costs replayed;
    std::size_t turn = 0;
    for ([[maybe_unused]] auto iteration : state) {
        const std::size_t which = turn % 2;
        const Cost took = costToOpen(front, orders[which]);
        const Cost raw = costOf([&] { replay.read(statements[which]); });
        const Cost drawn = application().costUntilPainted(
            [&] { bare.fill(fullOrderLines + 4, fullOrderHistory); }, [] { return true; });
        state.SetIterationTime(took.wall);
        if (++turn > warmUps) {
            opened.add(took);
            replayed.add(raw);
            painted.add(drawn);
        }
    }
    report(state, "window", opened);
    report(state, "bare", painted);
    report(state, "replay", replayed);
    state.counters["statements"] = static_cast<double>(statements[0].size());
}

BENCHMARK(typeIntoSearch)
    ->Name("keystroke to the painted list")
    ->UseManualTime()
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(openOrders)
    ->Name("opening an order to its painted page")
    ->UseManualTime()
    ->Iterations(warmUps + openings)
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace baydesk

int main(int argc, char** argv) {
    using namespace baydesk;
    PaintedApplication application(argc, argv);
    const QTemporaryDir settings; // nobody's own column widths
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    installLanguage(application, languageByName(QStringLiteral("zh_CN")));
    applyTheme(application, Theme::light());
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
