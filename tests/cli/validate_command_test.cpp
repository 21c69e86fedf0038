// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console_run.h"

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

struct Typed {
    const char* option;
    const char* value;
    const char* result;
    const char* reason;
};

class Validate : public testing::TestWithParam<Typed> {};

TEST_P(Validate, GivesTheVerdictAndItsReasonAndEndsWithZero) {
    const Typed& typed = GetParam();
    const ConsoleRun run({s("validate"), s(typed.option), s(typed.value), s("--json")});
    EXPECT_EQ(run.exitCode, 0) << run.error.toStdString();
    const QJsonObject verdict = run.json().object();
    EXPECT_EQ(verdict.keys(), QStringList({s("reason"), s("result")}));
    EXPECT_EQ(verdict.value(s("result")).toString(), s(typed.result));
    EXPECT_EQ(verdict.value(s("reason")).toString(), s(typed.reason));
}

INSTANTIATE_TEST_SUITE_P(
    Codes, Validate,
    testing::Values(Typed{"--vin", "LSVAH2189E2123456", "invalid", "check digit is 9, expected 1"},
                    Typed{"--vin", "１１１１１１１１１１１１１１１１１", "warn",
                          "all characters equal: passes the checksum but is a placeholder"},
                    Typed{"--plate", "沪A·12345", "valid", "ordinary"},
                    Typed{"--plate", "沪A1234O", "invalid", "letter O in serial"},
                    Typed{"--phone", "+86 138 1234 5678", "valid", "mobile"},
                    Typed{"--phone", "", "invalid",
                          "neither a mobile, a landline with area code nor a 400 or 800 number"}));

TEST(ValidatePlain, IsALineForPeople) {
    EXPECT_EQ(ConsoleRun({s("validate"), s("--plate=沪A12345")}).output, "valid: ordinary\n");
    EXPECT_EQ(ConsoleRun({s("validate"), s("--company-code"), s("91350100M000100Y43")}).exitCode, 0);
}

} // namespace
} // namespace baydesk
