// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/run_in_transaction.h"

#include "storage/session.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <algorithm>
#include <chrono>
#include <thread>

namespace baydesk {

namespace {

using namespace std::chrono_literals;

/// The more desks write at once, the more often they meet, so who gave way stays away for a moment; but who
/// gave way again and again must have their turn. Fewer rounds make the longest wait shorter and all of them
/// slower.
constexpr int roundsTogether = 10;
/// Alone there is nobody of ours left to give way to, but another program may look after the server.
constexpr int mostRounds = 14;
/// A unique value that is still there after a fresh look is no race.
constexpr int mostRoundsForAKey = 3;
/// Each wait for a turn lasts seconds, and somebody sits before the screen.
constexpr int mostWaitsForATurn = 3;

constexpr auto longestWait = 200ms;

/// Random, so that two desks do not meet again and again; longer with each round.
void waitBefore(int round) {
    const auto most = std::min<std::chrono::milliseconds>(longestWait, 4ms * (1 << std::min(round, 6)));
    std::this_thread::sleep_for(std::chrono::milliseconds(
        QRandomGenerator::global()->bounded(1, static_cast<int>(most.count()) + 1)));
}

/// Counts how often one gave way, each kind on its own.
class Meetings {
  public:
    bool isWorthAnotherRound(const RaceError& race) {
        ++rounds_;
        switch (race.meeting()) {
        case RaceError::Meeting::SameKey: return ++keys_ < mostRoundsForAKey && rounds_ < mostRounds;
        case RaceError::Meeting::NoTurn: return ++turns_ < mostWaitsForATurn && rounds_ < mostRounds;
        case RaceError::Meeting::SameRows: break;
        }
        return rounds_ < mostRounds;
    }

  private:
    int rounds_ = 0;
    int keys_ = 0;
    int turns_ = 0;
};

Changes runOnce(Session& session, const std::function<void()>& work, Transaction::Turn turn) {
    Transaction transaction(session, turn);
    work();
    return transaction.commit();
}

Changes findOut(Session& session, const OutcomeUnknown& unknown) {
    const QDeadlineTimer patience(15s);
    while (true) {
        try {
            session.reconnect();
            if (session.isCommitted(unknown.ticket())) {
                return unknown.changes();
            }
            break;
        } catch (const StorageError&) {
            if (patience.hasExpired()) {
                throw StorageError(
                    StorageError::Kind::ConnectionLost,
                    QCoreApplication::translate("baydesk::StorageError",
                                                "The connection to the database server was lost just when it "
                                                "was saving, and the server "
                                                "does not answer any more. Whether it is saved can only be "
                                                "seen there: look before you do "
                                                "it again."),
                    unknown.detail());
            }
        }
        std::this_thread::sleep_for(500ms);
    }
    throw StorageError(unknown); // connected again, and nothing was saved
}

} // namespace

Changes runInTransaction(Session& session, const std::function<void()>& work) {
    Meetings meetings;
    for (int round = 1;; ++round) {
        using Turn = Transaction::Turn;
        try {
            return runOnce(session, work, round > roundsTogether ? Turn::Alone : Turn::Together);
        } catch (const RaceError& race) {
            if (!meetings.isWorthAnotherRound(race)) {
                throw;
            }
        }
        if (round < roundsTogether) {
            waitBefore(round);
        }
    }
}

Changes runInTransactionAndFindOut(Session& session, const std::function<void()>& work) {
    try {
        return runInTransaction(session, work);
    } catch (const OutcomeUnknown& unknown) {
        return findOut(session, unknown);
    }
}

} // namespace baydesk
