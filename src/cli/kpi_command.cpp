// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop_file.h"
#include "cli/command.h"
#include "cli/shop_option.h"
#include "domain/kpi/display.h"
#include "exchange/kpi_json.h"
#include "services/kpi_service.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Cli)
};

ExitCode run(const Arguments& arguments, Console& console) {
    for (const char* needed : {"db", "month"}) {
        if (!arguments.has(needed)) {
            return console.usage(missingOption("kpi", needed));
        }
    }
    const auto month = Month::parse(arguments.value("month"));
    if (!month) {
        return console.usage(Tr::tr("\"%1\" is no month such as 2026-10.").arg(arguments.value("month")));
    }
    ShopFile file(arguments.value("db"), ShopFile::Use::Read);
    signIn(file, arguments);
    file.read([&](Session& session, const Context& context) {
        const KpiMonth figures = KpiService(session, context).month(*month);
        if (arguments.has("json")) {
            console.print(kpiJson(figures));
            return;
        }
        for (const KpiLine& line : figures.kpis) {
            console.print(QStringLiteral("%1\t%2\t%3")
                              .arg(QLatin1String(line.kpi->id), line.kpi->titleText(),
                                   displayResult(*line.kpi, line.result)));
        }
    });
    return ExitCode::Done;
}

} // namespace

const Command& kpiCommand() {
    static const Command command{
        "kpi",
        "--db DATABASE --month YYYY-MM [--json]",
        QT_TRANSLATE_NOOP("baydesk::Cli", "The key figures of a month."),
        0,
        {databaseOption(),
         personOption(),
         passwordFileOption(),
         {"month", "YYYY-MM", QT_TRANSLATE_NOOP("baydesk::Cli", "The month to read.")},
         jsonOption()},
        run};
    return command;
}

} // namespace baydesk
