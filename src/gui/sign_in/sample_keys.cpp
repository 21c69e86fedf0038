// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sign_in/sample_keys.h"

#include "gui/actions.h"
#include "gui/theme.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/flow_layout.h"
#include "sample/sample_shop.h"

#include <QVBoxLayout>
#include <set>

namespace baydesk {

namespace {
constexpr int mostKeys = 10;
}

SampleKeys::SampleKeys(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(8);
    how_ = makeLabel(tr("Sample shop: choose a person; the password is %1").arg(samplePassword()), "strong");
    how_->setWordWrap(true);
    column->addWidget(how_);
    keys_ = new FlowLayout(8);
    column->addLayout(keys_);
}

void SampleKeys::setPeople(const std::vector<StaffMember>& people) {
    qDeleteAll(actions_); // their buttons go with them
    actions_.clear();
    std::set<StaffRole> seen;
    for (const StaffMember& who : people) {
        if (actions_.size() == mostKeys || !seen.insert(who.role).second) {
            continue;
        }
        QAction* action = makeAction(offerAction(static_cast<int>(actions_.size()) + 1), this,
                                     label(who.role) + QLatin1Char(' ') + who.name);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, who] { Q_EMIT chosen(who); });
        auto* button = new ActionButton(action, ActionButton::Look::Offer, this);
        button->setFocusPolicy(Qt::TabFocus);
        button->show();
        keys_->addWidget(button);
        actions_.append(action);
    }
}

} // namespace baydesk
