// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/reception/walk_around_form.h"

#include "domain/values/phone_number.h"
#include "gui/widgets/car_outline.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field_row.h"
#include "gui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {
constexpr int outlineHeight = 116; ///< the whole form fits a page of 900 pixels
}

WalkAroundForm::WalkAroundForm(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(10);
    column->addWidget(purposeRow());
    damages_ = new DamageEditor;
    damages_->outline()->setMaximumHeight(outlineHeight);
    column->addWidget(damages_);
    column->addWidget(details());
    connect(damages_, &DamageEditor::marksChanged, this, &WalkAroundForm::changed);
    for (QLineEdit* line : {belongings_, senderName_, senderPhone_}) {
        connect(line, &QLineEdit::textEdited, this, &WalkAroundForm::changed);
    }
    connect(oldParts_, &QComboBox::activated, this, &WalkAroundForm::changed);
    connect(wash_, &QCheckBox::clicked, this, &WalkAroundForm::changed);
    for (QCheckBox* box : covers_) {
        connect(box, &QCheckBox::clicked, this, &WalkAroundForm::changed);
    }
    connect(waits_, &QCheckBox::clicked, this, &WalkAroundForm::changed);
    connect(purpose_, &QComboBox::currentIndexChanged, this, [this] {
        showPurpose();
        Q_EMIT changed();
    });
    connect(senderPhone_, &QLineEdit::editingFinished, this, &WalkAroundForm::checkPhone);
}

QWidget* WalkAroundForm::purposeRow() {
    purpose_ = new QComboBox;
    purpose_->setObjectName(QStringLiteral("purpose"));
    for (const OrderPurpose purpose : allValues<OrderPurpose>()) {
        purpose_->addItem(label(purpose));
    }
    purposeRow_ = new FieldRow("purpose", tr("&Purpose"), purpose_);
    purpose_->setAccessibleName(tr("What the order is for"));
    return purposeRow_;
}

void WalkAroundForm::showPurpose() {
    const auto purpose = static_cast<OrderPurpose>(purpose_->currentIndex());
    purposeRow_->setHint(isInternal(purpose) ? tr("The shop pays; no customer is asked.") : QString());
    waits_->setVisible(!isInternal(purpose));
    Q_EMIT purposeChanged(purpose);
}

QWidget* WalkAroundForm::details() {
    auto* host = new QWidget;
    auto* grid = new QGridLayout(host);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(8);
    belongings_ = new QLineEdit;
    belongings_->setPlaceholderText(tr("Dash camera, child seat"));
    oldParts_ = new QComboBox;
    for (const OldParts wish : allValues<OldParts>()) {
        oldParts_->addItem(label(wish), static_cast<int>(wish));
    }
    senderName_ = new QLineEdit;
    senderName_->setPlaceholderText(tr("If not the owner"));
    senderPhone_ = new QLineEdit;
    setLatinInput(senderPhone_);
    wash_ = new QCheckBox(tr("Wash the car"));
    waits_ = new QCheckBox(tr("The customer waits here"));
    auto* belongingsRow = new FieldRow("belongings", tr("Belongings"), belongings_);
    auto* oldPartsRow = new FieldRow("oldParts", tr("Old parts"), oldParts_);
    auto* senderRow = new FieldRow("sender_name", tr("Brought by"), senderName_);
    phoneRow_ = new FieldRow("sender_phone", tr("Their phone"), senderPhone_);
    rows_ = {belongingsRow, oldPartsRow, senderRow, phoneRow_};
    grid->addWidget(belongingsRow, 0, 0);
    grid->addWidget(oldPartsRow, 0, 1);
    grid->addWidget(senderRow, 1, 0);
    grid->addWidget(phoneRow_, 1, 1);
    auto* covers = new FlowLayout(14);
    covers->setContentsMargins(0, 0, 0, 0);
    covers->addWidget(makeLabel(tr("Covers put on"), "note"));
    for (const ProtectiveCover cover : allValues<ProtectiveCover>()) {
        auto* box = new QCheckBox(label(cover));
        box->setObjectName(QStringLiteral("cover.%1").arg(code(cover)));
        covers->addWidget(box);
        covers_[static_cast<std::size_t>(cover)] = box;
    }
    grid->addLayout(covers, 3, 0, 1, 2);
    auto* wishes = new QHBoxLayout;
    wishes->setContentsMargins(fieldLabelWidth + 8, 0, 0, 0);
    wishes->setSpacing(22);
    wishes->addWidget(wash_);
    wishes->addWidget(waits_);
    wishes->addStretch(1);
    grid->addLayout(wishes, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return host;
}

void WalkAroundForm::checkPhone() {
    const QString phone = senderPhone_->text().trimmed();
    const Validation verdict = validatePhone(phone);
    phoneRow_->setError(phone.isEmpty() || verdict.verdict != Verdict::Invalid
                            ? QString()
                            : tr("Not a phone number: %1.").arg(verdict.reason));
}

void WalkAroundForm::setDraft(const VisitDraft& draft) {
    damages_->setMarks(draft.damages);
    belongings_->setText(draft.belongings);
    oldParts_->setCurrentIndex(oldParts_->findData(static_cast<int>(draft.oldParts)));
    wash_->setChecked(draft.wantsWash);
    waits_->setChecked(draft.customerWaits);
    for (const ProtectiveCover cover : allValues<ProtectiveCover>()) {
        covers_[static_cast<std::size_t>(cover)]->setChecked(std::ranges::find(draft.covers, cover) !=
                                                             draft.covers.end());
    }
    purpose_->setCurrentIndex(static_cast<int>(draft.purpose));
    showPurpose();
    senderName_->setText(draft.senderName);
    senderPhone_->setText(draft.senderPhone);
    for (FieldRow* row : rows_) {
        row->setError({});
    }
}

void WalkAroundForm::fill(VisitDraft& draft) const {
    draft.damages = damages_->marks();
    draft.belongings = belongings_->text();
    draft.oldParts = static_cast<OldParts>(oldParts_->currentData().toInt());
    draft.wantsWash = wash_->isChecked();
    draft.customerWaits = waits_->isChecked() && !waits_->isHidden();
    draft.covers.clear();
    for (const ProtectiveCover cover : allValues<ProtectiveCover>()) {
        if (covers_[static_cast<std::size_t>(cover)]->isChecked()) {
            draft.covers.push_back(cover);
        }
    }
    draft.purpose = static_cast<OrderPurpose>(purpose_->currentIndex());
    draft.senderName = senderName_->text();
    draft.senderPhone = senderPhone_->text();
}

} // namespace baydesk
