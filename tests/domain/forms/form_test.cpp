// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forms/form.h"

#include "domain/billing/repair_fee.h"
#include "domain/orders/repair_order.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

Timestamp at(std::int64_t ms) {
    return Timestamp::fromMilliseconds(ms);
}

OrderHeader header(OrderState state) {
    return {.id = OrderId(1),
            .number = QStringLiteral("R261121-001"),
            .visit = VisitId(1),
            .vehicle = VehicleId(1),
            .customer = CustomerId(1),
            .senderName = {},
            .senderPhone = {},
            .advisor = StaffId(1),
            .state = state,
            .walkAround = {},
            .openedAt = at(0),
            .openedOn = QDate(2026, 11, 21),
            .firstPromise = {},
            .promise = {},
            .stateSince = at(0),
            .workFinishedAt = {},
            .readyAt = {},
            .toldAt = {},
            .deliveredAt = {},
            .deliveredOn = {}};
}

/// An order of one approved job with labour of the customer for ¥100.00.
RepairOrder orderIn(OrderState state, std::vector<Settlement> settlements = {},
                    std::vector<Payment> payments = {}, bool isReleased = false) {
    LineDraft labour;
    labour.description = QStringLiteral("x");
    labour.soldHours = Hours::fromHundredths(100);
    labour.unitPrice = Money::yuan(100);
    OrderLine line = makeLine(labour);
    line.id = LineId(1);
    line.position = 1;
    Job job;
    job.id = JobId(1);
    job.position = 1;
    job.complaint = QStringLiteral("x");
    job.decision = JobDecision::Approved;
    job.approvedAmount = Money::yuan(100);
    job.lines = {line};
    OrderHeader made = header(state);
    made.isReleased = isReleased;
    return RepairOrder({made, {job}, std::move(settlements), std::move(payments), {}, {}});
}

Settlement settled() {
    return {.id = SettlementId(1),
            .payer = Payer::Customer,
            .amount = Money::yuan(100),
            .net = Money::yuan(100),
            .tax = {},
            .reverses = {},
            .reason = {},
            .at = at(1)};
}

Payment paid() {
    return {.id = PaymentId(1),
            .payer = Payer::Customer,
            .kind = PaymentKind::Payment,
            .method = PaymentMethod::Cash,
            .amount = Money::yuan(100),
            .reason = {},
            .at = at(2)};
}

bool canPrint(const RepairOrder& order, FormKind kind) {
    return formBlockers(order, {kind}).isEmpty();
}

TEST(Forms, AnAgreementAndAWalkAroundSheetCanAlwaysBePrinted) {
    for (const OrderState state : allValues<OrderState>()) {
        EXPECT_TRUE(canPrint(orderIn(state), FormKind::Agreement));
        EXPECT_TRUE(canPrint(orderIn(state), FormKind::WalkAround));
    }
}

TEST(Forms, ACertificateWaitsForTheFinalInspection) {
    EXPECT_FALSE(canPrint(orderIn(OrderState::FinalInspection), FormKind::Certificate));
    EXPECT_TRUE(canPrint(orderIn(OrderState::Washing), FormKind::Certificate));
    EXPECT_TRUE(canPrint(orderIn(OrderState::Ready), FormKind::Certificate));
    EXPECT_FALSE(canPrint(orderIn(OrderState::Ready, {}, {}, true), FormKind::Certificate))
        << "a released car was not repaired";
}

TEST(Forms, ASettlementListWaitsForItsPayer) {
    EXPECT_FALSE(canPrint(orderIn(OrderState::Ready), FormKind::SettlementList));
    EXPECT_TRUE(canPrint(orderIn(OrderState::Settled, {settled()}), FormKind::SettlementList));
    EXPECT_FALSE(
        formBlockers(orderIn(OrderState::Settled, {settled()}), {FormKind::SettlementList, Payer::Insurer})
            .isEmpty());
}

TEST(Forms, AGatePassWaitsForTheMoney) {
    EXPECT_FALSE(canPrint(orderIn(OrderState::Ready), FormKind::GatePass));
    const QStringList owed = formBlockers(orderIn(OrderState::Settled, {settled()}), {FormKind::GatePass});
    ASSERT_EQ(owed.size(), 1);
    EXPECT_TRUE(owed.first().contains(QStringLiteral("¥100.00"))) << owed.first().toStdString();
    EXPECT_TRUE(canPrint(orderIn(OrderState::Settled, {settled()}, {paid()}), FormKind::GatePass));
}

TEST(Forms, TheNextOneIsWhatTheStateAsksForAndWasNotPrinted) {
    const RepairOrder fresh = orderIn(OrderState::Estimating);
    EXPECT_EQ(nextForm(fresh, {}), FormChoice{FormKind::Agreement});
    const std::vector<FormChoice> printed{{FormKind::Agreement}};
    EXPECT_EQ(nextForm(fresh, printed), FormChoice{FormKind::WalkAround});

    const RepairOrder paidUp = orderIn(OrderState::Settled, {settled()}, {paid()});
    EXPECT_EQ(nextForm(paidUp, {}), FormChoice{FormKind::SettlementList});
    const std::vector<FormChoice> most{{FormKind::SettlementList}, {FormKind::Certificate}};
    EXPECT_EQ(nextForm(paidUp, most), FormChoice{FormKind::GatePass});
    const std::vector<FormChoice> all{
        {FormKind::SettlementList}, {FormKind::Certificate}, {FormKind::GatePass}};
    EXPECT_EQ(nextForm(paidUp, all), FormChoice{FormKind::SettlementList}) << "printed again from the first";
}

TEST(Forms, KeepTheirNameInTheHistory) {
    for (const FormKind kind : allValues<FormKind>()) {
        EXPECT_EQ(formFromCode(formCode({kind})), FormChoice{kind});
    }
    const FormChoice insurer{FormKind::SettlementList, Payer::Insurer};
    EXPECT_EQ(formCode(insurer), QStringLiteral("settlement_list/insurer"));
    EXPECT_EQ(formFromCode(formCode(insurer)), insurer);
}

TEST(RepairFees, PutEachLineWhereASettlementListCountsIt) {
    OrderLine line;
    const auto feeOf = [&](LineKind kind, OutputHalf half = OutputHalf::Labour, bool isReleased = false) {
        line.kind = kind;
        line.output = half;
        return repairFeeOf(line, isReleased);
    };
    EXPECT_EQ(feeOf(LineKind::Labour), RepairFee::Labour);
    EXPECT_EQ(feeOf(LineKind::Part, OutputHalf::Parts), RepairFee::Material);
    EXPECT_EQ(feeOf(LineKind::Sundry, OutputHalf::Parts), RepairFee::Material);
    EXPECT_EQ(feeOf(LineKind::Sublet), RepairFee::Processing);
    EXPECT_EQ(feeOf(LineKind::Fee), RepairFee::Other);
    EXPECT_EQ(feeOf(LineKind::Fee, OutputHalf::Labour, true), RepairFee::Diagnosis);
    EXPECT_EQ(feeOf(LineKind::Discount, OutputHalf::Labour), RepairFee::Labour);
    EXPECT_EQ(feeOf(LineKind::Discount, OutputHalf::Parts), RepairFee::Material);
}

} // namespace
} // namespace baydesk
