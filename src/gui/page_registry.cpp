// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page_registry.h"

#include "gui/pages/billing/settlement_page.h"
#include "gui/pages/compliance/compliance_page.h"
#include "gui/pages/customers/calls_page.h"
#include "gui/pages/customers/customers_page.h"
#include "gui/pages/kpi/dashboard_page.h"
#include "gui/pages/kpi/explain_page.h"
#include "gui/pages/orders/appointments_page.h"
#include "gui/pages/orders/order_page.h"
#include "gui/pages/orders/own_cars_page.h"
#include "gui/pages/orders/reception_page.h"
#include "gui/pages/orders/today_page.h"
#include "gui/pages/parts/parts_page.h"
#include "gui/pages/shop/inspection_sheet_page.h"
#include "gui/pages/shop/rates_page.h"
#include "gui/pages/shop/settings_page.h"
#include "gui/pages/staff/history_page.h"
#include "gui/pages/staff/staff_page.h"
#include "gui/pages/workshop/workshop_page.h"

#include <vector>

namespace baydesk {

std::span<const PageEntry> pageRegistry() {
    static const std::vector<PageEntry> pages{
        {PageId::Today, ActionId::GoToday, &makePage<TodayPage>},
        {PageId::Order, ActionId::GoOrder, &makePage<OrderPage>},
        {PageId::Workshop, ActionId::GoWorkshop, &makePage<WorkshopPage>},
        {PageId::Parts, ActionId::GoParts, &makePage<PartsPage>},
        {PageId::Customers, ActionId::GoCustomers, &makePage<CustomersPage>},
        {PageId::Dashboard, ActionId::GoDashboard, &makePage<DashboardPage>},
        {PageId::Settlement, ActionId::GoSettlement, &makePage<SettlementPage>},
        {PageId::Settings, ActionId::GoSettings, &makePage<SettingsPage>},
        {PageId::Staff, ActionId::GoStaff, &makePage<StaffPage>},
        {PageId::Appointments, ActionId::GoAppointments, &makePage<AppointmentsPage>},
        {PageId::Calls, ActionId::GoCalls, &makePage<CallsPage>},
        {PageId::Compliance, ActionId::GoCompliance, &makePage<CompliancePage>},
        {PageId::NewVisit, std::nullopt, &makePage<ReceptionPage>, Right::OpenOrders},
        {PageId::OwnCars, std::nullopt, &makePage<OwnCarsPage>, Right::SeeOrders},
        {PageId::Explain, std::nullopt, &makePage<ExplainPage>, Right::SeeKpis},
        {PageId::InspectionSheet, std::nullopt, &makePage<InspectionSheetPage>, Right::EditLists},
        {PageId::Rates, std::nullopt, &makePage<RatesPage>, Right::ChangeSettings},
        {PageId::History, std::nullopt, &makePage<HistoryPage>, Right::SeeHistory},
    };
    return pages;
}

std::optional<Right> rightFor(const PageEntry& page) {
    return page.action ? actionEntry(*page.action).right : page.right;
}

PageId startPage(StaffRole role) {
    switch (role) {
    case StaffRole::Technician:
    case StaffRole::Foreman:
    case StaffRole::Other: return PageId::Workshop;
    case StaffRole::Parts: return PageId::Parts;
    case StaffRole::Cashier: return PageId::Settlement;
    case StaffRole::Owner: return PageId::Dashboard;
    case StaffRole::CustomerCare: return PageId::Calls;
    case StaffRole::Advisor:
    case StaffRole::Manager:
    case StaffRole::Administrator: break;
    }
    return PageId::Today;
}

} // namespace baydesk
