// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/id.h"
#include "domain/values/quantity.h"

#include <QByteArray>

namespace baydesk {

class Session;

/// Refuses a part of a piece: only what is measured (litres, metres, kilograms) is kept in fractions.
void requireWholePieces(Session& session, PartId part, Quantity quantity, const QByteArray& field = "quantity");

} // namespace baydesk
