// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/input_file.h"
#include "app/shop_file.h"
#include "cli/command.h"
#include "cli/shop_option.h"
#include "exchange/campaign_file.h"
#include "exchange/campaign_json.h"
#include "services/campaign_service.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Cli)
};

void printImport(const CampaignImport& import, const Arguments& arguments, Console& console) {
    if (arguments.has("json")) {
        console.print(campaignImportJson(import));
        return;
    }
    console.print(Tr::tr("Campaigns: %1 new, %2 changed. Vehicles: %3 new, %4 known already.")
                      .arg(import.campaignsAdded)
                      .arg(import.campaignsChanged)
                      .arg(import.vehiclesAdded)
                      .arg(import.vehiclesKnown));
    for (const BadRow& row : import.badRows) {
        console.print(Tr::tr("Line %1 left out: %2").arg(row.line).arg(row.reason));
    }
}

ExitCode importList(const Arguments& arguments, Console& console) {
    const CampaignList list = parseCampaignFile(contentOf(arguments.value("from"), largestList));
    ShopFile file(arguments.value("db"), ShopFile::Use::Work);
    signIn(file, arguments);
    CampaignImport import;
    file.write([&](Session& session, const Context& context) {
        import = CampaignService(session, context).import(list);
    });
    printImport(import, arguments, console);
    return ExitCode::Done;
}

ExitCode printCampaigns(const Arguments& arguments, Console& console) {
    ShopFile file(arguments.value("db"), ShopFile::Use::Read);
    signIn(file, arguments);
    std::vector<CampaignProgress> campaigns;
    file.read([&](Session& session, const Context& context) {
        campaigns = CampaignService(session, context).campaigns();
    });
    if (arguments.has("json")) {
        console.print(campaignsJson(campaigns));
        return ExitCode::Done;
    }
    for (const CampaignProgress& each : campaigns) {
        const CampaignDraft& data = each.campaign.data;
        console.print(QStringList{
            data.number, data.maker, label(data.kind), data.title, data.from.toString(Qt::ISODate),
            data.until ? data.until->toString(Qt::ISODate) : QString(), QString::number(each.vehicles),
            QStringLiteral("%1/%2").arg(each.done).arg(each.inBase)}
                          .join(u'\t'));
    }
    return ExitCode::Done;
}

ExitCode run(const Arguments& arguments, Console& console) {
    const QString act = arguments.positional.value(0);
    const bool isImport = act == QLatin1String("import");
    if (!isImport && act != QLatin1String("list")) {
        return console.usage(Tr::tr("recalls needs what to do: import or list."));
    }
    if (!arguments.has("db")) {
        return console.usage(missingOption("recalls", "db"));
    }
    if (isImport && !arguments.has("from")) {
        return console.usage(missingOption("recalls", "from"));
    }
    return isImport ? importList(arguments, console) : printCampaigns(arguments, console);
}

} // namespace

const Command& recallsCommand() {
    static const Command command{
        "recalls",
        "(import --from FILE.csv | list) --db DATABASE [--json]",
        QT_TRANSLATE_NOOP("baydesk::Cli",
                          "Recalls and service campaigns: take in a maker's list, show them."),
        1,
        {databaseOption(),
         {"from", "FILE", QT_TRANSLATE_NOOP("baydesk::Cli", "The maker's list: CSV in UTF-8 or GB18030.")},
         personOption(),
         passwordFileOption(),
         jsonOption()},
        run};
    return command;
}

} // namespace baydesk
