// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/parts/part_panel.h"

namespace baydesk {

PartPanel::PartPanel(Desk& desk, const QString& title) : ActPanel(desk, title) {
    setObjectName(QStringLiteral("partPanel"));
}

void PartPanel::addButton(const QString& saveText, const QString& doneSentence,
                          std::function<Act()> makeAct) {
    doneSentence_ = doneSentence;
    makeAct_ = std::move(makeAct);
    ActPanel::addButton(saveText);
}

void PartPanel::save() {
    write(
        [act = makeAct_()](Session& session, const Context& context) {
            PartsService parts(session, context);
            return act(parts, context);
        },
        [this](const StockOutcome& outcome) {
            QStringList sentences{doneSentence_};
            if (!outcome.keptFor.isEmpty()) {
                sentences.append(tr("Kept now for %1.").arg(outcome.keptFor.join(QStringLiteral(", "))));
            }
            if (!outcome.takenFrom.isEmpty()) {
                sentences.append(
                    tr("No longer kept for %1.").arg(outcome.takenFrom.join(QStringLiteral(", "))));
            }
            Q_EMIT finished(sentences.join(QLatin1Char(' ')));
        });
}

} // namespace baydesk
