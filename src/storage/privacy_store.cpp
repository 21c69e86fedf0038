// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/privacy_store.h"

#include "storage/customer_store.h"

namespace baydesk {

namespace {

ConsentOnFile consentFrom(const Row& row) {
    return {{.purpose = fromCode<DataPurpose>(row.text(0)),
             .isGiven = row.boolean(1),
             .method = fromCode<ConsentMethod>(row.text(2)),
             .at = row.timestamp(3),
             .until = row.optionalDate(4)},
            row.text(5)};
}

} // namespace

void PrivacyStore::addConsent(CustomerId customer, const DataConsent& consent, StaffId actor) {
    session_.insert(
        "INSERT INTO data_consents (customer_id, purpose, is_given, method, until_on, actor_id, at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        {customer, code(consent.purpose), consent.isGiven, code(consent.method), consent.until, actor,
         consent.at});
    session_.mark(Topic::Customers);
}

std::vector<ConsentOnFile> PrivacyStore::consents(CustomerId customer) {
    return session_.list("SELECT c.purpose, c.is_given, c.method, c.at, c.until_on, s.name "
                         "FROM data_consents c JOIN staff s ON s.id = c.actor_id WHERE c.customer_id = ? "
                         "AND c.id = (SELECT MAX(n.id) FROM data_consents n "
                         "WHERE n.customer_id = c.customer_id AND n.purpose = c.purpose) ORDER BY c.id",
                         {customer}, consentFrom);
}

bool PrivacyStore::refused(CustomerId customer, DataPurpose purpose) {
    return session_
        .first("SELECT is_given FROM data_consents WHERE customer_id = ? AND purpose = ? "
               "ORDER BY id DESC LIMIT 1",
               {customer, code(purpose)}, [](const Row& row) { return !row.boolean(0); })
        .value_or(false);
}

std::vector<ConsentOnFile> PrivacyStore::allConsents(CustomerId customer) {
    return session_.list("SELECT c.purpose, c.is_given, c.method, c.at, c.until_on, s.name "
                         "FROM data_consents c JOIN staff s ON s.id = c.actor_id WHERE c.customer_id = ? "
                         "ORDER BY c.id DESC",
                         {customer}, consentFrom);
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

std::vector<NamedRead> PrivacyStore::reads(CustomerId customer, int limit) {
    return session_.list(
        "SELECT r.day_on, r.staff_id, r.occasion, r.role, r.desk, r.first_at, s.name FROM private_reads r "
        "JOIN staff s ON s.id = r.staff_id WHERE r.customer_id = ? "
        "ORDER BY r.first_at DESC, r.staff_id, r.occasion LIMIT ?",
        {customer, limit}, [customer](const Row& row) {
            return NamedRead{{.day = row.date(0),
                              .staff = row.id<StaffId>(1),
                              .customer = customer,
                              .occasion = fromCode<PrivateOccasion>(row.text(2)),
                              .role = fromCode<StaffRole>(row.text(3)),
                              .desk = row.text(4),
                              .at = row.timestamp(5)},
                             row.text(6)};
        });
}

bool PrivacyStore::isErased(CustomerId customer) {
    return session_
        .first("SELECT customer_id FROM erasures WHERE customer_id = ?", {customer},
               [](const Row& row) { return row.integer(0); })
        .has_value();
}

std::optional<ErasureState> PrivacyStore::erasureState(CustomerId customer, const ShopCalendar& calendar) {
    const auto added = session_.first("SELECT created_at FROM customers WHERE id = ?", {customer},
                                      [](const Row& row) { return row.timestamp(0); });
    if (!added) {
        return std::nullopt;
    }
    ErasureState state;
    state.addedOn = calendar.dayOf(*added);
    state.openOrders = static_cast<int>(session_.one(
        "SELECT COUNT(*) FROM orders WHERE customer_id = ? AND state NOT IN ('delivered', 'cancelled')",
        {customer}, [](const Row& row) { return row.integer(0); }));
    state.openAppointments = static_cast<int>(session_.one(
        "SELECT COUNT(*) FROM appointments WHERE customer_id = ? AND state IN ('booked', 'confirmed')",
        {customer}, [](const Row& row) { return row.integer(0); }));
    state.owesMoney = !CustomerStore(session_).owedOnAccount(customer).isZero();
    state.isErased = isErased(customer);
    const auto closed = session_.one("SELECT MAX(state_since_at) FROM orders WHERE customer_id = ?",
                                     {customer}, [](const Row& row) { return row.optionalTimestamp(0); });
    if (closed) {
        state.lastClosedOn = calendar.dayOf(*closed);
    }
    state.lastWarrantyOn = session_.one(
        "SELECT MAX(COALESCE(o.delivered_on, s.settled_on)) FROM settlements s "
        "JOIN orders o ON o.id = s.order_id WHERE o.customer_id = ? AND (s.payer = 'oem_warranty' "
        "OR EXISTS (SELECT 1 FROM jobs j JOIN warranty_jobs w ON w.job_id = j.id WHERE j.order_id = o.id "
        "AND j.is_removed = 0))",
        {customer}, [](const Row& row) { return row.optionalDate(0); });
    return state;
}

StoredAbout PrivacyStore::storedAbout(CustomerId customer) {
    StoredAbout stored;
    session_.each("SELECT COUNT(*), COUNT(vin) FROM vehicles WHERE customer_id = ?", {customer},
                  [&](const Row& row) {
                      stored.vehicles = static_cast<int>(row.integer(0));
                      stored.vins = static_cast<int>(row.integer(1));
                  });
    session_.each("SELECT COUNT(DISTINCT o.id), COUNT(p.id) FROM orders o "
                  "LEFT JOIN payments p ON p.order_id = o.id WHERE o.customer_id = ?",
                  {customer}, [&](const Row& row) {
                      stored.orders = static_cast<int>(row.integer(0));
                      stored.payments = static_cast<int>(row.integer(1));
                  });
    stored.photos = static_cast<int>(
        session_.one("SELECT COUNT(*) FROM photos p JOIN photo_images i ON i.photo_id = p.id "
                     "JOIN orders o ON o.id = p.order_id WHERE o.customer_id = ?",
                     {customer}, [](const Row& row) { return row.integer(0); }));
    return stored;
}

std::vector<CustomerId> PrivacyStore::overdue(Timestamp closedBefore, QDate warrantyBefore, int limit) {
    return session_.list(
        "SELECT c.id FROM customers c WHERE c.created_at < ? "
        "AND NOT EXISTS (SELECT 1 FROM erasures e WHERE e.customer_id = c.id) "
        "AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = c.id "
        "AND (o.state NOT IN ('delivered', 'cancelled') OR o.state_since_at >= ?)) "
        "AND NOT EXISTS (SELECT 1 FROM appointments a WHERE a.customer_id = c.id "
        "AND a.state IN ('booked', 'confirmed')) "
        "AND NOT EXISTS (SELECT 1 FROM orders o JOIN settlements s ON s.order_id = o.id "
        "WHERE o.customer_id = c.id AND (s.payer = 'oem_warranty' "
        "OR EXISTS (SELECT 1 FROM jobs j JOIN warranty_jobs w ON w.job_id = j.id WHERE j.order_id = o.id "
        "AND j.is_removed = 0)) "
        "AND COALESCE(o.delivered_on, s.settled_on) >= ?) "
        "AND (SELECT COALESCE(SUM(p.amount_cents), 0) FROM orders o JOIN payments p ON p.order_id = o.id "
        "AND p.method = 'on_account' AND p.payer = 'customer' WHERE o.customer_id = c.id) = 0 "
        "ORDER BY c.id LIMIT ?",
        {closedBefore, closedBefore, warrantyBefore, limit},
        [](const Row& row) { return row.id<CustomerId>(0); });
}

std::vector<OrderId> PrivacyStore::ordersOf(CustomerId customer) {
    return session_.list("SELECT id FROM orders WHERE customer_id = ? ORDER BY id", {customer},
                         [](const Row& row) { return row.id<OrderId>(0); });
}

void PrivacyStore::anonymiseOrders(CustomerId customer) {
    session_.execute("UPDATE orders SET sender_name = '', sender_phone = '', words = '', belongings = '', "
                     "revision = revision + 1 "
                     "WHERE customer_id = ?",
                     {customer});
    session_.execute("UPDATE consents SET person = '' WHERE person <> '' AND order_id IN "
                     "(SELECT id FROM orders WHERE customer_id = ?)",
                     {customer});
    session_.execute("UPDATE health_records SET answer = '' WHERE answer <> '' AND order_id IN "
                     "(SELECT id FROM orders WHERE customer_id = ?)",
                     {customer});
    // Whose policy it is goes; from when the maker's guarantees count stays with the car.
    session_.execute("UPDATE vehicle_papers SET insured_until_on = NULL, price_cents = NULL, "
                     "revision = revision + 1 "
                     "WHERE vehicle_id IN (SELECT id FROM vehicles WHERE customer_id = ?)",
                     {customer});
    session_.execute("UPDATE multi_point_results SET note = '' WHERE note <> '' AND inspection_id IN "
                     "(SELECT m.id FROM multi_point_inspections m JOIN orders o ON o.id = m.order_id "
                     "WHERE o.customer_id = ?)",
                     {customer});
    session_.execute("UPDATE recommendation_answers SET reason = '' WHERE reason <> '' AND order_id IN "
                     "(SELECT id FROM orders WHERE customer_id = ?)",
                     {customer});
    session_.execute("UPDATE discount_requests SET reason = '', answer = '' WHERE order_id IN "
                     "(SELECT id FROM orders WHERE customer_id = ?)",
                     {customer});
    session_.mark(Topic::Orders);
}

void PrivacyStore::addErasure(CustomerId customer, const QString& reason, StaffId actor, Timestamp now) {
    session_.execute("INSERT INTO erasures (customer_id, reason, actor_id, at) VALUES (?, ?, ?, ?)",
                     {customer, reason, actor, now});
}

} // namespace baydesk
