// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sign_in/sign_in_form.h"

#include "app/backroom.h"
#include "domain/values/refusal.h"
#include "gui/desk.h"
#include "gui/widgets/field_row.h"
#include "gui/widgets/inline_message.h"
#include "gui/widgets/pick_box.h"
#include "services/staff_service.h"

#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

namespace baydesk {

std::optional<StaffMember> SignInForm::chosen() const {
    const auto key = name_->chosen();
    for (const StaffMember& who : stage_ == Stage::FirstPassword ? facts_.firstComers : facts_.people) {
        if (key && who.id.value() == *key) {
            return who;
        }
    }
    return std::nullopt;
}

void SignInForm::focusFirst() {
    if (name_->isEnabled() && name_->currentText().isEmpty()) {
        focusName();
    } else {
        (stage_ == Stage::Password ? password_ : new_)->setFocus(Qt::OtherFocusReason);
    }
}

void SignInForm::focusName() {
    name_->setFocus(Qt::OtherFocusReason);
    name_->lineEdit()->selectAll();
}

bool SignInForm::goBack() {
    if (stage_ != Stage::NewPassword) {
        return false;
    }
    setStage(Stage::Password);
    focusFirst();
    return true;
}

void SignInForm::submit() {
    if (isAsking_) {
        return;
    }
    const auto person = chosen();
    if (!person) {
        nameRow_->setError(tr("Choose one of the names: type any part of it."));
        focusName();
        return;
    }
    switch (stage_) {
    case Stage::Password: check(*person); break;
    case Stage::NewPassword: changePassword(*person); break;
    case Stage::FirstPassword: giveFirstPassword(*person); break;
    }
}

void SignInForm::check(const StaffMember& person) {
    if (password_->text().isEmpty()) {
        passwordRow_->setError(tr("Type your password."));
        password_->setFocus();
        return;
    }
    if (showWait() > 0) {
        return;
    }
    setAsking(true);
    const Timestamp now = clock_();
    backroom_.read(
        this,
        [name = person.name, password = password_->text(), now](Session& session) {
            return StaffService::checkPassword(session, name, password, now);
        },
        [this, now](const SignInAttempt& attempt) {
            backroom_.write(
                this,
                [attempt, now](Session& session) {
                    StaffService::recordAttempt(session, attempt, now, deskName());
                },
                [this, attempt] { take(attempt); });
        });
}

void SignInForm::take(const SignInAttempt& attempt) {
    setAsking(false);
    if (attempt.outcome == SignInAttempt::Outcome::Right) {
        waits_.erase(attempt.person->id.value());
        clearErrors();
        if (attempt.mustChange) {
            setStage(Stage::NewPassword);
            focusFirst();
        } else {
            end(*attempt.person);
        }
        return;
    }
    try {
        StaffService::requireRight(attempt);
    } catch (const Refusal& refusal) {
        passwordRow_->setError(refusal.sentence());
        if (attempt.person && attempt.wait > Hours()) {
            waits_.insert_or_assign(attempt.person->id.value(),
                                    Wait{clock_().plus(attempt.wait), refusal.sentence()});
            showWait();
        }
    }
    password_->setFocus(Qt::OtherFocusReason);
    password_->selectAll();
}

int SignInForm::showWait() {
    const auto person = chosen();
    const auto wait = person ? waits_.find(person->id.value()) : waits_.end();
    if (wait == waits_.end()) {
        second_.stop();
        return 0;
    }
    const std::int64_t left = wait->second.until.milliseconds() - clock_().milliseconds();
    const int seconds = static_cast<int>(std::max<std::int64_t>(0, (left + 999) / 1000));
    const QString when =
        seconds > 0 ? tr("Try again in %n seconds.", nullptr, seconds) : tr("You can try again now.");
    passwordRow_->setError(wait->second.why + QLatin1Char(' ') + when);
    if (seconds == 0) {
        waits_.erase(wait);
        second_.stop();
    } else if (!second_.isActive()) {
        second_.start();
    }
    return seconds;
}

bool SignInForm::agreeNewPasswords() {
    clearErrors();
    if (new_->text() == repeat_->text()) {
        return true;
    }
    repeatRow_->setError(tr("This is not the same as above."));
    repeat_->setFocus(Qt::OtherFocusReason);
    repeat_->selectAll();
    return false;
}

void SignInForm::changePassword(const StaffMember& person) {
    if (!agreeNewPasswords()) {
        return;
    }
    setAsking(true);
    const Context context{.actor = person.id, .now = clock_(), .desk = deskName(), .shop = facts_.shop};
    backroom_.write(
        this,
        [context, old = password_->text(), typed = new_->text()](Session& session) {
            StaffService(session, context).changeOwnPassword(old, typed);
        },
        [this, person] { end(person); }, [this](const Refusal& refusal) { showRefusal(refusal); });
}

void SignInForm::giveFirstPassword(const StaffMember& person) {
    if (!agreeNewPasswords()) {
        return;
    }
    setAsking(true);
    const Context context{.actor = person.id, .now = clock_(), .desk = deskName(), .shop = facts_.shop};
    backroom_.write(
        this,
        [context, person, typed = new_->text()](Session& session) {
            if (!StaffService::whoMaySignIn(session).empty()) {
                throw Refusal("sign_in.not_first", tr("Somebody else has set a password just now."),
                              tr("Ask them for yours."), "password");
            }
            StaffService(session, context).setPassword(context.actor, typed);
            StaffService::recordAttempt(session, {SignInAttempt::Outcome::Right, person, Hours()},
                                        context.now, context.desk);
        },
        [this, person] { end(person); }, [this](const Refusal& refusal) { showRefusal(refusal); });
}

void SignInForm::end(const StaffMember& person) {
    begin(person.name);
    setAsking(false);
    Q_EMIT signedIn(person);
}

void SignInForm::showRefusal(const Refusal& refusal) {
    setAsking(false);
    for (FieldRow* row : {nameRow_, newRow_, repeatRow_}) {
        if (row->name() == refusal.field()) {
            row->setError(refusal.toString());
            row->field()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    message_->showRefusal(refusal);
}

void SignInForm::clearErrors() {
    for (FieldRow* row : {nameRow_, passwordRow_, newRow_, repeatRow_}) {
        row->setError({});
    }
}

void SignInForm::setAsking(bool isAsking) {
    isAsking_ = isAsking;
    go_->setEnabled(!isAsking);
}

} // namespace baydesk
