// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/sample_shop.h"
#include "storage/session.h"
#include "support/test_database.h"

#include <QByteArray>
#include <memory>

namespace baydesk {

inline const ShopCalendar& shanghai() {
    static const ShopCalendar calendar("Asia/Shanghai");
    return calendar;
}

/// A sample shop of one month in a database of its own.
class BuiltShop {
  public:
    explicit BuiltShop(Timestamp now, quint64 seed = 20261121);

    Session& session() { return *session_; }
    Timestamp now() const { return now_; }
    /// Closes the database and adds up everything in it, table by table in a fixed order.
    QByteArray fingerprint();
    /// The answer of a query that gives one number.
    qint64 number(Sql sql) {
        return session_->one(sql, {}, [](const Row& row) { return row.integer(0); });
    }

  private:
    TestDatabase place_;
    Timestamp now_;
    std::unique_ptr<Session> session_;
};

} // namespace baydesk
