// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/refusal.h"
#include "support/form_scene.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

class FormsOfAnOrder : public testing::Test {
  protected:
    const OfferedForm& offered(const OrderForms& forms, FormChoice form) {
        return *std::ranges::find(forms.forms, form, &OfferedForm::form);
    }
    QStringList history() {
        QStringList sentences;
        for (const HistoryEntry& entry : scene.view().history) {
            sentences.append(describe(entry, shop.settings().calendar));
        }
        return sentences;
    }
    QByteArray refusalOf(const std::function<void(FormService&)>& act) {
        try {
            shop.act<FormService>([&](FormService& service) { act(service); });
        } catch (const Refusal& refusal) {
            return refusal.rule();
        }
        return {};
    }

    TestShop shop;
    FormScene scene{shop};
};

TEST_F(FormsOfAnOrder, SayWhyTheyAreNotThereYet) {
    scene.receive();
    const OrderForms forms = scene.forms();
    EXPECT_TRUE(offered(forms, {FormKind::Agreement}).content);
    for (const FormKind kind : {FormKind::Estimate, FormKind::IssueSlip, FormKind::SettlementList,
                                FormKind::Certificate, FormKind::GatePass}) {
        EXPECT_FALSE(offered(forms, {kind}).content) << code(kind).toStdString();
        EXPECT_FALSE(offered(forms, {kind}).blockers.isEmpty()) << code(kind).toStdString();
    }
    ASSERT_TRUE(forms.next);
    EXPECT_EQ(forms.forms[*forms.next].form, FormChoice{FormKind::Agreement});
}

TEST_F(FormsOfAnOrder, SayWhichVersionOfTheEstimateTheyAreAndHowLongItsPricesStand) {
    scene.receive();
    scene.writeLines();
    const auto estimate = [this] { return std::get<EstimateForm>(scene.form(FormKind::Estimate)); };
    EXPECT_FALSE(estimate().version) << "a draft";
    shop.act<OrderService>([&](OrderService& orders) { orders.submitEstimate(scene.id()); });
    EXPECT_EQ(estimate().version, 1);
    EXPECT_EQ(estimate().validUntil, shop.context().today().addDays(shop.settings().estimateValidDays));
    shop.act<OrderService>([&](OrderService& orders) {
        LineDraft price = scene.view().order.job(1).lines.front().draft();
        price.unitPrice += Money::yuan(10);
        orders.editLine(scene.id(), 1, 1, price);
    });
    EXPECT_FALSE(estimate().version) << "the work is no longer what was given";
    EXPECT_FALSE(estimate().validUntil);
}

TEST_F(FormsOfAnOrder, OfferAnEstimateOfWorkThatIsPricedAfterTheDiagnosis) {
    scene.receive();
    EXPECT_FALSE(offered(scene.forms(), {FormKind::Estimate}).content);
    shop.act<OrderService>([&](OrderService& orders) {
        JobDraft job = scene.view().order.job(1).draft();
        job.isPricedLater = true;
        orders.editJob(scene.id(), 1, job);
    });
    const auto estimate = std::get<EstimateForm>(scene.form(FormKind::Estimate));
    ASSERT_EQ(estimate.estimate.jobs.size(), 1u);
    EXPECT_TRUE(estimate.estimate.jobs.front().isPricedLater);
}

TEST_F(FormsOfAnOrder, LetNoCarLeaveWhileAnotherOfItsOrdersIsOpen) {
    scene.live();
    EXPECT_TRUE(offered(scene.forms(), {FormKind::GatePass}).blockers.isEmpty());
    shop.act<ReceptionService>([&](ReceptionService& desk) {
        Reception second;
        second.vehicle = scene.view().vehicle.id;
        second.walkAround = scene.view().order.header().walkAround;
        desk.open(second);
    });
    EXPECT_EQ(offered(scene.forms(), {FormKind::GatePass}).blockers.size(), 1);
}

TEST_F(FormsOfAnOrder, CarrySumsThatAreTheStoredOnes) {
    scene.live();
    for (const Payer payer : {Payer::Customer, Payer::Insurer}) {
        const auto list = std::get<SettlementListForm>(scene.form(FormKind::SettlementList, payer));
        const Money stored = shop.session().one(
            "SELECT CAST(SUM(amount_cents) AS BIGINT) FROM settlements WHERE order_id = ? AND payer = ?",
            {scene.id(), code(payer)}, [](const Row& row) { return row.money(0); });
        EXPECT_EQ(list.total, stored);
        Money fees;
        for (const auto& [fee, sum] : list.fees) {
            fees += sum;
        }
        EXPECT_EQ(fees, stored) << "the kinds of charges add up";
        Money lines;
        for (const FormLine& line : list.lines) {
            lines += line.amount;
        }
        EXPECT_EQ(lines, stored);
    }
    const auto customer = std::get<SettlementListForm>(scene.form(FormKind::SettlementList));
    EXPECT_EQ(customer.received, customer.total);
    EXPECT_EQ(customer.onAccount, Money());
    const auto insurer = std::get<SettlementListForm>(scene.form(FormKind::SettlementList, Payer::Insurer));
    EXPECT_EQ(insurer.received, Money()) << "what stands on account did not come in";
    EXPECT_EQ(insurer.onAccount, insurer.total);
    EXPECT_NE(customer.number, insurer.number);
}

TEST_F(FormsOfAnOrder, NameTheInspectorAndTheLegalMinimum) {
    scene.live();
    scene.handOver();
    const auto certificate = std::get<CertificateForm>(scene.form(FormKind::Certificate));
    EXPECT_EQ(certificate.inspector, QStringLiteral("赵刚"));
    EXPECT_EQ(std::get<SettlementListForm>(scene.form(FormKind::SettlementList)).inspector,
              certificate.inspector);
    ASSERT_EQ(certificate.terms.size(), 3u);
    EXPECT_EQ(certificate.terms[0].period.days, 100);
    EXPECT_EQ(certificate.terms[0].period.km, 20'000);
    EXPECT_EQ(certificate.terms[2].lastDay, QDate(2026, 12, 1)) << "ten days after 21 November";
}

TEST_F(FormsOfAnOrder, ShowAdditionsWithTheCustomersWord) {
    scene.live();
    const auto agreement = std::get<AgreementForm>(scene.form(FormKind::Agreement));
    const ConsentLadder& ladder = agreement.consents.ladder;
    ASSERT_EQ(ladder.additions.size(), 1u);
    EXPECT_EQ(ladder.additions[0].job, QStringLiteral("C"));
    EXPECT_EQ(ladder.additions[0].change(), Money::yuan(30));
    ASSERT_TRUE(ladder.additions[0].answer);
    EXPECT_EQ(ladder.additions[0].answer->method, ConsentMethod::Phone);
    EXPECT_EQ(ladder.additions[0].answer->amount, Money::yuan(30));
}

TEST_F(FormsOfAnOrder, SayStepByStepHowTheAmountCameAbout) {
    scene.live();
    const auto list = std::get<SettlementListForm>(scene.form(FormKind::SettlementList));
    ASSERT_TRUE(list.consents);
    EXPECT_EQ(list.consents->ladder.total, *list.total) << "the last step is the bill";
    EXPECT_EQ(list.consents->ladder.settled, list.total);
    EXPECT_FALSE(std::get<SettlementListForm>(scene.form(FormKind::SettlementList, Payer::Insurer)).consents)
        << "others pay by their own agreement";
}

TEST_F(FormsOfAnOrder, MaskNamesForWhoeverMayNotSeeThem) {
    scene.live();
    shop.actAs(shop.partsClerk);
    const auto agreement = std::get<AgreementForm>(scene.form(FormKind::Agreement));
    EXPECT_EQ(agreement.facts.owner, QStringLiteral("欧**"));
    EXPECT_NE(agreement.facts.sender, QStringLiteral("张司机"));
    EXPECT_NE(agreement.facts.ownerPhone, QStringLiteral("13912340021"));
    ASSERT_FALSE(agreement.consents.ladder.answers.empty());
    for (const LadderStep& step : agreement.consents.ladder.answers) {
        ASSERT_TRUE(step.answer);
        EXPECT_EQ(step.answer->person, QStringLiteral("欧**"));
    }
}

TEST_F(FormsOfAnOrder, StandInTheHistoryOnceTheyAreGivenOut) {
    scene.live();
    shop.act<FormService>([&](FormService& forms) {
        forms.notePrinted(scene.id(), {FormKind::SettlementList, Payer::Customer}, 2);
        forms.noteSaved(scene.id(), {FormKind::Certificate});
    });
    EXPECT_TRUE(shop.lastChanges.intersects(Topic::Orders));
    EXPECT_TRUE(history().contains(QStringLiteral("Settlement list · Customer pays printed, copies: 2")))
        << history().join(QLatin1Char('\n')).toStdString();
    EXPECT_TRUE(history().contains(QStringLiteral("Completion certificate saved as PDF")));
    const OrderForms forms = scene.forms();
    EXPECT_TRUE(offered(forms, {FormKind::SettlementList, Payer::Customer}).wasPrinted);
    EXPECT_FALSE(offered(forms, {FormKind::SettlementList, Payer::Insurer}).wasPrinted);
    ASSERT_TRUE(forms.next);
    EXPECT_EQ(forms.forms[*forms.next].form, (FormChoice{FormKind::SettlementList, Payer::Insurer}));
}

TEST_F(FormsOfAnOrder, AreNotNotedBeforeTheyCanBePrinted) {
    scene.receive();
    const auto print = [&](FormKind kind, int copies) {
        return refusalOf([&](FormService& forms) { forms.notePrinted(scene.id(), {kind}, copies); });
    };
    EXPECT_EQ(print(FormKind::GatePass, 1), "form.not_yet");
    EXPECT_EQ(print(FormKind::Agreement, 0), "form.copies");
    EXPECT_EQ(print(FormKind::Agreement, 1), QByteArray());
}

TEST_F(FormsOfAnOrder, AreAllInTheEmergencyPackBlankAndFilled) {
    scene.receive();
    const std::vector<FormContent> pack = shop.service<FormService>().emergencyPack();
    for (const FormKind kind : allValues<FormKind>()) {
        const auto blank = std::ranges::find_if(pack, [kind](const FormContent& form) {
            return kindOf(form) == kind && factsOf(form).number.isEmpty();
        });
        EXPECT_NE(blank, pack.end()) << code(kind).toStdString();
    }
    EXPECT_EQ(std::ranges::count_if(pack,
                                    [](const FormContent& form) {
                                        return kindOf(form) == FormKind::Agreement &&
                                               !factsOf(form).number.isEmpty();
                                    }),
              1);
}

} // namespace
} // namespace baydesk
