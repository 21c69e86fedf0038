// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/visit_plan.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr Percent tax = Percent::fromBasisPoints(1300);
constexpr const char* maintenanceWords[] = {"来做个保养",   "保养到期了", "做常规保养，顺便检查一下",
                                            "提示该保养了", "预约的保养", "保养，车上等"};

Payer payerOf(Dice& dice, const SampleWork& work, const Car& car, QDate day) {
    const bool isYoung = day.year() - car.data.modelYear.value_or(0) <= 3;
    return work.mayBeWarranty && isYoung && dice.permille(650) ? Payer::OemWarranty : Payer::Customer;
}

} // namespace

LineDraft VisitPlanner::labour(const Operation& operation, Payer payer) const {
    LineDraft line;
    line.kind = LineKind::Labour;
    line.payer = payer;
    line.category = operation.category;
    line.description = operation.name;
    line.operation = operation.id;
    line.soldHours = operation.standard;
    line.unitPrice = rates_.on(payer, operation.category, day_);
    line.taxRate = tax;
    return line;
}

LineDraft VisitPlanner::part(const StockedPart& stocked, int count, ServiceCategory category,
                             Payer payer) const {
    LineDraft line;
    line.kind = LineKind::Part;
    line.payer = payer;
    line.category = category;
    line.description = stocked.name;
    line.part = stocked.id;
    line.quantity = Quantity::whole(count);
    line.unitPrice = stocked.price;
    line.taxRate = tax;
    return line;
}

const SampleWork& VisitPlanner::pickWork(std::span<const SampleWork> works, const Car& car) {
    const bool isElectric = sampleModels()[car.model].isElectric;
    int sum = 0;
    for (const SampleWork& work : works) {
        sum += isElectric && !work.suitsElectric ? 0 : work.weight;
    }
    int left = dice_.below(sum);
    for (const SampleWork& work : works) {
        left -= isElectric && !work.suitsElectric ? 0 : work.weight;
        if (left < 0) {
            return work;
        }
    }
    return works.back();
}

PlannedJob VisitPlanner::jobFrom(const SampleWork& work, const char* operations, Trade trade, const Car& car,
                                 Payer payer, bool withParts) {
    PlannedJob job;
    job.trade = trade;
    job.draft.complaint = QString::fromUtf8(work.complaint);
    job.draft.cause = QString::fromUtf8(work.cause);
    job.draft.correction = QString::fromUtf8(work.correction);
    job.draft.warrantyScope =
        payer == Payer::OemWarranty ? WarrantyScope::Covered : WarrantyScope::NotCovered;
    ServiceCategory category = ServiceCategory::General;
    for (const CountedWord& code : countedWords(operations)) {
        const Operation& operation = cast_.operations.at(code.word);
        job.lines.push_back(labour(operation, payer));
        job.soldHours += operation.standard;
        category = operation.category;
    }
    for (const CountedWord& key : countedWords(withParts ? work.parts : "")) {
        if (const StockedPart* stocked = cast_.part(key.word, car.model)) {
            job.lines.push_back(part(*stocked, key.count, category, payer));
        }
    }
    return job;
}

VisitPlan VisitPlanner::arrival(QDate day) {
    VisitPlan plan;
    plan.car = fleet_.arrive(day);
    plan.wantsWash = dice_.permille(820);
    return plan;
}

PlannedJob VisitPlanner::jobFrom(const ServicePackage& package) const {
    PlannedJob job;
    job.draft.complaint = package.name;
    job.draft.package = package.id;
    for (const PackageLine& line : package.lines) {
        for (const auto& [code, operation] : cast_.operations) {
            job.soldHours += line.operation == operation.id ? operation.standard : Hours();
        }
    }
    return job;
}

void VisitPlanner::addMaintenance(VisitPlan& plan, const Car& car) {
    const auto& offered = cast_.packages[car.model];
    plan.jobs.push_back(jobFrom(offered[dice_.weighted({24, 32, 26, 11, 7})]));
    if (plan.words.isEmpty()) {
        plan.words = dice_.word(maintenanceWords);
    }
    plan.customerWaits = dice_.permille(450);
    if (dice_.permille(110)) {
        LineDraft discount;
        discount.kind = LineKind::Discount;
        discount.category = ServiceCategory::Maintenance;
        discount.discountOn = OutputHalf::Labour;
        discount.description = QStringLiteral("会员优惠");
        discount.unitPrice = Money::yuan(20);
        discount.taxRate = tax;
        plan.jobs.back().lines.push_back(discount);
    }
}

void VisitPlanner::addRepair(VisitPlan& plan, const Car& car) {
    const SampleWork& work = pickWork(sampleRepairs(), car);
    const Payer payer = payerOf(dice_, work, car, car.lastSeenOn);
    plan.words += (plan.words.isEmpty() ? QString() : QStringLiteral("；")) + QString::fromUtf8(work.words);
    plan.jobs.push_back(jobFrom(work, work.operations, work.trade, car, payer, true));
    plan.jobs.back().isDeclined = payer == Payer::Customer && plan.jobs.size() > 1 && dice_.permille(450);
}

void VisitPlanner::addBodyWork(VisitPlan& plan, const Car& car) {
    const SampleWork& work = pickWork(sampleBodyWork(), car);
    const QStringList operations = QString::fromUtf8(work.operations).split(QLatin1Char('|'));
    plan.isInsured = dice_.permille(700);
    const Payer payer = plan.isInsured ? Payer::Insurer : Payer::Customer;
    plan.words += (plan.words.isEmpty() ? QString() : QStringLiteral("；")) + QString::fromUtf8(work.words);
    const QByteArray body = operations.first().toUtf8();
    const QByteArray paint = operations.last().toUtf8();
    const bool hasBodyJob = !countedWords(body.constData()).empty();
    if (hasBodyJob) {
        plan.jobs.push_back(jobFrom(work, body.constData(), Trade::Body, car, payer, true));
    }
    PlannedJob paintJob = jobFrom(work, paint.constData(), Trade::Paint, car, payer, !hasBodyJob);
    paintJob.draft.complaint =
        hasBodyJob ? QStringLiteral("喷漆") : paintJob.draft.complaint + QStringLiteral("，喷漆");
    paintJob.waitsForOthers = true;
    plan.jobs.push_back(paintJob);
}

void VisitPlanner::addFinding(VisitPlan& plan, const Car& car) {
    const SampleWork& work = pickWork(sampleFindings(), car);
    plan.finding = jobFrom(work, work.operations, work.trade, car, Payer::Customer, true);
    plan.finding->isDeclined = dice_.permille(420);
}

std::optional<VisitPlan> VisitPlanner::comeback(QDate day) {
    const auto index = fleet_.returning(day);
    if (!index) {
        return std::nullopt;
    }
    VisitPlan plan;
    plan.car = *index;
    const Car& car = fleet_.car(*index);
    const SampleWork& work = pickWork(sampleRepairs(), car);
    const std::size_t cause = dice_.weighted({50, 20, 15, 10, 5});
    const bool isOurs = countsAsComeback(static_cast<ComebackCause>(cause));
    plan.words = QStringLiteral("上次修的%1又不行了").arg(car.lastComplaint);
    plan.jobs.push_back(
        jobFrom(work, work.operations, work.trade, car, isOurs ? Payer::Goodwill : Payer::Customer, true));
    plan.jobs.back().draft.complaint = QStringLiteral("返修：") + car.lastComplaint;
    plan.jobs.back().draft.comeback = Comeback{
        .originalOrder = *car.lastOrder,
        .cause = static_cast<ComebackCause>(cause),
        .originalJob = car.lastJob,
        .responsible = static_cast<ComebackCause>(cause) == ComebackCause::Workmanship ? car.lastTechnician
                                                                                       : std::nullopt};
    return plan;
}

void VisitPlanner::decideFate(VisitPlan& plan, const Car& car) {
    const bool isSingle = plan.jobs.size() == 1 && !plan.jobs.front().draft.package && !plan.isInsured;
    plan.isAllDeclined = isSingle && plan.jobs.front().draft.warrantyScope == WarrantyScope::NotCovered &&
                         !plan.jobs.front().draft.comeback && dice_.permille(32);
    plan.isCancelled = !plan.isAllDeclined && dice_.permille(11);
    plan.failsInspection = dice_.permille(32);
    plan.isReversed = dice_.permille(4);
    plan.paysTwice = dice_.permille(50);
    plan.paysDeposit = dice_.permille(40);
    plan.answersLater = plan.isInsured ? dice_.permille(500) : dice_.permille(160);
    if (!plan.isInsured && !plan.isAllDeclined && dice_.permille(215)) {
        addFinding(plan, car);
    }
}

VisitPlan VisitPlanner::next(QDate day) {
    if (dice_.permille(46)) {
        if (auto plan = comeback(day)) {
            return *std::move(plan);
        }
    }
    VisitPlan plan = arrival(day);
    const Car& car = fleet_.car(plan.car);
    const std::size_t kind = dice_.weighted({34, 9, 34, 20, 3});
    if (kind == 0 || kind == 1 || kind == 4) {
        addMaintenance(plan, car);
    }
    if (kind == 1 || kind == 2) {
        addRepair(plan, car);
    }
    if (kind == 3 || kind == 4) {
        addBodyWork(plan, car);
    }
    decideFate(plan, car);
    return plan;
}

std::optional<VisitPlan> VisitPlanner::internal(QDate day, OrderPurpose purpose) {
    const auto car = fleet_.own(purpose, day);
    if (!car) {
        return std::nullopt;
    }
    const bool isNew = purpose == OrderPurpose::PreDelivery;
    VisitPlan plan;
    plan.car = *car;
    plan.purpose = purpose;
    plan.words =
        isNew ? QStringLiteral("新车明天交付，做交车前检查") : QStringLiteral("例行维护，检查电瓶和胎压");
    plan.wantsWash = isNew;
    LineDraft work;
    work.kind = LineKind::Labour;
    work.payer = Payer::Internal;
    work.category = isNew ? ServiceCategory::General : ServiceCategory::Maintenance;
    work.description = isNew ? QStringLiteral("新车交付前检查") : QStringLiteral("车辆例行维护");
    work.soldHours = Hours::fromHundredths(isNew ? 150 : 50);
    work.unitPrice = rates_.on(work.payer, work.category, day_);
    work.taxRate = tax;
    PlannedJob job;
    job.draft.complaint = work.description;
    job.lines = {work};
    job.soldHours = work.soldHours;
    plan.jobs = {job};
    return plan;
}

VisitPlan VisitPlanner::maintenance(QDate day, std::size_t package) {
    VisitPlan plan = arrival(day);
    plan.words = dice_.word(maintenanceWords);
    plan.wantsWash = true;
    plan.isUrgent = true;
    plan.jobs.push_back(jobFrom(cast_.packages[fleet_.car(plan.car).model].at(package)));
    return plan;
}

VisitPlan VisitPlanner::repair(QDate day, const char* complaint) {
    VisitPlan plan = arrival(day);
    const auto work = std::ranges::find_if(sampleRepairs(), [complaint](const SampleWork& each) {
        return qstrcmp(each.complaint, complaint) == 0;
    });
    plan.words = QString::fromUtf8(work->words);
    plan.wantsWash = true;
    plan.isUrgent = true;
    plan.jobs.push_back(
        jobFrom(*work, work->operations, work->trade, fleet_.car(plan.car), Payer::Customer, true));
    return plan;
}

VisitPlan VisitPlanner::withMissingPart(QDate day, const char* partKey, const char* complaint) {
    VisitPlan plan = arrival(day);
    const Car& car = fleet_.car(plan.car);
    plan.words = QString::fromUtf8(complaint);
    plan.isUrgent = true;
    const SampleWork work{complaint, complaint, "外力损坏", "更换", Trade::Mechanical,
                          "B06",     partKey,   1,          false,  true};
    plan.jobs.push_back(jobFrom(work, work.operations, work.trade, car, Payer::Customer, true));
    return plan;
}

} // namespace baydesk
