// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/input_file.h"

#include "domain/storage_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace baydesk {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::InputFile)
};
} // namespace

QByteArray contentOf(const QString& path, qint64 mostBytes) {
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        throw StorageError(StorageError::Kind::CannotOpen, Tr::tr("%1 cannot be read.").arg(path));
    }
    if (file.size() > mostBytes) {
        throw StorageError(StorageError::Kind::CannotOpen,
                           Tr::tr("%1 is too large for what it should hold.").arg(path));
    }
    return file.readAll();
}

} // namespace baydesk
