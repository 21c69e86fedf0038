// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/set_up/administrator_step.h"

#include "domain/staff/password.h"
#include "domain/values/text.h"
#include "gui/widgets/field_row.h"

#include <QLineEdit>

namespace baydesk {

namespace {
constexpr int longestName = 40;
}

AdministratorStep::AdministratorStep()
    : SetUpStep(
          tr("The administrator"),
          tr("Whoever this is adds the staff, gives them their first passwords and may do everything. A "
             "lost password of the only administrator cannot be given anew: keep it safe.")) {
    name_ = addLine("administrator", tr("Name"));
    password_ = addLine("password", tr("Password"));
    repeat_ = addLine("repeat", tr("Once more"));
    for (QLineEdit* field : {password_, repeat_}) {
        field->setEchoMode(QLineEdit::Password);
    }
}

QString AdministratorStep::name() const {
    return cleanText(name_->text());
}

QString AdministratorStep::password() const {
    return password_->text();
}

void AdministratorStep::check() const {
    if (!Text<longestName>::parse(name_->text())) {
        throw Refusal("set_up.administrator", tr("A name of 1 to %1 characters is needed.").arg(longestName),
                      {}, "administrator");
    }
    checkedPassword(password(), name());
    if (repeat_->text() != password_->text()) {
        throw Refusal("set_up.repeat", tr("This is not the same as above."), {}, "repeat");
    }
}

} // namespace baydesk
