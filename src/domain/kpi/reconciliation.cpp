// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/reconciliation.h"

#include "domain/kpi/amount.h"

#include <QCoreApplication>

namespace baydesk {
namespace {

struct ReconciliationText {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Reconciliation)
};

QString yuan(Money amount) {
    return roundedForPeople(Fraction(amount.fen(), 100), amount.fen() % 100 == 0 ? 0 : 2);
}

QString count(std::int64_t value) {
    return roundedForPeople(Fraction(value, 1), 0);
}

QString signedText(QString text) {
    return text.startsWith(QChar(0x2212)) ? text : QLatin1Char('+') + text;
}

void compareHoursWithLabour(const MonthFacts& facts, std::vector<Remark>& remarks) {
    if (!facts.soldHours || !facts.labourRate || !facts.labourOutput) {
        return;
    }
    const Money expected = amountFor(*facts.labourRate, *facts.soldHours);
    const bool agrees = expected == *facts.labourOutput;
    const QString hours = roundedForPeople(Fraction(facts.soldHours->seconds(), 3600),
                                           facts.soldHours->seconds() % 3600 == 0 ? 0 : 2);
    QString sentence =
        agrees ? ReconciliationText::tr("Sold hours × labour rate = labour output: %1 × %2 = %3.")
               : ReconciliationText::tr("Labour output %3 differs from sold hours × labour rate, %1 × %2 = "
                                        "%4; discounts and other rates explain a difference.");
    sentence = sentence.arg(hours, yuan(*facts.labourRate), yuan(*facts.labourOutput));
    if (!agrees) {
        sentence = sentence.arg(yuan(expected));
    }
    remarks.push_back(
        {"hours_times_rate", agrees ? Remark::Kind::Agrees : Remark::Kind::Explained, sentence});
}

void compareJobsWithVisits(const MonthFacts& facts, std::vector<Remark>& remarks) {
    if (!facts.maintenanceJobs || !facts.generalJobs || !facts.accidentJobs || !facts.visits) {
        return;
    }
    const std::int64_t jobs = *facts.maintenanceJobs + *facts.generalJobs + *facts.accidentJobs;
    if (jobs == *facts.visits || *facts.visits == 0) {
        return;
    }
    if (jobs < *facts.visits) {
        remarks.push_back({"jobs_and_visits", Remark::Kind::Explained,
                           ReconciliationText::tr(
                               "%1 jobs by class, %2 visits: some visits contain no work of any class yet.")
                               .arg(count(jobs), count(*facts.visits))});
        return;
    }
    remarks.push_back(
        {"jobs_and_visits", Remark::Kind::Explained,
         ReconciliationText::tr(
             "%1 jobs by class, %2 visits: %3 more, %4 jobs per visit. A visit may contain several "
             "classes.")
             .arg(count(jobs), count(*facts.visits), count(jobs - *facts.visits),
                  roundedForPeople(Fraction(jobs, *facts.visits), 3))});
}

void compareStaff(const MonthFacts& facts, std::vector<Remark>& remarks) {
    if (!facts.staff || !facts.frontStaff || !facts.technicians) {
        return;
    }
    const std::int64_t others = *facts.staff - *facts.frontStaff - *facts.technicians;
    if (others != 0) {
        remarks.push_back(
            {"staff", Remark::Kind::Explained,
             ReconciliationText::tr(
                 "%1 staff: %2 at the front desk, %3 technicians and %4 others (parts, cashier, "
                 "managers …).")
                 .arg(count(*facts.staff), count(*facts.frontStaff), count(*facts.technicians),
                      count(others))});
    }
}

// A reported percentage stands for whole orders; shows which count would fit and that it cannot be confirmed.
void compareOnTime(const MonthFacts& facts, std::vector<Remark>& remarks) {
    if (!facts.isImported() || !facts.onTimeReportedPpm || !facts.visits || *facts.visits == 0) {
        return;
    }
    const Int128 product = Int128(*facts.onTimeReportedPpm) * *facts.visits;
    if (product % 1'000'000 == 0) {
        return;
    }
    const Fraction exact(product, 1'000'000);
    const std::int64_t nearest = exact.rounded(0);
    remarks.push_back(
        {"on_time_count", Remark::Kind::Explained,
         ReconciliationText::tr(
             "The reported on-time share of %1 visits is %2, no whole number; %3 of %1 would be "
             "%4%. The counts were "
             "not given.")
             .arg(count(*facts.visits), roundedForPeople(exact, 2), count(nearest),
                  roundedForPeople(Fraction(Int128(nearest) * 100, *facts.visits), 2))});
}

} // namespace

std::optional<Reconciliation> reconcile(const MonthFacts& facts, Percent tolerance) {
    if (!facts.maintenanceOutput || !facts.generalOutput || !facts.accidentOutput || !facts.labourOutput ||
        !facts.partsOutput) {
        return std::nullopt;
    }
    Reconciliation result;
    result.categoryTotal = *facts.maintenanceOutput + *facts.generalOutput + *facts.accidentOutput;
    result.outputTotal = *facts.labourOutput + *facts.partsOutput;
    result.difference = result.categoryTotal - result.outputTotal;
    const std::int64_t total = result.outputTotal.fen();
    if (total != 0) {
        result.share = Fraction(result.difference.fen(), total);
    }
    const Int128 difference = result.difference.fen();
    const Int128 allowed = Int128(total < 0 ? -total : total) * tolerance.basisPoints();
    result.isReconciled = (difference < 0 ? -difference : difference) * 10'000 <= allowed;
    return result;
}

QString Reconciliation::sentence() const {
    if (difference.isZero()) {
        return ReconciliationText::tr("By class %1; labour + parts %2; reconciled.")
            .arg(yuan(categoryTotal), yuan(outputTotal));
    }
    const QString text =
        isReconciled
            ? ReconciliationText::tr("By class %1; labour + parts %2; reconciled within tolerance: %3%4.")
            : ReconciliationText::tr("By class %1; labour + parts %2; not reconciled: %3%4.");
    QString ofTotal;
    if (share) {
        const Fraction hundredfold(Int128(share->numerator()) * 100, share->denominator());
        ofTotal = QStringLiteral(" (%1%)").arg(signedText(roundedForPeople(hundredfold, 2)));
    }
    return text.arg(yuan(categoryTotal), yuan(outputTotal), signedText(yuan(difference)), ofTotal);
}

std::vector<Remark> comparisons(const MonthFacts& facts) {
    std::vector<Remark> remarks;
    compareHoursWithLabour(facts, remarks);
    compareJobsWithVisits(facts, remarks);
    compareStaff(facts, remarks);
    compareOnTime(facts, remarks);
    return remarks;
}

} // namespace baydesk
