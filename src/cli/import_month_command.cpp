// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/input_file.h"
#include "app/shop_file.h"
#include "cli/command.h"
#include "cli/shop_option.h"
#include "exchange/month_file.h"
#include "services/kpi_service.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Cli)
};

/// A month has some thirty figures; a file beyond this is something else.
constexpr qint64 largestMonthFile = 1'000'000;

ExitCode run(const Arguments& arguments, Console& console) {
    if (arguments.positional.isEmpty()) {
        return console.usage(Tr::tr("import-month needs a file."));
    }
    if (!arguments.has("db")) {
        return console.usage(missingOption("import-month", "db"));
    }
    const MonthInput input = parseMonthFile(contentOf(arguments.positional.first(), largestMonthFile));
    ShopFile file(arguments.value("db"), ShopFile::Use::Work);
    signIn(file, arguments);
    file.write(
        [&](Session& session, const Context& context) { KpiService(session, context).importMonth(input); });
    console.print(Tr::tr("%1 imported.").arg(input.month.toString()));
    return ExitCode::Done;
}

} // namespace

const Command& importMonthCommand() {
    static const Command command{
        "import-month",
        "FILE.json --db DATABASE",
        QT_TRANSLATE_NOOP("baydesk::Cli", "Keep the figures of a month that ran elsewhere."),
        1,
        {databaseOption(), personOption(), passwordFileOption()},
        run};
    return command;
}

} // namespace baydesk
