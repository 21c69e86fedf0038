// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/month.h"
#include "services/campaign_service.h"
#include "services/customer_service.h"
#include "services/kpi_service.h"
#include "services/orders/orders_test.h"

namespace baydesk {
namespace {

const QString ourVin = QStringLiteral("LSVAL41Z882104202");
const QString otherVin = QStringLiteral("LFPH4ACC0K1A12345");

class Campaigns : public OrdersTest {
  protected:
    static CampaignRow row(int line, const QString& vin, const QString& number = QStringLiteral("S2026-14")) {
        return {.line = line,
                .campaign = {.maker = QStringLiteral("东城汽车"),
                             .number = number,
                             .title = QStringLiteral("更换燃油泵"),
                             .kind = CampaignKind::Recall,
                             .from = QDate(2026, 3, 1)},
                .vin = vin};
    }
    CampaignImport import(std::vector<CampaignRow> rows, const CampaignService::GoOn& goOn = {}) {
        return act<CampaignService>([&](CampaignService& campaigns) {
            return campaigns.import({.rows = std::move(rows), .badRows = {}}, goOn);
        });
    }
    Reception arrivalOfOurs() {
        Reception made = arrival();
        made.newVehicle.vin = ourVin;
        return made;
    }
    CampaignOfVehicle ofOurs(VehicleId vehicle) {
        const auto all = shop.service<CampaignService>().ofVehicle(vehicle);
        EXPECT_EQ(all.size(), 1U);
        return all.front();
    }
    CampaignProgress progress() { return shop.service<CampaignService>().campaigns().front(); }

    /// The one job of the order is done and the car handed over; the maker pays.
    void deliverCampaign(OrderId id) {
        LineDraft labour = labourLine(Payer::OemWarranty);
        act<OrderService>([&](OrderService& orders) {
            orders.addLine(id, 1, labour);
            orders.submitEstimate(id);
            orders.recordConsent(id, answer({1}));
        });
        finishWork(id);
        inspectAndWash(id);
        act<BillingService>([&](BillingService& billing) { billing.settle(id, Payer::OemWarranty); });
        act<OrderService>(
            [&](OrderService& orders) { orders.deliver(id, ticked(InspectionKind::HandOver)); });
    }
    OrderId receiveWithCampaign() {
        Reception reception = arrivalOfOurs();
        reception.campaigns = {progress().campaign.id};
        return receive(reception);
    }
};

TEST_F(Campaigns, AreImportedWithTheirVehiclesOnce) {
    const CampaignImport first = import({row(2, ourVin), row(3, otherVin), row(4, ourVin)});
    EXPECT_EQ(first.campaignsAdded, 1);
    EXPECT_EQ(first.vehiclesAdded, 2);
    EXPECT_EQ(first.vehiclesKnown, 1);
    const CampaignImport again = import({row(2, ourVin), row(3, otherVin), row(4, ourVin)});
    EXPECT_EQ(again.campaignsAdded + again.campaignsChanged + again.vehiclesAdded, 0);
    EXPECT_EQ(again.vehiclesKnown, 3);
    EXPECT_EQ(count("SELECT COUNT(*) FROM campaigns"), 1);
    EXPECT_EQ(count("SELECT COUNT(*) FROM campaign_vehicles"), 2);
    EXPECT_EQ(count("SELECT COUNT(*) FROM history WHERE act = 'campaigns.imported'"), 1)
        << "what changes nothing is no act";
}

TEST_F(Campaigns, ListEachBadRowAndImportTheOthers) {
    CampaignRow contradiction = row(4, otherVin);
    contradiction.campaign.title = QStringLiteral("更换气囊");
    const CampaignImport done = act<CampaignService>([&](CampaignService& campaigns) {
        return campaigns.import(
            {.rows = {row(3, QStringLiteral("LSVAL41Z882140202")), row(2, ourVin), contradiction},
             .badRows = {{9, QStringLiteral("no day")}, {1, QStringLiteral("kind")}}});
    });
    EXPECT_EQ(done.vehiclesAdded, 1);
    ASSERT_EQ(done.badRows.size(), 4U);
    EXPECT_EQ(done.badRows[0].line, 1);
    EXPECT_EQ(done.badRows[1].line, 3);
    EXPECT_EQ(done.badRows[2],
              (BadRow{4, QStringLiteral("Campaign S2026-14 is described otherwise in line 2.")}));
    EXPECT_EQ(done.badRows[3].line, 9);
}

TEST_F(Campaigns, TakeTheNewestDaysAndTitle) {
    import({row(2, ourVin)});
    CampaignRow later = row(2, otherVin);
    later.campaign.until = QDate(2027, 3, 1);
    EXPECT_EQ(import({later}).campaignsChanged, 1);
    EXPECT_EQ(progress().campaign.data.until, QDate(2027, 3, 1));
    EXPECT_EQ(progress().vehicles, 2);
}

TEST_F(Campaigns, SayInTheHistoryWhatTheirListChanged) {
    import({row(2, ourVin)});
    CampaignRow later = row(2, otherVin);
    later.campaign.title = QStringLiteral("更换高压燃油泵");
    later.campaign.until = QDate(2027, 3, 1);
    import({later});
    QStringList said;
    for (const HistoryEntry& each : HistoryStore(shop.session()).of(HistorySubject::Shop, 1, 5)) {
        said.append(describe(each, shop.settings().calendar));
    }
    EXPECT_EQ(
        said,
        (QStringList{
            QStringLiteral("Campaigns imported: 0 new, 1 changed, 1 vehicles new"),
            QStringLiteral("Campaign 东城汽车 S2026-14: last day changed from – to 2027-03-01"),
            QStringLiteral("Campaign 东城汽车 S2026-14: title changed from “更换燃油泵” to “更换高压燃油泵”"),
            QStringLiteral("Campaigns imported: 1 new, 0 changed, 1 vehicles new"),
            QStringLiteral("Recall 东城汽车 S2026-14 added: 更换燃油泵, from 2026-03-01 until –"),
        }));
}

TEST_F(Campaigns, LeaveNothingHalfDoneWhenALongImportIsGivenUp) {
    std::vector<CampaignRow> many;
    for (int i = 0; i < 1'000; ++i) {
        many.push_back(row(i + 2, ourVin, QStringLiteral("S-%1").arg(i)));
    }
    int asked = 0;
    const QByteArray rule = refusedBy<CampaignService>([&](CampaignService& campaigns) {
        campaigns.import({.rows = many, .badRows = {}}, [&asked](int, int) { return ++asked < 4; });
    });
    EXPECT_EQ(rule, "campaign.cancelled");
    EXPECT_EQ(asked, 4);
    EXPECT_EQ(count("SELECT COUNT(*) FROM campaigns"), 0);
}

TEST_F(Campaigns, BecomeAJobThatTheMakerPaysWhenTheCarIsReceived) {
    import({row(2, ourVin)});
    const OrderId id = receiveWithCampaign();
    const RepairOrder received = order(id);
    const Job& job = received.job(1);
    EXPECT_EQ(job.complaint, QStringLiteral("Recall S2026-14 · 更换燃油泵"));
    EXPECT_EQ(job.warrantyScope, WarrantyScope::Covered);
    const auto campaigns = shop.service<CampaignService>().ofOrder(id);
    ASSERT_EQ(campaigns.size(), 1U);
    EXPECT_EQ(campaigns.at(*job.id).data.number, QStringLiteral("S2026-14"));
    const CampaignOfVehicle ours = ofOurs(order(id).header().vehicle);
    EXPECT_EQ(ours.order, id);
    EXPECT_FALSE(ours.isOpenOn(shop.context().today())) << "nobody is asked twice";
}

TEST_F(Campaigns, AreDoneWithTheDeliveryAndOpenAgainWithoutIt) {
    import({row(2, ourVin), row(3, otherVin)});
    const OrderId id = receiveWithCampaign();
    const VehicleId vehicle = order(id).header().vehicle;
    EXPECT_FALSE(ofOurs(vehicle).isDone);
    deliverCampaign(id);
    EXPECT_TRUE(ofOurs(vehicle).isDone);
    EXPECT_EQ(progress().vehicles, 2);
    EXPECT_EQ(progress().inBase, 1);
    EXPECT_EQ(progress().done, 1);
}

TEST_F(Campaigns, AreOpenAgainWhenTheirJobIsTakenAway) {
    import({row(2, ourVin)});
    const OrderId id = receiveWithCampaign();
    act<OrderService>([&](OrderService& orders) { orders.removeJob(id, 1); });
    EXPECT_TRUE(ofOurs(order(id).header().vehicle).isOpenOn(shop.context().today()));
}

TEST_F(Campaigns, AreNotAddedTwiceNorToAnotherCar) {
    import({row(2, ourVin)});
    const CampaignId campaign = progress().campaign.id;
    const OrderId other = receive();
    EXPECT_EQ(refusedBy<CampaignService>([&](CampaignService& s) { s.addToOrder(other, campaign); }),
              "campaign.not_named");
    Reception ours = arrivalOfOurs();
    ours.newCustomer.phone = QStringLiteral("13912345678");
    ours.newVehicle.plate = QStringLiteral("京A12346");
    const OrderId id = receive(ours);
    act<CampaignService>([&](CampaignService& s) { s.addToOrder(id, campaign); });
    EXPECT_EQ(refusedBy<CampaignService>([&](CampaignService& s) { s.addToOrder(id, campaign); }),
              "campaign.on_order");
    deliverCampaign(id);
    const OrderId again = receiveAgain(id);
    EXPECT_EQ(refusedBy<CampaignService>([&](CampaignService& s) { s.addToOrder(again, campaign); }),
              "campaign.done");
}

TEST_F(Campaigns, AreNotAddedBeforeTheyBeginNorAfterTheyEnded) {
    CampaignRow ours = row(2, ourVin);
    ours.campaign.kind = CampaignKind::Service;
    ours.campaign.until = shop.context().today();
    import({ours});
    const CampaignId campaign = progress().campaign.id;
    const OrderId id = receive(arrivalOfOurs());
    const auto added = [&] {
        return refusedBy<CampaignService>([&](CampaignService& s) { s.addToOrder(id, campaign); });
    };
    const QDate lastDay = shop.context().today();
    shop.setNow(lastDay.addDays(1), QTime(9, 0));
    EXPECT_EQ(added(), "campaign.ended");
    shop.setNow(ours.campaign.from.addDays(-1), QTime(9, 0));
    EXPECT_EQ(added(), "campaign.not_begun");
    shop.setNow(lastDay, QTime(17, 0));
    act<CampaignService>([&](CampaignService& s) { s.addToOrder(id, campaign); });
    EXPECT_EQ(order(id).jobs().size(), 1U);
}

TEST_F(Campaigns, ARecallNeverEnds) {
    CampaignRow ours = row(2, ourVin);
    ours.campaign.until = QDate(2026, 6, 1);
    import({ours});
    const OrderId id = receiveWithCampaign();
    EXPECT_EQ(order(id).jobs().size(), 1U);
}

TEST_F(Campaigns, FoundLaterByTheVinThatIsEnteredThen) {
    import({row(2, ourVin)});
    const OrderId id = receive();
    const VehicleId vehicle = order(id).header().vehicle;
    EXPECT_TRUE(shop.service<CampaignService>().ofVehicle(vehicle).empty());
    act<CustomerService>([&](CustomerService& customers) {
        const Vehicle known = customers.vehicle(vehicle);
        VehicleDraft draft = known.data;
        draft.vin = ourVin;
        customers.editVehicle(vehicle, draft, known.revision);
    });
    EXPECT_TRUE(ofOurs(vehicle).isOpenOn(shop.context().today()));
}

TEST_F(Campaigns, CompletionRateIsAShareOfTheShopsOwnVehicles) {
    const auto rate = [this] {
        return shop.service<KpiService>().month(Month::of(shop.context().today()), {}).line("Q18").result;
    };
    receive(arrivalOfOurs());
    EXPECT_EQ(rate().status, KpiResult::Status::Insufficient) << "no campaign is not 0 %";
    import({row(2, ourVin), row(3, otherVin), row(4, ourVin, QStringLiteral("S2026-15"))});
    EXPECT_EQ(rate().value, Fraction(0, 2)) << "one car in two campaigns, the other is not ours";
    const OrderId id =
        count("SELECT MAX(id) FROM orders") > 0 ? OrderId(count("SELECT MAX(id) FROM orders")) : OrderId(0);
    const auto campaigns = shop.service<CampaignService>().campaigns();
    act<CampaignService>([&](CampaignService& s) { s.addToOrder(id, campaigns.back().campaign.id); });
    deliverCampaign(id);
    EXPECT_EQ(rate().value, Fraction(1, 2));
}

} // namespace
} // namespace baydesk
