// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/personal_work_json.h"

#include "exchange/json_values.h"

namespace baydesk {

namespace {

QJsonObject lineObject(const OrderLine& line) {
    return {{QStringLiteral("kind"), code(line.kind)},
            {QStringLiteral("payer"), code(line.payer)},
            {QStringLiteral("category"), code(line.category)},
            {QStringLiteral("description"), line.description},
            {QStringLiteral("is_customers_own"), line.isCustomersOwn},
            {QStringLiteral("sold_seconds"), whole(line.soldHours.seconds())},
            {QStringLiteral("quantity_milli"), whole(line.quantity.milli())},
            {QStringLiteral("unit_price_fen"), fen(line.unitPrice)},
            {QStringLiteral("amount_fen"), fen(line.amount)},
            {QStringLiteral("tax_fen"), fen(line.tax)}};
}

QJsonObject offeredLineObject(const EstimateLine& line) {
    return {{QStringLiteral("kind"), code(line.kind)},
            {QStringLiteral("payer"), code(line.payer)},
            {QStringLiteral("description"), line.description},
            {QStringLiteral("sold_seconds"), whole(line.soldHours.seconds())},
            {QStringLiteral("quantity_milli"), whole(line.quantity.milli())},
            {QStringLiteral("unit_price_fen"), fen(line.unitPrice)},
            {QStringLiteral("amount_fen"), fen(line.amount)}};
}

} // namespace

QJsonObject personalJobObject(const Job& job) {
    QJsonArray lines;
    for (const OrderLine& line : job.lines) {
        if (!line.isRemoved) {
            lines.append(lineObject(line));
        }
    }
    return {{QStringLiteral("job"), job.letter()},
            {QStringLiteral("complaint"), job.complaint},
            {QStringLiteral("cause"), job.cause},
            {QStringLiteral("correction"), job.correction},
            {QStringLiteral("decision"), code(job.decision)},
            {QStringLiteral("warranty_scope"), code(job.warrantyScope)},
            {QStringLiteral("guarantee_class"), code(job.guaranteeClass)},
            {QStringLiteral("is_additional"), job.isAdditional},
            {QStringLiteral("is_priced_later"), job.isPricedLater},
            {QStringLiteral("comeback_cause"),
             job.comeback ? QJsonValue(code(job.comeback->cause)) : QJsonValue()},
            {QStringLiteral("lines"), lines}};
}

QJsonArray personalOfferArray(const OfferedWork& offer) {
    return arrayOf(offer, [](const EstimateJob& job) {
        return QJsonObject{{QStringLiteral("job"), letterOf(job.position)},
                           {QStringLiteral("is_priced_later"), job.isPricedLater},
                           {QStringLiteral("lines"), arrayOf(job.lines, offeredLineObject)}};
    });
}

} // namespace baydesk
