// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop_file.h"
#include "cli/command.h"
#include "cli/shop_option.h"
#include "services/check_service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Cli)
};

QByteArray jsonOf(const std::vector<CheckResult>& results, bool holds) {
    QJsonArray checked;
    QJsonArray findings;
    for (const CheckResult& result : results) {
        checked.append(QString::fromLatin1(result.area));
        for (const Finding& finding : result.findings) {
            findings.append(
                QJsonObject{{QStringLiteral("area"), QString::fromLatin1(result.area)},
                            {QStringLiteral("rule"), QString::fromLatin1(finding.rule)},
                            {QStringLiteral("sentence"), finding.sentence},
                            {QStringLiteral("subjects"), QJsonArray::fromStringList(finding.subjects)}});
        }
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("holds"), holds},
                                     {QStringLiteral("checked"), checked},
                                     {QStringLiteral("findings"), findings}})
        .toJson(QJsonDocument::Compact);
}

void printPlain(const std::vector<CheckResult>& results, Console& console) {
    for (const CheckResult& result : results) {
        const QString area = QString::fromLatin1(result.area);
        if (result.findings.empty()) {
            console.print(Tr::tr("%1: all is well").arg(area));
        }
        for (const Finding& finding : result.findings) {
            console.print(
                QStringLiteral("%1: %2 [%3]").arg(area, finding.sentence, QString::fromLatin1(finding.rule)));
        }
    }
}

ExitCode run(const Arguments& arguments, Console& console) {
    if (!arguments.has("db")) {
        return console.usage(missingOption("check", "db"));
    }
    ShopFile file(arguments.value("db"), ShopFile::Use::Read);
    signIn(file, arguments);
    std::vector<CheckResult> results;
    file.read([&](Session& session, const Context& context) {
        results = CheckService(session, context).checkAll();
    });
    const bool holds = std::all_of(results.begin(), results.end(),
                                   [](const CheckResult& result) { return result.findings.empty(); });
    if (arguments.has("json")) {
        console.print(jsonOf(results, holds));
    } else {
        printPlain(results, console);
    }
    return holds ? ExitCode::Done : ExitCode::Refused;
}

} // namespace

const Command& checkCommand() {
    static const Command command{
        "check",
        "--db DATABASE [--json]",
        QT_TRANSLATE_NOOP("baydesk::Cli", "Check that every rule holds in a database."),
        0,
        {databaseOption(), personOption(), passwordFileOption(), jsonOption()},
        run};
    return command;
}

} // namespace baydesk
