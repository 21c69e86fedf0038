// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup_run.h"
#include "app/system_clock.h"
#include "cli/command.h"
#include "cli/passphrase_option.h"
#include "cli/shop_option.h"

#include <QCoreApplication>
#include <QLocale>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Cli)
};

ExitCode run(const Arguments& arguments, Console& console) {
    for (const char* needed : {"db", "to"}) {
        if (!arguments.has(needed)) {
            return console.usage(missingOption("backup", needed));
        }
    }
    const auto actor = [&] {
        ShopFile shop(arguments.value("db"), ShopFile::Use::Work);
        signIn(shop, arguments);
        return shop.context().actor;
    }();
    const auto made = runBackup({.database = arguments.value("db"),
                                 .target = arguments.value("to"),
                                 .passphrase = passphraseFrom(arguments),
                                 .actor = actor,
                                 .now = SystemClock::now()});
    console.print(Tr::tr("%1 holds a proved backup (%2).")
                      .arg(arguments.value("to"), QLocale::c().formattedDataSize(made->sizeBytes, 1)));
    if (!made->remark.isEmpty()) {
        console.print(made->remark);
    }
    return ExitCode::Done;
}

} // namespace

const Command& backupCommand() {
    static const Command command{
        "backup",
        "--db DATABASE --to FILE [--passphrase-file FILE] [--as NAME [--password-file FILE]]",
        QT_TRANSLATE_NOOP("baydesk::Cli", "Copy a shop while it is in use, and prove the copy."),
        0,
        {databaseOption(),
         {"to", "FILE", QT_TRANSLATE_NOOP("baydesk::Cli", "The new file of the backup.")},
         passphraseOption(),
         personOption(),
         passwordFileOption()},
        run};
    return command;
}

} // namespace baydesk
