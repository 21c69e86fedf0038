// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <atomic>

class QThread;

namespace baydesk {

/// Builds the sample shop in a file, away from the window's thread. The file appears under its name only when
/// the shop is complete.
class SampleMaker : public QObject {
    Q_OBJECT

  public:
    explicit SampleMaker(QObject* parent = nullptr);
    /// Cancels what is under way and waits for it.
    ~SampleMaker() override;
    void make(const QString& file);
    void cancel() { isCancelled_ = true; }

  Q_SIGNALS:
    void progressed(int done, int total);
    /// \p problem is empty when the shop is there; a cancelled one says so.
    void finished(const QString& problem);

  private:
    /// On the thread of its own; the sentence for finished().
    QString build(const QString& file);

    QThread* thread_ = nullptr;
    std::atomic_bool isCancelled_ = false;
};

} // namespace baydesk
