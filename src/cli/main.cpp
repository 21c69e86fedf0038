// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QCoreApplication>
#include <QTextStream>
#include <cstdio>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Baydesk"));
    QCoreApplication::setApplicationName(QStringLiteral("baydesk-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BAYDESK_VERSION));
    QTextStream out(stdout);
    QTextStream error(stderr);
    baydesk::Console console(out, error);
    return static_cast<int>(baydesk::runProgram(QCoreApplication::arguments().mid(1), console));
}
