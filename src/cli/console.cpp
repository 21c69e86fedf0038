// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QCoreApplication>
#include <QTextStream>

namespace baydesk {

void Console::print(const QString& line) {
    out_ << line << '\n';
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
