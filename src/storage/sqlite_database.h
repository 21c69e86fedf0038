// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/session.h"

#include <QString>
#include <memory>

namespace baydesk {

/// Making, checking and opening database files: what Database does with an address that is a file.
class SqliteDatabase {
  public:
    static std::unique_ptr<Session> open(const QString& file);
    static std::unique_ptr<Session> openForReading(const QString& file);
    static std::unique_ptr<Session> create(const QString& file);
};

} // namespace baydesk
