// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "domain/values/company_code.h"
#include "domain/values/phone_number.h"
#include "domain/values/plate.h"
#include "domain/values/vin.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Cli)
};

struct Check {
    const char* option;
    Validation (*validate)(const QString& input);
};

constexpr std::array checks{Check{"vin", validateVin}, Check{"plate", validatePlate},
                            Check{"phone", validatePhone}, Check{"company-code", validateCompanyCode}};

QString word(Verdict verdict) {
    switch (verdict) {
    case Verdict::Valid: return QStringLiteral("valid");
    case Verdict::Warn: return QStringLiteral("warn");
    case Verdict::Invalid: break;
    }
    return QStringLiteral("invalid");
}

ExitCode run(const Arguments& arguments, Console& console) {
    const Check* asked = nullptr;
    for (const Check& check : checks) {
        if (arguments.has(check.option)) {
            if (asked != nullptr) {
                return console.usage(Tr::tr("validate checks one thing at a time."));
            }
            asked = &check;
        }
    }
    if (asked == nullptr) {
        return console.usage(Tr::tr("validate needs one of --vin, --plate, --phone, --company-code."));
    }
    const Validation validation = asked->validate(arguments.value(asked->option));
    if (arguments.has("json")) {
        console.print(QJsonDocument(QJsonObject{{QStringLiteral("result"), word(validation.verdict)},
                                                {QStringLiteral("reason"), validation.reason}})
                          .toJson(QJsonDocument::Compact));
    } else {
        console.print(QStringLiteral("%1: %2").arg(word(validation.verdict), validation.reason));
    }
    return ExitCode::Done;
}

} // namespace

const Command& validateCommand() {
    static const Command command{
        "validate",
        "(--vin V | --plate P | --phone N | --company-code C) [--json]",
        QT_TRANSLATE_NOOP("baydesk::Cli", "Check a VIN, plate, phone number or company code."),
        0,
        {{"vin", "V", QT_TRANSLATE_NOOP("baydesk::Cli", "A vehicle identification number (GB 16735).")},
         {"plate", "P", QT_TRANSLATE_NOOP("baydesk::Cli", "A licence plate (GA 36-2018).")},
         {"phone", "N", QT_TRANSLATE_NOOP("baydesk::Cli", "A mobile, landline or 400/800 number.")},
         {"company-code", "C",
          QT_TRANSLATE_NOOP("baydesk::Cli", "A unified social credit code (GB 32100-2015).")},
         {"json", nullptr, QT_TRANSLATE_NOOP("baydesk::Cli", "Print JSON for other programs.")}},
        run};
    return command;
}

} // namespace baydesk
