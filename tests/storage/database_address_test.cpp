// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database_address.h"

#include "domain/storage_error.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

TEST(DatabaseAddress, OfAFileIsItsPath) {
    const DatabaseAddress address(s("/data/our shop?.baydesk"));
    EXPECT_FALSE(address.isServer());
    EXPECT_EQ(address.file(), s("/data/our shop?.baydesk"));
    EXPECT_EQ(address.toString(), s("/data/our shop?.baydesk"));
}

TEST(DatabaseAddress, OfAServerNamesEverything) {
    const DatabaseAddress address(
        s("postgresql://advisor@server.example:5433/our%20shop?sslmode=verify-full&sslrootcert=/etc/ca.pem"));
    EXPECT_TRUE(address.isServer());
    EXPECT_EQ(address.user(), s("advisor"));
    EXPECT_EQ(address.host(), s("server.example"));
    EXPECT_EQ(address.port(), 5433);
    EXPECT_EQ(address.name(), s("our shop"));
    EXPECT_EQ(address.options().value(s("sslmode")), s("verify-full"));
    EXPECT_EQ(address.options().value(s("sslrootcert")), s("/etc/ca.pem"));
}

TEST(DatabaseAddress, MayLeadThroughASocket) {
    const DatabaseAddress address(s("postgresql:///shop?host=/run/postgresql&user=advisor"));
    EXPECT_EQ(address.host(), s("/run/postgresql"));
    EXPECT_EQ(address.user(), s("advisor"));
    EXPECT_EQ(address.port(), -1);
    EXPECT_EQ(address.toString(), s("postgresql://advisor@/shop?host=/run/postgresql"));
}

TEST(DatabaseAddress, ReadsAComputersNumber) {
    const DatabaseAddress address(s("postgres://[::1]:5432/shop"));
    EXPECT_EQ(address.host(), s("::1"));
    EXPECT_EQ(address.port(), 5432);
}

struct Mistake {
    const char* name;
    const char* address;
    /// What the sentence names.
    const char* named;
};

void PrintTo(const Mistake& mistake, std::ostream* out) {
    *out << mistake.name;
}

class Mistakes : public testing::TestWithParam<Mistake> {};

TEST_P(Mistakes, AreNamed) {
    try {
        const DatabaseAddress address(s(GetParam().address));
        FAIL() << "taken for " << address.toString().toStdString();
    } catch (const StorageError& error) {
        EXPECT_EQ(error.kind(), StorageError::Kind::CannotOpen);
        EXPECT_TRUE(error.sentence().contains(s(GetParam().named))) << error.sentence().toStdString();
        EXPECT_FALSE(error.sentence().contains(s("geheim"))) << "a password is never repeated";
        EXPECT_FALSE(error.detail().contains(s("geheim")));
    }
}

INSTANTIATE_TEST_SUITE_P(
    Addresses, Mistakes,
    testing::Values(Mistake{"AnotherKind", "mysql://server/shop", "mysql"},
                    Mistake{"NoSlashes", "postgresql:server/shop", "two slashes"},
                    Mistake{"NoDatabase", "postgresql://server", "name of the database"},
                    Mistake{"NoDatabaseBehindASlash", "postgresql://server/", "name of the database"},
                    Mistake{"TwoNames", "postgresql://server/shop/other", "name of the database"},
                    Mistake{"PortOfLetters", "postgresql://server:port/shop", "\"port\""},
                    Mistake{"PortTooLarge", "postgresql://server:70000/shop", "\"70000\""},
                    Mistake{"PortAsAnOption", "postgresql:///shop?port=0", "\"0\""},
                    Mistake{"UnknownOption", "postgresql://server/shop?sslmod=require", "\"sslmod\""},
                    Mistake{"UnknownEncryption", "postgresql://server/shop?sslmode=on", "\"on\""},
                    Mistake{"EmptyOption", "postgresql://server/shop?sslmode=", "\"sslmode\""},
                    Mistake{"Password", "postgresql://advisor:geheim@server/shop", ".pgpass"},
                    Mistake{"PasswordAsAnOption", "postgresql://server/shop?password=geheim", ".pgpass"}),
    [](const auto& test) { return std::string(test.param.name); });

} // namespace
} // namespace baydesk
