// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customers/customer.h"
#include "domain/customers/vehicle.h"
#include "domain/values/refusal.h"

#include <gtest/gtest.h>
#include <utility>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// The rule and the field a check refuses with, or "".
template <class Check>
std::pair<QByteArray, QByteArray> refusalOf(Check check) {
    try {
        check();
    } catch (const Refusal& refusal) {
        EXPECT_FALSE(refusal.sentence().isEmpty());
        return {refusal.rule(), refusal.field()};
    }
    return {};
}

using RuleAndField = std::pair<QByteArray, QByteArray>;

CustomerDraft zhangWei() {
    return {.kind = CustomerKind::Person,
            .name = s(" 张  伟 "),
            .phone = s("+86 138-1234-5678"),
            .companyCode = {},
            .note = {}};
}

VehicleDraft lavida() {
    return {.plate = s("沪a·12345"),
            .vin = s("lsvah2189e2123456"),
            .model = s("朗逸"),
            .modelYear = 2020,
            .vinOverrideReason = {},
            .plateOverrideReason = {}};
}

TEST(CustomerDraft, IsStoredCleaned) {
    CustomerDraft typed = zhangWei();
    typed.phone = s("１３８１２３４５６７８");
    const CustomerDraft checked = checkedCustomer(typed);
    EXPECT_EQ(checked.name, s("张 伟"));
    EXPECT_EQ(checked.phone, s("13812345678"));
}

TEST(CustomerDraft, NeedsANameOfOneToSixtyCharacters) {
    CustomerDraft draft = zhangWei();
    draft.phone = s("13812345678");
    for (const QString& name : {QString(), s("  "), s("伟").repeated(61)}) {
        draft.name = name;
        EXPECT_EQ(refusalOf([&] { checkedCustomer(draft); }), RuleAndField("customer.name", "name"));
    }
    draft.name = s("🚗").repeated(60);
    EXPECT_EQ(refusalOf([&] { checkedCustomer(draft); }), RuleAndField());
}

TEST(CustomerDraft, NeedsAPhoneNumberThatIsOne) {
    CustomerDraft draft = zhangWei();
    for (const char* phone : {"", "12345", "abc", "1381234567"}) {
        draft.phone = s(phone);
        EXPECT_EQ(refusalOf([&] { checkedCustomer(draft); }), RuleAndField("customer.phone", "phone"))
            << phone;
    }
}

TEST(CustomerDraft, WarnsOfACompanyCodeWhoseCheckFails) {
    CustomerDraft draft = zhangWei();
    draft.phone = s("13812345678");
    draft.companyCode = s("91350100M000100Y44");
    EXPECT_EQ(checkedCustomer(draft).companyCode, s("91350100M000100Y44"));
    EXPECT_EQ(customerWarnings(draft).size(), 1);
    draft.companyCode = s("91350100M000100Y43");
    EXPECT_TRUE(customerWarnings(draft).isEmpty());
    draft.companyCode = s("123");
    EXPECT_EQ(refusalOf([&] { checkedCustomer(draft); }),
              RuleAndField("customer.company_code", "companyCode"));
}

TEST(VehicleDraft, NeedsAPlateOrAVin) {
    VehicleDraft draft;
    draft.model = s("朗逸");
    EXPECT_EQ(refusalOf([&] { checkedVehicle(draft); }), RuleAndField("vehicle.unidentified", "plate"));
    draft.plate = s(" - ");
    EXPECT_EQ(refusalOf([&] { checkedVehicle(draft); }), RuleAndField("vehicle.unidentified", "plate"));
}

TEST(VehicleDraft, IsStoredAsACode) {
    VehicleDraft draft = lavida();
    draft.vin.clear();
    const VehicleDraft checked = checkedVehicle(draft);
    EXPECT_EQ(checked.plate, s("沪A12345"));
    EXPECT_TRUE(checked.vin.isEmpty());
}

TEST(VehicleDraft, TakesAnInvalidVinOnlyWithAReason) {
    VehicleDraft draft = lavida();
    EXPECT_EQ(refusalOf([&] { checkedVehicle(draft); }), RuleAndField("vehicle.vin", "vin"));
    draft.vinOverrideReason = s("so on the registration certificate");
    const VehicleDraft checked = checkedVehicle(draft);
    EXPECT_EQ(checked.vin, s("LSVAH2189E2123456"));
    EXPECT_EQ(checked.vinOverrideReason, s("so on the registration certificate"));
}

TEST(VehicleDraft, DropsAReasonThatIsNotNeeded) {
    VehicleDraft draft = lavida();
    draft.vin.clear();
    draft.vinOverrideReason = s("because");
    draft.plateOverrideReason = s("because");
    const VehicleDraft checked = checkedVehicle(draft);
    EXPECT_TRUE(checked.vinOverrideReason.isEmpty());
    EXPECT_TRUE(checked.plateOverrideReason.isEmpty());
}

TEST(VehicleDraft, TakesAnUnknownPlateOnlyWithAReason) {
    VehicleDraft draft;
    draft.plate = s("B-MW 1234");
    EXPECT_EQ(refusalOf([&] { checkedVehicle(draft); }), RuleAndField("vehicle.plate", "plate"));
    draft.plateOverrideReason = s("German plate");
    EXPECT_EQ(checkedVehicle(draft).plate, s("BMW1234"));
    draft.plate = s("A").repeated(17);
    EXPECT_EQ(refusalOf([&] { checkedVehicle(draft); }), RuleAndField("vehicle.plate", "plate"));
}

TEST(VehicleDraft, WarnsOfAForeignVinWhoseCheckFails) {
    VehicleDraft draft;
    draft.vin = s("WBAFG41070LV70123");
    EXPECT_EQ(refusalOf([&] { checkedVehicle(draft); }), RuleAndField());
    EXPECT_EQ(vehicleWarnings(draft).size(), 1);
}

TEST(VehicleDraft, RefusesModelYearsThatNoCarHas) {
    VehicleDraft draft = lavida();
    draft.vin.clear();
    for (const int year : {1949, 2101, -1}) {
        draft.modelYear = year;
        EXPECT_EQ(refusalOf([&] { checkedVehicle(draft); }), RuleAndField("vehicle.model_year", "modelYear"));
    }
}

} // namespace
} // namespace baydesk
