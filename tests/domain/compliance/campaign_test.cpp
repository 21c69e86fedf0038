// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/compliance/campaign.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

CampaignRow rowFor(const char* vin) {
    return {.line = 2,
            .campaign = {.maker = QStringLiteral("Dongcheng"),
                         .number = QStringLiteral("S2026-14"),
                         .title = QStringLiteral("Fuel pump"),
                         .kind = CampaignKind::Recall,
                         .from = QDate(2026, 3, 1)},
            .vin = QString::fromUtf8(vin)};
}

TEST(CampaignRow, IsPutIntoItsStoredForm) {
    CampaignRow row = rowFor(" lsval41z8 82104202 ");
    row.campaign.title = QStringLiteral("  Fuel   pump ");
    EXPECT_EQ(checkCampaignRow(row), QString());
    EXPECT_EQ(row.vin, QStringLiteral("LSVAL41Z882104202"));
    EXPECT_EQ(row.campaign.title, QStringLiteral("Fuel pump"));
}

TEST(CampaignRow, SaysWhatIsWrongWithIt) {
    CampaignRow vin = rowFor("LSVAL41Z882140202");
    EXPECT_EQ(checkCampaignRow(vin),
              QStringLiteral("The VIN \"LSVAL41Z882140202\" is wrong: check digit is 8, expected 1."));
    CampaignRow foreign = rowFor("WVWZZZ1KZ8W123456");
    EXPECT_EQ(checkCampaignRow(foreign), QString()) << "makers abroad fill position 9";
    CampaignRow number = rowFor("LSVAL41Z882104202");
    number.campaign.number.clear();
    EXPECT_EQ(checkCampaignRow(number), QStringLiteral("The campaign's number is missing."));
    CampaignRow days = rowFor("LSVAL41Z882104202");
    days.campaign.until = QDate(2026, 2, 28);
    EXPECT_EQ(checkCampaignRow(days), QStringLiteral("The last day is before the first."));
    CampaignRow title = rowFor("LSVAL41Z882104202");
    title.campaign.title = QString(longestCampaignTitle + 1, u'x');
    EXPECT_EQ(checkCampaignRow(title), QStringLiteral("The title has more than 120 characters."));
}

TEST(Campaign, RunsFromItsFirstDayAndARecallForEver) {
    Campaign campaign{CampaignId(1), rowFor("").campaign};
    campaign.data.until = QDate(2026, 6, 30);
    EXPECT_FALSE(campaign.runsOn(QDate(2026, 2, 28)));
    EXPECT_TRUE(campaign.runsOn(QDate(2026, 3, 1)));
    EXPECT_TRUE(campaign.runsOn(QDate(2030, 1, 1))) << "a recall never lapses";
    campaign.data.kind = CampaignKind::Service;
    EXPECT_TRUE(campaign.runsOn(QDate(2026, 6, 30)));
    EXPECT_FALSE(campaign.runsOn(QDate(2026, 7, 1)));
}

TEST(Campaign, IsOfferedUntilItIsDoneOrOnAnOrder) {
    CampaignOfVehicle each{.campaign = {CampaignId(1), rowFor("").campaign}, .order = {}, .orderNumber = {}};
    const QDate day(2026, 11, 21);
    EXPECT_TRUE(each.isOpenOn(day));
    each.order = OrderId(4);
    EXPECT_FALSE(each.isOpenOn(day));
    each.order.reset();
    each.isDone = true;
    EXPECT_FALSE(each.isOpenOn(day));
}

} // namespace
} // namespace baydesk
