// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/server_door.h"

#include "gui/theme.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field_row.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

using namespace std::chrono_literals;
constexpr auto firstPause = 2s;
constexpr auto longestPause = 60s;
constexpr int doorWidth = 640;

} // namespace

ServerDoor::ServerDoor(QWidget* parent) : QWidget(parent) {
    setProperty("look", "canvas");
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(QStringLiteral("Baydesk"));
    setMinimumSize(doorWidth + 2 * pageMargin, 320);
    card_ = new Card;
    card_->setFixedWidth(doorWidth);
    card_->body()->setSpacing(12);
    sentence_ = makeLabel({});
    next_ = makeLabel({}, "note");
    password_ = new QLineEdit;
    password_->setEchoMode(QLineEdit::Password);
    passwordRow_ = new FieldRow("password", tr("Password"), password_);
    for (QLabel* label : {sentence_, next_}) {
        label->setWordWrap(true);
        card_->body()->addWidget(label);
    }
    card_->body()->insertWidget(1, passwordRow_);
    auto* buttons = new QHBoxLayout;
    try_ = new QPushButton(tr("&Try now"));
    try_->setProperty("look", "primary");
    other_ = new QPushButton(tr("&Another database …"));
    buttons->addWidget(try_);
    buttons->addWidget(other_);
    buttons->addStretch(1);
    card_->body()->addLayout(buttons);
    auto* middle = new QHBoxLayout; // not an alignment: see SignInPage
    middle->addStretch(1);
    middle->addWidget(card_);
    middle->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addLayout(middle);
    column->addStretch(3);
    second_.setInterval(1s);
    connect(&second_, &QTimer::timeout, this, &ServerDoor::tick);
    connect(try_, &QPushButton::clicked, this, &ServerDoor::tryNow);
    connect(password_, &QLineEdit::returnPressed, this, &ServerDoor::tryNow);
    connect(other_, &QPushButton::clicked, this, &ServerDoor::otherWanted);
}

void ServerDoor::waitForServer(const QString& sentence) {
    pause_ = std::clamp(pause_ * 2, std::chrono::seconds(firstPause), std::chrono::seconds(longestPause));
    left_ = pause_ + 1s;
    showState(tr("Waiting for the database server"), sentence, false);
    second_.start();
    tick();
}

void ServerDoor::askForPassword(const QString& sentence) {
    showState(tr("The database server asks for a password"), sentence, true);
    next_->setText(tr("It is that of the database user in the address, and is kept in this computer's "
                      "keyring."));
    password_->setFocus();
    password_->selectAll();
}

void ServerDoor::showState(const QString& title, const QString& sentence, bool isAboutPassword) {
    second_.stop();
    card_->setTitle(title);
    sentence_->setText(sentence);
    passwordRow_->setVisible(isAboutPassword);
    try_->setEnabled(true);
    other_->setEnabled(true);
    if (!isAboutPassword) {
        try_->setFocus();
    }
}

void ServerDoor::tick() {
    left_ -= 1s;
    if (left_ <= 0s) {
        tryNow();
    } else {
        next_->setText(tr("Baydesk opens the shop by itself as soon as the server answers. Next try in %1 s.")
                           .arg(left_.count()));
    }
}

void ServerDoor::tryNow() {
    second_.stop();
    next_->setText(tr("Trying …"));
    // Until the answer is there: a connection that is being made cannot be called back.
    try_->setEnabled(false);
    other_->setEnabled(false);
    Q_EMIT tryWanted(passwordRow_->isVisible() ? password_->text() : QString());
}

void ServerDoor::closeEvent(QCloseEvent* event) {
    second_.stop();
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace baydesk
