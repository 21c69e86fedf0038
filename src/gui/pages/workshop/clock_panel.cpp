// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/workshop/clock_panel.h"

#include "domain/values/plate.h"
#include "domain/values/refusal.h"
#include "gui/actions.h"
#include "gui/widgets/field_row.h"
#include "gui/widgets/inline_message.h"
#include "gui/widgets/pick_box.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

const QString timeFormat = QStringLiteral("HH:mm");

QString wordsOf(const ClockLine& line, const ShopCalendar& calendar) {
    const QString until = line.end ? calendar.local(*line.end).toString(timeFormat) : QString();
    QString what = label(line.activity);
    if (line.job) {
        what = QStringLiteral("%1 %2").arg(displayPlate(line.plate), line.jobLetter);
    }
    return QStringLiteral("%1–%2 · %3").arg(calendar.local(line.start).toString(timeFormat), until, what);
}

} // namespace

ClockPanel::ClockPanel(QAction* save, QWidget* parent) : Card({}, parent), save_(save) {
    setFixedWidth(350);
    setHint(tr("The entry stays, the correction stands beside it"));
    day_ = new QDateEdit;
    day_->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    entry_ = new PickBox;
    start_ = new QLineEdit;
    end_ = new QLineEdit;
    reason_ = new QLineEdit;
    auto* dayRow = new FieldRow("day", tr("Day"), day_);
    entryRow_ = new FieldRow("entry", tr("Entry"), entry_);
    startRow_ = new FieldRow("start", tr("Right start"), start_);
    endRow_ = new FieldRow("end", tr("Right end"), end_);
    reasonRow_ = new FieldRow("reason", tr("Reason"), reason_);
    for (FieldRow* row : {dayRow, entryRow_, startRow_, endRow_, reasonRow_}) {
        body()->addWidget(row);
    }
    message_ = new InlineMessage;
    body()->addWidget(message_);
    body()->addWidget(new ActionButton(save, ActionButton::Look::Primary), 0, Qt::AlignRight);
    body()->addStretch(1);
    connect(day_, &QDateEdit::dateChanged, this, &ClockPanel::dayWanted);
    connect(entry_, &PickBox::chosenChanged, this, &ClockPanel::showEntry);
    connect(entry_, &PickBox::entered, start_, [this] {
        start_->setFocus();
        start_->selectAll();
    });
    connect(reason_, &QLineEdit::returnPressed, save_, &QAction::trigger);
    hide();
}

void ClockPanel::ask(const ClockSheet& sheet, const ShopCalendar& calendar, QDate today) {
    if (!isVisible() || technician_ != sheet.technician.id) {
        reason_->clear();
    }
    technician_ = sheet.technician.id;
    calendar_ = calendar;
    lines_ = sheet.lines;
    std::erase_if(lines_, [](const ClockLine& line) { return line.isReplaced; });
    setTitle(tr("Correct the clock of %1").arg(sheet.technician.name));
    save_->setText(tr("Correct"));
    {
        const QSignalBlocker quiet(day_);
        day_->setMaximumDate(today);
        day_->setDate(sheet.day);
    }
    std::vector<PickBox::Choice> entries;
    for (const ClockLine& line : lines_) {
        entries.push_back({line.id.value(), wordsOf(line, calendar)});
    }
    entryRow_->setHint(entries.empty() ? tr("There is no entry on this day.") : QString());
    entry_->setChoices(std::move(entries));
    message_->clear();
    for (FieldRow* row : {entryRow_, startRow_, endRow_, reasonRow_}) {
        row->setError({});
    }
    showEntry();
    if (!isVisible()) {
        show();
        entry_->setFocus();
    }
}

void ClockPanel::showEntry() {
    const auto chosen = entry_->chosen();
    const auto line = std::ranges::find_if(
        lines_, [&](const ClockLine& each) { return chosen && each.id.value() == *chosen; });
    const bool known = line != lines_.end() && calendar_;
    const auto fill = [this](QLineEdit* field, std::optional<Timestamp> moment) {
        const QString text = moment ? calendar_->local(*moment).toString(timeFormat) : QString();
        field->setText(text);
        return Filled{text, moment};
    };
    filledStart_ = fill(start_, known ? std::optional(line->start) : std::nullopt);
    filledEnd_ = fill(end_, known ? line->end : std::nullopt);
    endRow_->setHint(known && !line->end ? tr("It still runs; empty lets it run on") : QString());
}

/// A time that was left as it is keeps its seconds, so that it goes on meeting its neighbour.
std::optional<Timestamp> ClockPanel::momentOf(FieldRow* row, const QLineEdit* field, const Filled& filled,
                                              const ShopCalendar& calendar) {
    if (filled.moment && field->text() == filled.text) {
        row->setError({});
        return filled.moment;
    }
    const QTime time = QTime::fromString(field->text().trimmed(), QStringLiteral("H:mm"));
    row->setError(time.isValid() ? QString() : tr("Write the time like 14:30."));
    return time.isValid() ? std::optional(calendar.at(day_->date(), time)) : std::nullopt;
}

std::optional<ClockCorrection> ClockPanel::correction(const ShopCalendar& calendar) {
    message_->clear();
    const auto chosen = entry_->chosen();
    entryRow_->setError(chosen ? QString() : tr("Choose one of the day's entries."));
    if (!chosen) {
        entry_->setFocus();
        return std::nullopt;
    }
    const auto start = momentOf(startRow_, start_, filledStart_, calendar);
    const auto line =
        std::ranges::find(lines_, ClockEntryId(*chosen), [](const ClockLine& each) { return each.id; });
    const bool staysOpen = line != lines_.end() && !line->end && end_->text().trimmed().isEmpty();
    const auto end = staysOpen ? std::nullopt : momentOf(endRow_, end_, filledEnd_, calendar);
    if (!start || (!end && !staysOpen)) {
        (start ? end_ : start_)->setFocus();
        return std::nullopt;
    }
    return ClockCorrection{ClockEntryId(*chosen), *start, end, reason_->text()};
}

void ClockPanel::showRefusal(const Refusal& refusal) {
    for (FieldRow* row : {entryRow_, startRow_, endRow_, reasonRow_}) {
        if (row->name() == refusal.field() && !refusal.field().isEmpty()) {
            row->setError(refusal.toString());
            row->field()->setFocus();
            return;
        }
    }
    message_->showRefusal(refusal);
}

} // namespace baydesk
