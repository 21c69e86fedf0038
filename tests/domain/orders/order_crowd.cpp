// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_crowd.h"

namespace baydesk {

using S = OrderState;
using A = OrderAct;

void Crowd::actAtRandom() {
    if (below(3) == 0) {
        return goOn();
    }
    static const std::vector<std::pair<int, void (Crowd::*)()>> acts{
        {2, &Crowd::addJob},    {3, &Crowd::addLine},   {3, &Crowd::editLine}, {2, &Crowd::removeLine},
        {1, &Crowd::removeJob}, {1, &Crowd::editJob},   {1, &Crowd::promise},  {2, &Crowd::submit},
        {6, &Crowd::answer},    {1, &Crowd::leave},     {4, &Crowd::dispatch}, {4, &Crowd::work},
        {3, &Crowd::reserve},   {5, &Crowd::moveParts}, {6, &Crowd::finish},   {4, &Crowd::check},
        {4, &Crowd::settle},    {4, &Crowd::pay},       {2, &Crowd::deliver},  {1, &Crowd::reverse},
    };
    int all = 0;
    for (const auto& [weight, act] : acts) {
        all += weight;
    }
    int chosen = below(all);
    for (const auto& [weight, act] : acts) {
        chosen -= weight;
        if (chosen < 0) {
            return (this->*act)();
        }
    }
}

std::vector<Crowd::Place> Crowd::places(bool onlyParts) const {
    std::vector<Place> found;
    for (const Job* each : bench.order().jobs()) {
        for (const OrderLine& line : each->lines) {
            if (!line.isRemoved && (!onlyParts || line.part)) {
                found.push_back({each->position, line.position});
            }
        }
    }
    return found;
}

std::optional<Crowd::Place> Crowd::anyPlace(bool onlyParts) {
    const std::vector<Place> found = places(onlyParts);
    return found.empty()
               ? std::nullopt
               : std::optional(found[static_cast<std::size_t>(below(static_cast<int>(found.size())))]);
}

LineDraft Crowd::draft() {
    LineDraft made =
        below(2) ? partLine(Money::yuan(20 * below(5)), quantity()) : labour(Money::yuan(60 + 20 * below(3)));
    switch (below(6)) {
    case 0:
        made = discount(Money::yuan(10 * below(5)), below(2) ? OutputHalf::Labour : OutputHalf::Parts);
        break;
    case 1: made = fee(Money::yuan(5 + below(20))); break;
    default: break;
    }
    made.category = static_cast<ServiceCategory>(below(4));
    made.payer = payer();
    return made;
}

void Crowd::addJob() {
    if (bench->jobs().size() < 4) {
        attempt(A::EditWork, [&] { bench.addJob(); });
    }
}

void Crowd::editJob() {
    JobDraft made;
    made.complaint = QStringLiteral("Noise");
    made.warrantyScope = static_cast<WarrantyScope>(below(4));
    refusalOf([&] { bench->editJob(job(), made); });
    bench.store();
}

void Crowd::removeJob() {
    attempt(A::EditWork, [&] { bench.removeJob(job()); });
}

void Crowd::addLine() {
    attempt(editing(), [&] { bench.addLine(job(), draft()); });
}

void Crowd::editLine() {
    const auto place = anyPlace(false);
    if (!place) {
        return;
    }
    LineDraft made = draft();
    if (below(3) > 0) {
        const OrderLine& line = bench.line(place->job, place->line);
        made = line.draft();
        if (line.part && below(2)) {
            made.quantity = below(2) ? quantity() : line.issued;
        } else {
            made.unitPrice += Money::yuan(10 * (below(5) - 2));
            made.payer = payer();
        }
    }
    attempt(editing(), [&] { bench.editLine(place->job, place->line, made); });
}

void Crowd::removeLine() {
    if (const auto place = anyPlace(false)) {
        attempt(editing(), [&] { bench.removeLine(place->job, place->line); });
    }
}

void Crowd::promise() {
    attempt(A::ChangePromise, [&] {
        bench->changePromise(bench.now().plusMinutes(below(5)), QStringLiteral("late"), bench.now());
        bench.store();
    });
}

void Crowd::submit() {
    attempt(A::SubmitEstimate, [&] { bench.submit(); });
}

void Crowd::answer() {
    int which = job();
    for (const Job* each : bench->jobs()) {
        which = each->decision == JobDecision::Pending ? each->position : which;
    }
    attempt(A::RecordConsent, [&] { below(4) ? bench.approve(which) : bench.decline(which); });
}

void Crowd::leave() {
    switch (below(6)) {
    case 0: attempt(A::Cancel, [&] { bench.cancel(); }); break;
    default: attempt(A::ReleaseCar, [&] { bench.release(money()); }); break;
    }
}

void Crowd::dispatch() {
    attempt(A::Dispatch, [&] { bench.dispatch(job()); });
}

void Crowd::work() {
    const int which = job();
    if (below(3) == 0) {
        bench.stop(which);
        return;
    }
    attempt(A::StartWork, [&] { bench.start(which); });
}

void Crowd::reserve() {
    const auto place = anyPlace(true);
    if (place && bench->job(place->job).isOpenWork() && bench->isAllowed(A::IssuePart)) {
        const OrderLine& line = bench.line(place->job, place->line);
        bench.reserve(place->job, place->line, line.quantity - line.issued);
    }
}

void Crowd::moveParts() {
    const auto place = anyPlace(true);
    if (!place) {
        return;
    }
    const Quantity moved = below(2) ? bench.line(place->job, place->line).missing() : quantity();
    if (below(4) > 0) {
        attempt(A::IssuePart, [&] { bench.issue(place->job, place->line, moved); });
    } else {
        attempt(A::ReturnPart, [&] { bench.giveBack(place->job, place->line, quantity()); });
    }
}

void Crowd::finish() {
    const int which = job();
    if (below(2)) {
        bench.stop(which);
    }
    attempt(A::FinishJob, [&] { bench.finish(which); });
}

void Crowd::check() {
    switch (below(6)) {
    case 0: attempt(A::PassSelfCheck, [&] { bench.passSelfCheck(); }); break;
    case 1: attempt(A::PassInspection, [&] { bench.passInspection(); }); break;
    case 2: attempt(A::FailInspection, [&] { bench.failInspection({job(), job()}); }); break;
    case 3: attempt(A::FinishWash, [&] { bench.finishWash(); }); break;
    case 4: attempt(A::TellCustomer, [&] { bench.tell(); }); break;
    default: attempt(A::PassSelfCheck, [&] { bench->passSelfCheck({}, bench.now()); }); break;
    }
}

void Crowd::settle() {
    attempt(A::Settle, [&] { bench.settle(payer()); });
}

void Crowd::pay() {
    const Payer who = payer();
    const Money open = bench->balance(who);
    const Money typed = money();
    if (below(3) > 0) {
        attempt(A::TakePayment, [&] { bench.pay(below(2) ? open : typed, method(), who); });
    } else {
        attempt(A::Refund, [&] {
            const Money most = open.isNegative() ? -open : bench->paidAmount(who);
            bench.refund(below(2) ? most : typed, method(), who);
        });
    }
}

void Crowd::deliver() {
    attempt(A::Deliver, [&] { bench.deliver(); });
}

void Crowd::reverse() {
    attempt(A::ReverseSettlement, [&] { bench.reverse(); });
}

void Crowd::goOn() {
    switch (bench.state()) {
    case S::Estimating:
        if (bench->jobs().empty()) {
            addJob();
        }
        addLine();
        submit();
        break;
    case S::AwaitingConsent: answer(); break;
    case S::AwaitingDispatch: startSomeJob(); break;
    case S::InWork: finishSomeJob(); break;
    case S::SelfCheck: attempt(A::PassSelfCheck, [&] { bench.passSelfCheck(); }); break;
    case S::FinalInspection: attempt(A::PassInspection, [&] { bench.passInspection(); }); break;
    case S::Washing: attempt(A::FinishWash, [&] { bench.finishWash(); }); break;
    case S::Ready: settle(); break;
    case S::Settled: deliver(); break;
    case S::Delivered: reverse(); break;
    case S::Cancelled: break;
    }
}

void Crowd::startSomeJob() {
    const int which = job();
    if (attempt(A::Dispatch, [&] { bench.dispatch(which); })) {
        attempt(A::StartWork, [&] { bench.start(which); });
    }
}

void Crowd::finishSomeJob() {
    const int which = job();
    if (refusalOf([&] { bench->job(which); })) {
        return;
    }
    if (bench->job(which).decision == JobDecision::Pending) {
        attempt(A::RecordConsent, [&] { bench.approve(which); });
        return;
    }
    supplyAndWorkOn(which);
    attempt(A::FinishJob, [&] { bench.finish(which); });
}

void Crowd::supplyAndWorkOn(int which) {
    for (const Place& place : places(true)) {
        const OrderLine& line = bench.line(place.job, place.line);
        const Quantity open = line.quantity - line.issued;
        if (place.job == which && !open.isZero()) {
            attempt(A::IssuePart, [&] { bench.issue(place.job, place.line, open); });
        }
    }
    if (attempt(A::Dispatch, [&] { bench.dispatch(which); })) {
        attempt(A::StartWork, [&] { bench.start(which); });
    }
    bench.stop(which);
}

std::vector<int> Crowd::positions() const {
    std::vector<int> found;
    for (const Job* each : bench.order().jobs()) {
        found.push_back(each->position);
    }
    return found;
}

} // namespace baydesk
