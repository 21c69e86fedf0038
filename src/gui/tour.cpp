// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tour.h"

#include "gui/main_window.h"

#include <QApplication>
#include <QDir>
#include <QInputMethodEvent>
#include <QKeySequence>
#include <QPixmap>
#include <QtTest/QTest>
#include <stdexcept>

namespace baydesk {

namespace {
constexpr std::chrono::milliseconds turn{40};
constexpr int quietTurnsNeeded = 4;
} // namespace

QWidget* TourHands::target() const {
    QWidget* focus = QApplication::focusWidget();
    return focus ? focus : &window_;
}

void TourHands::press(const QString& key) const {
    const QKeySequence sequence = QKeySequence::fromString(key, QKeySequence::PortableText);
    if (sequence.count() != 1) {
        throw std::logic_error("a tour step presses an unknown key: " + key.toStdString());
    }
    QTest::keyClick(target(), sequence[0].key(), sequence[0].keyboardModifiers());
}

void TourHands::type(const QString& text) const {
    for (const QChar& letter : text) {
        if (letter.unicode() < 128) {
            QTest::keyClick(target(), letter.toLatin1());
        } else {
            QInputMethodEvent commit;
            commit.setCommitString(QString(letter));
            QCoreApplication::sendEvent(target(), &commit);
        }
    }
}

void TourHands::click(const QString& objectName) const {
    auto* widget = window_.findChild<QWidget*>(objectName);
    if (!widget) {
        throw std::logic_error("a tour step clicks on what is not there: " + objectName.toStdString());
    }
    QTest::mouseClick(widget, Qt::LeftButton);
}

Tour::Tour(MainWindow& window, QString folder, std::vector<TourStep> steps, QObject* parent)
    : QObject(parent), window_(window), folder_(std::move(folder)), steps_(std::move(steps)) {
    timer_.setInterval(turn);
    connect(&timer_, &QTimer::timeout, this, &Tour::tick);
}

void Tour::start() {
    if (!QDir().mkpath(folder_)) {
        Q_EMIT finished(tr("The folder %1 cannot be made.").arg(folder_));
        return;
    }
    window_.resize(1440, 900);
    timer_.start();
}

void Tour::tick() {
    quietTurns_ = !atRest_ || atRest_() ? quietTurns_ + 1 : 0;
    ++turnsSinceAct_;
    if (quietTurns_ < quietTurnsNeeded) {
        if (turnsSinceAct_ * turn > patience_) {
            const QString name = step_ < steps_.size() ? steps_[step_].name : tr("its end");
            stop(tr("The tour stopped at %1: the program did not come to rest.").arg(name));
        }
        return;
    }
    quietTurns_ = 0;
    turnsSinceAct_ = 0;
    if (step_ == steps_.size()) {
        stop({});
        return;
    }
    if (!QApplication::activeWindow()) {
        window_.activateWindow(); // a dialog that closed may have left nobody to hear the keys
        return;
    }
    if (act_ < steps_[step_].acts.size()) {
        try {
            steps_[step_].acts[act_++](TourHands(window_));
        } catch (const std::exception& problem) {
            stop(tr("The tour stopped at %1: %2").arg(steps_[step_].name, QString::fromUtf8(problem.what())));
        }
        return;
    }
    takePicture();
}

void Tour::stop(const QString& problem) {
    timer_.stop();
    Q_EMIT finished(problem);
}

void Tour::takePicture() {
    const QString file =
        QStringLiteral("%1/%2-%3.png")
            .arg(folder_, QString::number(step_ + 1).rightJustified(2, QLatin1Char('0')), steps_[step_].name);
    QWidget* dialog = QApplication::activeModalWidget();
    if (!(dialog ? dialog : &window_)->grab().save(file)) {
        stop(tr("The picture %1 cannot be saved.").arg(file));
        return;
    }
    ++step_;
    act_ = 0;
}

} // namespace baydesk
