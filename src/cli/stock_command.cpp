// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop_file.h"
#include "cli/command.h"
#include "cli/shop_option.h"
#include "exchange/stock_json.h"
#include "services/parts_service.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Cli)
};

void printPlain(const StockReport& report, Console& console) {
    const Availability& stock = report.stock;
    console.print(Tr::tr("%1 %2: %3 on hand, %4 reserved, %5 held, %6 on order, %7 available")
                      .arg(report.part.number, report.part.name, stock.onHand.toString(),
                           stock.reserved.toString(), stock.held.toString(), stock.onOrder.toString(),
                           stock.available().toString()));
}

ExitCode run(const Arguments& arguments, Console& console) {
    if (arguments.positional.isEmpty()) {
        return console.usage(Tr::tr("stock needs the number of a part."));
    }
    if (!arguments.has("db")) {
        return console.usage(missingOption("stock", "db"));
    }
    ShopFile file(arguments.value("db"), ShopFile::Use::Read);
    signIn(file, arguments);
    file.read([&](Session& session, const Context& context) {
        const StockReport report = PartsService(session, context).stock(arguments.positional.first());
        if (arguments.has("json")) {
            console.print(stockJson(report));
        } else {
            printPlain(report, console);
        }
    });
    return ExitCode::Done;
}

} // namespace

const Command& stockCommand() {
    static const Command command{"stock",
                                 "PART --db DATABASE [--json]",
                                 QT_TRANSLATE_NOOP("baydesk::Cli", "A part's stock with every movement."),
                                 1,
                                 {databaseOption(), personOption(), passwordFileOption(), jsonOption()},
                                 run};
    return command;
}

} // namespace baydesk
