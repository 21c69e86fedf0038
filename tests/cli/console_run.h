// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "places.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <gtest/gtest.h>

namespace baydesk {

/// The real program, run to its end.
struct ConsoleRun {
    explicit ConsoleRun(const QStringList& arguments) {
        QProcess process;
        process.start(QStringLiteral(BAYDESK_CLI), arguments);
        EXPECT_TRUE(process.waitForFinished(600'000)) << "the program did not end";
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        exitCode = process.exitCode();
        output = process.readAllStandardOutput();
        error = process.readAllStandardError();
    }
    QJsonDocument json() const { return QJsonDocument::fromJson(output); }

    int exitCode = -1;
    QByteArray output;
    QByteArray error;
};

} // namespace baydesk
