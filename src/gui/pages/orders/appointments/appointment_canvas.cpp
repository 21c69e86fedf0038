// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/appointments/appointment_canvas.h"

#include "domain/values/plate.h"
#include "gui/format.h"
#include "gui/language.h"
#include "gui/pages/orders/appointments/appointment_words.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int headHeight = 54;
constexpr int cardHeight = 86;
constexpr int gap = 8;
constexpr int dayCardWidth = 170;
constexpr int hourWidth = 132;
constexpr int emptyHour = 40;

void line(QPainter& painter, const QRect& area, FontRole role, const QColor& color, const QString& text,
          int align = Qt::AlignLeft) {
    painter.setFont(fontFor(role));
    painter.setPen(color);
    painter.drawText(area, align | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

void bar(QPainter& painter, const QRect& area, Tone tone, int percent) {
    const Theme& theme = Theme::current();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.border);
    painter.drawRoundedRect(area, 2, 2);
    painter.setBrush(theme.toneText(tone));
    painter.drawRoundedRect(
        QRect(area.topLeft(), QSize(area.width() * std::min(percent, 100) / 100, area.height())), 2, 2);
}

} // namespace

AppointmentCanvas::AppointmentCanvas(QWidget* parent) : QWidget(parent) {
    setProperty("look", "canvas");
}

void AppointmentCanvas::set(const std::vector<AppointmentDay>& days, std::shared_ptr<const ShopSettings> shop,
                            Timestamp now, std::optional<AppointmentId> current) {
    days_ = days;
    shop_ = std::move(shop);
    now_ = now;
    current_ = current;
    arrange(width());
}

void AppointmentCanvas::choose(std::optional<AppointmentId> current) {
    current_ = current;
    for (const Box& box : boxes_) {
        if (current_ == box.row.appointment.id) {
            setAccessibleName(describe(box.row));
        }
    }
    update();
}

void AppointmentCanvas::setActive(bool isActive) {
    isActive_ = isActive;
    update();
}

void AppointmentCanvas::arrange(int width) {
    boxes_.clear();
    bands_.clear();
    if (!days_.empty()) {
        isDay() ? arrangeDay(width) : arrangeWeek(width);
    }
    update();
}

void AppointmentCanvas::arrangeWeek(int width) {
    const int count = static_cast<int>(days_.size());
    int bottom = headHeight;
    for (int day = 0; day < count; ++day) {
        const int left = width * day / count;
        const int right = width * (day + 1) / count;
        bands_.emplace_back(left, 0, right - left, headHeight);
        int top = headHeight;
        for (const AppointmentRow& row : days_[static_cast<std::size_t>(day)].appointments) {
            boxes_.push_back({{left + gap / 2, top, right - left - gap, cardHeight}, row});
            top += cardHeight + gap;
        }
        bottom = std::max(bottom, top);
    }
    setMinimumHeight(bottom);
}

void AppointmentCanvas::arrangeDay(int width) {
    const AppointmentDay& day = days_.front();
    const int perRow = std::max(1, (width - hourWidth) / (dayCardWidth + gap));
    int top = headHeight;
    for (std::size_t i = 0; i < day.load.hours.size(); ++i) {
        const Timestamp from = shop_->calendar.at(day.load.day, day.load.hours[i].from);
        const bool isLast = i + 1 == day.load.hours.size();
        int inRow = 0;
        for (const AppointmentRow& row : day.appointments) {
            const Timestamp at = row.appointment.data.at;
            // Opening hours may have been others when it was booked: what is earlier or later stands at the
            // ends.
            const bool isAfterStart = at >= from || i == 0;
            if (isAfterStart && (isLast || at < from.plus(day.load.hours[i].length))) {
                boxes_.push_back(
                    {{hourWidth + (inRow % perRow) * (dayCardWidth + gap),
                      top + (inRow / perRow) * (cardHeight + gap) + gap / 2, dayCardWidth, cardHeight},
                     row});
                ++inRow;
            }
        }
        const int rows = (inRow + perRow - 1) / perRow;
        const int height = std::max(emptyHour, rows * (cardHeight + gap));
        bands_.emplace_back(0, top, width, height);
        top += height;
    }
    setMinimumHeight(top);
}

std::optional<QRect> AppointmentCanvas::boxOf(AppointmentId id) const {
    const auto found =
        std::ranges::find_if(boxes_, [id](const Box& box) { return box.row.appointment.id == id; });
    return found == boxes_.end() ? std::nullopt : std::optional(found->area);
}

const AppointmentCanvas::Box* AppointmentCanvas::boxAt(const QPoint& point) const {
    const auto found = std::ranges::find_if(boxes_, [&](const Box& box) { return box.area.contains(point); });
    return found == boxes_.end() ? nullptr : &*found;
}

QString AppointmentCanvas::describe(const AppointmentRow& row) const {
    QStringList words{timeOf(row, shop_->calendar),
                      displayPlate(row.plateOrVin()),
                      row.customerName,
                      row.model,
                      row.work(),
                      displayHours(row.appointment.data.expected),
                      row.advisor,
                      wordOf(row, *shop_, now_).text};
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

void AppointmentCanvas::paintHead(QPainter& painter, const AppointmentDay& day, const QRect& area) const {
    const Theme& theme = Theme::current();
    const bool isToday = day.load.day == shop_->calendar.dayOf(now_);
    const QRect inner = area.adjusted(gap / 2 + 2, 6, -gap / 2 - 2, 0);
    const QString name = interfaceLocale().dayName(day.load.day.dayOfWeek(), QLocale::ShortFormat) +
                         day.load.day.toString(QStringLiteral(" d"));
    const auto percent = day.load.percent();
    const QString load = percent ? QStringLiteral("%1%").arg(*percent) : displayNothing();
    line(painter, QRect(inner.left(), inner.top(), inner.width() - 40, 20), FontRole::CardTitle,
         isToday ? theme.accent : theme.text, name);
    line(painter, QRect(inner.right() - 40, inner.top(), 40, 20), FontRole::CardTitle,
         theme.toneText(loadTone(day.load)), load, Qt::AlignRight);
    bar(painter, QRect(inner.left(), inner.top() + 24, inner.width(), 6), loadTone(day.load),
        percent.value_or(0));
}

void AppointmentCanvas::paintHour(QPainter& painter, const DayLoad& load, const HourLoad& hour,
                                  const QRect& area) const {
    const Theme& theme = Theme::current();
    painter.setPen(theme.border);
    painter.drawLine(area.topLeft(), area.topRight());
    const QRect inner(area.left() + 2, area.top() + 2, hourWidth - 18, 18);
    line(painter, inner, FontRole::CardTitle, theme.text, hour.from.toString(QStringLiteral("HH:mm")));
    const std::int64_t most = hour.length.seconds() * load.places();
    const QString words =
        load.capacity()
            ? tr("%1 of %2").arg(displayHours(hour.booked), displayHours(Hours::fromSeconds(most)))
            : displayHours(hour.booked);
    line(painter, inner, FontRole::Note, load.isFull(hour) ? theme.bad : theme.muted, words, Qt::AlignRight);
    const int percent = most > 0 ? static_cast<int>(hour.booked.seconds() * 100 / most) : 0;
    bar(painter, QRect(inner.left(), inner.bottom() + 4, inner.width(), 5),
        load.isFull(hour) ? Tone::Bad
        : percent > 50    ? Tone::Warn
                          : Tone::Ok,
        percent);
}

void AppointmentCanvas::paintCard(QPainter& painter, const Box& box) const {
    const Theme& theme = Theme::current();
    const AppointmentRow& row = box.row;
    const AppointmentWord word = wordOf(row, *shop_, now_);
    const bool isCurrent = current_ == row.appointment.id;
    const bool isOver = row.appointment.state == AppointmentState::Cancelled;
    painter.setPen(
        QPen(isCurrent ? theme.accent : theme.toneText(word.tone), isCurrent ? isActive_ ? 3 : 2 : 1));
    painter.setBrush(isOver ? theme.surface : theme.toneSoft(word.tone));
    painter.drawRoundedRect(QRectF(box.area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRect inner = box.area.adjusted(8, 4, -6, -4);
    const auto at = [&](int number) {
        return QRect(inner.left(), inner.top() + number * 19, inner.width(), 20);
    };
    line(painter, at(0), FontRole::Note, theme.text, timeOf(row, shop_->calendar));
    line(painter, at(0), FontRole::Note, theme.text, displayHours(row.appointment.data.expected),
         Qt::AlignRight);
    line(painter, at(1), FontRole::CardTitle, theme.text, displayPlate(row.plateOrVin()));
    line(painter, at(2), FontRole::Body, theme.text, row.work());
    line(painter, at(3), FontRole::Note, theme.toneText(word.tone), word.text);
    if (row.shortages > 0) {
        line(painter, at(3), FontRole::Note, theme.text, tr("parts short"), Qt::AlignRight);
    }
}

void AppointmentCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::current();
    painter.fillRect(rect(), theme.surface);
    if (days_.empty()) {
        return;
    }
    if (isDay()) {
        const DayLoad& load = days_.front().load;
        paintHead(painter, days_.front(), QRect(0, 0, width(), headHeight));
        for (std::size_t i = 0; i < bands_.size(); ++i) {
            paintHour(painter, load, load.hours[i], bands_[i]);
        }
    } else {
        for (std::size_t i = 0; i < bands_.size(); ++i) {
            paintHead(painter, days_[i], bands_[i]);
            if (i > 0) {
                painter.setPen(theme.border);
                painter.drawLine(bands_[i].left(), 0, bands_[i].left(), height());
            }
        }
    }
    for (const Box& box : boxes_) {
        paintCard(painter, box);
    }
}

void AppointmentCanvas::mousePressEvent(QMouseEvent* event) {
    if (const Box* box = boxAt(event->position().toPoint())) {
        Q_EMIT pressed(box->row.appointment.id);
    }
}

void AppointmentCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (boxAt(event->position().toPoint())) {
        Q_EMIT opened();
    }
}

bool AppointmentCanvas::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const Box* box = boxAt(help->pos());
        QToolTip::showText(help->globalPos(), box ? describe(box->row) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace baydesk
