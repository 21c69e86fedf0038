// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/values/id.h"

#include <QDate>
#include <QString>
#include <array>
#include <optional>
#include <vector>

namespace baydesk {

using CampaignId = Id<struct CampaignTag>;

/// A recall is ordered by law and never lapses; a service campaign is the maker's own and may end.
enum class CampaignKind { Recall, Service };
template <>
struct Codes<CampaignKind> {
    static constexpr std::array words{"recall", "service"};
};
QString label(CampaignKind kind);

inline constexpr int longestCampaignNumber = 40;
inline constexpr int longestCampaignTitle = 120;
inline constexpr int longestMaker = 60;

/// What a maker calls cars back for. Maker and number together are its name.
struct CampaignDraft {
    QString maker;
    QString number;
    QString title;
    CampaignKind kind = CampaignKind::Recall;
    QDate from;
    /// The last day; empty while nobody has said one.
    std::optional<QDate> until = {};
    bool operator==(const CampaignDraft&) const = default;
};
struct Campaign {
    CampaignId id;
    CampaignDraft data;

    /// Whether the work is to be done on \p day: it has begun and, unless it is a recall, not ended.
    bool runsOn(QDate day) const;
    /// "Recall RC-001 · title": what its job is called.
    QString jobTitle() const;
};

/// One vehicle of a maker's list, with the line of the file it stands in.
struct CampaignRow {
    int line;
    CampaignDraft campaign;
    QString vin;
};
/// A line of a file that cannot be used, and why, for the person who gave it.
struct BadRow {
    int line;
    QString reason;
    bool operator==(const BadRow&) const = default;
};
/// What a maker's file says.
struct CampaignList {
    std::vector<CampaignRow> rows;
    std::vector<BadRow> badRows;
};

/// Puts the row into its stored form. What is wrong with it, one clause for the person who gave the file, or
/// nothing: an empty or too long number, title or maker; no first day, or a last day before it; a VIN that
/// fails its check (catalogue D1).
QString checkCampaignRow(CampaignRow& row);

/// What an import did.
struct CampaignImport {
    int campaignsAdded = 0;
    int campaignsChanged = 0;
    int vehiclesAdded = 0;
    /// Named before, in this list or an earlier one.
    int vehiclesKnown = 0;
    std::vector<BadRow> badRows;
};

/// A campaign a vehicle belongs to, and how far the work is on it.
struct CampaignOfVehicle {
    Campaign campaign;
    /// The open order that has it as a job.
    std::optional<OrderId> order;
    QString orderNumber;
    /// The job was done and the car delivered.
    bool isDone = false;

    /// Whether somebody should offer the work on \p day.
    bool isOpenOn(QDate day) const { return !isDone && !order && campaign.runsOn(day); }
};

/// How far the shop is with a campaign (catalogue Q18).
struct CampaignProgress {
    Campaign campaign;
    /// On the maker's list.
    std::int64_t vehicles = 0;
    /// Of these, those this shop knows.
    std::int64_t inBase = 0;
    /// Of the known ones, those that are done.
    std::int64_t done = 0;
};

} // namespace baydesk
