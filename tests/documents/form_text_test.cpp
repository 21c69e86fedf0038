// SPDX-License-Identifier: GPL-3.0-or-later
// What the paper says, read back from the PDF.
#include "documents/form_html.h"
#include "documents/form_output.h"
#include "documents/pdf_text.h"
#include "domain/values/amount_in_words.h"
#include "support/form_scene.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

PdfText printed(const FormContent& content, FormLanguage language, PaperKind paper = PaperKind::A4) {
    const FormDocument form(content, language, PaperSetup::usual(paper));
    return PdfText(pdfOf(std::span(&form, 1)));
}

void expectWords(const PdfText& paper, const std::vector<const char*>& words) {
    for (const char* word : words) {
        EXPECT_TRUE(paper.holds(s(word))) << word << "\nis not in\n" << paper.text().toStdString();
    }
}

/// An order at its end, read once for all tests.
class FormText : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        shop = new TestShop;
        scene = new FormScene(*shop);
        scene->live();
    }
    static void TearDownTestSuite() {
        delete scene;
        delete shop;
    }
    static TestShop* shop;
    static FormScene* scene;
};
TestShop* FormText::shop = nullptr;
FormScene* FormText::scene = nullptr;

TEST_F(FormText, ARepairOrderAgreementHoldsEveryField) {
    const FormContent agreement = scene->form(FormKind::Agreement);
    expectWords(printed(agreement, FormLanguage::Chinese), {"维修任务委托书",
                                                            "试验店",
                                                            "沪备310106-0099",
                                                            "R261121-001",
                                                            "进厂日期",
                                                            "2026-11-21 10:00",
                                                            "服务顾问",
                                                            "马管理",
                                                            "欧阳倩",
                                                            "13912340021",
                                                            "送修人",
                                                            "张司机",
                                                            "13800001111",
                                                            "沪A·12345",
                                                            "号牌颜色",
                                                            "VIN",
                                                            "LSVNV2182E2100001",
                                                            "发动机号",
                                                            "CX-5 2.5L",
                                                            "41,286 km",
                                                            "5 / 8",
                                                            "前保险杠 划痕",
                                                            "右侧 10 cm",
                                                            "行车记录仪",
                                                            "旧件",
                                                            "☑ 客户带走",
                                                            "刹车时方向盘抖动",
                                                            "诊断结果：前制动盘偏磨",
                                                            "更换前制动盘",
                                                            "1.5 h",
                                                            "150.00",
                                                            "前制动盘",
                                                            "DISC-04X",
                                                            "原厂",
                                                            "同质",
                                                            "523.35",
                                                            "1,046.70",
                                                            "预估合计",
                                                            "约定交车",
                                                            "付款方式",
                                                            "是否洗车",
                                                            "托修方签字",
                                                            "服务顾问签字",
                                                            "增项记录",
                                                            "雨刮片老化",
                                                            "同意, 电话, 欧阳倩",
                                                            "第 1 页"});
    expectWords(printed(agreement, FormLanguage::English), {"Repair order agreement",
                                                            "Licence or filing number",
                                                            "Date in",
                                                            "Service advisor",
                                                            "Owner",
                                                            "Sender",
                                                            "Plate colour",
                                                            "Engine no.",
                                                            "Mileage in",
                                                            "Fuel",
                                                            "Belongings and valuables",
                                                            "taken by the customer",
                                                            "Customer's words",
                                                            "Diagnosis",
                                                            "genuine",
                                                            "estimate in all",
                                                            "Promised for",
                                                            "Payment",
                                                            "Wash",
                                                            "Customer's signature",
                                                            "Advisor's signature",
                                                            "Additions, each agreed before it is done",
                                                            "agreed, phone",
                                                            "Page 1"});
}

TEST_F(FormText, ASettlementListHoldsEveryField) {
    const FormContent list = scene->form(FormKind::SettlementList);
    expectWords(printed(list, FormLanguage::Chinese), {"机动车维修费用结算清单",
                                                       "R261121-001-1",
                                                       "托修方",
                                                       "送修人",
                                                       "车牌号",
                                                       "厂牌型号",
                                                       "维修类别",
                                                       "一般维修、钣金",
                                                       "进厂日期",
                                                       "合同编号",
                                                       "工单号",
                                                       "出厂里程",
                                                       "合格证号",
                                                       "电话",
                                                       "承修方",
                                                       "地址",
                                                       "开户行",
                                                       "试验银行南京西路支行",
                                                       "账号",
                                                       "6222 0000 1111",
                                                       "统一社会信用代码",
                                                       "91310000MA1FL0000X",
                                                       "表一",
                                                       "诊断费",
                                                       "检测费",
                                                       "材料费",
                                                       "工时费",
                                                       "加工费",
                                                       "其他费用",
                                                       "总计",
                                                       "实收",
                                                       "大写",
                                                       "厂牌规格",
                                                       "单位",
                                                       "数量",
                                                       "单价",
                                                       "金额",
                                                       "托修方自备配件：消音片 × 1",
                                                       "工时单价",
                                                       "维修项目",
                                                       "结算工时",
                                                       "旧件",
                                                       "客户带走",
                                                       "放弃",
                                                       "无旧件",
                                                       "托修方签字",
                                                       "承修方盖章",
                                                       "第一联",
                                                       "发票号",
                                                       "质量检验员",
                                                       "配件编码",
                                                       "原厂"});
    expectWords(printed(list, FormLanguage::English),
                {"Vehicle repair settlement list", "Payer: Customer", "Certificate no.", "Bank", "Account",
                 "Social credit code", "Diagnosis", "Inspection", "Processing by others", "Total in words",
                 "Received", "Parts the customer brought: 消音片 × 1", "Settled hours", "Stamp of the shop",
                 "Copy 1: customer"});
}

TEST_F(FormText, ASettlementListSaysHowItsAmountCameAbout) {
    const FormContent list = scene->form(FormKind::SettlementList);
    const Money total = *std::get<SettlementListForm>(list).total;
    expectWords(printed(list, FormLanguage::Chinese),
                {"客户应付金额的由来", "估价", "已同意", "同意, 签字, 欧阳倩", "同意, 电话, 欧阳倩",
                 "雨刮片老化", "+30.00", total.toString().mid(1).toUtf8().constData()});
    expectWords(printed(list, FormLanguage::English),
                {"How the customer's amount came about", "Estimate", "agreed, signature", "agreed, phone",
                 "Approved with additions"});
    expectWords(printed(scene->form(FormKind::Agreement), FormLanguage::English),
                {"How the customer's amount came about"});
}

TEST_F(FormText, TheSumsOnPaperAreTheStoredOnes) {
    for (const Payer payer : {Payer::Customer, Payer::Insurer}) {
        const Money stored = shop->session().one(
            "SELECT CAST(SUM(amount_cents) AS BIGINT) FROM settlements WHERE order_id = ? AND payer = ?",
            {scene->id(), code(payer)}, [](const Row& row) { return row.money(0); });
        const FormContent list = scene->form(FormKind::SettlementList, payer);
        const PdfText paper = printed(list, FormLanguage::Chinese);
        EXPECT_TRUE(paper.holds(stored.toString())) << stored.toString().toStdString();
        EXPECT_TRUE(paper.holds(chineseAmountInWords(stored)));
        EXPECT_TRUE(printed(list, FormLanguage::English).holds(englishAmountInWords(stored)));
        for (const auto& [fee, sum] : std::get<SettlementListForm>(list).fees) {
            EXPECT_TRUE(paper.holds(plainAmount(sum))) << code(fee).toStdString();
        }
    }
    const OrderTotals totals = scene->view().order.totals();
    const PdfText agreement = printed(scene->form(FormKind::Agreement), FormLanguage::Chinese);
    EXPECT_EQ(agreement.count(totals.total.toString()), 1) << "a total stands once";
    EXPECT_TRUE(agreement.holds(totals.labour.toString()));
    EXPECT_TRUE(agreement.holds(totals.parts.toString()));
    EXPECT_TRUE(agreement.holds(chineseAmountInWords(totals.customer())));
}

TEST_F(FormText, ACertificateHoldsItsStatementAndTheGuaranteeCard) {
    const FormContent certificate = scene->form(FormKind::Certificate);
    expectWords(printed(certificate, FormLanguage::Chinese), {"机动车维修竣工出厂合格证",
                                                              "托修方",
                                                              "号牌颜色",
                                                              "车辆类型",
                                                              "承修方",
                                                              "维修类别",
                                                              "出厂日期",
                                                              "出厂里程",
                                                              "经检验合格，准予出厂",
                                                              "质量检验员：赵刚",
                                                              "承修方盖章",
                                                              "接车人",
                                                              "第二联",
                                                              "质量保证卡",
                                                              "整车修理、总成修理",
                                                              "100 天或 20,000 km",
                                                              "二级维护",
                                                              "30 天或 5,000 km",
                                                              "一级维护、小修、专项修理",
                                                              "10 天或 2,000 km",
                                                              "返修记录"});
    expectWords(printed(certificate, FormLanguage::English),
                {"passed its inspection and may leave", "Quality guarantee card", "100 days or 20,000 km",
                 "Record of reworks"});
}

TEST_F(FormText, AnEstimateAnIssueSlipAGatePassAndAWalkAroundSheetHoldTheirs) {
    expectWords(printed(scene->form(FormKind::Estimate), FormLanguage::Chinese),
                {"维修估价单", "版次", "有效期至", "工时费 ¥", "材料费 ¥", "预估合计", "大写"});
    expectWords(
        printed(scene->form(FormKind::IssueSlip), FormLanguage::Chinese),
        {"领料单", "仓位", "A-07-3", "DISC-04X", "前制动盘", "应领", "实领", "李强", "发料人", "接车人"});
    expectWords(printed(scene->form(FormKind::WalkAround), FormLanguage::Chinese), {"防护用品", "座椅套"});
    expectWords(printed(scene->form(FormKind::GatePass), FormLanguage::Chinese),
                {"出门条", "沪A·12345", "准予放行", "张司机", "马管理", "门卫签字"});
    expectWords(printed(scene->form(FormKind::WalkAround), FormLanguage::Chinese),
                {"环车检查单", "车头朝右", "前保险杠", "划痕", "右侧 10 cm", "车顶", "凹陷", "行车记录仪"});
}

TEST_F(FormText, WhatIsNotKnownIsALineToFillInAndNever0) {
    for (const FormContent& content : shop->service<FormService>().emergencyPack()) {
        if (!factsOf(content).number.isEmpty()) {
            continue;
        }
        const PdfText paper = printed(content, FormLanguage::Chinese);
        EXPECT_TRUE(paper.holds(s("______"))) << code(kindOf(content)).toStdString();
        EXPECT_FALSE(paper.holds(s("¥0.00"))) << code(kindOf(content)).toStdString();
        EXPECT_FALSE(paper.holds(s("零元"))) << code(kindOf(content)).toStdString();
        EXPECT_FALSE(paper.holds(s("□0")));
    }
}

TEST(FormHtml, ReadsNothingThatWasTypedAsAMark) {
    EXPECT_EQ(escaped(s("<b>A&B</b>")), s("&lt;b&gt;A&amp;B&lt;/b&gt;"));
    EXPECT_EQ(escaped(s("a\nb")), s("a<br>b"));
    EXPECT_EQ(orLine({}), s("__________"));
    EXPECT_EQ(plainAmount(Money::fromFen(-124'000)), s("−1,240.00"));
}

TEST(FormWords, SpeakTheLanguageThatIsAskedForWhateverTheWindowSpeaks) {
    EXPECT_EQ(FormWords(FormLanguage::English).say("Plate"), s("Plate"));
    EXPECT_EQ(FormWords(FormLanguage::Chinese).say("Plate"), s("车牌号"));
    EXPECT_EQ(FormWords(FormLanguage::Chinese).amountInWords(Money::yuan(10)), s("人民币壹拾元整"));
}

} // namespace
} // namespace baydesk
