// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

namespace baydesk {

const std::vector<Command>& commands() {
    static const std::vector<Command> all{importMonthCommand(), kpiCommand(), ordersCommand(),
                                          validateCommand(), checkCommand()};
    return all;
}

} // namespace baydesk
