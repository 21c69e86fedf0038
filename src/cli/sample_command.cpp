// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/new_shop.h"
#include "app/shop_file.h"
#include "app/system_clock.h"
#include "cli/command.h"
#include "cli/shop_option.h"
#include "domain/storage_error.h"
#include "sample/sample_shop.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Cli)
};

constexpr int mostMonths = 60;
constexpr int mostOrders = 1'000'000;

/// A whole number from 1 to \p most, or nothing.
std::optional<int> countFrom(const QString& text, int most) {
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    return isNumber && count >= 1 && count <= most ? std::optional(count) : std::nullopt;
}

void build(const QString& file, const SampleOptions& options) {
    if (QFileInfo::exists(file)) {
        throw StorageError(StorageError::Kind::CannotOpen, Tr::tr("%1 exists already.").arg(file));
    }
    NewShop shop(file);
    buildSampleShop(shop.session(), options, [](int, int) { return true; });
    if (!shop.keep()) {
        throw StorageError(StorageError::Kind::ReadOnly, Tr::tr("%1 cannot be written.").arg(file));
    }
}

ExitCode make(const Arguments& arguments, Console& console) {
    SampleOptions options{.now = SystemClock::now()};
    if (arguments.has("months")) {
        const auto months = countFrom(arguments.value("months"), mostMonths);
        if (!months) {
            return console.usage(Tr::tr("--months takes a number from 1 to %1.").arg(mostMonths));
        }
        options.months = *months;
    }
    if (arguments.has("seed")) {
        bool isNumber = false;
        options.seed = arguments.value("seed").toULongLong(&isNumber);
        if (!isNumber) {
            return console.usage(Tr::tr("--seed takes a whole number."));
        }
    }
    build(arguments.value("to"), options);
    console.print(Tr::tr("%1 holds a sample shop.").arg(arguments.value("to")));
    return ExitCode::Done;
}

ExitCode grow(const Arguments& arguments, Console& console) {
    const auto count = countFrom(arguments.value("grow"), mostOrders);
    if (!count) {
        return console.usage(Tr::tr("--grow takes a number from 1 to %1.").arg(mostOrders));
    }
    if (!arguments.has("db")) {
        return console.usage(missingOption("sample --grow", "db"));
    }
    ShopFile shop(arguments.value("db"), ShopFile::Use::Work);
    signIn(shop, arguments);
    const bool prints = arguments.has("print");
    growOrders(shop.session(), *count, SystemClock::now, [&](const QString& number, Money total) {
        if (prints) {
            console.print(QStringLiteral("%1 %2").arg(number).arg(total.fen()));
        }
    });
    return ExitCode::Done;
}

ExitCode run(const Arguments& arguments, Console& console) {
    if (arguments.has("to") == arguments.has("grow")) {
        return console.usage(Tr::tr("sample needs either --to or --grow."));
    }
    const std::vector<const char*> others = arguments.has("to") ? std::vector<const char*>{"db", "print"}
                                                                : std::vector<const char*>{"months", "seed"};
    for (const char* other : others) {
        if (arguments.has(other)) {
            return console.usage(Tr::tr("--%1 does not go with this.").arg(QLatin1String(other)));
        }
    }
    return arguments.has("to") ? make(arguments, console) : grow(arguments, console);
}

} // namespace

const Command& sampleCommand() {
    static const Command command{
        "sample",
        "(--to DATABASE [--months N] [--seed S] | --grow N --db DATABASE [--print])",
        QT_TRANSLATE_NOOP("baydesk::Cli", "Make a sample shop, or write more orders into one."),
        0,
        {{"to", "DATABASE",
          QT_TRANSLATE_NOOP("baydesk::Cli", "The new file, or an empty database on a server.")},
         {"months", "N",
          QT_TRANSLATE_NOOP("baydesk::Cli", "How long the shop has been in business; 3 if not given.")},
         {"seed", "S", QT_TRANSLATE_NOOP("baydesk::Cli", "The same number gives the same shop.")},
         {"grow", "N",
          QT_TRANSLATE_NOOP("baydesk::Cli", "How many orders to take from reception to hand-over.")},
         databaseOption(),
         personOption(),
         passwordFileOption(),
         {"print", nullptr,
          QT_TRANSLATE_NOOP("baydesk::Cli", "Name each order and its total in fen once it is stored.")}},
        run};
    return command;
}

} // namespace baydesk
