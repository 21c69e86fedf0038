// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/act_panel.h"

#include <QPointer>
#include <QStackedWidget>

namespace baydesk {

/// The side of a page: what the page shows there, and in its place the panel of the act under way.
class PanelSide : public QStackedWidget {
    Q_OBJECT
  public:
    /// \p shown stands there while no act is under way.
    explicit PanelSide(QWidget* shown, QWidget* parent = nullptr);

    ActPanel* panel() const { return panel_; }
    /// In the place of one that is open; the keyboard goes to its first field, what stands there marked.
    void open(ActPanel* panel);
    /// Whether there was one.
    bool close();

  Q_SIGNALS:
    /// A panel was opened or closed.
    void changed();
    /// The act was done, or given up, and the panel closed.
    void finished(const QString& sentence);

  private:
    QPointer<ActPanel> panel_;
};

} // namespace baydesk
