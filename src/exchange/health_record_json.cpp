// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/health_record_json.h"

#include "domain/values/decimal.h"
#include "domain/values/refusal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::HealthRecordFile)
};

QString dayText(QDate day) {
    return day.toString(QStringLiteral("yyyyMMdd"));
}

QString hoursText(Hours hours) {
    constexpr std::int64_t hundredth = 36;
    const std::int64_t hundredths = (hours.seconds() + hundredth / 2) / hundredth;
    return decimalMagnitude(hundredths, 2, 2);
}

QJsonObject messageOf(const HealthRecord& record) {
    QJsonArray parts;
    for (const HealthRecord::Part& part : record.parts) {
        parts.append(QJsonObject{{QStringLiteral("partsname"), part.name},
                                 {QStringLiteral("partsquantity"), part.quantity.toString()},
                                 {QStringLiteral("partscode"), part.code}});
    }
    QJsonArray works;
    for (const HealthRecord::Work& work : record.works) {
        works.append(QJsonObject{{QStringLiteral("repairproject"), work.name},
                                 {QStringLiteral("workinghours"), hoursText(work.hours)}});
    }
    return {{QStringLiteral("basicInfo"),
             QJsonObject{{QStringLiteral("vehicleplatenumber"), record.plate},
                         {QStringLiteral("companyname"), record.companyName},
                         {QStringLiteral("vin"), record.vin},
                         {QStringLiteral("repairdate"), dayText(record.sentOn)},
                         {QStringLiteral("repairmileage"), QString::number(record.mileageKm)},
                         {QStringLiteral("settledate"), dayText(record.settledOn)},
                         {QStringLiteral("faultdescription"), record.fault},
                         {QStringLiteral("costlistcode"), record.listNumber}}},
            {QStringLiteral("vehiclepartslist"), parts},
            {QStringLiteral("repairprojectlist"), works}};
}

[[noreturn]] void refuse(const QString& sentence) {
    throw Refusal("record.answers", sentence,
                  Tr::tr("An answer reads: {\"costlistcode\": \"R261121-001\", \"result\": \"accepted\" or "
                         "\"refused\", \"message\": \"…\"}."),
                  "file");
}

} // namespace

QByteArray healthRecordsJson(const std::vector<HealthRecord>& records) {
    QJsonArray array;
    for (const HealthRecord& record : records) {
        array.append(messageOf(record));
    }
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

std::vector<HealthRecordAnswer> parseHealthRecordAnswers(const QByteArray& content) {
    const QJsonDocument document = QJsonDocument::fromJson(content);
    if (!document.isArray()) {
        refuse(Tr::tr("The file is no list of answers."));
    }
    std::vector<HealthRecordAnswer> answers;
    for (const QJsonValue& value : document.array()) {
        const QJsonObject object = value.toObject();
        const int line = static_cast<int>(answers.size()) + 1;
        const QString number = object.value(QLatin1String("costlistcode")).toString().trimmed();
        const QString result = object.value(QLatin1String("result")).toString();
        if (number.isEmpty()) {
            refuse(Tr::tr("Answer %1 names no settlement list.").arg(line));
        }
        if (result != QLatin1String("accepted") && result != QLatin1String("refused")) {
            refuse(Tr::tr("Answer %1, to %2, says neither accepted nor refused.").arg(line).arg(number));
        }
        answers.push_back({.line = line,
                           .listNumber = number,
                           .isAccepted = result == QLatin1String("accepted"),
                           .message = object.value(QLatin1String("message")).toString()});
    }
    return answers;
}

QByteArray healthRecordListJson(const std::vector<HealthRecordLight>& records) {
    QJsonArray array;
    for (const HealthRecordLight& each : records) {
        array.append(
            QJsonObject{{QStringLiteral("order"), each.number},
                        {QStringLiteral("state"), each.state ? QJsonValue(code(*each.state)) : QJsonValue()},
                        {QStringLiteral("settled_on"),
                         each.settledOn ? QJsonValue(each.settledOn->toString(Qt::ISODate)) : QJsonValue()},
                        {QStringLiteral("times_sent"), each.exports},
                        {QStringLiteral("would_be_refused"), QJsonArray::fromStringList(each.refusals)},
                        {QStringLiteral("answer"), each.answer}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

} // namespace baydesk
