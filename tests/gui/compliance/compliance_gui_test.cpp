// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/clipping.h"
#include "gui/order_life.h"
#include "gui/pages/orders/reception/offer_lines.h"
#include "gui/picture.h"
#include "gui/typing.h"
#include "gui/widgets/data_table.h"
#include "services/campaign_service.h"
#include "services/guarantee_service.h"
#include "services/health_record_service.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

const char* const vin = "LSVAL41Z882104202";

/// A car with a VIN that a recall names, and the windows of those who see to it.
class ComplianceWindows : public testing::Test {
  protected:
    ComplianceWindows() : known_(addKnownCar(shop(), "张伟", "13812340021", "京A12345", vin)) {}

    TestShop& shop() { return gui_.shop(); }
    void announceRecall() {
        shop().act<CampaignService>([](CampaignService& campaigns) {
            CampaignRow row{.line = 2,
                            .campaign = {.maker = QStringLiteral("一汽马自达"),
                                         .number = QStringLiteral("S2026-14"),
                                         .title = QStringLiteral("更换燃油泵"),
                                         .kind = CampaignKind::Recall,
                                         .from = QDate(2026, 3, 1)},
                            .vin = QString::fromLatin1(vin)};
            campaigns.import({.rows = {row}, .badRows = {}});
        });
    }
    void writePapers(VehiclePapers papers) {
        shop().act<GuaranteeService>([&](GuaranteeService& s) {
            papers.revision = s.ofVehicle(known_.car).papers.revision;
            s.editPapers(known_.car, papers);
        });
    }
    void open(const char* key) {
        gui_.show({1366, 768});
        gui_.press(key);
        gui_.settle();
    }
    void openOrder(OrderId id) {
        gui_.show({1366, 768});
        gui_.window().openPage(PageId::Order, id);
        gui_.settle();
    }
    DataTable& table(const char* name) {
        return *gui_.window().currentPage()->findChild<DataTable*>(QString::fromLatin1(name));
    }
    QString cell(const char* name, int row, std::size_t column) {
        return table(name).rows().row(row).cells[column].text;
    }
    bool says(const char* part) {
        const auto labels = gui_.window().findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(QString::fromUtf8(part));
        });
    }
    std::vector<CampaignOfVehicle> campaigns() {
        return shop().service<CampaignService>().ofVehicle(known_.car);
    }
    VehicleGuarantee guarantee() { return shop().service<GuaranteeService>().ofVehicle(known_.car); }
    OrderId settledOrder() {
        OrderLife life(shop(), known_.car, "保养", 41'286);
        life.work(Money::yuan(1240));
        life.pay(PaymentMethod::Cash, Money::yuan(1240));
        return life.id();
    }
    QString fileOf(const char* name, const QByteArray& content) {
        QFile file(shop().path(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    /// Into the panel's field, whatever stands there.
    void typePath(const QString& path) {
        gui_.press("Ctrl+A");
        typeText(gui_, path.toUtf8().constData());
    }
    QString resultText() { return gui_.window().findChild<QLabel*>(QStringLiteral("fileResult"))->text(); }

    GuiShop gui_;
    KnownCar known_;
};

TEST_F(ComplianceWindows, ReceptionOffersARecallAsAJobTheMakerPays) {
    announceRecall();
    open("F6");
    typeText(gui_, "zw 123");
    gui_.press("Return");
    gui_.settle();
    ASSERT_TRUE(says("Recall S2026-14 · 更换燃油泵 is not done on this car. The maker pays."));
    gui_.press("Alt+1");
    EXPECT_TRUE(says("becomes a job of this visit, the maker pays."));
    for (const char* text : {"41500", "1/2", "来做召回", "", "+2"}) {
        typeText(gui_, text);
        gui_.press("Tab");
    }
    savePicture(gui_.window(), QStringLiteral("reception-recall"));
    gui_.press("Ctrl+Return");
    gui_.settle();
    ASSERT_EQ(gui_.window().currentPage()->id(), PageId::Order);
    ASSERT_EQ(campaigns().size(), 1U);
    EXPECT_TRUE(campaigns().front().order.has_value());
    EXPECT_EQ(cell("orderLines", 0, 1), QStringLiteral("Recall S2026-14 · 更换燃油泵"));
}

TEST_F(ComplianceWindows, TheOrderAddsARecallByItsKeyAndAsksNoMore) {
    announceRecall();
    const OrderLife order(shop(), known_.car, "保养", 41'286);
    openOrder(order.id());
    ASSERT_TRUE(says("Recall S2026-14 · 更换燃油泵 is not done on this car."));
    gui_.press("F12");
    gui_.settle();
    EXPECT_FALSE(says("is not done on this car."));
    EXPECT_EQ(shop().service<CampaignService>().ofOrder(order.id()).size(), 1U);
}

TEST_F(ComplianceWindows, ReceptionSaysInOneLineThatTheInsuranceIsOver) {
    writePapers({.insuredUntil = QDate(2026, 11, 20)});
    open("F6");
    typeText(gui_, "zw 123");
    gui_.press("Return");
    gui_.settle();
    EXPECT_TRUE(says("The insurance ended on 2026-11-20."));
}

TEST_F(ComplianceWindows, TheInsuranceLineLeadsToThePapersWhichAreMendedByKeyboard) {
    writePapers({.insuredUntil = QDate(2026, 11, 20)});
    open("F6");
    typeText(gui_, "zw 123");
    gui_.press("Return");
    gui_.settle();
    gui_.press("Alt+1");
    gui_.settle();
    ASSERT_EQ(gui_.window().currentPage()->id(), PageId::Customers);
    typeText(gui_, "2026-02-01");
    gui_.press("Tab");
    gui_.press("Space"); // bought for a household
    gui_.press("Tab");
    typeText(gui_, "158000");
    gui_.press("Tab");
    gui_.press("Ctrl+A");
    typeText(gui_, "2027-13-01");
    gui_.press("Ctrl+Return");
    EXPECT_EQ(errorAt(gui_.window(), "insured_until"), QStringLiteral("Type the day like 2026-03-31."));
    gui_.press("Ctrl+A");
    typeText(gui_, "2027-11-20");
    savePicture(gui_.window(), QStringLiteral("papers"));
    gui_.press("Ctrl+Return");
    gui_.settle();
    EXPECT_EQ(guarantee().papers.soldOn, QDate(2026, 2, 1));
    EXPECT_TRUE(guarantee().papers.isHousehold);
    EXPECT_EQ(guarantee().papers.price, Money::yuan(158'000));
    EXPECT_FALSE(guarantee().isInsuranceOver);
    gui_.press("Alt+4");
    EXPECT_TRUE(cell("customerCars", 0, 1).startsWith(QStringLiteral("until 2028-02-01")));
}

TEST_F(ComplianceWindows, ThePapersSayWhetherTheRepairIsFreeAndFromWhenACarIsDue) {
    writePapers({.soldOn = QDate(2026, 2, 1), .isHousehold = true});
    OrderLife life(shop(), known_.car, "变速箱异响", 9'000);
    shop().act<OrderService>([&](auto& orders) {
        JobDraft job = orders.order(life.id()).order.job(1).draft();
        job.warrantyScope = WarrantyScope::Covered;
        orders.editJob(life.id(), 1, job);
        LineDraft line;
        line.payer = Payer::OemWarranty;
        line.description = QStringLiteral("工时");
        line.soldHours = Hours::fromHundredths(100);
        line.unitPrice = Money::yuan(100);
        line.taxRate = Percent::fromBasisPoints(1300);
        orders.addLine(life.id(), 1, line);
        orders.submitEstimate(life.id());
        OrderService::Answers answers;
        answers.approved = {1};
        answers.answer = {ConsentMethod::Signature, QStringLiteral("张伟")};
        orders.recordConsent(life.id(), answers);
    });
    const auto openPapers = [this] {
        gui_.window().openPage(PageId::Customers, known_.car);
        gui_.settle();
    };
    shop().passMinutes(1);
    gui_.show({1366, 768});
    openPapers();
    EXPECT_TRUE(says("Today its repairs are free: the maker pays."));
    EXPECT_TRUE(says("It is in repair, day 1: from 11-26 10:00 another car or travel money is due."));
    EXPECT_EQ(clippedTexts(gui_.window()).join(QLatin1Char('\n')).toStdString(), "");
    savePicture(gui_.window(), QStringLiteral("papers-in-repair"));
    shop().setNow(QDate(2029, 2, 2), QTime(10, 0));
    openPapers();
    EXPECT_TRUE(says("Its repairs are not free any more: the customer pays."));
}

TEST_F(ComplianceWindows, TheJobPanelAsksForTheGuaranteesOnlyWhereTheyApply) {
    const OrderLife order(shop(), known_.car, "变速箱异响", 9'000);
    openOrder(order.id());
    const auto safety = [this] {
        for (FieldRow* row : gui_.window().findChildren<FieldRow*>()) {
            if (row->name() == "safety" && row->isVisible()) {
                return qobject_cast<QCheckBox*>(row->field());
            }
        }
        return static_cast<QCheckBox*>(nullptr);
    };
    const auto chooseCovered = [this] {
        for (FieldRow* row : gui_.window().findChildren<FieldRow*>()) {
            if (row->name() == "warranty" && row->isVisible()) {
                row->field()->setFocus();
                gui_.press("Down");
            }
        }
        gui_.settle();
    };
    gui_.press("Return");
    gui_.settle();
    chooseCovered();
    EXPECT_EQ(safety(), nullptr) << "the day of the sale is not known";
    gui_.press("Esc");
    writePapers({.soldOn = QDate(2026, 2, 1), .isHousehold = true});
    gui_.press("Return");
    gui_.settle();
    EXPECT_EQ(safety(), nullptr) << "not covered yet";
    chooseCovered();
    ASSERT_NE(safety(), nullptr);
    safety()->setFocus();
    gui_.press("Space");
    savePicture(gui_.window(), QStringLiteral("job-warranty"));
    gui_.press("Ctrl+Return");
    gui_.settle();
    EXPECT_EQ(guarantee().standing.safetyFaults, 1);
    EXPECT_TRUE(says("Three guarantees: A safety fault was repaired once"));
}

TEST_F(ComplianceWindows, TheOrderAndTheSettlementSayWhyARecordWouldBeRefused) {
    const KnownCar nameless = addKnownCar(shop(), "李娜", "13900001111", "京B54321");
    OrderLife life(shop(), nameless.car, "保养", 12'000);
    life.work(Money::yuan(300));
    life.pay(PaymentMethod::Cash, Money::yuan(300));
    openOrder(life.id());
    EXPECT_TRUE(says("Health record: would be refused. The VIN is missing: enter it on the vehicle."));
    gui_.press("Ctrl+7");
    gui_.settle();
    EXPECT_EQ(cell("payments", 0, 7), QStringLiteral("would be refused"));
    settledOrder();
    gui_.press("Ctrl+7");
    gui_.settle();
    gui_.window().currentPage()->reload();
    gui_.settle();
    QStringList words;
    for (int row = 0; row < table("payments").shownRows(); ++row) {
        words.append(cell("payments", row, 7));
    }
    EXPECT_TRUE(words.contains(QStringLiteral("to be sent")));
}

TEST_F(ComplianceWindows, TakeInAMakersListByKeyboardAndListWhatIsWrongWithIt) {
    const QString list =
        fileOf("list.csv", QStringLiteral("活动编号,活动名称,厂家,类型,开始日期,结束日期,车架号\n"
                                          "S1,更换燃油泵,一汽马自达,召回,2026-03-01,,%1\n"
                                          "S1,更换燃油泵,一汽马自达,召回,2026-03-01,,LSV\n")
                               .arg(QString::fromLatin1(vin))
                               .toUtf8());
    open("F11");
    gui_.press("Alt+3");
    typePath(list);
    gui_.press("Ctrl+Return");
    gui_.settle();
    EXPECT_TRUE(says("Campaigns: 1 new, 0 changed. Vehicles: 1 new, 0 known already."));
    EXPECT_EQ(resultText(), QStringLiteral("Line 3: The VIN \"LSV\" is wrong: length 3, must be 17."));
    savePicture(gui_.window(), QStringLiteral("compliance-import"));
    gui_.press("Ctrl+Return");
    gui_.settle();
    EXPECT_TRUE(says("Campaigns: 0 new, 0 changed. Vehicles: 0 new, 1 known already."));
    gui_.press("Esc");
    EXPECT_EQ(cell("campaigns", 0, 7), QStringLiteral("0 / 1"));
}

TEST_F(ComplianceWindows, SayAtTheFileWhatIsWrongWithIt) {
    open("F11");
    gui_.press("Alt+3");
    typePath(shop().path(QStringLiteral("none.csv")));
    gui_.press("Ctrl+Return");
    gui_.settle();
    EXPECT_TRUE(errorAt(gui_.window(), "file").endsWith(QStringLiteral("cannot be read.")));
}

TEST_F(ComplianceWindows, SendARecordReadTheAnswerAndSendItAgainByKeyboard) {
    const OrderId id = settledOrder();
    const QString number = shop().service<HealthRecordService>().light(id).number;
    open("F11");
    ASSERT_EQ(table("healthRecords").shownRows(), 1);
    EXPECT_EQ(cell("healthRecords", 0, 3), QStringLiteral("to be sent"));
    gui_.press("Alt+4");
    const QString file = shop().path(QStringLiteral("out.json"));
    typePath(file);
    gui_.press("Ctrl+Return");
    gui_.settle();
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(QJsonDocument::fromJson(written.readAll()).array().size(), 1);
    gui_.press("Esc");
    EXPECT_EQ(cell("healthRecords", 0, 3), QStringLiteral("sent"));

    gui_.press("Alt+5");
    typePath(fileOf("in.json", "[{\"costlistcode\": \"" + number.toUtf8() +
                                   "\", \"result\": \"refused\", \"message\": \"车牌不符\"}]"));
    gui_.press("Ctrl+Return");
    gui_.settle();
    gui_.press("Esc");
    EXPECT_EQ(cell("healthRecords", 0, 3), QStringLiteral("refused"));
    EXPECT_EQ(cell("healthRecords", 0, 4), QStringLiteral("车牌不符"));
    gui_.press("Alt+2");
    savePicture(gui_.window(), QStringLiteral("compliance-refused"));
    gui_.press("Alt+6");
    gui_.settle();
    EXPECT_EQ(cell("healthRecords", 0, 3), QStringLiteral("to be sent"));
    gui_.press("Return");
    gui_.settle();
    EXPECT_EQ(gui_.window().currentPage()->id(), PageId::Order);
}

} // namespace
} // namespace baydesk
