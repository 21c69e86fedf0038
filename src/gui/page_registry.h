// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/actions.h"
#include "gui/page_target.h"

#include <optional>
#include <span>

namespace baydesk {

class Page;
struct Desk;

/// One page that exists. A new page is one line here: its key, its place on the rail, its reload and the
/// tests of all pages come by themselves.
struct PageEntry {
    PageId id;
    /// The action that opens it, with its key and its name on the rail; none for pages that others open.
    std::optional<ActionId> action;
    Page* (*make)(Desk& desk);
    /// Who lacks it is not offered the page. A page with an action needs what its action needs.
    std::optional<Right> right = {};
};

std::span<const PageEntry> pageRegistry();
std::optional<Right> rightFor(const PageEntry& page);
/// Where a person of this role begins.
PageId startPage(StaffRole role);

/// For PageEntry::make.
template <class P>
Page* makePage(Desk& desk) {
    return new P(desk);
}

} // namespace baydesk
