// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/staff/staff_panels.h"

#include "domain/staff/rights.h"
#include "domain/values/refusal.h"
#include "gui/pages/staff/role_box.h"
#include "gui/widgets/field_row.h"
#include "services/shop_service.h"

#include <QLineEdit>

namespace baydesk {

namespace {

Money payIn(const QLineEdit* field) {
    if (const auto pay = Money::parse(field->text())) {
        return *pay;
    }
    throw Refusal("staff.pay", StaffPanel::tr("Type an amount, such as 6500."), {}, "pay");
}

/// What was typed twice, so that nobody is shut out by a slip of the finger.
QString agreed(const QLineEdit* password, const QLineEdit* repeat) {
    if (password->text() != repeat->text()) {
        throw Refusal("staff.repeat", StaffPanel::tr("This is not the same as above."), {}, "repeat");
    }
    return password->text();
}

} // namespace

StaffPanel::StaffPanel(Desk& desk, const QString& title) : ActPanel(desk, title) {
    setObjectName(QStringLiteral("staffPanel"));
}

QLineEdit* StaffPanel::addPassword(const QByteArray& name, const QString& label) {
    QLineEdit* field = addText(name, label);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

RoleBox* StaffPanel::addRole(StaffRole current) {
    auto* role = new RoleBox(current);
    FieldRow* row = addField("role", tr("Role"), role);
    const auto say = [row, role] { row->setHint(tr("May: %1").arg(rightsInWords(role->role()))); };
    connect(role, &RoleBox::currentIndexChanged, row, [row, say] {
        row->setError({});
        say();
    });
    say();
    return role;
}

NewPersonPanel::NewPersonPanel(Desk& desk) : StaffPanel(desk, tr("New person")) {
    QLineEdit* name = addText("name", tr("Name"));
    RoleBox* role = addRole(StaffRole::Advisor);
    auto* trade = new QComboBox;
    for (const Trade each : allValues<Trade>()) {
        trade->addItem(label(each), static_cast<int>(each));
    }
    FieldRow* tradeRow = addField("trade", tr("Trade"), trade);
    QLineEdit* pay = addText("pay", tr("Monthly pay (¥)"));
    FieldRow* payRow = rows().back();
    payRow->setHint(tr("Direct pay; key figures weigh the labour output against it."));
    QLineEdit* password = addPassword("password", tr("First password"));
    setFieldHint("password", tr("Tell it to the person; the first sign-in asks for one of their own."));
    QLineEdit* repeat = addPassword("repeat", tr("Once more"));
    const auto showTechnician = [=] {
        const bool isTechnician = role->role() == StaffRole::Technician;
        tradeRow->setVisible(isTechnician);
        payRow->setVisible(isTechnician);
    };
    connect(role, &RoleBox::currentIndexChanged, this, showTechnician);
    showTechnician();
    addButton(tr("Add"), tr("The person is on the staff."), [=]() -> Act {
        const bool isTechnician = role->role() == StaffRole::Technician;
        const StaffDraft draft{.name = name->text(),
                               .role = role->role(),
                               .password = agreed(password, repeat),
                               .trade = static_cast<Trade>(trade->currentData().toInt()),
                               .monthlyPay = isTechnician ? payIn(pay) : Money()};
        return
            [draft](Session& session, const Context& context) { StaffService(session, context).add(draft); };
    });
}

RenamePanel::RenamePanel(Desk& desk, const StaffMember& person)
    : StaffPanel(desk, tr("Name of %1").arg(person.name)) {
    QLineEdit* name = addText("name", tr("Name"), person.name);
    addNote(tr("What was done before is shown under the new name; the change itself stays in the history."));
    addButton(tr("Save"), tr("Saved."), [name, id = person.id]() -> Act {
        return [id, typed = name->text()](Session& session, const Context& context) {
            ShopService(session, context).rename(id, typed);
        };
    });
}

RolePanel::RolePanel(Desk& desk, const StaffMember& person)
    : StaffPanel(desk, tr("Role of %1").arg(person.name)) {
    RoleBox* role = addRole(person.role);
    addNote(tr("It counts from the person's next act, also where they are signed in."));
    addButton(tr("Save"), tr("Saved."), [role, id = person.id]() -> Act {
        return [id, wanted = role->role()](Session& session, const Context& context) {
            StaffService(session, context).changeRole(id, wanted);
        };
    });
}

PasswordPanel::PasswordPanel(Desk& desk, const StaffRow& row)
    : StaffPanel(desk, tr("Password of %1").arg(row.person.name)) {
    const bool isOwn = row.person.id == desk.person;
    QLineEdit* old = isOwn ? addPassword("old_password", tr("Until now")) : nullptr;
    QLineEdit* password = addPassword("password", tr("New password"));
    QLineEdit* repeat = addPassword("repeat", tr("Once more"));
    if (!isOwn) {
        setFieldHint("password", tr("Tell it to the person; the next sign-in asks for one of their own."));
    }
    addButton(tr("Save"), tr("The password is set."), [=, id = row.person.id]() -> Act {
        return [id, typed = agreed(password, repeat),
                before = old ? std::optional(old->text()) : std::nullopt](Session& session,
                                                                          const Context& context) {
            StaffService staff(session, context);
            if (before) {
                staff.changeOwnPassword(*before, typed);
            } else {
                staff.setPassword(id, typed);
            }
        };
    });
}

PayPanel::PayPanel(Desk& desk, const Technician& technician)
    : StaffPanel(desk, tr("Pay of %1").arg(technician.name)) {
    QLineEdit* pay = addText("pay", tr("Monthly pay (¥)"), technician.monthlyPay.toPlain());
    setFieldHint("pay", tr("The key figures of earlier months are worked out with it, too."));
    QLineEdit* reason = addText("reason", tr("Reason"));
    addButton(tr("Save"), tr("Saved."), [=, id = technician.id]() -> Act {
        return [id, amount = payIn(pay), why = reason->text()](Session& session, const Context& context) {
            ShopService(session, context).changePay(id, amount, why);
        };
    });
}

} // namespace baydesk
