// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/private_file.h"
#include "app/shop_file.h"
#include "cli/command.h"
#include "cli/shop_option.h"
#include "exchange/personal_data_json.h"
#include "services/privacy_service.h"

#include <QCoreApplication>
#include <limits>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Cli)
};

QString purposesOf(const OverdueCustomer& customer) {
    QStringList words;
    for (const DataPurpose purpose : customer.allowed) {
        words.append(label(purpose));
    }
    return words.join(QStringLiteral(", "));
}

ExitCode printOverdue(ShopFile& file, const Arguments& arguments, Console& console) {
    std::vector<OverdueCustomer> customers;
    file.read([&](Session& session, const Context& context) {
        customers = PrivacyService(session, context).overdue(std::numeric_limits<int>::max());
    });
    if (arguments.has("json")) {
        console.print(overdueJson(customers));
        return ExitCode::Done;
    }
    for (const OverdueCustomer& each : customers) {
        console.print(QStringList{QString::number(each.id.value()), each.name, each.phone,
                                  each.overSince.toString(Qt::ISODate), purposesOf(each)}
                          .join(u'\t'));
    }
    return ExitCode::Done;
}

ExitCode printPlan(ShopFile& file, CustomerId customer, const Arguments& arguments, Console& console) {
    file.read([&](Session& session, const Context& context) {
        const ErasurePlan plan = PrivacyService(session, context).erasurePlan(customer);
        if (arguments.has("json")) {
            console.print(erasurePlanJson(customer, plan, context.today()));
            return;
        }
        const auto list = [&](const QString& title, const QStringList& sentences) {
            console.print(title);
            for (const QString& sentence : sentences) {
                console.print(QStringLiteral("  ") + sentence);
            }
        };
        list(Tr::tr("Goes:"), plan.goes());
        list(Tr::tr("Stays:"), plan.stays());
        const QStringList blockers = plan.state.blockers(context.today());
        list(blockers.isEmpty() ? Tr::tr("Nothing stands in the way.") : Tr::tr("Not now:"), blockers);
    });
    return ExitCode::Done;
}

ExitCode exportTo(ShopFile& file, CustomerId customer, const QString& path, Console& console) {
    PrivateFile target(path);
    QByteArray content;
    file.write([&](Session& session, const Context& context) {
        content =
            personalDataJson(PrivacyService(session, context).exportData(customer), context.shop->calendar);
    });
    target.keep(content);
    console.print(Tr::tr("%1 holds everything that is stored about customer %2.")
                      .arg(path, QString::number(customer.value())));
    return ExitCode::Done;
}

ExitCode erase(ShopFile& file, CustomerId customer, const QString& reason, Console& console) {
    file.write([&](Session& session, const Context& context) {
        PrivacyService(session, context).erase(customer, reason);
    });
    console.print(Tr::tr("The data of customer %1 are erased.").arg(customer.value()));
    return ExitCode::Done;
}

/// The options an act cannot do without.
QList<const char*> neededFor(const QString& act) {
    if (act == QLatin1String("due")) {
        return {"db"};
    }
    if (act == QLatin1String("plan")) {
        return {"db", "customer"};
    }
    if (act == QLatin1String("export")) {
        return {"db", "customer", "to"};
    }
    return act == QLatin1String("erase") ? QList<const char*>{"db", "customer", "reason"}
                                         : QList<const char*>();
}

ExitCode run(const Arguments& arguments, Console& console) {
    const QString act = arguments.positional.value(0);
    const auto needed = neededFor(act);
    if (needed.isEmpty()) {
        return console.usage(Tr::tr("privacy needs what to do: due, plan, export or erase."));
    }
    for (const char* option : needed) {
        if (!arguments.has(option)) {
            return console.usage(missingOption("privacy", option));
        }
    }
    bool isNumber = true;
    const CustomerId customer(arguments.has("customer") ? arguments.value("customer").toLongLong(&isNumber)
                                                        : 0);
    if (!isNumber) {
        return console.usage(Tr::tr("--customer takes the customer's number, such as 12."));
    }
    const bool isReading = act == QLatin1String("due") || act == QLatin1String("plan");
    ShopFile file(arguments.value("db"), isReading ? ShopFile::Use::Read : ShopFile::Use::Work);
    signIn(file, arguments);
    if (act == QLatin1String("due")) {
        return printOverdue(file, arguments, console);
    }
    if (act == QLatin1String("plan")) {
        return printPlan(file, customer, arguments, console);
    }
    return act == QLatin1String("export") ? exportTo(file, customer, arguments.value("to"), console)
                                          : erase(file, customer, arguments.value("reason"), console);
}

} // namespace

const Command& privacyCommand() {
    static const Command command{
        "privacy",
        "(due | plan --customer N | export --customer N --to FILE | erase --customer N --reason TEXT) "
        "--db DATABASE [--json]",
        QT_TRANSLATE_NOOP("baydesk::Cli",
                          "A customer's data: whose time is over, what erasing does, export, erase."),
        1,
        {databaseOption(),
         {"customer", "N", QT_TRANSLATE_NOOP("baydesk::Cli", "The number on the customer's card.")},
         {"to", "FILE", QT_TRANSLATE_NOOP("baydesk::Cli", "The new file of the export, for its owner only.")},
         {"reason", "TEXT", QT_TRANSLATE_NOOP("baydesk::Cli", "Why the data are erased.")},
         personOption(),
         passwordFileOption(),
         jsonOption()},
        run};
    return command;
}

} // namespace baydesk
