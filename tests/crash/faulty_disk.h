// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <map>
#include <random>
#include <sys/types.h>
#include <vector>

namespace baydesk::crash {

/// What goes wrong with the disk.
enum class Fault {
    FailsFromThenOn,     ///< that call and all after it fail
    FailsOnce,           ///< that call fails, the next one works again
    DiesInASync,         ///< what was written arrived, but no call is answered any more
    FullFromThenOn,      ///< no write fits any more
    FullOnce,            ///< that write does not fit; then somebody made room
    PowerOff,            ///< what no sync made durable is gone
    PowerOffSomeSurvive, ///< of that, any 512-byte sectors may have reached the disk
    PowerOffTornWrite    ///< everything reached the disk, but of the last write only the first part
};

/// Whether the computer goes down with it, not only the program.
bool cutsPower(Fault fault);

/// What a program asks of a disk that can go wrong.
enum class DiskCall { Write, Sync, Truncate, Delete };

/// What the disk does with a call.
enum class Outcome {
    Done,
    Failed,
    Full,
    Torn, ///< a write: its first tornAt() bytes are done, then the power is off
};

/// The disk below SQLite: counts the calls that change it, lets one of them go wrong, and knows what would be
/// there after the power went. faulty_vfs.cpp puts it below every connection of this process.
class FaultyDisk {
  public:
    static FaultyDisk& instance();

    /// The \p nth call from now on (counted from 1, of those that \p fault concerns) goes wrong. What stands
    /// in the files now is taken as durable. The same \p seed tears and keeps the same bytes.
    void arm(Fault fault, int nth, unsigned seed = 0);
    bool hasStruck() const { return hasStruck_; }
    /// The program ends here without another word, as with kill -9: from now on nothing it does arrives.
    void cutOff() { isOff_ = true; }
    /// The power goes now.
    void losePower() { isOff_ = powerWent_ = true; }
    /// The computer starts again: what was not durable is lost if the power went. To be called when all
    /// connections are closed. The disk works well from now on.
    void restart();

    // What faulty_vfs.cpp tells and asks.
    Outcome begin(DiskCall call, qsizetype size = 0);
    qsizetype tornAt() const { return tornAt_; }
    bool keepsTrack() const { return isArmed_; }
    bool knows(const QString& file) const { return files_.contains(file); }
    /// From now on the changes of a file are kept apart from what was there before. A new file begins empty,
    /// and its name is durable only after its first sync.
    void watch(const QString& file, const QByteArray& content, bool isThere);
    void wrote(const QString& file, qint64 offset, const QByteArray& data);
    void truncated(const QString& file, qint64 size);
    void synced(const QString& file);
    void deleted(const QString& file, bool folderSynced);

  private:
    struct Change {
        qint64 offset; ///< or the new size
        QByteArray data;
        bool isTruncation;
    };
    struct File {
        QByteArray durable;
        ino_t node = 0;
        bool isThere = true; ///< for certain, after a power cut
        bool isDeleted = false;
        std::vector<Change> unsynced;
    };
    static void apply(QByteArray& content, const Change& change);
    bool survives();
    QByteArray afterPowerOff(const File& file);
    void writeSurvivors(const QString& path, const File& file);
    bool concerns(DiskCall call) const;

    Fault fault_ = Fault::FailsOnce;
    int left_ = 0;
    bool isArmed_ = false;
    bool hasStruck_ = false;
    bool isOff_ = false;
    bool powerWent_ = false;
    qsizetype tornAt_ = 0;
    std::minstd_rand dice_;
    std::map<QString, File> files_;
};

/// Puts the faulty disk below every connection made from now on; false if SQLite refuses it.
bool installFaultyDisk();

} // namespace baydesk::crash
