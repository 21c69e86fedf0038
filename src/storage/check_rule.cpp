// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/check_rule.h"

#include <QCoreApplication>

namespace baydesk {

std::vector<Finding> checkRules(Session& session, std::span<const CheckRule> rules) {
    std::vector<Finding> findings;
    for (const CheckRule& rule : rules) {
        QStringList subjects;
        session.each(rule.violations, {}, [&](const Row& row) { subjects.append(row.text(0)); });
        if (!subjects.isEmpty()) {
            const QString sentence = QCoreApplication::translate("baydesk::Checks", rule.sentence);
            findings.push_back({rule.rule, sentence.arg(listed(subjects)), subjects});
        }
    }
    return findings;
}

} // namespace baydesk
