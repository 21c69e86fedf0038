// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/refusal.h"
#include "gui/widgets/pick_box.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QTime>

namespace baydesk {

/// What a typed number means; refused ("typed.number") at its field if it is none.
template <class Value>
Value typedNumber(const QLineEdit* field) {
    if (const auto value = Value::parse(field->text())) {
        return *value;
    }
    throw Refusal("typed.number", QCoreApplication::translate("baydesk::TypedValue", "Type a number."), {},
                  field->objectName().toLatin1());
}

/// Hours and minutes; an invalid time for anything else, which the rule of the field refuses.
inline QTime typedTime(const QLineEdit* field) {
    return QTime::fromString(field->text().trimmed(), QStringLiteral("H:mm"));
}

/// Every time zone the computer knows.
std::vector<PickBox::Choice> timeZoneChoices();

} // namespace baydesk
