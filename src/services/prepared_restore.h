// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/backup.h"
#include "domain/backup/passphrase.h"
#include "domain/shop.h"

#include <QString>
#include <memory>
#include <optional>

namespace baydesk {

class RestorePlace;

/// A backup unpacked beside the database it is to replace, brought up to date and proved: all that can fail
/// is behind it. Goes away again unless it is put in place.
class PreparedRestore {
  public:
    /// Takes seconds. Refuses, with a sentence, a file that is no backup or not as it was written, a wrong or
    /// missing passphrase ("backup.passphrase_needed"), one that fails its proof, and a restore under way.
    PreparedRestore(const QString& from, const QString& database, const std::optional<Passphrase>& passphrase,
                    const BackupGoOn& goOn);
    ~PreparedRestore();
    PreparedRestore(const PreparedRestore&) = delete;
    PreparedRestore& operator=(const PreparedRestore&) = delete;

    /// The file it came from, and the database that is ready: a path or an address.
    const QString& from() const { return from_; }
    QString database() const;
    /// When the last act in it was done.
    std::optional<Timestamp> lastAct() const { return lastAct_; }
    /// Null if no shop is set up in it.
    const std::shared_ptr<const ShopSettings>& shop() const { return shop_; }

    /// What the database holds that the backup does not; nothing if there is no database, or none that can be
    /// read.
    std::optional<RestoreLoss> loss() const;
    /// Where the database of now will lie, or what it will be called on its server; empty if there is none.
    QString asideAt(Timestamp now) const;
    /// Moves the database aside and puts this one in its place; refuses while another program has it open.
    void putInPlace(const QString& aside);

  private:
    QString from_;
    QString replaced_;
    std::unique_ptr<RestorePlace> place_;
    std::optional<Timestamp> lastAct_;
    std::shared_ptr<const ShopSettings> shop_;
};

/// Whether there is anything at this place, a path or an address, that a restore would move aside.
bool wouldReplace(const QString& database);

/// Whether a file is sealed, so that it asks for a passphrase.
bool isSealedBackup(const QString& file);

} // namespace baydesk
