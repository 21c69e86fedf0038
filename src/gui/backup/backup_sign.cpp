// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/backup/backup_sign.h"

#include "app/backup_keeper.h"
#include "domain/backup/schedule.h"
#include "gui/format.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::BackupSign)
};

Tone toneOf(BackupAge age) {
    switch (age) {
    case BackupAge::Fresh: return Tone::Ok;
    case BackupAge::Old: return Tone::Warn;
    case BackupAge::None:
    case BackupAge::VeryOld: break;
    }
    return Tone::Bad;
}

QString ageText(const BackupState& state) {
    if (!state.provedLast) {
        return Tr::tr("No backup yet");
    }
    const auto minutes = state.now.since(*state.provedLast).seconds() / 60;
    return minutes < 1 ? Tr::tr("Backup just made") : Tr::tr("Backup %1 ago").arg(displayMinutes(minutes));
}

} // namespace

BackupSign backupSign(const BackupState& state) {
    const Tone tone = toneOf(backupAge(state.provedLast, state.now));
    const QString age = ageText(state);
    if (!state.failure) {
        return {tone, age, Tr::tr("The newest proved backup. Click to make one now.")};
    }
    return {tone == Tone::Ok ? Tone::Warn : tone, Tr::tr("Backup failed"),
            Tr::tr("The last attempt failed: %1. %2.").arg(label(*state.failure), age)};
}

BackupSign backupSign(const BackupProgress& progress) {
    const bool isCounted = progress.step == BackupProgress::Step::Copying && progress.of > 0;
    return {Tone::Info,
            isCounted ? Tr::tr("Backing up %1 %").arg(progress.done * 100 / progress.of)
                      : Tr::tr("Backing up …"),
            stepText(progress.step)};
}

QString stepText(BackupProgress::Step step) {
    switch (step) {
    case BackupProgress::Step::Copying: return Tr::tr("Copying");
    case BackupProgress::Step::Proving: return Tr::tr("Proving: every page, every rule, the whole history");
    case BackupProgress::Step::Sealing: return Tr::tr("Sealing");
    }
    return {};
}

} // namespace baydesk
