// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/paper_panel.h"

#include "gui/theme.h"
#include "gui/widgets/chip.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace baydesk {

PaperPanel::PaperPanel(QWidget* parent) : QFrame(parent) {
    setProperty("look", "panel");
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    const std::array<QString, 6> words{tr("Left margin"),   tr("Top margin"), tr("Right margin"),
                                       tr("Bottom margin"), tr("Move right"), tr("Move down")};
    for (std::size_t i = 0; i < lengths_.size(); ++i) {
        auto* field = new QDoubleSpinBox;
        const bool isOffset = i >= 4;
        field->setRange(isOffset ? -farthestOffset : 0, isOffset ? farthestOffset : widestMargin);
        field->setDecimals(1);
        field->setSingleStep(0.5);
        field->setSuffix(QStringLiteral(" mm"));
        field->setAccessibleName(words[i]);
        auto* word = makeLabel(words[i], "note");
        word->setBuddy(field);
        const int row = static_cast<int>(i);
        grid->addWidget(word, row, 0);
        grid->addWidget(field, row, 1);
        connect(field, &QDoubleSpinBox::valueChanged, this, [this] {
            if (!isFilling_) {
                Q_EMIT changed();
            }
        });
        lengths_[i] = field;
    }
    lengths_[4]->setObjectName(QStringLiteral("offsetX"));
    lengths_[5]->setObjectName(QStringLiteral("offsetY"));
    auto* test = new QPushButton(tr("&Test page"));
    test->setAutoDefault(false);
    test->setObjectName(QStringLiteral("testPage"));
    grid->addWidget(test, 6, 0, 1, 2);
    connect(test, &QPushButton::clicked, this, &PaperPanel::testPageWanted);
}

void PaperPanel::show(const PaperSetup& setup) {
    isFilling_ = true;
    paper_ = setup.paper;
    const std::array<double, 6> values{setup.left,   setup.top,     setup.right,
                                       setup.bottom, setup.offsetX, setup.offsetY};
    for (std::size_t i = 0; i < values.size(); ++i) {
        lengths_[i]->setValue(values[i]);
    }
    isFilling_ = false;
}

PaperSetup PaperPanel::setup() const {
    return {.paper = paper_,
            .left = lengths_[0]->value(),
            .top = lengths_[1]->value(),
            .right = lengths_[2]->value(),
            .bottom = lengths_[3]->value(),
            .offsetX = lengths_[4]->value(),
            .offsetY = lengths_[5]->value()};
}

} // namespace baydesk
