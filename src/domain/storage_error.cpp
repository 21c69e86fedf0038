// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/storage_error.h"

#include <utility>

namespace baydesk {

StorageError::StorageError(Kind kind, QString sentence, QString detail)
    : kind_(kind),
      sentence_(std::move(sentence)),
      detail_(std::move(detail)),
      what_((detail_.isEmpty() ? sentence_ : detail_).toUtf8()) {}

} // namespace baydesk
