// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/workshop/technician_row_view.h"

#include "domain/values/plate.h"
#include "domain/values/rounding.h"
#include "gui/due.h"
#include "gui/format.h"
#include "gui/pages/workshop/board_card_view.h"
#include "gui/widgets/painted_chip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int personWidth = 190;
constexpr int clockWidth = 190;
constexpr int jobWidth = 176;
constexpr int jobGap = 8;

void drawLine(QPainter& painter, const QRect& box, FontRole role, const QColor& color, const QString& text) {
    painter.setFont(fontFor(role));
    painter.setPen(color);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace

LoadWord loadWord(Hours assigned, Hours available) {
    if (available.isZero()) {
        return {assigned.isZero() ? TechnicianRowView::tr("not here")
                                  : TechnicianRowView::tr("not here, has work"),
                assigned.isZero() ? Tone::Neutral : Tone::Bad, 0};
    }
    const auto percent =
        static_cast<int>(divideHalfUp(Int128(assigned.seconds()) * 100, available.seconds()));
    const QString text = QString::number(percent) + QLatin1Char('%');
    if (percent > 90) {
        return {TechnicianRowView::tr("full %1").arg(text), Tone::Bad, std::min(percent, 100)};
    }
    return percent > 50 ? LoadWord{TechnicianRowView::tr("busy %1").arg(text), Tone::Warn, percent}
                        : LoadWord{TechnicianRowView::tr("assigned %1").arg(text), Tone::Ok, percent};
}

TechnicianRowView::TechnicianRowView(const TechnicianRow& row, const ShopCalendar& calendar, Timestamp now,
                                     QWidget* parent)
    : Tile(parent), row_(row), calendar_(calendar), now_(now) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(row.technician.name + QLatin1Char(' ') + loadWord(row.assigned, row.available).text);
    setAccessibleDescription(clockWord() + QLatin1Char(' ') + clockDetail());
}

const AssignedJob* TechnicianRowView::job() const {
    return job_ < row_.jobs.size() ? &row_.jobs[job_] : nullptr;
}

void TechnicianRowView::chooseJob(std::size_t job) {
    if (job < row_.jobs.size()) {
        job_ = job;
        update();
    }
}

QString TechnicianRowView::clockWord() const {
    return row_.current ? label(row_.current->activity) : tr("Not clocked on");
}

QString TechnicianRowView::clockDetail() const {
    if (!row_.current) {
        return row_.worked.isZero() ? QString() : tr("%1 worked today").arg(row_.worked.toString());
    }
    const ClockLine& line = *row_.current;
    const QString since = displayMinutes(now_.since(line.start).seconds() / 60);
    if (line.activity == ClockActivity::Job) {
        return tr("%1 %2 · %3").arg(displayPlate(line.plate), line.jobLetter, since);
    }
    return line.reason.isEmpty() ? since : since + QStringLiteral(" · ") + line.reason;
}

Tone TechnicianRowView::clockTone() const {
    if (!row_.current) {
        return Tone::Neutral;
    }
    return row_.current->activity == ClockActivity::Job ? Tone::Ok
           : isWaiting(row_.current->activity)          ? Tone::Warn
                                                        : Tone::Info;
}

QRect TechnicianRowView::jobBox(std::size_t job) const {
    const int left = personWidth + clockWidth + 24 + static_cast<int>(job) * (jobWidth + jobGap);
    return {left, 8, jobWidth, height() - 16};
}

void TechnicianRowView::paintPerson(QPainter& painter) const {
    const Theme& theme = Theme::current();
    const QRect area(14, 8, personWidth - 14, height() - 16);
    drawLine(painter, {area.left(), area.top(), area.width(), 22}, FontRole::CardTitle, theme.text,
             row_.technician.name);
    const QString hours = tr("%1 of %2").arg(row_.assigned.toString(), row_.available.toString());
    drawLine(painter, {area.left(), area.top() + 22, area.width(), 20}, FontRole::Note, theme.muted,
             label(row_.technician.trade) + QStringLiteral(" · ") + hours);
    const LoadWord load = loadWord(row_.assigned, row_.available);
    const int chip = paintChipLeft(painter, {area.left(), area.top() + 48}, load.tone, load.text);
    const QRect bar(area.left() + chip + 8, area.top() + 56, area.width() - chip - 20, 5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.border);
    painter.drawRoundedRect(bar, 2, 2);
    painter.setBrush(theme.toneText(load.tone));
    painter.drawRoundedRect(QRect(bar.topLeft(), QSize(bar.width() * load.percent / 100, bar.height())), 2,
                            2);
}

void TechnicianRowView::paintClock(QPainter& painter) const {
    const QRect area(personWidth + 12, 8, clockWidth - 8, height() - 16);
    paintChipLeft(painter, {area.left(), area.top() + 14}, clockTone(), clockWord());
    drawLine(painter, {area.left() + 2, area.top() + 40, area.width() - 2, 20}, FontRole::Note,
             Theme::current().text, clockDetail());
}

void TechnicianRowView::paintJob(QPainter& painter, std::size_t index) const {
    const Theme& theme = Theme::current();
    const AssignedJob& assigned = row_.jobs[index];
    const QRect box = jobBox(index);
    const bool chosen = index == job_ && hasFocus();
    const DueWord due = dueWord(assigned.state, assigned.promise, calendar_, now_);
    painter.setPen(QPen(chosen ? theme.accent : theme.border, chosen ? 2 : 1));
    painter.setBrush(chosen ? theme.accentSoft : theme.bg);
    painter.drawRoundedRect(box, 6, 6);
    const QRect area = box.adjusted(8, 5, -8, -4);
    drawLine(painter, {area.left(), area.top(), area.width() - 44, 20}, FontRole::CardTitle, theme.text,
             displayPlate(assigned.plate));
    painter.setFont(fontFor(FontRole::Note));
    painter.setPen(theme.muted);
    painter.drawText(QRect(area.right() - 44, area.top(), 44, 20), Qt::AlignRight | Qt::AlignVCenter,
                     assigned.soldHours.toString());
    drawLine(painter, {area.left(), area.top() + 20, area.width(), 19}, FontRole::Note, theme.text,
             assigned.letter + QLatin1Char(' ') + assigned.complaint);
    const int below = area.top() + 42;
    if (due.tone) {
        paintChipLeft(painter, {area.left(), below}, *due.tone, due.text);
    } else {
        drawLine(painter, {area.left(), below, 90, 20}, FontRole::Note, theme.muted, due.text);
    }
    const PartsWord parts = partsWord(assigned.parts, assigned.partsExpectedOn);
    const bool hasRoom = !due.tone || chipWidth(due.text) + chipWidth(parts.text) + 4 < area.width();
    if (!parts.text.isEmpty() && hasRoom) {
        paintChipRight(painter, {area.right(), below}, parts.tone, parts.text);
    } else if (!assigned.bayName.isEmpty() && parts.text.isEmpty()) {
        painter.setFont(fontFor(FontRole::Note));
        painter.setPen(theme.muted);
        painter.drawText(QRect(area.left(), below, area.width(), 20), Qt::AlignRight | Qt::AlignVCenter,
                         assigned.bayName);
    }
}

void TechnicianRowView::paintEvent(QPaintEvent* event) {
    Tile::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPerson(painter);
    paintClock(painter);
    std::size_t fits = 0;
    while (fits < row_.jobs.size() && jobBox(fits).right() < width() - 44) {
        paintJob(painter, fits++);
    }
    painter.setFont(fontFor(FontRole::Note));
    painter.setPen(Theme::current().muted);
    if (row_.jobs.empty()) {
        painter.drawText(jobBox(0).adjusted(0, 0, 200, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("no work assigned"));
    } else if (fits < row_.jobs.size()) {
        painter.drawText(QRect(width() - 44, 0, 36, height()), Qt::AlignCenter,
                         QStringLiteral("+%1").arg(row_.jobs.size() - fits));
    }
}

void TechnicianRowView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        if (event->key() == Qt::Key_Right) {
            chooseJob(job_ + 1);
        } else if (job_ > 0) {
            chooseJob(job_ - 1);
        }
        return;
    }
    Tile::keyPressEvent(event);
}

void TechnicianRowView::mousePressEvent(QMouseEvent* event) {
    for (std::size_t i = 0; i < row_.jobs.size(); ++i) {
        if (jobBox(i).contains(event->position().toPoint())) {
            chooseJob(i);
        }
    }
    setFocus(Qt::MouseFocusReason);
}

} // namespace baydesk
