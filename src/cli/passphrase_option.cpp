// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/passphrase_option.h"

#include "domain/storage_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace baydesk {

CommandOption passphraseOption() {
    return {"passphrase-file", "FILE",
            QT_TRANSLATE_NOOP("baydesk::Cli", "Sealed with the first line of this file.")};
}

std::optional<Passphrase> passphraseFrom(const Arguments& arguments) {
    if (!arguments.has("passphrase-file")) {
        return std::nullopt;
    }
    const QString path = arguments.value("passphrase-file");
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        throw StorageError(StorageError::Kind::CannotOpen,
                           QCoreApplication::translate("baydesk::Cli", "%1 cannot be read.").arg(path));
    }
    // Longer than any passphrase: what is beyond makes it too long, not shorter.
    QByteArray line = file.readLine(64 * 1024);
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    return Passphrase::parse(QString::fromUtf8(line));
}

} // namespace baydesk
