// SPDX-License-Identifier: GPL-3.0-or-later
// Every act of an order's life, and in each of them every call that changes a file, goes wrong once in every
// way. What was confirmed is there afterwards; what was not is wholly there or wholly absent.
#include "crashed_act.h"
#include "tally.h"

#include <gtest/gtest.h>

namespace baydesk::crash {
namespace {

struct Kind {
    Fault fault;
    const char* name;
    const char* words;
    int step = 1; ///< more where many calls are alike: then the acts begin at different ones
};

void PrintTo(const Kind& kind, std::ostream* out) {
    *out << kind.name;
}

class EveryAct : public testing::TestWithParam<Kind> {};

TEST_P(EveryAct, IsWhollyThereOrWhollyAbsentWhateverCallGoesWrong) {
    Tally tally{.kind = GetParam().words};
    for (std::size_t act = 0; act < PreparedLife::get().acts().size(); ++act) {
        const int first = 1 + static_cast<int>(act) % GetParam().step;
        for (int nth = first;; nth += GetParam().step) {
            const CrashedAct crashed(act, GetParam().fault, nth);
            crashed.addTo(tally);
            ASSERT_EQ(crashed.problem(), "") << PreparedLife::get().acts()[act].name << ", call " << nth;
            if (!crashed.hasStruck()) { // so it ended right after the act
                ASSERT_GT(nth, first) << "no call of this act can go wrong";
                ASSERT_TRUE(crashed.wasConfirmed());
                break;
            }
        }
    }
    tallies().push_back(tally);
    EXPECT_EQ(tally.lost, 0);
    EXPECT_EQ(tally.halfDone, 0);
}

INSTANTIATE_TEST_SUITE_P(
    Faults, EveryAct,
    testing::Values(Kind{Fault::FailsFromThenOn, "FailsFromThenOn", "disk fails from then on"},
                    Kind{Fault::FailsOnce, "FailsOnce", "disk fails once, act done again", 2},
                    Kind{Fault::FullFromThenOn, "FullFromThenOn", "disk full from then on", 4},
                    Kind{Fault::FullOnce, "FullOnce", "disk full once, act done again", 4},
                    Kind{Fault::PowerOff, "PowerOff", "power off, everything unsynced gone", 2},
                    Kind{Fault::PowerOffSomeSurvive, "PowerOffSomeSurvive",
                         "power off, some unsynced sectors survive"},
                    Kind{Fault::PowerOffTornWrite, "PowerOffTornWrite", "power off within a write", 2}),
    [](const auto& test) { return std::string(test.param.name); });

} // namespace
} // namespace baydesk::crash
