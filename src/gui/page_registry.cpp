// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page_registry.h"

#include <vector>

namespace baydesk {

std::span<const PageEntry> pageRegistry() {
    static const std::vector<PageEntry> pages{};
    return pages;
}

} // namespace baydesk
