// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop_file.h"
#include "cli/command.h"
#include "cli/shop_option.h"
#include "services/check_service.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Cli)
};

QJsonObject brokenObject(const BrokenLink& broken) {
    const auto at =
        broken.at ? QDateTime::fromMSecsSinceEpoch(broken.at->milliseconds(), Qt::UTC).toString(Qt::ISODate)
                  : QString();
    return {{QStringLiteral("chain"), broken.chain},
            {QStringLiteral("number"), static_cast<qint64>(broken.number)},
            {QStringLiteral("at"), broken.at ? QJsonValue(at) : QJsonValue()},
            {QStringLiteral("act"), broken.act.isEmpty() ? QJsonValue() : QJsonValue(broken.act)},
            {QStringLiteral("cause"), code(broken.cause)},
            {QStringLiteral("sentence"), describe(broken)}};
}

QByteArray jsonOf(const HistoryVerdict& verdict) {
    QJsonArray heads;
    for (const HistoryHead& head : verdict.heads) {
        heads.append(QJsonObject{{QStringLiteral("chain"), head.chain},
                                 {QStringLiteral("links"), static_cast<qint64>(head.links)},
                                 {QStringLiteral("hash"), QString::fromLatin1(head.hash)}});
    }
    return QJsonDocument(
               QJsonObject{{QStringLiteral("holds"), verdict.holds()},
                           {QStringLiteral("links"), static_cast<qint64>(verdict.links)},
                           {QStringLiteral("heads"), heads},
                           {QStringLiteral("broken"),
                            verdict.broken ? QJsonValue(brokenObject(*verdict.broken)) : QJsonValue()}})
        .toJson(QJsonDocument::Compact);
}

void printPlain(const HistoryVerdict& verdict, Console& console) {
    if (verdict.broken) {
        const BrokenLink& broken = *verdict.broken;
        console.print(
            QStringLiteral("%1 [%2 %3]").arg(describe(broken), code(broken.cause), broken.act).trimmed());
        return;
    }
    console.print(Tr::tr("The history holds. Entries: %1").arg(verdict.links));
    for (const HistoryHead& head : verdict.heads) {
        console.print(
            QStringLiteral("%1\t%2\t%3").arg(head.chain).arg(head.links).arg(QString::fromLatin1(head.hash)));
    }
}

ExitCode run(const Arguments& arguments, Console& console) {
    if (!arguments.has("db")) {
        return console.usage(missingOption("verify", "db"));
    }
    ShopFile file(arguments.value("db"), ShopFile::Use::Read);
    HistoryVerdict verdict;
    file.read([&](Session& session, const Context&) { verdict = CheckService(session).followHistory(); });
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
        "--db FILE [--json]",
        QT_TRANSLATE_NOOP("baydesk::Cli", "Follow the history from its first entry to its last."),
        0,
        {databaseOption(), jsonOption()},
        run};
    return command;
}

} // namespace baydesk
