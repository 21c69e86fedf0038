// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/long_work.h"
#include "domain/values/refusal.h"
#include "gui/photos/photo_file.h"

#include <QStringList>
#include <memory>

namespace baydesk {

/// Reads picture files one after the other away from the thread of the windows.
class PhotoReading : public QObject {
    Q_OBJECT

  public:
    explicit PhotoReading(QObject* parent = nullptr);
    /// Puts the files at the end of those that are still to be read.
    void read(const QStringList& paths);
    bool isReading() const { return work_.isRunning() || !waiting_.isEmpty(); }

  Q_SIGNALS:
    void pictureRead(const baydesk::KeptPicture& picture);
    void pictureRefused(const baydesk::Refusal& refusal);

  private:
    void next();
    void take(const std::exception_ptr& error);

    LongWork work_;
    QStringList waiting_;
    std::shared_ptr<KeptPicture> picture_;
};

} // namespace baydesk
