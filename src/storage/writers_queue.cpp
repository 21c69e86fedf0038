// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/writers_queue.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace baydesk {

namespace {

using namespace std::chrono_literals;

/// As many as desks on one computer have windows; more wait at the top, where chance decides.
constexpr int rungs = 8;
constexpr std::chrono::microseconds shortestWait = 200us;
constexpr std::chrono::microseconds longestWait = 2000us;
constexpr auto turn = 25ms;

/// Not beside the database: a folder of backups or a stick is not to be littered with it.
QByteArray placeOf(const QString& file) {
    const QString folder = QDir::tempPath(); // empty where TMPDIR names a folder that is not there
    struct stat found {};
    if (folder.isEmpty() || stat(QFile::encodeName(file).constData(), &found) != 0) {
        return {};
    }
    return QFile::encodeName(folder +
                             QStringLiteral("/baydesk-queue-%1-%2").arg(found.st_dev).arg(found.st_ino));
}

} // namespace

WritersQueue::WritersQueue(const QString& file) {
    const QByteArray place = placeOf(file);
    if (!place.isEmpty()) {
        descriptor_ = open(place.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
    }
}

WritersQueue::~WritersQueue() {
    if (descriptor_ >= 0) {
        close(descriptor_);
    }
}

/// Of this opening of the file alone, so that two connections of one program wait for each other, too.
bool WritersQueue::lock(int rung, bool isTaken) noexcept {
    struct flock range {};
    range.l_type = static_cast<short>(isTaken ? F_WRLCK : F_UNLCK);
    range.l_whence = SEEK_SET;
    range.l_start = rung;
    range.l_len = 1;
    return fcntl(descriptor_, F_OFD_SETLK, &range) == 0;
}

bool WritersQueue::isAnybodyThere() const noexcept {
    struct flock range {};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    range.l_len = rungs;
    return fcntl(descriptor_, F_OFD_GETLK, &range) != 0 || range.l_type != F_UNLCK;
}

void WritersQueue::enter(std::chrono::milliseconds patience) {
    if (descriptor_ < 0) {
        return;
    }
    const auto now = std::chrono::steady_clock::now();
    if (now < turnEnds_ && lock(0, true)) {
        isIn_ = true;
        return;
    }
    if (!isAnybodyThere() && lock(0, true)) {
        begin();
        return;
    }
    const auto until = now + patience;
    for (int rung = rungs - 1; rung >= 0; --rung) {
        // An act is over soon; a whole turn is not, and who looks too often takes time from whoever works.
        auto wait = shortestWait;
        while (!lock(rung, true)) {
            if (std::chrono::steady_clock::now() >= until) {
                leave();
                return;
            }
            std::this_thread::sleep_for(wait);
            wait = std::min<std::chrono::microseconds>(wait * 2, longestWait);
        }
        if (rung + 1 < rungs) {
            lock(rung + 1, false);
        }
    }
    begin();
}

void WritersQueue::begin() {
    isIn_ = true;
    turnEnds_ = std::chrono::steady_clock::now() + turn;
}

void WritersQueue::leave() noexcept {
    if (descriptor_ >= 0) {
        for (int rung = 0; rung < (isIn_ ? 1 : rungs); ++rung) {
            lock(rung, false);
        }
    }
    isIn_ = false;
}

} // namespace baydesk
