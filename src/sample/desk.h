// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/context.h"

#include <utility>

namespace baydesk {

class Session;

/// Through which the sample acts: whoever it is, at the moment it has reached.
class SampleDesk {
  public:
    SampleDesk(Session& session, Context context) : session_(session), context_(std::move(context)) {}

    /// \p Service, acting as \p who now. Valid until the next call.
    template <class Service>
    Service as(StaffId who) {
        context_.actor = who;
        return Service(session_, context_);
    }
    Timestamp now() const { return context_.now; }
    QDate today() const { return context_.today(); }
    void setNow(Timestamp now) { context_.now = now; }
    const ShopSettings& shop() const { return *context_.shop; }
    Session& session() { return session_; }

  private:
    Session& session_;
    Context context_;
};

} // namespace baydesk
