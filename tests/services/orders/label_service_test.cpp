// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders_test.h"
#include "services/label_service.h"
#include "services/privacy_service.h"

namespace baydesk {
namespace {

/// The shop's labels and the orders they hang on.
class Labels : public OrdersTest {
  protected:
    LabelId add(const char* name, LabelColour colour = LabelColour::Blue) {
        return act<LabelService>([&](LabelService& labels) {
            return labels.add({QString::fromUtf8(name), colour});
        });
    }
    void putOn(OrderId order, LabelId label) {
        act<LabelService>([&](LabelService& labels) { labels.putOn(order, label); });
    }
    QStringList names() {
        QStringList names;
        for (const OrderLabel& each : shop.service<LabelService>().labels()) {
            names.append(each.data.name);
        }
        return names;
    }
    QStringList on(OrderId id) {
        QStringList names;
        for (const OrderLabel& each : shop.service<OrderService>().order(id).labels) {
            names.append(each.data.name);
        }
        return names;
    }
};

TEST_F(Labels, AreKeptInTheShopsOrder) {
    add("老客户");
    add("等电话");
    const LabelId last = add("保险单", LabelColour::Red);
    act<LabelService>([&](LabelService& labels) { labels.move(last, false); });
    EXPECT_EQ(names(),
              (QStringList{QStringLiteral("老客户"), QStringLiteral("保险单"), QStringLiteral("等电话")}));
    act<LabelService>([&](LabelService& labels) {
        labels.move(last, true);
        labels.move(last, true);
        labels.change(last, {QStringLiteral("定损"), LabelColour::Amber});
    });
    EXPECT_EQ(names().last(), QStringLiteral("定损"));
}

TEST_F(Labels, AreChangedAndMovedWithBothStatesInTheHistory) {
    add("老客户");
    const LabelId call = add("等电话");
    act<LabelService>([&](LabelService& labels) {
        labels.change(call, {QStringLiteral("定损"), LabelColour::Red});
        labels.move(call, false);
    });
    const auto history = HistoryStore(shop.session()).of(HistorySubject::Shop, 1, 3);
    const auto said = [&](std::size_t at) { return describe(history.at(at), shop.settings().calendar); };
    EXPECT_EQ(said(0), QStringLiteral("Label “定损” moved from place 2 to place 1"));
    EXPECT_EQ(said(1), QStringLiteral("Label “等电话”, Blue, changed to “定损”, Red"));
    EXPECT_EQ(said(2), QStringLiteral("Label “等电话” added, Blue"));
}

TEST_F(Labels, HaveANameOfTheirOwnOfAtMostTwentyCharacters) {
    add("老客户");
    const auto refused = [&](const QString& name) {
        return refusedBy<LabelService>([&](LabelService& labels) { labels.add({name}); });
    };
    EXPECT_EQ(refused(QStringLiteral("老客户")), "label.known name");
    EXPECT_EQ(refused(QStringLiteral("  ")), "label.name name");
    EXPECT_EQ(refused(QString(21, QLatin1Char('x'))), "label.name name");
}

TEST_F(Labels, HangOnAnOrderAndItsListsWithHistory) {
    const LabelId vip = add("老客户");
    const LabelId call = add("等电话");
    const OrderId id = receive();
    const std::size_t before = historyLines(id);
    putOn(id, call);
    putOn(id, vip);
    putOn(id, vip);
    EXPECT_EQ(on(id), (QStringList{QStringLiteral("老客户"), QStringLiteral("等电话")}));
    EXPECT_EQ(historyLines(id), before + 2) << "what hangs there already is no act";
    EXPECT_EQ(shop.service<OrderService>().openOrders().at(0).labels.size(), 2u);
    const auto board = shop.service<WorkshopService>().boardByStage();
    EXPECT_EQ(board.at(0).cards.at(0).labels.size(), 2u);
    act<LabelService>([&](LabelService& labels) { labels.takeOff(id, call); });
    EXPECT_EQ(on(id), QStringList{QStringLiteral("老客户")});
    putOn(id, call);
    EXPECT_EQ(on(id).size(), 2) << "taken off and put on again";
    EXPECT_EQ(count("SELECT COUNT(*) FROM order_labels"), 3) << "nothing is forgotten";
}

TEST_F(Labels, GoOutWithEverythingThatIsKeptOfACustomer) {
    const OrderId id = receive();
    putOn(id, add("老客户"));
    const auto data = act<PrivacyService>(
        [&](PrivacyService& privacy) { return privacy.exportData(order(id).header().customer); });
    ASSERT_EQ(data.orders.front().labels.size(), 1u);
    EXPECT_EQ(data.orders.front().labels.front().name, QStringLiteral("老客户"));
}

TEST_F(Labels, ThatAreRetiredStayOnOldOrdersOnly) {
    const LabelId vip = add("老客户");
    const OrderId old = receive();
    putOn(old, vip);
    act<LabelService>([&](LabelService& labels) { labels.retire(vip); });
    EXPECT_EQ(on(old), QStringList{QStringLiteral("老客户")});
    const OrderId later = receive(arrival(QStringLiteral("京C33333")));
    EXPECT_EQ(refusedBy<LabelService>([&](LabelService& labels) { labels.putOn(later, vip); }),
              "label.retired_on_order labels");
    EXPECT_EQ(refusedBy<LabelService>([&](LabelService& labels) { labels.retire(vip); }), "label.retired");
    act<LabelService>([&](LabelService& labels) { labels.bringBack(vip); });
    putOn(later, vip);
    EXPECT_EQ(on(later).size(), 1);
}

} // namespace
} // namespace baydesk
