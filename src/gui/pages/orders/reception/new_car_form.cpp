// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/reception/new_car_form.h"

#include "app/backroom.h"
#include "domain/values/phone_number.h"
#include "domain/values/plate.h"
#include "domain/values/vin.h"
#include "gui/pages/orders/reception/offer_lines.h"
#include "gui/widgets/field_row.h"
#include "services/customer_service.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

enum Line { PlateLine, PlateReasonLine, OwnerLine, PhoneLine, VinReasonLine, ModelLine };
constexpr qsizetype shortestPlate = 7;
constexpr qsizetype fullVin = 17;
constexpr qsizetype fullMobile = 11;

} // namespace

NewCarForm::NewCarForm(Desk& desk, QList<QAction*> offers, QWidget* parent)
    : Card(tr("New car"), parent), desk_(desk) {
    setHint(tr("Plate, name and phone are enough"));
    grid_ = new QGridLayout;
    grid_->setHorizontalSpacing(18);
    grid_->setVerticalSpacing(8);
    grid_->setColumnStretch(0, 1);
    grid_->setColumnStretch(1, 1);
    body()->addLayout(grid_);
    // The way back from a known owner has the last of the keys, so that the lines do not take each other's.
    ownerLine_ = new OfferLines({offers.takeLast()});
    duplicates_ = new OfferLines(offers);
    buildFields();
    body()->addWidget(duplicates_);
    setDraft({});
}

QLineEdit* NewCarForm::addLine(FieldRow*& row, const QByteArray& name, const QString& label, int gridRow,
                               int column, int span) {
    auto* field = new QLineEdit;
    field->setObjectName(QString::fromLatin1(name));
    row = new FieldRow(name, label, field);
    grid_->addWidget(row, gridRow, column, 1, span, Qt::AlignTop);
    field->installEventFilter(this);
    connect(field, &QLineEdit::textEdited, this, &NewCarForm::changed);
    connect(field, &QLineEdit::editingFinished, this, [this, field] { settle(field); });
    return field;
}

void NewCarForm::buildFields() {
    plate_ = addLine(plateRow_, "plate", tr("Plate"), PlateLine, 0);
    setLatinInput(plate_);
    plateReason_ = addLine(plateReasonRow_, "plateOverrideReason", tr("Reason"), PlateReasonLine, 0, 2);
    plateReason_->setPlaceholderText(tr("Why this plate is right all the same"));
    name_ = addLine(nameRow_, "name", tr("Name"), PlateLine, 1);
    phone_ = addLine(phoneRow_, "phone", tr("Phone"), PhoneLine, 0);
    setLatinInput(phone_);
    vin_ = addLine(vinRow_, "vin", tr("VIN"), PhoneLine, 1);
    setLatinInput(vin_);
    vin_->setPlaceholderText(tr("May be left"));
    vinReason_ = addLine(vinReasonRow_, "vinOverrideReason", tr("Reason"), VinReasonLine, 0, 2);
    vinReason_->setPlaceholderText(tr("Why this VIN is right all the same"));
    model_ = addLine(modelRow_, "model", tr("Model"), ModelLine, 0);
    model_->setPlaceholderText(tr("May be left"));
    reminders_ = new QCheckBox(tr("Allows reminders") + QStringLiteral("  Alt+0"));
    reminders_->setObjectName(QStringLiteral("allowsReminders"));
    reminders_->setToolTip(
        tr("The customer was told what the data are for, and allows their use for the repairs and "
           "for reminders of due services."));
    reminders_->setFocusPolicy(Qt::ClickFocus); // Tab goes from field to field; the key works everywhere
    connect(reminders_, &QCheckBox::clicked, this, &NewCarForm::changed);
    auto* wishes = new QHBoxLayout;
    wishes->setContentsMargins(fieldLabelWidth + 8, 0, 0, 0);
    wishes->addWidget(reminders_);
    grid_->addLayout(wishes, ModelLine, 1, Qt::AlignVCenter);
    grid_->addWidget(ownerLine_, OwnerLine, 0, 1, 2);
    connect(plate_, &QLineEdit::textEdited, this, [this] {
        settleCode(plateRow_, plate_, plateReasonRow_, plateReason_, false);
        lookForDuplicates();
    });
    connect(phone_, &QLineEdit::textEdited, this, [this] {
        settlePhone(false);
        lookForDuplicates();
    });
    connect(vin_, &QLineEdit::textEdited, this, [this] {
        settleCode(vinRow_, vin_, vinReasonRow_, vinReason_, false);
        lookForDuplicates();
    });
}

void NewCarForm::settle(const QObject* field) {
    if (field == plate_ || field == plateReason_) {
        settleCode(plateRow_, plate_, plateReasonRow_, plateReason_, true);
    } else if (field == vin_ || field == vinReason_) {
        settleCode(vinRow_, vin_, vinReasonRow_, vinReason_, true);
    } else if (field == phone_) {
        settlePhone(true);
    }
}

/// While a code is still too short to be whole, what is missing is a hint; else it is an error, which a
/// reason turns into a remark.
void NewCarForm::settleCode(FieldRow* row, QLineEdit* field, FieldRow* reasonRow, QLineEdit* reason,
                            bool leaving) {
    const Validation verdict = field == vin_ ? validateVin(field->text()) : validatePlate(field->text());
    const bool isWhole = verdict.normalized.size() >= (field == vin_ ? fullVin : shortestPlate);
    const bool isWrong = !verdict.normalized.isEmpty() && verdict.verdict == Verdict::Invalid;
    const bool isExcused = !reason->text().trimmed().isEmpty();
    const QString sentence = field == vin_ ? tr("Not a valid VIN: %1. Correct it, or say why it is right.")
                                           : tr("Not a known plate: %1. Correct it, or say why it is right.");
    row->setHint(verdict.normalized.isEmpty() ? QString() : verdict.reason);
    row->setError(isWrong && !isExcused && (isWhole || leaving) ? sentence.arg(verdict.reason) : QString());
    reasonRow->setVisible(isWrong && (isExcused || row->hasError()));
}

void NewCarForm::settlePhone(bool leaving) {
    const QString typed = phone_->text().trimmed();
    const Validation verdict = validatePhone(typed);
    const bool isWrong = !typed.isEmpty() && verdict.verdict == Verdict::Invalid;
    phoneRow_->setHint(typed.isEmpty() ? QString() : verdict.reason);
    phoneRow_->setError(isWrong && (leaving || typed.size() > fullMobile)
                            ? tr("Not a phone number: %1.").arg(verdict.reason)
                            : QString());
}

bool NewCarForm::check() {
    if (plate_->text().trimmed().isEmpty() && vin_->text().trimmed().isEmpty()) {
        plateRow_->setError(tr("Type the plate, or the VIN of a car without one."));
    } else {
        settle(plate_);
    }
    settle(vin_);
    if (!owner_ && !isShopsOwn()) {
        settle(phone_);
        if (name_->text().trimmed().isEmpty()) {
            nameRow_->setError(tr("Type the customer's name."));
        }
        if (phone_->text().trimmed().isEmpty()) {
            phoneRow_->setError(tr("Type a phone number, to call when the car is ready."));
        }
    }
    for (FieldRow* row : allRows()) {
        if (!row->isHidden() && row->hasError()) {
            row->field()->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

void NewCarForm::setPurpose(OrderPurpose purpose) {
    mayBeShops_ = isInternal(purpose);
    setHint(mayBeShops_ ? tr("The plate or the VIN is enough: without a name it is the shop's own car")
                        : tr("Plate, name and phone are enough"));
    name_->setPlaceholderText(mayBeShops_ ? tr("Empty: the shop itself") : QString());
    phone_->setPlaceholderText(mayBeShops_ ? tr("May be left") : QString());
    if (mayBeShops_ && isShopsOwn()) {
        nameRow_->setError({});
        phoneRow_->setError({});
    }
}

bool NewCarForm::isShopsOwn() const {
    return mayBeShops_ && name_->text().trimmed().isEmpty() && phone_->text().trimmed().isEmpty();
}

void NewCarForm::lookForDuplicates() {
    const QString plate = normalizeCode(plate_->text()).size() >= shortestPlate ? plate_->text() : QString();
    const QString vin = normalizeCode(vin_->text()).size() >= fullVin ? vin_->text() : QString();
    const QString phone = owner_ ? QString() : phone_->text();
    desk_.backroom.readLatest(
        this, "duplicates",
        [context = desk_.context(), phone, plate, vin](Session& session) {
            return CustomerService(session, context).possibleDuplicates(phone, plate, vin);
        },
        [this](const std::vector<PossibleDuplicate>& found) { showDuplicates(found); });
}

OfferLine NewCarForm::lineFor(const PossibleDuplicate& duplicate) {
    using Match = PossibleDuplicate::Match;
    if (duplicate.match == Match::Phone || !duplicate.vehicle) {
        const KnownOwner owner{duplicate.customer, duplicate.customerName};
        return {Tone::Warn, tr("%1 has this phone number already.").arg(duplicate.customerName),
                tr("Use this one"), [this, owner] {
                    setOwner(owner);
                    Q_EMIT changed();
                }};
    }
    const QString plate =
        duplicate.plate.isEmpty() ? tr("a car without a plate") : displayPlate(duplicate.plate);
    const QString sentence = duplicate.match == Match::Vin ? tr("This VIN is known: %1 of %2.")
                                                           : tr("This plate is known: %1 of %2.");
    return {Tone::Warn, sentence.arg(plate, duplicate.customerName), tr("Use this one"),
            [this, vehicle = *duplicate.vehicle] { Q_EMIT knownCarChosen(vehicle); }};
}

void NewCarForm::showDuplicates(const std::vector<PossibleDuplicate>& found) {
    std::vector<OfferLine> lines;
    if (isHidden()) {
        return; // answered too late: the keys belong to what is shown now
    }
    for (const PossibleDuplicate& duplicate : found) {
        lines.push_back(lineFor(duplicate));
    }
    duplicates_->setLines(std::move(lines));
}

void NewCarForm::setOwner(const std::optional<KnownOwner>& owner) {
    const bool isLosingFocus = owner && (name_->hasFocus() || phone_->hasFocus());
    owner_ = owner;
    nameRow_->setVisible(!owner);
    phoneRow_->setVisible(!owner);
    reminders_->setVisible(!owner);
    std::vector<OfferLine> lines;
    if (owner) {
        lines.push_back({Tone::Ok, tr("A car of %1, who is known already.").arg(owner->name),
                         tr("Somebody else"), [this] {
                             setOwner({});
                             name_->setFocus(Qt::OtherFocusReason);
                             Q_EMIT changed();
                         }});
    }
    ownerLine_->setLines(std::move(lines));
    if (isLosingFocus) {
        vin_->setFocus(Qt::OtherFocusReason);
    }
    lookForDuplicates();
}

void NewCarForm::setDraft(const NewCarDraft& draft) {
    plate_->setText(draft.plate);
    plateReason_->setText(draft.plateReason);
    name_->setText(draft.name);
    phone_->setText(draft.phone);
    vin_->setText(draft.vin);
    vinReason_->setText(draft.vinReason);
    model_->setText(draft.model);
    reminders_->setChecked(draft.allowsReminders);
    for (FieldRow* row : allRows()) {
        row->setError({});
    }
    settleCode(plateRow_, plate_, plateReasonRow_, plateReason_, false);
    settleCode(vinRow_, vin_, vinReasonRow_, vinReason_, false);
    settlePhone(false);
    setOwner(draft.owner);
}

NewCarDraft NewCarForm::draft() const {
    return {.owner = owner_,
            .plate = plate_->text(),
            .plateReason = plateReason_->text(),
            .name = name_->text(),
            .phone = phone_->text(),
            .vin = vin_->text(),
            .vinReason = vinReason_->text(),
            .model = model_->text(),
            .allowsReminders = reminders_->isChecked()};
}

void NewCarForm::toggleReminders() {
    if (!isHidden() && !owner_) {
        reminders_->toggle();
        Q_EMIT changed();
    }
}

void NewCarForm::leave() {
    duplicates_->setLines({});
    ownerLine_->setLines({});
    hide();
}

QString NewCarForm::model() const {
    return model_->text().trimmed();
}

void NewCarForm::fill(Reception& reception) const {
    if (owner_) {
        reception.owner = owner_->id;
    } else {
        reception.newCustomer.name = name_->text();
        reception.newCustomer.phone = phone_->text();
        reception.allowsReminders = reminders_->isChecked();
    }
    reception.newVehicle.plate = plate_->text();
    reception.newVehicle.plateOverrideReason = plateReason_->text();
    reception.newVehicle.vin = vin_->text();
    reception.newVehicle.vinOverrideReason = vinReason_->text();
    reception.newVehicle.model = model_->text();
}

std::vector<FieldRow*> NewCarForm::allRows() const {
    return {plateRow_, plateReasonRow_, nameRow_, phoneRow_, vinRow_, vinReasonRow_, modelRow_};
}

bool NewCarForm::showRefusal(const Refusal& refusal) {
    const auto rows = allRows();
    const auto row =
        std::ranges::find_if(rows, [&](const FieldRow* one) { return one->name() == refusal.field(); });
    if (refusal.field().isEmpty() || row == rows.end()) {
        return false;
    }
    (*row)->setVisible(true);
    (*row)->setError(refusal.remedy().isEmpty() ? refusal.sentence()
                                                : refusal.sentence() + QLatin1Char(' ') + refusal.remedy());
    (*row)->field()->setFocus(Qt::OtherFocusReason);
    return true;
}

void NewCarForm::focusFirst() {
    for (QLineEdit* field : {plate_, name_, phone_}) {
        if (field->text().isEmpty() && !field->isHidden() && !(owner_ && field != plate_)) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    vin_->setFocus(Qt::OtherFocusReason);
}

bool NewCarForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return Card::eventFilter(watched, event);
    }
    const auto* press = static_cast<QKeyEvent*>(event);
    const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if ((!isEnter && press->key() != Qt::Key_Tab) || press->modifiers() != Qt::NoModifier) {
        return Card::eventFilter(watched, event);
    }
    settle(watched); // before the next field is looked for: a reason may have come between
    if (isEnter && watched == model_) {
        Q_EMIT left();
    } else if (isEnter) {
        focusNextPrevChild(true);
    }
    return isEnter;
}

} // namespace baydesk
