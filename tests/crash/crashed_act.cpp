// SPDX-License-Identifier: GPL-3.0-or-later
#include "crashed_act.h"

#include "domain/storage_error.h"
#include "services/check_service.h"
#include "storage/database.h"
#include "storage/history_store.h"

#include <QTemporaryDir>

namespace baydesk::crash {

namespace {

std::string findings(Session& session) {
    std::string text;
    for (const CheckResult& result : checkEverything(session)) {
        for (const Finding& finding : result.findings) {
            text += finding.sentence.toStdString() + "; ";
        }
    }
    if (const HistoryVerdict verdict = HistoryStore(session).verify(); !verdict.holds()) {
        text += describe(*verdict.broken).toStdString();
    }
    return text;
}

} // namespace

CrashedAct::CrashedAct(std::size_t act, Fault fault, int nth) : act_(act), fault_(fault), nth_(nth) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("shop.baydesk"));
    PreparedLife::get().files(act).writeTo(file);
    live(file);
    inspect(file);
}

bool CrashedAct::tryOnce(Session& session) {
    try {
        perform(PreparedLife::get().acts()[act_], session, PreparedLife::get().context());
        return true;
    } catch (const StorageError& error) {
        told_ = error.kind();
        return false;
    }
}

void CrashedAct::live(const QString& file) {
    FaultyDisk& disk = FaultyDisk::instance();
    auto session = std::make_unique<Session>(file, Session::Access::ReadWrite);
    disk.arm(fault_, nth_, static_cast<unsigned>(nth_));
    wasConfirmed_ = tryOnce(*session);
    hasStruck_ = disk.hasStruck();
    const bool worksAgain = fault_ == Fault::FailsOnce || fault_ == Fault::FullOnce;
    if (!wasConfirmed_ && worksAgain) {
        wasConfirmed_ = tryOnce(*session);
        if (!wasConfirmed_) {
            problem_ = "the act could not be done again";
        }
    }
    if (hasStruck_ || !cutsPower(fault_)) {
        disk.cutOff();
    } else {
        disk.losePower();
    }
    session.reset();
    disk.restart();
}

void CrashedAct::inspect(const QString& file) {
    const auto session = Database::open(file);
    problem_ += findings(*session);
    const QByteArray content = contentHash(file);
    isThere_ = content == PreparedLife::get().content(act_ + 1);
    isHalf_ = !problem_.empty() || (!isThere_ && content != PreparedLife::get().content(act_));
    if (isHalf_ && problem_.empty()) {
        problem_ = "the rows are those of no whole number of acts";
    } else if (wasConfirmed_ && !isThere_) {
        problem_ = "the act was confirmed and is lost";
    } else if (!wasConfirmed_ && isThere_ && told_ != StorageError::Kind::OutcomeUnknown) {
        problem_ = "the act is there, and the error said otherwise";
    }
}

void CrashedAct::addTo(Tally& tally) const {
    ++tally.faults;
    tally.confirmed += wasConfirmed_ ? 1 : 0;
    tally.lost += wasConfirmed_ && !isThere_ ? 1 : 0;
    tally.halfDone += isHalf_ ? 1 : 0;
    tally.toldAndAbsent += !wasConfirmed_ && !isThere_ && !isHalf_ ? 1 : 0;
    tally.toldAndThere += !wasConfirmed_ && isThere_ ? 1 : 0;
}

} // namespace baydesk::crash
