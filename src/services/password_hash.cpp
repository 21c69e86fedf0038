// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/password_hash.h"

#include <sodium.h>
#include <stdexcept>

namespace baydesk {

namespace {

void requireSodium() {
    static const bool isReady = sodium_init() >= 0;
    if (!isReady) {
        throw std::logic_error("libsodium cannot be used");
    }
}

} // namespace

QString hashPassword(const QString& password) {
    requireSodium();
    const QByteArray bytes = password.toUtf8();
    char hash[crypto_pwhash_STRBYTES] = {};
    if (crypto_pwhash_str(hash, bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0) {
        throw std::runtime_error("not enough memory to hash a password");
    }
    return QString::fromLatin1(hash);
}

bool isPassword(const QString& password, const QString& hash) {
    requireSodium();
    const QByteArray bytes = password.toUtf8();
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes.constData(),
                                    static_cast<unsigned long long>(bytes.size())) == 0;
}

} // namespace baydesk
