// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/order_label.h"

#include "domain/values/refusal.h"
#include "domain/values/text.h"

#include <QCoreApplication>

namespace baydesk {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::OrderLabel)
};
} // namespace

LabelDraft checkedLabel(const LabelDraft& draft) {
    const auto name = Text<20>::parse(draft.name);
    if (!name) {
        throw Refusal("label.name", Tr::tr("A label has a name of 1 to 20 characters."), {}, "name");
    }
    return {name->value(), draft.colour};
}

QString label(LabelColour colour) {
    switch (colour) {
    case LabelColour::Grey: return Tr::tr("Grey");
    case LabelColour::Blue: return Tr::tr("Blue");
    case LabelColour::Green: return Tr::tr("Green");
    case LabelColour::Amber: return Tr::tr("Amber");
    case LabelColour::Red: return Tr::tr("Red");
    }
    return {};
}

} // namespace baydesk
