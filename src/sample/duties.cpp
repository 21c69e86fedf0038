// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/duties.h"

#include "services/campaign_service.h"
#include "services/guarantee_service.h"
#include "services/health_record_service.h"
#include "services/labour_rate_service.h"
#include "services/order_service.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int warrantyAge = 2;
constexpr int answersUntilARefusal = 160;

struct SampleCampaign {
    const char* number;
    const char* title;
    CampaignKind kind;
    std::size_t model;
    int begunDaysAgo;
    int lastsDays;
    /// Every so many of its model's cars are named.
    std::size_t everyCar;
};
constexpr SampleCampaign sampleCampaigns[] = {
    {"S2026M0107I", "检查并更换燃油泵", CampaignKind::Recall, 0, 75, 0, 3},
    {"TC-26-041", "空调滤芯升级", CampaignKind::Service, 1, 40, 120, 4},
};
/// Of the same lists, cars that other shops know.
constexpr const char* strangers[] = {"LFPH4ACC0K1A12345", "LRW3E7FA8MC123456", "LGXCE6CB4P0123456"};

CampaignList listOf(const SampleCampaign& sample, Fleet& fleet, QDate today) {
    CampaignDraft campaign{.maker = QStringLiteral("一汽马自达"),
                           .number = QString::fromUtf8(sample.number),
                           .title = QString::fromUtf8(sample.title),
                           .kind = sample.kind,
                           .from = today.addDays(-sample.begunDaysAgo)};
    if (sample.lastsDays > 0) {
        campaign.until = campaign.from.addDays(sample.lastsDays);
    }
    CampaignList list;
    const auto add = [&](const QString& vin) {
        list.rows.push_back({static_cast<int>(list.rows.size()) + 2, campaign, vin});
    };
    std::size_t ofModel = 0;
    for (std::size_t i = 0; i < fleet.size(); ++i) {
        const Car& car = fleet.car(i);
        if (car.model == sample.model && !car.data.vin.isEmpty() && ++ofModel % sample.everyCar == 0) {
            add(car.data.vin);
        }
    }
    for (const char* vin : strangers) {
        add(QString::fromUtf8(vin));
    }
    return list;
}

} // namespace

void layInPapers(SampleDesk& desk, const ShopCast& cast, Fleet& fleet, QDate today) {
    for (std::size_t i = 0; i < fleet.size(); ++i) {
        const Car& car = fleet.car(i);
        if (!car.id || car.data.modelYear.value_or(0) < today.year() - warrantyAge) {
            continue;
        }
        const int spread = static_cast<int>(i % 300);
        const bool isHousehold = car.owner.kind == CustomerKind::Person;
        desk.as<GuaranteeService>(cast.advisors.front())
            .editPapers(*car.id, {.soldOn = desk.today().addDays(-30 - spread),
                                  .isHousehold = isHousehold,
                                  .price = Money::yuan(118'000 + 500 * spread),
                                  .insuredUntil = today.addDays(spread - 20)});
    }
    for (const SampleCampaign& sample : sampleCampaigns) {
        desk.as<CampaignService>(cast.manager).import(listOf(sample, fleet, today));
    }
}

void Duties::addCampaignWork(LiveOrder& order) {
    VisitPlan& plan = order.plan;
    const Car& car = story_.fleet.car(plan.car);
    if (!car.id || plan.haltIn || plan.isCancelled || plan.isAllDeclined || plan.isInsured ||
        isInternal(plan.purpose)) {
        return;
    }
    for (const CampaignOfVehicle& each : story_.desk.as<CampaignService>(order.advisor).ofVehicle(*car.id)) {
        if (!each.isOpenOn(story_.desk.today())) {
            continue;
        }
        LineDraft labour;
        labour.kind = LineKind::Labour;
        labour.payer = Payer::OemWarranty;
        labour.category = ServiceCategory::General;
        labour.description = each.campaign.data.title;
        labour.soldHours = Hours::fromHundredths(60);
        labour.unitPrice = story_.desk.as<LabourRateService>(order.advisor)
                               .rates()
                               .on(labour.payer, labour.category, story_.desk.today());
        labour.taxRate = story_.desk.shop().taxRate;
        PlannedJob job;
        job.campaign = each.campaign.id;
        job.lines = {labour};
        job.soldHours = labour.soldHours;
        plan.jobs.push_back(job);
    }
}

void Duties::recordWarranty(const LiveOrder& order) {
    const auto isCovered = [](const PlannedJob& job) {
        return job.draft.warrantyScope == WarrantyScope::Covered;
    };
    if (std::ranges::none_of(order.plan.jobs, isCovered)) {
        return;
    }
    const RepairOrder stored = story_.desk.as<OrderService>(order.advisor).order(*order.id).order;
    const VehicleId vehicle = stored.header().vehicle;
    for (std::size_t i = 0; i < order.plan.jobs.size(); ++i) {
        const PlannedJob& planned = order.plan.jobs[i];
        if (!isCovered(planned)) {
            continue;
        }
        const int position = static_cast<int>(i) + 1;
        WarrantyWork work;
        work.isSafetyFault = planned.draft.complaint.contains(QStringLiteral("跑偏"));
        const auto [first, isNew] = firstProblem_.emplace(vehicle, *stored.job(position).id);
        if (!isNew) {
            work.problem = first->second;
        }
        story_.desk.as<GuaranteeService>(order.advisor).recordWork(*order.id, position, work);
    }
}

void Duties::beginDay() {
    if (sent_.isEmpty()) {
        return;
    }
    const QString unanswered = sent_.takeLast(); // an office is never quite up to date
    std::vector<HealthRecordAnswer> answers;
    for (const QString& number : sent_) {
        const bool isAccepted = ++answers_ % answersUntilARefusal != 0;
        answers.push_back({.line = static_cast<int>(answers.size()) + 1,
                           .listNumber = number,
                           .isAccepted = isAccepted,
                           .message = isAccepted ? QString() : QStringLiteral("车牌号与车架号不符，请核对")});
    }
    story_.desk.as<HealthRecordService>(story_.cast.cashier).recordAnswers(answers);
    sent_ = {unanswered};
}

void Duties::sendRecords() {
    const HealthRecordExport out = story_.desk.as<HealthRecordService>(story_.cast.cashier).exportable();
    story_.desk.as<HealthRecordService>(story_.cast.cashier).markSent(out.orders);
    for (const HealthRecord& record : out.records) {
        sent_.append(record.listNumber);
    }
}

} // namespace baydesk
