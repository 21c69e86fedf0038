// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search_service.h"

#include "services/customer_service.h"
#include "services/reception_service.h"
#include "storage/search_checks.h"
#include "support/test_shop.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

class Search : public testing::Test {
  protected:
    VehicleId add(const char* name, const char* phone, const char* plate, const char* vin = "") {
        return shop.act<CustomerService>([&](CustomerService& customers) {
            const CustomerId owner = customers.addCustomer({.kind = CustomerKind::Person,
                                                            .name = s(name),
                                                            .phone = s(phone),
                                                            .companyCode = {},
                                                            .note = {}});
            return customers.addVehicle(owner, {.plate = s(plate),
                                                .vin = s(vin),
                                                .model = s("朗逸"),
                                                .modelYear = {},
                                                .vinOverrideReason = s("test"),
                                                .plateOverrideReason = s("test")});
        });
    }

    OrderId receive(VehicleId vehicle) {
        Reception reception;
        reception.vehicle = vehicle;
        reception.walkAround.mileageKm = 1000;
        reception.walkAround.words = s("makes a noise");
        reception.walkAround.fuelEighths = 4;
        return shop.act<ReceptionService>([&](ReceptionService& desk) { return desk.open(reception); });
    }

    std::vector<SearchRow> find(const char* typed, int limit = 20) {
        return shop.service<SearchService>().search(s(typed), limit);
    }
    QStringList plates(const char* typed) {
        QStringList found;
        for (const SearchRow& row : find(typed)) {
            found.append(row.plate);
        }
        return found;
    }

    TestShop shop;
};

TEST_F(Search, FindsACarByEachWayToTypeIt) {
    add("单晓乐", "13812345678", "沪A12345", "LSVAH2189E2123456");
    add("王芳", "13900001111", "苏E7K8J9", "LFV2A21K6A3000001");
    for (const char* typed : {"沪A12345",
                              "沪a12345",
                              "沪A·12345",
                              "沪Ａ１２３４５",
                              "12345",
                              "234",
                              "A123",
                              " 沪A 12345 ",
                              "123456",
                              "2123456",
                              "lsvah2189e2123456",
                              "LSVAH218",
                              "5678",
                              "12345678",
                              "13812345678",
                              "138 1234 5678",
                              "+86 13812345678",
                              "1381234",
                              "单晓乐",
                              "晓乐",
                              "单",
                              "乐",
                              "shanxiaole",
                              "danxiaole",
                              "xiaoyue",
                              "sxl",
                              "dxy",
                              "xl",
                              "SXL",
                              "单 123",
                              "sxl 2345",
                              "5678 sxl 12"}) {
        EXPECT_EQ(plates(typed), QStringList{s("沪A12345")}) << typed;
    }
}

TEST_F(Search, FindsNothingForWhatNobodyIsCalled) {
    add("张伟", "13812345678", "沪A12345");
    for (const char* typed : {"", " ", "\t", "%", "_", "沪A%", "%12345", "*", "'", "';--", "\"", "🚗", "\\",
                              "李", "zz", "9999", "zw 9999", "张伟 李"}) {
        EXPECT_TRUE(find(typed).empty()) << '"' << typed << '"';
    }
}

TEST_F(Search, FindsAnEmojiAndTwoCharacterNames) {
    add("车友🚗会", "13812345678", "沪A12345");
    add("张伟", "13912345679", "沪B00001");
    EXPECT_EQ(plates("🚗"), QStringList{s("沪A12345")});
    EXPECT_EQ(plates("友🚗"), QStringList{s("沪A12345")});
    EXPECT_EQ(plates("张伟"), QStringList{s("沪B00001")});
    EXPECT_EQ(plates("伟"), QStringList{s("沪B00001")});
}

TEST_F(Search, AnswersEndlessInput) {
    add("张伟", "13812345678", "沪A12345");
    EXPECT_TRUE(shop.service<SearchService>().search(s("张伟").repeated(100'000)).empty());
    EXPECT_EQ(shop.service<SearchService>().search(s("z ").repeated(100'000)).size(), 1u);
    EXPECT_TRUE(shop.service<SearchService>().search(s("🚗").repeated(100'000)).empty());
}

TEST_F(Search, FindsAPlateByEverySubstring) {
    std::mt19937 random(20261121);
    const QString letters = s("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789");
    for (int i = 0; i < 12; ++i) {
        QString plate = s("沪A");
        while (plate.size() < 7) {
            plate += letters.at(static_cast<int>(random() % static_cast<unsigned>(letters.size())));
        }
        add("张伟", "13812345678", plate.toUtf8().constData());
        for (qsizetype from = 0; from < plate.size(); ++from) {
            for (qsizetype length = 1; from + length <= plate.size(); ++length) {
                const QString typed = plate.mid(from, length);
                EXPECT_TRUE(plates(typed.toUtf8().constData()).contains(plate))
                    << typed.toStdString() << " of " << plate.toStdString();
            }
        }
    }
}

TEST_F(Search, ShowsWhatMatchesWholeBeforeTheLatestVisit) {
    const VehicleId visitedToday = add("张伟国", "13812345678", "沪A12345");
    receive(visitedToday);
    add("张伟", "13912345678", "沪B00001");
    EXPECT_EQ(plates("张伟"), QStringList({s("沪B00001"), s("沪A12345")}));
    EXPECT_EQ(plates("张"), QStringList({s("沪A12345"), s("沪B00001")}));
}

TEST_F(Search, AsksForEveryWordOfSeveral) {
    add("张伟", "13812345678", "沪A12345");
    add("张伟", "13912345678", "沪B99999");
    add("赵武", "13712345678", "沪C12388");
    EXPECT_EQ(plates("zw 123").size(), 2);
    EXPECT_EQ(plates("张伟 123"), QStringList{s("沪A12345")});
    EXPECT_EQ(plates("zhangwei 9999"), QStringList{s("沪B99999")});
    EXPECT_EQ(plates("张 沪B"), QStringList{s("沪B99999")});
}

TEST_F(Search, FindsOrdersByNumberDayAndNumberAlone) {
    const VehicleId car = add("张伟", "13812345678", "沪A99999");
    receive(car);
    for (const char* typed : {"R261121-001", "r261121-001", "261121-001", "261121001", "1121-001", "001",
                              "Ｒ２６１１２１－００１"}) {
        const std::vector<SearchRow> rows = find(typed);
        ASSERT_FALSE(rows.empty()) << typed;
        EXPECT_EQ(rows.front().kind, SearchRowKind::Order) << typed;
        EXPECT_EQ(rows.front().orderNumber, s("R261121-001")) << typed;
        EXPECT_EQ(rows.front().orderState, OrderState::Estimating);
    }
    EXPECT_TRUE(find("1122-001").empty()) << "of last year, since tomorrow has no orders yet";
    EXPECT_TRUE(find("002").empty());
}

TEST_F(Search, TellsOfAnOpenOrderAndHidesThePhoneNumber) {
    const VehicleId car = add("张伟", "13812345678", "沪A12345", "LSVAH2189E2123456");
    const OrderId order = receive(car);
    const std::vector<SearchRow> rows = find("12345");
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows.front().kind, SearchRowKind::Vehicle);
    EXPECT_EQ(rows.front().order, order);
    EXPECT_EQ(rows.front().maskedPhone, s("138****5678"));
    EXPECT_EQ(rows.front().vinTail, s("123456"));
    EXPECT_EQ(rows.front().lastVisitOn, QDate(2026, 11, 21));
}

TEST_F(Search, ShowsACustomerWithoutACarAndEachCarOfACustomerWithSeveral) {
    const CustomerId owner = shop.act<CustomerService>([&](CustomerService& customers) {
        return customers.addCustomer({.kind = CustomerKind::Company,
                                      .name = s("58同城"),
                                      .phone = s("02161234567"),
                                      .companyCode = {},
                                      .note = {}});
    });
    ASSERT_EQ(find("58tc").size(), 1u);
    EXPECT_EQ(find("58tc").front().kind, SearchRowKind::Customer);
    for (const char* plate : {"沪A11111", "沪A22222"}) {
        shop.act<CustomerService>([&](CustomerService& customers) {
            customers.addVehicle(owner, {.plate = s(plate),
                                         .vin = {},
                                         .model = {},
                                         .modelYear = {},
                                         .vinOverrideReason = {},
                                         .plateOverrideReason = {}});
        });
    }
    EXPECT_EQ(find("58tongcheng").size(), 2u);
    EXPECT_EQ(find("58tongcheng", 1).size(), 1u);
}

TEST_F(Search, FollowsEveryChangeOfWhatIsStored) {
    const VehicleId car = add("张伟", "13812345678", "沪A12345", "LSVAH2189E2123456");
    shop.act<CustomerService>([&](CustomerService& customers) {
        Vehicle vehicle = customers.vehicle(car);
        vehicle.data.plate = s("苏E7K8J9");
        customers.editVehicle(car, vehicle.data, vehicle.revision);
        Customer owner = customers.customer(vehicle.owner);
        owner.data.name = s("曾国藩");
        owner.data.phone = s("13900001111");
        customers.editCustomer(owner.id, owner.data, owner.revision);
    });
    for (const char* gone : {"12345", "张伟", "zw", "5678"}) {
        EXPECT_TRUE(find(gone).empty()) << gone;
    }
    for (const char* now : {"7K8", "曾国藩", "cgf", "zgf", "1111", "123456"}) {
        EXPECT_EQ(plates(now), QStringList{s("苏E7K8J9")}) << now;
    }
    EXPECT_TRUE(checkSearchTerms(shop.session()).empty());
}

} // namespace
} // namespace baydesk
