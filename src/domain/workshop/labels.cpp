// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workshop/bay.h"
#include "domain/workshop/clock.h"
#include "domain/workshop/technician.h"

#include <QCoreApplication>

namespace baydesk {

QString label(Trade trade) {
    switch (trade) {
    case Trade::Mechanical: return QCoreApplication::translate("baydesk::Trade", "Mechanical");
    case Trade::Body: return QCoreApplication::translate("baydesk::Trade", "Body");
    case Trade::Paint: return QCoreApplication::translate("baydesk::Trade", "Paint");
    }
    return {};
}

QString label(BayKind kind) {
    switch (kind) {
    case BayKind::Mechanical: return QCoreApplication::translate("baydesk::BayKind", "Mechanical bay");
    case BayKind::Body: return QCoreApplication::translate("baydesk::BayKind", "Body bay");
    case BayKind::Booth: return QCoreApplication::translate("baydesk::BayKind", "Paint booth");
    }
    return {};
}

QString label(ClockActivity activity) {
    switch (activity) {
    case ClockActivity::Job: return QCoreApplication::translate("baydesk::ClockActivity", "Job");
    case ClockActivity::Idle: return QCoreApplication::translate("baydesk::ClockActivity", "Idle");
    case ClockActivity::WaitingParts:
        return QCoreApplication::translate("baydesk::ClockActivity", "Waiting for parts");
    case ClockActivity::WaitingConsent:
        return QCoreApplication::translate("baydesk::ClockActivity", "Waiting for consent");
    case ClockActivity::WaitingBay:
        return QCoreApplication::translate("baydesk::ClockActivity", "Waiting for a bay");
    case ClockActivity::NonProductive:
        return QCoreApplication::translate("baydesk::ClockActivity", "Non-productive work");
    case ClockActivity::Other: return QCoreApplication::translate("baydesk::ClockActivity", "Other work");
    }
    return {};
}

} // namespace baydesk
