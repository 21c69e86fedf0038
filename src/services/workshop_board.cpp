// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/private_data.h"
#include "services/rights.h"
#include "services/workshop_service.h"
#include "storage/board_store.h"
#include "storage/clock_store.h"
#include "storage/label_store.h"
#include "storage/workshop_store.h"

#include <algorithm>
#include <stdexcept>
#include <unordered_map>

namespace baydesk {

namespace {

/// What the boards share: names, arrivals and running clocks, read once.
class Board {
  public:
    explicit Board(Session& session) : orders_(BoardStore(session).openOrders()) {
        WorkshopStore workshop(session);
        for (const Technician& technician : workshop.technicians()) {
            technicians_.emplace(technician.id, technician.name);
        }
        for (const Bay& bay : workshop.bays()) {
            bays_.emplace(bay.id, bay.name);
        }
        BoardStore store(session);
        outlooks_ = shareArrivals(missingParts(), store.arrivals());
        clocks_ = store.jobsOnTheClock();
        for (const auto& [order, label] : LabelStore(session).onOpenOrders()) {
            labels_[order].push_back(label);
        }
    }

    std::vector<BoardCard> cards() {
        std::vector<BoardCard> cards;
        for (BoardOrder& open : orders_) {
            cards.push_back(cardOf(open));
            if (const auto found = labels_.find(open.card.order); found != labels_.end()) {
                cards.back().labels = found->second;
            }
        }
        return cards;
    }

  private:
    std::vector<MissingPart> missingParts() const {
        std::vector<MissingPart> missing;
        for (const BoardOrder& open : orders_) {
            for (const Job* job : open.order.jobs()) {
                for (const OrderLine& line : job->lines) {
                    if (isWanted(*job) && line.part && line.missing() > Quantity()) {
                        missing.push_back({open.card.order, job->id.value(), *line.part, line.missing()});
                    }
                }
            }
        }
        return missing;
    }

    static bool isWanted(const Job& job) { return job.decision != JobDecision::Declined && !job.isFinished; }

    PartsOutlook outlookOf(const Job& job) const {
        const bool hasParts =
            std::ranges::any_of(job.lines, [](const OrderLine& line) { return line.part.has_value(); });
        if (!hasParts) {
            return {PartsState::None, {}};
        }
        const auto found = outlooks_.find(job.id.value());
        return found == outlooks_.end() ? PartsOutlook{PartsState::Ready, {}} : found->second;
    }

    BoardJob jobOf(const Job& job) const {
        BoardJob shown;
        shown.id = job.id.value();
        shown.position = job.position;
        shown.letter = job.letter();
        shown.complaint = job.complaint;
        shown.decision = job.decision;
        shown.isFinished = job.isFinished;
        shown.isComeback = job.comeback.has_value();
        shown.technician = job.technician;
        shown.bay = job.bay;
        shown.technicianName = job.technician ? technicians_.at(*job.technician) : QString();
        shown.bayName = job.bay ? bays_.at(*job.bay) : QString();
        for (const OrderLine& line : job.lines) {
            shown.soldHours += line.soldHours;
        }
        const PartsOutlook outlook = outlookOf(job);
        shown.parts = outlook.state;
        shown.partsExpectedOn = outlook.expectedOn;
        const auto clock = clocks_.find(shown.id);
        shown.workedSince = clock == clocks_.end() ? std::nullopt : std::optional(clock->second);
        return shown;
    }

    BoardCard cardOf(BoardOrder& open) const {
        BoardCard card = std::move(open.card);
        card.blockers = open.order.blockersOfNextStep();
        for (const Job* job : open.order.jobs()) {
            if (job->decision == JobDecision::Declined) {
                continue;
            }
            const BoardJob& shown = card.jobs.emplace_back(jobOf(*job));
            card.parts = std::max(card.parts, shown.parts);
            card.partsExpectedOn = std::max(card.partsExpectedOn, shown.partsExpectedOn);
            if (job->isOpenWork()) {
                card.soldHoursLeft += shown.soldHours;
                addOnce(card.technicians, shown.technicianName);
                addOnce(card.bays, shown.bayName);
            }
        }
        if (card.parts == PartsState::Short) {
            card.partsExpectedOn.reset();
        }
        return card;
    }

    static void addOnce(QStringList& names, const QString& name) {
        if (!name.isEmpty() && !names.contains(name)) {
            names.append(name);
        }
    }

    std::vector<BoardOrder> orders_;
    std::unordered_map<TechnicianId, QString> technicians_;
    std::unordered_map<BayId, QString> bays_;
    std::unordered_map<JobId, PartsOutlook> outlooks_;
    std::unordered_map<JobId, Timestamp> clocks_;
    std::unordered_map<OrderId, std::vector<OrderLabel>> labels_;
};

AssignedJob assigned(const BoardCard& card, const BoardJob& job) {
    return {.order = card.order,
            .job = job.id,
            .orderNumber = card.number,
            .plate = card.plate,
            .model = card.model,
            .letter = job.letter,
            .complaint = job.complaint,
            .state = card.state,
            .promise = card.promise,
            .bay = job.bay,
            .bayName = job.bayName,
            .soldHours = job.soldHours,
            .parts = job.parts,
            .partsExpectedOn = job.partsExpectedOn};
}

Hours lengthOf(const ClockLine& line, Timestamp now) {
    return line.end.value_or(now).since(line.start);
}

/// Adds a line of the clock to the figures of a row or sheet, unless a correction stands in its place.
template <class Figures>
void count(Figures& figures, const ClockLine& line, Timestamp now) {
    if (line.isReplaced) {
        return;
    }
    figures.worked += line.activity == ClockActivity::Job ? lengthOf(line, now) : Hours();
    figures.waited += isWaiting(line.activity) ? lengthOf(line, now) : Hours();
}

void addClock(TechnicianRow& row, const std::vector<ClockLine>& lines, Timestamp now) {
    for (const ClockLine& line : lines) {
        if (line.technician != row.technician.id || line.isReplaced || line.end == line.start) {
            continue;
        }
        count(row, line, now);
        if (!line.end) {
            row.current = line;
        }
        row.day.push_back(line);
    }
}

} // namespace

std::vector<BoardStage> WorkshopService::boardByStage() {
    require(session_, context_, Right::SeeWorkshop);
    std::vector<BoardStage> stages;
    for (const OrderState state : allValues<OrderState>()) {
        if (!isClosed(state)) {
            stages.push_back({state, {}});
        }
    }
    const PrivateData privacy(session_, context_);
    for (BoardCard& card : Board(session_).cards()) {
        card.customer = privacy.name(card.customer);
        stages.at(static_cast<std::size_t>(card.state)).cards.push_back(std::move(card));
    }
    return stages;
}

TechnicianBoard WorkshopService::boardByTechnician(QDate day) {
    require(session_, context_, Right::SeeWorkshop);
    const std::vector<BoardCard> cards = Board(session_).cards();
    const auto attendance = WorkshopStore(session_).available(day);
    const std::vector<ClockLine> clock = ClockStore(session_).lines(day);
    TechnicianBoard board{day, {}, bays(), {}, {}};
    for (const Technician& technician : technicians()) {
        const auto recorded = attendance.find(technician.id);
        TechnicianRow row{.technician = technician,
                          .available =
                              recorded == attendance.end() ? context_.shop->workday : recorded->second,
                          .isAttendanceRecorded = recorded != attendance.end(),
                          .assigned = {},
                          .worked = {},
                          .waited = {},
                          .current = {},
                          .jobs = {},
                          .day = {}};
        for (const BoardCard& card : cards) {
            for (const BoardJob& job : card.jobs) {
                if (job.technician == technician.id && !job.isFinished &&
                    job.decision == JobDecision::Approved) {
                    row.jobs.push_back(assigned(card, job));
                    row.assigned += job.soldHours;
                }
            }
        }
        addClock(row, clock, context_.now);
        board.available += row.available;
        board.assigned += row.assigned;
        board.technicians.push_back(std::move(row));
    }
    return board;
}

ClockSheet WorkshopService::clockSheet(TechnicianId technicianId, QDate day) {
    require(session_, context_, Right::SeeWorkshop);
    WorkshopStore workshop(session_);
    const auto technician = workshop.technician(technicianId);
    if (!technician) {
        throw std::logic_error("there is no such technician");
    }
    ClockSheet sheet{.technician = *technician,
                     .day = day,
                     .available = workshop.available(technicianId, day).value_or(context_.shop->workday),
                     .worked = {},
                     .waited = {},
                     .lines = ClockStore(session_).lines(day, technicianId)};
    for (const ClockLine& line : sheet.lines) {
        count(sheet, line, context_.now);
    }
    return sheet;
}

} // namespace baydesk
