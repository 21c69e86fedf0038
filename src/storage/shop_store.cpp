// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/shop_store.h"

#include "storage/search_text.h"

#include <algorithm>

namespace baydesk {

namespace {

std::int64_t minuteOf(QTime time) {
    return time.hour() * 60 + time.minute();
}

QTime timeOf(std::int64_t minute) {
    return QTime(static_cast<int>(minute / 60), static_cast<int>(minute % 60));
}

bool holdsAll(const QString& text, const QStringList& words) {
    return std::ranges::all_of(words, [&text](const QString& word) { return text.contains(word); });
}

Operation readOperation(const Row& row) {
    return {row.id<OperationId>(0), row.text(1), row.text(2), fromCode<ServiceCategory>(row.text(3)),
            row.hours(4)};
}

ServicePackage readPackage(const Row& row) {
    return {row.id<PackageId>(0), row.text(1), row.text(2), row.text(3), row.integer(4), {}};
}

} // namespace

std::optional<ShopSettings> ShopStore::settings() {
    return session_.first(
        "SELECT name, address, phone, licence, time_zone, opens_minute, closes_minute, workday_seconds, "
        "labour_rate_cents, diagnosis_fee_cents, tax_rate_bp, hold_seconds, idle_lock_seconds, "
        "backup_minute, backup_folder, is_sample, estimate_valid_days, follow_up_days FROM shop",
        {}, [](const Row& row) {
            return ShopSettings{.name = row.text(0),
                                .address = row.text(1),
                                .phone = row.text(2),
                                .licence = row.text(3),
                                .calendar = ShopCalendar(row.text(4).toUtf8()),
                                .opens = timeOf(row.integer(5)),
                                .closes = timeOf(row.integer(6)),
                                .workday = row.hours(7),
                                .labourRate = row.money(8),
                                .diagnosisFee = row.money(9),
                                .taxRate = row.percent(10),
                                .holdLength = row.hours(11),
                                .estimateValidDays = static_cast<int>(row.integer(16)),
                                .followUpDays = static_cast<int>(row.integer(17)),
                                .idleLock = row.hours(12),
                                .backupTime = timeOf(row.integer(13)),
                                .backupFolder = row.text(14),
                                .isSample = row.boolean(15)};
        });
}

void ShopStore::insert(const ShopSettings& shop) {
    session_.insert(
        "INSERT INTO shop (id, name, address, phone, licence, time_zone, opens_minute, closes_minute, "
        "workday_seconds, labour_rate_cents, diagnosis_fee_cents, tax_rate_bp, hold_seconds, "
        "idle_lock_seconds, backup_minute, backup_folder, is_sample, credit_code, bank, bank_account, "
        "estimate_valid_days, follow_up_days) "
        "VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', '', ?, ?)",
        {shop.name, shop.address, shop.phone, shop.licence, QString::fromUtf8(shop.calendar.zoneId()),
         minuteOf(shop.opens), minuteOf(shop.closes), shop.workday, shop.labourRate, shop.diagnosisFee,
         shop.taxRate, shop.holdLength, shop.idleLock, minuteOf(shop.backupTime), shop.backupFolder,
         shop.isSample, shop.estimateValidDays, shop.followUpDays});
    session_.mark(Topic::Shop);
}

void ShopStore::update(const ShopSettings& shop) {
    session_.execute(
        "UPDATE shop SET name = ?, address = ?, phone = ?, licence = ?, time_zone = ?, opens_minute = ?, "
        "closes_minute = ?, workday_seconds = ?, labour_rate_cents = ?, diagnosis_fee_cents = ?, "
        "tax_rate_bp = ?, hold_seconds = ?, idle_lock_seconds = ?, backup_minute = ?, backup_folder = ?, "
        "estimate_valid_days = ?, follow_up_days = ? WHERE id = 1",
        {shop.name, shop.address, shop.phone, shop.licence, QString::fromUtf8(shop.calendar.zoneId()),
         minuteOf(shop.opens), minuteOf(shop.closes), shop.workday, shop.labourRate, shop.diagnosisFee,
         shop.taxRate, shop.holdLength, shop.idleLock, minuteOf(shop.backupTime), shop.backupFolder,
         shop.estimateValidDays, shop.followUpDays});
    session_.mark(Topic::Shop);
}

ShopAccount ShopStore::account() {
    return session_
        .first("SELECT credit_code, bank, bank_account FROM shop", {},
               [](const Row& row) {
                   return ShopAccount{row.text(0), row.text(1), row.text(2)};
               })
        .value_or(ShopAccount());
}

void ShopStore::updateAccount(const ShopAccount& account) {
    session_.execute("UPDATE shop SET credit_code = ?, bank = ?, bank_account = ? WHERE id = 1",
                     {account.creditCode, account.bank, account.bankAccount});
    session_.mark(Topic::Shop);
}

bool ShopStore::hasRecordedDays() {
    return session_.one("SELECT CASE WHEN EXISTS (SELECT 1 FROM visits) OR EXISTS (SELECT 1 FROM orders) "
                        "OR EXISTS (SELECT 1 FROM stock_movements) OR EXISTS (SELECT 1 FROM clock_entries) "
                        "OR EXISTS (SELECT 1 FROM attendance) OR EXISTS (SELECT 1 FROM cash_ups) "
                        "THEN 1 ELSE 0 END",
                        {}, [](const Row& row) { return row.boolean(0); });
}

OperationId ShopStore::addOperation(const OperationDraft& operation) {
    session_.mark(Topic::Shop);
    return OperationId(
        session_.insert("INSERT INTO operations (code, name, category, standard_seconds, search_text) "
                        "VALUES (?, ?, ?, ?, ?)",
                        {operation.code, operation.name, code(operation.category), operation.standard,
                         searchText({operation.code, operation.name})}));
}

std::optional<Operation> ShopStore::operation(OperationId id) {
    return session_.first("SELECT id, code, name, category, standard_seconds FROM operations WHERE id = ?",
                          {id}, readOperation);
}

std::optional<Operation> ShopStore::operationByCode(const QString& typed) {
    return session_.first("SELECT id, code, name, category, standard_seconds FROM operations WHERE code = ?",
                          {typed}, readOperation);
}

std::vector<Operation> ShopStore::operations(const QStringList& words, int limit) {
    std::vector<Operation> found;
    session_.each(
        "SELECT id, code, name, category, standard_seconds, search_text FROM operations ORDER BY code", {},
        [&](const Row& row) {
            if (std::ssize(found) < limit && holdsAll(row.text(5), words)) {
                found.push_back(readOperation(row));
            }
        });
    return found;
}

PackageId ShopStore::addPackage(const PackageDraft& package) {
    const PackageId id(session_.insert(
        "INSERT INTO packages (code, name, model, interval_km, search_text) VALUES (?, ?, ?, ?, ?)",
        {package.code, package.name, package.model, package.intervalKm,
         searchText({package.code, package.name, package.model})}));
    for (const PackageLine& line : package.lines) {
        session_.insert("INSERT INTO package_lines (package_id, operation_id, part_id, quantity_milli) "
                        "VALUES (?, ?, ?, ?)",
                        {id, line.operation, line.part, line.quantity});
    }
    session_.mark(Topic::Shop);
    return id;
}

std::optional<ServicePackage> ShopStore::package(PackageId id) {
    auto package = session_.first("SELECT id, code, name, model, interval_km FROM packages WHERE id = ?",
                                  {id}, readPackage);
    if (package) {
        for (const NamedLine& line : packageLines(id)) {
            package->lines.push_back(line.line);
        }
    }
    return package;
}

bool ShopStore::hasPackage(const QString& typed) {
    return session_
        .first("SELECT id FROM packages WHERE code = ?", {typed},
               [](const Row& row) { return row.integer(0); })
        .has_value();
}

std::vector<ServicePackage> ShopStore::packages(const QStringList& words, const QString& model, int limit) {
    std::vector<ServicePackage> found;
    session_.each(
        "SELECT id, code, name, model, interval_km, search_text FROM packages ORDER BY interval_km, code", {},
        [&](const Row& row) {
            const QString of = row.text(3);
            const bool fits = model.isEmpty() || of.isEmpty() || model.contains(of, Qt::CaseInsensitive);
            if (fits && std::ssize(found) < limit && holdsAll(row.text(5), words)) {
                found.push_back(readPackage(row));
            }
        });
    return found;
}

std::vector<ShopStore::NamedLine> ShopStore::packageLines(PackageId id) {
    return session_.list("SELECT l.operation_id, l.part_id, l.quantity_milli, COALESCE(o.code, p.number), "
                         "COALESCE(o.name, p.name) "
                         "FROM package_lines l LEFT JOIN operations o ON o.id = l.operation_id LEFT JOIN "
                         "parts p ON p.id = l.part_id "
                         "WHERE l.package_id = ? ORDER BY l.id",
                         {id}, [](const Row& row) {
                             return NamedLine{
                                 {row.optionalId<OperationId>(0), row.optionalId<PartId>(1), row.quantity(2)},
                                 row.text(3),
                                 row.text(4)};
                         });
}

} // namespace baydesk
