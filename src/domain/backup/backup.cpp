// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backup/backup.h"

#include "domain/values/refusal.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Backup)
};

QString moment(Timestamp at, const ShopCalendar& calendar) {
    return calendar.local(at).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

QString label(BackupProblem problem) {
    switch (problem) {
    case BackupProblem::DiskFull: return Tr::tr("the disk is full");
    case BackupProblem::NoFolder: return Tr::tr("the folder is not there");
    case BackupProblem::WriteProtected: return Tr::tr("the folder is write-protected");
    case BackupProblem::Damaged: return Tr::tr("the database is damaged");
    case BackupProblem::RuleBroken: return Tr::tr("a rule of the stored data does not hold");
    case BackupProblem::HistoryBroken: return Tr::tr("the history was changed from outside");
    case BackupProblem::Other: return Tr::tr("the log file says why");
    }
    return {};
}

void tellProgress(const BackupGoOn& goOn, const BackupProgress& progress) {
    if (goOn && !goOn(progress)) {
        throw Refusal("backup.cancelled", Tr::tr("It was cancelled; nothing was changed."));
    }
}

QStringList describe(const RestoreLoss& loss, const ShopCalendar& calendar) {
    QStringList sentences;
    if (loss.isNothing()) {
        sentences.append(Tr::tr("Nothing is lost: the backup holds all that the database holds."));
    }
    if (loss.from && loss.to) {
        sentences.append(Tr::tr("What was done from %1 to %2 is lost:")
                             .arg(moment(*loss.from, calendar), moment(*loss.to, calendar)));
    }
    if (loss.acts > 0) {
        sentences.append(Tr::tr("Entries of the history: %1").arg(loss.acts));
    }
    if (loss.ordersOpened > 0) {
        sentences.append(Tr::tr("Orders opened: %1").arg(loss.ordersOpened));
    }
    if (loss.ordersChanged > 0) {
        sentences.append(Tr::tr("Orders changed: %1").arg(loss.ordersChanged));
    }
    if (loss.payments > 0) {
        sentences.append(Tr::tr("Payments: %1, together %2").arg(loss.payments).arg(loss.paid.toString()));
    }
    if (loss.movements > 0) {
        sentences.append(Tr::tr("Stock movements: %1").arg(loss.movements));
    }
    if (loss.foreignActs > 0) {
        sentences.append(Tr::tr("The backup holds %1 entries of history that this database does not know: it "
                                "belongs to another shop, or to a state before an earlier restore.")
                             .arg(loss.foreignActs));
    }
    return sentences;
}

} // namespace baydesk
