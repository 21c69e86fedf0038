// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/refusal.h"
#include "domain/workshop/clock.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <set>

namespace baydesk {
namespace {

const QDate day(2026, 11, 21);

ShopSettings shop() {
    return {.name = {},
            .address = {},
            .phone = {},
            .calendar = ShopCalendar("Asia/Shanghai"),
            .opens = QTime(8, 0),
            .closes = QTime(18, 0),
            .workday = Hours::fromSeconds(8 * 3600),
            .labourRate = Money::yuan(100),
            .diagnosisFee = {},
            .taxRate = {},
            .holdLength = {},
            .isSample = false};
}

/// A technician's day as a store keeps it: changes go in, nothing goes out.
class Ledger {
  public:
    explicit Ledger(std::uint64_t seed) : random_(seed), now_(settings_.calendar.at(day, QTime(8, 0))) {}

    void actAtRandom() {
        now_ = now_.plusMinutes(below(40));
        try {
            apply(chooseAct());
            ++accepted;
        } catch (const Refusal&) {
            ++refused;
        }
    }

    std::vector<ClockEntry> effective() const {
        std::set<std::int64_t> replaced;
        for (const ClockEntry& entry : entries_) {
            if (entry.replaces) {
                replaced.insert(entry.replaces->value());
            }
        }
        std::vector<ClockEntry> standing = entries_;
        std::erase_if(standing,
                      [&](const ClockEntry& entry) { return replaced.contains(entry.id->value()); });
        return TechnicianDay({}, day, settings_, standing).entries();
    }

    /// From a clock-off to the next clock-on.
    struct Break {
        Timestamp start;
        Timestamp end;
    };
    std::vector<Break> breaks;
    Timestamp now() const { return now_; }
    int accepted = 0;
    int refused = 0;

  private:
    int below(int limit) { return static_cast<int>(random_() % static_cast<std::uint64_t>(limit)); }

    ClockChanges chooseAct() {
        const TechnicianDay current({}, day, settings_, effective());
        const int choice = below(10);
        if (choice < 5) {
            ClockStart start;
            start.activity = static_cast<ClockActivity>(below(7));
            start.reason = QStringLiteral("x");
            if (start.activity == ClockActivity::Job) {
                start.job = JobId(1 + below(4));
            }
            ClockChanges changes = current.start(start, now_);
            if (!current.entries().empty() && current.running() == nullptr) {
                breaks.push_back({*current.entries().back().end, now_});
            }
            return changes;
        }
        if (choice < 6) {
            return current.endOfDay(now_);
        }
        if (entries_.empty()) {
            return {};
        }
        const ClockEntry& entry =
            entries_[static_cast<std::size_t>(below(static_cast<int>(entries_.size())))];
        const Timestamp start = entry.start.plusMinutes(below(61) - 30);
        std::optional<Timestamp> end =
            entry.end ? std::optional(entry.end->plusMinutes(below(61) - 30)) : std::nullopt;
        if (below(3) == 0) {
            end = end.value_or(now_);
        }
        return current.correct(*entry.id, start, end, QStringLiteral("x"), now_);
    }

    void apply(const ClockChanges& changes) {
        for (const ClockEnd& end : changes.ends) {
            const auto entry = std::ranges::find(entries_, std::optional(end.entry), &ClockEntry::id);
            ASSERT_TRUE(entry != entries_.end() && entry->isRunning()) << "only a running entry may be ended";
            entry->end = end.end;
        }
        for (ClockEntry entry : changes.added) {
            entry.id = ClockEntryId(static_cast<std::int64_t>(entries_.size()) + 1);
            entries_.push_back(entry);
        }
    }

    ShopSettings settings_ = shop();
    std::mt19937_64 random_;
    Timestamp now_;
    std::vector<ClockEntry> entries_;
};

class RandomDay : public testing::TestWithParam<std::uint64_t> {};

TEST_P(RandomDay, HasNoOverlapAndWorksNoLongerThanItLasts) {
    Ledger ledger(GetParam());
    const Timestamp begun = ledger.now();
    for (int act = 0; act < 40 && ledger.now() < begun.plusMinutes(15 * 60); ++act) {
        ledger.actAtRandom();
        const std::vector<ClockEntry> entries = ledger.effective();
        Hours sum;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            sum += entries[i].length(ledger.now());
            if (i > 0) {
                ASSERT_TRUE(entries[i - 1].end.has_value()) << "only the last entry runs";
                ASSERT_LE(*entries[i - 1].end, entries[i].start) << "an overlap";
            }
        }
        if (!entries.empty()) {
            ASSERT_LE(sum, ledger.now().since(entries.front().start));
        }
    }
    EXPECT_GT(ledger.accepted, 0);
}

TEST_P(RandomDay, HasNoGapButWhereTheTechnicianClockedOff) {
    Ledger ledger(GetParam());
    const Timestamp begun = ledger.now();
    for (int act = 0; act < 40 && ledger.now() < begun.plusMinutes(15 * 60); ++act) {
        ledger.actAtRandom();
        const std::vector<ClockEntry> entries = ledger.effective();
        for (std::size_t i = 1; i < entries.size(); ++i) {
            const Timestamp from = *entries[i - 1].end;
            const Timestamp until = entries[i].start;
            const bool isBreak = std::ranges::any_of(ledger.breaks, [&](const Ledger::Break& free) {
                return free.start <= from && until <= free.end;
            });
            ASSERT_TRUE(from == until || isBreak) << "a gap in the middle of the work";
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Clock, RandomDay, testing::Range<std::uint64_t>(1, 201));

} // namespace
} // namespace baydesk
