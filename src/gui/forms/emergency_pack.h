// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/long_work.h"
#include "gui/desk.h"

#include <QObject>
#include <memory>

namespace baydesk {

/// One PDF for a day without power: blank forms, and the agreement of each car in the shop. Read on the
/// database's thread and laid out on one of its own, so that the window goes on.
class EmergencyPack : public QObject {
    Q_OBJECT
  public:
    explicit EmergencyPack(const Desk& desk, QObject* parent = nullptr);
    /// Writes the PDF to the file; one at a time, another call meanwhile does nothing.
    void save(const QString& file);

  Q_SIGNALS:
    /// \p problem is empty when the file is there.
    void done(const QString& file, const QString& problem);

  private:
    const Desk& desk_;
    LongWork work_;
    QString file_;
    std::shared_ptr<QString> problem_;
    bool isBusy_ = false;
};

} // namespace baydesk
