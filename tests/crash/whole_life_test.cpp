// SPDX-License-Identifier: GPL-3.0-or-later
// A program that works for a while: whole lives of orders with the log carried over into the database in
// between, ended at some call; the end of a program; and the opening of what a crash left behind.
#include "domain/storage_error.h"
#include "faulty_disk.h"
#include "prepared_life.h"
#include "storage/database.h"
#include "tally.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace baydesk::crash {
namespace {

struct Kind {
    Fault fault;
    const char* name;
    const char* words;
};

void PrintTo(const Kind& kind, std::ostream* out) {
    *out << kind.name;
}

const auto kinds = testing::Values(
    Kind{Fault::FailsFromThenOn, "FailsFromThenOn", "disk fails from then on"},
    Kind{Fault::PowerOff, "PowerOff", "power off, everything unsynced gone"},
    Kind{Fault::PowerOffSomeSurvive, "PowerOffSomeSurvive", "power off, some unsynced sectors survive"},
    Kind{Fault::PowerOffTornWrite, "PowerOffTornWrite", "power off within a write"});

class Life : public testing::TestWithParam<Kind> {
  protected:
    static const PreparedLife& life() { return PreparedLife::get(); }
    FaultyDisk& disk() { return FaultyDisk::instance(); }
    std::unique_ptr<Session> open() const {
        return std::make_unique<Session>(file, Session::Access::ReadWrite);
    }
    /// How many acts a program that starts now finds done; nothing if it is no whole number of those.
    std::optional<std::size_t> actsThere() {
        {
            const auto session = Database::open(file);
            EXPECT_EQ(session->one("PRAGMA integrity_check", {}, [](const Row& row) { return row.text(0); }),
                      QStringLiteral("ok"));
        }
        const QByteArray content = contentHash(file);
        for (std::size_t acts = 0; acts <= life().acts().size(); ++acts) {
            if (life().content(acts) == content) {
                return acts;
            }
        }
        return std::nullopt;
    }
    void count(std::size_t confirmed, bool wasToldAnError) {
        const auto there = actsThere();
        ++tally.faults;
        tally.confirmed += static_cast<int>(confirmed);
        tally.halfDone += there ? 0 : 1;
        if (there) {
            tally.lost += *there < confirmed ? static_cast<int>(confirmed - *there) : 0;
            tally.halfDone += *there > confirmed + (wasToldAnError ? 1 : 0) ? 1 : 0;
            tally.toldAndThere += wasToldAnError && *there == confirmed + 1 ? 1 : 0;
            tally.toldAndAbsent += wasToldAnError && *there == confirmed ? 1 : 0;
        }
    }
    void finish(const char* what) {
        tally.kind = std::string(what) + ": " + GetParam().words;
        tallies().push_back(tally);
        EXPECT_EQ(tally.lost, 0);
        EXPECT_EQ(tally.halfDone, 0);
        EXPECT_GT(tally.faults, 0);
    }

    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("shop.baydesk"));
    Tally tally;
};

TEST_P(Life, KeepsEveryConfirmedActAlsoWhereTheLogIsCarriedOver) {
    constexpr int apart = 17; // calls between two faults: no multiple of what one act does
    for (int nth = 1;; nth += apart) {
        life().files(0).writeTo(file);
        auto session = open();
        session->list("PRAGMA wal_autocheckpoint = 25", {}, [](const Row& row) { return row.integer(0); });
        disk().arm(GetParam().fault, nth, static_cast<unsigned>(nth));
        std::size_t confirmed = 0;
        bool wasTold = false;
        try {
            for (const Act& act : life().acts()) {
                perform(act, *session, life().context());
                ++confirmed;
            }
        } catch (const StorageError&) {
            wasTold = true;
        }
        const bool hasStruck = disk().hasStruck();
        disk().cutOff();
        session.reset();
        disk().restart();
        if (!hasStruck) {
            EXPECT_EQ(confirmed, life().acts().size());
            break;
        }
        count(confirmed, wasTold);
    }
    finish("whole life");
}

TEST_P(Life, LosesNothingWhenItEnds) {
    const std::size_t all = life().acts().size();
    for (int nth = 1;; nth += 2) {
        life().files(all).writeTo(file);
        auto session = open();
        disk().arm(GetParam().fault, nth, static_cast<unsigned>(nth));
        session.reset();
        const bool hasStruck = disk().hasStruck();
        disk().restart();
        if (!hasStruck) {
            break;
        }
        count(all, false);
    }
    finish("closing");
}

INSTANTIATE_TEST_SUITE_P(Faults, Life, kinds, [](const auto& test) { return std::string(test.param.name); });

} // namespace
} // namespace baydesk::crash
