// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/estimate.h"
#include "domain/orders/job.h"

#include <QJsonArray>
#include <QJsonObject>

namespace baydesk {

/// A job as its customer gets it on file, with the lines that were not taken off.
QJsonObject personalJobObject(const Job& job);
/// The jobs and lines of an estimate as they were offered.
QJsonArray personalOfferArray(const OfferedWork& offer);

} // namespace baydesk
