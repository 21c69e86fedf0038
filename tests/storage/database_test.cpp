// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/baydesk_file.h"
#include "temporary_database.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <unistd.h>

namespace baydesk {
namespace {

using Kind = StorageError::Kind;

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// Makes the process an ordinary user for a while, since permission bits mean nothing to root.
class OrdinaryUser {
  public:
    OrdinaryUser() : wasRoot_(geteuid() == 0), ordinary_(!wasRoot_ || setresuid(65534, 65534, 0) == 0) {}
    ~OrdinaryUser() {
        if (wasRoot_ && ordinary_) {
            EXPECT_EQ(setresuid(0, 0, 0), 0);
        }
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;
    bool isOrdinary() const { return ordinary_; }

  private:
    bool wasRoot_;
    bool ordinary_;
};

class DatabaseTest : public testing::Test {
  protected:
    void SetUp() override { ONLY_WITH_A_FILE("what a file can be refused for; see PostgresqlDatabaseTest"); }

    QString shop() const { return folder.file(s("shop.baydesk")); }
    /// A database of this program, as another version left it.
    void makeVersion(int version) const {
        writeFile(shop(), {});
        Session session(shop(), Session::Access::ReadWrite);
        Migrator(session).upgrade({{1, s("keepsake"),
                                    s("CREATE TABLE keepsake (note TEXT) STRICT;"
                                      "INSERT INTO keepsake VALUES ('from before');")}});
        Transaction transaction(session);
        version == 0 ? session.execute("PRAGMA user_version = 0")
                     : session.execute("PRAGMA user_version = 9999");
        transaction.commit();
    }
    std::optional<Kind> opening() const {
        return kindOf([&] { Database::open(shop()); });
    }
    std::optional<Kind> reading() const {
        return kindOf([&] { Database::openForReading(shop()); });
    }
    /// Lets the last migration fail at a table that is there already.
    static void takeTheNameOfANewTable(Session& session) {
        const QRegularExpression made(s("CREATE TABLE (\\w+)"));
        const QString name = made.match(Migrator::builtIn().back().sql).captured(1);
        Transaction transaction(session);
        session.execute("CREATE TABLE taken (id INTEGER)");
        session.execute("PRAGMA writable_schema = ON");
        session.execute("UPDATE sqlite_schema SET name = ?, tbl_name = ?, sql = ? WHERE name = 'taken'",
                        {name, name, s("CREATE TABLE %1 (id INTEGER)").arg(name)});
        transaction.commit();
    }
    QByteArray content() const {
        QFile file(shop());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }
    static QString keepsake(Session& session) {
        return session.one("SELECT note FROM keepsake", {}, [](const Row& row) { return row.text(0); });
    }

    TemporaryFolder folder;
};

TEST_F(DatabaseTest, OpensWhatItMade) {
    EXPECT_TRUE(Database::create(shop()));
    EXPECT_EQ(Migrator(*Database::open(shop())).version(), Database::currentVersion());
    EXPECT_EQ(Migrator(*Database::openForReading(shop())).version(), Database::currentVersion());
}

TEST_F(DatabaseTest, OpensThroughALink) {
    Database::create(shop());
    ASSERT_TRUE(QFile::link(shop(), folder.file(s("link"))));
    EXPECT_NO_THROW(Database::open(folder.file(s("link"))));
}

TEST_F(DatabaseTest, OpensAFileWithAQuoteAndHanInItsName) {
    const QString name = folder.file(s("王's 店?.baydesk"));
    Database::create(name);
    EXPECT_NO_THROW(Database::open(name));
}

TEST_F(DatabaseTest, NeverMakesANewDatabaseOverAFile) {
    writeFile(shop(), "precious");
    EXPECT_EQ(kindOf([&] { Database::create(shop()); }), Kind::CannotOpen);
    EXPECT_EQ(QFileInfo(shop()).size(), 8);
}

TEST_F(DatabaseTest, RefusesToMakeADatabaseInAMissingFolder) {
    EXPECT_EQ(kindOf([&] { Database::create(folder.file(s("no/shop"))); }), Kind::CannotOpen);
}

TEST_F(DatabaseTest, RefusesToMakeADatabaseWhereNoneCanBe) {
    EXPECT_EQ(kindOf([] { Database::create(s("/proc/shop.baydesk")); }), Kind::ReadOnly);
}

TEST_F(DatabaseTest, RefusesAMissingFile) {
    EXPECT_EQ(opening(), Kind::CannotOpen);
    EXPECT_FALSE(QFile::exists(shop()));
}

TEST_F(DatabaseTest, RefusesAFolder) {
    QDir(folder.path()).mkdir(s("shop.baydesk"));
    EXPECT_EQ(opening(), Kind::CannotOpen);
}

TEST_F(DatabaseTest, RefusesADevice) {
    EXPECT_EQ(kindOf([] { Database::open(s("/dev/null")); }), Kind::NotADatabase);
}

TEST_F(DatabaseTest, RefusesAnEmptyFile) {
    writeFile(shop(), {});
    EXPECT_EQ(opening(), Kind::NotADatabase);
}

TEST_F(DatabaseTest, RefusesATextFileAndLeavesItAsItIs) {
    writeFile(shop(), "Dear customer");
    EXPECT_EQ(opening(), Kind::NotADatabase);
    EXPECT_EQ(reading(), Kind::NotADatabase);
    EXPECT_EQ(QFileInfo(shop()).size(), 13);
}

TEST_F(DatabaseTest, RefusesAFileThatOnlyBeginsLikeADatabase) {
    writeFile(shop(), QByteArray("SQLite format 3", 16) + QByteArray(5000, 'x'));
    EXPECT_EQ(opening(), Kind::NotADatabase);
}

TEST_F(DatabaseTest, RefusesADamagedFile) {
    Database::create(shop());
    QFile file(shop());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(100);
    file.write(QByteArray(3900, '\xff'));
    file.close();
    EXPECT_EQ(opening(), Kind::Damaged);
}

TEST_F(DatabaseTest, RefusesAnotherProgramsDatabaseAndLeavesItAsItIs) {
    makeVersion(0);
    Session(shop(), Session::Access::ReadWrite).execute("PRAGMA application_id = 7");
    const QByteArray before = content();
    EXPECT_EQ(opening(), Kind::NotADatabase);
    EXPECT_EQ(content(), before);
    EXPECT_EQ(files(), QStringList(s("shop.baydesk")));
}

TEST_F(DatabaseTest, RefusesAnotherProgramsDatabaseThatIsInUse) {
    makeVersion(0);
    Session holder(shop(), Session::Access::ReadWrite);
    holder.execute("PRAGMA application_id = 7");
    EXPECT_EQ(opening(), Kind::NotADatabase);
}

TEST_F(DatabaseTest, RefusesANewerVersionThatIsInUse) {
    makeVersion(0);
    Session holder(shop(), Session::Access::ReadWrite);
    holder.execute("PRAGMA user_version = 9999");
    EXPECT_EQ(opening(), Kind::NewerVersion);
}

TEST_F(DatabaseTest, RefusesANewerVersion) {
    makeVersion(9999);
    EXPECT_EQ(opening(), Kind::NewerVersion);
    EXPECT_EQ(reading(), Kind::NewerVersion);
}

TEST_F(DatabaseTest, RefusesToReadAnOlderVersionAndLeavesItAsItIs) {
    makeVersion(0);
    const QByteArray before = content();
    EXPECT_EQ(reading(), Kind::CannotOpen);
    EXPECT_EQ(content(), before);
    EXPECT_EQ(files(), QStringList(s("shop.baydesk")));
}

TEST_F(DatabaseTest, KeepsTheDataOfAnOlderVersion) {
    makeVersion(0);
    const auto session = Database::open(shop());
    EXPECT_EQ(Migrator(*session).version(), Database::currentVersion());
    EXPECT_EQ(keepsake(*session), s("from before"));
}

TEST_F(DatabaseTest, LeavesACopyOfAnOlderVersion) {
    makeVersion(0);
    Database::open(shop());
    const QString name = s("%1.before-v%2").arg(shop()).arg(Database::currentVersion());
    Session copy(name, Session::Access::ReadOnly);
    EXPECT_EQ(Migrator(copy).version(), 0);
    EXPECT_EQ(keepsake(copy), s("from before"));
    EXPECT_EQ(files().size(), 2);
    EXPECT_EQ(QFile::permissions(name), QFile::permissions(shop()));
}

TEST_F(DatabaseTest, NeverWritesOverAnEarlierCopy) {
    makeVersion(0);
    const QString name = s("%1.before-v%2").arg(shop()).arg(Database::currentVersion());
    writeFile(name, "precious");
    Database::open(shop());
    EXPECT_EQ(QFileInfo(name).size(), 8);
    EXPECT_TRUE(QFile::exists(name + s("-2")));
}

TEST_F(DatabaseTest, LeavesAnOlderVersionAloneWhenItsUpgradeFails) {
    makeVersion(0);
    {
        Session session(shop(), Session::Access::ReadWrite);
        takeTheNameOfANewTable(session);
    }
    EXPECT_TRUE(opening());
    EXPECT_EQ(files(), QStringList(s("shop.baydesk")));
    Session session(shop(), Session::Access::ReadOnly);
    EXPECT_EQ(Migrator(session).version(), 0);
    EXPECT_EQ(keepsake(session), s("from before"));
}

TEST_F(DatabaseTest, RefusesAWriteProtectedFile) {
    Database::create(shop());
    QFile::setPermissions(shop(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7777));
    const OrdinaryUser user;
    if (!user.isOrdinary()) {
        GTEST_SKIP() << "root cannot become an ordinary user here";
    }
    EXPECT_EQ(opening(), Kind::ReadOnly);
    EXPECT_EQ(reading(), std::nullopt);
}

TEST_F(DatabaseTest, RefusesAFileInAWriteProtectedFolder) {
    Database::create(shop());
    QFile::setPermissions(shop(), QFile::Permissions(0x6666));
    QFile::setPermissions(folder.path(), QFile::Permissions(0x5555));
    {
        const OrdinaryUser user;
        if (!user.isOrdinary()) {
            GTEST_SKIP() << "root cannot become an ordinary user here";
        }
        EXPECT_EQ(opening(), Kind::ReadOnly);
        EXPECT_EQ(kindOf([&] { Database::create(folder.file(s("new"))); }), Kind::ReadOnly);
    }
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7777));
}

TEST_F(DatabaseTest, RefusesAFileItMayNotRead) {
    Database::create(shop());
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7777));
    QFile::setPermissions(shop(), QFile::Permissions());
    const OrdinaryUser user;
    if (!user.isOrdinary()) {
        GTEST_SKIP() << "root cannot become an ordinary user here";
    }
    EXPECT_EQ(opening(), Kind::CannotOpen);
}

TEST(NetworkFileSystems, AreToldByTheirType) {
    for (const char* type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "ceph"}) {
        EXPECT_TRUE(isNetworkFileSystem(type)) << type;
    }
    for (const char* type :
         {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "ntfs3", "fuseblk", "fuse.gocryptfs", ""}) {
        EXPECT_FALSE(isNetworkFileSystem(type)) << type;
    }
}

TEST(StorageErrors, HaveASentenceForEachSituation) {
    const auto refusal = storageErrorOf([] { Database::open(s("/")); });
    ASSERT_TRUE(refusal);
    EXPECT_TRUE(refusal->sentence().contains(s("folder")));
}

} // namespace
} // namespace baydesk
