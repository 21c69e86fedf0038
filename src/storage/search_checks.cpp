// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search_checks.h"

#include "storage/backend.h"
#include "storage/search_term_store.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Checks)
};

} // namespace

std::vector<Finding> checkSearchTerms(Session& session) {
    SearchTermStore store(session);
    std::int64_t wanted = 0;
    QStringList vehicles;
    session.each("SELECT id, plate, vin FROM vehicles ORDER BY id", {}, [&](const Row& row) {
        const auto vin = row.isNull(2) ? std::nullopt : std::optional(row.text(2));
        const SearchTerms terms = vehicleTerms(row.text(1), vin);
        wanted += static_cast<std::int64_t>(terms.size());
        if (!store.missingFor(row.id<VehicleId>(0), terms).empty()) {
            vehicles.append(QString::number(row.integer(0)));
        }
    });
    QStringList customers;
    session.each("SELECT id, name, phone FROM customers ORDER BY id", {}, [&](const Row& row) {
        const SearchTerms terms = customerTerms(row.text(1), row.text(2));
        wanted += static_cast<std::int64_t>(terms.size());
        if (!store.missingFor(row.id<CustomerId>(0), terms).empty()) {
            customers.append(QString::number(row.integer(0)));
        }
    });
    std::vector<Finding> findings;
    if (!vehicles.isEmpty()) {
        findings.push_back(
            {"search.vehicle",
             Tr::tr("Vehicles that the search does not find, by their ids: %1").arg(listed(vehicles)),
             vehicles});
    }
    if (!customers.isEmpty()) {
        findings.push_back(
            {"search.customer",
             Tr::tr("Customers that the search does not find, by their ids: %1").arg(listed(customers)),
             customers});
    }
    const auto count = [](const Row& row) { return row.integer(0); };
    const auto stored = session.one("SELECT COUNT(*) FROM search_terms WHERE kind <> 'part'", {}, count);
    const auto ofNoPart = session.one("SELECT COUNT(*) FROM search_terms t WHERE t.kind = 'part' "
                                      "AND NOT EXISTS (SELECT 1 FROM parts p WHERE p.id = t.subject_id)",
                                      {}, count);
    if (findings.empty() && stored + ofNoPart != wanted) {
        findings.push_back({"search.left_over",
                            Tr::tr("%1 search terms lead nowhere.").arg(stored + ofNoPart - wanted),
                            {}});
    }
    return findings;
}

std::vector<Finding> checkStorage(Session& session) {
    std::vector<Finding> findings;
    const auto [damage, loose] = session.backend().faults(session);
    if (!damage.isEmpty()) {
        findings.push_back(
            {"storage.integrity", Tr::tr("The database is damaged: %1").arg(listed(damage)), damage});
    }
    if (!loose.isEmpty()) {
        findings.push_back(
            {"storage.reference", Tr::tr("Rows that name something missing: %1").arg(listed(loose)), loose});
    }
    return findings;
}

} // namespace baydesk
