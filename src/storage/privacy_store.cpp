// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/privacy_store.h"

#include "storage/customer_store.h"

namespace baydesk {

void PrivacyStore::addConsent(CustomerId customer, const DataConsent& consent, StaffId actor) {
    session_.insert(
        "INSERT INTO data_consents (customer_id, purpose, is_given, method, actor_id, at) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        {customer, code(consent.purpose), consent.isGiven, code(consent.method), actor, consent.at});
    session_.mark(Topic::Customers);
}

std::vector<DataConsent> PrivacyStore::consents(CustomerId customer) {
    return session_.list(
        "SELECT c.purpose, c.is_given, c.method, c.at FROM data_consents c WHERE c.customer_id = ? "
        "AND c.id = (SELECT MAX(n.id) FROM data_consents n WHERE n.customer_id = c.customer_id "
        "AND n.purpose = c.purpose) ORDER BY c.purpose",
        {customer}, [](const Row& row) {
            return DataConsent{fromCode<DataPurpose>(row.text(0)), row.boolean(1),
                               fromCode<ConsentMethod>(row.text(2)), row.timestamp(3)};
        });
}

void PrivacyStore::addReads(const std::vector<PrivateRead>& reads) {
    for (const PrivateRead& read : reads) {
        session_.execute(
            "INSERT INTO private_reads (day_on, staff_id, customer_id, occasion, role, desk, first_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (day_on, staff_id, customer_id, occasion) DO NOTHING",
            {read.day, read.staff, read.customer, code(read.occasion), code(read.role), read.desk, read.at});
    }
}

std::vector<PrivateRead> PrivacyStore::reads(CustomerId customer, int limit) {
    return session_.list("SELECT day_on, staff_id, occasion, role, desk, first_at FROM private_reads "
                         "WHERE customer_id = ? ORDER BY first_at DESC LIMIT ?",
                         {customer, limit}, [customer](const Row& row) {
                             return PrivateRead{.day = row.date(0),
                                                .staff = row.id<StaffId>(1),
                                                .customer = customer,
                                                .occasion = fromCode<PrivateOccasion>(row.text(2)),
                                                .role = fromCode<StaffRole>(row.text(3)),
                                                .desk = row.text(4),
                                                .at = row.timestamp(5)};
                         });
}

ErasureState PrivacyStore::erasureState(CustomerId customer) {
    ErasureState state;
    state.openOrders = static_cast<int>(session_.one(
        "SELECT COUNT(*) FROM orders WHERE customer_id = ? AND state NOT IN ('delivered', 'cancelled')",
        {customer}, [](const Row& row) { return row.integer(0); }));
    state.owesMoney = !CustomerStore(session_).owedOnAccount(customer).isZero();
    state.isErased = session_
                         .first("SELECT customer_id FROM erasures WHERE customer_id = ?", {customer},
                                [](const Row& row) { return row.integer(0); })
                         .has_value();
    // A cancelled order was closed when it entered its state; the day it was opened is near enough to keep it
    // by.
    state.lastClosedOn =
        session_.one("SELECT MAX(COALESCE(delivered_on, opened_on)) FROM orders WHERE customer_id = ?",
                     {customer}, [](const Row& row) { return row.optionalDate(0); });
    state.lastWarrantyOn =
        session_.one("SELECT MAX(s.settled_on) FROM settlements s JOIN orders o ON o.id = s.order_id "
                     "WHERE o.customer_id = ? AND s.payer = 'oem_warranty'",
                     {customer}, [](const Row& row) { return row.optionalDate(0); });
    return state;
}

std::vector<OrderId> PrivacyStore::ordersOf(CustomerId customer) {
    return session_.list("SELECT id FROM orders WHERE customer_id = ? ORDER BY id", {customer},
                         [](const Row& row) { return row.id<OrderId>(0); });
}

void PrivacyStore::anonymiseOrders(CustomerId customer) {
    session_.execute("UPDATE orders SET sender_name = '', sender_phone = '', revision = revision + 1 "
                     "WHERE customer_id = ?",
                     {customer});
    session_.execute("UPDATE consents SET person = '' WHERE person <> '' AND order_id IN "
                     "(SELECT id FROM orders WHERE customer_id = ?)",
                     {customer});
    session_.execute("UPDATE part_holds SET held_for = '' WHERE for_order_id IN "
                     "(SELECT id FROM orders WHERE customer_id = ?)",
                     {customer});
    session_.mark(Topic::Orders | Topic::Parts);
}

void PrivacyStore::addErasure(CustomerId customer, const QString& reason, StaffId actor, Timestamp now) {
    session_.execute("INSERT INTO erasures (customer_id, reason, actor_id, at) VALUES (?, ?, ?, ?)",
                     {customer, reason, actor, now});
}

} // namespace baydesk
