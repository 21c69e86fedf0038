// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "domain/customers/private_read.h"
#include "domain/values/refusal.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <exception>
#include <functional>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace baydesk {

class Session;

/// One request to the Backroom: worked on by a database thread, told on the thread it came from, where it
/// also dies.
struct BackroomJob {
    enum class Access { Read, Write };
    /// Requests of one owner with one key stand for each other: only the newest counts.
    struct Topical {
        const QObject* owner;
        QByteArray key;
        quint64 turn;
        bool isOlderRequestOf(const Topical& other) const {
            return owner == other.owner && key == other.key && turn < other.turn;
        }
    };

    virtual ~BackroomJob() = default;
    virtual void workOn(Session& session) = 0;
    virtual void tell() = 0;

    Access access = Access::Read;
    QPointer<QObject> owner;
    std::function<void(const Refusal&)> refused;
    std::optional<Topical> topical;

    std::exception_ptr error;
    Changes changes;
    /// Whose private data were seen for it, still to be recorded.
    std::vector<PrivateRead> privateReads;
};

template <class Work, class Done>
class TypedBackroomJob final : public BackroomJob {
  public:
    TypedBackroomJob(Work work, Done done) : work_(std::move(work)), done_(std::move(done)) {}

    void workOn(Session& session) override {
        if constexpr (std::is_void_v<Result>) {
            work_(session);
        } else {
            result_.emplace(work_(session));
        }
    }

    void tell() override {
        if constexpr (std::is_void_v<Result>) {
            done_();
        } else if constexpr (std::is_invocable_v<Done&, Result&&>) {
            done_(*std::move(result_));
        } else {
            done_();
        }
    }

  private:
    using Result = std::remove_cvref_t<std::invoke_result_t<Work&, Session&>>;
    struct Nothing {};

    Work work_;
    Done done_;
    std::optional<std::conditional_t<std::is_void_v<Result>, Nothing, Result>> result_;
};

} // namespace baydesk
