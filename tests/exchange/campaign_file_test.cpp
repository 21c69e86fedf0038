// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/refusal.h"
#include "exchange/campaign_file.h"
#include "exchange/csv.h"

#include <QStringEncoder>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

const QString header = QStringLiteral("number,title,maker,kind,from,until,vin\n");
const QString row = QStringLiteral("S1,Fuel pump,Dongcheng,recall,2026-03-01,,LSVAL41Z882104202\n");

CampaignList parsed(const QString& text) {
    return parseCampaignFile(text.toUtf8());
}

QByteArray inGb18030(const QString& text) {
    return QStringEncoder("GB18030")(text);
}

TEST(CampaignFile, ReadsEnglishColumnsInAnyOrder) {
    const CampaignList list = parsed(QStringLiteral(
        "VIN;Kind;From;Maker;Title;Number\nLSVAL41Z882104202;Service campaign;2026/3/1;Dongcheng;"
        "Cabin filter;TC-1\n"));
    ASSERT_EQ(list.rows.size(), 1U);
    const CampaignRow& only = list.rows.front();
    EXPECT_EQ(only.line, 2);
    EXPECT_EQ(only.vin, QStringLiteral("LSVAL41Z882104202"));
    EXPECT_EQ(only.campaign, (CampaignDraft{.maker = QStringLiteral("Dongcheng"),
                                            .number = QStringLiteral("TC-1"),
                                            .title = QStringLiteral("Cabin filter"),
                                            .kind = CampaignKind::Service,
                                            .from = QDate(2026, 3, 1)}));
}

TEST(CampaignFile, ReadsChineseColumnsInEveryEncodingMakersUse) {
    const QString text =
        QStringLiteral("活动编号,活动名称,厂家,类型,开始日期,结束日期,车架号\r\n"
                       "S2026M01,更换燃油泵,一汽马自达,召回,2026年3月1日,20271231,LSVAL41Z882104202\r\n");
    for (const QByteArray& content :
         {text.toUtf8(), QByteArray("\xef\xbb\xbf") + text.toUtf8(), inGb18030(text)}) {
        const CampaignList list = parseCampaignFile(content);
        ASSERT_EQ(list.rows.size(), 1U);
        EXPECT_EQ(list.rows.front().campaign.title, QStringLiteral("更换燃油泵"));
        EXPECT_EQ(list.rows.front().campaign.kind, CampaignKind::Recall);
        EXPECT_EQ(list.rows.front().campaign.from, QDate(2026, 3, 1));
        EXPECT_EQ(list.rows.front().campaign.until, QDate(2027, 12, 31));
    }
}

TEST(CampaignFile, KeepsTheLineOfARowBehindAQuotedFieldOfSeveralLines) {
    const CampaignList list = parsed(
        header +
        QStringLiteral("S1,\"Pump, \"\"both\"\"\nsides\",Dongcheng,recall,2026-03-01,,LSVAL41Z882104202\n\n"
                       "S1,Fuel pump,Dongcheng,repair,2026-03-01,,LSVAL41Z882104202\n"));
    ASSERT_EQ(list.rows.size(), 1U);
    EXPECT_EQ(list.rows.front().line, 2);
    EXPECT_EQ(list.rows.front().campaign.title, QStringLiteral("Pump, \"both\"\nsides"));
    ASSERT_EQ(list.badRows.size(), 1U);
    EXPECT_EQ(list.badRows.front(),
              (BadRow{5, QStringLiteral("\"repair\" is neither a recall nor a service campaign.")}));
}

TEST(CampaignFile, ListsWhatCannotBeReadAndReadsTheRest) {
    const CampaignList list =
        parsed(header + QStringLiteral("S1,Fuel pump,Dongcheng,recall,yesterday,,LSVAL41Z882104202\n") + row +
               QStringLiteral("S1,Fuel pump,Dongcheng,recall,2026-03-01,2026-02-30,LSVAL41Z882104202\n") +
               QStringLiteral("S1,\"never closed"));
    EXPECT_EQ(list.rows.size(), 1U);
    ASSERT_EQ(list.badRows.size(), 3U);
    EXPECT_EQ(list.badRows[0], (BadRow{2, QStringLiteral("\"yesterday\" is no day such as 2026-03-01.")}));
    EXPECT_EQ(list.badRows[1].line, 4);
    EXPECT_EQ(list.badRows[2], (BadRow{5, QStringLiteral("A quotation mark is opened and never closed.")}));
}

TEST(CampaignFile, RefusesWhatIsNoList) {
    const auto refused = [](const QByteArray& content) {
        try {
            parseCampaignFile(content);
        } catch (const Refusal& refusal) {
            return refusal.sentence();
        }
        return QString();
    };
    EXPECT_EQ(refused({}), QStringLiteral("The file is empty."));
    EXPECT_EQ(refused("number,title,maker,kind,from\n"),
              QStringLiteral("The first line names no column for: vin 车架号."));
    EXPECT_EQ(refused("\xff\xff\x80\x00\xff"),
              QStringLiteral("The file is written neither in UTF-8 nor in GB18030."));
}

TEST(CampaignFile, LeavesOutEmptyLines) {
    EXPECT_EQ(parsed(header + QStringLiteral("\n,,,,,,\n") + row).rows.size(), 1U);
    EXPECT_TRUE(parsed(header).rows.empty());
}

TEST(Csv, ReadsTheLastRecordWithoutALineEnd) {
    const auto records = csvRecords(QStringLiteral("a,b\n1,\"2\""));
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records[1].fields, (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
}

} // namespace
} // namespace baydesk
