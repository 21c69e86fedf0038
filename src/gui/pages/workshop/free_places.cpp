// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/workshop/free_places.h"

#include "domain/values/plate.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::FreePlaces)
};
bool isAtSomething(const TechnicianRow& row) {
    return row.current && row.current->activity != ClockActivity::Idle;
}
} // namespace

QString standingOf(const TechnicianRow& row) {
    if (row.current && row.current->activity == ClockActivity::Job) {
        return Tr::tr("works on %1").arg(displayPlate(row.current->plate));
    }
    if (isAtSomething(row)) {
        return label(row.current->activity);
    }
    return row.available.isZero() ? Tr::tr("not here") : Tr::tr("free");
}

std::vector<TechnicianRow> freeFirst(const TechnicianBoard& board) {
    std::vector<TechnicianRow> rows(board.technicians.begin(), board.technicians.end());
    std::ranges::stable_sort(rows, {}, [](const TechnicianRow& row) {
        return isAtSomething(row) ? 1 : row.available.isZero() ? 2 : 0;
    });
    return rows;
}

std::map<BayId, QString> carsInBays(const TechnicianBoard& board) {
    std::map<BayId, QString> cars;
    for (const TechnicianRow& row : board.technicians) {
        for (const AssignedJob& job : row.jobs) {
            if (job.bay && job.state == OrderState::InWork) {
                cars.emplace(*job.bay, displayPlate(job.plate));
            }
        }
    }
    for (const TechnicianRow& row : board.technicians) {
        if (row.current && row.current->bay) {
            cars[*row.current->bay] = displayPlate(row.current->plate); // the clock knows best
        }
    }
    return cars;
}

QString placeWord(const Bay& bay, const std::map<BayId, QString>& cars) {
    const auto car = cars.find(bay.id);
    return QStringLiteral("%1 · %2").arg(bay.name, car == cars.end() ? Tr::tr("free") : car->second);
}

} // namespace baydesk
