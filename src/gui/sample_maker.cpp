// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sample_maker.h"

#include "app/shop_file.h"
#include "app/system_clock.h"
#include "domain/storage_error.h"
#include "sample/sample_shop.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

namespace baydesk {

namespace {
/// A database with what SQLite keeps beside it.
void removeFiles(const QString& file) {
    for (const char* ending : {"", "-wal", "-shm"}) {
        QFile::remove(file + QLatin1String(ending));
    }
}
} // namespace

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
    const QString unfinished = file + QStringLiteral(".unfinished");
    if (!QDir().mkpath(QFileInfo(file).path())) {
        return tr("The folder %1 cannot be made.").arg(QFileInfo(file).path());
    }
    removeFiles(unfinished);
    bool isComplete = false;
    try {
        ShopFile shop(unfinished, ShopFile::Use::Create);
        const SampleOptions options{.now = SystemClock::now()};
        isComplete = buildSampleShop(shop.session(), options, [this](int done, int total) {
            Q_EMIT progressed(done, total);
            return !isCancelled_;
        });
    } catch (const StorageError& error) {
        return error.sentence();
    } catch (const std::exception& error) {
        return tr("The sample shop could not be built: %1").arg(QString::fromUtf8(error.what()));
    }
    if (!isComplete) {
        removeFiles(unfinished);
        return tr("The sample shop was not built: it was cancelled.");
    }
    return QFile::rename(unfinished, file) ? QString()
                                           : tr("The sample shop cannot be stored as %1.").arg(file);
}

} // namespace baydesk
