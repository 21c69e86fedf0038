// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/evidence.h"

#include <QCoreApplication>

namespace baydesk {
namespace {

struct EvidenceText {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Evidence)
};

} // namespace

QString label(LeftOut reason) {
    switch (reason) {
    case LeftOut::Void: return EvidenceText::tr("void order");
    case LeftOut::Internal: return EvidenceText::tr("internal work");
    case LeftOut::Goodwill: return EvidenceText::tr("goodwill: nobody pays for it");
    case LeftOut::NotSettled: return EvidenceText::tr("not settled yet");
    case LeftOut::SameVisit: return EvidenceText::tr("counted with another order of the visit");
    case LeftOut::Declined: return EvidenceText::tr("declined or not approved yet");
    case LeftOut::NewFault: return EvidenceText::tr("came back with a new fault");
    case LeftOut::Misuse: return EvidenceText::tr("came back after misuse");
    case LeftOut::NoPromise: return EvidenceText::tr("no promised time");
    case LeftOut::NoClass: return EvidenceText::tr("of the other class, or of none");
    case LeftOut::ClockRunning: return EvidenceText::tr("the clock is still running");
    case LeftOut::ClockCorrected: return EvidenceText::tr("replaced by a correction");
    case LeftOut::NoAnswer: return EvidenceText::tr("the customer did not answer");
    }
    return {};
}

AmountUnit evidenceUnit(Evidence evidence) {
    switch (evidence) {
    case Evidence::Output:
    case Evidence::LabourOutput:
    case Evidence::PartsOutput:
    case Evidence::MaintenanceParts:
    case Evidence::MechanicalParts:
    case Evidence::BodyParts:
    case Evidence::MaintenanceOutput:
    case Evidence::GeneralOutput:
    case Evidence::AccidentOutput:
    case Evidence::GrossProfit: return AmountUnit::Yuan;
    case Evidence::SoldHours:
    case Evidence::WorkedHours: return AmountUnit::Hour;
    default: return AmountUnit::Count;
    }
}

} // namespace baydesk
