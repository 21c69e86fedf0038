// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backroom.h"

#include "app/database_thread.h"
#include "domain/storage_error.h"
#include "storage/database.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QThread>
#include <stdexcept>

namespace baydesk {

namespace {

Q_LOGGING_CATEGORY(backroomLog, "baydesk.backroom", QtInfoMsg)

std::unique_ptr<Session> openForWork(const QString& file, Backroom::IfMissing ifMissing) {
    const bool create = ifMissing == Backroom::IfMissing::Create && !QFileInfo::exists(file);
    return create ? Database::create(file) : Database::open(file);
}

/// The one place where what was thrown becomes what a person is told.
Failure failureFrom(const std::exception_ptr& error) {
    const auto bug = [](const char* what) {
        return Failure{
            Failure::Kind::Bug,
            Backroom::tr(
                "The program made a mistake; nothing was saved. Please report what the log file says."),
            QString::fromUtf8(what)};
    };
    try {
        std::rethrow_exception(error);
    } catch (const Refusal& refusal) {
        return {Failure::Kind::Refused, refusal.toString(), QString::fromUtf8(refusal.rule())};
    } catch (const StorageError& storage) {
        return {Failure::Kind::Storage, storage.sentence(), storage.detail()};
    } catch (const std::exception& other) {
        return bug(other.what());
    } catch (...) {
        return bug("something that is no std::exception was thrown");
    }
}

void logFailure(const Failure& failure) {
    switch (failure.kind) {
    case Failure::Kind::Refused: qCInfo(backroomLog).noquote() << "refused:" << failure.detail; break;
    case Failure::Kind::Storage: qCWarning(backroomLog).noquote() << "storage:" << failure.detail; break;
    case Failure::Kind::Bug: qCCritical(backroomLog).noquote() << "bug:" << failure.detail; break;
    }
}

} // namespace

Backroom::Backroom(const QString& file, IfMissing ifMissing, QObject* parent) : QObject(parent) {
    // The job is handed on, not shared: it must die on this thread, where its callbacks belong.
    const auto finished = [this](Job job) {
        QMetaObject::invokeMethod(
            this, [this, job = std::move(job)] { tell(*job); }, Qt::QueuedConnection);
    };
    const auto changedElsewhere = [this] {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT changed(Changes::everything()); }, Qt::QueuedConnection);
    };
    // First the writer: it makes the file or brings it up to date.
    writer_ = std::make_unique<DatabaseThread>(
        DatabaseThread::Callbacks{[=] { return openForWork(file, ifMissing); }, finished, changedElsewhere});
    reader_ = std::make_unique<DatabaseThread>(
        DatabaseThread::Callbacks{[=] { return Database::openForReading(file); }, finished, {}});
}

Backroom::~Backroom() {
    reader_->dropAll();
    reader_.reset();
    writer_.reset();
}

void Backroom::post(BackroomJob::Access access, QObject* owner, Job job, Refused refused) {
    job->access = access;
    enqueue(owner, std::move(job), std::move(refused));
}

void Backroom::postLatest(QObject* owner, const QByteArray& key, Job job, Refused refused) {
    job->topical = BackroomJob::Topical{owner, key, ++turn_};
    newest_.insert({owner, key}, turn_);
    const int dropped = reader_->dropOlder(*job->topical);
    enqueue(owner, std::move(job), std::move(refused));
    settle(dropped);
}

void Backroom::enqueue(QObject* owner, Job job, Refused refused) {
    if (QThread::currentThread() != thread()) {
        throw std::logic_error("the Backroom called from another thread");
    }
    job->owner = owner != nullptr ? owner : this;
    job->refused = std::move(refused);
    DatabaseThread& thread = job->access == BackroomJob::Access::Write ? *writer_ : *reader_;
    if (++outstanding_ == 1) {
        Q_EMIT busyChanged(true);
    }
    thread.post(std::move(job));
}

void Backroom::settle(int jobs) {
    outstanding_ -= jobs;
    if (jobs > 0 && outstanding_ == 0) {
        Q_EMIT busyChanged(false);
    }
}

/// Only the newest request is left in the list, so that owners that are gone leave nothing behind.
bool Backroom::isSuperseded(const BackroomJob& job) {
    if (!job.topical) {
        return false;
    }
    const auto newest = newest_.find({job.topical->owner, job.topical->key});
    if (newest == newest_.end() || *newest != job.topical->turn) {
        return true;
    }
    newest_.erase(newest);
    return false;
}

void Backroom::tell(BackroomJob& job) {
    // What is called here may end the program's main window, and the Backroom with it.
    const QPointer<Backroom> self(this);
    if (!isSuperseded(job)) {
        try {
            if (job.error) {
                tellFailure(job);
            } else if (job.owner) {
                job.tell();
            }
        } catch (const std::exception& mistake) {
            const Failure failure{
                Failure::Kind::Bug,
                tr("The program could not show the result of what it did. Please report what the log "
                   "file says."),
                QString::fromUtf8(mistake.what())};
            logFailure(failure);
            if (self) {
                Q_EMIT failed(failure);
            }
        }
    }
    if (self && !job.changes.isEmpty()) {
        Q_EMIT changed(job.changes);
    }
    if (self) {
        settle(1);
    }
}

void Backroom::tellFailure(BackroomJob& job) {
    const Failure failure = failureFrom(job.error);
    logFailure(failure);
    const bool isRefusal = failure.kind == Failure::Kind::Refused;
    if (isRefusal && job.owner && job.refused) {
        try {
            std::rethrow_exception(job.error);
        } catch (const Refusal& refusal) {
            job.refused(refusal);
        }
        return;
    }
    const bool nobodyWaits = isRefusal && !job.owner && job.access == BackroomJob::Access::Read;
    if (!nobodyWaits) {
        Q_EMIT failed(failure);
    }
}

} // namespace baydesk
