// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/vehicle_card.h"
#include "domain/merge.h"
#include "domain/orders/repair_order.h"
#include "services/context.h"
#include "services/order_view.h"

#include <functional>

namespace baydesk {

class Session;

/// A repair order from its first line to the hand-over. Each write call is one business act:
/// the order's own rule, the stock that follows from it, and the history, in the caller's transaction.
class OrderService {
  public:
    OrderService(Session& session, const Context& context);

    /// The revision of the order as the person saw it: the next act is refused if another desk
    /// changed it since, so that nobody overwrites what they have not seen. Without it only what happens at
    /// the very same moment is refused.
    OrderService& seen(std::int64_t revision);

    /// \name Reading
    /// @{
    /// Names and phone numbers as far as the actor may see them, which is recorded, or masked for everybody.
    enum class Names { AsAllowed, Masked };
    OrderView order(OrderId id, Names names = Names::AsAllowed);
    /// Every version of the estimate that was given, newest first.
    std::vector<Estimate> estimates(OrderId id);
    /// Work that was done on the order's car before and handed over, the newest first: what a job may be the
    /// comeback of.
    std::vector<GuaranteedJob> earlierWork(OrderId id);
    std::optional<OrderId> findByNumber(const QString& number);
    /// Orders in the shop, by promise; those without one last.
    std::vector<OpenOrder> openOrders();
    /// Numbers of all orders in the order they were opened, or of the open ones, for the console.
    std::vector<OrderId> allOrders(bool onlyOpen);
    /// Delivered orders of a day.
    int deliveredOn(QDate day);
    /// @}

    /// \name Writing the work
    /// Discounts stay within the actor's limit; DiscountService asks for more.
    /// @{
    /// The new job's position. A draft with a package brings its labour and parts with it.
    int addJob(OrderId id, const JobDraft& draft, Payer payer = Payer::Customer);
    /// With \p base, the job as the person saw it before typing, what another desk changed since is kept
    /// beside what is changed now; the same field changed on both sides is an EditConflict, and nothing is
    /// saved.
    void editJob(OrderId id, int job, const JobDraft& draft,
                 const std::optional<EditBase<JobDraft>>& base = {});
    void removeJob(OrderId id, int job);
    int addLine(OrderId id, int job, const LineDraft& draft);
    /// \p base as in editJob().
    void editLine(OrderId id, int job, int line, const LineDraft& draft,
                  const std::optional<EditBase<LineDraft>>& base = {});
    void removeLine(OrderId id, int job, int line);
    /// To another job of the order, as \p draft says; the line's position there. \p base as in editJob().
    /// Refuses a discount that a request granted on its job ("discount.granted_here").
    int moveLine(OrderId id, int job, int line, int toJob, const LineDraft& draft,
                 const std::optional<EditBase<LineDraft>>& base = {});
    /// Whom the order is for, while nobody was asked and nothing is released. Refuses a customer's order with
    /// a campaign ("order.purpose_campaign") to become internal.
    void changePurpose(OrderId id, OrderPurpose purpose);
    /// \p base as in editJob(); a person who decides for the other desk's promise changes nothing.
    void changePromise(OrderId id, Timestamp promise, const QString& reason,
                       const std::optional<EditBase<std::optional<Timestamp>>>& base = {});
    /// Whether the fault is simple or complex, against the rule; history says by whom.
    void sayFaultClass(OrderId id, FaultClass fault);
    /// @}

    /// \name The customer's word
    /// @{
    /// Gives the estimate, or gives it again while the customer has not answered. What is offered is kept as
    /// its next version; the customer's answer keeps another one if the work changed since.
    void submitEstimate(OrderId id);
    struct Answers {
        std::vector<int> approved;
        std::vector<int> declined;
        ConsentAnswer answer;
        /// A new promise given in the same conversation, with its reason.
        std::optional<Timestamp> promise;
        QString promiseReason;
    };
    /// What the customer said to several jobs at once, to each one answer. Approved parts are reserved as far
    /// as they are there.
    void recordConsent(OrderId id, const Answers& answers);
    /// All work declined. The fee is at most the shop's diagnosis fee.
    void release(OrderId id, Money diagnosisFee, const ConsentAnswer& answer);
    void cancel(OrderId id, const QString& reason);
    /// @}

    /// \name Checking and hand-over
    /// @{
    void passSelfCheck(OrderId id, const TickedItems& ticked);
    void passInspection(OrderId id, const TickedItems& ticked);
    void failInspection(OrderId id, const QString& cause, const std::vector<int>& jobs,
                        const TickedItems& ticked);
    void finishWash(OrderId id);
    void tellCustomer(OrderId id);
    void deliver(OrderId id, const TickedItems& ticked);
    /// @}

  private:
    /// Loads, acts, lets go of what is no longer reserved, saves, and keeps what became free for others who
    /// wait.
    RepairOrder change(OrderId id, const std::function<void(RepairOrder&)>& act);
    /// change() of jobs and lines: refuses discounts above the actor's limit ("discount.above_limit").
    RepairOrder changeWork(OrderId id, const std::function<void(RepairOrder&)>& act);
    void append(OrderId id, const char* act, const QStringList& details);
    /// A line of the order as it becomes once \p typed is put together with what is stored.
    LineDraft wantedLine(const OrderLine& stored, const LineDraft& typed,
                         const std::optional<EditBase<LineDraft>>& base);

    Session& session_;
    const Context& context_;
    std::optional<std::int64_t> seen_;
};

} // namespace baydesk
