// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace baydesk {

/// One rule that does not hold in the database, and where.
struct Finding {
    /// "order.settlement_sum" or the like.
    QByteArray rule;
    /// For a person, in the program's language.
    QString sentence;
    /// What it is about: order numbers, days or ids, as the sentence says.
    QStringList subjects;
};

/// The first of \p subjects for a sentence, with their number if there are many.
inline QString listed(const QStringList& subjects) {
    constexpr qsizetype shown = 20;
    const QString first = QStringList(subjects.mid(0, shown)).join(QStringLiteral(", "));
    return subjects.size() > shown ? QStringLiteral("%1, … (%2)").arg(first).arg(subjects.size()) : first;
}

} // namespace baydesk
