// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/data_folder.h"

#include "storage/database_address.h"

#include <QFileInfo>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString folderOf(const char* address) {
    return QFileInfo(usualBackupFolder(DatabaseAddress(QString::fromUtf8(address)))).fileName();
}

TEST(UsualBackupFolder, IsCalledByServerAndDatabase) {
    EXPECT_EQ(folderOf("postgresql://server.example/shop"), QStringLiteral("server.example-shop"));
    EXPECT_EQ(folderOf("postgresql:///shop"), QStringLiteral("local-shop"));
}

TEST(UsualBackupFolder, IsAnotherForAServerAtAnotherPort) {
    EXPECT_NE(folderOf("postgresql://server.example:5433/shop"),
              folderOf("postgresql://server.example/shop"));
    EXPECT_NE(folderOf("postgresql:///shop?port=5433"), folderOf("postgresql:///shop"));
}

TEST(UsualBackupFolder, IsAnotherForAServerWithAnotherSocket) {
    EXPECT_NE(folderOf("postgresql:///shop?host=/srv/one"), folderOf("postgresql:///shop?host=/srv/two"));
}

TEST(UsualBackupFolder, IsTheSameWhetherTheUsualIsSaidOrNot) {
    EXPECT_EQ(folderOf("postgresql://server.example:5432/shop"),
              folderOf("postgresql://server.example/shop"));
    EXPECT_EQ(folderOf("postgresql:///shop?host=/var/run/postgresql"), folderOf("postgresql:///shop"));
}

} // namespace
} // namespace baydesk
