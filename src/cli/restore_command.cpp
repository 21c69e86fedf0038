// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop_restore.h"
#include "app/system_clock.h"
#include "cli/command.h"
#include "cli/passphrase_option.h"
#include "cli/shop_option.h"
#include "domain/storage_error.h"
#include "domain/values/refusal.h"
#include "services/backup_service.h"
#include "services/prepared_restore.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Cli)
};

void sayWhatIsLost(const PreparedRestore& restore, Console& console) {
    const auto loss = restore.loss();
    if (!loss) {
        console.print(Tr::tr("The database of now cannot be read, so nobody can say what is lost."));
        return;
    }
    for (const QString& sentence : describe(*loss, restore.shop()->calendar)) {
        console.print(sentence);
    }
}

/// Who restores, by the database of now if it can be read; without one the backup is all there is, and
/// whoever has its file has it.
std::optional<StaffId> whoRestores(const QString& database, const Arguments& arguments) {
    try {
        ShopFile shop(database, ShopFile::Use::Read);
        signIn(shop, arguments);
        const Context context = shop.context();
        BackupService(shop.session(), context).beginRestore();
        return context.actor;
    } catch (const StorageError& error) {
        if (error.kind() != StorageError::Kind::Damaged && error.kind() != StorageError::Kind::NotADatabase) {
            throw;
        }
        return std::nullopt;
    }
}

ExitCode run(const Arguments& arguments, Console& console) {
    for (const char* needed : {"from", "to"}) {
        if (!arguments.has(needed)) {
            return console.usage(missingOption("restore", needed));
        }
    }
    const QString to = arguments.value("to");
    const bool replaces = wouldReplace(to);
    if (replaces && !arguments.has("replace")) {
        throw Refusal("backup.exists", Tr::tr("%1 exists already.").arg(to),
                      Tr::tr("With --replace it is moved aside, never deleted."));
    }
    const auto actor = replaces ? whoRestores(to, arguments) : std::nullopt;
    PreparedRestore restore(arguments.value("from"), to, passphraseFrom(arguments), {});
    if (replaces && restore.shop()) {
        sayWhatIsLost(restore, console);
    }
    const QString aside = finishRestore(restore, actor, SystemClock::now());
    console.print(Tr::tr("%1 is restored from %2.").arg(to, arguments.value("from")));
    if (!aside.isEmpty()) {
        console.print(Tr::tr("The database of before is %1.").arg(aside));
    }
    return ExitCode::Done;
}

} // namespace

const Command& restoreCommand() {
    static const Command command{
        "restore",
        "--from FILE --to DATABASE [--replace] [--passphrase-file FILE] [--as NAME [--password-file FILE]]",
        QT_TRANSLATE_NOOP("baydesk::Cli", "Prove a backup and put it in the place of a database."),
        0,
        {{"from", "FILE", QT_TRANSLATE_NOOP("baydesk::Cli", "The backup.")},
         {"to", "DATABASE",
          QT_TRANSLATE_NOOP("baydesk::Cli",
                            "The database it becomes: a file, or postgresql://user@server/name.")},
         {"replace", nullptr,
          QT_TRANSLATE_NOOP("baydesk::Cli", "Move a database that is there aside, and say what is lost.")},
         passphraseOption(),
         personOption(),
         passwordFileOption()},
        run};
    return command;
}

} // namespace baydesk
