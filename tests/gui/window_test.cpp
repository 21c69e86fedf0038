// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_shop.h"
#include "gui/page.h"
#include "gui/widgets/inline_message.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QVBoxLayout>
#include <gtest/gtest.h>
#include <stdexcept>

namespace baydesk {
namespace {

/// A page that counts how often it was asked to read, and remembers what it was opened on.
class CountingPage : public Page {
  public:
    CountingPage(PageId id, Desk& desk) : Page(id, desk) {
        field = new QLineEdit;
        content()->addWidget(field);
        setHeader(QStringLiteral("Page %1").arg(static_cast<int>(id)), QString());
        offer(ActionId::Print, [this] { ++printed; });
        addToHeader(keyedActions().front());
        offer(ActionId::Consent, [] { throw std::out_of_range("a mistake of the program"); });
    }
    Changes topics() const override { return Topic::Orders; }
    void reload() override { ++reloads; }
    void open(const PageTarget& newTarget) override { target = newTarget; }
    QString helpText() const override { return QStringLiteral("It counts."); }
    QLineEdit* field;
    PageTarget target;
    int reloads = 0;
    int printed = 0;
};

Page* makeToday(Desk& desk) {
    return new CountingPage(PageId::Today, desk);
}
Page* makeOrder(Desk& desk) {
    return new CountingPage(PageId::Order, desk);
}

const std::vector<PageEntry> twoPages{{PageId::Today, ActionId::GoToday, &makeToday},
                                      {PageId::Order, ActionId::GoOrder, &makeOrder}};

class Window : public testing::Test {
  protected:
    Window() : gui_(twoPages) { gui_.show(); }
    CountingPage& page() { return dynamic_cast<CountingPage&>(*gui_.window().currentPage()); }
    GuiShop gui_;
};

TEST_F(Window, OpensThePageOfEachKey) {
    gui_.press("Ctrl+2");
    EXPECT_EQ(page().id(), PageId::Order);
    gui_.press("Ctrl+1");
    EXPECT_EQ(page().id(), PageId::Today);
}

TEST_F(Window, SurvivesAMistakeInAnActionAndSaysSo) {
    gui_.press("F7");
    const auto* box = gui_.window().findChild<QMessageBox*>();
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->text().contains(QStringLiteral("The program made a mistake")));
    EXPECT_TRUE(box->detailedText().contains(QStringLiteral("a mistake of the program")));
}

TEST_F(Window, GivesTheCursorBackWhenTheHelpIsClosed) {
    auto* other = new QLineEdit;
    page().layout()->addWidget(other);
    other->show();
    other->setFocus();
    ASSERT_EQ(QApplication::focusWidget(), other);
    gui_.press("F1");
    gui_.press("F1");
    EXPECT_EQ(QApplication::focusWidget(), other);
}

TEST_F(Window, ClosesAMessageByEscBeforeItGoesBack) {
    gui_.press("Ctrl+2");
    page().message()->show(Tone::Bad, QStringLiteral("no"));
    gui_.press("Esc");
    EXPECT_FALSE(page().message()->isVisible());
    EXPECT_EQ(page().id(), PageId::Order);
    gui_.press("Esc");
    EXPECT_EQ(page().id(), PageId::Today);
}

TEST_F(Window, GoesBackByEscToWhereItWas) {
    gui_.window().openPage(PageId::Order, OrderId(7));
    gui_.press("Ctrl+1");
    gui_.press("Esc");
    EXPECT_EQ(page().id(), PageId::Order);
    EXPECT_EQ(page().target, PageTarget(OrderId(7)));
}

TEST_F(Window, NeverLosesTypedTextByEsc) {
    page().field->setText(QStringLiteral("half a sentence"));
    gui_.press("Ctrl+2");
    gui_.press("Esc");
    EXPECT_EQ(page().field->text(), QStringLiteral("half a sentence"));
}

TEST_F(Window, ReloadsAVisiblePageAtOnceAndAHiddenOneWhenItIsShown) {
    const int before = page().reloads;
    CountingPage& today = page();
    gui_.press("Ctrl+2");
    const int orderBefore = page().reloads;
    Q_EMIT gui_.backroom().changed(Topic::Orders);
    EXPECT_EQ(page().reloads, orderBefore + 1);
    EXPECT_EQ(today.reloads, before);
    gui_.press("Ctrl+1");
    EXPECT_EQ(today.reloads, before + 1);
}

TEST_F(Window, LeavesPagesAloneThatDoNotWatchTheTopic) {
    const int before = page().reloads;
    Q_EMIT gui_.backroom().changed(Topic::Months);
    EXPECT_EQ(page().reloads, before);
}

TEST_F(Window, ActsOnThePageKeyOnlyOnTheShownPage) {
    CountingPage& today = page();
    gui_.press("F8");
    gui_.press("Ctrl+2");
    gui_.press("F8");
    EXPECT_EQ(today.printed, 1);
    EXPECT_EQ(page().printed, 1);
}

TEST_F(Window, TakesTheKeyboardToTheSearchBoxAndBack) {
    gui_.press("Ctrl+K");
    EXPECT_EQ(QApplication::focusWidget(), gui_.window().search());
    gui_.press("Esc");
    EXPECT_EQ(QApplication::focusWidget(), page().field);
}

TEST_F(Window, ExplainsThePageAndItsKeysByF1) {
    gui_.press("F1");
    QStringList seen;
    for (const QLabel* label : gui_.window().findChildren<QLabel*>()) {
        if (label->isVisible()) {
            seen.append(label->text());
        }
    }
    EXPECT_TRUE(seen.contains(QStringLiteral("It counts.")));
    EXPECT_TRUE(seen.contains(QStringLiteral("F8")));
    EXPECT_TRUE(seen.contains(QStringLiteral("Ctrl+K")));
}

TEST_F(Window, ShowsARefusalInThePage) {
    gui_.backroom().write(
        nullptr, [](Session&) { throw Refusal("test.no", QStringLiteral("Not like this.")); }, [] {});
    gui_.settle();
    EXPECT_TRUE(page().message()->isVisible());
    EXPECT_EQ(page().message()->text(), QStringLiteral("Not like this."));
}

TEST_F(Window, HidesActionsOfPagesThatDoNotExist) {
    EXPECT_FALSE(gui_.window().windowAction(ActionId::NewVisit)->isVisible());
    EXPECT_TRUE(gui_.window().windowAction(ActionId::GoOrder)->isVisible());
}

} // namespace
} // namespace baydesk
