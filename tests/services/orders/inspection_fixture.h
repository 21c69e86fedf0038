// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/multi_point_service.h"
#include "services/orders/orders_test.h"
#include "services/photo_service.h"
#include "services/recommendation_service.h"
#include "support/test_photo.h"

namespace baydesk {

/// A shop with an inspection sheet of three items and one car on an order.
class InspectionFixture : public OrdersTest {
  protected:
    InspectionFixture() {
        saveSheet({item("制动", "前刹车片", "mm", ItemLimits{5000, 3000}, "更换前刹车片"),
                   item("轮胎", "左前轮胎", "mm", ItemLimits{3000, 1600}, ""),
                   item("灯光", "大灯", "", {}, "")});
        id = receive();
    }

    static TemplateItem item(const char* group, const char* name, const char* unit,
                             std::optional<ItemLimits> limits, const char* work) {
        return {.group = QString::fromUtf8(group),
                .name = QString::fromUtf8(name),
                .unit = QString::fromUtf8(unit),
                .limits = limits,
                .work = QString::fromUtf8(work)};
    }
    MultiPointTemplate sheet() { return shop.service<MultiPointService>().sheet().value(); }
    void saveSheet(const std::vector<TemplateItem>& items) {
        const auto seen = shop.service<MultiPointService>().sheet();
        act<MultiPointService>([&](MultiPointService& service) {
            service.saveSheet(items, seen ? std::optional(seen->id) : std::nullopt);
        });
    }
    /// One mark for each item of the sheet.
    std::vector<ItemResult> marks(std::vector<ItemMark> each) {
        std::vector<ItemResult> results;
        for (std::size_t i = 0; i < each.size(); ++i) {
            results.push_back({.item = *sheet().items.at(i).id, .mark = each[i]});
        }
        return results;
    }
    void inspect(OrderId order, std::vector<ItemMark> each) {
        const auto before = shop.service<MultiPointService>().inspection(order);
        act<MultiPointService>([&](MultiPointService& service) {
            service.inspect(order, sheet().id, marks(std::move(each)), before ? before->number : 0);
        });
    }
    VehicleId car() { return order(id).header().vehicle; }
    std::vector<Recommendation> open() {
        return shop.service<RecommendationService>().openRecommendations(car());
    }
    int accept(const Recommendation& recommendation, OrderId order) {
        JobDraft job = complaint(recommendation.work);
        job.recommendation = recommendation.id;
        return act<OrderService>([&](OrderService& orders) { return orders.addJob(order, job); });
    }
    void decline(const Recommendation& recommendation, OrderId order) {
        act<RecommendationService>([&](RecommendationService& service) {
            service.decline(recommendation.id, order, QStringLiteral("下次再说"));
        });
    }
    void cancel(OrderId order) {
        act<OrderService>([&](OrderService& orders) { orders.cancel(order, QStringLiteral("客户改期")); });
    }
    void addPhoto(OrderId order, const PhotoDraft& photo = photoOf()) {
        act<PhotoService>([&](PhotoService& photos) { photos.add(order, {photo}); });
    }
    std::vector<PhotoThumbnail> photos(OrderId order) {
        return shop.service<PhotoService>().thumbnails(order);
    }

    static constexpr auto ok = ItemMark::Ok;
    static constexpr auto attention = ItemMark::Attention;
    static constexpr auto fault = ItemMark::Fault;
    OrderId id{0};
};

} // namespace baydesk
