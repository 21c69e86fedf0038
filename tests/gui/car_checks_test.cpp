// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/clipping.h"
#include "gui/order_life.h"
#include "gui/pages/orders/inspection_table.h"
#include "gui/pages/orders/photo_panel.h"
#include "gui/photos/photo_strip.h"
#include "gui/photos/photo_viewer.h"
#include "gui/typing.h"
#include "gui/user_settings.h"
#include "gui/widgets/data_table.h"
#include "services/multi_point_service.h"
#include "services/photo_service.h"
#include "services/recommendation_service.h"

#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QListWidget>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QUrl>
#include <QtTest/QTest>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// An order on the page, a camera's folder, and an inspection sheet of four items in two groups.
class CarChecksTest : public testing::Test {
  protected:
    CarChecksTest() : id_(gui_.receive(s("京A12345"), s("刹车异响"), 120)) {
        shop().act<MultiPointService>([](auto& service) {
            service.saveSheet({{.group = s("制动"),
                                .name = s("前制动片"),
                                .unit = s("mm"),
                                .limits = ItemLimits{5000, 3000},
                                .work = s("更换前制动片")},
                               {.group = s("制动"), .name = s("制动盘")},
                               {.group = s("灯光"), .name = s("大灯")},
                               {.group = s("灯光"), .name = s("制动灯")}},
                              {});
        });
    }
    ~CarChecksTest() override { saveUserSetting("photos/camera_folder", QString()); }

    TestShop& shop() { return gui_.shop(); }
    void show(QSize size = {1440, 900}) {
        gui_.show(size);
        gui_.window().openPage(PageId::Order, id_);
        gui_.settle();
    }
    QString picture(const char* name, QColor colour) {
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(colour);
        const QString path = folder_.filePath(QString::fromLatin1(name));
        EXPECT_TRUE(image.save(path));
        return path;
    }
    /// The setting is the person's at the desk, who sits down as the window opens.
    void useCamera() {
        gui_.show({1440, 900});
        saveUserSetting("photos/camera_folder", folder_.path());
    }
    /// Until the folder and the files are read: that is done on a thread of its own.
    void finishReading() {
        const auto* panel = gui_.window().findChild<PhotoPanel*>();
        while (panel && panel->isReading()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        gui_.settle();
    }
    std::vector<PhotoThumbnail> photos() { return shop().service<PhotoService>().thumbnails(id_); }
    std::optional<MultiPointInspection> inspection() {
        return shop().service<MultiPointService>().inspection(id_);
    }
    std::vector<Recommendation> open() {
        const VehicleId car = shop().service<OrderService>().order(id_).vehicle.id;
        return shop().service<RecommendationService>().openRecommendations(car);
    }
    void keepTwoPhotos() {
        useCamera();
        picture("one.png", Qt::red);
        picture("two.png", Qt::blue);
        show();
        gui_.press("Ctrl+G");
        finishReading();
        gui_.press("Ctrl+A");
        gui_.press("Return");
        finishReading();
        gui_.press("Ctrl+Return");
    }
    bool says(const QString& words) {
        const auto labels = gui_.window().findChildren<QLabel*>();
        const auto texts = gui_.window().findChildren<QTextEdit*>();
        return std::ranges::any_of(
                   labels,
                   [&](const QLabel* each) { return each->isVisible() && each->text().contains(words); }) ||
               std::ranges::any_of(texts, [&](const QTextEdit* each) {
                   return each->isVisible() && each->toPlainText().contains(words);
               });
    }

    GuiShop gui_;
    OrderId id_;
    QTemporaryDir folder_;
};

TEST_F(CarChecksTest, KeepsTheNewestPhotosOfTheCameraByKeysAlone) {
    keepTwoPhotos();
    ASSERT_EQ(photos().size(), 2u);
    EXPECT_EQ(photos()[0].photo.kind, PhotoKind::WalkAround);
    EXPECT_EQ(gui_.window().findChild<PhotoStrip*>()->count(), 2);
    EXPECT_EQ(gui_.window().findChild<PhotoPanel*>(), nullptr) << "the panel has gone";
}

TEST_F(CarChecksTest, GoesOnAtTheNextFieldWhereTheCamerasFolderIsEmpty) {
    useCamera();
    show();
    gui_.press("Ctrl+G");
    finishReading();
    EXPECT_TRUE(says(s("There is no photo in")));
    EXPECT_EQ(focusName(), s("kind"));
}

TEST_F(CarChecksTest, KeepsFilesThatAreDroppedOnThePanel) {
    show();
    gui_.press("Ctrl+G");
    auto* panel = gui_.window().findChild<PhotoPanel*>();
    ASSERT_NE(panel, nullptr);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(picture("dropped.png", Qt::green))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(panel, &enter);
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(panel, &drop);
    finishReading();
    gui_.press("Ctrl+Return");
    EXPECT_EQ(photos().size(), 1u);
}

TEST_F(CarChecksTest, SaysWhyAFileIsNoPhotoAndKeepsTheOthers) {
    useCamera();
    picture("one.png", Qt::red);
    QFile words(folder_.filePath(s("words.jpg")));
    ASSERT_TRUE(words.open(QIODevice::WriteOnly));
    words.write("no picture");
    words.close();
    show();
    gui_.press("Ctrl+G");
    finishReading();
    gui_.press("Ctrl+A");
    gui_.press("Return");
    finishReading();
    EXPECT_TRUE(says(s("words.jpg")));
    gui_.press("Ctrl+Return");
    EXPECT_EQ(photos().size(), 1u);
}

TEST_F(CarChecksTest, SaysThatNoPhotoIsChosen) {
    show();
    gui_.press("Ctrl+G");
    gui_.press("Ctrl+Return");
    EXPECT_TRUE(says(s("Choose at least one photo.")));
}

TEST_F(CarChecksTest, OpensAPhotoLargeAndGoesToTheNextByKeys) {
    keepTwoPhotos();
    gui_.window().findChild<PhotoStrip*>()->setFocus();
    gui_.press("Return");
    const auto* viewer = gui_.window().findChild<PhotoViewer*>();
    ASSERT_NE(viewer, nullptr);
    EXPECT_EQ(viewer->current(), photos()[0].photo.id);
    gui_.press("Right");
    EXPECT_EQ(viewer->current(), photos()[1].photo.id);
    gui_.press("Right");
    EXPECT_EQ(viewer->current(), photos()[1].photo.id) << "there is no third";
    gui_.press("Left");
    EXPECT_EQ(viewer->current(), photos()[0].photo.id);
    gui_.press("Alt+1");
    EXPECT_EQ(focusName(), QStringLiteral("photoViewer")) << "nothing is done to the order unseen";
    gui_.press("Esc");
    EXPECT_EQ(gui_.window().findChild<PhotoViewer*>(), nullptr);
}

TEST_F(CarChecksTest, TakesAPhotoAwayWithAReason) {
    keepTwoPhotos();
    gui_.window().findChild<PhotoStrip*>()->setFocus();
    gui_.press("Return");
    gui_.press("Delete");
    gui_.press("Return");
    EXPECT_FALSE(errorAt(gui_.window(), "reason").isEmpty());
    typeText(gui_, "拍到路人");
    gui_.press("Return");
    EXPECT_EQ(photos().size(), 1u);
    EXPECT_EQ(gui_.window().findChild<PhotoStrip*>()->count(), 1);
}

TEST_F(CarChecksTest, InspectsACarByKeysAlone) {
    gui_.seat(StaffRole::Technician);
    show();
    gui_.press("Ctrl+I");
    ASSERT_NE(gui_.window().findChild<InspectionTable*>(), nullptr);
    gui_.press("4"); // begins the value
    typeText(gui_, ".2");
    gui_.press("Return");
    typeText(gui_, "内侧偏磨");
    gui_.press("Return");
    gui_.press("O");
    gui_.press("G"); // all of the second group
    EXPECT_TRUE(says(s("3 OK · 1 attention · 0 fault · 0 open")));
    gui_.press("Ctrl+Return");
    ASSERT_TRUE(inspection());
    const ItemResult pads = inspection()->results.at(0);
    EXPECT_EQ(pads.mark, ItemMark::Attention) << "as its limits say";
    EXPECT_EQ(pads.valueMilli, 4200);
    EXPECT_EQ(pads.note, s("内侧偏磨"));
    EXPECT_EQ(open().size(), 1u);
}

TEST_F(CarChecksTest, NamesWhatTheInspectionLeavesOpen) {
    show();
    gui_.press("Ctrl+I");
    gui_.press("O");
    gui_.press("Ctrl+Return");
    EXPECT_FALSE(inspection());
    EXPECT_TRUE(says(s("制动灯")));
}

TEST_F(CarChecksTest, GoesOnFromTheLastInspectionOfTheOrder) {
    show();
    gui_.press("Ctrl+I");
    gui_.press("G");
    gui_.press("G");
    gui_.press("Ctrl+Return");
    gui_.press("Ctrl+I");
    EXPECT_TRUE(says(s("4 OK · 0 attention · 0 fault · 0 open")));
}

TEST_F(CarChecksTest, SaysThatTheShopHasNoSheet) {
    GuiShop bare;
    const OrderId order = bare.receive(s("京B22222"), s("保养"), 120);
    bare.show();
    bare.window().openPage(PageId::Order, order);
    bare.settle();
    bare.press("Ctrl+I");
    const auto labels = bare.window().findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* each) {
        return each->isVisible() && each->text().contains(s("no inspection sheet yet"));
    }));
}

/// The same with front brake pads that are worn.
class RecommendedTest : public CarChecksTest {
  protected:
    RecommendedTest() {
        shop().act<MultiPointService>([&](auto& service) {
            const MultiPointTemplate sheet = service.sheet().value();
            std::vector<ItemResult> results;
            for (const TemplateItem& item : sheet.items) {
                results.push_back(
                    {.item = *item.id, .mark = results.empty() ? ItemMark::Fault : ItemMark::Ok});
            }
            service.inspect(id_, sheet.id, results, 0);
        });
    }
    std::size_t jobs() { return shop().service<OrderService>().order(id_).order.jobs().size(); }
};

TEST_F(RecommendedTest, WorkIsShownOnTheOrderAndAddedAsAJobByOneKey) {
    show();
    EXPECT_TRUE(says(s("更换前制动片")));
    gui_.press("Ctrl+M");
    gui_.press("Return");
    EXPECT_EQ(jobs(), 2u);
    EXPECT_TRUE(open().empty());
}

TEST_F(RecommendedTest, WorkIsDeclinedWithWhatTheCustomerSaid) {
    show();
    gui_.press("Ctrl+M");
    gui_.press("Delete");
    gui_.press("Ctrl+Return");
    EXPECT_FALSE(errorAt(gui_.window(), "reason").isEmpty());
    typeText(gui_, "下次再说");
    gui_.press("Return");
    ASSERT_EQ(open().size(), 1u);
    EXPECT_EQ(open()[0].state, RecommendationState::Declined);
    EXPECT_EQ(jobs(), 1u);
}

TEST_F(RecommendedTest, WorkIsOfferedAtTheNextReceptionAndTakenIn) {
    shop().act<OrderService>([&](auto& orders) { orders.cancel(id_, s("改日再来")); });
    gui_.show();
    gui_.press("F6");
    typeText(gui_, "12345");
    gui_.press("Return");
    EXPECT_TRUE(says(s("更换前制动片")));
    bool isPressed = false;
    for (const QAction* action : gui_.window().currentPage()->keyedActions()) {
        if (!isPressed && action->isEnabled() && action->text() == s("Add the job")) {
            gui_.press(qPrintable(action->shortcut().toString(QKeySequence::PortableText)));
            isPressed = true;
        }
    }
    ASSERT_TRUE(isPressed);
    for (const char* typed : {"42000", "1/2", "保养", "", "+2"}) {
        typeText(gui_, typed);
        gui_.press("Tab");
    }
    auto* seat = gui_.window().findChild<QCheckBox*>(s("cover.seat"));
    ASSERT_NE(seat, nullptr);
    seat->setFocus();
    gui_.press("Space");
    gui_.press("Ctrl+Return");
    auto orders = shop().service<OrderService>();
    const RepairOrder opened = orders.order(orders.allOrders(false).back()).order;
    EXPECT_EQ(opened.job(1).complaint, s("更换前制动片"));
    EXPECT_EQ(opened.header().walkAround.covers, std::vector{ProtectiveCover::Seat});
    EXPECT_TRUE(open().empty());
}

TEST_F(RecommendedTest, NothingIsClippedOnASmallScreen) {
    picture("one.png", Qt::red);
    useCamera();
    show({1366, 768});
    for (const char* key : {"Ctrl+G", "Ctrl+I", "Ctrl+M"}) {
        gui_.press(key);
        EXPECT_EQ(clippedTexts(gui_.window()), QStringList()) << key;
        gui_.press("Esc");
    }
}

/// The page of the shop's inspection sheet.
using InspectionSheetTest = CarChecksTest;

TEST_F(InspectionSheetTest, IsChangedByKeysAndSavedAsANewVersion) {
    const MultiPointTemplateId before = shop().service<MultiPointService>().sheet()->id;
    gui_.show({1366, 768});
    gui_.press("Ctrl+8");
    gui_.press("Alt+5");
    ASSERT_EQ(gui_.window().currentPage()->id(), PageId::InspectionSheet);
    gui_.press("Alt+1");
    typeText(gui_, "制动液含水量");
    gui_.press("Return");
    typeText(gui_, "%");
    gui_.press("Return");
    typeText(gui_, "2");
    gui_.press("Return");
    typeText(gui_, "3");
    gui_.press("Ctrl+Return");
    EXPECT_EQ(shop().service<MultiPointService>().sheet()->id, before) << "not saved yet";
    gui_.press("Alt+2"); // one up
    gui_.press("Ctrl+Return");
    const MultiPointTemplate sheet = shop().service<MultiPointService>().sheet().value();
    ASSERT_EQ(sheet.items.size(), 5u);
    EXPECT_EQ(sheet.items[1].name, s("制动液含水量"));
    EXPECT_EQ(sheet.items[1].limits, (ItemLimits{2000, 3000}));
    EXPECT_NE(sheet.id, before);
    EXPECT_EQ(clippedTexts(gui_.window()), QStringList());
}

TEST_F(InspectionSheetTest, SaysAtTheFieldWhatIsWrongWithAnItem) {
    gui_.show();
    gui_.press("Ctrl+8");
    gui_.press("Alt+5");
    gui_.press("Alt+1");
    typeText(gui_, "胎压");
    gui_.press("Return");
    gui_.press("Return");
    typeText(gui_, "2.1");
    gui_.press("Ctrl+Return");
    EXPECT_FALSE(errorAt(gui_.window(), "fault").isEmpty());
    typeText(gui_, "1.8"); // the keyboard stands in the field that was wrong
    gui_.press("Ctrl+Return");
    EXPECT_FALSE(errorAt(gui_.window(), "unit").isEmpty());
}

} // namespace
} // namespace baydesk
