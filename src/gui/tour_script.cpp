// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page_registry.h"
#include "gui/tour.h"

namespace baydesk {

/// Every page with a key, one after the other.
std::vector<TourStep> tourScript() {
    std::vector<TourStep> steps;
    for (const PageEntry& page : pageRegistry()) {
        if (page.action) {
            const QString key = actionKey(*page.action).toString(QKeySequence::PortableText);
            const QString name =
                QString::fromLatin1(actionEntry(*page.action).name).section(QLatin1Char('.'), -1);
            steps.push_back({name, {[key](const TourHands& hands) { hands.press(key); }}});
        }
    }
    return steps;
}

} // namespace baydesk
