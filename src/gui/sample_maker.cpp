// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sample_maker.h"

#include "app/new_shop.h"
#include "app/system_clock.h"
#include "domain/storage_error.h"
#include "sample/sample_shop.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>

namespace baydesk {

SampleMaker::SampleMaker(QObject* parent) : QObject(parent) {}

SampleMaker::~SampleMaker() {
    if (thread_) {
        cancel();
        thread_->wait();
        delete thread_;
    }
}

void SampleMaker::make(const QString& file) {
    thread_ = QThread::create([this, file] {
        const QString problem = build(file);
        QMetaObject::invokeMethod(
            this, [this, problem] { Q_EMIT finished(problem); }, Qt::QueuedConnection);
    });
    thread_->start();
}

QString SampleMaker::build(const QString& file) {
    if (!QDir().mkpath(QFileInfo(file).path())) {
        return tr("The folder %1 cannot be made.").arg(QFileInfo(file).path());
    }
    bool isComplete = false;
    try {
        NewShop shop(file);
        const SampleOptions options{.now = SystemClock::now()};
        isComplete = buildSampleShop(shop.session(), options, [this](int done, int total) {
            Q_EMIT progressed(done, total);
            return !isCancelled_;
        });
        if (isComplete && !shop.keep()) {
            return tr("The sample shop cannot be stored as %1.").arg(file);
        }
    } catch (const StorageError& error) {
        return error.sentence();
    } catch (const std::exception& error) {
        return tr("The sample shop could not be built: %1").arg(QString::fromUtf8(error.what()));
    }
    return isComplete ? QString() : tr("The sample shop was not built: it was cancelled.");
}

} // namespace baydesk
