// SPDX-License-Identifier: GPL-3.0-or-later
// The faulty disk itself: without the program's care it does lose work.
#include "faulty_disk.h"
#include "prepared_life.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace baydesk::crash {
namespace {

/// Whether an act is there after the power went at the first call of the next one.
bool isThereAfterPowerOff(Fault fault, bool withSyncs) {
    const PreparedLife& life = PreparedLife::get();
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("shop.baydesk"));
    life.files(0).writeTo(file);
    FaultyDisk& disk = FaultyDisk::instance();
    auto session = std::make_unique<Session>(file, Session::Access::ReadWrite);
    if (!withSyncs) {
        session->execute("PRAGMA synchronous = OFF");
    }
    disk.arm(fault, 1'000'000);
    perform(life.acts()[0], *session, life.context());
    disk.losePower();
    session.reset();
    disk.restart();
    return contentHash(file) == life.content(1);
}

TEST(TheFaultyDisk, LosesWhatWasNotSynced) {
    EXPECT_FALSE(isThereAfterPowerOff(Fault::PowerOff, false));
    EXPECT_FALSE(isThereAfterPowerOff(Fault::PowerOffSomeSurvive, false));
}

TEST(TheFaultyDisk, KeepsWhatWasSynced) {
    EXPECT_TRUE(isThereAfterPowerOff(Fault::PowerOff, true));
    EXPECT_TRUE(isThereAfterPowerOff(Fault::PowerOffSomeSurvive, true));
}

} // namespace
} // namespace baydesk::crash
