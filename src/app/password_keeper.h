// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <functional>

namespace baydesk {

/// Keeps the passwords of database users from one start to the next: in the system's keyring, or, where there
/// is none, in a file of the user's configuration folder that only they may read. Each belongs to a user of a
/// server. It answers later, on the thread that asks: a keyring may first ask for its own password.
class PasswordKeeper : public QObject {
    Q_OBJECT

  public:
    /// \p folder: where the file is, if there must be one; may not exist yet.
    explicit PasswordKeeper(const QString& folder, QObject* parent = nullptr);

    /// Looks for the password of a database and gives it to the connections of this program; without one
    /// libpq looks by itself. An address with a mistake is a StorageError.
    void recall(const QString& database, const std::function<void()>& then);

    enum class Kept { InKeyring, InFile, Nowhere };
    /// Keeps a password in the place of the one before.
    void keep(const QString& database, const QString& password, const std::function<void(Kept)>& then);
    /// Where it is without a keyring.
    QString file() const { return file_; }

  private:
    const QString file_;
};

} // namespace baydesk
