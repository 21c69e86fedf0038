// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/refusal.h"
#include "gui/desk.h"
#include "gui/pages/orders/reception/visit_draft.h"
#include "gui/widgets/card.h"
#include "services/reception_service.h"

#include <vector>

class QComboBox;

namespace baydesk {

class FieldRow;
class FuelField;
class JobField;
class JobList;
class PromiseHint;
class RemarkedEdit;
class WalkAroundForm;

/// The five typed fields of a visit and, below, what may be left for later. Each field says what it made of
/// the text; Enter and Tab go on to the next.
class VisitForm : public Card {
    Q_OBJECT
  public:
    explicit VisitForm(Desk& desk, QWidget* parent = nullptr);

    /// What the car is known for: its last mileage and when it was read, and its model, by which packages are
    /// offered.
    void setCar(std::optional<std::int64_t> lastMileageKm, std::optional<QDate> lastReadOn,
                const QString& model);
    void setDraft(const VisitDraft& draft);
    VisitDraft draft() const;
    void setComeback(const std::optional<TypedComeback>& comeback);
    const std::optional<TypedComeback>& comeback() const { return comeback_; }
    void setCampaigns(const std::vector<CampaignId>& campaigns) { campaigns_ = campaigns; }
    const std::vector<CampaignId>& campaigns() const { return campaigns_; }
    std::optional<std::int64_t> mileage() const;
    std::optional<AppointmentId> appointment() const { return appointment_; }
    /// Adds the recommended work as a job of the visit.
    void addRecommendation(const Recommendation& recommendation);
    /// The recommendations among the jobs.
    std::vector<RecommendationId> recommendations() const;

    /// Reads every field into \p reception. What cannot be read is said at its field: then false.
    bool fill(Reception& reception, const Context& context);
    /// True if the refusal belongs to one of its fields and stands there now.
    bool showRefusal(const Refusal& refusal);
    void focusFirst();
    /// Closes what lies over the form; false if nothing did.
    bool closeList();

  Q_SIGNALS:
    void changed();
    void purposeChanged(baydesk::OrderPurpose purpose);
    /// A field was left and holds another reading than before.
    void mileageSettled(std::optional<std::int64_t> kilometres);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void addFields();
    void addJobs();
    void addPromise();
    void addComeback();
    RemarkedEdit* addLine(const QByteArray& name, const QString& label, FieldRow*& row);
    void settle(QObject* field);
    void settleMileage();
    void settlePromise();
    void remarkMileage();
    void remarkPromise();
    void suggestPromise();
    bool isBelowLast() const;
    /// Under the field, where the car would have driven more than can be believed; it is no refusal.
    void hintAtMileage();
    void askForPackages(const QString& text);
    std::vector<JobDraft> jobs() const;
    std::vector<FieldRow*> allRows() const;

    Desk& desk_;
    std::optional<std::int64_t> lastMileageKm_;
    std::optional<QDate> lastReadOn_;
    std::optional<std::int64_t> settledMileage_;
    QString model_;
    std::optional<TypedComeback> comeback_;
    std::optional<AppointmentId> appointment_;
    std::vector<CampaignId> campaigns_;
    RemarkedEdit* mileage_ = nullptr;
    RemarkedEdit* mileageReason_ = nullptr;
    FuelField* fuel_ = nullptr;
    RemarkedEdit* words_ = nullptr;
    RemarkedEdit* promise_ = nullptr;
    PromiseHint* suggestion_ = nullptr;
    JobField* jobField_ = nullptr;
    JobList* jobList_ = nullptr;
    QComboBox* comebackCause_ = nullptr;
    WalkAroundForm* walkAround_ = nullptr;
    FieldRow* mileageRow_ = nullptr;
    FieldRow* reasonRow_ = nullptr;
    FieldRow* fuelRow_ = nullptr;
    FieldRow* wordsRow_ = nullptr;
    FieldRow* promiseRow_ = nullptr;
    FieldRow* jobsRow_ = nullptr;
    FieldRow* comebackRow_ = nullptr;
};

} // namespace baydesk
