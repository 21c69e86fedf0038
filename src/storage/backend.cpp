// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backend.h"

#include "storage/database_address.h"
#include "storage/postgresql_backend.h"
#include "storage/sqlite_backend.h"

namespace baydesk {

Backend::Backend() = default;

Backend::~Backend() = default;

std::unique_ptr<Backend> Backend::open(const DatabaseAddress& address, Session::Access access) {
    if (address.isServer()) {
        return std::make_unique<PostgresqlBackend>(address, access);
    }
    return std::make_unique<SqliteBackend>(address.file(), access);
}

} // namespace baydesk
