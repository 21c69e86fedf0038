// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/refusal.h"
#include "places.h"
#include "services/appointment_service.h"
#include "services/backup_service.h"
#include "services/billing_service.h"
#include "services/campaign_service.h"
#include "services/care_service.h"
#include "services/check_service.h"
#include "services/customer_service.h"
#include "services/discount_service.h"
#include "services/follow_up_service.h"
#include "services/form_service.h"
#include "services/guarantee_service.h"
#include "services/health_record_service.h"
#include "services/kpi_service.h"
#include "services/label_service.h"
#include "services/labour_rate_service.h"
#include "services/multi_point_service.h"
#include "services/order_service.h"
#include "services/parts_service.h"
#include "services/photo_service.h"
#include "services/preparation_service.h"
#include "services/presence_service.h"
#include "services/privacy_service.h"
#include "services/promise_service.h"
#include "services/reception_service.h"
#include "services/recommendation_service.h"
#include "services/rights.h"
#include "services/search_service.h"
#include "services/shop_service.h"
#include "services/staff_service.h"
#include "services/workshop_service.h"
#include "support/test_shop.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <functional>
#include <gtest/gtest.h>
#include <set>

namespace baydesk {
namespace {

struct Call {
    /// "OrderService::addJob".
    std::string name;
    Right right;
    std::function<void(Session&, const Context&)> make;
};

template <class Service, class Act>
Call call(const char* name, Right right, Act act) {
    return {name, right, [act](Session& session, const Context& context) {
                Service service(session, context);
                act(service);
            }};
}

const OrderId order(1);
const PartId part(1);
const CustomerId customer(1);
const VehicleId vehicle(1);
const QString text = QStringLiteral("x");
const QDate day(2026, 11, 21);
const Month month = *Month::parse(QStringLiteral("2026-10"));

void addOrderCalls(std::vector<Call>& calls) {
    using S = OrderService;
    const auto add = [&](const char* name, Right right, auto act) {
        calls.push_back(call<S>(name, right, act));
    };
    add("OrderService::order", Right::SeeOrders, [](S& s) { s.order(order); });
    add("OrderService::findByNumber", Right::SeeOrders, [](S& s) { s.findByNumber(text); });
    add("OrderService::estimates", Right::SeeOrders, [](S& s) { s.estimates(order); });
    add("OrderService::earlierWork", Right::SeeOrders, [](S& s) { s.earlierWork(order); });
    add("OrderService::openOrders", Right::SeeOrders, [](S& s) { s.openOrders(); });
    add("OrderService::allOrders", Right::SeeOrders, [](S& s) { s.allOrders(true); });
    add("OrderService::deliveredOn", Right::SeeOrders, [](S& s) { s.deliveredOn(day); });
    add("OrderService::addJob", Right::WriteOrders, [](S& s) { s.addJob(order, {}); });
    add("OrderService::editJob", Right::WriteOrders, [](S& s) { s.editJob(order, 1, {}); });
    add("OrderService::removeJob", Right::WriteOrders, [](S& s) { s.removeJob(order, 1); });
    add("OrderService::addLine", Right::WriteOrders, [](S& s) { s.addLine(order, 1, {}); });
    add("OrderService::editLine", Right::WriteOrders, [](S& s) { s.editLine(order, 1, 1, {}); });
    add("OrderService::removeLine", Right::WriteOrders, [](S& s) { s.removeLine(order, 1, 1); });
    add("OrderService::moveLine", Right::WriteOrders, [](S& s) { s.moveLine(order, 1, 1, 2, {}); });
    add("OrderService::changePurpose", Right::WriteOrders,
        [](S& s) { s.changePurpose(order, OrderPurpose::StockCar); });
    add("OrderService::changePromise", Right::WriteOrders,
        [](S& s) { s.changePromise(order, Timestamp::fromMilliseconds(0), text); });
    add("OrderService::sayFaultClass", Right::WriteOrders,
        [](S& s) { s.sayFaultClass(order, FaultClass::Simple); });
    add("OrderService::submitEstimate", Right::WriteOrders, [](S& s) { s.submitEstimate(order); });
    add("OrderService::recordConsent", Right::RecordConsent, [](S& s) { s.recordConsent(order, {}); });
    add("OrderService::release", Right::CancelOrders, [](S& s) {
        s.release(order, Money(), {ConsentMethod::Phone, text});
    });
    add("OrderService::cancel", Right::CancelOrders, [](S& s) { s.cancel(order, text); });
    add("OrderService::passSelfCheck", Right::PassSelfChecks, [](S& s) { s.passSelfCheck(order, {}); });
    add("OrderService::passInspection", Right::InspectWork, [](S& s) { s.passInspection(order, {}); });
    add("OrderService::failInspection", Right::InspectWork,
        [](S& s) { s.failInspection(order, text, {1}, {}); });
    add("OrderService::finishWash", Right::FinishWashes, [](S& s) { s.finishWash(order); });
    add("OrderService::tellCustomer", Right::TellCustomers, [](S& s) { s.tellCustomer(order); });
    add("OrderService::deliver", Right::HandOverCars, [](S& s) { s.deliver(order, {}); });
}

void addPromiseCalls(std::vector<Call>& calls) {
    using S = PromiseService;
    calls.push_back(call<S>("PromiseService::forOrder", Right::SeeOrders, [](S& s) { s.forOrder(order); }));
    calls.push_back(call<S>("PromiseService::forVisit", Right::SeeOrders, [](S& s) { s.forVisit({}); }));
}

void addLabelCalls(std::vector<Call>& calls) {
    using S = LabelService;
    const LabelId label(1);
    const auto add = [&](const char* name, Right right, auto act) {
        calls.push_back(call<S>(name, right, act));
    };
    add("LabelService::labels", Right::SeeOrders, [](S& s) { s.labels(); });
    add("LabelService::add", Right::EditLists, [](S& s) { s.add({}); });
    add("LabelService::change", Right::EditLists, [=](S& s) { s.change(label, {}); });
    add("LabelService::move", Right::EditLists, [=](S& s) { s.move(label, true); });
    add("LabelService::retire", Right::EditLists, [=](S& s) { s.retire(label); });
    add("LabelService::bringBack", Right::EditLists, [=](S& s) { s.bringBack(label); });
    add("LabelService::putOn", Right::WriteOrders, [=](S& s) { s.putOn(order, label); });
    add("LabelService::takeOff", Right::WriteOrders, [=](S& s) { s.takeOff(order, label); });
}

void addCareCalls(std::vector<Call>& calls) {
    using S = CareService;
    const CarePlanId plan(1);
    const auto add = [&](const char* name, Right right, auto act) {
        calls.push_back(call<S>(name, right, act));
    };
    add("CareService::cars", Right::SeeOrders, [](S& s) { s.cars(); });
    add("CareService::dueCount", Right::SeeOrders, [](S& s) { s.dueCount(); });
    add("CareService::plan", Right::OpenOrders, [](S& s) { s.plan({}, {}); });
    add("CareService::change", Right::OpenOrders, [=](S& s) { s.change(plan, 1, {}); });
    add("CareService::end", Right::OpenOrders, [=](S& s) { s.end(plan, 1, {}); });
}

void addAppointmentCalls(std::vector<Call>& calls) {
    const AppointmentId appointment(1);
    const Timestamp at = Timestamp::fromMilliseconds(0);
    {
        using S = AppointmentService;
        const auto add = [&](const char* name, Right right, auto act) {
            calls.push_back(call<S>(name, right, act));
        };
        add("AppointmentService::days", Right::SeeOrders, [](S& s) { s.days(day, 1); });
        add("AppointmentService::appointment", Right::SeeOrders, [=](S& s) { s.appointment(appointment); });
        add("AppointmentService::suggest", Right::SeeOrders, [](S& s) { s.suggest({}); });
        add("AppointmentService::book", Right::WriteCustomers,
            [=](S& s) { s.book({.appointment = {.at = at, .expected = {}, .words = text}}); });
        add("AppointmentService::confirm", Right::WriteCustomers, [=](S& s) { s.confirm(appointment); });
        add("AppointmentService::move", Right::WriteCustomers,
            [=](S& s) { s.move(appointment, at, Hours(), text); });
        add("AppointmentService::cancel", Right::WriteCustomers, [=](S& s) { s.cancel(appointment, text); });
        add("AppointmentService::recordNoShow", Right::WriteCustomers,
            [=](S& s) { s.recordNoShow(appointment); });
        add("AppointmentService::arrive", Right::OpenOrders, [=](S& s) { s.arrive(appointment, order); });
    }
    using S = PreparationService;
    const auto add = [&](const char* name, Right right, auto act) {
        calls.push_back(call<S>(name, right, act));
    };
    add("PreparationService::preparations", Right::SeeOrders, [](S& s) { s.preparations(day); });
    add("PreparationService::prepare", Right::HoldParts, [=](S& s) { s.prepare(appointment); });
    add("PreparationService::pencilIn", Right::DispatchJobs, [=](S& s) { s.pencilIn(appointment, {}, {}); });
    add("PreparationService::finishShortage", Right::OrderParts,
        [=](S& s) { s.finishShortage(appointment, part); });
}

void addComplianceCalls(std::vector<Call>& calls) {
    using C = CampaignService;
    calls.push_back(call<C>("CampaignService::import", Right::EditLists, [](C& s) { s.import({}); }));
    calls.push_back(call<C>("CampaignService::campaigns", Right::SeeOrders, [](C& s) { s.campaigns(); }));
    calls.push_back(
        call<C>("CampaignService::ofVehicle", Right::SeeOrders, [](C& s) { s.ofVehicle(vehicle); }));
    calls.push_back(call<C>("CampaignService::ofOrder", Right::SeeOrders, [](C& s) { s.ofOrder(order); }));
    calls.push_back(call<C>("CampaignService::addToOrder", Right::WriteOrders,
                            [](C& s) { s.addToOrder(order, CampaignId(1)); }));
    using H = HealthRecordService;
    calls.push_back(call<H>("HealthRecordService::light", Right::SeeOrders, [](H& s) { s.light(order); }));
    calls.push_back(
        call<H>("HealthRecordService::lights", Right::SeeOrders, [](H& s) { s.lights({order}); }));
    calls.push_back(call<H>("HealthRecordService::records", Right::SeeOrders,
                            [](H& s) { s.records(H::Which::Open, 5); }));
    calls.push_back(call<H>("HealthRecordService::exportable", Right::Settle, [](H& s) { s.exportable(); }));
    calls.push_back(call<H>("HealthRecordService::markSent", Right::Settle, [](H& s) { s.markSent({}); }));
    calls.push_back(
        call<H>("HealthRecordService::recordAnswers", Right::Settle, [](H& s) { s.recordAnswers({}); }));
    calls.push_back(
        call<H>("HealthRecordService::sendAgain", Right::Settle, [](H& s) { s.sendAgain(order); }));
    using G = GuaranteeService;
    calls.push_back(
        call<G>("GuaranteeService::ofVehicle", Right::SeeOrders, [](G& s) { s.ofVehicle(vehicle); }));
    calls.push_back(call<G>("GuaranteeService::editPapers", Right::WriteCustomers,
                            [](G& s) { s.editPapers(vehicle, {}); }));
    calls.push_back(call<G>("GuaranteeService::worksOf", Right::SeeOrders, [](G& s) { s.worksOf(order); }));
    calls.push_back(call<G>("GuaranteeService::recordWork", Right::WriteOrders,
                            [](G& s) { s.recordWork(order, 1, {}); }));
}

void addWorkshopCalls(std::vector<Call>& calls) {
    using S = WorkshopService;
    const auto add = [&](const char* name, Right right, auto act) {
        calls.push_back(call<S>(name, right, act));
    };
    const TechnicianId technician(1);
    add("WorkshopService::technicians", Right::SeeWorkshop, [](S& s) { s.technicians(); });
    add("WorkshopService::bays", Right::SeeWorkshop, [](S& s) { s.bays(); });
    add("WorkshopService::boardByStage", Right::SeeWorkshop, [](S& s) { s.boardByStage(); });
    add("WorkshopService::boardByTechnician", Right::SeeWorkshop, [](S& s) { s.boardByTechnician(day); });
    add("WorkshopService::clockSheet", Right::SeeWorkshop, [=](S& s) { s.clockSheet(technician, day); });
    add("WorkshopService::dispatch", Right::DispatchJobs,
        [=](S& s) { s.dispatch(JobId(1), technician, BayId(1)); });
    add("WorkshopService::startWork", Right::ClockOneself, [=](S& s) { s.startWork(JobId(1), technician); });
    add("WorkshopService::startActivity", Right::ClockOneself,
        [=](S& s) { s.startActivity(technician, ClockActivity::Idle, {}); });
    add("WorkshopService::endDay", Right::ClockOneself, [=](S& s) { s.endDay(technician); });
    add("WorkshopService::finishJob", Right::ClockOneself, [](S& s) { s.finishJob(JobId(1)); });
    add("WorkshopService::correctEntry", Right::CorrectClocks,
        [](S& s) { s.correctEntry(ClockEntryId(1), Timestamp::fromMilliseconds(0), {}, text); });
    add("WorkshopService::setAvailable", Right::SetAttendance,
        [=](S& s) { s.setAvailable(technician, day, Hours()); });
}

void addPartsCalls(std::vector<Call>& calls) {
    using S = PartsService;
    const auto add = [&](const char* name, Right right, auto act) {
        calls.push_back(call<S>(name, right, act));
    };
    const Quantity one = Quantity::whole(1);
    add("PartsService::search", Right::SeeParts, [](S& s) { s.search(text); });
    add("PartsService::find", Right::SeeParts, [](S& s) { s.find(text); });
    add("PartsService::details", Right::SeeParts, [](S& s) { s.details(part); });
    add("PartsService::stock", Right::SeeParts, [](S& s) { s.stock(text); });
    add("PartsService::movements", Right::SeeParts, [](S& s) { s.movements(part, 5); });
    add("PartsService::availabilities", Right::SeeParts, [](S& s) { s.availabilities(order); });
    add("PartsService::linesToIssue", Right::SeeParts, [](S& s) { s.linesToIssue(); });
    add("PartsService::linesIssued", Right::SeeParts, [](S& s) { s.linesIssued(); });
    add("PartsService::history", Right::SeeHistory, [](S& s) { s.history(part); });
    add("PartsService::openOrder", Right::SeeOrders, [](S& s) { s.openOrder(text); });
    add("PartsService::addPart", Right::EditParts, [](S& s) { s.addPart({}); });
    add("PartsService::edit", Right::EditParts, [](S& s) { s.edit(part, 1, {}); });
    add("PartsService::addSubstitute", Right::EditParts, [](S& s) { s.addSubstitute(part, part); });
    add("PartsService::order", Right::OrderParts, [=](S& s) {
        s.order({part, text, one, Money(), day, {}});
    });
    add("PartsService::cancelOrder", Right::OrderParts, [](S& s) { s.cancelOrder(PurchaseLineId(1)); });
    add("PartsService::hold", Right::HoldParts, [=](S& s) { s.hold({part, one, text, {}}); });
    add("PartsService::releaseHold", Right::HoldParts, [](S& s) { s.releaseHold(HoldId(1)); });
    add("PartsService::receive", Right::OrderParts, [=](S& s) { s.receive({part, one, Money(), {}, {}}); });
    add("PartsService::adjust", Right::AdjustStock, [=](S& s) { s.adjust({part, one, one, text}); });
    add("PartsService::reverse", Right::AdjustStock, [](S& s) { s.reverse(MovementId(1), text); });
    add("PartsService::issue", Right::IssueParts, [=](S& s) { s.issue(LineId(1), one); });
    add("PartsService::returnPart", Right::IssueParts, [=](S& s) { s.returnPart(LineId(1), one, text); });
}

void addMoneyAndMonthCalls(std::vector<Call>& calls) {
    {
        using S = BillingService;
        const auto add = [&](const char* name, Right right, auto act) {
            calls.push_back(call<S>(name, right, act));
        };
        add("BillingService::settle", Right::Settle, [](S& s) { s.settle(order, Payer::Customer); });
        add("BillingService::pay", Right::TakePayments,
            [](S& s) { s.pay(order, Payer::Customer, PaymentMethod::Cash, Money::yuan(1)); });
        add("BillingService::refund", Right::GiveMoneyBack,
            [](S& s) { s.refund(order, Payer::Customer, PaymentMethod::Cash, Money::yuan(1), text); });
        add("BillingService::reverseSettlement", Right::ReverseSettlements,
            [](S& s) { s.reverseSettlement(order, text); });
        add("BillingService::day", Right::CashUp, [](S& s) { s.day(day); });
        add("BillingService::payments", Right::CashUp, [](S& s) { s.payments(day); });
        add("BillingService::cashUp", Right::CashUp,
            [](S& s) { s.cashUp(day, PaymentMethod::Cash, Money(), {}); });
    }
    using S = KpiService;
    const auto add = [&](const char* name, Right right, auto act) {
        calls.push_back(call<S>(name, right, act));
    };
    add("KpiService::month", Right::SeeKpis, [](S& s) { s.month(month); });
    add("KpiService::explain", Right::SeeKpis, [](S& s) { s.explain(QStringLiteral("T01"), month); });
    add("KpiService::trend", Right::SeeKpis, [](S& s) { s.trend(month); });
    add("KpiService::latest", Right::SeeKpis, [](S& s) { s.latest(); });
    add("KpiService::importMonth", Right::ImportMonths, [](S& s) { s.importMonth(MonthInput(month)); });
}

void addCustomerCalls(std::vector<Call>& calls) {
    using S = CustomerService;
    const auto add = [&](const char* name, Right right, auto act) {
        calls.push_back(call<S>(name, right, act));
    };
    add("CustomerService::addCustomer", Right::WriteCustomers, [](S& s) { s.addCustomer({}); });
    add("CustomerService::editCustomer", Right::WriteCustomers,
        [](S& s) { s.editCustomer(customer, {}, 1); });
    add("CustomerService::customer", Right::SeeCustomers, [](S& s) { s.customer(customer); });
    add("CustomerService::addVehicle", Right::WriteCustomers, [](S& s) { s.addVehicle(customer, {}); });
    add("CustomerService::editVehicle", Right::WriteCustomers, [](S& s) { s.editVehicle(vehicle, {}, 1); });
    add("CustomerService::changeOwner", Right::WriteCustomers,
        [](S& s) { s.changeOwner(vehicle, customer); });
    add("CustomerService::vehicle", Right::SeeCustomers, [](S& s) { s.vehicle(vehicle); });
    add("CustomerService::vehiclesOf", Right::SeeCustomers, [](S& s) { s.vehiclesOf(customer); });
    add("CustomerService::possibleDuplicates", Right::SeeCustomers,
        [](S& s) { s.possibleDuplicates(text, text, text); });
    add("CustomerService::vehicleCard", Right::SeeCustomers, [](S& s) { s.vehicleCard(vehicle); });
    {
        using F = FollowUpService;
        calls.push_back(call<F>("FollowUpService::due", Right::SeeCustomers, [](F& s) { s.due(); }));
        calls.push_back(call<F>("FollowUpService::closed", Right::SeeCustomers, [](F& s) { s.closed(); }));
        calls.push_back(
            call<F>("FollowUpService::open", Right::SeeCustomers, [](F& s) { s.open(FollowUpId(1)); }));
        calls.push_back(call<F>("FollowUpService::record", Right::CallCustomers,
                                [](F& s) { s.record(FollowUpId(1), 1, {}); }));
    }
    {
        using P = PrivacyService;
        const auto addPrivacy = [&](const char* name, Right right, auto act) {
            calls.push_back(call<P>(name, right, act));
        };
        addPrivacy("PrivacyService::recordConsent", Right::WriteCustomers,
                   [](P& p) { p.recordConsent(customer, DataPurpose::Offers, true, ConsentMethod::Phone); });
        addPrivacy("PrivacyService::card", Right::SeeCustomers, [](P& p) { p.card(customer); });
        addPrivacy("PrivacyService::overdue", Right::ExportPrivateData, [](P& p) { p.overdue(5); });
        addPrivacy("PrivacyService::exportData", Right::ExportPrivateData,
                   [](P& p) { p.exportData(customer); });
        addPrivacy("PrivacyService::erasurePlan", Right::ErasePrivateData,
                   [](P& p) { p.erasurePlan(customer); });
        addPrivacy("PrivacyService::erase", Right::ErasePrivateData, [](P& p) { p.erase(customer, text); });
    }
    calls.push_back(call<ReceptionService>("ReceptionService::open", Right::OpenOrders,
                                           [](ReceptionService& s) { s.open({}); }));
    calls.push_back(call<SearchService>("SearchService::search", Right::SeeOrders,
                                        [](SearchService& s) { s.search(text); }));
}

void addShopCalls(std::vector<Call>& calls) {
    using S = ShopService;
    const auto add = [&](const char* name, Right right, auto act) {
        calls.push_back(call<S>(name, right, act));
    };
    add("ShopService::settings", Right::SeeLists, [](S& s) { s.settings(); });
    add("ShopService::changeSettings", Right::ChangeSettings, [](S& s) { s.changeSettings({}, {}, text); });
    add("ShopService::history", Right::ChangeSettings, [](S& s) { s.history(); });
    add("ShopService::staff", Right::SeeLists, [](S& s) { s.staff(); });
    add("ShopService::addStaff", Right::ManageStaff, [](S& s) { s.addStaff(text, StaffRole::Cashier); });
    add("ShopService::rename", Right::ManageStaff, [](S& s) { s.rename(StaffId(3), text); });
    add("ShopService::setActive", Right::ManageStaff, [](S& s) { s.setActive(StaffId(3), false); });
    add("ShopService::addTechnician", Right::ManageStaff,
        [](S& s) { s.addTechnician(text, Trade::Body, Money()); });
    add("ShopService::changePay", Right::ManageStaff,
        [](S& s) { s.changePay(TechnicianId(1), Money(), text); });
    add("ShopService::bays", Right::SeeLists, [](S& s) { s.bays(); });
    add("ShopService::addBay", Right::EditLists, [](S& s) { s.addBay(text, BayKind::Body); });
    add("ShopService::setActive", Right::EditLists, [](S& s) { s.setActive(BayId(1), false, text); });
    add("ShopService::addOperation", Right::EditLists, [](S& s) { s.addOperation({}); });
    add("ShopService::operation", Right::SeeLists, [](S& s) { s.operation(OperationId(1)); });
    add("ShopService::operationByCode", Right::SeeLists, [](S& s) { s.operationByCode(text); });
    add("ShopService::findOperations", Right::SeeLists, [](S& s) { s.findOperations(text); });
    add("ShopService::addPackage", Right::EditLists, [](S& s) { s.addPackage({}); });
    add("ShopService::package", Right::SeeLists, [](S& s) { s.package(PackageId(1)); });
    add("ShopService::packageLines", Right::SeeLists, [](S& s) { s.packageLines(PackageId(1)); });
    add("ShopService::findPackages", Right::SeeLists, [](S& s) { s.findPackages(text, text, {}); });
}

void addTermsCalls(std::vector<Call>& calls) {
    using R = LabourRateService;
    calls.push_back(call<R>("LabourRateService::rates", Right::SeeLists, [](R& s) { s.rates(); }));
    calls.push_back(call<R>("LabourRateService::add", Right::ChangeSettings, [](R& s) { s.add({}); }));
    calls.push_back(call<R>("LabourRateService::withdraw", Right::ChangeSettings,
                            [](R& s) { s.withdraw(LabourRateId(1)); }));
    const DiscountRequestId request(1);
    using D = DiscountService;
    const auto add = [&](const char* name, Right right, auto act) {
        calls.push_back(call<D>(name, right, act));
    };
    add("DiscountService::limits", Right::SeeLists, [](D& s) { s.limits(); });
    add("DiscountService::ownLimit", Right::SeeLists, [](D& s) { s.ownLimit(); });
    add("DiscountService::setLimit", Right::ChangeSettings,
        [](D& s) { s.setLimit(StaffRole::Advisor, Percent()); });
    add("DiscountService::requests", Right::SeeOrders, [](D& s) { s.requests(order); });
    add("DiscountService::toAnswer", Right::SeeOrders, [](D& s) { s.toAnswer(); });
    add("DiscountService::ask", Right::WriteOrders, [](D& s) { s.ask(order, 1, {}, text); });
    add("DiscountService::grant", Right::WriteOrders, [=](D& s) { s.grant(request); });
    add("DiscountService::refuse", Right::WriteOrders, [=](D& s) { s.refuse(request, text); });
    add("DiscountService::withdraw", Right::WriteOrders, [=](D& s) { s.withdraw(request); });
}

void addInspectionCalls(std::vector<Call>& calls) {
    calls.push_back(call<PhotoService>("PhotoService::add", Right::InspectCars,
                                       [](PhotoService& s) { s.add(order, {}); }));
    calls.push_back(call<PhotoService>("PhotoService::thumbnails", Right::SeeOrders,
                                       [](PhotoService& s) { s.thumbnails(order); }));
    calls.push_back(call<PhotoService>("PhotoService::picture", Right::SeeOrders,
                                       [](PhotoService& s) { s.picture(PhotoId(1)); }));
    calls.push_back(call<PhotoService>("PhotoService::hide", Right::InspectCars,
                                       [](PhotoService& s) { s.hide(PhotoId(1), text); }));
    using M = MultiPointService;
    calls.push_back(call<M>("MultiPointService::sheet", Right::SeeLists, [](M& s) { s.sheet(); }));
    calls.push_back(
        call<M>("MultiPointService::saveSheet", Right::EditLists, [](M& s) { s.saveSheet({}, {}); }));
    calls.push_back(
        call<M>("MultiPointService::inspection", Right::SeeOrders, [](M& s) { s.inspection(order); }));
    calls.push_back(call<M>("MultiPointService::inspect", Right::InspectCars,
                            [](M& s) { s.inspect(order, MultiPointTemplateId(1), {}, 0); }));
    using R = RecommendationService;
    calls.push_back(call<R>("RecommendationService::openRecommendations", Right::SeeOrders,
                            [](R& s) { s.openRecommendations(vehicle); }));
    calls.push_back(call<R>("RecommendationService::decline", Right::RecordConsent,
                            [](R& s) { s.decline(RecommendationId(1), order, text); }));
    calls.push_back(call<R>("RecommendationService::markDoneElsewhere", Right::RecordConsent,
                            [](R& s) { s.markDoneElsewhere(RecommendationId(1), order, text); }));
}

void addPresenceCalls(std::vector<Call>& calls) {
    using S = PresenceService;
    const auto add = [&](const char* name, Right right, auto act) {
        calls.push_back(call<S>(name, right, act));
    };
    add("PresenceService::sit", Right::SeeLists, [](S& s) { s.sit(text, std::nullopt); });
    add("PresenceService::leave", Right::SeeLists, [](S& s) { s.leave(text); });
    add("PresenceService::othersAt", Right::SeeOrders, [](S& s) { s.othersAt(order, text); });
    add("PresenceService::everybody", Right::SeeLists, [](S& s) { s.everybody(); });
}

void addTrustCalls(std::vector<Call>& calls) {
    using S = StaffService;
    const auto add = [&](const char* name, Right right, auto act) {
        calls.push_back(call<S>(name, right, act));
    };
    add("StaffService::setPassword", Right::ManageStaff, [](S& s) { s.setPassword(StaffId(3), text); });
    add("StaffService::changeOwnPassword", Right::SeeLists, [](S& s) { s.changeOwnPassword(text, text); });
    add("StaffService::changeRole", Right::ManageStaff,
        [](S& s) { s.changeRole(StaffId(3), StaffRole::Cashier); });
    add("StaffService::list", Right::ManageStaff, [](S& s) { s.list(); });
    add("StaffService::add", Right::ManageStaff, [](S& s) { s.add({.name = text, .password = text}); });
    add("StaffService::actsOf", Right::ManageStaff, [](S& s) { s.actsOf(StaffId(99)); });
    add("StaffService::historyOf", Right::ManageStaff, [](S& s) { s.historyOf(StaffId(99)); });
    calls.push_back(call<BackupService>("BackupService::begin", Right::MakeBackups,
                                        [](BackupService& s) { s.begin(text, text, false); }));
    calls.push_back(call<BackupService>("BackupService::restorable", Right::RestoreBackups,
                                        [](BackupService& s) { s.restorable(1); }));
    calls.push_back(call<BackupService>("BackupService::beginRestore", Right::RestoreBackups,
                                        [](BackupService& s) { s.beginRestore(); }));
    calls.push_back(call<CheckService>("CheckService::checkAll", Right::CheckDatabase,
                                       [](CheckService& s) { s.checkAll(); }));
    calls.push_back(call<CheckService>("CheckService::verifyHistory", Right::CheckDatabase,
                                       [](CheckService& s) { s.verifyHistory(); }));
}

void addFormCalls(std::vector<Call>& calls) {
    using S = FormService;
    const auto add = [&](const char* name, auto act) {
        calls.push_back(call<S>(name, Right::SeeOrders, act));
    };
    add("FormService::forms", [](S& s) { s.forms(order); });
    calls.push_back(call<S>("FormService::account", Right::SeeLists, [](S& s) { s.account(); }));
    add("FormService::emergencyPack", [](S& s) { s.emergencyPack(); });
    add("FormService::notePrinted", [](S& s) { s.notePrinted(order, {FormKind::Agreement}, 1); });
    add("FormService::noteSaved", [](S& s) { s.noteSaved(order, {FormKind::Agreement}); });
}

const std::vector<Call>& allCalls() {
    static const std::vector<Call> all = [] {
        std::vector<Call> calls;
        addOrderCalls(calls);
        addPromiseCalls(calls);
        addLabelCalls(calls);
        addCareCalls(calls);
        addAppointmentCalls(calls);
        addWorkshopCalls(calls);
        addPartsCalls(calls);
        addMoneyAndMonthCalls(calls);
        addCustomerCalls(calls);
        addComplianceCalls(calls);
        addShopCalls(calls);
        addTermsCalls(calls);
        addInspectionCalls(calls);
        addPresenceCalls(calls);
        addTrustCalls(calls);
        addFormCalls(calls);
        return calls;
    }();
    return all;
}

/// The right whose lack the call was refused for; nothing if it was not refused for one.
std::optional<QByteArray> missingRight(TestShop& shop, const Call& made, StaffId who) {
    shop.actAs(who);
    Transaction transaction(shop.session()); // rolled back
    try {
        made.make(shop.session(), shop.context());
    } catch (const Refusal& refusal) {
        return refusal.rule() == "right.missing" ? std::optional(refusal.field()) : std::nullopt;
    } catch (const std::exception&) {
        // Nothing it asks for is there: it got past the right.
    }
    return std::nullopt;
}

/// A person for each role.
std::vector<std::pair<StaffRole, StaffId>> people(const TestShop& shop) {
    return {{StaffRole::Advisor, shop.advisor},
            {StaffRole::Foreman, shop.foreman},
            {StaffRole::Parts, shop.partsClerk},
            {StaffRole::Cashier, shop.cashier},
            {StaffRole::CustomerCare, shop.customerCare},
            {StaffRole::Manager, shop.manager},
            {StaffRole::Owner, shop.owner},
            {StaffRole::Administrator, shop.administrator},
            {StaffRole::Other, shop.other}};
}

TEST(Rights, EachCallRefusesWhoeverLacksItsRightAndNobodyElse) {
    TestShop shop;
    for (const Call& made : allCalls()) {
        for (const auto& [role, who] : people(shop)) {
            const auto missing = missingRight(shop, made, who);
            if (rightsOf(role).contains(made.right)) {
                EXPECT_EQ(missing, std::nullopt) << made.name << " as " << code(role).toStdString();
            } else {
                EXPECT_EQ(missing, code(made.right).toLatin1())
                    << made.name << " as " << code(role).toStdString();
            }
        }
    }
}

TEST(Rights, NobodyAndWhoeverLeftMayDoNothing) {
    TestShop shop;
    shop.actAs(shop.administrator);
    shop.act<ShopService>([&](ShopService& service) { service.setActive(shop.manager, false); });
    for (const Call& made : allCalls()) {
        EXPECT_TRUE(missingRight(shop, made, StaffId(0))) << made.name;
        EXPECT_TRUE(missingRight(shop, made, shop.manager)) << made.name;
    }
}

TEST(Rights, ATableEntryStandsForEveryServiceCall) {
    std::multiset<std::string> declared;
    // Answered before anybody has signed in, or no calls at all.
    const std::set<std::string> excepted{
        "ShopService::people", "ShopService::setUp", "StaffService::checkPassword",
        "StaffService::whoMaySignIn", "StaffService::recordAttempt", "StaffService::requireRight",
        "StaffService::laterThan", "AppointmentService::seen", "PreparationService::seen",
        "OrderService::seen", "BillingService::seen", "WorkshopService::seen",
        // Of the daily backup and its sign: a shop has them whoever sits
        // there.
        "BackupService::record", "BackupService::newest", "BackupService::provedLast",
        "BackupService::clearAway",
        // The database of before was asked, if there was one.
        "BackupService::recordRestored"};
    const QDir folder(QStringLiteral(BAYDESK_SOURCE_DIR "/src/services"));
    for (const QString& name : folder.entryList({QStringLiteral("*_service.h")}, QDir::Files)) {
        QFile header(folder.filePath(name));
        ASSERT_TRUE(header.open(QIODevice::ReadOnly));
        const QString content = QString::fromUtf8(header.readAll());
        const auto type = QRegularExpression(QStringLiteral("class (\\w+Service) \\{")).match(content);
        ASSERT_TRUE(type.hasMatch()) << name.toStdString();
        const QString body = content.mid(type.capturedEnd()).section(QStringLiteral("private:"), 0, 0);
        auto methods =
            QRegularExpression(
                QStringLiteral("^    (?!explicit|///|struct|class|using)[\\w:<>,&* ]+?[ &*>](\\w+)\\("),
                QRegularExpression::MultilineOption)
                .globalMatch(body);
        while (methods.hasNext()) {
            const std::string method =
                (type.captured(1) + QStringLiteral("::") + methods.next().captured(1)).toStdString();
            if (!excepted.contains(method)) {
                declared.insert(method);
            }
        }
    }
    std::multiset<std::string> listed;
    for (const Call& made : allCalls()) {
        listed.insert(made.name);
    }
    // One call without a person, beside the one with: settings() is declared twice.
    declared.erase(declared.find("ShopService::settings"));
    EXPECT_EQ(declared, listed);
    EXPECT_GT(listed.size(), 100u);
}

TEST(Rights, AreGoneWithTheNextActWhenARoleIsTakenAway) {
    TestShop shop;
    shop.actAs(shop.cashier);
    EXPECT_NO_THROW(shop.service<BillingService>().day(day));
    shop.actAs(shop.administrator);
    shop.act<StaffService>([&](StaffService& staff) { staff.changeRole(shop.cashier, StaffRole::Parts); });
    shop.actAs(shop.cashier);
    EXPECT_THROW(shop.service<BillingService>().day(day), Refusal);
}

TEST(Rights, OfTheClockEndAtTheTechniciansOwn) {
    TestShop shop;
    shop.actAs(shop.administrator);
    const auto all = shop.service<WorkshopService>().technicians();
    shop.actAs(all.at(0).staff);
    shop.act<WorkshopService>(
        [&](WorkshopService& clock) { clock.startActivity(all.at(0).id, ClockActivity::Idle, {}); });
    EXPECT_THROW(shop.act<WorkshopService>([&](WorkshopService& clock) {
        clock.startActivity(all.at(1).id, ClockActivity::Idle, {});
    }),
                 Refusal);
}

TEST(Rights, AreNamedInTheRefusalWithWhoHasThem) {
    TestShop shop;
    shop.actAs(shop.partsClerk);
    try {
        require(shop.session(), shop.context(), Right::GiveMoneyBack);
        FAIL();
    } catch (const Refusal& refusal) {
        EXPECT_TRUE(refusal.sentence().contains(label(Right::GiveMoneyBack)));
        EXPECT_TRUE(refusal.remedy().contains(label(StaffRole::Cashier)));
        EXPECT_FALSE(refusal.remedy().contains(label(StaffRole::Technician)));
    }
}

} // namespace
} // namespace baydesk
