// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/values/timestamp.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <array>
#include <optional>

namespace baydesk {

/// What a line of history is about.
enum class HistorySubject { Order, Part, Technician, Customer, Vehicle, Month, Shop, Day, Staff, Backup };
template <>
struct Codes<HistorySubject> {
    static constexpr std::array words{"order", "part", "technician", "customer", "vehicle",
                                      "month", "shop", "day",        "staff",    "backup"};
};

/// One business act as it is kept: a stable act word ("order.approved") and its language-neutral details:
/// fen, seconds, stored words, names, moments as milliseconds; a null detail is a private word that was
/// erased. describe() puts it into a person's words.
struct HistoryEntry {
    Timestamp at;
    QString actor;
    QString desk;
    QString act;
    QStringList details;
    /// What it is about, where the list is of many things: an order's or a part's number, a person's name.
    QString about = {};
};

/// How a day that may not be known stands in the details: "2026-11-21", or "–".
QString dayOrNone(const std::optional<QDate>& day);

/// The entry as one sentence in the program's language. An act this program does not know is shown by its
/// word.
QString describe(const HistoryEntry& entry, const ShopCalendar& calendar);

} // namespace baydesk
