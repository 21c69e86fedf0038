// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backroom.h"

#include "app/database_thread.h"
#include "domain/values/refusal.h"
#include "storage/database.h"
#include "storage/privacy_store.h"

#include <QScopeGuard>
#include <QThread>
#include <future>
#include <stdexcept>

namespace baydesk {

namespace {

std::unique_ptr<Session> openForWork(const QString& database, Backroom::IfMissing ifMissing) {
    const bool create = ifMissing == Backroom::IfMissing::Create && Database::isMissing(database);
    return create ? Database::create(database) : Database::open(database);
}

} // namespace

Backroom::Backroom(const QString& database, IfMissing ifMissing, QObject* parent) : QObject(parent) {
    // The job is handed on, not shared: it must die on this thread, where its callbacks belong.
    const auto finished = [this](Job job) {
        QMetaObject::invokeMethod(
            this, [this, job = std::move(job)] { tell(*job); }, Qt::QueuedConnection);
    };
    const auto changedElsewhere = [this](Changes changes) {
        QMetaObject::invokeMethod(
            this, [this, changes] { Q_EMIT changed(changes); }, Qt::QueuedConnection);
    };
    const auto lost = [this](const std::exception_ptr& error) {
        QMetaObject::invokeMethod(
            this, [this, error] { tellLost(failureFrom(error)); }, Qt::QueuedConnection);
    };
    const auto back = [this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                isLost_ = false;
                Q_EMIT changed(Changes::everything());
            },
            Qt::QueuedConnection);
    };
    // First the writer: it makes the file or brings it up to date.
    const auto opened = std::make_shared<std::promise<void>>();
    const auto open = [=] {
        try {
            auto session = openForWork(database, ifMissing);
            opened->set_value();
            return session;
        } catch (...) {
            opened->set_exception(std::current_exception());
            throw;
        }
    };
    const auto openForReading = [database, whenOpened = opened->get_future().share()] {
        whenOpened.get(); // what keeps the writer out is what is told of every request
        return Database::openForReading(database);
    };
    writer_ = std::make_unique<DatabaseThread>(
        DatabaseThread::Callbacks{open, finished, changedElsewhere, lost, back});
    reader_ =
        std::make_unique<DatabaseThread>(DatabaseThread::Callbacks{openForReading, finished, {}, lost, back});
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
    const auto settled = qScopeGuard([&] { // even if whoever hears of it throws
        if (self) {
            settle(1);
        }
    });
    if (!isSuperseded(job)) {
        try {
            if (job.error) {
                tellFailure(job);
            } else if (job.owner) {
                job.tell();
            }
        } catch (const std::exception&) {
            Failure failure = failureFrom(std::current_exception());
            failure.kind = Failure::Kind::Bug; // whatever a page's callback threw, the work itself is done
            failure.sentence =
                tr("The program could not show the result of what it did. Please report what the log "
                   "file says.");
            if (self) {
                Q_EMIT failed(failure);
            }
        }
    }
    if (self) {
        keepPrivateReads(std::move(job.privateReads));
    }
    if (self && !job.changes.isEmpty()) {
        Q_EMIT changed(job.changes);
    }
}

void Backroom::keepPrivateReads(std::vector<PrivateRead> reads) {
    std::erase_if(reads, [this](const PrivateRead& read) { return storedReads_.contains(read.key()); });
    if (!reads.empty()) {
        write(
            this, [reads](Session& session) { PrivacyStore(session).addReads(reads); },
            [this, reads] {
                for (const PrivateRead& read : reads) {
                    storedReads_.insert(read.key());
                }
            });
    }
}

/// Once for each loss: what is read meanwhile fails too, and would only say the same again.
void Backroom::tellLost(const Failure& failure) {
    if (!std::exchange(isLost_, true)) {
        Q_EMIT failed(failure);
    }
}

void Backroom::tellFailure(BackroomJob& job) {
    Failure failure = failureFrom(job.error);
    failure.whileReading = job.access == BackroomJob::Access::Read;
    const bool isRefusal = failure.kind == Failure::Kind::Refused;
    if (isRefusal && job.owner && job.refused) {
        try {
            std::rethrow_exception(job.error);
        } catch (const Refusal& refusal) {
            job.refused(refusal);
        }
        return;
    }
    if (failure.storage == StorageError::Kind::ConnectionLost && job.access == BackroomJob::Access::Read) {
        tellLost(failure);
        return;
    }
    isLost_ = isLost_ || failure.storage == StorageError::Kind::ConnectionLost;
    const bool nobodyWaits = isRefusal && !job.owner && job.access == BackroomJob::Access::Read;
    if (!nobodyWaits) {
        Q_EMIT failed(failure);
    }
}

} // namespace baydesk
