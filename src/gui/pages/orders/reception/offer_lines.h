// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QList>
#include <QWidget>
#include <functional>
#include <vector>

class QAction;
class QVBoxLayout;

namespace baydesk {

struct GuaranteeNotice;

/// One sentence with what may be done about it; without an offer it only informs.
struct OfferLine {
    Tone tone = Tone::Neutral;
    QString text;
    QString offer;
    std::function<void()> act;
};

/// What the law makes of the counters of the three guarantees; nothing can be done about it here.
OfferLine guaranteeLine(const GuaranteeNotice& notice);

/// Sentences under each other, each with its icon and its button. The buttons take the page's offered
/// actions, Alt+1 and on, in the order of the lines; a line for which none is left has a button without a
/// key.
class OfferLines : public QWidget {
    Q_OBJECT
  public:
    explicit OfferLines(QList<QAction*> actions, QWidget* parent = nullptr);
    void setLines(std::vector<OfferLine> lines);
    const std::vector<OfferLine>& lines() const { return lines_; }

  private:
    void addLine(const OfferLine& line, QAction* action);
    void clear();

    QList<QAction*> actions_;
    /// Those of actions_ that a line here has now; another list may have the others.
    QList<QAction*> held_;
    std::vector<OfferLine> lines_;
    QVBoxLayout* column_;
};

} // namespace baydesk
