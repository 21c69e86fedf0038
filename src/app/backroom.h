// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backroom_job.h"
#include "app/failure.h"
#include "domain/changes.h"
#include "domain/customers/private_read.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <memory>
#include <set>
#include <utility>

namespace baydesk {

class DatabaseThread;

/// All work with the database away from the thread of the windows: one thread writes, one reads, each with
/// its own connection. Work runs inside a transaction and is either wholly done or not at all; results and
/// signals come on the thread the Backroom lives in, which is also the only one that may call it.
class Backroom : public QObject {
    Q_OBJECT

  public:
    enum class IfMissing { Refuse, Create };

    /// Opens the file or the address of a server on the database threads, bringing an older version up to
    /// date. If that fails, as Database::open and Database::create say, every request fails with the reason.
    explicit Backroom(const QString& database, IfMissing ifMissing = IfMissing::Refuse,
                      QObject* parent = nullptr);
    /// Ends all writes that were asked for; drops reads that have not begun. Nobody is told any more.
    ~Backroom() override;

    using Refused = std::function<void(const Refusal&)>;

    /// Runs \p work(Session&) in a transaction on the writing thread. After the commit \p done(result) is
    /// called, then changed() emitted. When a rule refuses, \p refused is called if given, else failed()
    /// emitted. Both are skipped when \p owner is gone by then (the work is done nevertheless, and a refusal
    /// goes to failed()); without an owner they are always called.
    template <class Work, class Done>
    void write(QObject* owner, Work work, Done done, Refused refused = {}) {
        post(BackroomJob::Access::Write, owner, job(std::move(work), std::move(done)), std::move(refused));
    }

    /// Runs \p work(Session&) on the reading thread, within one unchanging view of the database.
    template <class Work, class Done>
    void read(QObject* owner, Work work, Done done, Refused refused = {}) {
        post(BackroomJob::Access::Read, owner, job(std::move(work), std::move(done)), std::move(refused));
    }

    /// As read(), for questions that replace each other, such as a search at each key stroke: of the requests
    /// with the same owner and key only the newest is answered, and older ones that wait are not even asked.
    template <class Work, class Done>
    void readLatest(QObject* owner, const QByteArray& key, Work work, Done done, Refused refused = {}) {
        postLatest(owner, key, job(std::move(work), std::move(done)), std::move(refused));
    }

    bool isBusy() const { return outstanding_ > 0; }

  Q_SIGNALS:
    /// A transaction was committed here and touched these topics, or another program changed the database,
    /// which may have touched any if the database cannot tell. Also everything, when a lost connection to the
    /// server is there again.
    void changed(baydesk::Changes changes);
    /// The loss of the connection is told once for all reads, and to each write.
    void failed(const baydesk::Failure& failure);
    /// Whether a request is under way.
    void busyChanged(bool busy);

  private:
    using Job = std::unique_ptr<BackroomJob>;
    template <class Work, class Done>
    static Job job(Work work, Done done) {
        return std::make_unique<TypedBackroomJob<Work, Done>>(std::move(work), std::move(done));
    }
    void post(BackroomJob::Access access, QObject* owner, Job job, Refused refused);
    void postLatest(QObject* owner, const QByteArray& key, Job job, Refused refused);
    void enqueue(QObject* owner, Job job, Refused refused);
    void tell(BackroomJob& job);
    void tellFailure(BackroomJob& job);
    void tellLost(const Failure& failure);
    bool isSuperseded(const BackroomJob& job);
    void settle(int jobs);
    /// Stores those of the reads that are not known to be stored.
    void keepPrivateReads(std::vector<PrivateRead> reads);

    std::unique_ptr<DatabaseThread> writer_;
    std::unique_ptr<DatabaseThread> reader_;
    QHash<std::pair<const QObject*, QByteArray>, quint64> newest_;
    quint64 turn_ = 0;
    std::set<decltype(std::declval<PrivateRead>().key())> storedReads_;
    int outstanding_ = 0;
    /// Whether the loss of the connection was told.
    bool isLost_ = false;
};

} // namespace baydesk
