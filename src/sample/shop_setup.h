// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/operation.h"
#include "domain/workshop/bay.h"
#include "domain/workshop/technician.h"
#include "sample/catalogue.h"
#include "sample/desk.h"
#include "sample/dice.h"
#include "sample/people.h"

#include <QHash>
#include <map>
#include <vector>

namespace baydesk {

/// A part of the sample shop's catalogue, with what its simulation needs to know.
struct StockedPart {
    PartId id;
    const SamplePartKind* kind;
    QString name;
    Money price;
    Money cost;
    Quantity monthlyUse;
};

/// Everything the shop is set up with.
struct ShopCast {
    std::vector<StaffId> advisors;
    StaffId administrator;
    StaffId foreman;
    std::vector<StaffId> partsClerks;
    StaffId cashier;
    StaffId customerCare;
    StaffId manager;
    StaffId owner;
    std::vector<StaffId> washers;
    std::vector<Technician> technicians;
    std::vector<Bay> bays;
    std::map<QString, Operation> operations;
    std::vector<StockedPart> parts;
    /// By key and model, for parts common to all models by key alone: an index into parts.
    QHash<QString, std::size_t> partIndex;
    /// By model: its packages, by growing interval.
    std::vector<std::vector<ServicePackage>> packages;

    /// Null where the model has no such part.
    const StockedPart* part(const QString& key, std::size_t model) const;
};

/// Settings, staff, bays, the labour schedule, the parts with their opening stock, and the packages.
ShopCast setUpShop(SampleDesk& desk, StaffId administrator, Dice& dice, People& people);
struct ShopDraft;
ShopDraft sampleSettings(const QByteArray& timeZone);

/// "oilfilter oil*4": names with their counts.
struct CountedWord {
    QString word;
    int count;
};
std::vector<CountedWord> countedWords(const char* text);

} // namespace baydesk
