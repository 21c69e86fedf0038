// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/reference.h"

#include "domain/kpi/kpi.h"

namespace baydesk {
namespace {

QString directionWord(Direction direction) {
    switch (direction) {
    case Direction::HigherIsBetter: return QStringLiteral("higher is better");
    case Direction::LowerIsBetter: return QStringLiteral("lower is better");
    case Direction::BandIsBest: return QStringLiteral("a band is best");
    case Direction::Neutral: break;
    }
    return QStringLiteral("neither direction is better");
}

QString entry(const Kpi& kpi) {
    QString text = QStringLiteral("## %1 · %2\n\n").arg(QLatin1String(kpi.id), QString::fromUtf8(kpi.title));
    text += QStringLiteral("**%1** — in %2; %3.\n\n")
                .arg(QString::fromUtf8(kpi.formula), QLatin1String(kpi.unit), directionWord(kpi.direction));
    text += QStringLiteral("- Counts: %1\n").arg(QString::fromUtf8(kpi.basis));
    // An empty month lacks every fact and so names all that the figure counts.
    const MonthFacts nothing(Month::of(QDate(2026, 1, 1)), MonthFacts::Source::OwnOrders);
    if (kpi.compute(nothing).countsTodaysShop) {
        text += QStringLiteral("- As of today: %1\n").arg(QString::fromUtf8(Kpi::todaysShop));
    }
    if (kpi.importedBasis != nullptr) {
        text += QStringLiteral("- Imported month: %1\n").arg(QString::fromUtf8(kpi.importedBasis));
    }
    text += QStringLiteral("- Leaves out: %1\n\n").arg(QString::fromUtf8(kpi.leavesOut));
    return text;
}

} // namespace

QString kpiReference() {
    QString text = QStringLiteral("# KPI reference\n\n"
                                  "Written from the catalogue in `src/domain/kpi`; a test keeps it so. To "
                                  "write it anew, run the domain tests "
                                  "with `BAYDESK_WRITE_DOCS=1`.\n\n"
                                  "Every value is an exact quotient of integers; it is rounded half-up when "
                                  "it is shown and nowhere else. A "
                                  "missing fact makes a figure \"insufficient data\", never 0. A month is "
                                  "either added up from this program's "
                                  "orders or imported as somebody entered it; the two are never mixed.\n\n");
    for (const Kpi& kpi : kpiCatalogue()) {
        text += entry(kpi);
    }
    text.chop(1);
    return text;
}

} // namespace baydesk
