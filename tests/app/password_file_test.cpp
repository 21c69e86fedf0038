// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/password_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

const QString one = QStringLiteral("postgresql://one@server/shop");
const QString other = QStringLiteral("postgresql://other@server/shop");

TEST(PasswordFile, KeepsWhatStandsInItWhenOthersMayReadIt) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("passwords"));
    ASSERT_TRUE(keepPasswordInFile(file, one, QStringLiteral("geheim")));
    ASSERT_TRUE(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    EXPECT_TRUE(passwordInFile(file, one).isEmpty());
    ASSERT_TRUE(keepPasswordInFile(file, other, QStringLiteral("secret")));
    EXPECT_FALSE(QFile::permissions(file) & QFile::ReadOther);
    EXPECT_EQ(passwordInFile(file, one), QStringLiteral("geheim"));
    EXPECT_EQ(passwordInFile(file, other), QStringLiteral("secret"));
}

} // namespace
} // namespace baydesk
