// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/kpi.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {
namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("baydesk::Kpi", text);
}

QString joined(const QStringList& names) {
    return names.join(
        QCoreApplication::translate("baydesk::Kpi", ", ", "between the names of missing facts"));
}

} // namespace

KpiResult KpiResult::quotient(const Amount& numerator, const Amount& denominator) {
    KpiResult result;
    result.countsTodaysShop = numerator.countsTodaysShop() || denominator.countsTodaysShop();
    result.missing = numerator.missing() + denominator.missing();
    result.missing.removeDuplicates();
    if (!result.missing.isEmpty()) {
        result.why = QCoreApplication::translate("baydesk::Kpi", "Not known for this month: %1.")
                         .arg(joined(result.missing));
        return result;
    }
    if (denominator.raw() == 0) {
        result.why =
            QCoreApplication::translate("baydesk::Kpi", "Nothing to divide by: %1 is 0 in this month.",
                                        "%1 is a fact or several multiplied with each other")
                .arg(denominator.names().join(QStringLiteral(" × ")));
        return result;
    }
    result.status = Status::Ok;
    result.value = Fraction(Int128(numerator.raw()) * denominator.scale(),
                            Int128(denominator.raw()) * numerator.scale());
    result.numerator = numerator;
    result.denominator = denominator;
    return result;
}

KpiResult KpiResult::reported(Fraction value, QString why) {
    KpiResult result;
    result.status = Status::Reported;
    result.value = value;
    result.why = std::move(why);
    return result;
}

KpiResult KpiResult::insufficient(QString why) {
    KpiResult result;
    result.why = std::move(why);
    return result;
}

const char* const Kpi::todaysShop = QT_TRANSLATE_NOOP(
    "baydesk::Kpi",
    "People, their trade and pay, bays and hours a day are those of the shop's lists and settings "
    "today, in a past month too: a change there changes this figure of every month.");

QString Kpi::todaysShopText() {
    return translated(todaysShop);
}

QString Kpi::titleText() const {
    return translated(title);
}
QString Kpi::formulaText() const {
    return translated(formula);
}
QString Kpi::leavesOutText() const {
    return translated(leavesOut);
}

QString Kpi::basisText(MonthFacts::Source source) const {
    return translated(source == MonthFacts::Source::Imported && importedBasis != nullptr ? importedBasis
                                                                                         : basis);
}

const std::vector<Kpi>& kpiCatalogue() {
    static const std::vector<Kpi> catalogue = [] {
        std::vector<Kpi> all;
        for (const auto& group :
             {throughputKpis(), revenueKpis(), labourKpis(), bayKpis(), qualityKpis(), appointmentKpis(),
              recommendationKpis(), satisfactionKpis(), furtherKpis()}) {
            all.insert(all.end(), group.begin(), group.end());
        }
        return all;
    }();
    return catalogue;
}

const Kpi* findKpi(const QString& id) {
    const auto& all = kpiCatalogue();
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const Kpi& kpi) { return QLatin1String(kpi.id) == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace baydesk
