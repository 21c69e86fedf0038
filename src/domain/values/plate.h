// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/verdict.h"

#include <optional>

namespace baydesk {

/// Kinds of plate the patterns of GA 36-2018 tell apart (catalogue D2).
enum class PlateKind {
    Ordinary, NewEnergySmall, NewEnergyLarge, Police, Learner, Trailer, Test, HongKongMacau, Consulate, Embassy,
    Emergency, CivilAviation, ArmedPolice, Military
};

/// The first kind whose pattern a normalised plate matches, in the order of PlateKind with the new-energy kinds tried
/// by length.
std::optional<PlateKind> plateKind(const QString& normalized);

/// Valid if a pattern matches; else Invalid with what is wrong (issuing letter, letter I or O, length, province ...).
/// An unknown plate may still be saved with a reason, since rules change and foreign plates exist.
Validation validatePlate(const QString& input);

/// A stored plate as people read it: 京A12345 becomes 京A·12345.
QString displayPlate(const QString& normalized);
/// How a car is called: by its plate, or without one by the end of its VIN; empty without both.
QString displayCar(const QString& plate, const QString& vin);

} // namespace baydesk
