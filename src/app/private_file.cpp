// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/private_file.h"

#include "storage/disk_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::StorageError)
};

[[noreturn]] void refuse(const QString& sentence) {
    throw StorageError(StorageError::Kind::CannotOpen, sentence);
}

} // namespace

PrivateFile::PrivateFile(const QString& path)
    : path_(QFileInfo(path).absoluteFilePath()),
      unfinished_(path_ + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128)) {
    if (path.trimmed().isEmpty()) {
        refuse(Tr::tr("No file is named."));
    }
    if (QFileInfo(path_).exists() || QFileInfo(path_).isSymLink()) {
        refuse(Tr::tr("%1 is there already. Choose another name.").arg(path_));
    }
    if (!QFileInfo(QFileInfo(path_).absolutePath()).isDir()) {
        refuse(Tr::tr("There is no folder %1.").arg(QFileInfo(path_).absolutePath()));
    }
    file_ = std::make_unique<NewFile>(unfinished_);
    // While nothing is in it yet.
    if (!QFile::setPermissions(unfinished_, QFile::ReadOwner | QFile::WriteOwner)) {
        refuse(Tr::tr("%1 cannot be kept from others. Choose another folder.").arg(path_));
    }
}

PrivateFile::~PrivateFile() = default;

void PrivateFile::keep(const QByteArray& content) {
    file_->write(content);
    file_->keep();
    file_.reset();
    try {
        publish(unfinished_, path_);
    } catch (...) {
        QFile::remove(unfinished_);
        throw;
    }
}

} // namespace baydesk
