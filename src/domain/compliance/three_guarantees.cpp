// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/compliance/three_guarantees.h"

#include "domain/values/refusal.h"
#include "domain/values/rounding.h"
#include "domain/values/text.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::ThreeGuarantees)
};

constexpr std::int64_t daySeconds = 24 * 3600;
constexpr Hours mostNotCounted = Hours::fromSeconds(1000 * 3600);

} // namespace

QString label(ListedSystem system) {
    switch (system) {
    case ListedSystem::Engine: return Tr::tr("Engine");
    case ListedSystem::Gearbox: return Tr::tr("Gearbox");
    case ListedSystem::TractionBattery: return Tr::tr("Traction battery");
    case ListedSystem::DriveMotor: return Tr::tr("Drive motor");
    case ListedSystem::Steering: return Tr::tr("Steering");
    case ListedSystem::Braking: return Tr::tr("Brakes");
    case ListedSystem::Suspension: return Tr::tr("Suspension");
    case ListedSystem::Driveline: return Tr::tr("Driveline");
    case ListedSystem::EmissionControl: return Tr::tr("Emission control");
    case ListedSystem::Body: return Tr::tr("Body");
    }
    return {};
}

QString replacedCode(const WarrantyWork& work) {
    if (work.replaced == Replaced::Nothing || !work.system) {
        return code(Replaced::Nothing);
    }
    const QString of = code(work.replaced) + QLatin1Char(' ') + code(*work.system);
    return work.replaced == Replaced::MainPart ? of + QLatin1Char(':') + work.mainPart : of;
}

QString replacedFromCode(const QString& stored) {
    const QString kind = stored.section(QLatin1Char(' '), 0, 0);
    const QString of = stored.section(QLatin1Char(' '), 1);
    const auto system = parseCode<ListedSystem>(of.section(QLatin1Char(':'), 0, 0));
    if (!system) {
        return Tr::tr("nothing");
    }
    return kind == code(Replaced::Assembly)
               ? Tr::tr("the assembly “%1”").arg(label(*system))
               : Tr::tr("the main part “%2” of “%1”").arg(label(*system), of.section(QLatin1Char(':'), 1));
}

WarrantyWork checkedWarrantyWork(const WarrantyWork& work) {
    WarrantyWork checked = work;
    checked.mainPart = cleanText(work.mainPart);
    if (work.replaced == Replaced::Nothing) {
        checked.system.reset();
    } else if (!work.system) {
        throw Refusal("warranty.system", Tr::tr("Say of which system."), {}, "replaced");
    }
    if (work.replaced == Replaced::Assembly && !hasCountedAssembly(*work.system)) {
        throw Refusal("warranty.assembly", Tr::tr("Of this system only the main parts are counted."),
                      Tr::tr("Choose its main part."), "replaced");
    }
    if (work.replaced != Replaced::MainPart) {
        checked.mainPart.clear();
    } else if (checked.mainPart.isEmpty() || checked.mainPart.toUcs4().size() > longestMainPart) {
        throw Refusal("warranty.main_part",
                      Tr::tr("Name the main part in 1 to %1 characters.").arg(longestMainPart),
                      Tr::tr("The same part always by the same name: it is counted by it."), "main_part");
    }
    if (work.notCounted < Hours() || work.notCounted > mostNotCounted) {
        throw Refusal("warranty.not_counted", Tr::tr("At most 1,000 hours are left out."), {}, "not_counted");
    }
    return checked;
}

std::int64_t repairDays(Hours length) {
    return length <= Hours() ? 0 : (length.seconds() + daySeconds - 1) / daySeconds;
}

std::optional<std::int64_t> loanerFromDay(std::int64_t days) {
    return days > mostDaysOfOneRepair ? std::optional(mostDaysOfOneRepair + 1) : std::nullopt;
}

Money useCompensation(Money price, std::int64_t km, Percent rate) {
    constexpr std::int64_t kmTimesBasisPoints = 1000 * 10'000;
    return Money::fromFen(
        divideHalfUp(static_cast<Int128>(price.fen()) * km * rate.basisPoints(), kmTimesBasisPoints));
}

bool entitlesToExchange(std::int64_t allDays, int repairsOfProblem) {
    return allDays > mostRepairDays || repairsOfProblem > mostRepairsOfProblem;
}

} // namespace baydesk
