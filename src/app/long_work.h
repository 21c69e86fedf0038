// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/backup.h"

#include <QObject>
#include <atomic>
#include <exception>
#include <functional>

class QThread;

namespace baydesk {

/// One piece of work that takes seconds, on a thread of its own: a backup, or the preparing of a restore.
class LongWork : public QObject {
    Q_OBJECT

  public:
    explicit LongWork(QObject* parent = nullptr);
    /// Cancels what is under way and waits for it; nobody is told any more.
    ~LongWork() override;

    using Work = std::function<void(const BackupGoOn& goOn)>;
    /// One at a time: while it runs another one is a std::logic_error.
    void start(Work work);
    void cancel() { isCancelled_ = true; }
    bool isRunning() const { return thread_ != nullptr; }

  Q_SIGNALS:
    void progressed(const baydesk::BackupProgress& progress);
    /// \p error is null if the work did what it should.
    void finished(const std::exception_ptr& error);

  private:
    void end(const std::exception_ptr& error);

    QThread* thread_ = nullptr;
    std::atomic_bool isCancelled_ = false;
};

} // namespace baydesk
