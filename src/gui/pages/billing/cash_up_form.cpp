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

enum Column { MethodColumn, ExpectedColumn, CountedColumn, DifferenceColumn, ReasonColumn, Columns };
constexpr int linesPerRow = 2; ///< the row itself and the sentence under it
constexpr int countedWidth = 112;

QLabel* figure(const char* look = "") {
    QLabel* label = makeLabel({}, look);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

QString signedMoney(Money amount) {
    return amount > Money() ? QLatin1Char('+') + displayMoney(amount) : displayMoney(amount);
}

} // namespace

CashUpForm::CashUpForm(QWidget* parent) : Card(tr("Cash-up"), parent) {
    grid_ = new QGridLayout;
    grid_->setHorizontalSpacing(12);
    grid_->setVerticalSpacing(2);
    grid_->setColumnStretch(ReasonColumn, 1);
    body()->addLayout(grid_);
    int column = 0;
    for (const QString& title :
         {tr("Method"), tr("Recorded"), tr("Counted"), tr("Difference"), tr("Reason")}) {
        QLabel* head = makeLabel(title, "note");
        head->setAlignment(column == ExpectedColumn || column == DifferenceColumn ? Qt::AlignRight
                                                                                  : Qt::AlignLeft);
        head->setContentsMargins(column == CountedColumn || column == ReasonColumn ? 11 : 0, 0, 0, 4);
        grid_->addWidget(head, 0, column++);
    }
    for (const PaymentMethod method : allValues<PaymentMethod>()) {
        addRow(method);
    }
    addTotal();
    body()->addStretch(1);
}

void CashUpForm::addRow(PaymentMethod method) {
    const int at = 1 + static_cast<int>(rows_.size()) * linesPerRow;
    Row row{.line = {method, {}, {}, {}, {}},
            .expected = figure(),
            .counted = new QLineEdit,
            .difference = figure(),
            .state = new Chip,
            .reason = new QLineEdit,
            .error = makeLabel({}, "error")};
    grid_->addWidget(makeLabel(label(method), "strong"), at, MethodColumn);
    grid_->addWidget(row.expected, at, ExpectedColumn);
    row.counted->setObjectName(QStringLiteral("counted_%1").arg(code(method)));
    row.counted->setAccessibleName(tr("Counted: %1").arg(label(method)));
    row.counted->setAlignment(Qt::AlignRight);
    row.counted->setFixedWidth(countedWidth);
    setLatinInput(row.counted);
    grid_->addWidget(row.counted, at, CountedColumn);
    auto* outcome = new QHBoxLayout;
    outcome->setSpacing(6);
    outcome->addStretch(1);
    outcome->addWidget(row.state);
    outcome->addWidget(row.difference);
    grid_->addLayout(outcome, at, DifferenceColumn);
    row.reason->setObjectName(QStringLiteral("reason_%1").arg(code(method)));
    row.reason->setAccessibleName(tr("Reason: %1").arg(label(method)));
    row.reason->setMaxLength(200);
    grid_->addWidget(row.reason, at, ReasonColumn);
    row.error->setWordWrap(true);
    row.error->hide();
    grid_->addWidget(row.error, at + 1, CountedColumn, 1, Columns - CountedColumn);
    for (QLineEdit* field : {row.counted, row.reason}) {
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
    }
    rows_.push_back(row);
}

void CashUpForm::addTotal() {
    const int at = 1 + static_cast<int>(rows_.size()) * linesPerRow;
    auto* rule = new QFrame;
    rule->setProperty("look", "rule");
    rule->setFrameShape(QFrame::HLine);
    grid_->addWidget(rule, at, 0, 1, Columns);
    totalExpected_ = figure("strong");
    totalCounted_ = figure("strong");
    totalCounted_->setContentsMargins(0, 0, 11, 0);
    totalDifference_ = figure("strong");
    onAccount_ = makeLabel({}, "note");
    onAccount_->setWordWrap(true);
    grid_->addWidget(makeLabel(tr("Total"), "strong"), at + 1, MethodColumn);
    grid_->addWidget(totalExpected_, at + 1, ExpectedColumn);
    grid_->addWidget(totalCounted_, at + 1, CountedColumn);
    grid_->addWidget(totalDifference_, at + 1, DifferenceColumn);
    grid_->addWidget(onAccount_, at + 1, ReasonColumn);
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

void CashUpForm::setDay(const std::vector<CashUpLine>& lines, bool isToday) {
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
    row.difference->setText(differs ? signedMoney(*counted - row.line.expected) : QString());
    if (isOutdated) {
        row.state->set(Tone::Warn, tr("Count again"));
        row.state->setToolTip(tr("Something was paid or given back after the count."));
    } else if (!counted) {
        row.state->set(Tone::Neutral, row.line.expected.isZero() ? QString() : tr("Not counted"));
    } else if (differs) {
        row.state->set(Tone::Bad, counted > row.line.expected ? tr("Over") : tr("Short"));
    } else {
        row.state->set(Tone::Ok, tr("Agrees"));
    }
    row.reason->setEnabled(isToday_ && (differs || !row.reason->text().isEmpty()));
    row.reason->setPlaceholderText(differs && isToday_ ? tr("Why?") : QString());
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
    onAccount_->setText(onAccount.isZero()
                            ? QString()
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
        typed.push_back({row.line.method, *counted, row.reason->text()});
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

void CashUpForm::forget() {
    for (Row& row : rows_) {
        row.isTyped = false;
    }
}

void CashUpForm::showRefusal(PaymentMethod method, const Refusal& refusal) {
    Row& row = rowOf(method);
    const bool isAtReason = refusal.field() == "reason";
    say(row, refusal.sentence() + QLatin1Char(' ') + refusal.remedy(), isAtReason);
    (isAtReason ? row.reason : row.counted)->setFocus(Qt::OtherFocusReason);
}

void CashUpForm::focusFirst() {
    rows_.front().counted->setFocus(Qt::OtherFocusReason);
}

void CashUpForm::goOn(const Row& from) {
    if (from.reason->isEnabled() && from.counted->hasFocus()) {
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
