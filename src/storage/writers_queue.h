// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>

namespace baydesk {

/// Lets all who write to one SQLite file take turns in the order they came. SQLite itself lets whoever
/// happens to ask at the right moment go first, so that with many writers one can wait for seconds; its own
/// locks still decide, the queue only sees to it that few ask at once.
///
/// Whoever waits holds one rung of a ladder and waits for the next one below: the kernel's locks on the first
/// bytes of a small file, which end with the program that holds them, however it ends.
///
/// A turn lasts 25 ms: until then whoever writes again at once need not stand at the end. Handing
/// over costs about as much as a whole act, so that with a turn for each of them eight who write without a
/// pause would get half as much done as one.
class WritersQueue {
  public:
    /// The queue of the database \p file; where it cannot be made, everybody is first at once.
    explicit WritersQueue(const QString& file);
    ~WritersQueue();
    WritersQueue(const WritersQueue&) = delete;
    WritersQueue& operator=(const WritersQueue&) = delete;

    /// Waits for one's turn, but not longer than \p patience: then it is SQLite's word alone.
    void enter(std::chrono::milliseconds patience);
    void leave() noexcept;

  private:
    bool lock(int rung, bool isTaken) noexcept;
    /// Whether somebody else stands anywhere on the ladder.
    bool isAnybodyThere() const noexcept;

    void begin();

    int descriptor_ = -1;
    std::chrono::steady_clock::time_point turnEnds_;
    bool isIn_ = false;
};

} // namespace baydesk
