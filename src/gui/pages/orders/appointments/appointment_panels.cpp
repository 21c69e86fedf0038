// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/appointments/appointment_panels.h"

#include "domain/values/plate.h"
#include "gui/format.h"
#include "gui/language.h"
#include "gui/pages/orders/moment_input.h"
#include "gui/typed_value.h"
#include "gui/widgets/field_row.h"
#include "gui/widgets/pick_box.h"
#include "gui/widgets/remarked_edit.h"
#include "services/appointment_service.h"
#include "services/preparation_service.h"
#include "services/workshop_service.h"

namespace baydesk {

AppointmentTimePanel::AppointmentTimePanel(Desk& desk, const QString& title) : ActPanel(desk, title) {
    setObjectName(QStringLiteral("appointmentPanel"));
}

void AppointmentTimePanel::addTimeFields(const QString& at, const QString& hours, const QString& prefix) {
    at_ = new RemarkedEdit;
    at_->setText(at);
    at_->setPlaceholderText(QStringLiteral("11-23 09:00"));
    setLatinInput(at_);
    addField("at", prefix.isEmpty() ? tr("When") : tr("2  When"), at_);
    connect(at_, &QLineEdit::textChanged, this, &AppointmentTimePanel::remark);
    connect(at_, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    hours_ = addText("expected", prefix.isEmpty() ? tr("Hours") : tr("3  Hours"), hours);
    setLatinInput(hours_);
    remark();
}

void AppointmentTimePanel::addOverloadField() {
    overload_ = addText("overload_reason", tr("Why all the same"));
    overloadRow_ = rows().back();
    overloadRow_->hide();
}

void AppointmentTimePanel::setTime(Timestamp at) {
    at_->setText(editableMoment(desk().shop->calendar, at));
}

void AppointmentTimePanel::remark() {
    const auto at = parseMoment(at_->text(), desk().shop->calendar, desk().clock());
    QString words;
    if (at) {
        const QDateTime local = desk().shop->calendar.local(*at);
        words = interfaceLocale().dayName(local.date().dayOfWeek(), QLocale::ShortFormat) +
                local.toString(QStringLiteral(" MM-dd HH:mm"));
    }
    at_->setRemark(words);
}

Timestamp AppointmentTimePanel::typedTime() const {
    const auto at = parseMoment(at_->text(), desk().shop->calendar, desk().clock());
    if (!at) {
        throw Refusal("typed.moment", tr("This is no time."),
                      tr("Type it as 9:00, 11-23 9:00 or 2026-11-23 9:00."), "at");
    }
    return *at;
}

Hours AppointmentTimePanel::typedHours() const {
    return typedNumber<Hours>(hours_);
}

QString AppointmentTimePanel::overloadReason() const {
    return overloadRow_->isHidden() ? QString() : overload_->text();
}

void AppointmentTimePanel::showRefusal(const Refusal& refusal) {
    if (refusal.field() == "overload_reason") {
        overloadRow_->show();
    }
    ActPanel::showRefusal(refusal);
}

MovePanel::MovePanel(Desk& desk, const AppointmentRow& row)
    : AppointmentTimePanel(desk, tr("Move %1").arg(displayPlate(row.plateOrVin()))) {
    addTimeFields(editableMoment(desk.shop->calendar, row.appointment.data.at),
                  row.appointment.data.expected.toPlain(), {});
    addOverloadField();
    addButton(tr("Move"), tr("Moved."), [this, id = row.appointment.id, revision = row.appointment.revision] {
        return [id, revision, at = typedTime(), hours = typedHours(),
                reason = overloadReason()](Session& session, const Context& context) {
            AppointmentService(session, context).seen(revision).move(id, at, hours, reason);
        };
    });
}

CancelAppointmentPanel::CancelAppointmentPanel(Desk& desk, const AppointmentRow& row)
    : ActPanel(desk, tr("Cancel the appointment of %1").arg(displayPlate(row.plateOrVin()))) {
    setObjectName(QStringLiteral("appointmentPanel"));
    QLineEdit* reason = addText("reason", tr("Why"));
    addNote(tr("It stays in the book, and its parts and its room are free again."));
    addButton(tr("Cancel it"), tr("The appointment is cancelled."),
              [reason, id = row.appointment.id, revision = row.appointment.revision] {
                  return [id, revision, why = reason->text()](Session& session, const Context& context) {
                      AppointmentService(session, context).seen(revision).cancel(id, why);
                  };
              });
}

PencilPanel::PencilPanel(Desk& desk, const AppointmentRow& row)
    : ActPanel(desk, tr("Pencil in for %1").arg(displayPlate(row.plateOrVin()))) {
    setObjectName(QStringLiteral("appointmentPanel"));
    addField("technician", tr("Technician"), technician_ = new PickBox);
    addField("bay", tr("Bay"), bay_ = new PickBox);
    setFieldHint("technician", tr("Type any part of the name"));
    addNote(tr("Either may stay empty. Dispatching decides when the car is here."));
    addButton(tr("Pencil in"), tr("Pencilled in."),
              [this, id = row.appointment.id, revision = row.appointment.revision] {
                  std::optional<TechnicianId> technician;
                  std::optional<BayId> bay;
                  if (const auto key = technician_->chosen()) {
                      technician = TechnicianId(*key);
                  }
                  if (const auto key = bay_->chosen()) {
                      bay = BayId(*key);
                  }
                  return [id, revision, technician, bay](Session& session, const Context& context) {
                      PreparationService(session, context).seen(revision).pencilIn(id, technician, bay);
                  };
              });
    loadPeople(row);
}

void PencilPanel::loadPeople(const AppointmentRow& row) {
    struct People {
        std::vector<Technician> technicians;
        std::vector<Bay> bays;
    };
    desk().backroom.read(
        this,
        [context = desk().context()](Session& session) {
            WorkshopService workshop(session, context);
            return People{workshop.technicians(), workshop.bays()};
        },
        [this, booked = row.appointment](const People& people) {
            std::vector<PickBox::Choice> technicians;
            for (const Technician& each : people.technicians) {
                technicians.push_back(
                    {each.id.value(), QStringLiteral("%1 · %2").arg(each.name, label(each.trade))});
            }
            std::vector<PickBox::Choice> bays;
            for (const Bay& each : people.bays) {
                bays.push_back({each.id.value(), each.name});
            }
            technician_->setChoices(std::move(technicians));
            bay_->setChoices(std::move(bays));
            technician_->choose(booked.technician ? std::optional(booked.technician->value()) : std::nullopt);
            bay_->choose(booked.bay ? std::optional(booked.bay->value()) : std::nullopt);
        });
}

} // namespace baydesk
