// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/refusal.h"
#include "sample/built_shop.h"
#include "services/check_service.h"
#include "services/kpi_service.h"
#include "services/privacy_service.h"
#include "storage/history_store.h"
#include "storage/shop_store.h"

#include <gtest/gtest.h>
#include <random>

namespace baydesk {
namespace {

/// A month of work, three years later, with the owner at the desk.
class ErasedSampleShop : public testing::Test {
  protected:
    ErasedSampleShop() : built_(shanghai().at(QDate(2026, 11, 21), QTime(10, 40))) {
        context_.shop = std::make_shared<const ShopSettings>(*ShopStore(session()).settings());
        context_.actor = session().one("SELECT id FROM staff WHERE role = 'owner' LIMIT 1", {},
                                       [](const Row& row) { return row.id<StaffId>(0); });
    }
    Session& session() { return built_.session(); }

    /// Every figure of the month, its numerator and denominator.
    QStringList figures() {
        QStringList lines;
        const auto side = [](const std::optional<Amount>& amount) {
            const Fraction value = amount ? amount->natural() : Fraction();
            return QStringLiteral("%1/%2").arg(value.numerator()).arg(value.denominator());
        };
        for (const KpiLine& line :
             KpiService(session(), context_).month(*Month::parse(QStringLiteral("2026-11"))).kpis) {
            lines.append(QString::fromLatin1(line.kpi->id) + u' ' + side(line.result.numerator) + u' ' +
                         side(line.result.denominator));
        }
        return lines;
    }
    /// The sums of the books.
    std::vector<qint64> sums() {
        return {built_.number("SELECT CAST(SUM(amount_cents) AS BIGINT) FROM payments"),
                built_.number("SELECT CAST(SUM(amount_cents) AS BIGINT) FROM settlements"),
                built_.number("SELECT CAST(SUM(net_cents) AS BIGINT) FROM settlement_lines"),
                built_.number("SELECT CAST(SUM(amount_cents) AS BIGINT) FROM order_lines"),
                built_.number("SELECT CAST(SUM(quantity_milli) AS BIGINT) FROM stock_movements"),
                built_.number("SELECT CAST(SUM(value_cents) AS BIGINT) FROM part_balances"),
                built_.number("SELECT COUNT(*) FROM orders"),
                built_.number("SELECT COUNT(*) FROM history WHERE act <> 'customer.erased'")};
    }
    void erase(CustomerId customer) {
        Transaction transaction(session());
        PrivacyService(session(), context_).erase(customer, QStringLiteral("time is over"));
        transaction.commit();
    }

    BuiltShop built_;
    Context context_{.actor = StaffId(0),
                     .now = shanghai().at(QDate(2029, 12, 1), QTime(9, 0)),
                     .desk = QStringLiteral("test"),
                     .shop = nullptr};
};

TEST_F(ErasedSampleShop, HasTheSameFiguresSumsAndChainAsBefore) {
    const QStringList figuresBefore = figures();
    const std::vector<qint64> sumsBefore = sums();
    auto customers = session().list("SELECT id FROM customers ORDER BY id", {},
                                    [](const Row& row) { return row.id<CustomerId>(0); });
    std::mt19937 dice(20261121);
    std::shuffle(customers.begin(), customers.end(), dice);
    customers.erase(customers.begin() + std::min<std::ptrdiff_t>(std::ssize(customers), 60), customers.end());
    QStringList phones;
    int refused = 0;
    for (const CustomerId customer : customers) {
        const QString phone = session().one("SELECT phone FROM customers WHERE id = ?", {customer},
                                            [](const Row& row) { return row.text(0); });
        try {
            erase(customer);
            phones.append(phone);
        } catch (const Refusal& refusal) {
            EXPECT_EQ(refusal.rule(), "privacy.kept") << refusal.sentence().toStdString();
            EXPECT_FALSE(refusal.blockers().isEmpty());
            ++refused;
        }
    }
    ASSERT_GT(phones.size(), 20);
    EXPECT_LT(refused, 40);
    EXPECT_EQ(figures(), figuresBefore);
    EXPECT_EQ(sums(), sumsBefore);
    EXPECT_TRUE(HistoryStore(session()).verify().holds());
    for (const CheckResult& result : checkEverything(session())) {
        EXPECT_TRUE(result.findings.empty()) << result.area.toStdString();
    }
    for (const QString& phone : phones) {
        EXPECT_EQ(session().one("SELECT COUNT(*) FROM customers WHERE phone = ?", {phone},
                                [](const Row& row) { return row.integer(0); }),
                  0);
    }
}

} // namespace
} // namespace baydesk
