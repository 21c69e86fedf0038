// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealed_file.h"

#include "domain/values/refusal.h"
#include "temporary_database.h"

#include <QFileInfo>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

class SealedFile : public testing::Test {
  protected:
    /// Deriving a key is slow on purpose, so one sealed file serves all that do not seal another.
    SealedFile() {
        static const QByteArray sealedOnce = [this] {
            sealThis(content());
            return contentOf(sealed_);
        }();
        writeFile(plain_, content());
        writeFile(sealed_, sealedOnce);
    }
    /// More than one part, and a last one that is not full.
    static QByteArray content() { return QByteArray(150'000, 'b') + "the end"; }
    void sealThis(const QByteArray& content) {
        writeFile(plain_, content);
        QFile::remove(sealed_);
        seal(plain_, sealed_, passphrase_, {});
    }
    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void expectRefused(const QByteArray& changed, const char* what) {
        writeFile(sealed_, changed);
        EXPECT_EQ(kindOf([&] { unseal(sealed_, opened_, passphrase_, {}); }), StorageError::Kind::Damaged)
            << what;
        EXPECT_FALSE(QFile::exists(opened_)) << what;
    }

    TemporaryFolder folder_;
    QString plain_ = folder_.file(s("plain"));
    QString sealed_ = folder_.file(s("sealed"));
    QString opened_ = folder_.file(s("opened"));
    Passphrase passphrase_ = Passphrase::parse(s("八个字以上的口令"));
};

TEST_F(SealedFile, GivesBackWhatWasSealed) {
    unseal(sealed_, opened_, passphrase_, {});
    EXPECT_EQ(contentOf(opened_), contentOf(plain_));
}

TEST_F(SealedFile, MayHoldNothingOrWholeParts) {
    for (const int size : {0, 64 * 1024}) {
        sealThis(QByteArray(size, 'x'));
        QFile::remove(opened_);
        unseal(sealed_, opened_, passphrase_, {});
        EXPECT_EQ(QFileInfo(opened_).size(), size);
    }
}

TEST_F(SealedFile, ShowsNothingOfWhatItHolds) {
    const QByteArray once = contentOf(sealed_);
    EXPECT_TRUE(isSealed(sealed_));
    EXPECT_FALSE(isSealed(plain_));
    EXPECT_FALSE(once.contains("the end"));
    sealThis(contentOf(plain_));
    EXPECT_NE(contentOf(sealed_).right(1000), once.right(1000))
        << "the same content looks different each time";
}

TEST_F(SealedFile, RefusesAnotherPassphrase) {
    try {
        unseal(sealed_, opened_, Passphrase::parse(s("八个字以上的暗号")), {});
        FAIL() << "it opened";
    } catch (const Refusal& refusal) {
        EXPECT_EQ(refusal.rule(), QByteArray("backup.passphrase_wrong"));
    }
    EXPECT_FALSE(QFile::exists(opened_));
}

TEST_F(SealedFile, ShowsThatAByteWasChanged) {
    const QByteArray whole = contentOf(sealed_);
    // The stream's header, each part, and the last byte; a changed salt or check is a wrong passphrase.
    for (const qsizetype at : {qsizetype{66}, qsizetype{90}, qsizetype{70'000}, whole.size() - 1}) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        expectRefused(changed, "a changed byte");
    }
}

TEST_F(SealedFile, ShowsThatItWasCutOrContinued) {
    const QByteArray whole = contentOf(sealed_);
    expectRefused(whole.left(10), "only a part of the header");
    expectRefused(whole.left(88), "a header alone");
    expectRefused(whole.left(88 + 64 * 1024 + 17), "the first part alone");
    expectRefused(whole.chopped(1), "cut by a byte");
    expectRefused(whole + 'x', "continued");
}

TEST_F(SealedFile, AsksNothingImpossibleOfTheComputer) {
    QByteArray greedy = contentOf(sealed_);
    greedy[30] = '\x7f'; // exbibytes of memory
    expectRefused(greedy, "an impossible cost");
}

TEST_F(SealedFile, LeavesNothingWhenItIsCancelled) {
    int steps = 0;
    const auto cancel = [&](const BackupProgress&) { return ++steps < 2; };
    EXPECT_THROW(unseal(sealed_, opened_, passphrase_, cancel), Refusal);
    EXPECT_FALSE(QFile::exists(opened_));
    steps = 0;
    QFile::remove(sealed_);
    EXPECT_THROW(seal(plain_, sealed_, passphrase_, cancel), Refusal);
    EXPECT_FALSE(QFile::exists(sealed_));
}

} // namespace
} // namespace baydesk
