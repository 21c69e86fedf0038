// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/restore_comparison.h"

#include "storage/session.h"

#include <algorithm>
#include <map>
#include <vector>

namespace baydesk {

namespace {

/// One row of history, known by its place in its chain, its moment and its act.
struct Act {
    std::int64_t chain;
    std::int64_t number;
    std::int64_t at;
    QString act;
    friend auto operator<=>(const Act& a, const Act& b) {
        return std::tie(a.chain, a.number, a.at, a.act) <=> std::tie(b.chain, b.number, b.at, b.act);
    }
    friend bool operator==(const Act&, const Act&) = default;
};

struct Booking {
    std::int64_t id;
    std::int64_t at;
    std::int64_t amount;
    friend auto operator<=>(const Booking&, const Booking&) = default;
};

std::vector<Act> acts(Session& session) {
    // Acts about backups are nobody's work, and the backup itself cannot know that it was made.
    return session.list(
        "SELECT chain, number, at, act FROM history WHERE subject <> 'backup' ORDER BY chain, number", {},
        [](const Row& row) {
            return Act{row.integer(0), row.integer(1), row.integer(2), row.text(3)};
        });
}

std::vector<Booking> bookings(Session& session, Sql sql) {
    return session.list(sql, {}, [](const Row& row) {
        return Booking{row.integer(0), row.integer(1), row.integer(2)};
    });
}

/// By number: the same id may stand for another order in a database that went another way.
std::map<QString, std::int64_t> revisionsOfOrders(Session& session) {
    std::map<QString, std::int64_t> revisions;
    session.each("SELECT number, revision FROM orders", {},
                 [&](const Row& row) { revisions.emplace(row.text(0), row.integer(1)); });
    return revisions;
}

/// Both are sorted.
template <class T>
std::vector<T> onlyIn(const std::vector<T>& these, const std::vector<T>& those) {
    std::vector<T> only;
    std::ranges::set_difference(these, those, std::back_inserter(only));
    return only;
}

void compareOrders(RestoreLoss& loss, Session& current, Session& backup) {
    const auto kept = revisionsOfOrders(backup);
    for (const auto& [number, revision] : revisionsOfOrders(current)) {
        const auto before = kept.find(number);
        if (before == kept.end()) {
            ++loss.ordersOpened;
        } else if (before->second != revision) {
            ++loss.ordersChanged;
        }
    }
}

void compareHistory(RestoreLoss& loss, Session& current, Session& backup) {
    const auto now = acts(current);
    const auto then = acts(backup);
    const auto lost = onlyIn(now, then);
    loss.acts = std::ssize(lost);
    loss.foreignActs = std::ssize(onlyIn(then, now));
    if (!lost.empty()) {
        const auto [first, last] = std::ranges::minmax(lost, {}, &Act::at);
        loss.from = Timestamp::fromMilliseconds(first.at);
        loss.to = Timestamp::fromMilliseconds(last.at);
    }
}

} // namespace

RestoreLoss compareForRestore(Session& current, Session& backup) {
    const ReadTransaction view(current);
    RestoreLoss loss;
    compareHistory(loss, current, backup);
    compareOrders(loss, current, backup);
    constexpr Sql payments("SELECT id, at, amount_cents FROM payments ORDER BY id, at, amount_cents");
    for (const Booking& payment : onlyIn(bookings(current, payments), bookings(backup, payments))) {
        ++loss.payments;
        loss.paid += Money::fromFen(payment.amount);
    }
    constexpr Sql movements(
        "SELECT id, at, quantity_milli FROM stock_movements ORDER BY id, at, quantity_milli");
    loss.movements = std::ssize(onlyIn(bookings(current, movements), bookings(backup, movements)));
    return loss;
}

} // namespace baydesk
