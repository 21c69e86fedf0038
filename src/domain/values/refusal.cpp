// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/refusal.h"

#include <utility>

namespace baydesk {

Refusal::Refusal(QByteArray rule, QString sentence, QString remedy, QByteArray field)
    : rule_(std::move(rule)),
      sentence_(std::move(sentence)),
      remedy_(std::move(remedy)),
      field_(std::move(field)),
      what_(rule_) {}

Refusal Refusal::blocked(QByteArray rule, QString sentence, QStringList blockers) {
    Refusal refusal(std::move(rule), std::move(sentence));
    refusal.blockers_ = std::move(blockers);
    return refusal;
}

QString Refusal::toString() const {
    QStringList lines{sentence_};
    lines.append(blockers_);
    if (!remedy_.isEmpty()) {
        lines.append(remedy_);
    }
    return lines.join(u'\n');
}

} // namespace baydesk
