// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/photos/photo_reading.h"

namespace baydesk {

PhotoReading::PhotoReading(QObject* parent) : QObject(parent) {
    connect(&work_, &LongWork::finished, this, &PhotoReading::take);
}

void PhotoReading::read(const QStringList& paths) {
    waiting_ += paths;
    if (!work_.isRunning()) {
        next();
    }
}

void PhotoReading::next() {
    if (waiting_.isEmpty()) {
        return;
    }
    picture_ = std::make_shared<KeptPicture>();
    work_.start([picture = picture_, path = waiting_.takeFirst()](const BackupGoOn&) {
        *picture = readPicture(path);
    });
}

void PhotoReading::take(const std::exception_ptr& error) {
    if (!error) {
        Q_EMIT pictureRead(*picture_);
    } else {
        try {
            std::rethrow_exception(error);
        } catch (const Refusal& refusal) {
            Q_EMIT pictureRefused(refusal);
        } catch (...) {
            waiting_.clear();
            throw;
        }
    }
    next();
}

} // namespace baydesk
