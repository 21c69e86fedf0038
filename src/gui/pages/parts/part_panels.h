// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/parts/part_panel.h"

#include <optional>

namespace baydesk {

/// The acts at the counter, each a panel of a few fields.

/// Ctrl+R: pieces that have come in, of an order or without one.
class ReceivePanel : public PartPanel {
    Q_OBJECT
  public:
    /// \p line is the order they arrive for; else the first that is open, if there is one.
    ReceivePanel(Desk& desk, const PartDetails& part, std::optional<PurchaseLineId> line = {});
};

/// Ctrl+H: pieces put aside for somebody for a while.
class HoldPanel : public PartPanel {
    Q_OBJECT
  public:
    HoldPanel(Desk& desk, const PartDetails& part);
};

class PurchasePanel : public PartPanel {
    Q_OBJECT
  public:
    PurchasePanel(Desk& desk, const PartDetails& part);
};

/// What was counted on the shelf, and why it differs.
class CountPanel : public PartPanel {
    Q_OBJECT
  public:
    CountPanel(Desk& desk, const PartDetails& part);
};

/// Price, bin and reorder point.
class EditPartPanel : public PartPanel {
    Q_OBJECT
  public:
    EditPartPanel(Desk& desk, const PartDetails& part);
};

class ReversePanel : public PartPanel {
    Q_OBJECT
  public:
    ReversePanel(Desk& desk, const PartDetails& part, const MovementRow& row);
};

/// Pieces for an approved line, or back from it.
class CounterLinePanel : public PartPanel {
    Q_OBJECT
  public:
    enum class Way { Issue, Return };
    CounterLinePanel(Desk& desk, const CounterLine& line, Way way);
};

class NewPartPanel : public PartPanel {
    Q_OBJECT
  public:
    explicit NewPartPanel(Desk& desk);
};

} // namespace baydesk
