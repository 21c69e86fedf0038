// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_header.h"

#include <QFile>
#include <algorithm>
#include <memory>
#include <sqlite3.h>

namespace baydesk {

namespace {

/// The name as SQLite's file layer wants it.
struct SqliteName {
    explicit SqliteName(const QString& file)
        : text(sqlite3_create_filename(QFile::encodeName(file).constData(), "", "", 0, nullptr)) {}
    ~SqliteName() { sqlite3_free_filename(text); }
    SqliteName(const SqliteName&) = delete;
    SqliteName& operator=(const SqliteName&) = delete;
    decltype(sqlite3_create_filename(nullptr, nullptr, nullptr, 0, nullptr)) text;
};

QByteArray read(sqlite3_file& opened, int size) {
    sqlite3_int64 length = 0;
    QByteArray header;
    if (opened.pMethods->xFileSize(&opened, &length) == SQLITE_OK) {
        const int there = static_cast<int>(std::min<sqlite3_int64>(length, size));
        header.resize(there);
        if (opened.pMethods->xRead(&opened, header.data(), there, 0) != SQLITE_OK) {
            header.clear();
        }
    }
    return header;
}

} // namespace

std::optional<QByteArray> readFileHeader(const QString& file, int size) {
    if (sqlite3_initialize() != SQLITE_OK) {
        return std::nullopt;
    }
    sqlite3_vfs* const layer = sqlite3_vfs_find(nullptr);
    const SqliteName name(file);
    const auto memory = std::make_unique<std::max_align_t[]>(
        static_cast<std::size_t>(layer->szOsFile) / sizeof(std::max_align_t) + 1);
    auto* const opened = reinterpret_cast<sqlite3_file*>(memory.get());
    const int how = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    if (layer->xOpen(layer, name.text, opened, how, nullptr) != SQLITE_OK) {
        return std::nullopt;
    }
    const QByteArray header = read(*opened, size);
    opened->pMethods->xClose(opened);
    return header;
}

} // namespace baydesk
