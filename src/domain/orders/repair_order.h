// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/billing/payment.h"
#include "domain/orders/estimate.h"
#include "domain/orders/fault_class.h"
#include "domain/orders/inspection.h"
#include "domain/orders/job.h"
#include "domain/orders/order_purpose.h"
#include "domain/orders/order_state.h"
#include "domain/orders/walk_around.h"
#include "domain/values/refusal.h"

#include <QStringList>
#include <map>
#include <optional>
#include <vector>

namespace baydesk {

class LabourRates;

/// The fields of an order that one row holds.
struct OrderHeader {
    /// Empty until stored.
    std::optional<OrderId> id;
    QString number;
    VisitId visit;
    VehicleId vehicle;
    CustomerId customer;
    QString senderName;
    QString senderPhone;
    StaffId advisor;
    OrderState state = OrderState::Estimating;
    WalkAround walkAround;
    bool customerWaits = false;
    Timestamp openedAt;
    QDate openedOn;
    /// The first promise is what on-time delivery is measured by (catalogue Q03); later ones stand beside it.
    std::optional<Timestamp> firstPromise;
    std::optional<Timestamp> promise;
    Timestamp stateSince;
    std::optional<Timestamp> workFinishedAt;
    std::optional<Timestamp> readyAt;
    std::optional<Timestamp> toldAt;
    std::optional<Timestamp> deliveredAt;
    std::optional<QDate> deliveredOn;
    /// All work was declined and the car released.
    bool isReleased = false;
    int reworkCount = 0;
    /// Empty until the fault is known; by the rule unless an advisor said it.
    std::optional<FaultClass> faultClass = {};
    bool isFaultClassSaid = false;
    std::int64_t revision = 0;
    OrderPurpose purpose = OrderPurpose::Customer;
    bool operator==(const OrderHeader&) const = default;
};

/// What happened to an order and is never changed: rows the store appends.
struct ConsentRecord {
    int jobPosition;
    JobDecision decision;
    Money amount;
    ConsentMethod method;
    QString person;
    bool operator==(const ConsentRecord&) const = default;
};
struct InspectionRecord {
    InspectionKind kind;
    bool isPassed;
    QString cause;
    TickedItems ticked;
    bool operator==(const InspectionRecord&) const = default;
};
struct PromiseRecord {
    Timestamp promise;
    QString reason;
    bool operator==(const PromiseRecord&) const = default;
};

/// How the customer answered.
struct ConsentAnswer {
    ConsentMethod method;
    /// Who answered; needed.
    QString person;
};

/// What an order comes to, of all jobs that are not declined.
struct OrderTotals {
    Money labour;
    Money parts;
    Money discounts; ///< negative or zero; already within labour and parts
    std::map<Payer, Money> byPayer;
    Money total;    ///< labour + parts
    Money approved; ///< of the customer's share: jobs approved
    Money pending;  ///< of the customer's share: jobs waiting for an answer
    Money customer() const;
};

/// A repair order with its jobs and lines: every rule about it in one place. A method checks its rule and
/// throws Refusal, or changes the order; the store writes what changed. The same questions (blockers,
/// isAllowed) enable a button and refuse the act.
class RepairOrder {
  public:
    /// A new order at the desk. Refuses a promise that is not after \p now, a fuel level outside 0–8, a
    /// mileage outside 0–3,000,000 km, or below \p lastMileageKm without a reason (catalogue D9).
    static RepairOrder open(OrderHeader header, std::optional<std::int64_t> lastMileageKm, Timestamp now);

    /// An order as it is stored, with the technicians' clocks that touch it.
    struct Stored {
        OrderHeader header;
        std::vector<Job> jobs;
        std::vector<Settlement> settlements;
        std::vector<Payment> payments;
        /// Jobs (by position) that a technician is clocked on to now, and that anyone ever was.
        std::vector<int> jobsBeingWorked;
        std::vector<int> jobsEverWorked;
    };
    explicit RepairOrder(Stored stored);

    const OrderHeader& header() const { return header_; }
    OrderState state() const { return header_.state; }
    /// The shop pays for everything on it: no customer is asked, and no money is taken.
    bool isInternal() const { return baydesk::isInternal(header_.purpose); }
    /// Jobs that are not removed.
    std::vector<const Job*> jobs() const;
    const Job& job(int position) const;
    const Job* findJob(JobId id) const;
    /// The job and line a stored line id stands for; a std::logic_error if it is not of this order.
    const OrderLine& line(LineId id) const;
    const Job& jobOf(LineId id) const;
    const std::vector<Settlement>& settlements() const { return settlements_; }
    const std::vector<Payment>& payments() const { return payments_; }

    OrderTotals totals() const;
    /// What the customer is offered now: every job that is neither removed nor declined.
    OfferedWork offer() const;
    /// Payers that have lines in jobs that are not declined; the customer if there is none at all.
    std::vector<Payer> payers() const;
    Money amountOf(Payer payer) const;
    /// What stands settled for a payer: settlements less their reversals. Empty if it is not settled now.
    std::optional<Money> settledAmount(Payer payer) const;
    /// Payments and deposits less refunds; on-account counts as paid at the counter.
    Money paidAmount(Payer payer) const;
    /// What the payer still owes at the counter: of the settlement, or before it of the approved amount.
    Money balance(Payer payer) const;
    /// What can be given back: what was paid above the settlement, or before it all that was paid.
    Money refundable(Payer payer) const;

    /// Everything that stands in the way of an act, one sentence each; empty if it may be done.
    QStringList blockers(OrderAct act) const;
    bool isAllowed(OrderAct act) const { return blockers(act).isEmpty(); }
    /// The act that leads on from here, for "what next"; empty for a closed order.
    std::optional<OrderAct> nextAct() const;
    /// What keeps the order from its next step, shown in its header.
    QStringList blockersOfNextStep() const;

    /// \name Writing the work
    /// An approved job waits for consent again when work is added to it (a line, more of a line, another
    /// operation or part), and when the customer's share grows above what was approved. Any change of a
    /// declined job offers it again. Once the work is closed, prices, discounts, fees and payers may still
    /// change, and a part line may become less or go, down to what was issued. A released car pays nothing
    /// beyond its diagnosis fee. The discounts on a payer's labour or parts of a job never become larger than
    /// what they lower. On an internal order only “Internal” pays.
    /// @{
    int addJob(const JobDraft& draft);
    void editJob(int position, const JobDraft& draft);
    /// Refused once parts were issued or a technician worked on it, and for an approved job, which the
    /// customer must decline (catalogue Q08). The order goes on if nothing else holds it.
    void removeJob(int position, Timestamp now);
    int addLine(int jobPosition, const LineDraft& draft);
    /// The quantity cannot fall below what was issued; a part cannot become another part once reserved or
    /// issued.
    void editLine(int jobPosition, int linePosition, const LineDraft& draft);
    /// Refused for issued parts, for the last line of an approved job that the customer can still decline,
    /// and for the last line of all payers that are not settled yet while others are.
    void removeLine(int jobPosition, int linePosition);
    /// Removed in one job and added to the other as \p draft, by the rules of both; nothing is changed where
    /// one of them refuses. The line's new position.
    int moveLine(int jobPosition, int linePosition, int toJob, const LineDraft& draft);
    void changePromise(Timestamp promise, const QString& reason, Timestamp now);
    /// Why the order cannot be for another purpose: the customer was asked, the work was released, or a line
    /// is a discount, the customer's own part, or paid by somebody else.
    std::optional<Refusal> refusalOfPurpose(OrderPurpose purpose) const;
    /// The shop pays for everything on an internal order, the customer on another: what is written goes with
    /// it, labour at the table's price for the new payer.
    void changePurpose(OrderPurpose purpose, const LabourRates& rates);
    /// Body or paint work, or more sold hours than one technician's workday, is complex (catalogue Q05).
    FaultClass faultClassByRule(Hours workday) const;
    /// What an advisor says stands against the rule; refused once the car is ready.
    void sayFaultClass(FaultClass fault);
    /// Goes by the rule as long as nobody said otherwise and the car is not ready.
    void classifyFault(Hours workday);
    /// @}

    /// \name Consent
    /// @{
    /// Gives the estimate, or, while an answer is missing, gives it again. On an internal order nobody is
    /// asked: this releases the work that is written.
    void submitEstimate(Timestamp now);
    /// Refused for unfinished work once the order has left the workshop.
    void approve(int jobPosition, const ConsentAnswer& answer, Timestamp now);
    /// Refused for a finished job and for one with issued parts or work on the clock.
    void decline(int jobPosition, const ConsentAnswer& answer, Timestamp now);
    /// Why decline() is no longer possible for what was done so far, and what is possible instead.
    std::optional<Refusal> refusalOfDecline(const Job& job) const;
    bool canBeDeclined(const Job& job) const { return !refusalOfDecline(job); }
    /// All work declined: the car goes with at most a diagnosis fee, to which the customer agrees (catalogue
    /// Q08).
    void release(Money diagnosisFee, Percent taxRate, const ConsentAnswer& answer, Timestamp now);
    void cancel(const QString& reason, Timestamp now);
    /// @}

    /// \name Workshop
    /// @{
    void dispatch(int jobPosition, TechnicianId technician, BayId bay);
    void startWork(int jobPosition, TechnicianId technician, Timestamp now);
    /// Refused while parts are missing or somebody is clocked on.
    void finishJob(int jobPosition, Timestamp now);
    void passSelfCheck(const TickedItems& ticked, Timestamp now);
    void passInspection(const TickedItems& ticked, Timestamp now);
    /// Sends the named jobs back to work with the cause (catalogue Q07).
    void failInspection(const QString& cause, const std::vector<int>& jobPositions, const TickedItems& ticked,
                        Timestamp now);
    void finishWash(Timestamp now);
    /// @}

    /// \name Parts; the ledger itself is the stock store's
    /// @{
    /// Reserved and issued together beyond the line's quantity are a std::logic_error.
    void setReserved(LineId line, Quantity reserved);
    /// For an approved job, a finished one too, since a wrong part may have gone back. Refuses more than the
    /// line still lacks.
    void recordIssue(LineId line, Quantity quantity, Money cost);
    void recordReturn(LineId line, Quantity quantity, Money cost);
    /// @}

    /// \name Money and hand-over
    /// @{
    /// Closes one payer. Above the consented amount, with open lines, an unanswered job or an undecided
    /// warranty it refuses (catalogue A13).
    void settle(Payer payer, Timestamp now);
    /// Refuses an amount of zero or less, or above the balance.
    void pay(Payer payer, PaymentMethod method, Money amount, Timestamp now);
    /// Gives money back, at most what was paid, after the settlement what was paid too much; needs a reason.
    /// What stands on account goes back on account only, and nothing else does.
    void refund(Payer payer, PaymentMethod method, Money amount, const QString& reason, Timestamp now);
    void tellCustomer(Timestamp now);
    void deliver(const TickedItems& ticked, Timestamp now, QDate today);
    /// Takes back every settlement with the opposite sign and opens the order again; payments stand.
    void reverseSettlement(const QString& reason, Timestamp now);
    /// @}

    bool operator==(const RepairOrder&) const = default;

    /// The order for showing only, with another sender's name and phone number on it: masked ones.
    RepairOrder shownWithSender(const QString& name, const QString& phone) const;

    /// What the store has to write beside rows without an id and those marked as changed; empty when saved.
    struct Pending {
        bool header = false;
        std::vector<ConsentRecord> consents;
        std::vector<InspectionRecord> inspections;
        std::vector<PromiseRecord> promises;
        bool operator==(const Pending&) const = default;
    };

  private:
    friend class OrderStore;
    void require(OrderAct act) const;
    void enter(OrderAct act, OrderState to, Timestamp now);
    /// After an answer or a finished job: where the order goes from here.
    void moveOn(OrderAct act, Timestamp now);
    void leaveWorkIfDone(OrderAct act, Timestamp now);
    Job& mutableJob(int position);
    OrderLine& mutableLine(LineId id);
    OrderLine& mutableLine(Job& job, int linePosition);
    void recordDecision(Job& job, JobDecision decision, const ConsentAnswer& answer, Timestamp now);
    void requireOpenForLine(const Job& job, const OrderLine* before, const OrderLine& after) const;
    void requireSomethingToSettle(const OrderLine& gone) const;
    void askAgain(Job& job, bool isNewWork);
    void becomeReady(OrderAct act, Timestamp now);
    static void dropReservations(Job& job);

    QStringList stateBlockers(OrderAct act) const;
    QStringList estimateBlockers() const;
    QStringList pendingBlockers() const;
    /// What asks for the answer that is missing.
    OrderAct askingAct() const;
    void requirePayer(Payer payer) const;
    QStringList unfinishedBlockers() const;
    QStringList missingPartBlockers(const Job& job) const;
    QStringList settleBlockers() const;
    QStringList settleBlockers(const Job& job) const;
    QStringList paymentBlockers() const;
    QStringList refundBlockers() const;
    QStringList deliverBlockers() const;
    QStringList cancelBlockers() const;
    bool wasWorkedOn(const Job& job) const;
    bool isBeingWorkedOn(const Job& job) const;
    const Settlement* standingSettlement(Payer payer) const;
    Money onAccount(Payer payer) const;

    OrderHeader header_;
    std::vector<Job> jobs_;
    std::vector<Settlement> settlements_;
    std::vector<Payment> payments_;
    std::vector<int> beingWorked_;
    std::vector<int> everWorked_;
    Pending pending_;
};

} // namespace baydesk
