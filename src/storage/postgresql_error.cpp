// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql_error.h"

#include "storage/backend.h"

#include <QCoreApplication>
#include <QSqlError>

namespace baydesk {

namespace {

using Kind = StorageError::Kind;

bool isOfClass(const QString& state, const char* letters) {
    return state.startsWith(QLatin1String(letters));
}

/// Without "DETAIL:", where PostgreSQL repeats values. What it says of a value it cannot read repeats it at
/// once, so that only a broken rule of the schema is told in its words.
QString wordsOf(const QSqlError& error, const QString& state, SqlStep step) {
    const bool mayQuoteValues = step == SqlStep::Run && !isOfClass(state, "23");
    return mayQuoteValues ? QString()
                          : QStringLiteral(": ") + error.databaseText().section(QLatin1Char('\n'), 0, 0);
}

} // namespace

Kind kindOfSqlState(const QString& state) {
    if (isOfClass(state, "08") || state == QLatin1String("57P01") || state == QLatin1String("57P02") ||
        state == QLatin1String("57P03") || state == QLatin1String("25P03")) {
        return Kind::ConnectionLost;
    }
    if (isOfClass(state, "23")) {
        return Kind::Constraint;
    }
    if (state == QLatin1String("42501") || state == QLatin1String("25006")) {
        return Kind::ReadOnly;
    }
    if (isOfClass(state, "40") || state == QLatin1String("55P03") || state == QLatin1String("53300")) {
        return Kind::Busy;
    }
    if (state == QLatin1String("53100")) {
        return Kind::DiskFull;
    }
    if (state == QLatin1String("XX001") || state == QLatin1String("XX002")) {
        return Kind::Damaged;
    }
    return Kind::Other;
}

QString sentenceForServer(Kind kind) {
    switch (kind) {
    case Kind::ConnectionLost:
        return QCoreApplication::translate(
            "baydesk::StorageError",
            "The connection to the database server is lost; what was not yet saved is not saved. Baydesk "
            "connects again by itself as soon as the server answers.");
    case Kind::ReadOnly:
        return QCoreApplication::translate(
            "baydesk::StorageError",
            "The database user lacks a right for this. Let whoever looks after the server grant it; nothing "
            "was half-saved.");
    case Kind::Busy:
        return QCoreApplication::translate("baydesk::StorageError",
                                           "Other desks are busy with the same data. Wait a moment, then do "
                                           "it again; nothing was half-saved.");
    case Kind::DiskFull:
        return QCoreApplication::translate(
            "baydesk::StorageError",
            "The disk of the database server is full. Free some space there, then do it again; nothing was "
            "half-saved.");
    case Kind::Damaged:
        return QCoreApplication::translate(
            "baydesk::StorageError",
            "The database on the server is damaged. Stop working with it and restore the last backup.");
    case Kind::Constraint:
        return QCoreApplication::translate(
            "baydesk::StorageError",
            "The database refused an entry that breaks one of its rules; nothing was saved. Please "
            "report this.");
    case Kind::NewerVersion:
        return QCoreApplication::translate(
            "baydesk::StorageError",
            "This database was written by a newer Baydesk. Update the program, then open it again.");
    default: break;
    }
    return QCoreApplication::translate(
        "baydesk::StorageError",
        "The database server reported an error; nothing was half-saved. The log file says more.");
}

void throwPostgresqlError(const QSqlError& error, const char* sql, SqlStep step, bool isConnectionLost) {
    const QString state = error.nativeErrorCode();
    const Kind kind = isConnectionLost ? Kind::ConnectionLost : kindOfSqlState(state);
    QString detail = QStringLiteral("PostgreSQL error %1").arg(state);
    if (kind != Kind::ConnectionLost) {
        detail += wordsOf(error, state, step);
    }
    detail += QStringLiteral(" [") + QString::fromUtf8(sql).simplified() + QStringLiteral("]");
    const StorageError said(kind, sentenceForServer(kind), detail);
    if (kind == Kind::Busy && isOfClass(state, "40")) {
        throw RaceError(RaceError::Meeting::SameRows, said);
    }
    if (state == QLatin1String("23505")) {
        throw RaceError(RaceError::Meeting::SameKey, said);
    }
    throw said;
}

} // namespace baydesk
