// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/plate.h"

#include "domain/values/code_characters.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <vector>

namespace baydesk {

namespace {

struct PlateText {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Plate)
};

struct PlatePattern {
    PlateKind kind;
    QRegularExpression expression;
};

/// One character for each province, autonomous region and city under the central government.
const QString& provinces() {
    static const QString characters =
        QStringLiteral("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼");
    return characters;
}

/// Battery D A B C E, other new energy F G H J K.
const QString& energyLetters() {
    static const QString characters = QStringLiteral("DABCEFGHJK");
    return characters;
}

const QString& issuingLetters() {
    static const QString characters = QStringLiteral("ABCDEFGHJKLMNPQRSTUVWXYZ");
    return characters;
}

std::vector<PlatePattern> buildPatterns() {
    const QString province = u'[' + provinces() + u']';
    const QString local = province + QStringLiteral("[A-HJ-NP-Z]");
    const QString serial = QStringLiteral("[A-HJ-NP-Z0-9]");
    const QString energy = u'[' + energyLetters() + u']';
    const auto pattern = [](PlateKind kind, const QString& expression) {
        return PlatePattern{kind, QRegularExpression(QRegularExpression::anchoredPattern(expression))};
    };
    return {
        pattern(PlateKind::Ordinary, local + serial + QStringLiteral("{5}")),
        pattern(PlateKind::NewEnergySmall, local + energy + serial + QStringLiteral("[0-9]{4}")),
        pattern(PlateKind::NewEnergyLarge, local + QStringLiteral("[0-9]{5}") + energy),
        pattern(PlateKind::Police, province + QStringLiteral("[A-HJ-Z][A-D0-9][0-9]{3}警")),
        pattern(PlateKind::Learner, local + serial + QStringLiteral("{4}学")),
        pattern(PlateKind::Trailer, local + serial + QStringLiteral("{4}挂")),
        pattern(PlateKind::Test, local + serial + QStringLiteral("{4}[试超]")),
        pattern(PlateKind::HongKongMacau, QStringLiteral("粤Z") + serial + QStringLiteral("{4}[港澳]")),
        pattern(PlateKind::Consulate,
                QStringLiteral("(?:[沪粤川云桂鄂陕蒙藏黑辽渝湘]A|鲁B|闽D|蒙[EH])[0-9]{4}领")),
        pattern(PlateKind::Embassy, QStringLiteral("[0-9]{6}使")),
        pattern(PlateKind::Emergency, province + QStringLiteral("[XS]") + serial + QStringLiteral("{4}应急")),
        pattern(PlateKind::CivilAviation, QStringLiteral("民航[A-Z0-9]{5}")),
        pattern(PlateKind::ArmedPolice,
                QStringLiteral("WJ") + province + QStringLiteral("?[0-9]{4}[0-9TDSHBXJ]")),
        pattern(PlateKind::Military, QStringLiteral("[VKHBSLJNGCE][A-DJ-PR-TVY][0-9]{5}")),
    };
}

QString nameOf(PlateKind kind) {
    switch (kind) {
    case PlateKind::Ordinary: return PlateText::tr("ordinary");
    case PlateKind::NewEnergySmall: return PlateText::tr("new-energy small");
    case PlateKind::NewEnergyLarge: return PlateText::tr("new-energy large");
    case PlateKind::Police: return PlateText::tr("police");
    case PlateKind::Learner: return PlateText::tr("learner");
    case PlateKind::Trailer: return PlateText::tr("trailer");
    case PlateKind::Test: return PlateText::tr("test or oversize");
    case PlateKind::HongKongMacau: return PlateText::tr("Hong Kong or Macau cross-border");
    case PlateKind::Consulate: return PlateText::tr("consulate");
    case PlateKind::Embassy: return PlateText::tr("embassy");
    case PlateKind::Emergency: return PlateText::tr("fire and rescue");
    case PlateKind::CivilAviation: return PlateText::tr("civil aviation");
    case PlateKind::ArmedPolice: return PlateText::tr("armed police");
    case PlateKind::Military: break;
    }
    return PlateText::tr("military");
}

/// The word for an illegal character in the part behind the issuing letter; empty if there is none.
QString serialFault(const QString& serial, bool newEnergy) {
    const QString illegal = illegalCharacters(serial, issuingLetters() + QStringLiteral("0123456789"));
    if (illegal.isEmpty()) {
        return {};
    }
    if (illegal != QStringLiteral("I") && illegal != QStringLiteral("O")) {
        return PlateText::tr("character %1 in serial").arg(illegal);
    }
    return newEnergy ? PlateText::tr("letter %1 in new-energy serial").arg(illegal)
                     : PlateText::tr("letter %1 in serial").arg(illegal);
}

QString newEnergyFault(const QString& serial) {
    if (const QString fault = serialFault(serial, true); !fault.isEmpty()) {
        return fault;
    }
    if (energyLetters().contains(serial.front())) {
        return PlateText::tr("new-energy small must end in 4 digits");
    }
    if (energyLetters().contains(serial.back())) {
        return PlateText::tr("new-energy large must have 5 digits before its letter");
    }
    return PlateText::tr("8 characters, no energy letter");
}

/// What is wrong with a plate that no pattern matches.
QString faultOf(const QString& plate) {
    if (plate.startsWith(u'临')) {
        return PlateText::tr("temporary plate: no fixed form here, use VIN key");
    }
    if (plate.isEmpty() || !provinces().contains(plate.front())) {
        return PlateText::tr("no province character");
    }
    const qsizetype length = characterCount(plate);
    if (length != 7 && length != 8) {
        return PlateText::tr("%1 characters").arg(length);
    }
    const qsizetype issuingSize = plate.at(1).isHighSurrogate() ? 2 : 1;
    const QString issuing = plate.mid(1, issuingSize);
    if (!issuingLetters().contains(issuing)) {
        return PlateText::tr("%1 as issuing code").arg(issuing);
    }
    const QChar last = plate.back();
    if ((last == u'港' || last == u'澳') && !plate.startsWith(QStringLiteral("粤Z"))) {
        return PlateText::tr("%1 only with 粤Z").arg(last);
    }
    const QString serial = plate.sliced(1 + issuingSize);
    if (length == 8 && !serial.endsWith(QStringLiteral("应急"))) {
        return newEnergyFault(serial);
    }
    static const QString closing = QStringLiteral("警学挂试超领港澳");
    const QString fault = serialFault(closing.contains(last) ? serial.chopped(1) : serial, false);
    return fault.isEmpty() ? PlateText::tr("no known form of plate") : fault;
}

} // namespace

std::optional<PlateKind> plateKind(const QString& normalized) {
    static const std::vector<PlatePattern> patterns = buildPatterns();
    for (const PlatePattern& pattern : patterns) {
        if (pattern.expression.match(normalized).hasMatch()) {
            return pattern.kind;
        }
    }
    return std::nullopt;
}

Validation validatePlate(const QString& input) {
    const QString plate = normalizeCode(input);
    if (const std::optional<PlateKind> kind = plateKind(plate)) {
        return {Verdict::Valid, plate, nameOf(*kind)};
    }
    return {Verdict::Invalid, plate, faultOf(plate)};
}

QString displayPlate(const QString& normalized) {
    if (!plateKind(normalized) || !provinces().contains(normalized.front())) {
        return normalized;
    }
    return normalized.first(2) + u'\u00B7' + normalized.sliced(2);
}

QString displayCar(const QString& plate, const QString& vin) {
    constexpr qsizetype shownVinTail = 6;
    return !plate.isEmpty() ? displayPlate(plate)
           : vin.isEmpty()  ? QString()
                            : QStringLiteral("VIN …%1").arg(vin.right(shownVinTail));
}

} // namespace baydesk
