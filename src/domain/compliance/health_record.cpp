// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/compliance/health_record.h"

#include "domain/values/vin.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::HealthRecord)
};

bool isDone(const Job& job) {
    return job.decision == JobDecision::Approved;
}

void addLine(HealthRecord& record, const HealthRecordFacts& facts, const OrderLine& line) {
    if (line.isRemoved) {
        return;
    }
    switch (line.kind) {
    case LineKind::Labour: record.works.push_back({line.description, line.soldHours}); break;
    case LineKind::Sublet: record.works.push_back({line.description, Hours()}); break;
    case LineKind::Part: {
        const auto number = facts.partNumbers.find(*line.part);
        record.parts.push_back(
            {line.description, number == facts.partNumbers.end() ? QString() : number->second, line.issued});
        break;
    }
    case LineKind::Sundry:
    case LineKind::Fee:
    case LineKind::Discount: break;
    }
}

QStringList wordsRefused(const HealthRecord& record) {
    QStringList refused;
    if (record.companyName.trimmed().isEmpty()) {
        refused.append(Tr::tr("The shop has no name: enter it in the settings."));
    }
    if (record.vin.isEmpty()) {
        refused.append(Tr::tr("The VIN is missing: enter it on the vehicle."));
    } else if (const Validation vin = validateVin(record.vin); vin.verdict == Verdict::Invalid) {
        refused.append(Tr::tr("The VIN fails its check: %1.").arg(vin.reason));
    }
    if (record.plate.isEmpty()) {
        refused.append(Tr::tr("The plate is missing: enter it on the vehicle."));
    }
    if (record.fault.trimmed().isEmpty()) {
        refused.append(Tr::tr("The fault is not described: write the complaint of each job."));
    }
    if (record.listNumber.isEmpty()) {
        refused.append(Tr::tr("The settlement list has no number."));
    }
    return refused;
}

QStringList workRefused(const HealthRecord& record) {
    QStringList refused;
    if (record.works.empty()) {
        refused.append(Tr::tr("No repair item: add the labour to the job."));
    }
    for (const HealthRecord::Part& part : record.parts) {
        if (part.code.trimmed().isEmpty()) {
            refused.append(Tr::tr("The part %1 has no number: enter it in the catalogue.").arg(part.name));
        }
        if (part.quantity <= Quantity()) {
            refused.append(
                Tr::tr("The part %1 was not issued: issue it or take the line away.").arg(part.name));
        }
    }
    return refused;
}

} // namespace

QString label(HealthRecordState state) {
    switch (state) {
    case HealthRecordState::Pending: return Tr::tr("to be sent");
    case HealthRecordState::Exported: return Tr::tr("sent");
    case HealthRecordState::Accepted: return Tr::tr("accepted");
    case HealthRecordState::Refused: return Tr::tr("refused");
    case HealthRecordState::Withdrawn: return Tr::tr("taken back");
    }
    return {};
}

bool leavesHealthRecord(const RepairOrder& order) {
    if (order.header().isReleased || order.isInternal()) {
        return false;
    }
    for (const Job* job : order.jobs()) {
        if (isDone(*job)) {
            return true;
        }
    }
    return false;
}

HealthRecord healthRecordOf(const HealthRecordFacts& facts) {
    const OrderHeader& header = facts.order.header();
    HealthRecord record{.companyName = facts.companyName,
                        .vin = facts.vehicle.vin,
                        .plate = facts.vehicle.plate,
                        .sentOn = header.openedOn,
                        .mileageKm = header.walkAround.mileageKm,
                        .settledOn = facts.settledOn,
                        .listNumber = header.number,
                        .fault = {},
                        .parts = {},
                        .works = {}};
    QStringList faults;
    for (const Job* job : facts.order.jobs()) {
        if (!isDone(*job)) {
            continue;
        }
        faults.append(job->cause.isEmpty() ? job->complaint
                                           : QStringLiteral("%1：%2").arg(job->complaint, job->cause));
        for (const OrderLine& line : job->lines) {
            addLine(record, facts, line);
        }
    }
    record.fault = faults.join(QStringLiteral("；"));
    return record;
}

QStringList refusalsOf(const HealthRecord& record, std::optional<std::int64_t> lastMileageKm, QDate today) {
    QStringList refused = wordsRefused(record);
    if (record.mileageKm <= 0) {
        refused.append(Tr::tr("The mileage is 0 km: a car that was driven here has more."));
    } else if (lastMileageKm && record.mileageKm < *lastMileageKm) {
        refused.append(Tr::tr("The mileage %1 km is below that of the visit before, %2 km.")
                           .arg(record.mileageKm)
                           .arg(*lastMileageKm));
    }
    if (!record.sentOn.isValid() || record.settledOn < record.sentOn) {
        refused.append(Tr::tr("The settlement is dated before the car came in."));
    }
    if (record.settledOn > today) {
        refused.append(Tr::tr("The settlement is dated after today."));
    }
    return refused + workRefused(record);
}

} // namespace baydesk
