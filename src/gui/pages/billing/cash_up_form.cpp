// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/billing/cash_up_form.h"

#include "gui/format.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field_row.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

enum Column { MethodColumn, ExpectedColumn, CountedColumn, DifferenceColumn, Columns };
constexpr int linesPerRow = 3; ///< the row itself, its reason, and the sentence under it
constexpr int countedWidth = 120;
constexpr int fieldSide = 11; ///< of a field's frame and padding, so that figures stand under each other

QLabel* figure(const char* look = "") {
    QLabel* label = makeLabel({}, look);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

/// The word in its tone's colour.
void tell(QLabel* label, const QString& word, const char* tone) {
    label->setText(word);
    label->setToolTip({});
    setLook(label, "word", QString::fromLatin1(tone));
}

QString signedMoney(Money amount) {
    return amount > Money() ? QLatin1Char('+') + displayMoney(amount) : displayMoney(amount);
}

} // namespace

CashUpForm::CashUpForm(QWidget* parent) : Card(tr("Cash-up"), parent) {
    grid_ = new QGridLayout;
    grid_->setHorizontalSpacing(14);
    grid_->setVerticalSpacing(3);
    grid_->setColumnStretch(DifferenceColumn, 1);
    body()->addLayout(grid_);
    int column = 0;
    for (const QString& title :
         {tr("Method"), tr("Recorded"), tr("Counted", "money in the till"), tr("Difference")}) {
        QLabel* head = makeLabel(title, "note");
        head->setAlignment(column == MethodColumn ? Qt::AlignLeft : Qt::AlignRight);
        head->setContentsMargins(0, 0, column == CountedColumn ? fieldSide : 0, 4);
        grid_->addWidget(head, 0, column++);
    }
    for (const PaymentMethod method : allValues<PaymentMethod>()) {
        addRow(method);
    }
    addTotal();
    body()->addStretch(1);
}

QLineEdit* CashUpForm::addField(PaymentMethod method, const char* name, const QString& spoken) {
    auto* field = new QLineEdit;
    field->setObjectName(QLatin1String(name) + code(method));
    field->setAccessibleName(spoken.arg(label(method)));
    field->installEventFilter(this);
    connect(field, &QLineEdit::textEdited, this, [this, method] {
        Row& edited = rowOf(method);
        edited.isTyped =
            edited.counted->text() != recordedText(edited) || edited.reason->text() != edited.line.reason;
        say(edited, {}, false);
        showRow(edited);
        showTotal();
        Q_EMIT changed();
    });
    return field;
}

void CashUpForm::addRow(PaymentMethod method) {
    const int at = 1 + static_cast<int>(rows_.size()) * linesPerRow;
    Row row{.line = {method, {}, {}, {}, {}},
            .expected = figure(),
            .counted = addField(method, "counted_", tr("Counted: %1")),
            .difference = figure(),
            .reason = addField(method, "reason_", tr("Reason: %1")),
            .error = makeLabel({}, "error")};
    grid_->addWidget(makeLabel(label(method), "strong"), at, MethodColumn);
    grid_->addWidget(row.expected, at, ExpectedColumn);
    row.counted->setAlignment(Qt::AlignRight);
    row.counted->setFixedWidth(countedWidth);
    setLatinInput(row.counted);
    grid_->addWidget(row.counted, at, CountedColumn);
    grid_->addWidget(row.difference, at, DifferenceColumn);
    row.reason->setMaxLength(200);
    row.reason->setPlaceholderText(tr("Why do they differ?"));
    row.reason->hide();
    grid_->addWidget(row.reason, at + 1, ExpectedColumn, 1, Columns - ExpectedColumn);
    row.error->setWordWrap(true);
    row.error->hide();
    grid_->addWidget(row.error, at + 2, ExpectedColumn, 1, Columns - ExpectedColumn);
    rows_.push_back(row);
}

void CashUpForm::addTotal() {
    const int at = 1 + static_cast<int>(rows_.size()) * linesPerRow;
    grid_->setRowMinimumHeight(at, 6);
    totalExpected_ = figure("strong");
    totalCounted_ = figure("strong");
    totalCounted_->setContentsMargins(0, 0, fieldSide, 0);
    totalDifference_ = figure("strong");
    onAccount_ = makeLabel({}, "note");
    onAccount_->setWordWrap(true);
    grid_->addWidget(makeLabel(tr("Total"), "strong"), at + 1, MethodColumn);
    grid_->addWidget(totalExpected_, at + 1, ExpectedColumn);
    grid_->addWidget(totalCounted_, at + 1, CountedColumn);
    grid_->addWidget(totalDifference_, at + 1, DifferenceColumn);
    grid_->addWidget(onAccount_, at + 2, 0, 1, Columns);
}

CashUpForm::Row& CashUpForm::rowOf(PaymentMethod method) {
    return *std::ranges::find_if(rows_, [&](const Row& row) { return row.line.method == method; });
}

QString CashUpForm::recordedText(const Row& row) {
    return row.line.counted ? row.line.counted->toPlain() : QString();
}

std::optional<Money> CashUpForm::countedIn(const Row& row) {
    return Money::parse(row.counted->text());
}

void CashUpForm::setDay(QDate day, const std::vector<CashUpLine>& lines, bool isToday) {
    day_ = day;
    isToday_ = isToday;
    setHint(isToday ? tr("Count, type the amount, Enter goes on") : tr("A day is counted on the day itself"));
    for (const CashUpLine& line : lines) {
        Row& row = rowOf(line.method);
        row.line = line;
        if (!row.isTyped) {
            row.counted->setText(recordedText(row));
            row.reason->setText(line.reason);
            say(row, {}, false);
        }
        row.counted->setReadOnly(!isToday);
        row.counted->setFocusPolicy(isToday ? Qt::StrongFocus : Qt::NoFocus);
        showRow(row);
    }
    showTotal();
}

void CashUpForm::showRow(Row& row) {
    row.expected->setText(displayMoney(row.line.expected));
    const auto counted = countedIn(row);
    const bool isOutdated = !row.isTyped && counted && row.line.expectedWhenCounted != row.line.expected;
    const bool differs = counted && *counted != row.line.expected;
    if (isOutdated) {
        tell(row.difference, tr("count again"), "warn");
        row.difference->setToolTip(tr("Something was paid or given back after the count."));
    } else if (!counted) {
        tell(row.difference, row.line.expected.isZero() ? QString() : tr("not counted"), "neutral");
    } else if (differs) {
        const QString amount = signedMoney(*counted - row.line.expected);
        tell(row.difference, (counted > row.line.expected ? tr("%1 over") : tr("%1 short")).arg(amount),
             "bad");
    } else {
        tell(row.difference, tr("agrees"), "ok");
    }
    row.reason->setVisible(differs || !row.reason->text().isEmpty());
    row.reason->setReadOnly(!isToday_);
}

void CashUpForm::showTotal() {
    Money expected;
    Money counted;
    bool isComplete = true; // a total of some methods only would look like a loss
    for (const Row& row : rows_) {
        const auto amount = countedIn(row);
        expected += row.line.expected;
        counted += amount.value_or(Money());
        isComplete = isComplete && (amount || row.line.expected.isZero());
    }
    totalExpected_->setText(displayMoney(expected));
    totalCounted_->setText(isComplete ? displayMoney(counted) : displayNothing());
    totalDifference_->setText(isComplete ? signedMoney(counted - expected) : displayNothing());
    const Money onAccount = rowOf(PaymentMethod::OnAccount).line.expected;
    onAccount_->setText(onAccount.isZero() ? QString()
                        : onAccount.isNegative()
                            ? tr("%1 that stood on account was received").arg(displayMoney(-onAccount))
                            : tr("%1 of it on account, not received yet").arg(displayMoney(onAccount)));
}

void CashUpForm::say(Row& row, const QString& sentence, bool isAtReason) {
    row.error->setText(sentence);
    row.error->setVisible(!sentence.isEmpty());
    setLook(row.counted, "wrong", !sentence.isEmpty() && !isAtReason);
    setLook(row.reason, "wrong", !sentence.isEmpty() && isAtReason);
}

std::optional<std::vector<CashUpForm::Count>> CashUpForm::counts() {
    std::vector<Count> typed;
    for (Row& row : rows_) {
        if (!row.isTyped) {
            continue;
        }
        const auto counted = countedIn(row);
        if (!counted) {
            say(row, tr("This is no amount. Type it like 1,240.00."), false);
            row.counted->setFocus(Qt::OtherFocusReason);
            return std::nullopt;
        }
        typed.push_back({day_, row.line.method, *counted, row.reason->text()});
    }
    return typed;
}

bool CashUpForm::hasTyped() const {
    return std::ranges::any_of(rows_, &Row::isTyped);
}

void CashUpForm::recorded(PaymentMethod method) {
    Row& row = rowOf(method);
    row.isTyped = false;
    say(row, {}, false);
}

void CashUpForm::showRefusal(PaymentMethod method, const Refusal& refusal) {
    Row& row = rowOf(method);
    const bool isAtReason = refusal.field() == "reason";
    say(row, refusal.sentence() + QLatin1Char(' ') + refusal.remedy(), isAtReason);
    row.reason->setVisible(isAtReason || !row.reason->isHidden());
    (isAtReason ? row.reason : row.counted)->setFocus(Qt::OtherFocusReason);
}

void CashUpForm::focusFirst() {
    rows_.front().counted->setFocus(Qt::OtherFocusReason);
}

void CashUpForm::goOn(const Row& from) {
    if (!from.reason->isHidden() && from.counted->hasFocus()) {
        from.reason->setFocus(Qt::TabFocusReason);
        return;
    }
    const auto at = static_cast<std::size_t>(&from - rows_.data());
    QLineEdit* next = rows_[(at + 1) % rows_.size()].counted;
    next->setFocus(Qt::TabFocusReason);
    next->selectAll();
}

bool CashUpForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        if (isEnter && press->modifiers() == Qt::NoModifier) {
            for (const Row& row : rows_) {
                if (watched == row.counted || watched == row.reason) {
                    goOn(row);
                    return true;
                }
            }
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace baydesk
