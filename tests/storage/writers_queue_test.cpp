// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/writers_queue.h"
#include "temporary_database.h"

#include <atomic>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace baydesk {
namespace {

using namespace std::chrono_literals;

class WritersQueueTest : public testing::Test {
  protected:
    WritersQueueTest() : file(folder.file(QStringLiteral("shop.baydesk"))) { writeFile(file, "x"); }

    TemporaryFolder folder;
    QString file;
};

TEST_F(WritersQueueTest, LetsOneInAtATime) {
    std::atomic_int inside = 0;
    std::atomic_int most = 0;
    std::vector<std::thread> writers;
    for (int i = 0; i < 8; ++i) {
        writers.emplace_back([&] {
            WritersQueue queue(file);
            for (int turn = 0; turn < 50; ++turn) {
                queue.enter(60s);
                most = std::max(most.load(), ++inside);
                --inside;
                queue.leave();
            }
        });
    }
    for (std::thread& writer : writers) {
        writer.join();
    }
    EXPECT_EQ(most, 1);
}

TEST_F(WritersQueueTest, LetsTheNextInWhenAProgramIsEndedInTheMiddleOfItsTurn) {
    const pid_t child = fork();
    if (child == 0) {
        auto* queue = new WritersQueue(file);
        queue->enter(1s);
        _exit(0);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    WritersQueue queue(file);
    const auto begun = std::chrono::steady_clock::now();
    queue.enter(60s);
    EXPECT_LT(std::chrono::steady_clock::now() - begun, 30s) << "it was free at once";
}

TEST_F(WritersQueueTest, NeverKeepsAnybodyWaitingForEver) {
    WritersQueue first(file);
    first.enter(1s);
    WritersQueue second(file);
    second.enter(1ms); // comes back, and SQLite's own lock decides
    SUCCEED();
}

TEST_F(WritersQueueTest, IsNotMissedWhereItCannotBeMade) {
    WritersQueue queue(folder.file(QStringLiteral("missing")));
    queue.enter(1s);
    queue.leave();
    SUCCEED();
}

} // namespace
} // namespace baydesk
