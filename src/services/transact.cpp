// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/transact.h"

#include "storage/run_in_transaction.h"

namespace baydesk {

Changes transact(Session& session, const std::function<void()>& acts) {
    return runInTransactionAndFindOut(session, acts);
}

} // namespace baydesk
