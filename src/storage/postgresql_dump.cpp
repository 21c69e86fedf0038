// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql_dump.h"

#include "domain/storage_error.h"
#include "storage/disk_file.h"
#include "storage/file_header.h"
#include "storage/postgresql_program.h"
#include "storage/scratch_database.h"
#include "storage/session.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryFile>

namespace baydesk {

namespace {

Q_LOGGING_CATEGORY(dumpLog, "baydesk.dump", QtInfoMsg)

const QString archiver = QStringLiteral("pg_dump");
const QString restorer = QStringLiteral("pg_restore");

/// Counts the tables that pg_dump and pg_restore say they have come to.
PostgresqlProgram::Hear counter(BackupProgress::Step step, std::int64_t tables, const BackupGoOn& goOn) {
    return [step, tables, &goOn, done = std::int64_t{0}](const QByteArray& line) mutable {
        if (line.contains("dumping contents of table") || line.contains("processing data for table")) {
            ++done;
        }
        tellProgress(goOn, {step, std::min(done, tables), tables});
    };
}

struct Server {
    int version;
    std::int64_t tables;
};

Server look(const DatabaseAddress& address) {
    Session session(address, Session::Access::ReadOnly);
    const auto number = [](const Row& row) { return row.integer(0); };
    return {.version = static_cast<int>(session.one(
                "SELECT CAST(current_setting('server_version_num') AS BIGINT) / 10000", {}, number)),
            .tables = session.one("SELECT COUNT(*) FROM pg_class c JOIN pg_namespace n "
                                  "ON n.oid = c.relnamespace WHERE n.nspname = 'public' AND c.relkind = 'r'",
                                  {}, number)};
}

[[noreturn]] void refuseNotWhole(const StorageError& error) {
    throw StorageError(
        StorageError::Kind::Damaged,
        QCoreApplication::translate("baydesk::StorageError",
                                    "This backup is not as it was written: it was cut or changed, or its "
                                    "disk is damaged. Choose another backup."),
        error.detail());
}

/// What pg_restore cannot read of the dump itself is told as damage; everything else as it is.
void readDump(const PostgresqlProgram& program, const DatabaseAddress& address, const QStringList& arguments,
              const PostgresqlProgram::Hear& hear) {
    try {
        program.run(address, arguments, hear);
    } catch (const StorageError& error) {
        static const QRegularExpression unreadable(
            QStringLiteral("could not (read|uncompress|find block|determine)|unexpected end|corrupt|invalid "
                           "(archive|file)|not appear to be a valid|unsupported version"));
        if (unreadable.match(error.detail()).hasMatch()) {
            refuseNotWhole(error);
        }
        throw;
    }
}

/// The entries of a dump, in two lists for pg_restore.
struct Entries {
    QByteArray contents;
    QByteArray rights;
};

/// Extensions belong to the server, not to the shop, and only its administrator may make them; the schema is
/// there already.
Entries entriesOf(const PostgresqlProgram& program, const DatabaseAddress& address, const QString& dump) {
    static const QRegularExpression isRight(QStringLiteral("^\\d+; \\d+ \\d+ (DEFAULT )?ACL "));
    static const QRegularExpression isForeign(QStringLiteral(
        "^\\d+; \\d+ \\d+ (EXTENSION |COMMENT - EXTENSION |COMMENT - SCHEMA |SCHEMA - public )"));
    Entries entries;
    const QByteArray list = program.run(address, {QStringLiteral("--list"), dump}, [](const QByteArray&) {});
    for (const QByteArray& line : list.split('\n')) {
        const QString text = QString::fromUtf8(line);
        if (isRight.match(text).hasMatch()) {
            entries.rights += line + '\n';
        } else if (!isForeign.match(text).hasMatch()) {
            entries.contents += line + '\n';
        }
    }
    return entries;
}

/// A list of entries as a file for as long as pg_restore runs.
class EntriesFile {
  public:
    explicit EntriesFile(const QByteArray& entries) {
        if (!file_.open() || file_.write(entries) != entries.size() || !file_.flush()) {
            throw writeError(errno, QStringLiteral("writing a list of entries"));
        }
    }
    QString option() const { return QStringLiteral("--use-list=") + file_.fileName(); }

  private:
    QTemporaryFile file_;
};

/// A user who is not known on this server cannot get their rights; the rest can.
void giveRights(const PostgresqlProgram& program, const ScratchDatabase& into, const QString& dump,
                const QByteArray& entries, QStringList arguments) {
    const EntriesFile list(entries);
    try {
        program.run(into.address(), arguments << list.option() << dump, [](const QByteArray&) {});
    } catch (const StorageError& error) {
        qCWarning(dumpLog).noquote() << "some database users did not get their rights:" << error.detail();
    }
}

} // namespace

bool isDump(const QString& file) {
    return readFileHeader(file, 5) == QByteArrayLiteral("PGDMP");
}

void dumpDatabase(const DatabaseAddress& address, const QString& dump, const BackupGoOn& goOn) {
    const Server server = look(address);
    const PostgresqlProgram program(archiver, server.version);
    auto unfinished = qScopeGuard([&dump] { QFile::remove(dump); });
    NewFile(dump).keep(); // pg_dump leaves the rights of a file that is there as they are
    program.run(address,
                {QStringLiteral("--format=custom"), QStringLiteral("--verbose"),
                 QStringLiteral("--lock-wait-timeout=10s"), QStringLiteral("--file=") + dump,
                 QStringLiteral("--dbname=") + address.text()},
                counter(BackupProgress::Step::Copying, server.tables, goOn));
    unfinished.dismiss();
}

void readThroughDump(const DatabaseAddress& server, const QString& dump, const BackupGoOn& goOn) {
    const Server known = look(server);
    readDump(PostgresqlProgram(restorer, known.version), server,
             {QStringLiteral("--verbose"), QStringLiteral("--file=/dev/null"), dump},
             counter(BackupProgress::Step::Proving, known.tables, goOn));
}

void restoreDump(const QString& dump, const ScratchDatabase& into, DumpedRights rights,
                 BackupProgress::Step step, const BackupGoOn& goOn) {
    const PostgresqlProgram program(restorer, look(into.address()).version);
    Entries entries;
    try {
        entries = entriesOf(program, into.address(), dump);
    } catch (const StorageError& error) {
        refuseNotWhole(error);
    }
    QStringList arguments{QStringLiteral("--verbose"), QStringLiteral("--no-owner"),
                          QStringLiteral("--dbname=") + into.address().text()};
    if (!into.owner().isEmpty()) {
        arguments.append(QStringLiteral("--role=") + into.owner());
    }
    const EntriesFile list(entries.contents);
    const auto tables = entries.contents.count(" TABLE DATA ");
    readDump(program, into.address(),
             arguments + QStringList{QStringLiteral("--exit-on-error"), list.option(), dump},
             counter(step, tables, goOn));
    if (rights == DumpedRights::Give && !entries.rights.isEmpty()) {
        giveRights(program, into, dump, entries.rights, arguments);
    }
}

} // namespace baydesk
