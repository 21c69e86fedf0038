// SPDX-License-Identifier: GPL-3.0-or-later
// What the form is made of and what it asks for.
#include "app/backroom.h"
#include "gui/actions.h"
#include "gui/format.h"
#include "gui/sign_in/sample_keys.h"
#include "gui/sign_in/sign_in_form.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field_row.h"
#include "gui/widgets/inline_message.h"
#include "gui/widgets/pick_box.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace baydesk {

SignInForm::SignInForm(Backroom& backroom, std::function<Timestamp()> clock, QWidget* parent)
    : Card({}, parent), backroom_(backroom), clock_(std::move(clock)) {
    build();
    second_.setInterval(1000);
    connect(&second_, &QTimer::timeout, this, &SignInForm::showWait);
    connect(&backroom_, &Backroom::failed, this, [this](const Failure& failure) {
        if (isAsking_) {
            setAsking(false);
            message_->show(Tone::Bad, failure.sentence);
        }
    });
    setStage(Stage::Password);
}

void SignInForm::build() {
    body()->setSpacing(12);
    message_ = new InlineMessage;
    note_ = makeLabel({}, "note");
    note_->setWordWrap(true);
    name_ = new PickBox;
    name_->setObjectName(QStringLiteral("signInName"));
    const auto makeSecret = [this](const char* name) {
        auto* field = new QLineEdit;
        field->setObjectName(QLatin1String(name));
        field->setEchoMode(QLineEdit::Password);
        connect(field, &QLineEdit::returnPressed, this, &SignInForm::submit);
        return field;
    };
    password_ = makeSecret("signInPassword");
    new_ = makeSecret("signInNew");
    repeat_ = makeSecret("signInRepeat");
    nameRow_ = new FieldRow("name", tr("Name"), name_);
    passwordRow_ = new FieldRow("old_password", tr("Password"), password_);
    newRow_ = new FieldRow("password", tr("New password"), new_);
    repeatRow_ = new FieldRow("repeat", tr("Once more"), repeat_);
    keys_ = new SampleKeys;
    go_ = new QPushButton;
    go_->setProperty("look", "primary");
    go_->setAutoDefault(true); // Enter on the button does what it says
    body()->addWidget(message_);
    body()->addWidget(note_);
    for (FieldRow* row : {nameRow_, passwordRow_, newRow_, repeatRow_}) {
        body()->addWidget(row);
    }
    body()->addWidget(go_);
    body()->addWidget(keys_);
    connect(go_, &QPushButton::clicked, this, &SignInForm::submit);
    connect(name_, &PickBox::entered, this, &SignInForm::focusFirst);
    connect(name_, &PickBox::chosenChanged, this, [this] {
        nameRow_->setError({});
        passwordRow_->setError({});
        if (const auto key = name_->chosen()) {
            if (passwordOf_ && passwordOf_ != key) {
                password_->clear(); // it was another person's
            }
            passwordOf_ = key;
        }
        showWait();
    });
    connect(keys_, &SampleKeys::chosen, this, [this](const StaffMember& who) {
        name_->choose(who.id.value());
        focusFirst();
    });
}

void SignInForm::setGoText(const QString& text) {
    go_->setText(text + QStringLiteral("  ") + keyText(QKeySequence(Qt::Key_Return)));
    go_->setAccessibleName(text);
}

void SignInForm::setFacts(const SignInFacts& facts) {
    facts_ = facts;
    if (facts.people.empty() && !facts.firstComers.empty()) {
        setStage(Stage::FirstPassword);
    } else if (stage_ == Stage::FirstPassword) {
        setStage(Stage::Password);
    }
    const QString typed = name_->currentText();
    std::vector<PickBox::Choice> choices;
    for (const StaffMember& who : stage_ == Stage::FirstPassword ? facts_.firstComers : facts_.people) {
        choices.push_back({who.id.value(), choiceText(who)});
    }
    name_->setChoices(std::move(choices));
    if (typed.isEmpty() || typed == begunWith_) {
        chooseName(begunWith_);
    } else {
        name_->setEditText(typed);
    }
    keys_->setPeople(facts.shop && facts.shop->isSample ? facts.people : std::vector<StaffMember>());
    keys_->setVisible(stage_ == Stage::Password && keys_->hasPeople());
    showClock();
}

void SignInForm::showClock() {
    if (!facts_.laterThan) {
        message_->clear();
        return;
    }
    const ShopCalendar& calendar = facts_.shop->calendar;
    message_->show(Tone::Warn, tr("This computer's clock is behind."),
                   tr("It says %1, but the newest entry is of %2. Set the clock before you work: what is "
                      "done now would stand before what is there.")
                       .arg(displayTimeNear(calendar, clock_(), *facts_.laterThan),
                            displayTimeNear(calendar, *facts_.laterThan, clock_())));
}

QString SignInForm::choiceText(const StaffMember& who) {
    return who.name + QStringLiteral(" · ") + label(who.role);
}

/// A name that is nobody's stays to be seen, and is told when it is used.
void SignInForm::chooseName(const QString& name) {
    for (const StaffMember& who : facts_.people) {
        if (who.name == name) {
            name_->choose(who.id.value());
            return;
        }
    }
    name_->setEditText(name);
}

void SignInForm::begin(const QString& name) {
    begunWith_ = name;
    clearErrors();
    for (QLineEdit* field : {password_, new_, repeat_}) {
        field->clear();
    }
    if (stage_ == Stage::NewPassword) {
        setStage(Stage::Password);
    }
    chooseName(name);
    showWait();
}

void SignInForm::setStage(Stage stage) {
    stage_ = stage;
    const bool asksOld = stage == Stage::Password;
    passwordRow_->setVisible(asksOld);
    newRow_->setVisible(!asksOld);
    repeatRow_->setVisible(!asksOld);
    name_->setEnabled(stage != Stage::NewPassword);
    keys_->setVisible(asksOld && keys_->hasPeople());
    switch (stage) {
    case Stage::Password:
        note_->setText(tr("Everything you do stands in the history under your name."));
        setGoText(tr("Sign in"));
        break;
    case Stage::NewPassword:
        note_->setText(tr("Your password was given to you by somebody else. Choose one that only you know: "
                          "at least 8 characters."));
        setGoText(tr("Change it and sign in"));
        break;
    case Stage::FirstPassword:
        note_->setText(tr("Nobody in this shop has a password yet. Whoever manages the staff begins: choose "
                          "your name and a password of at least 8 characters."));
        setGoText(tr("Set it and sign in"));
        break;
    }
}

} // namespace baydesk
