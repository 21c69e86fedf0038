// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/kpi/month_names.h"

#include "gui/language.h"

namespace baydesk {

QString displayMonth(Month month) {
    const QLocale locale = interfaceLocale();
    return locale.language() == QLocale::Chinese
               ? locale.toString(month.firstDay(), QStringLiteral("yyyy年M月"))
               : locale.toString(month.firstDay(), QStringLiteral("MMMM yyyy"));
}

QStringList axisNames(const std::vector<MonthFacts>& months) {
    QStringList names;
    for (const MonthFacts& facts : months) {
        QString name = QString::number(facts.month.number());
        while (names.contains(name)) {
            name += QChar(0x200B); // takes no room
        }
        names.append(name);
    }
    return names;
}

PageTarget pageTarget(const ExplainTarget& target) {
    const bool imported = target.source == MonthFacts::Source::Imported;
    return QStringLiteral("%1@%2@%3")
        .arg(target.kpi, target.month.toString(),
             imported ? QStringLiteral("imported") : QStringLiteral("own"));
}

std::optional<ExplainTarget> explainTarget(const PageTarget& target) {
    const auto* text = std::get_if<QString>(&target);
    const QStringList parts = text ? text->split(QLatin1Char('@')) : QStringList();
    const auto month = parts.size() == 3 ? Month::parse(parts[1]) : std::nullopt;
    if (!month) {
        return std::nullopt;
    }
    return ExplainTarget{parts[0], *month,
                         parts[2] == QLatin1String("imported") ? MonthFacts::Source::Imported
                                                               : MonthFacts::Source::OwnOrders};
}

} // namespace baydesk
