// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/data_table.h"
#include "services/order_view.h"

#include <vector>

namespace baydesk {

/// What a row of the table of jobs and lines stands for.
struct OrderRowKey {
    int job;
    /// 0 for the job itself.
    int line;

    std::int64_t pack() const { return std::int64_t{job} * 100'000 + line; }
    static OrderRowKey unpack(std::int64_t key) {
        return {static_cast<int>(key / 100'000), static_cast<int>(key % 100'000)};
    }
};

std::vector<TableColumn> orderLineColumns();

/// Jobs with their lines, each part line with the stock as it stands now.
std::vector<TableRow> orderLineRows(const OrderView& view);

} // namespace baydesk
