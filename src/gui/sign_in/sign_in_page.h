// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sign_in/sign_in_facts.h"

#include <QWidget>
#include <functional>

class QLabel;

namespace baydesk {

class Backroom;
class SignInForm;

/// The whole window while nobody is signed in, or while the one who is has left: the shop's name on the left,
/// name and password in the middle, and nothing else to be seen.
class SignInPage : public QWidget {
    Q_OBJECT
  public:
    enum class Purpose { SignIn, Unlock };
    SignInPage(Backroom& backroom, std::function<Timestamp()> clock, Purpose purpose,
               QWidget* parent = nullptr);

    SignInForm& form() { return *form_; }
    void setFacts(const SignInFacts& facts);
    /// Asks anew who may sign in; what is typed stays.
    void readFacts();

  Q_SIGNALS:
    void signedIn(const baydesk::StaffMember& person);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    QWidget* buildBrand();
    Backroom& backroom_;
    std::function<Timestamp()> clock_;
    SignInForm* form_;
    QLabel* shop_;
    QLabel* address_;
};

} // namespace baydesk
