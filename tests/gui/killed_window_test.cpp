// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program is killed while somebody works in it: what it had shown as done is there.
#include "places.h"
#include "services/check_service.h"
#include "storage/database.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

class KilledWindow : public testing::Test {
  protected:
    /// The walk through the program opens an order of a new car in a sample shop of its own, and works on it.
    /// Kills the program when so many pictures of it were taken.
    void walkAndKill(int pictures) const {
        const QString album = folder.filePath(QStringLiteral("pictures"));
        ASSERT_TRUE(QDir().mkpath(album));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("TMPDIR"), folder.path()); // the sample shop is made there
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(BAYDESK_PROGRAM), {QStringLiteral("--tour"), album});
        while (QDir(album).entryList(QDir::Files).size() < pictures && !program.waitForFinished(10)) {
        }
        program.kill();
        program.waitForFinished();
        EXPECT_EQ(program.exitStatus(), QProcess::CrashExit) << program.readAllStandardError().toStdString();
    }
    QString shop() const {
        QDirIterator files(folder.path(), {QStringLiteral("sample.baydesk")}, QDir::Files,
                           QDirIterator::Subdirectories);
        return files.hasNext() ? files.next() : QString();
    }
    static std::string findings(Session& session) {
        std::string text;
        for (const CheckResult& result : checkEverything(session)) {
            for (const Finding& finding : result.findings) {
                text += finding.sentence.toStdString() + "; ";
            }
        }
        return text;
    }

    QTemporaryDir folder;
};

TEST_F(KilledWindow, KeepsWhatItShowedAsDoneAndLeavesNothingHalfDone) {
    walkAndKill(18); // the sign-in page first; then the order is approved and in work
    const auto session = Database::open(shop());
    EXPECT_EQ(findings(*session), "");
    const auto state =
        session->one("SELECT o.state FROM orders o JOIN vehicles v ON v.id = o.vehicle_id WHERE v.plate = ?",
                     {QStringLiteral("京N8K3F2")}, [](const Row& row) { return row.text(0); });
    EXPECT_EQ(state, QStringLiteral("in_work"));
}

} // namespace
} // namespace baydesk
