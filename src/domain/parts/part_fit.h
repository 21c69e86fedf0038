// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <optional>

namespace baydesk {

/// What the words of a part's models say of one car. They are written by people, so this is a hint to a
/// person and never a reason to refuse.
enum class PartFit {
    Unknown, ///< the part names no model, or nobody said what the car is
    Fits,    ///< its model is named, or the part is for all cars
    Other    ///< other models are named, or other years of it
};

/// \p fits as in PartDraft: models and years such as "CX-5 13–25; CX-30 20–26"; \p model as on the vehicle,
/// such as "马自达CX-5".
PartFit fitOf(const QString& fits, const QString& model, std::optional<std::int64_t> modelYear);

} // namespace baydesk
