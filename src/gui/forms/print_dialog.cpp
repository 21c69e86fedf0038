// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/print_dialog.h"

#include "app/backroom.h"
#include "documents/form_output.h"
#include "domain/values/refusal.h"
#include "gui/forms/form_preview.h"
#include "gui/forms/paper_panel.h"
#include "gui/forms/printer_settings.h"
#include "gui/pages/orders/open_discounts_note.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/field_row.h"
#include "gui/widgets/inline_message.h"
#include "services/form_service.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>
#include <utility>

namespace baydesk {

namespace {

constexpr int choicesWidth = 400;
constexpr int mostCopies = 20;

} // namespace

PrintDialog::PrintDialog(const Desk& desk, OrderId order, QWidget* parent)
    : QDialog(parent), desk_(desk), order_(order) {
    setWindowTitle(tr("Print"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1120, 680);
    build();
    readForms();
    connect(&desk_.backroom, &Backroom::changed, this, [this](Changes changes) {
        if (changes.intersects(Topic::Orders)) {
            readForms();
        }
    });
}

PrintDialog::~PrintDialog() = default;

void PrintDialog::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, 14, pageMargin, 14);
    column->setSpacing(12);
    message_ = new InlineMessage;
    column->addWidget(message_);
    column->addWidget(help_ = new InlineMessage);
    help_->setObjectName(QStringLiteral("help"));
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this,
            &PrintDialog::toggleHelp);
    column->addWidget(new OpenDiscountsNote(desk_, order_));
    auto* row = new QHBoxLayout;
    row->setSpacing(cardSpace);
    QWidget* choices = buildChoices();
    choices->setFixedWidth(choicesWidth);
    row->addWidget(choices);
    row->addWidget(preview_ = new FormPreview, 1);
    column->addLayout(row, 1);
    buildButtons(column);
    list_->setFocus();
}

QWidget* PrintDialog::buildChoices() {
    auto* choices = new QWidget;
    auto* column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    list_ = new DataTable("forms",
                          {{.title = tr("Form"), .width = 190}, {.title = tr("State"), .stretches = true}});
    list_->setObjectName(QStringLiteral("forms"));
    list_->setAccessibleName(tr("Forms of this order"));
    list_->setTwoLines();
    column->addWidget(list_, 1);
    notYet_ = makeLabel({});
    notYet_->setObjectName(QStringLiteral("notYet"));
    notYet_->setProperty("word", QStringLiteral("warn"));
    notYet_->setWordWrap(true);
    notYet_->hide();
    column->addWidget(notYet_);
    addSetUp(column);
    connectChoices();
    return choices;
}

void PrintDialog::addSetUp(QVBoxLayout* column) {
    const auto add = [&](const char* name, const QString& word, QWidget* field) {
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(word);
        column->addWidget(new FieldRow(name, word, field));
    };
    add("language", tr("Language"), language_ = new QComboBox);
    language_->addItems({QStringLiteral("English"), QStringLiteral("中文")});
    language_->setCurrentIndex(chosenFormLanguage() == FormLanguage::Chinese ? 1 : 0);
    add("printer", tr("Printer"), printer_ = new QComboBox);
    printer_->addItems(printerNames());
    printer_->setCurrentText(chosenPrinter());
    printer_->setPlaceholderText(tr("no printer on this computer"));
    add("paper", tr("Paper"), paper_ = new QComboBox);
    for (const PaperKind each : allValues<PaperKind>()) {
        paper_->addItem(label(each));
    }
    add("copies", tr("Copies"), copies_ = new QSpinBox);
    copies_->setRange(1, mostCopies);
    copies_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    copies_->setSuffix(QStringLiteral("  ↑↓"));
    paperPanel_ = new PaperPanel;
    paperPanel_->hide();
    column->addWidget(paperPanel_);
    choosePrinter();
}

void PrintDialog::connectChoices() {
    connect(list_, &DataTable::currentKeyChanged, this, &PrintDialog::showForm);
    connect(list_, &DataTable::opened, this, [this](std::int64_t) { print(); });
    connect(language_, &QComboBox::activated, this, [this] {
        saveChosenFormLanguage(language());
        showForm();
    });
    connect(printer_, &QComboBox::activated, this, [this] {
        saveChosenPrinter(printer());
        choosePrinter();
        showForm();
    });
    connect(paper_, &QComboBox::activated, this, [this] {
        saveChosenPaper(printer(), paper());
        choosePaper();
        showForm();
    });
    connect(paperPanel_, &PaperPanel::changed, this, &PrintDialog::keepSetup);
    connect(paperPanel_, &PaperPanel::testPageWanted, this, &PrintDialog::printTest);
}

void PrintDialog::buildButtons(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    auto* margins = new QPushButton(tr("Margins and offset") + QStringLiteral("  Alt+M"));
    margins->setCheckable(true);
    margins->setShortcut(QKeySequence(Qt::ALT | Qt::Key_M));
    save_ = new QPushButton(tr("Save as PDF …") + QStringLiteral("  Alt+S"));
    save_->setShortcut(QKeySequence(Qt::ALT | Qt::Key_S));
    print_ = new QPushButton(tr("Print") + QStringLiteral("  Enter"));
    auto* close = new QPushButton(tr("Close") + QStringLiteral("  Esc"));
    print_->setProperty("look", "primary");
    print_->setObjectName(QStringLiteral("print"));
    save_->setObjectName(QStringLiteral("savePdf"));
    margins->setObjectName(QStringLiteral("margins"));
    for (QPushButton* button : {margins, save_, close}) {
        button->setAutoDefault(false);
    }
    print_->setDefault(true);
    row->addWidget(margins);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(save_);
    row->addWidget(print_);
    column->addLayout(row);
    connect(margins, &QPushButton::toggled, paperPanel_, &QWidget::setVisible);
    connect(save_, &QPushButton::clicked, this, &PrintDialog::askForFile);
    connect(print_, &QPushButton::clicked, this, &PrintDialog::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    print_->setEnabled(false);
    save_->setEnabled(false);
}

void PrintDialog::toggleHelp() {
    if (!help_->isHidden()) {
        help_->clear();
        return;
    }
    help_->show(
        Tone::Info,
        tr("↑↓ mark a form, Enter prints it, Alt+S saves it as a PDF. Alt+M sets the margins and the "
           "offset of this printer and paper and prints a test page."),
        tr("The form that comes next is marked at first; one that is grey says what it waits for. Tab goes "
           "on to language, printer, paper and copies; the first three are kept for the next time. Esc "
           "closes the window, F1 this text."));
}

void PrintDialog::readForms() {
    desk_.backroom.readLatest(
        this, "forms",
        [order = order_, context = desk_.context()](Session& session) {
            return FormService(session, context).forms(order);
        },
        [this](const OrderForms& forms) { showForms(forms); },
        [this](const Refusal& refusal) { message_->showRefusal(refusal); });
}

void PrintDialog::showForms(const OrderForms& forms) {
    forms_ = forms;
    setWindowTitle(tr("Print · %1").arg(forms.number));
    std::vector<TableRow> rows;
    for (std::size_t i = 0; i < forms.forms.size(); ++i) {
        const OfferedForm& form = forms.forms[i];
        Cell state{.text = form.blockers.join(QLatin1Char(' '))};
        state.hint = state.text;
        if (forms.next == i) {
            state = Cell::word(Tone::Info, tr("next"));
        } else if (form.content) {
            state = form.wasPrinted ? Cell::word(Tone::Ok, tr("printed")) : Cell{};
        }
        rows.push_back({.key = static_cast<std::int64_t>(i),
                        .cells = {{.text = label(form.form), .strong = form.content.has_value()}, state},
                        .dimmed = !form.content});
    }
    list_->setRows(std::move(rows));
    if (forms.next && std::exchange(marksNext_, false)) {
        list_->select(static_cast<std::int64_t>(*forms.next));
    }
    showForm();
}

const OfferedForm* PrintDialog::current() const {
    const auto key = list_->currentKey();
    return forms_ && key ? &forms_->forms.at(static_cast<std::size_t>(*key)) : nullptr;
}

void PrintDialog::showForm() {
    const OfferedForm* form = current();
    preview_->show(nullptr);
    document_.reset();
    notYet_->setText(form && !form->content ? form->blockers.join(QLatin1Char(' ')) : QString());
    notYet_->setVisible(!notYet_->text().isEmpty()); // in the list it is cut where it is long
    if (form && form->content) {
        document_.emplace(*form->content, language(), paperSetup(printer(), paper()));
        preview_->show(&*document_);
    }
    print_->setEnabled(document_.has_value());
    save_->setEnabled(document_.has_value());
}

QString PrintDialog::printer() const {
    return printer_->currentText();
}

PaperKind PrintDialog::paper() const {
    return allValues<PaperKind>().at(static_cast<std::size_t>(paper_->currentIndex()));
}

FormLanguage PrintDialog::language() const {
    return language_->currentIndex() == 1 ? FormLanguage::Chinese : FormLanguage::English;
}

void PrintDialog::choosePrinter() {
    paper_->setCurrentIndex(static_cast<int>(chosenPaper(printer())));
    choosePaper();
}

void PrintDialog::choosePaper() {
    paperPanel_->show(paperSetup(printer(), paper()));
}

void PrintDialog::keepSetup() {
    savePaperSetup(printer(), paperPanel_->setup());
    showForm();
}

} // namespace baydesk
