// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storage_error.h"

#include <QMetaType>
#include <QString>
#include <exception>
#include <optional>

namespace baydesk {

/// What a person is told of something that was thrown.
struct Failure {
    enum class Kind {
        Refused, ///< a rule said no and the person can act; detail is the rule's id
        Storage, ///< the environment said no
        Bug      ///< the program is wrong
    };
    Kind kind;
    /// For a person, in the program's language.
    QString sentence;
    /// For the log and a report: no personal data.
    QString detail;
    /// What the environment said no to, if it did.
    std::optional<StorageError::Kind> storage = {};
    /// Whether something was only to be shown, so that there was nothing to save.
    bool whileReading = false;
};

/// The one place where what was thrown becomes what a person is told; it is written to the log, too.
Failure failureFrom(const std::exception_ptr& error);

} // namespace baydesk

Q_DECLARE_METATYPE(baydesk::Failure)
