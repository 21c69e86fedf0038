// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storage_error.h"
#include "storage/migrator.h"
#include "storage/session.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <optional>

namespace baydesk {

/// A folder that goes away with the test.
class TemporaryFolder {
  public:
    QString file(const QString& name) const { return folder_.filePath(name); }
    QString path() const { return folder_.path(); }

  private:
    QTemporaryDir folder_;
};

inline void writeFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
}

/// A database file with the schema a test gives it.
class TemporaryDatabase {
  public:
    explicit TemporaryDatabase(const QString& schema) : file_(folder_.file(QStringLiteral("shop.baydesk"))) {
        writeFile(file_, {});
        Session session(file_, Session::Access::ReadWrite);
        Migrator(session).upgrade({{1, QStringLiteral("test"), schema}});
    }
    const QString& file() const { return file_; }
    Session session(Session::Access access = Session::Access::ReadWrite) const {
        return Session(file_, access);
    }

  private:
    TemporaryFolder folder_;
    QString file_;
};

/// What \p act is refused with, or nothing if it is not.
template <class Act>
std::optional<StorageError> storageErrorOf(Act act) {
    try {
        act();
    } catch (const StorageError& error) {
        return error;
    }
    return std::nullopt;
}

template <class Act>
std::optional<StorageError::Kind> kindOf(Act act) {
    const auto error = storageErrorOf(act);
    return error ? std::optional(error->kind()) : std::nullopt;
}

inline std::int64_t countOf(Session& session) {
    return session.one("SELECT count(*) FROM thing", {}, [](const Row& row) { return row.integer(0); });
}

} // namespace baydesk
