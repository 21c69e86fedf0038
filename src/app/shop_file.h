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
    /// Who acts from a console: the first administrator who works here, else the first of the staff; now;
    /// this computer's name. A database in which no shop is set up is a Refusal.
    Context context();

    /// Runs the work within one unchanging view of the database.
    void read(const std::function<void(Session&, const Context&)>& work);
    /// Runs the work in one transaction, anew when another desk was in its way.
    Changes write(const std::function<void(Session&, const Context&)>& work);

  private:
    std::unique_ptr<Session> session_;
};

} // namespace baydesk
