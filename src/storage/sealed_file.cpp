// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealed_file.h"

#include "domain/values/refusal.h"
#include "storage/disk_file.h"
#include "storage/file_header.h"
#include "storage/sqlite_error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <array>
#include <sodium.h>

namespace baydesk {

namespace {

using Kind = StorageError::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::StorageError)
};

const QByteArray magic("Baydesk sealed 1");
constexpr qsizetype part = 64 * 1024;
constexpr std::size_t checkSize = 16;
constexpr qsizetype sealedPart = part + crypto_secretstream_xchacha20poly1305_ABYTES;

// What a file may ask of this computer; more than we ever write, less than would stop it.
constexpr quint64 mostOperations = 16;
constexpr quint64 leastMemory = crypto_pwhash_MEMLIMIT_MIN;
constexpr quint64 mostMemory = 1024ULL * 1024 * 1024;

const unsigned char* bytesOf(const QByteArray& array) {
    return reinterpret_cast<const unsigned char*>(array.constData());
}
unsigned char* bytesOf(QByteArray& array) {
    return reinterpret_cast<unsigned char*>(array.data());
}

[[noreturn]] void refuseChanged(const char* detail) {
    throw StorageError(
        Kind::Damaged,
        Tr::tr("This sealed backup is not as it was written: it was cut or changed, or its disk "
               "is damaged. Choose another backup."),
        QString::fromLatin1(detail));
}

void openForReading(QFile& file) {
    if (QFileInfo(file.fileName()).isDir() || !file.open(QIODevice::ReadOnly)) {
        throw StorageError(
            Kind::CannotOpen,
            Tr::tr("The backup cannot be read. Check that the file is there and may be read."));
    }
}

void startSodium() {
    if (sodium_init() < 0) {
        throw std::logic_error("libsodium cannot be used");
    }
}

/// What stands before the stream and says how its key is made.
struct Envelope {
    quint64 operations = crypto_pwhash_OPSLIMIT_MODERATE;
    quint64 memory = crypto_pwhash_MEMLIMIT_MODERATE;
    QByteArray salt = QByteArray(crypto_pwhash_SALTBYTES, '\0');
    QByteArray check;

    QByteArray bytes() const {
        QByteArray numbers(16, '\0');
        qToLittleEndian(operations, numbers.data());
        qToLittleEndian(memory, numbers.data() + 8);
        return magic + numbers + salt + check;
    }
    static qsizetype size() { return magic.size() + 16 + crypto_pwhash_SALTBYTES + qsizetype(checkSize); }
    static Envelope from(const QByteArray& bytes) {
        if (bytes.size() != size() || !bytes.startsWith(magic)) {
            refuseChanged("no header of a sealed file");
        }
        const char* numbers = bytes.constData() + magic.size();
        Envelope envelope{.operations = qFromLittleEndian<quint64>(numbers),
                          .memory = qFromLittleEndian<quint64>(numbers + 8),
                          .salt = bytes.mid(magic.size() + 16, crypto_pwhash_SALTBYTES),
                          .check = bytes.last(qsizetype(checkSize))};
        if (envelope.operations < 1 || envelope.operations > mostOperations ||
            envelope.memory < leastMemory || envelope.memory > mostMemory) {
            refuseChanged("an impossible cost in the header of a sealed file");
        }
        return envelope;
    }
};

/// The key of the stream, and a check from which nothing about the key follows.
class SealKey {
  public:
    SealKey(const Passphrase& passphrase, const Envelope& envelope) {
        const QByteArray& words = passphrase.utf8();
        if (crypto_pwhash(secret_.data(), secret_.size(), words.constData(),
                          static_cast<unsigned long long>(words.size()), bytesOf(envelope.salt),
                          envelope.operations, static_cast<std::size_t>(envelope.memory),
                          crypto_pwhash_ALG_ARGON2ID13) != 0) {
            throw StorageError(Kind::Other, Tr::tr("There is not enough memory for sealing a backup. Close "
                                                   "other programs, then do it again."));
        }
    }
    ~SealKey() { sodium_memzero(secret_.data(), secret_.size()); }
    SealKey(const SealKey&) = delete;
    SealKey& operator=(const SealKey&) = delete;

    const unsigned char* key() const { return secret_.data(); }
    QByteArray check() const {
        return QByteArray(reinterpret_cast<const char*>(secret_.data()) + keySize, qsizetype(checkSize));
    }
    void requireCheck(const QByteArray& kept) const {
        if (sodium_memcmp(check().constData(), kept.constData(), checkSize) != 0) {
            throw Refusal("backup.passphrase_wrong", Tr::tr("This is not the passphrase of this backup."), {},
                          "passphrase");
        }
    }

  private:
    static constexpr std::size_t keySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;
    std::array<unsigned char, keySize + checkSize> secret_{};
};

/// Reads a stream to its end, handing on what it holds.
template <class Take>
void openStream(QFile& file, const SealKey& key, const QByteArray& envelope, const BackupGoOn& goOn,
                Take&& take) {
    const QByteArray header = file.read(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    crypto_secretstream_xchacha20poly1305_state state;
    if (header.size() != qsizetype(crypto_secretstream_xchacha20poly1305_HEADERBYTES) ||
        crypto_secretstream_xchacha20poly1305_init_pull(&state, bytesOf(header), key.key()) != 0) {
        refuseChanged("no stream in a sealed file");
    }
    QByteArray authenticated = envelope;
    QByteArray plain(part, Qt::Uninitialized);
    for (;;) {
        const QByteArray sealedBytes = file.read(sealedPart);
        unsigned long long size = 0;
        unsigned char tag = 0;
        if (sealedBytes.size() < qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES) ||
            crypto_secretstream_xchacha20poly1305_pull(
                &state, bytesOf(plain), &size, &tag, bytesOf(sealedBytes),
                static_cast<unsigned long long>(sealedBytes.size()), bytesOf(authenticated),
                static_cast<unsigned long long>(authenticated.size())) != 0) {
            refuseChanged("a part of a sealed file is missing or another");
        }
        take(plain.first(static_cast<qsizetype>(size)));
        authenticated.clear();
        tellProgress(goOn, {BackupProgress::Step::Sealing, file.pos(), file.size()});
        if (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
            break;
        }
    }
    if (!file.atEnd()) {
        refuseChanged("something stands behind the end of a sealed file");
    }
}

/// Writes header and stream; the hash of what was sealed.
QByteArray writeSealed(QFile& plain, NewFile& to, const SealKey& key, const QByteArray& envelope,
                       const BackupGoOn& goOn) {
    QByteArray header(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, bytesOf(header), key.key());
    to.write(envelope + header);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray authenticated = envelope;
    QByteArray sealedBytes(sealedPart, Qt::Uninitialized);
    do {
        const QByteArray bytes = plain.read(part);
        const unsigned char tag = plain.atEnd() ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
        unsigned long long size = 0;
        crypto_secretstream_xchacha20poly1305_push(
            &state, bytesOf(sealedBytes), &size, bytesOf(bytes),
            static_cast<unsigned long long>(bytes.size()), bytesOf(authenticated),
            static_cast<unsigned long long>(authenticated.size()), tag);
        to.write(sealedBytes.first(static_cast<qsizetype>(size)));
        hash.addData(bytes);
        authenticated.clear();
        tellProgress(goOn, {BackupProgress::Step::Sealing, plain.pos(), plain.size()});
    } while (!plain.atEnd());
    return hash.result();
}

} // namespace

bool isSealed(const QString& path) {
    // A person may point at the very database that is open here.
    return readFileHeader(path, static_cast<int>(magic.size())) == magic;
}

void seal(const QString& plainPath, const QString& sealedPath, const Passphrase& passphrase,
          const BackupGoOn& goOn) {
    startSodium();
    QFile plain(plainPath);
    openForReading(plain);
    Envelope envelope;
    randombytes_buf(envelope.salt.data(), static_cast<std::size_t>(envelope.salt.size()));
    const SealKey key(passphrase, envelope);
    envelope.check = key.check();
    NewFile written(sealedPath);
    const QByteArray hash = writeSealed(plain, written, key, envelope.bytes(), goOn);

    QFile sealed(sealedPath);
    openForReading(sealed);
    QCryptographicHash readAgain(QCryptographicHash::Sha256);
    openStream(sealed, key, sealed.read(Envelope::size()), goOn,
               [&](const QByteArray& bytes) { readAgain.addData(bytes); });
    if (readAgain.result() != hash) {
        refuseChanged("the sealed file does not give back what was sealed");
    }
    written.keep();
}

void unseal(const QString& sealedPath, const QString& plainPath, const Passphrase& passphrase,
            const BackupGoOn& goOn) {
    startSodium();
    QFile sealed(sealedPath);
    openForReading(sealed);
    const QByteArray head = sealed.read(Envelope::size());
    const Envelope envelope = Envelope::from(head);
    const SealKey key(passphrase, envelope);
    key.requireCheck(envelope.check);
    NewFile plain(plainPath);
    openStream(sealed, key, head, goOn, [&](const QByteArray& bytes) { plain.write(bytes); });
    plain.keep();
}

} // namespace baydesk
