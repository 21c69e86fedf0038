// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/transact.h"

#include "storage/run_in_transaction.h"
#include "storage/session.h"

namespace baydesk {

Changes transact(Session& session, const std::function<void()>& acts) {
    return runInTransactionAndFindOut(session, acts);
}

Changes transactOnce(Session& session, const std::function<void()>& acts) {
    Transaction transaction(session);
    acts();
    return transaction.commit();
}

} // namespace baydesk
