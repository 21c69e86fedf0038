// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "services/context.h"

#include <QString>
#include <functional>
#include <memory>

namespace baydesk {

class Session;

/// A shop's database, a file or on a server, in a program without windows: everything happens on the calling
/// thread.
class ShopFile {
  public:
    enum class Use {
        Read,  ///< nothing on disk changes
        Work,  ///< an older version is brought up to date
        Create ///< the file must not be there yet, the database on the server must be empty
    };

    /// Throws what Database::open, openForReading and create throw.
    ShopFile(const QString& database, Use use);
    ~ShopFile();
    ShopFile(const ShopFile&) = delete;
    ShopFile& operator=(const ShopFile&) = delete;

    Session& session() { return *session_; }
    /// From now on this person acts. A wrong name or password is a Refusal; the attempt is recorded either
    /// way, which is the only thing written to a file opened for reading.
    void signIn(const QString& name, const QString& password);
    /// Who acts, now, at this computer. Until somebody has signed in it is the administrator of a sample
    /// shop; in a real one that is a Refusal ("sign_in.needed"), as is a database in which no shop is set up.
    Context context();

    /// Runs the work within one unchanging view of the database. Whose private data it saw is recorded
    /// afterwards.
    void read(const std::function<void(Session&, const Context&)>& work);
    /// Runs the work in one transaction, anew when another desk was in its way. Whose private data it saw is
    /// recorded with it.
    Changes write(const std::function<void(Session&, const Context&)>& work);

  private:
    QString database_;
    std::unique_ptr<Session> session_;
    std::optional<StaffId> actor_;
};

} // namespace baydesk
