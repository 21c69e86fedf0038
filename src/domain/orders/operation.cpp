// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/operation.h"

#include "domain/values/refusal.h"
#include "domain/values/text.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Operation)
};

constexpr Hours mostHours = Hours::fromSeconds(1000 * 3600);
constexpr std::int64_t longestIntervalKm = 1000000;

QString checkedCode(const QString& typed) {
    const QString code = cleanText(typed.normalized(QString::NormalizationForm_KC)).toUpper();
    if (code.isEmpty() || code.size() > 20) {
        const QString sentence =
            QCoreApplication::translate("baydesk::Operation", "A code of 1 to 20 characters is needed.");
        throw Refusal("catalogue.code", sentence, {}, "code");
    }
    return code;
}

QString checkedName(const QString& typed) {
    const auto name = Text<80>::parse(typed);
    if (!name) {
        throw Refusal("catalogue.name", Tr::tr("A name of 1 to 80 characters is needed."), {}, "name");
    }
    return name->value();
}

} // namespace

OperationDraft checkedOperation(const OperationDraft& draft) {
    OperationDraft checked = draft;
    checked.code = checkedCode(draft.code);
    checked.name = checkedName(draft.name);
    if (draft.standard <= Hours() || draft.standard > mostHours) {
        throw Refusal("operation.standard",
                      Tr::tr("The standard time must be more than 0 and at most 1,000 h."), {}, "standard");
    }
    return checked;
}

PackageDraft checkedPackage(const PackageDraft& draft) {
    PackageDraft checked = draft;
    checked.code = checkedCode(draft.code);
    checked.name = checkedName(draft.name);
    checked.model = cleanText(draft.model);
    if (checked.model.toUcs4().size() > 60) {
        throw Refusal("package.model", Tr::tr("The model has at most 60 characters."), {}, "model");
    }
    if (draft.intervalKm < 1 || draft.intervalKm > longestIntervalKm) {
        throw Refusal("package.interval", Tr::tr("The interval must be between 1 and 1,000,000 km."), {},
                      "interval");
    }
    if (draft.lines.empty()) {
        throw Refusal("package.empty", Tr::tr("The package has no line: add an operation or a part."), {},
                      "lines");
    }
    for (const PackageLine& line : draft.lines) {
        if (line.operation.has_value() == line.part.has_value() || line.quantity <= Quantity()) {
            throw Refusal("package.line",
                          Tr::tr("Each line is one operation or one part, with a quantity above 0."), {},
                          "lines");
        }
    }
    return checked;
}

} // namespace baydesk
