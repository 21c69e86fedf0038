// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/compliance/health_record.h"
#include "services/health_record_service.h"

#include <QByteArray>
#include <vector>

namespace baydesk {

/// The file of an export: an array of messages in the authority's words (catalogue D7), every value a text,
/// days as 20261121, hours with two decimals.
QByteArray healthRecordsJson(const std::vector<HealthRecord>& records);

/// Reads the file with the authority's answers: an array of {"costlistcode", "result": "accepted" or
/// "refused", "message"}. Refuses ("record.answers") what is no such file, naming the answer that is wrong;
/// nothing is read then.
std::vector<HealthRecordAnswer> parseHealthRecordAnswers(const QByteArray& content);

/// Where records stand, for other programs.
QByteArray healthRecordListJson(const std::vector<HealthRecordLight>& records);

} // namespace baydesk
