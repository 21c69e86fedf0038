// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/appointments/booking_panel.h"

#include "domain/values/plate.h"
#include "domain/values/verdict.h"
#include "gui/format.h"
#include "gui/pages/orders/moment_input.h"
#include "gui/pages/orders/reception/job_field.h"
#include "gui/widgets/field_row.h"
#include "gui/widgets/remarked_edit.h"
#include "services/customer_service.h"
#include "services/shop_service.h"

#include <QCheckBox>
#include <QComboBox>
#include <algorithm>

namespace baydesk {

namespace {
constexpr int packagesShown = 6;
}

BookingPanel::BookingPanel(Desk& desk, VehicleId vehicle, const QString& words)
    : AppointmentTimePanel(desk, tr("Book an appointment")), vehicle_(vehicle) {
    addFields();
    words_->setText(words.left(words_->maxLength()));
    loadCar();
}

BookingPanel::BookingPanel(Desk& desk, const QString& typed)
    : AppointmentTimePanel(desk, tr("Book for somebody new")) {
    addNewFields(typed);
    addFields();
    lookForPlate();
}

void BookingPanel::addNewFields(const QString& typed) {
    const QString code = normalizeCode(typed);
    const bool isPhone = !code.isEmpty() && std::ranges::all_of(code, [](QChar c) { return c.isDigit(); });
    const bool isPlate = !isPhone && std::ranges::any_of(code, [](QChar c) { return c.isDigit(); });
    plate_ = addText("plate", tr("Plate"), isPlate ? typed : QString());
    setLatinInput(plate_);
    name_ = addText("name", tr("Name"), isPhone || isPlate ? QString() : typed);
    phone_ = addText("phone", tr("Phone"), isPhone ? typed : QString());
    setLatinInput(phone_);
    connect(plate_, &QLineEdit::editingFinished, this, &BookingPanel::lookForPlate);
    connect(plate_, &QLineEdit::textEdited, this, &BookingPanel::beSomebodyNew);
}

void BookingPanel::lookForPlate() {
    const QString plate = normalizeCode(plate_->text());
    if (plate == plateLookedFor_ || !name_->text().isEmpty() || !phone_->text().isEmpty()) {
        return;
    }
    plateLookedFor_ = plate;
    desk().backroom.readLatest(
        this, "plate",
        [plate, context = desk().context()](Session& session) {
            return CustomerService(session, context).possibleDuplicates({}, plate, {});
        },
        [this, plate](const std::vector<PossibleDuplicate>& found) {
            const bool isStillMeant =
                plate == normalizeCode(plate_->text()) && name_->text().isEmpty() && phone_->text().isEmpty();
            if (found.size() == 1 && found.front().vehicle && isStillMeant) {
                takeKnownCar(*found.front().vehicle);
            }
        });
}

void BookingPanel::takeKnownCar(VehicleId vehicle) {
    vehicle_ = vehicle;
    const bool wasAsked = name_->hasFocus() || phone_->hasFocus();
    setNewPersonShown(false);
    if (wasAsked) {
        words_->setFocus(Qt::OtherFocusReason);
    }
    loadCar();
}

void BookingPanel::beSomebodyNew() {
    plateLookedFor_.clear();
    if (!vehicle_) {
        return;
    }
    vehicle_.reset();
    model_.clear();
    setFieldHint("words", {});
    setTitle(tr("Book for somebody new"));
    setNewPersonShown(true);
}

void BookingPanel::setNewPersonShown(bool isShown) {
    for (FieldRow* row : rows()) {
        if (row->field() == name_ || row->field() == phone_) {
            row->setVisible(isShown);
        }
    }
}

void BookingPanel::addFields() {
    words_ = new JobField;
    words_->setPlaceholderText(tr("Brake noise, or part of a package's name"));
    addField("words", tr("1  What"), words_);
    connect(words_, &JobField::asked, this, &BookingPanel::askForPackages);
    connect(words_, &JobField::typed, this, [this](const QString& job) {
        const QString before = words_->text();
        words_->setText(before.isEmpty() ? job : before + QStringLiteral("; ") + job);
        if (words_->hasFocus()) {
            focusNextChild();
        }
    });
    connect(words_, &JobField::chosen, this, &BookingPanel::takePackage);
    connect(words_, &JobField::left, this, [this] { focusNextChild(); });
    addTimeFields({}, {}, QStringLiteral("2"));
    waits_ = new QCheckBox(tr("waits here"));
    advisor_ = new QComboBox;
    addField("advisor", tr("Receives"), advisor_);
    addField("waits", tr("Customer"), waits_);
    note_ = addText("note", tr("Note"));
    addOverloadField();
    addNote(tr("3 fields; time and hours are suggested. The rest can wait."));
    addButton(tr("Book"));
    loadAdvisors();
    suggest();
}

QWidget* BookingPanel::firstField() const {
    for (QLineEdit* field : {plate_, name_, phone_}) {
        if (field && field->text().isEmpty()) {
            return field;
        }
    }
    return words_;
}

void BookingPanel::loadCar() {
    desk().backroom.read(
        this,
        [id = *vehicle_, context = desk().context()](Session& session) {
            return CustomerService(session, context).vehicleCard(id);
        },
        [this, id = *vehicle_](const VehicleCard& card) {
            if (vehicle_ != id) {
                return; // another plate was typed meanwhile
            }
            model_ = card.vehicle.data.model;
            const QString plate = displayPlate(card.vehicle.data.plate);
            setTitle(tr("Book %1 · %2")
                         .arg(plate.isEmpty() ? card.vehicle.data.vin : plate, card.owner.data.name));
            setFieldHint("words", model_);
        });
}

void BookingPanel::loadAdvisors() {
    advisor_->addItem(desk().personName, static_cast<qlonglong>(desk().person.value()));
    desk().backroom.read(
        this,
        [context = desk().context()](Session& session) { return ShopService(session, context).staff(); },
        [this](const std::vector<StaffMember>& staff) {
            for (const StaffMember& each : staff) {
                if (each.role == StaffRole::Advisor && each.id != desk().person) {
                    advisor_->addItem(each.name, static_cast<qlonglong>(each.id.value()));
                }
            }
        });
}

void BookingPanel::askForPackages(const QString& text) {
    desk().backroom.readLatest(
        this, "packages",
        [text, model = model_, context = desk().context()](Session& session) {
            return text.isEmpty()
                       ? std::vector<ServicePackage>()
                       : ShopService(session, context).findPackages(text, model, {}, packagesShown);
        },
        [this, text](std::vector<ServicePackage> packages) {
            words_->setPackages(text, std::move(packages));
        });
}

void BookingPanel::takePackage(const ServicePackage& package) {
    package_ = package;
    words_->setText(package.name);
    focusNextChild();
    suggest();
}

void BookingPanel::suggest() {
    std::optional<PackageId> package;
    if (package_) {
        package = package_->id;
    }
    desk().backroom.readLatest(
        this, "suggestion",
        [package, context = desk().context()](Session& session) {
            return AppointmentService(session, context).suggest(package);
        },
        [this](const AppointmentSuggestion& suggestion) {
            if (hours_->text() == suggestedHours_) {
                suggestedHours_ = suggestion.expected.toPlain();
                hours_->setText(suggestedHours_);
            }
            if (suggestion.at && at_->text() == suggestedAt_) {
                suggestedAt_ = editableMoment(desk().shop->calendar, *suggestion.at);
                at_->setText(suggestedAt_);
            }
            if (at_->hasFocus()) {
                at_->selectAll();
            }
        });
}

Booking BookingPanel::typedBooking() const {
    const QString words = words_->text().trimmed();
    Booking booking{.vehicle = vehicle_,
                    .appointment = {.at = typedTime(),
                                    .expected = typedHours(),
                                    .words = words,
                                    .package = {},
                                    .advisor = StaffId(advisor_->currentData().toLongLong()),
                                    .customerWaits = waits_->isChecked(),
                                    .note = note_->text()},
                    .overloadReason = overloadReason()};
    if (package_ && words.contains(package_->name)) {
        booking.appointment.package = package_->id;
    }
    if (!vehicle_) {
        booking.newVehicle.plate = plate_->text();
        booking.newCustomer.name = name_->text();
        booking.newCustomer.phone = phone_->text();
    }
    return booking;
}

void BookingPanel::save() {
    clearRefusal();
    words_->closeList();
    try {
        const Booking booking = typedBooking();
        write(
            [booking](Session& session, const Context& context) {
                return AppointmentService(session, context).book(booking);
            },
            [this, at = booking.appointment.at](AppointmentId id) {
                Q_EMIT booked(id, desk().shop->calendar.dayOf(at));
                Q_EMIT finished(tr("Booked for %1.").arg(displayTime(desk().shop->calendar, at)));
            });
    } catch (const Refusal& refusal) {
        showRefusal(refusal);
    }
}

} // namespace baydesk
