// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backup/passphrase.h"

#include "domain/values/refusal.h"

#include <QCoreApplication>

namespace baydesk {

Passphrase Passphrase::parse(const QString& typed) {
    const QString normal = typed.normalized(QString::NormalizationForm_KC);
    const auto length = normal.toUcs4().size();
    if (length < shortest || length > longest) {
        throw Refusal(
            "backup.passphrase",
            QCoreApplication::translate("baydesk::Backup", "A passphrase of %1 to %2 characters is needed.")
                .arg(shortest)
                .arg(longest),
            {}, "passphrase");
    }
    return Passphrase(normal.toUtf8());
}

} // namespace baydesk
