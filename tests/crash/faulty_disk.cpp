// SPDX-License-Identifier: GPL-3.0-or-later
#include "faulty_disk.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <stdexcept>
#include <sys/stat.h>

namespace baydesk::crash {

namespace {

constexpr qint64 sector = 512;

ino_t nodeOf(const QString& path) {
    struct stat found {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_ino : 0;
}

/// Where a file is by now that was renamed behind SQLite's back.
QString placeOf(const QString& path, ino_t node) {
    QDirIterator files(QFileInfo(path).path(), QDir::Files);
    while (!QFile::exists(path) && files.hasNext()) {
        if (nodeOf(files.next()) == node) {
            return files.filePath();
        }
    }
    return path;
}

bool goesOn(Fault fault) {
    return fault == Fault::FailsFromThenOn || fault == Fault::DiesInASync || fault == Fault::FullFromThenOn;
}

bool isFull(Fault fault) {
    return fault == Fault::FullFromThenOn || fault == Fault::FullOnce;
}

} // namespace

bool cutsPower(Fault fault) {
    return fault == Fault::PowerOff || fault == Fault::PowerOffSomeSurvive ||
           fault == Fault::PowerOffTornWrite;
}

FaultyDisk& FaultyDisk::instance() {
    static FaultyDisk disk;
    return disk;
}

void FaultyDisk::arm(Fault fault, int nth, unsigned seed) {
    fault_ = fault;
    left_ = nth;
    dice_.seed(seed + 1);
    isArmed_ = true;
    hasStruck_ = false;
    files_.clear();
}

bool FaultyDisk::concerns(DiskCall call) const {
    if (fault_ == Fault::DiesInASync) {
        return call == DiskCall::Sync || hasStruck_;
    }
    const bool onlyWrites = isFull(fault_) || fault_ == Fault::PowerOffTornWrite;
    return call == DiskCall::Write || !onlyWrites;
}

Outcome FaultyDisk::begin(DiskCall call, qsizetype size) {
    if (isOff_) {
        return Outcome::Failed;
    }
    if (!isArmed_ || !concerns(call)) {
        return Outcome::Done;
    }
    --left_;
    if (left_ > 0 || (left_ < 0 && !goesOn(fault_))) {
        return Outcome::Done;
    }
    hasStruck_ = true;
    isOff_ = powerWent_ = cutsPower(fault_);
    if (fault_ == Fault::PowerOffTornWrite) {
        tornAt_ = static_cast<qsizetype>(dice_() % static_cast<unsigned>(size));
        return Outcome::Torn;
    }
    return isFull(fault_) ? Outcome::Full : Outcome::Failed;
}

void FaultyDisk::watch(const QString& file, const QByteArray& content, bool isThere) {
    files_.insert_or_assign(file, File{.durable = content,
                                       .node = nodeOf(file),
                                       .isThere = isThere,
                                       .isDeleted = false,
                                       .unsynced = {}});
}

void FaultyDisk::wrote(const QString& file, qint64 offset, const QByteArray& data) {
    files_.at(file).unsynced.push_back({offset, data, false});
}

void FaultyDisk::truncated(const QString& file, qint64 size) {
    files_.at(file).unsynced.push_back({size, {}, true});
}

/// A sync of a log or journal makes its name durable, too: SQLite syncs the folder along with it.
void FaultyDisk::synced(const QString& path) {
    File& file = files_.at(path);
    for (const Change& change : file.unsynced) {
        apply(file.durable, change);
    }
    file.unsynced.clear();
    file.isThere = true;
}

void FaultyDisk::deleted(const QString& path, bool folderSynced) {
    File& file = files_.at(path);
    file.isDeleted = true;
    file.isThere = file.isThere && !folderSynced;
}

void FaultyDisk::apply(QByteArray& content, const Change& change) {
    if (change.isTruncation) {
        content.truncate(change.offset);
        return;
    }
    const qint64 end = change.offset + change.data.size();
    if (content.size() < end) {
        content.append(end - content.size(), '\0');
    }
    std::copy(change.data.begin(), change.data.end(), content.begin() + change.offset);
}

bool FaultyDisk::survives() {
    switch (fault_) {
    case Fault::PowerOff: return false;
    case Fault::PowerOffSomeSurvive: return dice_() % 2 == 0;
    default: return true;
    }
}

QByteArray FaultyDisk::afterPowerOff(const File& file) {
    QByteArray content = file.durable;
    for (const Change& change : file.unsynced) {
        if (change.isTruncation) {
            if (survives()) {
                apply(content, change);
            }
            continue;
        }
        const qint64 end = change.offset + change.data.size();
        for (qint64 at = change.offset; at < end;) {
            const qint64 next = std::min(end, (at / sector + 1) * sector);
            if (survives()) {
                apply(content, {at, change.data.mid(at - change.offset, next - at), false});
            }
            at = next;
        }
    }
    return content;
}

void FaultyDisk::writeSurvivors(const QString& name, const File& file) {
    const QString path = file.isDeleted ? name : placeOf(name, file.node);
    const bool nameLives = file.isDeleted ? file.isThere && !survives() : file.isThere || survives();
    if (!nameLives) {
        QFile::remove(path);
        return;
    }
    QFile disk(path);
    const QByteArray content = afterPowerOff(file);
    if (!disk.open(QIODevice::WriteOnly) || disk.write(content) != content.size()) {
        throw std::runtime_error("the survivors of a power cut cannot be written");
    }
}

void FaultyDisk::restart() {
    if (powerWent_) {
        for (const auto& [path, file] : files_) {
            writeSurvivors(path, file);
            if (!path.endsWith(QLatin1String("-wal"))) {
                QFile::remove(path + QStringLiteral("-shm")); // lives in memory, whatever its name says
            }
        }
    }
    files_.clear();
    isArmed_ = hasStruck_ = isOff_ = powerWent_ = false;
}

} // namespace baydesk::crash
