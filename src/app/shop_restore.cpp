// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop_restore.h"

#include "app/shop_file.h"
#include "services/backup_service.h"
#include "services/prepared_restore.h"
#include "services/transact.h"

#include <QSysInfo>

namespace baydesk {

QString finishRestore(PreparedRestore& restore, std::optional<StaffId> actor, Timestamp now) {
    const QString aside = restore.asideAt(now);
    {
        // Before it stands in its place, so that a restored shop always says so.
        ShopFile shop(restore.database(), ShopFile::Use::Work);
        transact(shop.session(), [&] {
            BackupService::recordRestored(shop.session(), restore.from(), aside, actor, now,
                                          QSysInfo::machineHostName());
        });
    }
    restore.putInPlace(aside);
    return aside;
}

} // namespace baydesk
