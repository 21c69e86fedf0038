// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/plate.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

struct KnownPlate {
    const char16_t* typed;
    const char16_t* normalized;
    PlateKind kind;
    const char16_t* name;
};

const std::initializer_list<KnownPlate>& knownPlates() {
    static const std::initializer_list<KnownPlate> plates{
        {u"京A12345", u"京A12345", PlateKind::Ordinary, u"ordinary"},
        {u"粤B8K2M6", u"粤B8K2M6", PlateKind::Ordinary, u"ordinary"},
        {u"川A123AB", u"川A123AB", PlateKind::Ordinary, u"ordinary"},
        {u"京A·12345", u"京A12345", PlateKind::Ordinary, u"ordinary"},
        {u"沪c·8d666", u"沪C8D666", PlateKind::Ordinary, u"ordinary"},
        {u"京a.1234 5", u"京A12345", PlateKind::Ordinary, u"ordinary"},
        {u"京Ａ－１２３４５", u"京A12345", PlateKind::Ordinary, u"ordinary"},
        {u"粤BD12345", u"粤BD12345", PlateKind::NewEnergySmall, u"new-energy small"},
        {u"沪AF12345", u"沪AF12345", PlateKind::NewEnergySmall, u"new-energy small"},
        {u"京AA12345", u"京AA12345", PlateKind::NewEnergySmall, u"new-energy small"},
        {u"京ADA2345", u"京ADA2345", PlateKind::NewEnergySmall, u"new-energy small"},
        {u"粤B12345D", u"粤B12345D", PlateKind::NewEnergyLarge, u"new-energy large"},
        {u"川A12345D", u"川A12345D", PlateKind::NewEnergyLarge, u"new-energy large"},
        {u"京A1234警", u"京A1234警", PlateKind::Police, u"police"},
        {u"川AA001警", u"川AA001警", PlateKind::Police, u"police"},
        {u"京O1234警", u"京O1234警", PlateKind::Police, u"police"},
        {u"京A1234学", u"京A1234学", PlateKind::Learner, u"learner"},
        {u"冀MAR53挂", u"冀MAR53挂", PlateKind::Trailer, u"trailer"},
        {u"京A1234试", u"京A1234试", PlateKind::Test, u"test or oversize"},
        {u"京A1234超", u"京A1234超", PlateKind::Test, u"test or oversize"},
        {u"粤ZG969港", u"粤ZG969港", PlateKind::HongKongMacau, u"Hong Kong or Macau cross-border"},
        {u"粤Z1234澳", u"粤Z1234澳", PlateKind::HongKongMacau, u"Hong Kong or Macau cross-border"},
        {u"沪A1001领", u"沪A1001领", PlateKind::Consulate, u"consulate"},
        {u"224578使", u"224578使", PlateKind::Embassy, u"embassy"},
        {u"京X1234应急", u"京X1234应急", PlateKind::Emergency, u"fire and rescue"},
        {u"民航B1234", u"民航B1234", PlateKind::CivilAviation, u"civil aviation"},
        {u"WJ粤8888X", u"WJ粤8888X", PlateKind::ArmedPolice, u"armed police"},
        {u"wj 88888", u"WJ88888", PlateKind::ArmedPolice, u"armed police"},
        {u"VA12345", u"VA12345", PlateKind::Military, u"military"},
    };
    return plates;
}

TEST(Plate, IsRecognisedHoweverItIsTyped) {
    for (const KnownPlate& plate : knownPlates()) {
        const Validation found = validatePlate(QString::fromUtf16(plate.typed));
        const std::string typed = QString::fromUtf16(plate.typed).toStdString();
        EXPECT_EQ(found.verdict, Verdict::Valid) << typed;
        EXPECT_EQ(found.normalized.toStdString(), QString::fromUtf16(plate.normalized).toStdString());
        EXPECT_EQ(found.reason.toStdString(), QString::fromUtf16(plate.name).toStdString()) << typed;
        EXPECT_EQ(plateKind(found.normalized), plate.kind) << typed;
    }
}

TEST(Plate, SaysWhatIsWrong) {
    struct Row {
        const char16_t* plate;
        const char16_t* reason;
    };
    const Row rows[] = {
        {u"京I12345", u"I as issuing code"},
        {u"京112345", u"1 as issuing code"},
        {u"京A1234O", u"letter O in serial"},
        {u"京AI234警", u"letter I in serial"},
        {u"京A12#45", u"character # in serial"},
        {u"京ADI1234", u"letter I in new-energy serial"},
        {u"川A123456", u"8 characters, no energy letter"},
        {u"川AD123456", u"9 characters"},
        {u"京A1234", u"6 characters"},
        {u"京", u"1 characters"},
        {u"ABC1234", u"no province character"},
        {u"", u"no province character"},
        {u"粤A1234港", u"港 only with 粤Z"},
        {u"京B1234澳", u"澳 only with 粤Z"},
        {u"京AD1234X", u"new-energy small must end in 4 digits"},
        {u"京AX1234D", u"new-energy large must have 5 digits before its letter"},
        {u"临12345", u"temporary plate: no fixed form here, use VIN key"},
        {u"京AE123警", u"no known form of plate"},
        {u"京A\U0001F6971234", u"character \U0001F697 in serial"},
        {u"京\U0001F69712345", u"\U0001F697 as issuing code"},
    };
    for (const Row& row : rows) {
        const QString plate = QString::fromUtf16(row.plate);
        const Validation found = validatePlate(plate);
        EXPECT_EQ(found.verdict, Verdict::Invalid) << plate.toStdString();
        EXPECT_EQ(found.normalized, plate) << plate.toStdString();
        EXPECT_EQ(found.reason.toStdString(), QString::fromUtf16(row.reason).toStdString());
        EXPECT_FALSE(plateKind(plate)) << plate.toStdString();
    }
}

TEST(Plate, KnowsEveryProvinceAndIssuingLetter) {
    const QString provinces =
        QStringLiteral("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼");
    ASSERT_EQ(provinces.size(), 31);
    for (const QChar province : provinces) {
        for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
            const QString plate = QString(province) + QChar(letter) + QStringLiteral("12345");
            EXPECT_EQ(plateKind(plate).has_value(), letter != u'I' && letter != u'O') << plate.toStdString();
        }
    }
}

TEST(Plate, KnowsExactlyTheTenEnergyLetters) {
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
        const bool energy = QStringLiteral("DABCEFGHJK").contains(QChar(letter));
        const QString small = QStringLiteral("京A%1D2345").arg(QChar(letter));
        const QString large = QStringLiteral("京A12345%1").arg(QChar(letter));
        EXPECT_EQ(plateKind(small) == PlateKind::NewEnergySmall, energy) << small.toStdString();
        EXPECT_EQ(plateKind(large) == PlateKind::NewEnergyLarge, energy) << large.toStdString();
    }
}

TEST(Plate, IsNotRecognisedWithSomethingAroundIt) {
    for (const char16_t* row :
         {u"京A12345\n", u" 京A12345", u"x京A12345", u"京A12345京A12345", u"京a12345"}) {
        EXPECT_FALSE(plateKind(QString::fromUtf16(row))) << QString::fromUtf16(row).toStdString();
    }
}

TEST(Plate, IsShownWithADotBehindTheIssuingLetter) {
    struct Row {
        const char16_t* stored;
        const char16_t* shown;
    };
    const Row rows[] = {
        {u"京A12345", u"京A·12345"},   {u"粤BD12345", u"粤B·D12345"},
        {u"京A1234警", u"京A·1234警"}, {u"粤ZG969港", u"粤Z·G969港"},
        {u"224578使", u"224578使"},    {u"WJ粤8888X", u"WJ粤8888X"},
        {u"民航B1234", u"民航B1234"},  {u"ABC1234", u"ABC1234"},
        {u"京A1234", u"京A1234"},      {u"", u""},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(displayPlate(QString::fromUtf16(row.stored)).toStdString(),
                  QString::fromUtf16(row.shown).toStdString());
    }
}

TEST(Plate, IsReadBackFromTheFormThatIsShown) {
    for (const KnownPlate& plate : knownPlates()) {
        const QString stored = QString::fromUtf16(plate.normalized);
        EXPECT_EQ(validatePlate(displayPlate(stored)).normalized, stored) << stored.toStdString();
    }
}

TEST(Plate, NamesACarWithoutOneByTheEndOfItsVin) {
    EXPECT_EQ(displayCar(QStringLiteral("京A12345"), QStringLiteral("LSVAL41Z882104202")),
              QStringLiteral("京A·12345"));
    EXPECT_EQ(displayCar({}, QStringLiteral("LSVAL41Z882104202")), QStringLiteral("VIN …104202"));
    EXPECT_EQ(displayCar({}, {}), QString());
}

} // namespace
} // namespace baydesk
