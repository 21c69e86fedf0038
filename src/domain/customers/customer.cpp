// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customers/customer.h"

#include "domain/values/code_characters.h"
#include "domain/values/company_code.h"
#include "domain/values/phone_number.h"
#include "domain/values/refusal.h"
#include "domain/values/text.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Customer)
};

QString checkedName(const QString& typed) {
    const auto name = Text<longestCustomerName>::parse(typed);
    if (!name) {
        throw Refusal("customer.name",
                      Tr::tr("A customer's name has 1 to %1 characters.").arg(longestCustomerName), {},
                      "name");
    }
    return name->value();
}

QString checkedPhone(const QString& typed) {
    const Validation phone = validatePhone(typed);
    if (phone.verdict == Verdict::Invalid) {
        throw Refusal("customer.phone", Tr::tr("The phone number is not valid: %1.").arg(phone.reason),
                      Tr::tr("Type a mobile number, a landline with its area code or a 400 or 800 number."),
                      "phone");
    }
    return phone.normalized;
}

QString checkedCompanyCode(const QString& typed) {
    if (normalizeCode(typed).isEmpty()) {
        return {};
    }
    const Validation companyCode = validateCompanyCode(typed);
    if (companyCode.verdict == Verdict::Invalid) {
        throw Refusal("customer.company_code",
                      Tr::tr("The company code is not valid: %1.").arg(companyCode.reason),
                      Tr::tr("Correct it, or leave it empty."), "companyCode");
    }
    return companyCode.normalized;
}

QString checkedNote(const QString& typed) {
    QString note = cleanText(typed, true);
    if (characterCount(note) > longestCustomerNote) {
        throw Refusal("customer.note", Tr::tr("A note has at most %1 characters.").arg(longestCustomerNote),
                      {}, "note");
    }
    return note;
}

} // namespace

CustomerDraft checkedCustomer(const CustomerDraft& draft) {
    return {.kind = draft.kind,
            .name = checkedName(draft.name),
            .phone = checkedPhone(draft.phone),
            .companyCode = checkedCompanyCode(draft.companyCode),
            .note = checkedNote(draft.note)};
}

QStringList customerWarnings(const CustomerDraft& draft) {
    QStringList warnings;
    if (normalizeCode(draft.companyCode).isEmpty()) {
        return warnings;
    }
    if (const Validation companyCode = validateCompanyCode(draft.companyCode);
        companyCode.verdict == Verdict::Warn) {
        warnings.append(Tr::tr("Company code: %1").arg(companyCode.reason));
    }
    return warnings;
}

QString maskedName(const QString& name) {
    const QList<uint> characters = name.toUcs4();
    if (characters.isEmpty()) {
        return name;
    }
    const auto first = static_cast<char32_t>(characters.first());
    return QString::fromUcs4(&first, 1) + QStringLiteral("**");
}

QString label(CustomerKind kind) {
    return kind == CustomerKind::Person ? Tr::tr("Person") : Tr::tr("Company");
}

} // namespace baydesk
