// SPDX-License-Identifier: GPL-3.0-or-later
// An SQLite file layer (sqlite.org/vfs.html) over the system's own that asks the FaultyDisk before every call
// that changes a file. Locks and shared memory go straight through.
#include "faulty_disk.h"

#include <QFile>
#include <cstring>
#include <new>
#include <sqlite3.h>

namespace baydesk::crash {

namespace {

/// What SQLite has in hand for a file; the system's own file follows it in memory.
struct Opened {
    sqlite3_file base;
    QString* path; ///< of a database, log or journal; none for temporary files, which no crash concerns
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

Opened& opened(sqlite3_file* file) {
    return *reinterpret_cast<Opened*>(file);
}

sqlite3_file* real(sqlite3_file* file) {
    return opened(file).real();
}

sqlite3_vfs* system(sqlite3_vfs* layer) {
    return static_cast<sqlite3_vfs*>(layer->pAppData);
}

FaultyDisk& disk() {
    return FaultyDisk::instance();
}

QByteArray contentOf(sqlite3_file* file) {
    sqlite3_int64 size = 0;
    file->pMethods->xFileSize(file, &size);
    QByteArray content(size, '\0');
    file->pMethods->xRead(file, content.data(), static_cast<int>(size), 0);
    return content;
}

/// Whether changes of this file are kept in mind; the first time, what it held before them.
bool isWatched(sqlite3_file* file) {
    const QString* path = opened(file).path;
    if (!path || !disk().keepsTrack()) {
        return false;
    }
    if (!disk().knows(*path)) {
        disk().watch(*path, contentOf(real(file)), true);
    }
    return true;
}

int closeFile(sqlite3_file* file) {
    const int result = real(file)->pMethods->xClose(real(file));
    delete opened(file).path;
    return result;
}

int readFile(sqlite3_file* file, void* to, int size, sqlite3_int64 offset) {
    return real(file)->pMethods->xRead(real(file), to, size, offset);
}

int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset) {
    const bool isDurable = opened(file).path != nullptr;
    const bool watched = isWatched(file);
    const Outcome outcome = isDurable ? disk().begin(DiskCall::Write, size) : Outcome::Done;
    if (outcome == Outcome::Failed) {
        return SQLITE_IOERR_WRITE;
    }
    if (outcome == Outcome::Full) {
        return SQLITE_FULL;
    }
    const int length = outcome == Outcome::Torn ? static_cast<int>(disk().tornAt()) : size;
    if (watched) {
        disk().wrote(*opened(file).path, offset, QByteArray(static_cast<const char*>(from), length));
    }
    const int result =
        length > 0 ? real(file)->pMethods->xWrite(real(file), from, length, offset) : SQLITE_OK;
    return outcome == Outcome::Torn ? SQLITE_IOERR_WRITE : result;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    const bool watched = isWatched(file);
    if (opened(file).path && disk().begin(DiskCall::Truncate) != Outcome::Done) {
        return SQLITE_IOERR_TRUNCATE;
    }
    if (watched) {
        disk().truncated(*opened(file).path, size);
    }
    return real(file)->pMethods->xTruncate(real(file), size);
}

/// The system's own sync is left out: the disk below the test program never loses power.
int syncFile(sqlite3_file* file, int) {
    const bool watched = isWatched(file);
    if (opened(file).path && disk().begin(DiskCall::Sync) != Outcome::Done) {
        return SQLITE_IOERR_FSYNC;
    }
    if (watched) {
        disk().synced(*opened(file).path);
    }
    return SQLITE_OK;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file* file, int lock) {
    return real(file)->pMethods->xLock(real(file), lock);
}

int unlockFile(sqlite3_file* file, int lock) {
    return real(file)->pMethods->xUnlock(real(file), lock);
}

int checkReservedLock(sqlite3_file* file, int* result) {
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}

int controlFile(sqlite3_file* file, int operation, void* argument) {
    return operation == SQLITE_FCNTL_SIZE_HINT
               ? SQLITE_NOTFOUND // would change the size behind the disk's back
               : real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file* file) {
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file* file) {
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, memory);
}

int lockShared(sqlite3_file* file, int offset, int count, int flags) {
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void barrierShared(sqlite3_file* file) {
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file* file, int remove) {
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

/// Version 2: with shared memory, without mapping the file itself.
const sqlite3_io_methods methods{
    2,          closeFile,     readFile,          writeFile,   truncateFile, syncFile,        fileSize,
    lockFile,   unlockFile,    checkReservedLock, controlFile, sectorSize,   characteristics, mapShared,
    lockShared, barrierShared, unmapShared,       nullptr,     nullptr};

int openFile(sqlite3_vfs* layer, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    constexpr int lasting = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL;
    Opened* const mine = new (file) Opened{};
    std::memset(mine->real(), 0, static_cast<std::size_t>(system(layer)->szOsFile));
    const bool isLasting = name != nullptr && (flags & lasting) != 0;
    const bool isNew = isLasting && !QFile::exists(QFile::decodeName(name));
    const int result = system(layer)->xOpen(system(layer), name, mine->real(), flags, outFlags);
    if (mine->real()->pMethods == nullptr) {
        return result;
    }
    mine->base.pMethods = &methods;
    mine->path = isLasting ? new QString(QFile::decodeName(name)) : nullptr;
    if (isNew && disk().keepsTrack()) {
        disk().watch(*mine->path, {}, false);
    }
    return result;
}

int deleteFile(sqlite3_vfs* layer, const char* name, int syncFolder) {
    const QString path = QFile::decodeName(name);
    if (!QFile::exists(path)) {
        return system(layer)->xDelete(system(layer), name, 0);
    }
    if (disk().begin(DiskCall::Delete) != Outcome::Done) {
        return SQLITE_IOERR_DELETE;
    }
    if (disk().keepsTrack()) {
        if (!disk().knows(path)) {
            QFile file(path); // a log or journal: SQLite holds no locks on those
            disk().watch(path, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), true);
        }
        disk().deleted(path, syncFolder != 0);
    }
    return system(layer)->xDelete(system(layer), name, 0);
}

} // namespace

bool installFaultyDisk() {
    if (sqlite3_initialize() != SQLITE_OK) {
        return false;
    }
    sqlite3_vfs* const below = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs layer = *below;
    layer.zName = "faulty";
    layer.pNext = nullptr;
    layer.pAppData = below;
    layer.szOsFile = static_cast<int>(sizeof(Opened)) + below->szOsFile;
    layer.xOpen = openFile;
    layer.xDelete = deleteFile;
    return sqlite3_vfs_register(&layer, 1) == SQLITE_OK;
}

} // namespace baydesk::crash
