// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/print_dialog.h"

#include "gui/clipping.h"
#include "gui/forms/emergency_pack.h"
#include "gui/forms/form_preview.h"
#include "gui/forms/printer_settings.h"
#include "gui/gui_shop.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/inline_message.h"
#include "services/order_service.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// An order on its page, and the dialog that F8 opens.
class PrintingAnOrder : public testing::Test {
  protected:
    PrintingAnOrder() {
        order = gui.receive(s("沪A12345"), s("刹车异响"), 120);
        gui.seat(StaffRole::Advisor);
        gui.show();
        gui.window().openPage(PageId::Order, order);
        gui.settle();
    }
    PrintDialog* open(const char* key = "F8") {
        gui.press(key);
        gui.settle();
        return gui.window().findChild<PrintDialog*>();
    }
    static QString messageOf(PrintDialog* dialog) { return dialog->findChild<InlineMessage*>()->text(); }
    QStringList history() {
        QStringList sentences;
        for (const HistoryEntry& entry : gui.shop().service<OrderService>().order(order).history) {
            sentences.append(describe(entry, gui.shop().settings().calendar));
        }
        return sentences;
    }

    GuiShop gui;
    OrderId order{0};
};

TEST_F(PrintingAnOrder, OneKeyShowsTheAgreementThatComesNext) {
    PrintDialog* dialog = open();
    ASSERT_NE(dialog, nullptr);
    auto* forms = dialog->findChild<DataTable*>(s("forms"));
    ASSERT_TRUE(forms->currentKey());
    EXPECT_EQ(forms->rows().row(forms->currentIndex().row()).cells.front().text, s("Repair order agreement"));
    EXPECT_GE(dialog->findChild<FormPreview*>()->findChildren<QLabel*>().size(), 1) << "its pages are seen";
    EXPECT_TRUE(dialog->findChild<QPushButton*>(s("print"))->isDefault());
}

TEST_F(PrintingAnOrder, TheKeyOfOtherProgramsOpensItToo) {
    EXPECT_NE(open("Ctrl+P"), nullptr);
}

TEST_F(PrintingAnOrder, SaysItsKeysOnF1) {
    PrintDialog* dialog = open();
    const auto* help = dialog->findChild<InlineMessage*>(s("help"));
    EXPECT_TRUE(help->isHidden());
    gui.press("F1");
    EXPECT_TRUE(help->isVisible());
    EXPECT_TRUE(help->text().contains(s("Alt+S saves it as a PDF"))) << help->text().toStdString();
    EXPECT_EQ(clippedTexts(*dialog).join(QLatin1Char('\n')).toStdString(), "");
    gui.press("F1");
    EXPECT_TRUE(help->isHidden());
}

TEST_F(PrintingAnOrder, WhatIsNotThereYetSaysWhy) {
    PrintDialog* dialog = open();
    auto* forms = dialog->findChild<DataTable*>(s("forms"));
    bool isSaid = false;
    for (int row = 0; row < forms->shownRows(); ++row) {
        const TableRow& each = forms->rows().row(row);
        if (each.cells.front().text == s("Completion certificate")) {
            isSaid = each.cells.back().text.contains(s("final inspection"));
            forms->select(each.key);
        }
    }
    EXPECT_TRUE(isSaid);
    EXPECT_FALSE(dialog->findChild<QPushButton*>(s("print"))->isEnabled());
    EXPECT_FALSE(dialog->findChild<QPushButton*>(s("savePdf"))->isEnabled());
}

TEST_F(PrintingAnOrder, ASavedPdfStandsInTheHistoryAndTheNextFormIsMarked) {
    PrintDialog* dialog = open();
    const QString file = gui.shop().path(s("agreement.pdf"));
    dialog->savePdfTo(file);
    gui.settle();
    QFile pdf(file);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.readAll().startsWith("%PDF"));
    EXPECT_TRUE(messageOf(dialog).contains(s("agreement.pdf")));
    EXPECT_TRUE(history().contains(s("Repair order agreement saved as PDF")));
    auto* forms = dialog->findChild<DataTable*>(s("forms"));
    EXPECT_EQ(forms->rows().row(1).cells.back().text, s("next")) << "the walk-around sheet";
}

TEST_F(PrintingAnOrder, AFileThatCannotBeWrittenSaysSoAndNothingIsNoted) {
    PrintDialog* dialog = open();
    const qsizetype before = history().size();
    dialog->savePdfTo(gui.shop().path(s("no/such/folder/agreement.pdf")));
    gui.settle();
    EXPECT_TRUE(messageOf(dialog).contains(s("could not be written")));
    EXPECT_EQ(history().size(), before);
}

TEST_F(PrintingAnOrder, APrinterThatIsNotThereSaysSoAndTheFormStays) {
    PrintDialog* dialog = open();
    const qsizetype before = history().size();
    auto* printer = dialog->findChild<QComboBox*>(s("printer"));
    printer->addItem(s("front desk"));
    printer->setCurrentText(s("front desk"));
    dialog->findChild<QPushButton*>(s("print"))->click();
    gui.settle();
    EXPECT_TRUE(messageOf(dialog).contains(s("front desk"))) << messageOf(dialog).toStdString();
    EXPECT_TRUE(messageOf(dialog).contains(s("no longer there")));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(dialog->findChild<QPushButton*>(s("print"))->isEnabled());
    EXPECT_EQ(history().size(), before);
}

TEST_F(PrintingAnOrder, OffsetsAreKeptForThePrinterAndItsPaper) {
    PrintDialog* dialog = open();
    auto* paper = dialog->findChild<QComboBox*>(s("paper"));
    paper->setCurrentIndex(static_cast<int>(PaperKind::HalfContinuous));
    Q_EMIT paper->activated(paper->currentIndex());
    dialog->findChild<QPushButton*>(s("margins"))->click();
    dialog->findChild<QDoubleSpinBox*>(s("offsetX"))->setValue(-2.5);
    const QString printer = dialog->findChild<QComboBox*>(s("printer"))->currentText();
    EXPECT_EQ(paperSetup(printer, PaperKind::HalfContinuous).offsetX, -2.5);
    EXPECT_EQ(paperSetup(printer, PaperKind::A4).offsetX, 0) << "another paper keeps its own";
    EXPECT_EQ(paperSetup(s("another printer"), PaperKind::HalfContinuous).offsetX, 0);
    EXPECT_EQ(chosenPaper(printer), PaperKind::HalfContinuous);
    saveChosenPaper(printer, PaperKind::A4);
}

TEST_F(PrintingAnOrder, FitsASmallScreenWithNothingClipped) {
    PrintDialog* dialog = open();
    EXPECT_LE(dialog->height(), 700);
    EXPECT_LE(dialog->width(), 1340);
    EXPECT_EQ(clippedTexts(*dialog), QStringList());
}

TEST(EmergencyForms, AreOnePdfOfBlankFormsAndTheCarsInTheShop) {
    GuiShop gui;
    gui.receive(s("沪A12345"), s("刹车异响"), 120);
    gui.receive(s("沪B54321"), s("保养"), 60);
    gui.seat(StaffRole::Advisor);
    gui.show();
    EmergencyPack pack(gui.window().desk());
    QSignalSpy done(&pack, &EmergencyPack::done);
    const QString file = gui.shop().path(s("pack.pdf"));
    pack.save(file);
    ASSERT_TRUE(done.wait(60'000));
    EXPECT_EQ(done.first().at(1).toString(), QString());
    QFile pdf(file);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    EXPECT_GE(bytes.count("/Type /Page\n"), 7 + 2 * 2) << "seven blank forms, two for each car";
}

} // namespace
} // namespace baydesk
