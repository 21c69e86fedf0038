// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page_registry.h"

#include "gui/pages/orders/today_page.h"

#include <vector>

namespace baydesk {

std::span<const PageEntry> pageRegistry() {
    static const std::vector<PageEntry> pages{
        {PageId::Today, ActionId::GoToday, &makePage<TodayPage>},
    };
    return pages;
}

} // namespace baydesk
