// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/front_orders.h"

#include "benchmark/big_shop.h"
#include "gui/photos/photo_file.h"
#include "services/order_service.h"
#include "services/parts_service.h"
#include "services/photo_service.h"
#include "services/reception_service.h"
#include "storage/history_store.h"
#include "storage/order_store.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

namespace baydesk {

namespace {

constexpr int jobs = 4;
constexpr int linesOfAJob = fullOrderLines / jobs;
const QString& fullWords() {
    static const QString words = QStringLiteral("事故维修，四个项目");
    return words;
}

/// A picture as a camera gives it: no two alike, and with enough in it not to be a trifle to read.
KeptPicture pictureOf(int number) {
    QImage picture(1600, 1200, QImage::Format_RGB32);
    QPainter painter(&picture);
    QLinearGradient light(0, 0, 1600, 1200);
    light.setColorAt(0, QColor::fromHsv(60 * number % 360, 90, 220));
    light.setColorAt(1, QColor::fromHsv((60 * number + 120) % 360, 160, 60));
    painter.fillRect(picture.rect(), light);
    SearchPeople places(static_cast<unsigned>(number));
    for (int i = 0; i < 400; ++i) {
        painter.setPen(QPen(QColor::fromHsv(places.below(360), 120, 200), 3));
        painter.drawLine(places.below(1600), places.below(1200), places.below(1600), places.below(1200));
    }
    painter.end();
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("photo.jpg"));
    picture.save(file, "jpeg", 90);
    return readPicture(file);
}

PartId addPart(Session& session, const Context& context) {
    PartDraft draft;
    draft.number = QStringLiteral("K015-33-04X");
    draft.name = QStringLiteral("前轮毂轴承");
    draft.unit = QStringLiteral("件");
    draft.price = Money::yuan(430);
    draft.taxRate = Percent::fromBasisPoints(1300);
    return PartsService(session, context)
        .addPart(draft, OpeningStock{Quantity::whole(1000), Money::yuan(200)});
}

LineDraft lineOf(int number, PartId part) {
    LineDraft line;
    line.taxRate = Percent::fromBasisPoints(1300);
    line.unitPrice = Money::yuan(100 + number);
    line.soldHours = Hours::fromHundredths(60);
    line.description = QStringLiteral("拆装并校准第 %1 项").arg(number + 1);
    if (number % 2 == 1) {
        line.kind = LineKind::Part;
        line.part = part;
        line.soldHours = {};
        line.description = QStringLiteral("前轮毂轴承");
    }
    return line;
}

OrderId receive(Session& session, const Context& context, VehicleId car) {
    Reception visit;
    visit.vehicle = car;
    visit.walkAround.mileageKm = 60'000;
    visit.walkAround.fuelEighths = 4;
    visit.walkAround.words = fullWords();
    visit.promise = context.now.plusMinutes(300);
    for (int i = 0; i < jobs; ++i) {
        JobDraft job;
        job.complaint = QStringLiteral("项目 %1").arg(i + 1);
        visit.jobs.push_back(job);
    }
    return ReceptionService(session, context).open(visit);
}

OrderId addFullOrder(Session& session, Context context, VehicleId car, PartId part) {
    const OrderId id = receive(session, context, car);
    OrderService orders(session, context);
    for (int i = 0; i < fullOrderLines; ++i) {
        orders.addLine(id, 1 + i / linesOfAJob, lineOf(i, part));
    }
    std::vector<PhotoDraft> photos;
    for (int i = 0; i < fullOrderPhotos; ++i) {
        const KeptPicture picture = pictureOf(i + 1);
        photos.push_back(
            {.kind = PhotoKind::WalkAround, .jpeg = picture.jpeg, .thumbnail = picture.thumbnail});
    }
    PhotoService(session, context).add(id, photos);
    HistoryStore history(session);
    while (history.of(HistorySubject::Order, id.value(), fullOrderHistory).size() < fullOrderHistory) {
        context.now = context.now.plusMinutes(1);
        const auto header = OrderStore(session).load(id).header();
        orders.changePromise(id, header.promise->plusMinutes(1), QStringLiteral("等待配件"));
    }
    return id;
}

} // namespace

std::array<OrderId, 2> ensureFullOrders(Session& session) {
    const auto known =
        session.list("SELECT id FROM orders WHERE id > ? AND words = ? ORDER BY id",
                     {bigShopOrders, fullWords()}, [](const Row& row) { return row.id<OrderId>(0); });
    if (known.size() == 2) {
        return {known[0], known[1]};
    }
    Context context = bigShopContext(session);
    context.actor = session.one("SELECT id FROM staff WHERE role = ?", {code(StaffRole::Administrator)},
                                [](const Row& row) { return row.id<StaffId>(0); });
    Transaction transaction(session);
    const PartId part = addPart(session, context);
    const std::array<OrderId, 2> orders{addFullOrder(session, context, VehicleId(11), part),
                                        addFullOrder(session, context, VehicleId(12), part)};
    transaction.commit();
    return orders;
}

} // namespace baydesk
