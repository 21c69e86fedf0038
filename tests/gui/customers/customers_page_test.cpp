// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/order_life.h"
#include "gui/picture.h"
#include "gui/typing.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/inline_message.h"
#include "services/privacy_service.h"
#include "storage/privacy_store.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

/// The owner's window three years after one customer's only visit; another one's car is in the shop.
class CustomersPageTest : public testing::Test {
  protected:
    CustomersPageTest()
        : past_(addKnownCar(gui_.shop(), "张伟", "13812340021", "京A12345")),
          present_(addKnownCar(gui_.shop(), "欧阳倩", "13912340022", "京B54321")) {
        OrderLife order(gui_.shop(), past_.car, "保养", 41'286);
        order.work(Money::yuan(1240));
        order.pay(PaymentMethod::Cash, Money::yuan(1240));
        order.handOver();
        gui_.shop().setNow(gui_.shop().context().today().addYears(3), QTime(10, 0));
        presentOrder_ = OrderLife(gui_.shop(), present_.car, "异响", 8'000).id();
    }
    void show(StaffRole role = StaffRole::Owner) {
        gui_.seat(role);
        gui_.show();
        gui_.press("Ctrl+5");
    }
    /// As a person finds somebody: a few letters and Enter.
    void find(const char* name) {
        gui_.press("Ctrl+F");
        gui_.press("Ctrl+A");
        typeText(gui_, name);
        gui_.press("Return");
        gui_.settle();
    }
    DataTable& table(const char* name) {
        return *gui_.window().findChild<DataTable*>(QString::fromLatin1(name));
    }
    bool says(const char* part) {
        for (const QLabel* label : gui_.window().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QString::fromUtf8(part))) {
                return true;
            }
        }
        return false;
    }
    QString cell(const char* name, int row, int column) {
        return table(name).rows().row(row).cells[static_cast<std::size_t>(column)].text;
    }
    QWidget* field(const char* name) { return gui_.window().findChild<QWidget*>(QString::fromLatin1(name)); }
    bool isErased(CustomerId customer) { return PrivacyStore(gui_.shop().session()).isErased(customer); }

    GuiShop gui_;
    KnownCar past_;
    KnownCar present_;
    OrderId presentOrder_{0};
};

TEST_F(CustomersPageTest, ShowsWhatIsKnownOfACustomerThatIsFound) {
    show();
    find("张");
    EXPECT_TRUE(says("张伟"));
    EXPECT_TRUE(says("13812340021"));
    EXPECT_TRUE(says("time of keeping over"));
    EXPECT_EQ(table("purposes").shownRows(), 4);
    EXPECT_EQ(table("customerOrders").shownRows(), 1);
}

TEST_F(CustomersPageTest, NotesAReadingOnlyWhenSomebodyIsOpened) {
    show(StaffRole::Manager);
    gui_.press("Ctrl+F");
    typeText(gui_, "张");
    gui_.settle();
    EXPECT_TRUE(PrivacyStore(gui_.shop().session()).reads(past_.owner, 9).empty());
    gui_.press("Return");
    gui_.settle();
    const auto reads = PrivacyStore(gui_.shop().session()).reads(past_.owner, 9);
    ASSERT_EQ(reads.size(), 1u);
    EXPECT_EQ(reads.front().read.role, StaffRole::Manager);
    EXPECT_EQ(reads.front().read.occasion, PrivateOccasion::Customer);
    gui_.window().currentPage()->reload();
    gui_.settle();
    gui_.press("Alt+3");
    EXPECT_EQ(table("privateReads").shownRows(), 1);
}

TEST_F(CustomersPageTest, RecordsAConsentWithItsEndAndItsWithdrawal) {
    show();
    find("张");
    gui_.press("Alt+1");
    gui_.press("Down");
    gui_.press("Return");
    EXPECT_EQ(qobject_cast<QComboBox*>(field("purpose"))->currentText(), label(DataPurpose::Reminders));
    field("until")->setFocus();
    typeText(gui_, "2020-01-01");
    gui_.press("Ctrl+Return");
    gui_.settle();
    EXPECT_FALSE(errorAt(gui_.window(), "until").isEmpty()) << "a past day is said at its field";
    gui_.press("Ctrl+A");
    typeText(gui_, "2031-12-31");
    gui_.press("Ctrl+Return");
    gui_.settle();
    EXPECT_EQ(cell("purposes", 1, 1), label(ConsentStanding::Allowed));
    EXPECT_EQ(cell("purposes", 1, 3), QStringLiteral("2031-12-31"));
    gui_.press("Return");
    gui_.press("Ctrl+Return");
    gui_.settle();
    EXPECT_EQ(cell("purposes", 1, 1), label(ConsentStanding::Withdrawn)) << "what is new is offered";
    EXPECT_EQ(PrivacyStore(gui_.shop().session()).allConsents(past_.owner).size(), 2u);
}

TEST_F(CustomersPageTest, ExportsIntoANewFileOnly) {
    show();
    find("张");
    gui_.press("Alt+7");
    const QString path = gui_.shop().path(QStringLiteral("all.json"));
    gui_.press("Ctrl+A");
    typeText(gui_, qPrintable(path));
    gui_.press("Ctrl+Return");
    gui_.settle();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("format")),
              QStringLiteral("baydesk-personal-data"));
    EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    gui_.press("Alt+7");
    gui_.press("Ctrl+A");
    typeText(gui_, qPrintable(path));
    gui_.press("Ctrl+Return");
    gui_.settle();
    EXPECT_TRUE(errorAt(gui_.window(), "file").contains(QStringLiteral("is there already")));
}

TEST_F(CustomersPageTest, ErasesAfterSayingWhatGoesAndWhatStays) {
    show();
    EXPECT_EQ(table("overdue").shownRows(), 1);
    gui_.press("Alt+9");
    gui_.press("Return");
    gui_.settle();
    gui_.press("Alt+8");
    EXPECT_TRUE(says("What goes"));
    EXPECT_TRUE(says("What stays, and why"));
    savePicture(gui_.window(), QStringLiteral("customers-erase"));
    EXPECT_EQ(focusName().toStdString(), "reason");
    gui_.press("Ctrl+Return");
    gui_.settle();
    EXPECT_FALSE(errorAt(gui_.window(), "number").isEmpty()) << "it cannot be taken back";
    typeText(gui_, qPrintable(QString::number(past_.owner.value())));
    gui_.press("Ctrl+Return");
    gui_.settle();
    EXPECT_FALSE(errorAt(gui_.window(), "reason").isEmpty());
    EXPECT_FALSE(isErased(past_.owner));
    typeText(gui_, "customer asked");
    gui_.press("Ctrl+Return");
    gui_.settle();
    EXPECT_TRUE(isErased(past_.owner));
    EXPECT_TRUE(says("Erased customer"));
    EXPECT_EQ(table("overdue").shownRows(), 0);
}

TEST_F(CustomersPageTest, SaysWhatForbidsAnErasure) {
    show();
    find("欧阳");
    gui_.press("Alt+8");
    EXPECT_TRUE(says("Not now"));
    typeText(gui_, "customer asked");
    field("number")->setFocus();
    typeText(gui_, qPrintable(QString::number(present_.owner.value())));
    gui_.press("Ctrl+Return");
    gui_.settle();
    EXPECT_TRUE(says("cannot be erased"));
    EXPECT_FALSE(isErased(present_.owner));
    gui_.press("Esc");
    gui_.press("Esc");
    EXPECT_FALSE(says("What goes"));
}

TEST_F(CustomersPageTest, LeavesErasingToWhoMay) {
    show(StaffRole::Advisor);
    find("张");
    EXPECT_FALSE(table("overdue").isVisible());
    gui_.press("Alt+8");
    EXPECT_FALSE(says("What goes"));
    EXPECT_TRUE(gui_.window().currentPage()->message()->isVisible());
}

TEST_F(CustomersPageTest, IsReachedFromTheOrder) {
    gui_.seat(StaffRole::Advisor);
    gui_.show();
    gui_.window().openPage(PageId::Order, presentOrder_);
    gui_.settle();
    gui_.press("Alt+0");
    EXPECT_EQ(gui_.window().currentPage()->id(), PageId::Customers);
    EXPECT_TRUE(says("13912340022"));
    gui_.press("Alt+2");
    gui_.press("Return");
    EXPECT_EQ(gui_.window().currentPage()->id(), PageId::Order);
}

} // namespace
} // namespace baydesk
