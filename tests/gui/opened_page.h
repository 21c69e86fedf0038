// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "gui/page_registry.h"

namespace baydesk {

/// Stands for a page that others open: remembers on what.
template <PageId Which>
class OpenedPage : public Page {
  public:
    explicit OpenedPage(Desk& desk) : Page(Which, desk) { setHeader(QStringLiteral("Opened"), {}); }
    Changes topics() const override { return {}; }
    void reload() override {}
    void open(const PageTarget& on) override { target = on; }
    QString helpText() const override { return QStringLiteral("Nothing."); }
    PageTarget target;
};

} // namespace baydesk
