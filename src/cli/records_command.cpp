// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/input_file.h"
#include "app/private_file.h"
#include "app/shop_file.h"
#include "cli/command.h"
#include "cli/shop_option.h"
#include "domain/values/refusal.h"
#include "exchange/health_record_json.h"
#include "services/health_record_service.h"
#include "services/order_service.h"

#include <QCoreApplication>
#include <limits>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Cli)
};

ExitCode printRecords(ShopFile& file, const Arguments& arguments, Console& console) {
    std::vector<HealthRecordLight> records;
    using Which = HealthRecordService::Which;
    file.read([&](Session& session, const Context& context) {
        records =
            HealthRecordService(session, context)
                .records(arguments.has("all") ? Which::All : Which::Open, std::numeric_limits<int>::max());
    });
    if (arguments.has("json")) {
        console.print(healthRecordListJson(records));
        return ExitCode::Done;
    }
    for (const HealthRecordLight& each : records) {
        QStringList words = each.refusals;
        if (!each.answer.isEmpty()) {
            words.prepend(each.answer);
        }
        console.print(QStringList{each.number, each.plate, each.settledOn->toString(Qt::ISODate),
                                  label(*each.state), words.join(QStringLiteral("; "))}
                          .join(u'\t'));
    }
    return ExitCode::Done;
}

ExitCode exportTo(ShopFile& file, const QString& path, Console& console) {
    PrivateFile target(path);
    HealthRecordExport out;
    file.read([&](Session& session, const Context& context) {
        out = HealthRecordService(session, context).exportable();
    });
    if (!out.records.empty()) {
        target.keep(healthRecordsJson(out.records)); // before the records count as sent
        file.write([&](Session& session, const Context& context) {
            HealthRecordService(session, context).markSent(out.orders);
        });
    }
    console.print(out.records.empty() ? Tr::tr("Nothing is to be sent; no file was written.")
                                      : Tr::tr("%1 holds %2 records.").arg(path).arg(out.records.size()));
    for (const HealthRecordLight& each : out.held) {
        console.print(Tr::tr("%1 held back: %2").arg(each.number, each.refusals.join(QStringLiteral(" "))));
    }
    return ExitCode::Done;
}

ExitCode readAnswers(ShopFile& file, const QString& path, Console& console) {
    const auto answers = parseHealthRecordAnswers(contentOf(path, largestList));
    HealthRecordAnswers result;
    file.write([&](Session& session, const Context& context) {
        result = HealthRecordService(session, context).recordAnswers(answers);
    });
    console.print(Tr::tr("%1 accepted, %2 refused.").arg(result.accepted).arg(result.refused));
    for (const BadRow& row : result.badRows) {
        console.print(Tr::tr("Answer %1 left out: %2").arg(row.line).arg(row.reason));
    }
    return ExitCode::Done;
}

ExitCode sendAgain(ShopFile& file, const QString& number, Console& console) {
    file.write([&](Session& session, const Context& context) {
        const auto order = OrderService(session, context).findByNumber(number);
        if (!order) {
            throw Refusal("record.unknown_order", Tr::tr("There is no order %1.").arg(number), {}, "order");
        }
        HealthRecordService(session, context).sendAgain(*order);
    });
    console.print(Tr::tr("The record of %1 goes out with the next export.").arg(number));
    return ExitCode::Done;
}

/// The option an act cannot do without, beside the database; null where it needs none or is no act.
const char* neededFor(const QString& act) {
    if (act == QLatin1String("export")) {
        return "to";
    }
    if (act == QLatin1String("answers")) {
        return "from";
    }
    return act == QLatin1String("again") ? "order" : nullptr;
}

ExitCode run(const Arguments& arguments, Console& console) {
    const QString act = arguments.positional.value(0);
    const bool isList = act == QLatin1String("list");
    const char* needed = neededFor(act);
    if (!isList && !needed) {
        return console.usage(Tr::tr("records needs what to do: list, export, answers or again."));
    }
    for (const char* option : {"db", needed}) {
        if (option && !arguments.has(option)) {
            return console.usage(missingOption("records", option));
        }
    }
    ShopFile file(arguments.value("db"), isList ? ShopFile::Use::Read : ShopFile::Use::Work);
    signIn(file, arguments);
    if (isList) {
        return printRecords(file, arguments, console);
    }
    if (act == QLatin1String("export")) {
        return exportTo(file, arguments.value("to"), console);
    }
    return act == QLatin1String("answers") ? readAnswers(file, arguments.value("from"), console)
                                           : sendAgain(file, arguments.value("order"), console);
}

} // namespace

const Command& recordsCommand() {
    static const Command command{
        "records",
        "(list [--all] | export --to FILE | answers --from FILE | again --order NUMBER) --db DATABASE "
        "[--json]",
        QT_TRANSLATE_NOOP("baydesk::Cli", "Health records: what is open, a file out, the answers in."),
        1,
        {databaseOption(),
         {"all", nullptr, QT_TRANSLATE_NOOP("baydesk::Cli", "The accepted ones, too.")},
         {"to", "FILE", QT_TRANSLATE_NOOP("baydesk::Cli", "The new file of the export, for its owner only.")},
         {"from", "FILE", QT_TRANSLATE_NOOP("baydesk::Cli", "The file with the answers.")},
         {"order", "NUMBER", QT_TRANSLATE_NOOP("baydesk::Cli", "The order's number.")},
         personOption(),
         passwordFileOption(),
         jsonOption()},
        run};
    return command;
}

} // namespace baydesk
