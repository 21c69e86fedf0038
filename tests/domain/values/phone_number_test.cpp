// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/phone_number.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

TEST(PhoneNumber, IsRecognisedAndStoredInOneForm) {
    struct Row {
        const char16_t* typed;
        PhoneKind kind;
        const char16_t* stored;
        const char16_t* name;
    };
    const Row rows[] = {
        {u"13812345678", PhoneKind::Mobile, u"13812345678", u"mobile"},
        {u"19912345678", PhoneKind::Mobile, u"19912345678", u"mobile"},
        {u"+8613812345678", PhoneKind::Mobile, u"13812345678", u"mobile"},
        {u"008613812345678", PhoneKind::Mobile, u"13812345678", u"mobile"},
        {u"8613812345678", PhoneKind::Mobile, u"13812345678", u"mobile"},
        {u" 138 1234 5678 ", PhoneKind::Mobile, u"13812345678", u"mobile"},
        {u"１３８１２３４５６７８", PhoneKind::Mobile, u"13812345678", u"mobile"},
        {u"\u202A13812345678\u202C", PhoneKind::Mobile, u"13812345678", u"mobile"},
        {u"010-88888888", PhoneKind::Landline, u"01088888888", u"landline"},
        {u"0571-8765432", PhoneKind::Landline, u"05718765432", u"landline"},
        {u"02187654321", PhoneKind::Landline, u"02187654321", u"landline"},
        {u"021－87654321", PhoneKind::Landline, u"02187654321", u"landline"},
        {u"010-88888888-123", PhoneKind::Landline, u"01088888888-123", u"landline"},
        {u"4008001234", PhoneKind::Service, u"4008001234", u"400 or 800 service number"},
        {u"800 800 1234", PhoneKind::Service, u"8008001234", u"400 or 800 service number"},
    };
    for (const Row& row : rows) {
        const QString typed = QString::fromUtf16(row.typed);
        const Validation found = validatePhone(typed);
        EXPECT_EQ(phoneKind(typed), row.kind) << typed.toStdString();
        EXPECT_EQ(found.verdict, Verdict::Valid) << typed.toStdString();
        EXPECT_EQ(found.normalized.toStdString(), QString::fromUtf16(row.stored).toStdString());
        EXPECT_EQ(found.reason.toStdString(), QString::fromUtf16(row.name).toStdString())
            << typed.toStdString();
        EXPECT_EQ(validatePhone(found.normalized).normalized, found.normalized) << typed.toStdString();
    }
}

TEST(PhoneNumber, RefusesEverythingElse) {
    for (const char16_t* row :
         {u"", u"12012345678", u"1381234567", u"138123456789", u"10086", u"88888888", u"010-18888888",
          u"0100-8888888", u"+861081234567", u"138-1234-5678", u"3008001234", u"40080012345", u"١٣٨١٢٣٤٥٦٧٨",
          u"13812345678a", u"010-88888888-1234567"}) {
        const QString typed = QString::fromUtf16(row);
        EXPECT_FALSE(phoneKind(typed)) << typed.toStdString();
        EXPECT_EQ(validatePhone(typed).verdict, Verdict::Invalid) << typed.toStdString();
        EXPECT_EQ(validatePhone(typed).reason.toStdString(),
                  "neither a mobile, a landline with area code nor a 400 or 800 number");
    }
}

TEST(PhoneNumber, IsShownMasked) {
    struct Row {
        const char16_t* stored;
        const char16_t* shown;
    };
    const Row rows[] = {
        {u"13812345678", u"138****5678"},
        {u"01088888888", u"010******88"},
        {u"4008001234", u"400*****34"},
        {u"123456", u"123*56"},
        {u"10086", u"*****"},
        {u"12", u"**"},
        {u"", u""},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(maskedPhone(QString::fromUtf16(row.stored)).toStdString(),
                  QString::fromUtf16(row.shown).toStdString());
    }
}

} // namespace
} // namespace baydesk
