// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sign_in/sign_in_facts.h"
#include "gui/widgets/card.h"

#include <QTimer>
#include <functional>
#include <map>

class QLabel;
class QLineEdit;
class QPushButton;

namespace baydesk {

class Backroom;
class FieldRow;
class InlineMessage;
class PickBox;
class Refusal;
class SampleKeys;
struct SignInAttempt;

/// Name and password, and, where the password was given by somebody else, a new one before going on. What is
/// wrong stands at its field, and nothing typed is lost.
class SignInForm : public Card {
    Q_OBJECT
  public:
    SignInForm(Backroom& backroom, std::function<Timestamp()> clock, QWidget* parent = nullptr);

    void setFacts(const SignInFacts& facts);
    /// Empties the passwords and begins with this person.
    void begin(const QString& name);
    /// Where the keyboard begins: the password if there is a name, else the name.
    void focusFirst();
    void focusName();
    /// Esc: true if there was a new password to be given up.
    bool goBack();

  Q_SIGNALS:
    void signedIn(const baydesk::StaffMember& person);

  private:
    enum class Stage {
        Password,     ///< name and password
        NewPassword,  ///< the password was right and has to be changed
        FirstPassword ///< nobody has one yet
    };
    void build();
    void setStage(Stage stage);
    void setGoText(const QString& text);
    void chooseName(const QString& name);
    void showClock();
    static QString choiceText(const StaffMember& who);
    std::optional<StaffMember> chosen() const;
    void submit();
    void check(const StaffMember& person);
    void take(const SignInAttempt& attempt);
    void changePassword(const StaffMember& person);
    void giveFirstPassword(const StaffMember& person);
    bool agreeNewPasswords();
    void end(const StaffMember& person);
    void showRefusal(const Refusal& refusal);
    void clearErrors();
    void setAsking(bool isAsking);
    /// How long the chosen person waits, in whole seconds; repaints the words, nothing else.
    int showWait();

    Backroom& backroom_;
    std::function<Timestamp()> clock_;
    SignInFacts facts_;
    Stage stage_ = Stage::Password;
    /// Until when a person's next attempt waits, and why.
    struct Wait {
        Timestamp until;
        QString why;
    };
    std::map<std::int64_t, Wait> waits_;
    QString begunWith_;
    bool isAsking_ = false;
    QTimer second_;

    QLabel* note_;
    InlineMessage* message_;
    PickBox* name_;
    /// For whom a password is being typed.
    std::optional<std::int64_t> passwordOf_;
    QLineEdit* password_;
    QLineEdit* new_;
    QLineEdit* repeat_;
    FieldRow* nameRow_;
    FieldRow* passwordRow_;
    FieldRow* newRow_;
    FieldRow* repeatRow_;
    QPushButton* go_;
    SampleKeys* keys_;
};

} // namespace baydesk
