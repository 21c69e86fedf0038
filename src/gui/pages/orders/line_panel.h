// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/operation.h"
#include "domain/parts/part_fit.h"
#include "gui/pages/orders/order_panel.h"
#include "services/parts_service.h"

class QLabel;
class QListWidget;

namespace baydesk {

/// Adds or changes a line of a job. Labour is found in the schedule, parts in the catalogue with their stock
/// beside them.
class LinePanel : public OrderPanel {
    Q_OBJECT

  public:
    /// A new line of a job.
    LinePanel(Desk& desk, const OrderView& view, int job, LineKind kind);
    /// An existing one.
    LinePanel(Desk& desk, const OrderView& view, int job, const OrderLine& line);
    QWidget* firstField() const override;
    void save() override;

  protected:
    /// A new discount above the person's limit can be asked for: the reason is typed under it.
    void showRefusal(const Refusal& refusal) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void build();
    void offerKinds();
    void connectFields();
    /// Who pays for a new line of the job and its category, until somebody chooses.
    void propose(const Job& owner);
    void followJob();
    /// Where the order has several jobs: which of them the line belongs to. Another moves it there.
    void addJobChoice();
    int wantedJob() const;
    void showTitle();
    std::function<void(Session&, const Context&)> writing(const LineDraft& draft,
                                                          const EditBase<LineDraft>& base) const;
    void kindChanged();
    void find();
    void offerOperations(const std::vector<Operation>& found);
    /// In the list of what is found; \p sentence says what can be done.
    void sayNothingFound(const QString& sentence);
    void offerParts(const std::vector<PartRow>& found);
    void pick();
    PartFit fitOf(const Part& part) const;
    QString carName() const;
    void showAmount();
    /// What a typed share of a discount is taken of.
    Money discountWhole() const;
    /// In yuan; a discount may be typed as a share, too.
    std::optional<Money> typedPrice() const;
    /// At the field that is wrong, with what would be right.
    void sayWhatIsWrong();
    /// Whether the button asks for the discount instead of adding it.
    bool isAsking() const;
    void setAsking(bool asks);
    void ask(const LineDraft& draft);
    /// What an hour costs for the chosen payer and category on the order's day.
    Money tableRate() const;
    /// A price that is still the table's goes with payer and category; a typed one stays.
    void followRate();
    LineKind kind() const;
    bool isCustomersOwn() const;
    std::optional<LineDraft> draft();

    int job_;
    std::optional<int> line_;
    LineDraft before_;
    QComboBox* kindBox_ = nullptr;
    QComboBox* jobBox_ = nullptr;
    QLineEdit* search_ = nullptr;
    FieldRow* searchRow_ = nullptr;
    QListWidget* found_ = nullptr;
    QLineEdit* description_ = nullptr;
    QLineEdit* quantity_ = nullptr;
    FieldRow* quantityRow_ = nullptr;
    QLineEdit* price_ = nullptr;
    FieldRow* priceRow_ = nullptr;
    QComboBox* payer_ = nullptr;
    QComboBox* category_ = nullptr;
    QLabel* amount_ = nullptr;
    QLineEdit* reason_ = nullptr;
    FieldRow* reasonRow_ = nullptr;
    std::vector<Operation> operations_;
    std::vector<PartRow> parts_;
    std::optional<OperationId> operation_;
    std::optional<PartId> part_;
    Percent taxRate_;
    /// Of the payer and category chosen before.
    Money rateBefore_;
    bool isPayerChosen_ = false;
    bool isCategoryChosen_ = false;
    /// The price, while the line is something the customer brought.
    QString soldFor_;
};

} // namespace baydesk
