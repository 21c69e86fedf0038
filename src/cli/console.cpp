// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QCoreApplication>
#include <QTextStream>

namespace baydesk {

void Console::print(const QString& line) {
    // At once: who reads along knows what is stored although the program may be ended at any moment.
    out_ << line << Qt::endl;
}

void Console::print(const QByteArray& json) {
    print(QString::fromUtf8(json.trimmed()));
}

void Console::complain(const QString& sentence) {
    error_ << "baydesk-cli: " << sentence << '\n';
}

ExitCode Console::usage(const QString& sentence) {
    complain(sentence);
    complain(QCoreApplication::translate("baydesk::Cli", "Try 'baydesk-cli --help'."));
    return ExitCode::Usage;
}

} // namespace baydesk
