// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/form_html.h"
#include "documents/form_words.h"
#include "services/forms.h"

#include <QHash>
#include <QImage>

namespace baydesk {

/// Turns what stands on a form into rich text: one method for each form, the same in each language. Nothing
/// is added up here, and what is missing becomes a line to fill in, never 0.
class FormTemplate {
  public:
    explicit FormTemplate(FormLanguage language) : words_(language) {}

    /// The form as rich text; its pictures are those of pictures() afterwards.
    QString html(const FormContent& content);
    const QHash<QString, QImage>& pictures() const { return pictures_; }
    /// What the form calls itself.
    QString title(FormKind kind) const;
    /// What stands below each page: car, order and form, and "page x / y".
    QString footer(const FormContent& content) const;
    QString pageText(int page, int pages) const;

  private:
#ifdef BAYDESK_ONLY_FOR_LUPDATE
    Q_DECLARE_TR_FUNCTIONS(baydesk::FormTemplate) // it looks for this; the words come from words_ instead
#endif
    /// The name is what makes the words of the templates translatable.
    QString tr(const char* source) const {
        return words_.say(source);
    }

    QString form(const AgreementForm& agreement);
    QString form(const WalkAroundSheetForm& sheet);
    QString form(const EstimateForm& estimate);
    QString form(const IssueSlipForm& slip);
    QString form(const SettlementListForm& list);
    QString form(const CertificateForm& certificate);
    QString form(const GatePassForm& pass);

    /// \name Blocks that several forms share
    /// @{
    QString head(const FormFacts& facts, FormKind kind, const QString& number, const QString& remark = {});
    QString plateBand(const FormFacts& facts, const std::vector<FormFact>& beside);
    std::vector<FormFact> peopleFacts(const FormFacts& facts) const;
    std::vector<FormFact> carFacts(const FormFacts& facts) const;
    QString jobTable(const FormEstimate& estimate) const;
    QString estimateTotal(const FormEstimate& estimate) const;
    QString outline(const FormFacts& facts, int width);
    QString damageList(const FormFacts& facts) const;
    /// Before the work nobody knows whether there will be old parts, so only \p areNone ticks that.
    QString oldPartsBoxes(const std::optional<WalkAround>& walkAround, bool areNone = false) const;
    QString shopLine(const FormFacts& facts) const;
    /// What was agreed after the estimate, what still waits, and room for more.
    QString additions(const FormFacts& facts, const FormConsents& consents) const;
    /// How the amount came about, every consent with time, person and way; nothing before the first answer.
    QString amountBySteps(const FormFacts& facts, const FormConsents& consents) const;
    QStringList stepRow(const FormFacts& facts, const FormConsents& consents, const LadderStep& step) const;
    QString consentInWords(const LadderStep& step) const;
    /// @}

    QString moment(const FormFacts& facts, const std::optional<Timestamp>& at) const;
    QString amount(const std::optional<Money>& amount) const;
    QString kilometres(const std::optional<WalkAround>& walkAround) const;
    QString fuel(const std::optional<WalkAround>& walkAround) const;
    QString categories(const FormFacts& facts) const;
    QString quantity(const FormLine& line) const;
    QString settledLabour(const SettlementListForm& list) const;
    QString settledMaterial(const SettlementListForm& list) const;
    QString settledOther(const SettlementListForm& list) const;
    QStringList subtotal(const SettlementListForm& list, RepairFee fee, qsizetype columns) const;
    QString settledSummary(const SettlementListForm& list) const;
    QString broughtParts(const SettlementListForm& list) const;
    QString guaranteeCard(const CertificateForm& certificate) const;
    QString coverBoxes(const std::optional<WalkAround>& around) const;
    QString versionOf(const EstimateForm& estimate) const;

    /// \name Words of the lists
    /// @{
    QString word(Payer payer) const;
    QString word(ServiceCategory category) const;
    QString word(LineKind kind) const;
    /// What a line is, and where its part comes from.
    QString wordOfKind(const FormLine& line) const;
    QString word(PartOrigin origin) const;
    QString word(ConsentMethod method) const;
    QString word(JobDecision decision) const;
    QString word(LadderStep::Kind kind) const;
    QString word(DamageKind kind) const;
    QString word(CarZone zone) const;
    QString word(RepairFee fee) const;
    QString word(ProtectiveCover cover) const;
    QString word(GuaranteeClass guaranteeClass) const;
    /// @}

    FormWords words_;
    QHash<QString, QImage> pictures_;
};

} // namespace baydesk
