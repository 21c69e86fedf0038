// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/search_box.h"

#include "gui/widgets/chip.h"

#include <QAction>
#include <QFrame>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace baydesk {

namespace {

constexpr int hitHeight = 48;
constexpr int shownHits = 9;
constexpr int besideText = 56; ///< of the box: frame, padding and the icon
constexpr int listWidth = 540; ///< takes plate, person, model, VIN and last visit beside a state

/// Two lines: headline and person above, detail and last visit below, the kind as a chip on the right.
class HitDelegate : public QStyledItemDelegate {
  public:
    HitDelegate(const std::vector<FoundItem>& hits, QObject* parent)
        : QStyledItemDelegate(parent), hits_(hits) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = Theme::current();
        const FoundItem& hit = hits_[static_cast<std::size_t>(index.row())];
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, theme.accentSoft);
        }
        QRect area = option.rect.adjusted(12, 5, -12, -5);
        area.setRight(paintKind(painter, hit, area) - 10);
        QFont strong = fontFor(FontRole::Body);
        strong.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(strong);
        painter->setFont(strong);
        painter->setPen(theme.text);
        painter->drawText(area, Qt::AlignTop | Qt::AlignLeft, hit.headline);
        painter->setFont(fontFor(FontRole::Body));
        const QRect person = area.adjusted(metrics.horizontalAdvance(hit.headline) + 12, 0, 0, 0);
        painter->drawText(person, Qt::AlignTop | Qt::AlignLeft, elided(painter, hit.person, person.width()));
        painter->setPen(theme.muted);
        painter->setFont(fontFor(FontRole::Note));
        const QString below =
            hit.lastVisit.isEmpty() ? hit.detail : hit.detail + QStringLiteral(" · ") + hit.lastVisit;
        painter->drawText(area, Qt::AlignBottom | Qt::AlignLeft, elided(painter, below, area.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {200, hitHeight};
    }

  private:
    static QString elided(QPainter* painter, const QString& text, int width) {
        return painter->fontMetrics().elidedText(text, Qt::ElideRight, width);
    }
    static int paintKind(QPainter* painter, const FoundItem& hit, const QRect& area) {
        QFont font = fontFor(FontRole::Note);
        font.setWeight(QFont::DemiBold);
        const int width = QFontMetrics(font).horizontalAdvance(hit.kind) + 22;
        const QRect chip(area.right() - width, area.center().y() - 10, width, 21);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::current().toneSoft(hit.tone));
        painter->drawRoundedRect(chip, 10, 10);
        painter->setPen(Theme::current().toneText(hit.tone));
        painter->setFont(font);
        painter->drawText(chip, Qt::AlignCenter, hit.kind);
        return chip.left();
    }
    const std::vector<FoundItem>& hits_;
};

} // namespace

bool isSearchable(const QString& text) {
    const QString typed = text.trimmed();
    return typed.size() > 1 || (typed.size() == 1 && typed.front().unicode() > 0xFF);
}

SearchBox::SearchBox(QWidget* parent) : QLineEdit(parent) {
    setAccessibleName(tr("Search for orders, cars, customers and parts"));
    offerClearButton(this);
    addAction(themedIcon(QStringLiteral("edit-find"), Theme::current().muted), QLineEdit::LeadingPosition);
    // Without a pause: whoever answers drops the questions that were typed past.
    connect(this, &QLineEdit::textEdited, this, [this] {
        chooseFirst_ = booksFirst_ = false;
        ask();
    });
}

void SearchBox::ask() {
    if (!isSearchable(question())) {
        hits_.clear();
        answered_.clear();
        if (list_) {
            list_->clear();
        }
        closeList();
        return;
    }
    Q_EMIT asked(question());
}

void SearchBox::setHits(const QString& question, std::vector<FoundItem> hits) {
    if (question != this->question()) {
        return;
    }
    buildList();
    list_->clear();
    hits_ = std::move(hits);
    answered_ = question;
    for (const FoundItem& hit : hits_) {
        auto* item = new QListWidgetItem(list_);
        item->setData(Qt::AccessibleTextRole,
                      QStringList{hit.kind, hit.headline, hit.person, hit.detail, hit.lastVisit}.join(
                          QLatin1Char(' ')));
    }
    remark_->setText(hits_.empty()
                         ? tr("Nothing found for “%1”. F6 opens a new visit, Ctrl+B books one.").arg(question)
                         : tr("↑↓ choose · Enter opens · Ctrl+B books an appointment · Esc closes"));
    if (!hits_.empty()) {
        list_->setCurrentRow(0);
    }
    if (std::exchange(booksFirst_, false)) {
        chooseToBook();
    } else if (chooseFirst_ && !hits_.empty()) {
        choose(0);
    } else if (hasFocus()) {
        showList();
    }
    chooseFirst_ = false;
}

void SearchBox::buildList() {
    if (popup_) {
        return;
    }
    popup_ = new QFrame(window());
    popup_->setProperty("look", "popup");
    auto* column = new QVBoxLayout(popup_);
    column->setContentsMargins(1, 6, 1, 6);
    column->setSpacing(4);
    list_ = new QListWidget;
    list_->setItemDelegate(new HitDelegate(hits_, list_));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setAccessibleName(tr("Found"));
    connect(list_, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { choose(list_->row(item)); });
    remark_ = makeLabel({}, "note");
    remark_->setContentsMargins(12, 0, 12, 0);
    column->addWidget(list_);
    column->addWidget(remark_);
}

void SearchBox::showList() {
    const int rows = std::min(shownHits, static_cast<int>(hits_.size()));
    list_->setVisible(rows > 0);
    list_->setFixedHeight(rows * hitHeight + 2);
    const int width = std::max(this->width(), listWidth);
    QPoint corner = mapTo(window(), QPoint(0, height() + 4));
    corner.setX(std::max(0, std::min(corner.x(), window()->width() - width - 8)));
    popup_->setGeometry(QRect(corner, QSize(width, popup_->layout()->sizeHint().height())));
    popup_->raise();
    popup_->show();
}

bool SearchBox::isOffering() const {
    return popup_ && popup_->isVisible();
}

void SearchBox::closeList() {
    if (popup_) {
        popup_->hide();
    }
}

void SearchBox::choose(int row) {
    if (row < 0 || row >= static_cast<int>(hits_.size())) {
        return;
    }
    take(FoundItem(hits_[static_cast<std::size_t>(row)]));
}

void SearchBox::take(const FoundItem& hit) {
    closeList();
    clear();
    hits_.clear();
    if (list_) {
        list_->clear();
    }
    answered_.clear();
    Q_EMIT chosen(hit);
}

void SearchBox::book() {
    if (answered_ == question() || !isSearchable(question())) {
        chooseToBook();
    } else {
        booksFirst_ = true; // typed faster than the answer came
        ask();
    }
}

void SearchBox::chooseToBook() {
    FoundItem booking;
    booking.page = PageId::Appointments;
    booking.target = question();
    if (list_ && !hits_.empty()) {
        const FoundItem& marked = hits_[static_cast<std::size_t>(std::max(0, list_->currentRow()))];
        if (marked.vehicle) {
            booking.target = *marked.vehicle;
        }
    }
    take(booking);
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (list_ && isOffering() && list_->count() > 0) {
            const int step = event->key() == Qt::Key_Down ? 1 : -1;
            list_->setCurrentRow(std::clamp(list_->currentRow() + step, 0, list_->count() - 1));
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (answered_ == question() && list_ && !hits_.empty()) {
            choose(std::max(0, list_->currentRow()));
        } else if (!question().isEmpty()) {
            chooseFirst_ = true; // typed faster than the answer came
            ask();
        }
        return;
    case Qt::Key_Escape:
        if (isOffering()) {
            closeList(); // what was typed stays
            return;
        }
        break;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    const QString whole = tr("Plate, VIN tail, phone, name, order  Ctrl+K");
    const bool fits = fontMetrics().horizontalAdvance(whole) + besideText <= width();
    setPlaceholderText(fits ? whole : tr("Search  Ctrl+K"));
}

void SearchBox::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    closeList();
}

void SearchBox::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (!hits_.empty() && answered_ == question()) {
        showList();
    }
}

void offerClearButton(QLineEdit* field) {
    QObject::connect(field, &QLineEdit::textChanged, field, [field] {
        if (!field->isClearButtonEnabled()) {
            field->setClearButtonEnabled(true);
        }
    });
}

} // namespace baydesk
