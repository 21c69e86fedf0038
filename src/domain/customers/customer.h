// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/values/id.h"

#include <QString>
#include <QStringList>
#include <array>
#include <cstdint>

namespace baydesk {

enum class CustomerKind { Person, Company };
template <>
struct Codes<CustomerKind> {
    static constexpr std::array words{"person", "company"};
};

/// What a person types for a customer.
struct CustomerDraft {
    CustomerKind kind = CustomerKind::Person;
    QString name;
    QString phone;
    /// Unified social credit code, for invoices of a company; may be empty.
    QString companyCode;
    QString note;
};

inline constexpr int longestCustomerName = 60;
inline constexpr int longestCustomerNote = 500;

/// The draft in its stored form. Refuses, naming the field: a name that is empty or longer than 60
/// characters; a phone number that is none (catalogue D3); a company code with a wrong length or character; a
/// note beyond 500 characters.
CustomerDraft checkedCustomer(const CustomerDraft& draft);

/// What may be saved but should be looked at: a company code whose check digit fails.
QStringList customerWarnings(const CustomerDraft& draft);

/// "张**": enough to greet somebody by, not to find them.
QString maskedName(const QString& name);

/// A customer as stored.
struct Customer {
    CustomerId id;
    CustomerDraft data;
    std::int64_t revision;
};

QString label(CustomerKind kind);

} // namespace baydesk
