// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/long_work.h"

#include <QThread>
#include <stdexcept>

namespace baydesk {

LongWork::LongWork(QObject* parent) : QObject(parent) {}

LongWork::~LongWork() {
    if (thread_ != nullptr) {
        cancel();
        thread_->wait();
        delete thread_;
    }
}

void LongWork::start(Work work) {
    if (isRunning()) {
        throw std::logic_error("a second long work beside the first");
    }
    isCancelled_ = false;
    const BackupGoOn goOn = [this](const BackupProgress& progress) {
        QMetaObject::invokeMethod(
            this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
        return !isCancelled_;
    };
    thread_ = QThread::create([this, work = std::move(work), goOn] {
        std::exception_ptr error;
        try {
            work(goOn);
        } catch (...) {
            error = std::current_exception();
        }
        QMetaObject::invokeMethod(
            this, [this, error] { end(error); }, Qt::QueuedConnection);
    });
    thread_->start();
}

void LongWork::end(const std::exception_ptr& error) {
    thread_->wait();
    delete std::exchange(thread_, nullptr);
    Q_EMIT finished(error);
}

} // namespace baydesk
