// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/shop/settings_form.h"

#include "gui/pages/orders/conflict_choice.h"
#include "gui/theme.h"
#include "gui/typed_value.h"
#include "gui/widgets/field_row.h"
#include "gui/widgets/inline_message.h"
#include "gui/widgets/pick_box.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int secondsPerMinute = 60;

QString textOf(QTime time) {
    return time.toString(QStringLiteral("HH:mm"));
}

int countOf(const QLineEdit* field, const QString& ifNone) {
    bool isNumber = false;
    const int count = field->text().trimmed().toInt(&isNumber);
    if (!isNumber) {
        throw Refusal("typed.number", ifNone, {}, field->objectName().toLatin1());
    }
    return count;
}

Hours minutesOf(const QLineEdit* field) {
    const int minutes = countOf(field, SettingsForm::tr("Type a number of minutes."));
    return Hours::fromSeconds(std::int64_t{minutes} * secondsPerMinute);
}

} // namespace

SettingsForm::SettingsForm()
    : Card(tr("The shop")), grid_(new QGridLayout), message_(new InlineMessage), zone_(new PickBox) {
    body()->addWidget(message_);
    grid_->setHorizontalSpacing(pageMargin);
    grid_->setVerticalSpacing(10);
    grid_->setColumnStretch(0, 1);
    grid_->setColumnStretch(1, 1);
    body()->addLayout(grid_);
    build();
    body()->addStretch(1);
}

void SettingsForm::build() {
    name_ = addLine(0, "name", tr("Name"), tr("Name, address and licence stand on every paper."));
    address_ = addLine(0, "address", tr("Address"));
    phone_ = addLine(0, "phone", tr("Phone"));
    licence_ = addLine(0, "licence", tr("Licence number"));
    zone_->setChoices(timeZoneChoices());
    addField(0, "time_zone", tr("Time zone"), zone_, tr("Stands once work is recorded by its days."));
    connect(zone_, &PickBox::chosenChanged, this, &SettingsForm::changed);
    idleLock_ =
        addLine(0, "idle_lock", tr("Idle lock (min)"), tr("An idle desk asks for the password again."));
    backupTime_ = addLine(0, "backup_time", tr("Daily backup at"));
    backupFolder_ = addLine(0, "backup_folder", tr("Backup folder"), tr("Empty: the usual folder."));
    creditCode_ = addLine(0, "credit_code", tr("Social credit code"),
                          tr("On settlement lists, like bank and account."));
    bank_ = addLine(0, "bank", tr("Bank"));
    opens_ = addLine(1, "opens", tr("Opens at"));
    closes_ = addLine(1, "closes", tr("Closes at"), tr("A forgotten clock ends then."));
    workday_ = addLine(1, "workday", tr("Workday (h)"),
                       tr("Key figures of every month; recorded attendance stays as it is."));
    labourRate_ = addLine(1, "labour_rate", tr("Labour rate (¥/h)"),
                          tr("New lines; key figures of every month are held against it."));
    diagnosisFee_ =
        addLine(1, "diagnosis_fee", tr("Diagnosis fee (¥)"), tr("At most, when all is declined."));
    taxRate_ = addLine(1, "tax_rate", tr("Tax rate (%)"), tr("New lines and new parts."));
    hold_ = addLine(1, "hold", tr("Hold on a part (h)"), tr("New holds."));
    bankAccount_ = addLine(1, "bank_account", tr("Bank account"));
    estimateValid_ =
        addLine(1, "estimate_valid", tr("An estimate stands (days)"), tr("Then its prices are given again."));
    followUp_ = addLine(0, "follow_up", tr("Follow-up call (days)"), tr("So long after the hand-over."));
    reason_ = addLine(1, "reason", tr("Reason"), tr("Needed where workday or labour rate change."));
}

FieldRow* SettingsForm::addField(int column, const QByteArray& name, const QString& label, QWidget* field,
                                 const QString& hint) {
    field->setObjectName(QString::fromLatin1(name));
    auto* row = new FieldRow(name, label, field);
    row->setHint(hint);
    int line = 0;
    while (grid_->itemAtPosition(line, column)) {
        ++line;
    }
    grid_->addWidget(row, line, column, Qt::AlignTop);
    rows_.push_back(row);
    return row;
}

QLineEdit* SettingsForm::addLine(int column, const QByteArray& name, const QString& label,
                                 const QString& hint) {
    auto* field = new QLineEdit;
    addField(column, name, label, field, hint);
    lines_.push_back(field);
    connect(field, &QLineEdit::textChanged, this, &SettingsForm::changed);
    connect(field, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    return field;
}

void SettingsForm::fill(const ShopDraft& shop) {
    seen_ = shop;
    name_->setText(shop.name);
    address_->setText(shop.address);
    phone_->setText(shop.phone);
    licence_->setText(shop.licence);
    creditCode_->setText(shop.account.creditCode);
    bank_->setText(shop.account.bank);
    bankAccount_->setText(shop.account.bankAccount);
    zone_->setEditText(shop.timeZone);
    opens_->setText(textOf(shop.opens));
    closes_->setText(textOf(shop.closes));
    workday_->setText(shop.workday.toPlain());
    labourRate_->setText(shop.labourRate.toPlain());
    diagnosisFee_->setText(shop.diagnosisFee.toPlain());
    taxRate_->setText(shop.taxRate.toPlain());
    hold_->setText(shop.holdLength.toPlain());
    estimateValid_->setText(QString::number(shop.estimateValidDays));
    followUp_->setText(QString::number(shop.followUpDays));
    idleLock_->setText(QString::number(shop.idleLock.seconds() / secondsPerMinute));
    backupTime_->setText(textOf(shop.backupTime));
    backupFolder_->setText(shop.backupFolder);
    reason_->clear();
    filled_ = texts();
    clearRefusal();
    Q_EMIT changed();
}

QStringList SettingsForm::texts() const {
    QStringList all{zone_->currentText()};
    for (const QLineEdit* line : lines_) {
        all.append(line->text());
    }
    return all;
}

bool SettingsForm::hasTyped() const {
    return !filled_.isEmpty() && texts() != filled_;
}

ShopDraft SettingsForm::draft() const {
    ShopDraft draft = seen_;
    draft.name = name_->text();
    draft.address = address_->text();
    draft.phone = phone_->text();
    draft.licence = licence_->text();
    draft.account = {creditCode_->text(), bank_->text(), bankAccount_->text()};
    draft.timeZone = zone_->currentText();
    draft.opens = typedTime(opens_);
    draft.closes = typedTime(closes_);
    draft.workday = typedNumber<Hours>(workday_);
    draft.labourRate = typedNumber<Money>(labourRate_);
    draft.diagnosisFee = typedNumber<Money>(diagnosisFee_);
    draft.taxRate = typedNumber<Percent>(taxRate_);
    draft.holdLength = typedNumber<Hours>(hold_);
    draft.estimateValidDays = countOf(estimateValid_, tr("Type a number of days."));
    draft.followUpDays = countOf(followUp_, tr("Type a number of days."));
    draft.idleLock = minutesOf(idleLock_);
    draft.backupTime = typedTime(backupTime_);
    draft.backupFolder = backupFolder_->text();
    return draft;
}

std::optional<EditBase<ShopDraft>> SettingsForm::base() {
    if (!conflicts_) {
        return EditBase<ShopDraft>{seen_};
    }
    if (!conflicts_->isDecided()) {
        message_->showRefusal(Refusal("edit.undecided", tr("Two values are there for one setting."),
                                      tr("Choose for each which one stands.")));
        return std::nullopt;
    }
    return EditBase<ShopDraft>{seen_, conflicts_->choices()};
}

QString SettingsForm::reason() const {
    return reason_->text();
}

void SettingsForm::showRefusal(const Refusal& refusal) {
    for (FieldRow* row : rows_) {
        if (!refusal.field().isEmpty() && row->name() == refusal.field()) {
            row->setError(refusal.toString());
            row->field()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    message_->showRefusal(refusal);
    if (const auto* conflict = dynamic_cast<const EditConflict*>(&refusal)) {
        if (!conflicts_) {
            conflicts_ = new ConflictChoice;
            body()->insertWidget(body()->indexOf(message_) + 1, conflicts_);
        }
        conflicts_->ask(conflict->fields());
    }
}

void SettingsForm::clearRefusal() {
    message_->clear();
    for (FieldRow* row : rows_) {
        row->setError({});
    }
    if (conflicts_ && !hasTyped()) {
        delete conflicts_;
        conflicts_ = nullptr;
    }
}

void SettingsForm::focusFirst() {
    name_->setFocus(Qt::OtherFocusReason);
    name_->selectAll();
}

} // namespace baydesk
