// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/orders/order_panel.h"
#include "services/order_service.h"

#include <map>
#include <optional>

class QLabel;
class QVBoxLayout;

namespace baydesk {

class PromiseHint;

/// What the customer says to each job that waits: approved, declined, or still open; who, how, and the new
/// promise; with what the customer pays then and how it came about. It follows what other desks change: the
/// new amount is shown, and what was answered to the old one is asked again.
class ConsentPanel : public OrderPanel {
    Q_OBJECT

  public:
    ConsentPanel(Desk& desk, const OrderView& view);
    QWidget* firstField() const override;
    void save() override;
    void refresh(const OrderView& view) override;

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    enum Answer { Approves, Declines, StillOpen };
    struct Question {
        int given() const;
        int job;
        JobDecision before;
        QComboBox* answer;
    };
    /// What the answer box begins with: what was said before; nobody has said anything to a new job.
    static int answerOf(JobDecision decision);
    void askQuestions(const std::map<int, int>& answered);
    /// Questions first, however late they were asked.
    void orderTabs();
    /// One answer for all new jobs, where there are several.
    void askAll();
    void ask(const Job& job, const std::map<int, int>& answered);
    std::map<int, int> answersSoFar() const;
    /// For the work that is not declined by what is answered so far.
    void suggestPromise();
    /// What stands now, where a new promise is typed.
    void showPromise();
    void showOutcome();
    std::optional<OrderService::Answers> answers();

    QWidget* asked_ = nullptr;
    QVBoxLayout* askedBody_;
    std::vector<Question> questions_;
    /// The declined jobs that the suggested promise leaves out.
    std::optional<std::vector<int>> suggestedWithout_;
    QComboBox* all_ = nullptr;
    QComboBox* method_;
    QLineEdit* person_;
    QLineEdit* promise_;
    FieldRow* promiseRow_;
    PromiseHint* suggestion_;
    QLineEdit* promiseReason_;
    QLabel* outcome_;
    QLabel* ladder_;
};

} // namespace baydesk
