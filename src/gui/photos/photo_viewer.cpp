// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/photos/photo_viewer.h"

#include "app/backroom.h"
#include "domain/values/refusal.h"
#include "gui/format.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

PhotoViewer::PhotoViewer(Desk& desk, QWidget* page, std::vector<Photo> photos, PhotoId first)
    : QWidget(page), desk_(desk), photos_(std::move(photos)) {
    const auto found = std::ranges::find(photos_, first, &Photo::id);
    at_ = found == photos_.end() ? 0 : static_cast<std::size_t>(found - photos_.begin());
    setObjectName(QStringLiteral("photoViewer"));
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    auto* top = new QHBoxLayout;
    top->addWidget(title_ = makeLabel({}, "cardTitle"));
    top->addWidget(facts_ = makeLabel({}, "note"), 1);
    top->addWidget(makeLabel(tr("← → other photos · Del takes away · Esc leaves"), "note"));
    column->addLayout(top);
    column->addWidget(picture_ = new QLabel, 1);
    picture_->setAlignment(Qt::AlignCenter);
    picture_->setMinimumSize(1, 1);
    reason_ = new QLineEdit;
    reason_->setObjectName(QStringLiteral("photoReason"));
    reasonRow_ = new FieldRow("reason", tr("Because"), reason_);
    reasonRow_->setHint(tr("Why the photo is taken away; Enter does it. The history keeps it."));
    reasonRow_->hide();
    column->addWidget(reasonRow_);
    connect(reason_, &QLineEdit::returnPressed, this, &PhotoViewer::takeAway);
    page->installEventFilter(this);
    setGeometry(page->rect());
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
    showCurrent();
}

void PhotoViewer::setPhotos(std::vector<Photo> photos) {
    const PhotoId seen = current();
    if (photos.empty()) {
        Q_EMIT closed();
        return;
    }
    photos_ = std::move(photos);
    const auto found = std::ranges::find(photos_, seen, &Photo::id);
    at_ = found == photos_.end() ? std::min(at_, photos_.size() - 1)
                                 : static_cast<std::size_t>(found - photos_.begin());
    if (current() != seen) {
        leaveReason();
        showCurrent();
    }
}

bool PhotoViewer::leaveReason() {
    if (reasonRow_->isHidden()) {
        return false;
    }
    reasonRow_->hide();
    reason_->clear();
    setFocus(Qt::OtherFocusReason);
    return true;
}

void PhotoViewer::go(std::ptrdiff_t steps) {
    const auto wanted = std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(at_) + steps, 0,
                                                   static_cast<std::ptrdiff_t>(photos_.size()) - 1);
    if (wanted != static_cast<std::ptrdiff_t>(at_)) {
        at_ = static_cast<std::size_t>(wanted);
        showCurrent();
    }
}

void PhotoViewer::showCurrent() {
    const Photo& photo = photos_[at_];
    title_->setText(photo.note.isEmpty() ? photo.title()
                                         : QStringLiteral("%1 · %2").arg(photo.title(), photo.note));
    facts_->setText(tr("%1 of %2 · %3 · %4")
                        .arg(at_ + 1)
                        .arg(photos_.size())
                        .arg(displayTimeNear(desk_.shop->calendar, photo.at, desk_.clock()), photo.addedBy));
    picture_->clear();
    pixmap_ = {};
    desk_.backroom.readLatest(
        this, "picture",
        [id = photo.id, context = desk_.context()](Session& session) {
            return PhotoService(session, context).picture(id);
        },
        [this](const std::optional<QByteArray>& jpeg) {
            if (jpeg && pixmap_.loadFromData(*jpeg, "jpeg")) {
                showPicture();
            } else {
                picture_->setText(tr("The picture was taken away with the customer's data."));
            }
        });
}

void PhotoViewer::showPicture() {
    if (pixmap_.isNull()) {
        return;
    }
    const QSize room = picture_->size() * devicePixelRatioF();
    QPixmap shown = pixmap_.width() > room.width() || pixmap_.height() > room.height()
                        ? pixmap_.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                        : pixmap_;
    shown.setDevicePixelRatio(devicePixelRatioF());
    picture_->setPixmap(shown);
}

void PhotoViewer::askForReason() {
    if (desk_.may(Right::InspectCars)) {
        reasonRow_->show();
        reason_->setFocus(Qt::OtherFocusReason);
    }
}

void PhotoViewer::takeAway() {
    reasonRow_->setError({});
    desk_.backroom.write(
        this,
        [id = current(), reason = reason_->text(), context = desk_.context()](Session& session) {
            PhotoService(session, context).hide(id, reason);
        },
        [this] {
            leaveReason();
            desk_.navigator.tell(tr("Photo taken away"));
        },
        [this](const Refusal& refusal) { reasonRow_->setError(refusal.sentence()); });
}

/// No act of the page beneath is done unseen: only leaving and locking stay as they are.
bool PhotoViewer::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isLock = key->key() == Qt::Key_L && key->modifiers().testFlag(Qt::ControlModifier);
        if (key->key() != Qt::Key_Escape && !isLock) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void PhotoViewer::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_PageUp: go(-1); return;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Space: go(1); return;
    case Qt::Key_Home: go(-static_cast<std::ptrdiff_t>(photos_.size())); return;
    case Qt::Key_End: go(static_cast<std::ptrdiff_t>(photos_.size())); return;
    case Qt::Key_Delete: askForReason(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void PhotoViewer::resizeEvent(QResizeEvent*) {
    showPicture();
}

bool PhotoViewer::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

/// The page beneath cannot be seen, so the keyboard does not go there.
bool PhotoViewer::focusNextPrevChild(bool) {
    return true;
}

} // namespace baydesk
