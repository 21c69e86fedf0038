// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql_program.h"

#include "domain/storage_error.h"
#include "storage/server_password.h"
#include "storage/sqlite_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>

namespace baydesk {

namespace {

using Kind = StorageError::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Backup)
};

constexpr int askInterval = 100;
constexpr int versionPatience = 5'000;

/// 15 of "pg_dump (PostgreSQL) 15.18 (Debian …)"; 0 if it does not say.
int versionOf(const QString& path) {
    QProcess process;
    process.start(path, {QStringLiteral("--version")});
    if (!process.waitForFinished(versionPatience)) {
        process.kill();
        process.waitForFinished();
        return 0;
    }
    static const QRegularExpression version(QStringLiteral("\\(PostgreSQL\\) (\\d+)"));
    return version.match(QString::fromUtf8(process.readAllStandardOutput())).captured(1).toInt();
}

[[noreturn]] void refuseMissing(const QString& name, int newest, int server) {
    const QString package = QStringLiteral("postgresql-client-%1").arg(server);
    throw StorageError(
        Kind::Other,
        newest == 0 ? Tr::tr("A shop on a server is backed up and restored with the program %1, which is not "
                             "on this computer. Install the package %2, or a newer one.")
                          .arg(name, package)
                    : Tr::tr("The program %1 on this computer is of version %2, too old for the server, "
                             "which is of version %3. Install the package %4, or a newer one.")
                          .arg(name)
                          .arg(newest)
                          .arg(server)
                          .arg(package));
}

/// What it says of an error, without the rows it may repeat.
QString errorsIn(const QList<QByteArray>& said) {
    QStringList errors;
    for (const QByteArray& line : said) {
        if (line.contains("error:") && errors.size() < 3) {
            const auto rows = line.indexOf("ERROR:  invalid input");
            errors.append(QString::fromUtf8(rows < 0 ? line : line.left(rows)).trimmed());
        }
    }
    return errors.join(QLatin1Char(' '));
}

[[noreturn]] void refuseFailed(const QString& name, const QProcess& process, const QList<QByteArray>& said) {
    if (process.exitStatus() == QProcess::CrashExit) {
        throw StorageError(
            Kind::Other, Tr::tr("The program %1 was ended before it was done. Nothing of it was kept; do it "
                                "again.")
                             .arg(name));
    }
    const QString errors = errorsIn(said);
    if (errors.contains(QLatin1String("No space left on device")) ||
        errors.contains(QLatin1String("File too large"))) {
        throw StorageError(Kind::DiskFull, sentenceFor(Kind::DiskFull), errors);
    }
    if (errors.contains(QLatin1String("permission denied"))) {
        throw StorageError(Kind::ReadOnly,
                           Tr::tr("The database user may not read or write everything in the shop, which %1 "
                                  "needs. Use the user who made the shop.")
                               .arg(name),
                           errors);
    }
    throw StorageError(Kind::Other,
                       Tr::tr("The program %1 could not do its work. Nothing of it was kept; the details say "
                              "why.")
                           .arg(name),
                       errors);
}

} // namespace

QStringList PostgresqlProgram::folders() {
    QStringList folders;
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const QString& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        folders.append(versions.filePath(version + QStringLiteral("/bin")));
    }
    return folders + qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
}

PostgresqlProgram::PostgresqlProgram(const QString& name, int server, const QStringList& places)
    : name_(name) {
    int best = 0;
    int newest = 0;
    for (const QString& folder : places) {
        const QFileInfo file(QDir(folder).filePath(name));
        const int version = file.isFile() && file.isExecutable() ? versionOf(file.filePath()) : 0;
        newest = std::max(newest, version);
        if (version >= server && (best == 0 || version < best)) {
            best = version;
            path_ = file.filePath();
        }
        if (best == server) {
            break; // none can suit better, and asking takes a moment
        }
    }
    if (path_.isEmpty()) {
        refuseMissing(name, newest, server);
    }
}

QByteArray PostgresqlProgram::run(const DatabaseAddress& address, const QStringList& arguments,
                                  const Hear& hear) const {
    QProcess process;
    const auto ended = qScopeGuard([&process] {
        process.kill();
        process.waitForFinished();
    });
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C")); // its words are read below
    if (const auto password = serverPassword(address)) {
        environment.insert(QStringLiteral("PGPASSWORD"), *password);
    }
    process.setProcessEnvironment(environment);
    process.start(path_, QStringList{QStringLiteral("--no-password")} + arguments);
    if (!process.waitForStarted()) {
        refuseFailed(name_, process, {"error: " + process.errorString().toUtf8()});
    }
    QList<QByteArray> said;
    QByteArray printed;
    process.setReadChannel(QProcess::StandardError);
    for (bool isRunning = true; isRunning;) {
        hear({});
        isRunning = !process.waitForFinished(askInterval) && process.state() != QProcess::NotRunning;
        printed += process.readAllStandardOutput();
        while (process.canReadLine() || (!isRunning && process.bytesAvailable() > 0)) {
            said.append(process.readLine().trimmed());
            hear(said.back());
        }
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        refuseFailed(name_, process, said);
    }
    return printed;
}

} // namespace baydesk
