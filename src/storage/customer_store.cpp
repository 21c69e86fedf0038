// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customer_store.h"

#include "domain/values/refusal.h"
#include "storage/search_term_store.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::CustomerStore)
};

CustomerId customerFrom(const Row& row) {
    return row.id<CustomerId>(0);
}

} // namespace

Customer CustomerStore::load(CustomerId id) {
    return session_.one("SELECT kind, name, phone, company_code, note, revision FROM customers WHERE id = ?",
                        {id}, [&](const Row& row) {
                            return Customer{.id = id,
                                            .data = {.kind = fromCode<CustomerKind>(row.text(0)),
                                                     .name = row.text(1),
                                                     .phone = row.text(2),
                                                     .companyCode = row.text(3),
                                                     .note = row.text(4)},
                                            .revision = row.integer(5)};
                        });
}

CustomerId CustomerStore::insert(const CustomerDraft& customer, Timestamp now) {
    const CustomerId id(session_.insert(
        "INSERT INTO customers (kind, name, phone, company_code, note, created_at, revision) "
        "VALUES (?, ?, ?, ?, ?, ?, 1)",
        {code(customer.kind), customer.name, customer.phone, customer.companyCode, customer.note, now}));
    SearchTermStore(session_).addFor(id, customerTerms(customer.name, customer.phone));
    session_.mark(Topic::Customers);
    return id;
}

void CustomerStore::update(const Customer& before, const CustomerDraft& after) {
    const auto changed = session_.execute("UPDATE customers SET kind = ?, name = ?, phone = ?, company_code "
                                          "= ?, note = ?, revision = revision + 1 "
                                          "WHERE id = ? AND revision = ?",
                                          {code(after.kind), after.name, after.phone, after.companyCode,
                                           after.note, before.id, before.revision});
    if (changed != 1) {
        throw Refusal("customer.changed_elsewhere",
                      Tr::tr("Another desk changed this customer in the meantime."),
                      Tr::tr("Look at the new data and do it again."));
    }
    SearchTermStore(session_).replaceFor(before.id, customerTerms(before.data.name, before.data.phone),
                                         customerTerms(after.name, after.phone));
    session_.mark(Topic::Customers);
}

std::vector<CustomerId> CustomerStore::withPhone(const QString& phone, int limit) {
    return session_.list("SELECT id FROM customers WHERE phone = ? ORDER BY id LIMIT ?", {phone, limit},
                         customerFrom);
}

std::vector<CustomerId> CustomerStore::withPhoneBeginning(const QString& digits, int limit) {
    // Behind the last digit and before any letter.
    return session_.list("SELECT id FROM customers WHERE phone >= ? AND phone < ? ORDER BY phone LIMIT ?",
                         {digits, digits + QLatin1Char(':'), limit}, customerFrom);
}

Money CustomerStore::owedOnAccount(CustomerId id) {
    return session_.one("SELECT COALESCE(CAST(SUM(p.amount_cents) AS BIGINT), 0) FROM orders o "
                        "JOIN payments p ON p.order_id = o.id AND p.method = 'on_account' AND p.payer = "
                        "'customer' WHERE o.customer_id = ?",
                        {id}, [](const Row& row) { return row.money(0); });
}

std::vector<EarlierOrder> CustomerStore::orders(CustomerId id, int limit) {
    return session_.list("SELECT id, number, state, opened_on, delivered_on, mileage_km FROM orders "
                         "WHERE customer_id = ? ORDER BY opened_at DESC, id DESC LIMIT ?",
                         {id, limit}, [](const Row& row) {
                             return EarlierOrder{.id = row.id<OrderId>(0),
                                                 .number = row.text(1),
                                                 .state = fromCode<OrderState>(row.text(2)),
                                                 .openedOn = row.date(3),
                                                 .deliveredOn = row.optionalDate(4),
                                                 .mileageKm = row.integer(5),
                                                 .jobs = {}};
                         });
}

} // namespace baydesk
