// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/campaign_json.h"

#include "exchange/json_values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace baydesk {

namespace {} // namespace

QByteArray campaignsJson(const std::vector<CampaignProgress>& campaigns) {
    QJsonArray array;
    for (const CampaignProgress& each : campaigns) {
        const CampaignDraft& data = each.campaign.data;
        array.append(QJsonObject{{QStringLiteral("maker"), data.maker},
                                 {QStringLiteral("number"), data.number},
                                 {QStringLiteral("title"), data.title},
                                 {QStringLiteral("kind"), code(data.kind)},
                                 {QStringLiteral("from"), data.from.toString(Qt::ISODate)},
                                 {QStringLiteral("until"),
                                  data.until ? QJsonValue(data.until->toString(Qt::ISODate)) : QJsonValue()},
                                 {QStringLiteral("vehicles"), whole(each.vehicles)},
                                 {QStringLiteral("own_vehicles"), whole(each.inBase)},
                                 {QStringLiteral("own_vehicles_done"), whole(each.done)}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray campaignImportJson(const CampaignImport& import) {
    QJsonArray bad;
    for (const BadRow& row : import.badRows) {
        bad.append(QJsonObject{{QStringLiteral("line"), row.line}, {QStringLiteral("reason"), row.reason}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("campaigns_added"), import.campaignsAdded},
                                     {QStringLiteral("campaigns_changed"), import.campaignsChanged},
                                     {QStringLiteral("vehicles_added"), import.vehiclesAdded},
                                     {QStringLiteral("vehicles_known"), import.vehiclesKnown},
                                     {QStringLiteral("bad_rows"), bad}})
        .toJson(QJsonDocument::Compact);
}

} // namespace baydesk
