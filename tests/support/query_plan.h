// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/raw_database.h"

#include <QSqlQuery>
#include <QStringList>
#include <gtest/gtest.h>

namespace baydesk {

/// The steps SQLite takes for a statement.
inline QStringList planOf(const RawDatabase& database, const QString& sql) {
    QSqlQuery query(*database);
    QStringList steps;
    EXPECT_TRUE(query.exec(QStringLiteral("EXPLAIN QUERY PLAN ") + QString(sql).replace(u'?', u'1')))
        << sql.toStdString();
    while (query.next()) {
        steps.append(query.value(3).toString());
    }
    return steps;
}

} // namespace baydesk
