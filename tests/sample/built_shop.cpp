// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/built_shop.h"

#include "storage/database.h"
#include "support/database_dump.h"

#include <QCryptographicHash>
#include <stdexcept>

namespace baydesk {

BuiltShop::BuiltShop(Timestamp now, quint64 seed) : now_(now), session_(Database::open(place_.address())) {
    const SampleOptions options{.months = 1, .seed = seed, .now = now, .timeZone = "Asia/Shanghai"};
    if (!buildSampleShop(*session_, options, [](int, int) { return true; })) {
        throw std::logic_error("nobody stopped it, but it stopped");
    }
}

QByteArray BuiltShop::fingerprint() {
    session_.reset();
    return QCryptographicHash::hash(databaseDump(place_.address()).toUtf8(), QCryptographicHash::Sha256)
        .toHex();
}

} // namespace baydesk
