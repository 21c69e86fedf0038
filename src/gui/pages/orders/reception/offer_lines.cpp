// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/reception/offer_lines.h"

#include "domain/compliance/three_guarantees.h"
#include "gui/actions.h"
#include "gui/widgets/chip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace baydesk {

namespace {
constexpr int signSize = 16;
constexpr int lineHeight = 24;

/// A disc in the tone's colour with a sign in it, so that the colour does not speak alone.
class ToneSign : public QWidget {
  public:
    explicit ToneSign(Tone tone) : tone_(tone) {
        setFixedSize(signSize, signSize);
        setAccessibleName(toneWord(tone));
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::current().toneText(tone_));
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
        QFont font = fontFor(FontRole::Note);
        font.setPixelSize(11);
        font.setWeight(QFont::Bold);
        painter.setFont(font);
        painter.setPen(Theme::current().surface);
        painter.drawText(rect(), Qt::AlignCenter, sign());
    }

  private:
    QString sign() const {
        switch (tone_) {
        case Tone::Ok: return QStringLiteral("✓");
        case Tone::Warn:
        case Tone::Bad: return QStringLiteral("!");
        case Tone::Info: return QStringLiteral("i");
        case Tone::Neutral: return QStringLiteral("·");
        }
        return {};
    }
    Tone tone_;
};
} // namespace

OfferLine guaranteeLine(const GuaranteeNotice& notice) {
    const bool isDue = notice.level == GuaranteeNotice::Level::Due;
    return {
        isDue ? Tone::Bad : Tone::Warn, OfferLines::tr("Three guarantees: %1").arg(notice.sentence), {}, {}};
}

OfferLines::OfferLines(QList<QAction*> actions, QWidget* parent)
    : QWidget(parent), actions_(std::move(actions)) {
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(4);
    hide();
}

void OfferLines::clear() {
    for (QAction* action : std::as_const(held_)) {
        action->setVisible(false);
        action->setEnabled(false);
    }
    while (QLayoutItem* item = column_->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            for (QAction* action : std::as_const(held_)) {
                disconnect(action, nullptr, widget, nullptr);
            }
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater(); // one of its buttons may be what was just pressed
        }
        delete item;
    }
    held_.clear();
}

void OfferLines::setLines(std::vector<OfferLine> lines) {
    clear();
    lines_ = std::move(lines);
    int next = 0;
    for (const OfferLine& line : lines_) {
        const bool takesKey = !line.offer.isEmpty() && next < actions_.size();
        if (takesKey) {
            held_.append(actions_[next]);
        }
        addLine(line, takesKey ? actions_[next++] : nullptr);
    }
    setVisible(!lines_.empty());
}

void OfferLines::addLine(const OfferLine& line, QAction* action) {
    auto* host = new QWidget;
    auto* row = new QHBoxLayout(host);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new ToneSign(line.tone));
    auto* text = makeLabel(line.text);
    text->setWordWrap(true);
    text->setMinimumHeight(lineHeight);
    row->addWidget(text, 1);
    if (!line.offer.isEmpty()) {
        action = action ? action : new QAction(host);
        action->setText(line.offer);
        action->setVisible(true);
        action->setEnabled(true);
        connect(action, &QAction::triggered, host, [act = line.act] { act(); });
        row->addWidget(new ActionButton(action, ActionButton::Look::Offer, host), 0, Qt::AlignVCenter);
    }
    column_->addWidget(host);
}

} // namespace baydesk
