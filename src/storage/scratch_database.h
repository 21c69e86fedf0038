// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database_address.h"

#include <QDateTime>
#include <QString>
#include <memory>

namespace baydesk {

class Session;

/// An empty database of the program's own beside a shop's on the same server, which goes away again unless it
/// takes the shop's place. Only one of a purpose at a time, whatever desk it is made at; what an ended run
/// left is taken away first.
class ScratchDatabase {
  public:
    enum class Purpose {
        Proof,  ///< a backup is restored into it on trial
        Restore ///< a backup is made ready in it to take the shop's place
    };
    /// Refuses, as a Refusal: "backup.may_not_create" where the database user may not make databases or may
    /// not work in them, "backup.restoring" while another desk has one of this purpose, and for
    /// Purpose::Restore "backup.may_not_rename" a shop that belongs to another user.
    ScratchDatabase(const DatabaseAddress& shop, Purpose purpose);
    ~ScratchDatabase();
    ScratchDatabase(const ScratchDatabase&) = delete;
    ScratchDatabase& operator=(const ScratchDatabase&) = delete;

    const DatabaseAddress& address() const { return address_; }
    /// Whose the shop's database is, if not of the user who is connected; everything in this one shall be
    /// theirs, too.
    const QString& owner() const { return owner_; }

    /// Whether there is a database in the shop's place.
    bool hasShop() const;
    /// A name no database has yet: the shop's with "_before_restore_" and the moment.
    QString freeName(const QDateTime& local) const;
    /// Takes the shop's name; the database of before is called \p aside from now on, with what others may do
    /// there. Both or neither, in one transaction. Nobody may be connected to either: that is a StorageError
    /// that names how many desks are.
    void takePlace(const QString& aside);

  private:
    void refuseWithoutRights(Purpose purpose);
    void create();
    void giveRightsOfShop();
    [[noreturn]] void refuseConnected();

    const DatabaseAddress shop_;
    DatabaseAddress address_;
    QString owner_;
    /// Who is connected.
    QString user_;
    /// To another database of the server, since nobody may be connected to one that is renamed.
    std::unique_ptr<Session> server_;
    bool isOurs_ = false;
};

/// Whether a database of this name is on the server, whatever is in it.
bool isOnServer(const DatabaseAddress& address);

} // namespace baydesk
