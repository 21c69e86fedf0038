// SPDX-License-Identifier: GPL-3.0-or-later
// Two desktops as two processes on one order of one shop.
#include "gui/gui_shop.h"
#include "gui/started_desktop.h"
#include "services/check_service.h"
#include "services/order_service.h"
#include "storage/history_store.h"

#include <QElapsedTimer>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

class TwoPrograms : public testing::Test {
  protected:
    TwoPrograms() {
        order = shop.receive(QStringLiteral("沪A12345"), QStringLiteral("刹车异响"), 120);
        first = start(shop.shop().manager);
        second = start(shop.shop().advisor);
    }
    std::unique_ptr<StartedDesktop> start(StaffId person) {
        auto desktop =
            std::make_unique<StartedDesktop>(shop.shop().file(), person, shop.shop().context().now);
        desktop->open(order);
        EXPECT_TRUE(desktop->comesToSee([](const Sight& sight) { return !sight.lines.isEmpty(); }));
        return desktop;
    }
    Job job() { return shop.shop().service<OrderService>().order(order).order.job(1); }
    std::string findings() {
        std::string text;
        for (const CheckResult& result : checkEverything(shop.shop().session())) {
            for (const Finding& finding : result.findings) {
                text += finding.sentence.toStdString() + "; ";
            }
        }
        return text;
    }
    void expectAllHolds() {
        EXPECT_EQ(findings(), "");
        const HistoryVerdict verdict = HistoryStore(shop.shop().session()).verify();
        EXPECT_TRUE(verdict.holds());
        EXPECT_GT(verdict.links, 0);
    }

    GuiShop shop;
    OrderId order{0};
    std::unique_ptr<StartedDesktop> first;
    std::unique_ptr<StartedDesktop> second;
};

bool isAlone(const Sight& sight) {
    return sight.others.isEmpty();
}

TEST_F(TwoPrograms, SeeEachOtherBeforeAnybodyTypes) {
    EXPECT_TRUE(
        first->comesToSee([](const Sight& sight) { return sight.others.contains(QStringLiteral("王敏")); }));
    EXPECT_TRUE(
        second->comesToSee([](const Sight& sight) { return sight.others.contains(QStringLiteral("吴磊")); }));
    second.reset();
    EXPECT_TRUE(first->comesToSee(isAlone)) << "who closed the window is gone";
}

TEST_F(TwoPrograms, KeepBothWhenTheyTypeInDifferentFields) {
    first->editJob();
    second->editJob();
    first->type("cause", "worn pads");
    second->type("correction", "new pads");
    first->save();
    second->save();
    EXPECT_EQ(job().cause, QStringLiteral("worn pads"));
    EXPECT_EQ(job().correction, QStringLiteral("new pads"));
    expectAllHolds();
}

TEST_F(TwoPrograms, AskWithBothValuesWhenTheyTypeInTheSameField) {
    first->editJob();
    second->editJob();
    first->type("cause", "worn pads");
    second->type("cause", "bent disc");
    first->save();
    second->save();
    EXPECT_EQ(job().cause, QStringLiteral("worn pads")) << "nothing is overwritten unasked";
    const Sight asked = second->see();
    EXPECT_TRUE(asked.yours.contains(QStringLiteral("bent disc"))) << asked.yours.toStdString();
    EXPECT_TRUE(asked.theirs.contains(QStringLiteral("worn pads"))) << asked.theirs.toStdString();
    second->chooseOwn();
    second->save();
    EXPECT_EQ(job().cause, QStringLiteral("bent disc"));
    expectAllHolds();
}

TEST_F(TwoPrograms, ShowWhatTheOtherDidWithoutBeingAsked) {
    for (int round = 0; round < 5; ++round) {
        const QString complaint = QStringLiteral("squealing %1").arg(round);
        first->editJob();
        first->type("complaint", qPrintable(complaint));
        first->save();
        QElapsedTimer sinceSaved;
        sinceSaved.start();
        ASSERT_TRUE(second->comesToSee([&](const Sight& sight) { return sight.lines.contains(complaint); }));
        RecordProperty(qPrintable(QStringLiteral("seen_after_ms_%1").arg(round)),
                       std::to_string(sinceSaved.elapsed()));
    }
}

TEST_F(TwoPrograms, GoOnWhenOneIsKilledWhileItTypes) {
    second->editJob();
    second->type("cause", "never saved");
    second->kill();
    first->editJob();
    first->type("cause", "worn pads");
    first->save();
    EXPECT_EQ(job().cause, QStringLiteral("worn pads"));
    EXPECT_FALSE(isAlone(first->see())) << "nobody can know yet that the other is gone";
    first->passMinutes(3);
    first->editJob();
    first->type("correction", "new pads");
    first->save();
    EXPECT_TRUE(first->comesToSee(isAlone));
    EXPECT_EQ(job().correction, QStringLiteral("new pads"));
    expectAllHolds();
}

TEST_F(TwoPrograms, GoOnWhenOneIsKilledWhileItSaves) {
    for (const int milliseconds : {0, 2, 5, 10, 20, 40}) {
        const QString before = job().cause;
        const QString typed = QStringLiteral("killed after %1").arg(milliseconds);
        second->editJob();
        second->type("cause", qPrintable(typed));
        second->beginToSave();
        second->kill(milliseconds);
        const QString correction = QStringLiteral("after %1").arg(milliseconds);
        first->editJob();
        first->type("correction", qPrintable(correction));
        first->save();
        EXPECT_EQ(job().correction, correction);
        EXPECT_TRUE(job().cause == before || job().cause == typed) << job().cause.toStdString();
        RecordProperty(qPrintable(QStringLiteral("saved_when_%1").arg(typed)), job().cause == typed ? 1 : 0);
        expectAllHolds();
        second = start(shop.shop().advisor);
    }
}

} // namespace
} // namespace baydesk
