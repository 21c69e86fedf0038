// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/history.h"
#include "services/check_service.h"
#include "services/orders/inspection_fixture.h"
#include "services/privacy_service.h"

namespace baydesk {
namespace {

using Photos = InspectionFixture;

TEST_F(Photos, AreKeptByteForByteWithWhoAndWhen) {
    PhotoDraft draft = photoOf(PhotoKind::Damage, QStringLiteral("右前保险杠"));
    draft.damage = 1;
    addPhoto(id, draft);
    const auto kept = photos(id);
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept[0].photo.title(), QStringLiteral("Damage mark 1"));
    EXPECT_EQ(kept[0].photo.note, QStringLiteral("右前保险杠"));
    EXPECT_EQ(kept[0].photo.widthPx, 1600);
    EXPECT_EQ(kept[0].photo.at, shop.context().now);
    EXPECT_FALSE(kept[0].photo.addedBy.isEmpty());
    EXPECT_EQ(kept[0].jpeg, draft.thumbnail);
    EXPECT_EQ(shop.service<PhotoService>().picture(kept[0].photo.id), draft.jpeg);
}

TEST_F(Photos, KeepBytesOfEveryValue) {
    PhotoDraft draft = photoOf();
    QByteArray every;
    for (int value = 0; value < 255; ++value) {
        every.append(static_cast<char>(value));
    }
    draft.jpeg.insert(draft.jpeg.size() - 2, every);
    addPhoto(id, draft);
    EXPECT_EQ(shop.service<PhotoService>().picture(photos(id)[0].photo.id), draft.jpeg);
}

TEST_F(Photos, AreAllKeptOrNone) {
    PhotoDraft cut = photoOf();
    cut.jpeg.chop(1);
    EXPECT_EQ(refusedBy<PhotoService>([&](PhotoService& service) {
                  service.add(id, {photoOf(), cut});
              }),
              "photo.no_picture photo");
    EXPECT_EQ(refusedBy<PhotoService>([&](PhotoService& service) { service.add(id, {}); }),
              "photo.none photo");
}

TEST_F(Photos, BelongToTheTimeTheCarIsInTheShop) {
    cancel(id);
    EXPECT_EQ(refusedBy<PhotoService>([&](PhotoService& service) { service.add(id, {photoOf()}); }),
              "order.car_has_left");
}

TEST_F(Photos, AreTakenAwayWithAReasonAndNeverDeleted) {
    addPhoto(id);
    const PhotoId photo = photos(id)[0].photo.id;
    EXPECT_EQ(refusedBy<PhotoService>([&](PhotoService& service) { service.hide(photo, QString()); }),
              "photo.reason reason");
    act<PhotoService>([&](PhotoService& service) { service.hide(photo, QStringLiteral("拍到路人")); });
    EXPECT_TRUE(photos(id).empty());
    EXPECT_TRUE(shop.service<PhotoService>().picture(photo)) << "the database keeps it";
    EXPECT_EQ(refusedBy<PhotoService>(
                  [&](PhotoService& service) { service.hide(photo, QStringLiteral("再一次")); }),
              "photo.hidden");
    const auto history = shop.service<OrderService>().order(id).history;
    EXPECT_EQ(describe(history.front(), shop.settings().calendar),
              QStringLiteral("Photo taken away: 拍到路人"));
    Transaction transaction(shop.session());
    EXPECT_THROW(shop.session().execute("DELETE FROM photos WHERE id > 0"), StorageError);
}

TEST_F(Photos, AreInTheExportOfTheirCustomer) {
    PhotoDraft draft = photoOf(PhotoKind::Other, QStringLiteral("后备箱"));
    addPhoto(id, draft);
    inspect(id, {fault, ok, ok});
    decline(open().at(0), id);
    shop.actAs(shop.manager);
    const PersonalData data = act<PrivacyService>(
        [&](PrivacyService& privacy) { return privacy.exportData(order(id).header().customer); });
    const OrderOnFile& file = data.orders.at(0);
    ASSERT_EQ(file.photos.size(), 1u);
    EXPECT_EQ(file.photos[0].photo.note, QStringLiteral("后备箱"));
    EXPECT_EQ(file.photos[0].jpeg, draft.jpeg);
    ASSERT_EQ(file.multiPointInspections.size(), 1u);
    EXPECT_EQ(file.multiPointInspections[0].results.at(0).mark, fault);
    ASSERT_EQ(data.recommendations.size(), 1u);
    EXPECT_EQ(data.recommendations[0].answer->reason, QStringLiteral("下次再说"));
}

TEST_F(Photos, GoWithTheErasureOfTheirCustomerAndSoDoNotesAndReasons) {
    PhotoDraft draft = photoOf(PhotoKind::Other, QStringLiteral("王太太的包"));
    addPhoto(id, draft);
    auto results = marks({fault, ok, ok});
    results[0].note = QStringLiteral("王太太知道");
    act<MultiPointService>([&](MultiPointService& service) { service.inspect(id, sheet().id, results, 0); });
    act<RecommendationService>([&](RecommendationService& service) {
        service.decline(open().at(0).id, id, QStringLiteral("王太太不要"));
    });
    const PhotoId photo = photos(id)[0].photo.id;
    const CustomerId customer = order(id).header().customer;
    cancel(id);
    shop.setNow(shop.context().today().addYears(3), QTime(10, 0));
    shop.actAs(shop.owner);
    const QStringList goes = shop.service<PrivacyService>().erasurePlan(customer).goes();
    EXPECT_TRUE(goes.contains(QStringLiteral("1 photos with their notes.")))
        << goes.join(u'\n').toStdString();
    act<PrivacyService>(
        [&](PrivacyService& privacy) { privacy.erase(customer, QStringLiteral("客户要求")); });
    EXPECT_FALSE(shop.service<PhotoService>().picture(photo));
    EXPECT_FALSE(databaseDump(shop.file()).contains(QStringLiteral("王太太")));
    for (const CheckResult& result : checkEverything(shop.session())) {
        EXPECT_TRUE(result.findings.empty()) << result.area.toStdString();
    }
}

TEST_F(Photos, WithoutTheirPictureAreFoundByTheCheck) {
    addPhoto(id);
    {
        Transaction transaction(shop.session());
        shop.session().execute("DELETE FROM photo_images WHERE photo_id > 0");
        transaction.commit();
    }
    QByteArrayList rules;
    for (const CheckResult& result : checkEverything(shop.session())) {
        for (const Finding& finding : result.findings) {
            rules.append(finding.rule);
        }
    }
    EXPECT_EQ(rules, QByteArrayList{"photo.picture"});
}

TEST_F(Photos, AreNotReadForTheOrdersPage) {
    addPhoto(id);
    QStringList asked;
    shop.session().setTrace([&](const char* sql, auto) { asked.append(QString::fromLatin1(sql)); });
    shop.service<OrderService>().order(id);
    shop.service<OrderService>().openOrders();
    shop.session().setTrace({});
    EXPECT_TRUE(asked.filter(QStringLiteral("photo")).isEmpty());
    shop.session().setTrace([&](const char* sql, auto) { asked.append(QString::fromLatin1(sql)); });
    photos(id);
    shop.session().setTrace({});
    EXPECT_TRUE(asked.filter(QStringLiteral("i.image")).isEmpty());
}

TEST_F(Photos, AProtectiveCoverIsKeptOnceInTheOrderOfTheList) {
    Reception visit = arrival(QStringLiteral("京B22222"));
    visit.newCustomer.phone = QStringLiteral("13900000001");
    visit.walkAround.covers = {ProtectiveCover::FloorMat, ProtectiveCover::Seat, ProtectiveCover::FloorMat};
    EXPECT_EQ(order(receive(visit)).header().walkAround.covers,
              (std::vector{ProtectiveCover::Seat, ProtectiveCover::FloorMat}));
    EXPECT_TRUE(order(id).header().walkAround.covers.empty());
}

} // namespace
} // namespace baydesk
