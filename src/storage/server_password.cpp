// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/server_password.h"

#include "storage/database_address.h"

#include <map>
#include <mutex>

namespace baydesk {

namespace {

struct Given {
    std::mutex mutex;
    std::map<QString, QString> passwords;
};

Given& given() {
    static Given all;
    return all;
}

/// A password belongs to a user of a server, not to one of its databases.
QString keyOf(const DatabaseAddress& address) {
    return QStringLiteral("%1@%2:%3").arg(address.user(), address.host()).arg(address.port());
}

} // namespace

void setServerPassword(const DatabaseAddress& address, const QString& password) {
    const std::lock_guard lock(given().mutex);
    if (password.isEmpty()) {
        given().passwords.erase(keyOf(address));
    } else {
        given().passwords[keyOf(address)] = password;
    }
}

std::optional<QString> serverPassword(const DatabaseAddress& address) {
    const std::lock_guard lock(given().mutex);
    const auto found = given().passwords.find(keyOf(address));
    return found == given().passwords.end() ? std::nullopt : std::optional(found->second);
}

} // namespace baydesk
