// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/fact_grid.h"

#include "gui/widgets/chip.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace baydesk {

namespace {
constexpr int captionWidth = 104;
}

std::vector<QLabel*> addFacts(QVBoxLayout* body, const QStringList& captions) {
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    std::vector<QLabel*> values;
    for (const QString& caption : captions) {
        const auto row = static_cast<int>(values.size());
        auto* name = makeLabel(caption, "fieldLabel");
        name->setWordWrap(true);
        name->setFixedWidth(captionWidth);
        auto* value = makeLabel({});
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
        values.push_back(value);
    }
    grid->setColumnStretch(1, 1);
    body->addLayout(grid);
    return values;
}

} // namespace baydesk
