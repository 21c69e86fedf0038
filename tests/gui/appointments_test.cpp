// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/clipping.h"
#include "gui/language.h"
#include "gui/order_life.h"
#include "gui/padded_translator.h"
#include "gui/pages/orders/appointments/appointment_board.h"
#include "gui/pages/orders/reception/offer_lines.h"
#include "gui/picture.h"
#include "gui/search_hits.h"
#include "gui/typing.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/inline_message.h"
#include "services/appointment_service.h"
#include "services/order_service.h"
#include "services/parts_service.h"
#include "services/preparation_service.h"
#include "services/shop_service.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

/// It is Saturday, 2026-11-21, 10:00; a package wants four pads, of which three are there.
class AppointmentsTest : public testing::Test {
  protected:
    AppointmentsTest() : known_(addKnownCar(shop(), "张伟", "13812340021", "京A12345", "LSVAA49J132047371")) {
        pad_ = shop().act<PartsService>([](auto& parts) {
            PartDraft draft;
            draft.number = QStringLiteral("BP-1");
            draft.name = QStringLiteral("刹车片");
            draft.unit = QStringLiteral("片");
            draft.price = Money::yuan(50);
            draft.taxRate = Percent::fromBasisPoints(1300);
            return parts.addPart(draft, OpeningStock{Quantity::whole(3), Money::yuan(20)});
        });
        package_ = shop().act<ShopService>([&](auto& lists) {
            const OperationId operation = lists.addOperation({.code = QStringLiteral("M-1"),
                                                              .name = QStringLiteral("保养"),
                                                              .category = ServiceCategory::Maintenance,
                                                              .standard = Hours::fromHundredths(80)});
            PackageDraft draft{.code = QStringLiteral("PK-20"),
                               .name = QStringLiteral("2万公里保养"),
                               .model = {},
                               .intervalKm = 20'000,
                               .lines = {}};
            draft.lines = {{.operation = operation, .part = {}, .quantity = Quantity::whole(2)},
                           {.operation = {}, .part = pad_, .quantity = Quantity::whole(4)}};
            return lists.addPackage(draft);
        });
    }
    TestShop& shop() { return gui_.shop(); }
    void show() {
        gui_.show();
        connectSearch(gui_.window());
    }
    Timestamp at(QDate day, int hour, int minute = 0) {
        return shop().context().shop->calendar.at(day, QTime(hour, minute));
    }
    AppointmentId book(Timestamp when, const QString& words = QStringLiteral("刹车异响"),
                       std::optional<PackageId> package = {}) {
        Booking booking{
            .vehicle = known_.car,
            .appointment = {
                .at = when, .expected = Hours::fromHundredths(150), .words = words, .package = package}};
        return shop().act<AppointmentService>([&](auto& book) { return book.book(booking); });
    }
    AppointmentId bookNew(Timestamp when, const QString& plate) {
        Booking booking{.appointment = {.at = when,
                                        .expected = Hours::fromHundredths(100),
                                        .words = QStringLiteral("保养")}};
        booking.newCustomer.name = QStringLiteral("李娜");
        booking.newCustomer.phone = QStringLiteral("13900001111");
        booking.newVehicle.plate = plate;
        return shop().act<AppointmentService>([&](auto& book) { return book.book(booking); });
    }
    AppointmentRow row(AppointmentId id) { return shop().service<AppointmentService>().appointment(id); }
    AppointmentRow only() {
        std::vector<AppointmentRow> all;
        for (const AppointmentDay& day : shop().service<AppointmentService>().days(today_, 42)) {
            all.insert(all.end(), day.appointments.begin(), day.appointments.end());
        }
        EXPECT_EQ(all.size(), 1U);
        return all.at(0);
    }
    PageId pageNow() { return gui_.window().currentPage()->id(); }
    AppointmentBoard& board() { return *gui_.window().findChild<AppointmentBoard*>(); }
    std::string messageShown() { return gui_.window().currentPage()->message()->text().toStdString(); }
    /// What reception says above the form with this word in it.
    QString lineAbout(const char* word) {
        for (const OfferLines* lines : gui_.window().findChildren<OfferLines*>()) {
            for (const OfferLine& line : lines->lines()) {
                if (lines->isVisible() && line.text.contains(QString::fromUtf8(word))) {
                    return line.text;
                }
            }
        }
        return {};
    }
    void fill(const char* field, const char* text) {
        ASSERT_EQ(focusName().toStdString(), field);
        typeText(gui_, text);
        ++filled_;
        gui_.press("Return");
    }

    GuiShop gui_;
    KnownCar known_;
    PartId pad_{0};
    PackageId package_{0};
    const QDate today_{2026, 11, 21};
    int filled_ = 0;
};

TEST_F(AppointmentsTest, BooksAKnownCarFromTheSearchWithAtMostThreeTypedFieldsAndNoMouse) {
    show();
    gui_.press("Ctrl+K");
    typeText(gui_, "2345");
    gui_.press("Ctrl+B");
    ASSERT_EQ(pageNow(), PageId::Appointments);
    fill("words", "刹车异响");
    fill("at", "11-23 9:30");
    fill("expected", "1.5");
    savePicture(gui_.window(), QStringLiteral("appointments-booking"));
    gui_.press("Ctrl+Return");
    EXPECT_LE(filled_, 3);
    const AppointmentRow booked = only();
    EXPECT_EQ(booked.appointment.vehicle, known_.car);
    EXPECT_EQ(booked.appointment.data.at, at(QDate(2026, 11, 23), 9, 30));
    EXPECT_EQ(booked.appointment.data.expected, Hours::fromHundredths(150));
    EXPECT_EQ(booked.work(), QStringLiteral("刹车异响"));
    ASSERT_NE(board().current(), nullptr) << "the book shows the week it was booked for";
    EXPECT_EQ(board().current()->appointment.id, booked.appointment.id);
}

TEST_F(AppointmentsTest, NeedsOneTypedFieldWhereThePackageAndTheSuggestionsFit) {
    show();
    gui_.press("Ctrl+K");
    typeText(gui_, "2345");
    gui_.press("Ctrl+B");
    ASSERT_EQ(focusName(), QStringLiteral("words"));
    typeText(gui_, "2万");
    gui_.press("Down");
    gui_.press("Return");
    gui_.press("Ctrl+Return");
    const AppointmentRow booked = only();
    EXPECT_EQ(booked.appointment.data.package, package_);
    EXPECT_EQ(booked.appointment.data.expected, Hours::fromHundredths(160)) << "the package's standard hours";
    EXPECT_EQ(booked.appointment.data.at, at(today_.addDays(1), 8)) << "the first time with room";
}

TEST_F(AppointmentsTest, BooksSomebodyNewWithPlateNameAndPhone) {
    show();
    gui_.press("Ctrl+K");
    typeText(gui_, "京B88888");
    gui_.press("Ctrl+B");
    fill("name", "李娜");
    fill("phone", "13900001111");
    fill("words", "保养");
    gui_.press("Ctrl+Return");
    // In the list the name is masked.
    const AppointmentRow booked = shop().service<AppointmentService>().appointment(only().appointment.id);
    EXPECT_EQ(booked.plate, QStringLiteral("京B88888"));
    EXPECT_EQ(booked.customerName, QStringLiteral("李娜"));
}

TEST_F(AppointmentsTest, BookTheKnownCarWhenThePlateOfSomebodyNewIsKnown) {
    show();
    gui_.press("Ctrl+K");
    typeText(gui_, "新客户");
    gui_.press("Ctrl+B");
    gui_.window().currentPage()->findChild<QLineEdit*>(QStringLiteral("name"))->clear();
    gui_.window().currentPage()->findChild<QLineEdit*>(QStringLiteral("plate"))->setFocus();
    fill("plate", "京a12345");
    gui_.settle();
    EXPECT_EQ(focusName(), QStringLiteral("words"));
    EXPECT_FALSE(gui_.window().currentPage()->findChild<QLineEdit*>(QStringLiteral("phone"))->isVisible());
    fill("words", "保养");
    gui_.press("Ctrl+Return");
    EXPECT_EQ(row(only().appointment.id).appointment.vehicle, known_.car);
}

TEST_F(AppointmentsTest, AskForThePersonAgainWhenTheKnownPlateIsTypedOver) {
    show();
    gui_.press("Ctrl+K");
    typeText(gui_, "新客户");
    gui_.press("Ctrl+B");
    auto* plate = gui_.window().currentPage()->findChild<QLineEdit*>(QStringLiteral("plate"));
    auto* name = gui_.window().currentPage()->findChild<QLineEdit*>(QStringLiteral("name"));
    name->clear();
    plate->setFocus();
    fill("plate", "京A12345");
    gui_.settle();
    ASSERT_FALSE(name->isVisible());
    plate->setFocus();
    plate->selectAll();
    typeText(gui_, "京B88888");
    EXPECT_TRUE(name->isVisible());
    gui_.press("Return");
    fill("name", "李娜");
    fill("phone", "13900001111");
    fill("words", "保养");
    gui_.press("Ctrl+Return");
    EXPECT_EQ(row(only().appointment.id).plate, QStringLiteral("京B88888"));
}

TEST_F(AppointmentsTest, SaysAtTheFieldWhatIsWrong) {
    show();
    gui_.press("Ctrl+0");
    gui_.press("Ctrl+B");
    gui_.press("Return");
    typeText(gui_, "李娜");
    gui_.press("Return");
    typeText(gui_, "13900001111");
    gui_.window().currentPage()->findChild<QLineEdit*>(QStringLiteral("plate"))->setFocus();
    typeText(gui_, "京a12345"); // the person named stays, so the plate is refused in the end
    gui_.press("Return");
    gui_.press("Return");
    gui_.press("Return");
    gui_.press("Ctrl+Return");
    EXPECT_NE(errorAt(gui_.window(), "words"), QString());
    typeText(gui_, "保养");
    gui_.press("Return");
    gui_.press("Ctrl+A");
    typeText(gui_, "22:00");
    gui_.press("Ctrl+Return");
    EXPECT_NE(errorAt(gui_.window(), "at"), QString());
    gui_.press("Ctrl+A");
    typeText(gui_, "xx");
    gui_.press("Ctrl+Return");
    EXPECT_NE(errorAt(gui_.window(), "at"), QString());
    gui_.press("Ctrl+A");
    typeText(gui_, "11-23 9:00");
    gui_.press("Ctrl+Return");
    EXPECT_TRUE(errorAt(gui_.window(), "plate").contains(QStringLiteral("京A·12345")));
}

TEST_F(AppointmentsTest, AsksForTheReasonBeyondTheCapacityAndTakesIt) {
    bookNew(at(today_, 14), QStringLiteral("京B00001"));
    bookNew(at(today_, 14), QStringLiteral("京B00002"));
    show();
    gui_.press("Ctrl+K");
    typeText(gui_, "A12345");
    gui_.press("Ctrl+B");
    fill("words", "刹车异响");
    fill("at", "14:00");
    gui_.press("Ctrl+Return");
    EXPECT_TRUE(errorAt(gui_.window(), "overload_reason").contains(QStringLiteral("14:00")));
    ASSERT_EQ(focusName(), QStringLiteral("overload_reason"));
    typeText(gui_, "客户明天出国");
    gui_.press("Ctrl+Return");
    const auto day = shop().service<AppointmentService>().days(today_, 1).at(0);
    ASSERT_EQ(day.appointments.size(), 3U);
    EXPECT_EQ(day.appointments.back().appointment.overloadReason, QStringLiteral("客户明天出国"));
}

TEST_F(AppointmentsTest, ConfirmsMovesAndCancelsByKeys) {
    const AppointmentId id = book(at(today_, 14));
    show();
    gui_.press("Ctrl+0");
    gui_.press("Alt+4");
    EXPECT_EQ(row(id).appointment.state, AppointmentState::Confirmed);
    gui_.press("Alt+4");
    EXPECT_NE(messageShown(), "") << "it is confirmed already";
    gui_.press("Alt+6");
    ASSERT_EQ(focusName(), QStringLiteral("at"));
    gui_.press("Ctrl+A");
    typeText(gui_, "11-24 10:00");
    gui_.press("Ctrl+Return");
    EXPECT_EQ(row(id).appointment.day, QDate(2026, 11, 24));
    EXPECT_EQ(row(id).appointment.moves, 1);
    gui_.press("Alt+Right");
    ASSERT_NE(board().current(), nullptr);
    gui_.press("Alt+7");
    gui_.press("Ctrl+Return");
    EXPECT_NE(errorAt(gui_.window(), "reason"), QString());
    typeText(gui_, "出差");
    gui_.press("Ctrl+Return");
    EXPECT_EQ(row(id).appointment.state, AppointmentState::Cancelled);
}

TEST_F(AppointmentsTest, GoThroughDaysAndWeeksByKeys) {
    book(at(today_, 14));
    show();
    gui_.press("Ctrl+0");
    EXPECT_EQ(board().days().size(), 7U);
    EXPECT_EQ(board().days().front().load.day, QDate(2026, 11, 16));
    gui_.press("Alt+Right");
    EXPECT_EQ(board().days().front().load.day, QDate(2026, 11, 23));
    gui_.press("Alt+2");
    EXPECT_EQ(board().days().size(), 1U);
    EXPECT_EQ(board().days().front().load.day, QDate(2026, 11, 28));
    gui_.press("Alt+Left");
    EXPECT_EQ(board().days().front().load.day, QDate(2026, 11, 27));
    gui_.press("Home");
    EXPECT_EQ(board().days().front().load.day, today_);
}

TEST_F(AppointmentsTest, GoFromCardToCardByArrowKeys) {
    const AppointmentId first = book(at(today_, 11));
    const AppointmentId second = bookNew(at(today_, 15), QStringLiteral("京B00001"));
    const AppointmentId sunday = bookNew(at(today_.addDays(1), 9), QStringLiteral("京B00002"));
    show();
    gui_.press("Ctrl+0");
    EXPECT_EQ(board().current()->appointment.id, first) << "the next one to come";
    gui_.press("Down");
    EXPECT_EQ(board().current()->appointment.id, second);
    gui_.press("Right");
    EXPECT_EQ(board().current()->appointment.id, sunday);
    gui_.press("Left");
    EXPECT_EQ(board().current()->appointment.id, first);
}

TEST_F(AppointmentsTest, ReceivesTheCarWithWhatWasAgreed) {
    const AppointmentId id = book(at(today_, 11), QStringLiteral("保养，顺便看刹车"), package_);
    show();
    gui_.press("Ctrl+0");
    gui_.press("Return");
    ASSERT_EQ(pageNow(), PageId::NewVisit);
    ASSERT_EQ(focusName(), QStringLiteral("mileage"));
    typeText(gui_, "41500");
    gui_.press("Tab");
    typeText(gui_, "4");
    gui_.press("Ctrl+Return");
    ASSERT_EQ(pageNow(), PageId::Order);
    const AppointmentRow kept = row(id);
    ASSERT_EQ(kept.appointment.state, AppointmentState::Arrived);
    const RepairOrder order = shop().service<OrderService>().order(*kept.appointment.order).order;
    EXPECT_EQ(order.header().walkAround.words, QStringLiteral("保养，顺便看刹车"));
    ASSERT_EQ(order.jobs().size(), 1U);
    EXPECT_EQ(order.jobs()[0]->package, package_);
    EXPECT_EQ(order.jobs()[0]->lines.size(), 2U);
    gui_.press("Ctrl+0");
    gui_.press("Return");
    EXPECT_EQ(pageNow(), PageId::Order) << "Enter on one that is here opens its order";
}

TEST_F(AppointmentsTest, RefusesACarThatAnotherDeskHasReceivedAndSaysWhoDid) {
    const AppointmentId id = book(at(today_, 11));
    show();
    gui_.press("Ctrl+0");
    gui_.press("Return");
    ASSERT_EQ(pageNow(), PageId::NewVisit);
    shop().actAs(shop().advisor);
    Reception other;
    other.vehicle = known_.car;
    other.walkAround.mileageKm = 41'500;
    other.walkAround.words = QStringLiteral("保养");
    other.appointment = id;
    shop().act<ReceptionService>([&](auto& reception) { return reception.open(other); });
    typeText(gui_, "41500");
    gui_.press("Tab");
    typeText(gui_, "4");
    gui_.press("Ctrl+Return");
    EXPECT_EQ(pageNow(), PageId::NewVisit);
    EXPECT_NE(messageShown().find("王敏"), std::string::npos) << messageShown();
    EXPECT_EQ(shop().service<OrderService>().allOrders(false).size(), 1U);
}

TEST_F(AppointmentsTest, DoesNotReceiveACarOfAnotherDay) {
    book(at(today_.addDays(1), 11));
    show();
    gui_.press("Ctrl+0");
    gui_.press("Return");
    EXPECT_EQ(pageNow(), PageId::Appointments);
    EXPECT_NE(messageShown().find("2026-11-22"), std::string::npos) << messageShown();
}

TEST_F(AppointmentsTest, FillReceptionInWhenTheirCarDrivesIn) {
    const AppointmentId id = book(at(today_, 11), QStringLiteral("空调不凉"));
    show();
    gui_.press("F6");
    typeText(gui_, "2345");
    gui_.press("Return");
    EXPECT_NE(lineAbout("空调不凉").indexOf(QStringLiteral("11:00")), -1);
    savePicture(gui_.window(), QStringLiteral("appointments-at-reception"));
    typeText(gui_, "41500");
    gui_.press("Tab");
    typeText(gui_, "4");
    gui_.press("Ctrl+Return");
    ASSERT_EQ(pageNow(), PageId::Order);
    const AppointmentRow kept = row(id);
    ASSERT_EQ(kept.appointment.state, AppointmentState::Arrived);
    EXPECT_EQ(shop().service<OrderService>().order(*kept.appointment.order).order.header().walkAround.words,
              QStringLiteral("空调不凉"));
}

TEST_F(AppointmentsTest, OverwriteNothingThatIsTypedAtReceptionUntilTheyAreTakenOver) {
    addKnownCar(shop(), "周婉", "13912347710", "京ND1234");
    show();
    gui_.press("F6");
    typeText(gui_, "2345");
    gui_.press("Return");
    typeText(gui_, "41500");
    gui_.press("Tab");
    gui_.press("Esc");
    gui_.press("Ctrl+A");
    typeText(gui_, "ND1");
    gui_.press("Return");
    const AppointmentId id = book(at(today_, 11), QStringLiteral("空调不凉"));
    gui_.press("Esc");
    gui_.press("Ctrl+A");
    typeText(gui_, "2345");
    gui_.press("Return");
    ASSERT_NE(lineAbout("空调不凉"), QString()) << "the waiting appointment is said";
    gui_.press("Alt+1");
    ASSERT_EQ(focusName(), QStringLiteral("fuel")) << "the mileage stands as it was typed";
    typeText(gui_, "4");
    gui_.press("Ctrl+Return");
    ASSERT_EQ(pageNow(), PageId::Order);
    EXPECT_EQ(row(id).appointment.state, AppointmentState::Arrived);
}

TEST_F(AppointmentsTest, RecordsANoShowOnlyAfterClosingTime) {
    const AppointmentId id = book(at(today_, 11));
    show();
    gui_.press("Ctrl+0");
    gui_.press("Alt+8");
    EXPECT_NE(messageShown(), "");
    EXPECT_TRUE(row(id).appointment.isOpen());
    shop().setNow(today_, QTime(18, 1));
    gui_.press("Alt+8");
    EXPECT_EQ(row(id).appointment.state, AppointmentState::NoShow);
}

TEST_F(AppointmentsTest, PreparesADayAndTheCounterTicksWhatIsShort) {
    book(at(today_.addDays(1), 9), {}, package_);
    gui_.seat(StaffRole::Owner); // may hold parts and order them
    show();
    gui_.press("Ctrl+0");
    gui_.press("Alt+3");
    auto* shortages = gui_.window().findChild<DataTable*>(QStringLiteral("shortages"));
    auto* list = gui_.window().findChild<DataTable*>(QStringLiteral("preparations"));
    ASSERT_EQ(list->shownRows(), 1);
    gui_.press("Alt+9");
    EXPECT_EQ(shop().service<PartsService>().details(pad_).stock.held, Quantity::whole(3));
    ASSERT_EQ(shortages->shownRows(), 1) << "one of four pads is missing";
    savePicture(gui_.window(), QStringLiteral("appointments-preparation"));
    shortages->setFocus();
    gui_.press("Return");
    EXPECT_EQ(only().shortages, 0);
    gui_.press("Return");
    EXPECT_NE(messageShown(), "") << "it is ticked already";
    list->setFocus();
    gui_.press("Alt+0");
    typeText(gui_, "李");
    gui_.press("Return");
    gui_.press("Ctrl+Return");
    EXPECT_EQ(only().technician, QStringLiteral("李强"));
}

TEST_F(AppointmentsTest, OffersEachRoleWhatItMayDo) {
    book(at(today_, 11));
    gui_.seat(StaffRole::Technician);
    show();
    gui_.press("Ctrl+0");
    ASSERT_EQ(pageNow(), PageId::Appointments) << "everybody in the shop sees who comes";
    gui_.press("Alt+4");
    EXPECT_EQ(only().appointment.state, AppointmentState::Booked);
    EXPECT_NE(messageShown(), "");
    gui_.press("Ctrl+B");
    EXPECT_EQ(gui_.window().findChild<QWidget*>(QStringLiteral("appointmentPanel")), nullptr);
}

TEST_F(AppointmentsTest, LeavesTheBookingWithEscAndGoesBackToTheBook) {
    show();
    gui_.press("Ctrl+0");
    gui_.press("Ctrl+B");
    ASSERT_EQ(focusName(), QStringLiteral("plate"));
    gui_.press("Esc");
    EXPECT_EQ(pageNow(), PageId::Appointments);
    EXPECT_TRUE(board().hasFocus());
}

TEST_F(AppointmentsTest, ShowEveryTextWholeWhenItIsLongerAndTheWindowSmall) {
    PaddedTranslator padded;
    QApplication::installTranslator(&padded);
    book(at(today_, 11), QStringLiteral("低速右转时右前轮有嗡嗡声，要求保养"), package_);
    gui_.seat(StaffRole::Owner);
    gui_.show({1366, 768});
    gui_.press("Ctrl+0");
    for (const char* view :
         {"Alt+1", "Alt+2", "Alt+3", "Alt+6", "Esc", "Alt+7", "Esc", "Alt+0", "Esc", "Ctrl+B"}) {
        gui_.press(view);
        EXPECT_LE(gui_.window().minimumSizeHint().width(), 1366) << view;
        EXPECT_EQ(clippedTexts(gui_.window()).join(QLatin1Char('\n')).toStdString(), "") << view;
    }
    savePicture(gui_.window(), QStringLiteral("appointments-padded"));
    QApplication::removeTranslator(&padded);
}

TEST_F(AppointmentsTest, HoldsThePartsOfTheMarkedAppointmentAlone) {
    const AppointmentId first = book(at(today_.addDays(1), 9), {}, package_);
    const AppointmentId second = bookNew(at(today_.addDays(1), 11), QStringLiteral("京B55555"));
    gui_.seat(StaffRole::Owner);
    show();
    gui_.press("Ctrl+0");
    gui_.press("Alt+3");
    gui_.press("Ctrl+H");
    EXPECT_TRUE(row(first).appointment.preparedAt);
    EXPECT_FALSE(row(second).appointment.preparedAt);
    gui_.press("Alt+9"); // the whole day
    EXPECT_TRUE(row(second).appointment.preparedAt);
}

} // namespace
} // namespace baydesk
