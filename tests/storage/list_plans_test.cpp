// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/appointment_store.h"
#include "storage/database.h"
#include "storage/discount_store.h"
#include "storage/health_record_store.h"
#include "support/query_plan.h"
#include "support/test_database.h"

#include <QTemporaryDir>

namespace baydesk {
namespace {

TEST(Lists, ReadNoTableThatGrowsFromEndToEnd) {
    ONLY_WITH_A_FILE("a server chooses its plans by what the tables hold");
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("lists.baydesk"));
    const QDate day(2026, 11, 21);
    QStringList statements;
    {
        const auto session = Database::create(file);
        session->setTrace([&statements](const char* sql, std::span<const Bind>) {
            statements.append(QString::fromUtf8(sql));
        });
        HealthRecordStore records(*session);
        records.open(20);
        records.pending();
        records.all(20);
        records.findByNumber(QStringLiteral("R261121-001"));
        AppointmentStore appointments(*session);
        appointments.rows(day, day);
        appointments.ofVehicle(VehicleId(1), day, day);
        appointments.ofCustomer(CustomerId(1));
        appointments.row(AppointmentId(1));
        appointments.staffing(day, 42, Hours::fromSeconds(8 * 3600));
        DiscountStore discounts(*session);
        discounts.open();
        discounts.ofOrder(OrderId(1));
    }
    EXPECT_GE(statements.size(), 11);
    const RawDatabase database(file);
    for (const QString& statement : std::as_const(statements)) {
        for (const QString& step : planOf(database, statement)) {
            // In the order of an index a list ends at its limit; people and bays stay few.
            const bool isFine = !step.startsWith(QStringLiteral("SCAN")) ||
                                step.contains(QStringLiteral("INDEX health_records_")) ||
                                step == QStringLiteral("SCAN s") || step == QStringLiteral("SCAN bays");
            EXPECT_TRUE(isFine) << step.toStdString() << " in " << statement.toStdString();
        }
    }
}

} // namespace
} // namespace baydesk
