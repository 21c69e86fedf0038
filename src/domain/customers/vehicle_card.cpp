// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customers/vehicle_card.h"

namespace baydesk {

std::vector<GuaranteedJob> guaranteedJobs(const std::vector<EarlierOrder>& earlier, QDate today,
                                          std::optional<std::int64_t> mileageKm) {
    std::vector<GuaranteedJob> jobs;
    for (const EarlierOrder& order : earlier) {
        if (order.state != OrderState::Delivered || !order.deliveredOn) {
            continue;
        }
        for (const EarlierJob& job : order.jobs) {
            if (job.decision == JobDecision::Approved) {
                const Guarantee guarantee =
                    guaranteeOf(job.guaranteeClass, *order.deliveredOn, order.mileageKm);
                jobs.push_back({order.id, order.number, job, guarantee, covers(guarantee, today, mileageKm)});
            }
        }
    }
    return jobs;
}

} // namespace baydesk
