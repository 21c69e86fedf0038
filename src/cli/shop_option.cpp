// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shop_option.h"

#include <QCoreApplication>

namespace baydesk {

CommandOption databaseOption() {
    return {
        "db", "DATABASE",
        QT_TRANSLATE_NOOP("baydesk::Cli", "The shop's database: a file, or postgresql://user@server/name.")};
}

CommandOption jsonOption() {
    return {"json", nullptr, QT_TRANSLATE_NOOP("baydesk::Cli", "Print JSON for other programs.")};
}

QString missingOption(const char* command, const char* option) {
    return QCoreApplication::translate("baydesk::Cli", "%1 needs --%2.")
        .arg(QLatin1String(command), QLatin1String(option));
}

} // namespace baydesk
