// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

namespace baydesk {

const std::vector<Command>& commands() {
    static const std::vector<Command> all{
        sampleCommand(),   importMonthCommand(), kpiCommand(),    ordersCommand(), stockCommand(),
        validateCommand(), checkCommand(),       verifyCommand(), backupCommand(), restoreCommand(),
        privacyCommand(),  recallsCommand(),     recordsCommand()};
    return all;
}

} // namespace baydesk
