// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/form_document.h"
#include "gui/desk.h"
#include "services/forms.h"

#include <QDialog>
#include <optional>

class QComboBox;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace baydesk {

class DataTable;
class FormPreview;
class InlineMessage;
class PaperPanel;

/// The forms of an order: which there are and why others are not there yet, how each looks on its paper, and
/// the ways out: a printer, a PDF. Enter prints what is marked, at first the form that comes next. What was
/// given out is written into the order's history; a printer that refuses changes nothing.
class PrintDialog : public QDialog {
    Q_OBJECT
  public:
    PrintDialog(const Desk& desk, OrderId order, QWidget* parent);
    ~PrintDialog() override;

    /// Writes the marked form to the file and notes it; says at the top what went wrong.
    void savePdfTo(const QString& file);

  private:
    void build();
    QWidget* buildChoices();
    /// Language, printer, paper and copies.
    void addSetUp(QVBoxLayout* column);
    void connectChoices();
    void buildButtons(QVBoxLayout* column);
    void readForms();
    void showForms(const OrderForms& forms);
    void showForm();
    void choosePrinter();
    void choosePaper();
    void keepSetup();
    void print();
    void printTest();
    /// F1: the keys of this window, above it; F1 again takes them away.
    void toggleHelp();
    void askForFile();
    void noteGivenOut(bool isPrinted, int copies, const QString& sentence);
    const OfferedForm* current() const;
    QString printer() const;
    PaperKind paper() const;
    FormLanguage language() const;

    const Desk& desk_;
    OrderId order_;
    std::optional<OrderForms> forms_;
    /// When the window opens and after each form that is given out; what other desks do moves no mark.
    bool marksNext_ = true;
    std::optional<FormDocument> document_;
    InlineMessage* message_;
    InlineMessage* help_;
    QLabel* notYet_ = nullptr;
    DataTable* list_;
    FormPreview* preview_;
    PaperPanel* paperPanel_;
    QComboBox* language_;
    QComboBox* printer_;
    QComboBox* paper_;
    QSpinBox* copies_;
    QPushButton* print_;
    QPushButton* save_;
};

} // namespace baydesk
