// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/compliance/campaign.h"

#include "domain/values/text.h"
#include "domain/values/vin.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Campaign)
};

/// Cleans the text; what is wrong with it, if anything.
QString checkText(QString& text, int most, const QString& name) {
    text = cleanText(text);
    if (text.isEmpty()) {
        return Tr::tr("%1 is missing.").arg(name);
    }
    return text.toUcs4().size() > most ? Tr::tr("%1 has more than %2 characters.").arg(name).arg(most)
                                       : QString();
}

} // namespace

QString label(CampaignKind kind) {
    switch (kind) {
    case CampaignKind::Recall: return Tr::tr("Recall");
    case CampaignKind::Service: return Tr::tr("Service campaign");
    }
    return {};
}

bool Campaign::runsOn(QDate day) const {
    const bool hasEnded = data.kind == CampaignKind::Service && data.until && *data.until < day;
    return data.from <= day && !hasEnded;
}

QString Campaign::jobTitle() const {
    return QStringLiteral("%1 %2 · %3").arg(label(data.kind), data.number, data.title);
}

QString checkCampaignRow(CampaignRow& row) {
    CampaignDraft& campaign = row.campaign;
    for (const QString& problem :
         {checkText(campaign.number, longestCampaignNumber, Tr::tr("The campaign's number")),
          checkText(campaign.title, longestCampaignTitle, Tr::tr("The title")),
          checkText(campaign.maker, longestMaker, Tr::tr("The maker"))}) {
        if (!problem.isEmpty()) {
            return problem;
        }
    }
    if (!campaign.from.isValid()) {
        return Tr::tr("The first day is missing.");
    }
    if (campaign.until && *campaign.until < campaign.from) {
        return Tr::tr("The last day is before the first.");
    }
    const Validation vin = validateVin(row.vin);
    row.vin = vin.normalized;
    return vin.verdict == Verdict::Invalid
               ? Tr::tr("The VIN \"%1\" is wrong: %2.").arg(vin.normalized, vin.reason)
               : QString();
}

} // namespace baydesk
