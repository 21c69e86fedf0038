// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop_restore.h"

#include "app/shop_file.h"
#include "services/backup_service.h"
#include "services/prepared_restore.h"
#include "services/transact.h"

namespace baydesk {

QString finishRestore(PreparedRestore& restore, Timestamp now) {
    const QString aside = restore.asideAt(now);
    {
        // Before it stands in its place, so that a restored shop always says so.
        ShopFile shop(restore.file(), ShopFile::Use::Work);
        Context context = shop.context();
        context.now = now;
        transact(shop.session(),
                 [&] { BackupService(shop.session(), context).recordRestored(restore.from(), aside); });
    }
    restore.putInPlace(aside);
    return aside;
}

} // namespace baydesk
