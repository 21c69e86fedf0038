// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "services/context.h"
#include "storage/session.h"
#include "support/test_database.h"

#include <QTemporaryDir>
#include <memory>
#include <utility>

namespace baydesk {

/// An empty shop in a database of its own that goes away with the test: settings, one member of staff
/// per role, two mechanical technicians, three bays. It is Saturday 2026-11-21, 10:00 in Shanghai, until a
/// test says otherwise.
class TestShop {
  public:
    explicit TestShop(bool isSample = true);

    Session& session() { return *session_; }
    /// Where its database is: a file or an address.
    QString file() const { return database_.address(); }
    QString path(const QString& name) const { return folder_.filePath(name); }
    const ShopSettings& settings() const { return *context_.shop; }

    Context& context() { return context_; }
    const Context& context() const { return context_; }
    /// Sets the time, or lets it pass.
    void setNow(QDate day, QTime time);
    void passMinutes(int minutes) { context_.now = context_.now.plusMinutes(minutes); }
    Timestamp at(QTime time) const { return context_.shop->calendar.at(context_.today(), time); }
    void actAs(StaffId who) { context_.actor = who; }

    /// One act of the service in its own transaction: `shop.act<WorkshopService>([&](auto& workshop) { … })`.
    template <class Service, class Act>
    auto act(Act&& act) {
        Transaction transaction(*session_);
        Service service(*session_, context_);
        if constexpr (std::is_void_v<decltype(act(service))>) {
            act(service);
            lastChanges = transaction.commit();
            requireRememberedAsStored();
        } else {
            auto result = act(service);
            lastChanges = transaction.commit();
            requireRememberedAsStored();
            return result;
        }
    }
    template <class Service>
    Service service() {
        return Service(*session_, context_);
    }

    StaffId administrator;
    StaffId advisor;
    StaffId foreman;
    StaffId partsClerk;
    StaffId cashier;
    StaffId customerCare;
    StaffId manager;
    StaffId owner;
    StaffId other;
    TechnicianId firstTechnician;  ///< 李强
    TechnicianId secondTechnician; ///< 周斌
    BayId firstBay;                ///< 机1
    BayId secondBay;               ///< 机2
    BayId bodyBay;                 ///< 钣1
    /// What the last act touched.
    Changes lastChanges;

    /// After each act the orders the session remembers are compared with the stored ones, unless a
    /// measurement needs the act alone.
    void trustMemory() { witness_.reset(); }

  private:
    /// A std::logic_error if a remembered order differs from the stored one.
    void requireRememberedAsStored();

    QTemporaryDir folder_;
    TestDatabase database_;
    std::unique_ptr<Session> session_;
    std::unique_ptr<Session> witness_;
    Context context_;
};

} // namespace baydesk
