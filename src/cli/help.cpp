// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Cli)
};

QString row(const QString& left, const QString& right) {
    return QStringLiteral("  %1 %2").arg(left, -22).arg(right);
}

QString callOf(const Command& command) {
    return QStringLiteral("baydesk-cli %1 %2").arg(QLatin1String(command.name), QLatin1String(command.form));
}

} // namespace

QString programHelp() {
    QStringList lines{Tr::tr("Baydesk on the console, for one act at a time and for other programs."),
                      {},
                      Tr::tr("Usage: baydesk-cli [--language zh_CN] COMMAND ..."),
                      {},
                      Tr::tr("Commands:")};
    for (const Command& command : commands()) {
        lines.append(row(QLatin1String(command.name), Tr::tr(command.summary)));
    }
    lines += {{},
              row(QStringLiteral("COMMAND --help"), Tr::tr("What the command takes.")),
              row(QStringLiteral("--version"), Tr::tr("The version of this program.")),
              {},
              Tr::tr("Exit codes: 0 done, 1 refused by a rule, 2 wrong call, 3 file or database, 4 fault in "
                     "the program.")};
    return lines.join(u'\n');
}

QString commandHelp(const Command& command) {
    QStringList lines{Tr::tr(command.summary), {}, Tr::tr("Usage: %1").arg(callOf(command))};
    if (!command.options.empty()) {
        lines.append(QString());
    }
    for (const CommandOption& option : command.options) {
        const QString name =
            QStringLiteral("--%1 %2").arg(QLatin1String(option.name), QLatin1String(option.value)).trimmed();
        lines.append(row(name, Tr::tr(option.help)));
    }
    return lines.join(u'\n');
}

} // namespace baydesk
