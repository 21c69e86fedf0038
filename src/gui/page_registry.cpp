// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page_registry.h"

#include "gui/pages/billing/settlement_page.h"
#include "gui/pages/orders/reception_page.h"
#include "gui/pages/orders/today_page.h"
#include "gui/pages/workshop/workshop_page.h"

#include <vector>

namespace baydesk {

std::span<const PageEntry> pageRegistry() {
    static const std::vector<PageEntry> pages{
        {PageId::Today, ActionId::GoToday, &makePage<TodayPage>},
        {PageId::Workshop, ActionId::GoWorkshop, &makePage<WorkshopPage>},
        {PageId::Settlement, ActionId::GoSettlement, &makePage<SettlementPage>},
        {PageId::NewVisit, std::nullopt, &makePage<ReceptionPage>},
    };
    return pages;
}

} // namespace baydesk
