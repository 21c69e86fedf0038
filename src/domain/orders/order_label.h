// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/values/id.h"

#include <QString>
#include <array>

namespace baydesk {

using LabelId = Id<struct OrderLabelTag>;

/// The colours of the theme.
enum class LabelColour { Grey, Blue, Green, Amber, Red };
template <>
struct Codes<LabelColour> {
    static constexpr std::array words{"grey", "blue", "green", "amber", "red"};
};

/// What a person types for a label.
struct LabelDraft {
    QString name;
    LabelColour colour = LabelColour::Grey;
    bool operator==(const LabelDraft&) const = default;
};

/// A word with a colour that a shop hangs on its orders for reasons of its own; the program draws no
/// conclusion from it. A retired one stays where it hangs and is not offered any more.
struct OrderLabel {
    LabelId id;
    LabelDraft data;
    bool isRetired = false;
    bool operator==(const OrderLabel&) const = default;
};

/// The draft with its name cleaned. Refuses ("label.name", field "name") a name of none or more than 20
/// characters.
LabelDraft checkedLabel(const LabelDraft& draft);

/// "Grey", "Blue".
QString label(LabelColour colour);

} // namespace baydesk
