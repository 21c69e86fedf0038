// SPDX-License-Identifier: GPL-3.0-or-later
#include "another_program.h"

#include "storage/backend.h"
#include "storage/session.h"

#include <QCoreApplication>
#include <QProcess>
#include <csignal>

namespace baydesk {

namespace {

const QString option = QStringLiteral("--add-a-thing");
const QString killed = QStringLiteral("killed");

} // namespace

bool addInAnotherProgram(const QString& file, const QString& name, Ending ending) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(),
                  {option, file, name, ending == Ending::IsKilled ? killed : QString()});
    return process.waitForFinished() &&
           (ending == Ending::IsKilled ? process.exitStatus() == QProcess::CrashExit
                                       : process.exitCode() == 0);
}

std::optional<int> runAsAnotherProgram() {
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5 || arguments[1] != option) {
        return {};
    }
    Session session(arguments[2], Session::Access::ReadWrite);
    Transaction transaction(session);
    session.insert("INSERT INTO thing (name) VALUES (?)", {arguments[3]});
    transaction.commit();
    if (arguments[4] == killed) {
        raise(SIGKILL);
    }
    session.backend().run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return 0;
}

} // namespace baydesk
