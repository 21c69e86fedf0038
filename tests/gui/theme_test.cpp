// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"

#include <QApplication>
#include <QFile>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

TEST(Theme, ReadsEveryTextOnItsBackground) {
    for (const Theme* theme : {&Theme::light(), &Theme::night()}) {
        for (const Theme::Pair& pair : theme->pairs()) {
            EXPECT_GE(contrast(pair.text, pair.background), 4.5)
                << qPrintable(theme->name) << ": " << qPrintable(pair.meaning);
        }
    }
}

TEST(Theme, ComputesTheContrastOfBlackOnWhiteAs21) {
    EXPECT_NEAR(contrast(QColor(Qt::black), QColor(Qt::white)), 21.0, 0.001);
    EXPECT_NEAR(contrast(QColor(Qt::white), QColor(Qt::white)), 1.0, 0.001);
}

TEST(Theme, LeavesNoTokenUnreplacedInTheStyleSheet) {
    QFile file(QStringLiteral(":/style/baydesk.qss"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    applyTheme(*qApp, Theme::light());
    EXPECT_FALSE(qApp->styleSheet().section(QStringLiteral("*/"), 1).contains(QLatin1Char('@')));
}

TEST(Theme, FindsItsIcons) {
    for (const Tone tone : {Tone::Ok, Tone::Warn, Tone::Bad, Tone::Info}) {
        EXPECT_FALSE(themedIcon(toneIconName(tone)).isNull()) << static_cast<int>(tone);
    }
}

} // namespace
} // namespace baydesk
