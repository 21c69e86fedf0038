// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/order_merge.h"

#include "domain/values/text.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Merge)
};

QString asTyped(const QString& text) {
    return text;
}

/// What a line is, which belongs together: nobody gets the name of one part with the number of another.
struct LineIdentity {
    LineKind kind;
    OutputHalf discountOn;
    QString description;
    std::optional<OperationId> operation;
    std::optional<PartId> part;
    bool isCustomersOwn;
    bool operator==(const LineIdentity&) const = default;
};

LineIdentity identityOf(const LineDraft& draft) {
    return {draft.kind,      draft.discountOn, draft.description,
            draft.operation, draft.part,       draft.isCustomersOwn};
}

} // namespace

JobDraft mergedJob(const EditBase<JobDraft>& edit, const JobDraft& mine, const JobDraft& theirs) {
    const JobDraft& base = edit.seen;
    Merge merge(edit.choices);
    JobDraft merged = theirs;
    merged.complaint = merge.field("complaint", Tr::tr("Complaint"), base.complaint,
                                   cleanText(mine.complaint), theirs.complaint, asTyped);
    merged.cause =
        merge.field("cause", Tr::tr("Cause"), base.cause, cleanText(mine.cause), theirs.cause, asTyped);
    merged.correction = merge.field("correction", Tr::tr("Correction"), base.correction,
                                    cleanText(mine.correction), theirs.correction, asTyped);
    merged.warrantyScope =
        merge.field("warranty", Tr::tr("Warranty"), base.warrantyScope, mine.warrantyScope,
                    theirs.warrantyScope, [](WarrantyScope scope) { return label(scope); });
    merged.comeback = merge.field("comeback", Tr::tr("Comeback"), base.comeback, mine.comeback,
                                  theirs.comeback, [](const std::optional<Comeback>& comeback) {
                                      return comeback ? label(comeback->cause) : Tr::tr("none");
                                  });
    merged.guaranteeClass =
        merge.field("guarantee", Tr::tr("Guarantee"), base.guaranteeClass, mine.guaranteeClass,
                    theirs.guaranteeClass, [](GuaranteeClass each) { return label(each); });
    merged.isPricedLater = merge.field(
        "priced_later", Tr::tr("Price"), base.isPricedLater, mine.isPricedLater, theirs.isPricedLater,
        [](bool isPricedLater) { return isPricedLater ? Tr::tr("after the diagnosis") : Tr::tr("known"); });
    merge.finish();
    return merged;
}

LineDraft mergedLine(const EditBase<LineDraft>& edit, const LineDraft& mine, const LineDraft& theirs) {
    const LineDraft& base = edit.seen;
    Merge merge(edit.choices);
    LineDraft merged = theirs;
    const LineIdentity identity =
        merge.field("description", Tr::tr("Line"), identityOf(base), identityOf(mine), identityOf(theirs),
                    [](const LineIdentity& line) { return line.description; });
    merged.kind = identity.kind;
    merged.discountOn = identity.discountOn;
    merged.description = identity.description;
    merged.operation = identity.operation;
    merged.part = identity.part;
    merged.isCustomersOwn = identity.isCustomersOwn;
    merged.soldHours = merge.field("quantity", Tr::tr("Hours"), base.soldHours, mine.soldHours,
                                   theirs.soldHours, [](Hours hours) { return hours.toString(); });
    merged.quantity = merge.field("quantity", Tr::tr("Quantity"), base.quantity, mine.quantity,
                                  theirs.quantity, [](Quantity quantity) { return quantity.toString(); });
    merged.unitPrice = merge.field("price", Tr::tr("Price"), base.unitPrice, mine.unitPrice, theirs.unitPrice,
                                   [](Money price) { return price.toString(); });
    merged.payer = merge.field("payer", Tr::tr("Who pays"), base.payer, mine.payer, theirs.payer,
                               [](Payer payer) { return label(payer); });
    merged.category = merge.field("category", Tr::tr("Category"), base.category, mine.category,
                                  theirs.category, [](ServiceCategory category) { return label(category); });
    merged.taxRate = identity == identityOf(mine) ? mine.taxRate : theirs.taxRate;
    merge.finish();
    return merged;
}

std::optional<Timestamp> mergedPromise(const EditBase<std::optional<Timestamp>>& base, Timestamp mine,
                                       std::optional<Timestamp> theirs, const ShopCalendar& calendar) {
    Merge merge(base.choices);
    const auto merged =
        merge.field("promise", Tr::tr("Promise"), base.seen, std::optional(mine), theirs,
                    [&](const std::optional<Timestamp>& promise) {
                        return promise ? calendar.local(*promise).toString(QStringLiteral("MM-dd HH:mm"))
                                       : Tr::tr("none");
                    });
    merge.finish();
    return merged;
}

} // namespace baydesk
