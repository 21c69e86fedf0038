// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tour.h"

#include "gui/gui_shop.h"

#include <QDir>
#include <QEventLoop>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

/// Walks through one step and says with what words the tour ended.
class TourTest : public testing::Test {
  protected:
    QString problemOf(std::vector<std::function<void(const TourHands&)>> acts, std::function<bool()> atRest) {
        gui.show();
        Tour tour(gui.window(), folder(), {{QStringLiteral("today"), std::move(acts)}});
        tour.setAtRest(std::move(atRest));
        tour.setPatience(std::chrono::milliseconds(200));
        QString problem;
        QEventLoop untilItEnds;
        QObject::connect(&tour, &Tour::finished, &untilItEnds, [&](const QString& words) {
            problem = words;
            untilItEnds.quit();
        });
        tour.start();
        untilItEnds.exec();
        return problem;
    }
    QString folder() { return gui.shop().path(QStringLiteral("pictures")); }

    GuiShop gui;
};

TEST_F(TourTest, SavesOnePictureForAStep) {
    EXPECT_EQ(problemOf({}, [] { return true; }), QString());
    EXPECT_EQ(QDir(folder()).entryList(QDir::Files), QStringList{QStringLiteral("01-today.png")});
}

TEST_F(TourTest, EndsWithASentenceWhenTheProgramNeverComesToRest) {
    EXPECT_EQ(problemOf({}, [] { return false; }),
              QStringLiteral("The tour stopped at today: the program did not come to rest."));
    EXPECT_TRUE(QDir(folder()).entryList(QDir::Files).isEmpty());
}

TEST_F(TourTest, EndsWithASentenceWhenAnActCannotBeDone) {
    const auto clickNothing = [](const TourHands& hands) { hands.click(QStringLiteral("no such widget")); };
    EXPECT_EQ(problemOf({clickNothing}, [] { return true; }),
              QStringLiteral("The tour stopped at today: a tour step clicks on what is not there: "
                             "no such widget"));
}

} // namespace
} // namespace baydesk
