// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/writers_desk.h"

#include "benchmark/life_of_order.h"
#include "benchmark/measure.h"
#include "domain/storage_error.h"
#include "services/shop_service.h"
#include "services/transact.h"
#include "storage/backend.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QProcess>
#include <cstdio>
#include <cstring>
#include <memory>
#include <random>
#include <stdexcept>
#include <string_view>

namespace baydesk {

namespace {

using Clock = std::chrono::steady_clock;

constexpr const char* asDesk = "--as-desk";
constexpr const char* withBusyTimeout = "busy-timeout";
constexpr int patience = 60'000;
constexpr int mostDesks = 8;
constexpr int partsOfAnOrder = 3;
/// A day of the shop passes in this time, so that a technician takes on a few orders a day as in life.
constexpr auto dayLength = std::chrono::milliseconds(100);

double millisecondsSince(Clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

class DeskAtWork {
  public:
    DeskAtWork(const QString& database, int desk, Turns turns)
        : session_(Database::open(database)), dice_(static_cast<unsigned>(desk)) {
        if (turns == Turns::BusyTimeout) {
            session_->backend().run(QStringLiteral("PRAGMA busy_timeout = 60000"));
        }
        context_.shop = ShopService::settings(*session_);
        context_.desk = QStringLiteral("desk-%1").arg(desk);
        readOwn(desk);
        session_->setTrace([this](const char* sql, std::span<const Bind>) { hear(sql); });
    }

    void work(std::chrono::seconds length) {
        const auto begin = Clock::now();
        const double processor = processorSeconds();
        for (std::size_t turn = 0; Clock::now() - begin < length; ++turn) {
            const auto day = (Clock::now() - begin) / dayLength;
            ordersOfDay_ = day == day_ ? ordersOfDay_ + 1 : 0;
            day_ = day;
            context_.now = context_.shop->calendar.at(QDate(2026, 11, 21).addDays(day_), QTime(8, 0))
                               .plusMinutes(ordersOfDay_);
            try {
                liveOrder(*session_, context_, cast(turn),
                          [this](const std::function<void()>& act) { commit(act); });
                ++orders_;
            } catch (const StorageError& error) {
                ++errors_;
                std::fprintf(stderr, "%s\n", qPrintable(error.detail()));
            }
        }
        processorSeconds_ = processorSeconds() - processor;
    }

    void report() const {
        for (std::size_t i = 0; i < wholes_.size(); ++i) {
            std::printf("act %.3f %.3f\n", waits_[i], wholes_[i]);
        }
        std::printf("end %d %d %d %.3f\n", rounds_, errors_, orders_, processorSeconds_);
        std::fflush(stdout);
    }

  private:
    /// Every eighth technician, bay and car.
    void readOwn(int desk) {
        const auto own = [desk](std::int64_t id) { return id % mostDesks == desk; };
        const auto id = [](const Row& row) { return row.integer(0); };
        context_.actor = session_->one("SELECT id FROM staff WHERE role = 'administrator'", {},
                                       [](const Row& row) { return row.id<StaffId>(0); });
        for (const auto technician : session_->list("SELECT id FROM technicians", {}, id)) {
            if (own(technician)) {
                technicians_.emplace_back(technician);
            }
        }
        for (const auto bay : session_->list("SELECT id FROM bays", {}, id)) {
            if (own(bay)) {
                bays_.emplace_back(bay);
            }
        }
        for (const auto vehicle : session_->list("SELECT id FROM vehicles", {}, id)) {
            if (own(vehicle)) {
                vehicles_.emplace_back(vehicle);
            }
        }
        parts_ = session_->list("SELECT id FROM parts ORDER BY id", {},
                                [](const Row& row) { return row.id<PartId>(0); });
    }

    LifeCast cast(std::size_t turn) {
        LifeCast cast{.vehicle = vehicles_[turn % vehicles_.size()],
                      .technician = technicians_[turn % technicians_.size()],
                      .bay = bays_[turn % bays_.size()],
                      .parts = {}};
        std::ranges::sample(parts_, std::back_inserter(cast.parts), partsOfAnOrder, dice_);
        return cast;
    }

    void commit(const std::function<void()>& act) {
        const auto begin = Clock::now();
        transact(*session_, act);
        wholes_.push_back(millisecondsSince(begin));
        waits_.push_back(std::chrono::duration<double, std::milli>(begun_ - begin).count());
    }

    /// The first statement after a BEGIN comes when that has succeeded.
    void hear(std::string_view sql) {
        if (sql.starts_with("BEGIN")) {
            ++rounds_;
            isBeginning_ = true;
        } else if (isBeginning_) {
            isBeginning_ = false;
            begun_ = Clock::now();
        }
    }

    std::unique_ptr<Session> session_;
    Context context_{.actor = StaffId(0), .now = Timestamp::fromMilliseconds(0), .desk = {}, .shop = nullptr};
    std::mt19937 dice_;
    std::vector<TechnicianId> technicians_;
    std::vector<BayId> bays_;
    std::vector<VehicleId> vehicles_;
    std::vector<PartId> parts_;
    std::int64_t day_ = -1;
    int ordersOfDay_ = 0;
    std::vector<double> waits_;
    std::vector<double> wholes_;
    Clock::time_point begun_;
    bool isBeginning_ = false;
    int rounds_ = 0;
    int errors_ = 0;
    int orders_ = 0;
    double processorSeconds_ = 0;
};

std::unique_ptr<QProcess> startDesk(const QString& database, int desk, int seconds, Turns turns) {
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{QLatin1String(asDesk), database, QString::number(desk), QString::number(seconds)};
    if (turns == Turns::BusyTimeout) {
        arguments.append(QLatin1String(withBusyTimeout));
        // Nobody can make a file there, and where the queue cannot be made, everybody is first at once.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TMPDIR"), QStringLiteral("/proc"));
        process->setProcessEnvironment(environment);
    }
    process->start(QCoreApplication::applicationFilePath(), arguments);
    while (!process->canReadLine()) {
        if (!process->waitForReadyRead(patience)) {
            throw std::runtime_error("a desk does not open");
        }
    }
    process->readLine();
    return process;
}

void collect(QProcess& desk, DeskWork& work) {
    bool isWhole = false;
    for (const QByteArray& line : desk.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.first() == "act") {
            work.waits.push_back(words.at(1).toDouble());
            work.wholes.push_back(words.at(2).toDouble());
        } else if (words.first() == "end") {
            work.rounds += words.at(1).toDouble();
            work.errors += words.at(2).toDouble();
            work.orders += words.at(3).toDouble();
            work.processorSeconds += words.at(4).toDouble();
            isWhole = true;
        }
    }
    if (!isWhole) {
        throw std::runtime_error("a desk did not come to its end");
    }
}

} // namespace

bool isStartedAsDesk(int argc, char** argv) {
    return argc >= 5 && std::strcmp(argv[1], asDesk) == 0;
}

int beDesk(char** argv) {
    const bool isPlain = argv[5] != nullptr && std::strcmp(argv[5], withBusyTimeout) == 0;
    DeskAtWork desk(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toInt(),
                    isPlain ? Turns::BusyTimeout : Turns::AsShipped);
    std::puts("ready");
    std::fflush(stdout);
    std::getchar(); // all begin at once
    desk.work(std::chrono::seconds(QByteArray(argv[4]).toInt()));
    desk.report();
    return 0;
}

DeskWork workAtDesks(const QString& database, int desks, int seconds, Turns turns) {
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int desk = 0; desk < desks; ++desk) {
        processes.push_back(startDesk(database, desk, seconds, turns));
    }
    for (const auto& process : processes) {
        process->write("\n");
        process->waitForBytesWritten(patience);
    }
    DeskWork work;
    for (const auto& process : processes) {
        process->waitForFinished(seconds * 1000 + patience);
        collect(*process, work);
    }
    return work;
}

} // namespace baydesk
