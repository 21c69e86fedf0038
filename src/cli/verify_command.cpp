// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop_file.h"
#include "cli/command.h"
#include "cli/shop_option.h"
#include "services/check_service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Cli)
};

QJsonValue number(std::int64_t value) {
    return QJsonValue(static_cast<qint64>(value));
}

QJsonValue brokenObject(const std::optional<BrokenLink>& broken) {
    if (!broken) {
        return {};
    }
    return QJsonObject{
        {QStringLiteral("chain"), broken->chain},
        {QStringLiteral("number"), number(broken->number)},
        {QStringLiteral("cause"), code(broken->cause)},
        {QStringLiteral("act"), broken->act},
        {QStringLiteral("at_ms"), broken->at ? number(broken->at->milliseconds()) : QJsonValue()},
        {QStringLiteral("sentence"), describe(*broken)}};
}

QByteArray jsonOf(const HistoryVerdict& verdict) {
    QJsonArray heads;
    for (const HistoryHead& head : verdict.heads) {
        heads.append(QJsonObject{{QStringLiteral("chain"), head.chain},
                                 {QStringLiteral("links"), number(head.links)},
                                 {QStringLiteral("head"), QString::fromLatin1(head.hash)}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("holds"), verdict.holds()},
                                     {QStringLiteral("links"), number(verdict.links)},
                                     {QStringLiteral("chains"), heads},
                                     {QStringLiteral("broken"), brokenObject(verdict.broken)}})
        .toJson(QJsonDocument::Compact);
}

void printPlain(const HistoryVerdict& verdict, Console& console) {
    for (const HistoryHead& head : verdict.heads) {
        console.print(Tr::tr("Chain %1: %2 entries, head %3")
                          .arg(head.chain)
                          .arg(head.links)
                          .arg(QString::fromLatin1(head.hash)));
    }
    console.print(verdict.broken ? describe(*verdict.broken) : Tr::tr("The history holds."));
}

ExitCode run(const Arguments& arguments, Console& console) {
    if (!arguments.has("db")) {
        return console.usage(missingOption("verify", "db"));
    }
    ShopFile file(arguments.value("db"), ShopFile::Use::Read);
    signIn(file, arguments);
    HistoryVerdict verdict;
    file.read([&](Session& session, const Context& context) {
        verdict = CheckService(session, context).verifyHistory();
    });
    if (arguments.has("json")) {
        console.print(jsonOf(verdict));
    } else {
        printPlain(verdict, console);
    }
    return verdict.holds() ? ExitCode::Done : ExitCode::Refused;
}

} // namespace

const Command& verifyCommand() {
    static const Command command{
        "verify",
        "--db DATABASE [--json]",
        QT_TRANSLATE_NOOP("baydesk::Cli", "Follow the history's chain from its first entry to its head."),
        0,
        {databaseOption(), personOption(), passwordFileOption(), jsonOption()},
        run};
    return command;
}

} // namespace baydesk
