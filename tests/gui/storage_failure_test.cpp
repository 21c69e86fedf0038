// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees when the database fails under the open window.
#include "app/failure.h"
#include "gui/gui_shop.h"
#include "gui/messages.h"
#include "gui/opened_page.h"
#include "gui/order_life.h"
#include "gui/pages/orders/reception_page.h"
#include "gui/typing.h"

#include <QFile>
#include <QMessageBox>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

const std::vector<PageEntry> pages{{PageId::Order, ActionId::GoOrder, &makePage<OpenedPage<PageId::Order>>},
                                   {PageId::NewVisit, std::nullopt, &makePage<ReceptionPage>}};

class StorageFailure : public testing::Test {
  protected:
    StorageFailure() : gui_(pages) {
        addKnownCar(gui_.shop(), "张伟", "13812340021", "京A12345", "LSVAA49J132047371");
        file_ = gui_.shop().file();
    }
    void fillVisit() {
        gui_.press("F6");
        for (const char* text : {"zw 123", "41500", "1/2", "低速右转时右前轮有嗡嗡声", "异响诊断", "+2"}) {
            typeText(gui_, text);
            gui_.press(*text == 'z' ? "Return" : "Tab");
        }
    }
    QStringList typed() {
        QStringList texts;
        for (const QLineEdit* field : gui_.window().currentPage()->findChildren<QLineEdit*>()) {
            texts.append(field->text());
        }
        return texts;
    }
    QMessageBox* dialog() { return gui_.window().findChild<QMessageBox*>(); }
    void closeDialog() {
        dialog()->reject();
        gui_.settle();
        gui_.window().activateWindow(); // where there is no window manager to do it
        gui_.settle();
    }
    void moveAway() { ASSERT_TRUE(QFile::rename(file_, file_ + QStringLiteral(".moved"))); }
    void putBack() { ASSERT_TRUE(QFile::rename(file_ + QStringLiteral(".moved"), file_)); }

    /// Overwrites the first page of a table, as a bad sector would, with the window open.
    void damage(const QString& table) {
        Session& session = gui_.shop().session();
        const auto integer = [](const Row& row) { return row.integer(0); };
        const auto page = session.one("SELECT rootpage FROM sqlite_schema WHERE name = ?", {table}, integer);
        const auto size = session.one("PRAGMA page_size", {}, integer);
        session.list("PRAGMA wal_checkpoint(TRUNCATE)", {}, integer);
        QFile file(file_);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek((page - 1) * size));
        file.write(QByteArray(size, '\xff'));
    }

    GuiShop gui_;
    QString file_;
};

TEST_F(StorageFailure, KeepsWhatWasTypedWhenTheDatabaseWasMovedAndSavesItOnceItIsBack) {
    gui_.show();
    fillVisit();
    const QStringList before = typed();
    moveAway();
    gui_.press("Ctrl+Return");
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(dialog()->text().contains(QStringLiteral("put the file back")));
    EXPECT_TRUE(dialog()->informativeText().contains(QStringLiteral("What you typed is still there")));
    closeDialog();
    EXPECT_EQ(typed(), before);
    putBack();
    gui_.press("Ctrl+Return");
    EXPECT_EQ(gui_.window().currentPage()->id(), PageId::Order);
    EXPECT_EQ(gui_.shop().service<OrderService>().allOrders(false).size(), 1U);
}

TEST_F(StorageFailure, ShowsWhatCanStillBeReadOfADamagedDatabase) {
    gui_.show();
    gui_.press("F6");
    damage(QStringLiteral("search_terms"));
    typeText(gui_, "zw 123");
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(dialog()->text().contains(QStringLiteral("restore the last backup")));
    closeDialog();
    gui_.press("Ctrl+2");
    EXPECT_EQ(gui_.window().currentPage()->id(), PageId::Order);
    EXPECT_EQ(dialog(), nullptr);
}

TEST_F(StorageFailure, DoesNotLetAFailedReadingHideThatSomethingWasNotSaved) {
    gui_.show();
    Failure failure{.kind = Failure::Kind::Storage,
                    .sentence = QStringLiteral("The disk failed."),
                    .detail = {},
                    .storage = StorageError::Kind::Other,
                    .whileReading = true};
    gui_.window().messages().show(failure, nullptr);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(dialog()->windowTitle(), QStringLiteral("This cannot be shown"));
    failure.whileReading = false;
    gui_.window().messages().show(failure, nullptr);
    EXPECT_EQ(dialog()->windowTitle(), QStringLiteral("Nothing was saved"));
    failure.whileReading = true;
    gui_.window().messages().show(failure, nullptr);
    EXPECT_EQ(dialog()->windowTitle(), QStringLiteral("Nothing was saved"));
    EXPECT_EQ(gui_.window().findChildren<QMessageBox*>().size(), 1);
}

} // namespace
} // namespace baydesk
