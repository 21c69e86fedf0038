// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storage_error.h"
#include "storage/migrator.h"
#include "storage/session.h"
#include "support/test_database.h"

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

/// A database with the schema a test gives it, in the words of SQLite.
class TemporaryDatabase {
  public:
    explicit TemporaryDatabase(const QString& schema) {
        Session session(place_.address(), Session::Access::ReadWrite);
        Migrator(session).upgrade({{1, QStringLiteral("test"), TestDatabase::schema(schema)}});
    }
    const QString& address() const { return place_.address(); }
    Session session(Session::Access access = Session::Access::ReadWrite) const {
        return Session(place_.address(), access);
    }

  private:
    TestDatabase place_{TestDatabase::Content::Nothing};
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
