// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

namespace baydesk {

/// How one kind of detail is put into words.
/// A PrivateText tells who somebody is: it is kept apart from the chained row, so that it can be erased.
enum class HistoryDetail {
    Text,
    PrivateText,
    Role,
    DataPurpose,
    Money,
    Moment,
    Quantity,
    Percent,
    Hours,
    Minutes,
    Consent,
    PaymentMethod,
    Payer,
    ServiceCategory,
    OrderPurpose,
    Kilometres,
    ClockActivity,
    Bytes,
    Form,
    BackupProblem,
    LabelColour,
    CampaignKind,
    Replaced
};

/// One act and its sentence: %1, %2 … stand for the details, each of the kind given.
struct HistoryActText {
    const char* act;
    /// Source text for translation in the context "baydesk::History": mark it with QT_TRANSLATE_NOOP.
    const char* sentence;
    std::vector<HistoryDetail> details;
};

/// The act of this name, or nullptr if the program does not know it.
const HistoryActText* historyAct(const QByteArray& act);

/// Whether the detail at \p position tells who somebody is; nothing does in an act nobody knows.
bool isPrivate(const HistoryActText* act, qsizetype position);

const std::vector<HistoryActText>& orderHistoryActs();
const std::vector<HistoryActText>& appointmentHistoryActs();
const std::vector<HistoryActText>& workshopHistoryActs();
const std::vector<HistoryActText>& partsHistoryActs();
const std::vector<HistoryActText>& customerHistoryActs();
const std::vector<HistoryActText>& shopHistoryActs();
const std::vector<HistoryActText>& backupHistoryActs();
const std::vector<HistoryActText>& complianceHistoryActs();

} // namespace baydesk
