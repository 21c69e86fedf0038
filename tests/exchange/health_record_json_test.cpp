// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/refusal.h"
#include "exchange/health_record_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

TEST(HealthRecordFile, HoldsEachMessageInTheAuthoritysWords) {
    const HealthRecord record{
        .companyName = QStringLiteral("东城汽车"),
        .vin = QStringLiteral("LSVAL41Z882104202"),
        .plate = QStringLiteral("京N8K3F2"),
        .sentOn = QDate(2026, 11, 20),
        .mileageKm = 41'286,
        .settledOn = QDate(2026, 11, 21),
        .listNumber = QStringLiteral("R261120-007"),
        .fault = QStringLiteral("刹车异响"),
        .parts = {{QStringLiteral("刹车片"), QStringLiteral("BP-1"), Quantity::fromMilli(1500)}},
        .works = {{QStringLiteral("更换刹车片"), Hours::fromHundredths(125)}}};
    const QJsonDocument expected = QJsonDocument::fromJson(R"([{
        "basicInfo": {"vehicleplatenumber": "京N8K3F2", "companyname": "东城汽车", "vin": "LSVAL41Z882104202",
                      "repairdate": "20261120", "repairmileage": "41286", "settledate": "20261121",
                      "faultdescription": "刹车异响", "costlistcode": "R261120-007"},
        "vehiclepartslist": [{"partsname": "刹车片", "partsquantity": "1.5", "partscode": "BP-1"}],
        "repairprojectlist": [{"repairproject": "更换刹车片", "workinghours": "1.25"}]}])");
    EXPECT_EQ(QJsonDocument::fromJson(healthRecordsJson({record})), expected);
}

TEST(HealthRecordFile, ReadsTheAuthoritysAnswers) {
    const auto answers = parseHealthRecordAnswers(
        R"([{"costlistcode": "R1", "result": "accepted"}, {"costlistcode": "R2", "result": "refused", "message": "VIN"}])");
    ASSERT_EQ(answers.size(), 2U);
    EXPECT_TRUE(answers[0].isAccepted);
    EXPECT_EQ(answers[1].line, 2);
    EXPECT_EQ(answers[1].listNumber, QStringLiteral("R2"));
    EXPECT_FALSE(answers[1].isAccepted);
    EXPECT_EQ(answers[1].message, QStringLiteral("VIN"));
}

TEST(HealthRecordFile, RefusesWhatIsNoListOfAnswers) {
    for (const char* wrong :
         {"", "{}", "[1]", R"([{"costlistcode": "R1"}])", R"([{"costlistcode": "R1", "result": "perhaps"}])",
          R"([{"result": "accepted"}])"}) {
        EXPECT_THROW(parseHealthRecordAnswers(wrong), Refusal) << wrong;
    }
}

} // namespace
} // namespace baydesk
