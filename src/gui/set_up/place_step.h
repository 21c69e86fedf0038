// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/set_up/set_up_step.h"

namespace baydesk {

/// Which database: a new one to be made, or one that is there. Either is a file of this computer or, by its
/// address, a database on a server.
class PlaceStep : public SetUpStep {
    Q_OBJECT
  public:
    enum class Purpose { Make, Open };
    PlaceStep(Purpose purpose, const QString& usualFile);
    void check() const override;
    /// The absolute path of the file, or the address.
    QString place() const;
    /// Of the database user, if the place is on a server; empty if libpq shall look for it by itself.
    QString serverPassword() const;

  private:
    void browse();
    Purpose purpose_;
    QLineEdit* field_;
    QLineEdit* password_;
    FieldRow* passwordRow_;
};

} // namespace baydesk
