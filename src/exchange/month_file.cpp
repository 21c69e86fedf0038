// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/month_file.h"

#include "domain/values/decimal.h"
#include "domain/values/refusal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <cmath>

namespace baydesk {
namespace {

constexpr double largestFigure = 1e9;

[[noreturn]] void refuse(const QString& key, const QString& sentence, const QString& remedy) {
    throw Refusal("month.file", key.isEmpty() ? sentence : QStringLiteral("%1: %2").arg(key, sentence),
                  remedy, key.toUtf8());
}

/// A figure that follows from others.
struct DerivedField {
    const char* key;
    std::int64_t (*value)(const MonthInput&);
    /// In how many parts one unit of the file is counted.
    std::int64_t scale;
};

constexpr DerivedField derivedFields[] = {
    {"bays_total", [](const MonthInput& input) { return input.bays(); }, 1},
    {"technicians", [](const MonthInput& input) { return input.technicians(); }, 1},
    {"available_hours", [](const MonthInput& input) { return input.availableHours().seconds(); }, 3600},
    {"bay_hours", [](const MonthInput& input) { return input.bayHours().seconds(); }, 3600},
};

/// JSON keeps the last of two equal keys without a word; people mistype, so they are told.
void requireSingleKeys(const QByteArray& json) {
    static const QRegularExpression keyPattern(QStringLiteral(R"re("((?:[^"\\]|\\.)*)"\s*:)re"));
    QSet<QString> seen;
    auto matches = keyPattern.globalMatch(QString::fromUtf8(json));
    while (matches.hasNext()) {
        const QString key = matches.next().captured(1);
        if (seen.contains(key)) {
            refuse(key, QCoreApplication::translate("baydesk::MonthFile", "given twice."),
                   QCoreApplication::translate("baydesk::MonthFile", "Give each key once."));
        }
        seen.insert(key);
    }
}

QJsonObject objectOf(const QByteArray& json) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = json.left(error.offset).count('\n') + 1;
        refuse({},
               QCoreApplication::translate("baydesk::MonthFile", "This is no JSON file: line %1, %2.")
                   .arg(line)
                   .arg(error.errorString()),
               QCoreApplication::translate("baydesk::MonthFile",
                                           "Give one JSON object with the month and its figures."));
    }
    if (!document.isObject()) {
        refuse({}, QCoreApplication::translate("baydesk::MonthFile", "The file is no JSON object."),
               QCoreApplication::translate("baydesk::MonthFile",
                                           "Give one JSON object with the month and its figures."));
    }
    requireSingleKeys(json);
    return document.object();
}

Month monthOf(const QJsonObject& object) {
    const QJsonValue value = object.value(QStringLiteral("month"));
    const auto month = value.isString() ? Month::parse(value.toString()) : std::nullopt;
    if (!month) {
        refuse(QStringLiteral("month"),
               value.isUndefined() ? QCoreApplication::translate("baydesk::MonthFile", "is missing.")
                                   : QCoreApplication::translate("baydesk::MonthFile", "is no month."),
               QCoreApplication::translate("baydesk::MonthFile", "Give year and month as \"2026-10\"."));
    }
    return *month;
}

void requireKnownKeys(const QJsonObject& object) {
    QSet<QString> known{QStringLiteral("month")};
    for (const MonthField& field : monthFields()) {
        known.insert(QLatin1String(field.key));
    }
    for (const DerivedField& field : derivedFields) {
        known.insert(QLatin1String(field.key));
    }
    const QStringList keys = object.keys();
    for (const QString& key : keys) {
        if (!known.contains(key)) {
            refuse(key, QCoreApplication::translate("baydesk::MonthFile", "is not a key of a month file."),
                   QCoreApplication::translate("baydesk::MonthFile", "Remove it, or correct its spelling."));
        }
    }
}

/// All that is missing is said at once; a single one by its own name.
void requireAllKeys(const QJsonObject& object) {
    QStringList missing;
    for (const MonthField& field : monthFields()) {
        if (!object.contains(QLatin1String(field.key))) {
            missing.append(QLatin1String(field.key));
        }
    }
    if (missing.size() == 1) {
        refuse(missing.front(), QCoreApplication::translate("baydesk::MonthFile", "is missing."),
               QCoreApplication::translate("baydesk::MonthFile", "Add this key with its figure."));
    }
    if (!missing.isEmpty()) {
        throw Refusal("month.file",
                      QCoreApplication::translate("baydesk::MonthFile", "These keys are missing: %1.")
                          .arg(missing.join(QStringLiteral(", "))),
                      QCoreApplication::translate("baydesk::MonthFile", "Add each with its figure."),
                      missing.front().toUtf8());
    }
}

/// A figure as the count of its last allowed decimal. A JSON number of up to 15 digits survives the way
/// through a floating-point one, which Qt reads it into, unchanged.
std::int64_t figure(const QJsonObject& object, const char* key, int decimals) {
    const QString name = QLatin1String(key);
    const QJsonValue value = object.value(name);
    if (!value.isDouble()) {
        refuse(name, QCoreApplication::translate("baydesk::MonthFile", "is not a number."),
               QCoreApplication::translate("baydesk::MonthFile", "Give a plain number, without quotes."));
    }
    const double number = value.toDouble();
    if (number < 0) {
        refuse(name, QCoreApplication::translate("baydesk::MonthFile", "is below 0."),
               QCoreApplication::translate("baydesk::MonthFile", "Give 0 or more."));
    }
    if (!(number <= largestFigure)) {
        refuse(name, QCoreApplication::translate("baydesk::MonthFile", "is too large."),
               QCoreApplication::translate("baydesk::MonthFile", "Give at most 1,000,000,000."));
    }
    QString text = QString::number(number, 'g', 15);
    if (text.contains(QLatin1Char('e'))) {
        text = QString::number(number, 'f', 15);
        while (text.endsWith(QLatin1Char('0'))) {
            text.chop(1);
        }
    }
    const auto counted = parseDecimal(text, 10, decimals);
    if (!counted) {
        refuse(name, QCoreApplication::translate("baydesk::MonthFile", "%1 is written too finely.").arg(text),
               decimals == 0 ? QCoreApplication::translate("baydesk::MonthFile", "Give a whole number.")
                             : QCoreApplication::translate("baydesk::MonthFile", "Give at most %1 decimals.")
                                   .arg(decimals));
    }
    return *counted;
}

void readField(const QJsonObject& object, const MonthField& field, MonthInput& input) {
    if (const auto* count = std::get_if<std::int64_t MonthInput::*>(&field.member)) {
        input.*(*count) = figure(object, field.key, field.isShare ? 6 : 0);
    } else if (const auto* money = std::get_if<Money MonthInput::*>(&field.member)) {
        input.*(*money) = Money::fromFen(figure(object, field.key, 2));
    } else if (const auto* hours = std::get_if<Hours MonthInput::*>(&field.member)) {
        input.*(*hours) = Hours::fromHundredths(figure(object, field.key, 2));
    }
}

void requireAgreement(const QJsonObject& object, const MonthInput& input) {
    for (const DerivedField& field : derivedFields) {
        const QString key = QLatin1String(field.key);
        if (!object.contains(key)) {
            continue;
        }
        const std::int64_t hundredths = figure(object, field.key, field.scale == 1 ? 0 : 2);
        const std::int64_t given = field.scale == 1 ? hundredths : hundredths * (field.scale / 100);
        const std::int64_t expected = field.value(input);
        if (given != expected) {
            const QString right =
                field.scale == 1 ? QString::number(expected) : Hours::fromSeconds(expected).toPlain();
            refuse(
                key,
                QCoreApplication::translate("baydesk::MonthFile", "does not agree with the other figures."),
                QCoreApplication::translate("baydesk::MonthFile",
                                            "They make it %1: give that, or leave the key out.")
                    .arg(right));
        }
    }
}

} // namespace

MonthInput parseMonthFile(const QByteArray& json) {
    const QJsonObject object = objectOf(json);
    MonthInput input(monthOf(object));
    requireKnownKeys(object);
    requireAllKeys(object);
    for (const MonthField& field : monthFields()) {
        readField(object, field, input);
    }
    requireAgreement(object, input);
    requireConsistent(input);
    return input;
}

} // namespace baydesk
