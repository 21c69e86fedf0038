// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history_hash.h"

#include <array>
#include <charconv>
#include <sodium.h>

namespace baydesk {

namespace {

/// Digits of a number, without going by way of a QByteArray for each of a million rows.
class Decimal {
  public:
    explicit Decimal(std::int64_t value)
        : end_(std::to_chars(digits_.data(), digits_.data() + digits_.size(), value).ptr) {}
    QByteArrayView view() const { return QByteArrayView(digits_.data(), end_ - digits_.data()); }

  private:
    std::array<char, 24> digits_;
    const char* end_;
};

class CanonicalHash {
  public:
    CanonicalHash() { crypto_hash_sha256_init(&state_); }
    void write(QByteArrayView field) {
        add(Decimal(field.size()).view());
        add(":");
        add(field);
        add(",");
    }
    void write(std::int64_t number) { write(Decimal(number).view()); }
    QByteArray inHex() {
        std::array<unsigned char, crypto_hash_sha256_BYTES> hash;
        crypto_hash_sha256_final(&state_, hash.data());
        return QByteArray::fromRawData(reinterpret_cast<const char*>(hash.data()), hash.size()).toHex();
    }

  private:
    void add(QByteArrayView bytes) {
        crypto_hash_sha256_update(&state_, reinterpret_cast<const unsigned char*>(bytes.data()),
                                  static_cast<unsigned long long>(bytes.size()));
    }
    crypto_hash_sha256_state state_;
};

} // namespace

QByteArray firstPreviousHash() {
    return QByteArray(64, '0');
}

QByteArray hashOf(const QByteArray& previous, const HistoryLink& link) {
    CanonicalHash hash;
    hash.write(previous);
    hash.write(link.chain);
    hash.write(link.number);
    hash.write(link.at.milliseconds());
    hash.write(link.actor.value());
    hash.write(link.desk);
    hash.write(link.subject);
    hash.write(link.subjectId);
    hash.write(link.act);
    hash.write(link.detail);
    return hash.inHex();
}

QByteArray privateWordDigest(const QString& salt, const QString& word) {
    CanonicalHash hash;
    hash.write(salt.toUtf8());
    hash.write(word.toUtf8());
    return hash.inHex();
}

} // namespace baydesk
