// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/campaign_service.h"

#include "domain/staff/history.h"
#include "domain/values/refusal.h"
#include "services/order_service.h"
#include "services/rights.h"
#include "storage/campaign_store.h"
#include "storage/history_store.h"
#include "storage/order_store.h"
#include "storage/vehicle_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>
#include <map>
#include <stdexcept>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::CampaignService)
};

constexpr int rowsBetweenQuestions = 200;
constexpr std::int64_t theShop = 1;

using CampaignAct = std::pair<const char*, QStringList>;

/// Two makers may give the same number.
QString nameOf(const CampaignDraft& campaign) {
    return QStringLiteral("%1 %2").arg(campaign.maker, campaign.number);
}

CampaignAct additionOf(const CampaignDraft& campaign) {
    return {"campaign.added",
            {code(campaign.kind), nameOf(campaign), campaign.title, dayOrNone(campaign.from),
             dayOrNone(campaign.until)}};
}

/// What differs, as acts of the history.
std::vector<CampaignAct> changesBetween(const CampaignDraft& before, const CampaignDraft& after) {
    std::vector<CampaignAct> changes;
    const auto note = [&](const char* act, const QString& was, const QString& is) {
        if (was != is) {
            changes.emplace_back(act, QStringList{nameOf(after), was, is});
        }
    };
    note("campaign.title_changed", before.title, after.title);
    note("campaign.kind_changed", code(before.kind), code(after.kind));
    note("campaign.from_changed", dayOrNone(before.from), dayOrNone(after.from));
    note("campaign.until_changed", dayOrNone(before.until), dayOrNone(after.until));
    return changes;
}

/// Refuses a campaign that does not run on the day, is done, or is on an order already.
void requireToBeDone(const CampaignOfVehicle& wanted, QDate today) {
    const CampaignDraft& data = wanted.campaign.data;
    if (!wanted.campaign.runsOn(today)) {
        const bool isEarly = today < data.from;
        throw Refusal(isEarly ? "campaign.not_begun" : "campaign.ended",
                      isEarly ? Tr::tr("%1 begins on %2.").arg(data.number, dayOrNone(data.from))
                              : Tr::tr("%1 ended on %2: the maker does not pay for it any more.")
                                    .arg(data.number, dayOrNone(data.until)),
                      isEarly ? Tr::tr("Add it from that day on.")
                              : Tr::tr("Ask the maker for a longer campaign and take in the new list, or "
                                       "write the work as a job of the order."));
    }
    if (wanted.isDone) {
        throw Refusal("campaign.done", Tr::tr("%1 is done on this vehicle already.").arg(data.number));
    }
    if (wanted.order) {
        throw Refusal("campaign.on_order",
                      Tr::tr("%1 is on order %2 already.").arg(data.number, wanted.orderNumber));
    }
}

/// The campaigns of one list as they are met, each with the line that spoke of it first.
class ListImport {
  public:
    ListImport(Session& session, Timestamp now) : store_(session), now_(now) {}

    void take(CampaignRow row, CampaignImport& result) {
        const QString problem = checkCampaignRow(row);
        if (!problem.isEmpty()) {
            result.badRows.push_back({row.line, problem});
            return;
        }
        const Met& met = meet(row, result);
        if (met.data != row.campaign) {
            result.badRows.push_back({row.line, Tr::tr("Campaign %1 is described otherwise in line %2.")
                                                    .arg(row.campaign.number, QString::number(met.line))});
        } else if (store_.addVehicle(met.id, row.vin)) {
            ++result.vehiclesAdded;
        } else {
            ++result.vehiclesKnown;
        }
    }

    /// What was added and changed, in the order of the list.
    const std::vector<CampaignAct>& acts() const { return acts_; }

  private:
    struct Met {
        CampaignId id;
        CampaignDraft data;
        int line;
    };

    const Met& meet(const CampaignRow& row, CampaignImport& result) {
        const std::pair name(row.campaign.maker, row.campaign.number);
        if (const auto met = met_.find(name); met != met_.end()) {
            return met->second;
        }
        const auto known = store_.find(row.campaign.maker, row.campaign.number);
        if (!known) {
            ++result.campaignsAdded;
            acts_.push_back(additionOf(row.campaign));
        } else if (known->data != row.campaign) {
            store_.update(known->id, row.campaign);
            ++result.campaignsChanged;
            std::ranges::copy(changesBetween(known->data, row.campaign), std::back_inserter(acts_));
        }
        const CampaignId id = known ? known->id : store_.insert(row.campaign, now_);
        return met_.emplace(name, Met{id, row.campaign, row.line}).first->second;
    }

    CampaignStore store_;
    Timestamp now_;
    std::map<std::pair<QString, QString>, Met> met_;
    std::vector<CampaignAct> acts_;
};

} // namespace

CampaignService::CampaignService(Session& session, const Context& context)
    : session_(session), context_(context) {}

CampaignImport CampaignService::import(const CampaignList& list, const GoOn& goOn) {
    require(session_, context_, Right::EditLists);
    if (!session_.inTransaction()) {
        throw std::logic_error("campaigns are imported outside a transaction");
    }
    CampaignImport result;
    result.badRows = list.badRows;
    ListImport import(session_, context_.now);
    const int total = static_cast<int>(list.rows.size());
    for (int done = 0; done < total; ++done) {
        if (goOn && done % rowsBetweenQuestions == 0 && !goOn(done, total)) {
            throw Refusal("campaign.cancelled", Tr::tr("The import was given up; nothing of it was kept."));
        }
        import.take(list.rows[static_cast<std::size_t>(done)], result);
    }
    std::ranges::sort(result.badRows, {}, &BadRow::line);
    if (result.campaignsAdded + result.campaignsChanged + result.vehiclesAdded > 0) {
        HistoryStore history(session_);
        const auto append = [&](const char* act, const QStringList& details) {
            history.append(context_.now, context_.actor, context_.desk, HistorySubject::Shop, theShop, act,
                           details);
        };
        for (const auto& [act, details] : import.acts()) {
            append(act, details);
        }
        append("campaigns.imported",
               {QString::number(result.campaignsAdded), QString::number(result.campaignsChanged),
                QString::number(result.vehiclesAdded)});
        session_.mark(Topic::Customers | Topic::Orders | Topic::Months);
    }
    return result;
}

std::vector<CampaignProgress> CampaignService::campaigns() {
    require(session_, context_, Right::SeeOrders);
    return CampaignStore(session_).progress();
}

std::vector<CampaignOfVehicle> CampaignService::ofVehicle(VehicleId vehicle) {
    require(session_, context_, Right::SeeOrders);
    const QString vin = VehicleStore(session_).load(vehicle).data.vin;
    return vin.isEmpty() ? std::vector<CampaignOfVehicle>() : CampaignStore(session_).ofVin(vin);
}

std::unordered_map<JobId, Campaign> CampaignService::ofOrder(OrderId order) {
    require(session_, context_, Right::SeeOrders);
    return CampaignStore(session_).ofOrder(order);
}

int CampaignService::addToOrder(OrderId order, CampaignId campaign) {
    require(session_, context_, Right::WriteOrders);
    const RepairOrder opened = OrderStore(session_).load(order);
    if (opened.isInternal()) {
        throw Refusal("campaign.internal", Tr::tr("On an internal order the maker does not pay."),
                      Tr::tr("Open a customer's order for the campaign."));
    }
    const auto all = ofVehicle(opened.header().vehicle);
    const auto found = std::ranges::find(all, campaign, [](const auto& each) { return each.campaign.id; });
    if (found == all.end()) {
        throw Refusal("campaign.not_named", Tr::tr("This campaign does not name this vehicle."),
                      Tr::tr("Check the VIN on the vehicle."));
    }
    requireToBeDone(*found, context_.today());
    OrderService orders(session_, context_);
    const int position = orders.addJob(order,
                                       {.complaint = found->campaign.jobTitle(),
                                        .cause = {},
                                        .correction = {},
                                        .warrantyScope = WarrantyScope::Covered,
                                        .package = {},
                                        .comeback = {}},
                                       Payer::OemWarranty);
    CampaignStore(session_).linkJob(*OrderStore(session_).load(order).job(position).id, campaign);
    return position;
}

} // namespace baydesk
