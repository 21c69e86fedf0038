// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backroom.h"
#include "gui/main_window.h"
#include "support/test_shop.h"

#include <memory>

namespace baydesk {

/// A shop with a window on it: a real database file, a real backroom, the shop's own clock. Nothing here
/// waits for a time; settle() turns the event loop until the backroom has answered everything.
class GuiShop {
  public:
    /// \p pages of the registry, or of a test.
    explicit GuiShop(std::span<const PageEntry> pages = pageRegistry());
    TestShop& shop() { return shop_; }
    MainWindow& window() { return *window_; }
    Backroom& backroom() { return *backroom_; }
    /// Who sits at the desk from the next show() on: the first of that role, else the manager.
    void seat(StaffRole role);
    const StaffMember& person() const { return person_; }
    /// Opens the window; what is in the shop by then is shown.
    void show(QSize size = {1440, 900});
    void settle();
    /// A key as a person presses it: "Ctrl+3", "Return".
    void press(const char* key);
    /// A car at the desk with one job; the plate names it. \p minutes from now it is promised.
    OrderId receive(const QString& plate, const QString& complaint, int minutes);

  private:
    TestShop shop_;
    StaffMember person_;
    std::span<const PageEntry> pages_;
    std::unique_ptr<Backroom> backroom_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace baydesk
