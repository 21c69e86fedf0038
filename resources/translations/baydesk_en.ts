<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>baydesk::AppointmentCard</name>
    <message numerus="yes">
        <source>Moved %n time(s).</source>
        <translation>
            <numerusform>Moved once.</numerusform>
            <numerusform>Moved %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) short.</source>
        <translation>
            <numerusform>%n part short.</numerusform>
            <numerusform>%n parts short.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::AppointmentsPage</name>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parts are held for %n appointment(s), as far as they are there.</source>
        <translation>
            <numerusform>Parts are held for %n appointment, as far as they are there.</numerusform>
            <numerusform>Parts are held for %n appointments, as far as they are there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::CallsPage</name>
    <message numerus="yes">
        <source>%n to be called</source>
        <translation>
            <numerusform>%n to be called</numerusform>
            <numerusform>%n to be called</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dissatisfied</source>
        <translation>
            <numerusform>%n dissatisfied</numerusform>
            <numerusform>%n dissatisfied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::CarCard</name>
    <message numerus="yes">
        <source>%n earlier visit(s).</source>
        <translation>
            <numerusform>%n earlier visit.</numerusform>
            <numerusform>%n earlier visits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further recommendation(s): Ctrl+M on the order&apos;s page.</source>
        <translation>
            <numerusform>%n further recommendation: Ctrl+M on the order&apos;s page.</numerusform>
            <numerusform>%n further recommendations: Ctrl+M on the order&apos;s page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::CarOutline</name>
    <message numerus="yes">
        <source>Car outline, %1, %n mark(s)</source>
        <translation>
            <numerusform>Car outline, %1, %n mark</numerusform>
            <numerusform>Car outline, %1, %n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::CarSearch</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::CompliancePage</name>
    <message numerus="yes">
        <source>%n to be looked at</source>
        <translation>
            <numerusform>%n to be looked at</numerusform>
            <numerusform>%n to be looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n time(s)</source>
        <translation>
            <numerusform>Sent once</numerusform>
            <numerusform>Sent %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::CustomerView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::DayLoad</name>
    <message numerus="yes">
        <source>At %1 all %n place(s) are taken.</source>
        <translation>
            <numerusform>At %1 the only place is taken.</numerusform>
            <numerusform>At %1 all %n places are taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::ExplainPage</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::FilePanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::Format</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::MultiPoint</name>
    <message numerus="yes">
        <source>%n items are open:</source>
        <translation>
            <numerusform>%n item is open:</numerusform>
            <numerusform>%n items are open:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::OrderPage</name>
    <message numerus="yes">
        <source>three guarantees until %1, %n repair day(s)</source>
        <translation>
            <numerusform>three guarantees until %1, %n repair day</numerusform>
            <numerusform>three guarantees until %1, %n repair days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::OverdueCard</name>
    <message numerus="yes">
        <source>Time of keeping over: %n customer(s)</source>
        <translation>
            <numerusform>Time of keeping over: %n customer</numerusform>
            <numerusform>Time of keeping over: %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::OwnCarsPage</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n car(s)</source>
        <translation>
            <numerusform>%n car</numerusform>
            <numerusform>%n cars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::PhotoPanel</name>
    <message numerus="yes">
        <source>%n photo(s) kept</source>
        <translation>
            <numerusform>%n photo kept</numerusform>
            <numerusform>%n photos kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::PreparationView</name>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>%n short</numerusform>
            <numerusform>%n short</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::Privacy</name>
    <message numerus="yes">
        <source>%n orders are still open.</source>
        <translation>
            <numerusform>%n order is still open.</numerusform>
            <numerusform>%n orders are still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plates of %n vehicles.</source>
        <translation>
            <numerusform>The plate of %n vehicle.</numerusform>
            <numerusform>The plates of %n vehicles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders with work, parts, amounts and dates: stock and months rest on them.</source>
        <translation>
            <numerusform>%n order with work, parts, amounts and dates: stock and months rest on it.</numerusform>
            <numerusform>%n orders with work, parts, amounts and dates: stock and months rest on them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments with their settlements: the books must add up.</source>
        <translation>
            <numerusform>%n payment with its settlement: the books must add up.</numerusform>
            <numerusform>%n payments with their settlements: the books must add up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The VIN of %n vehicles: recalls and the maker&apos;s warranty follow the car.</source>
        <translation>
            <numerusform>The VIN of %n vehicle: recalls and the maker&apos;s warranty follow the car.</numerusform>
            <numerusform>The VINs of %n vehicles: recalls and the maker&apos;s warranty follow the car.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointments are still open.</source>
        <translation>
            <numerusform>%n appointment is still open.</numerusform>
            <numerusform>%n appointments are still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n orders who brought the car, who agreed, the customer&apos;s words and belongings, notes of the inspection and why work was declined.</source>
        <translation>
            <numerusform>On %n order who brought the car, who agreed, the customer&apos;s words and belongings, notes of the inspection and why work was declined.</numerusform>
            <numerusform>On %n orders who brought the car, who agreed, the customer&apos;s words and belongings, notes of the inspection and why work was declined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos with their notes.</source>
        <translation>
            <numerusform>%n photo with its note.</numerusform>
            <numerusform>%n photos with their notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::PromiseSuggestion</name>
    <message numerus="yes">
        <source>%1: %n job(s) of the same operation took up to %2 in four of five cases.</source>
        <translation>
            <numerusform>%1: %n job of the same operation took up to %2 in four of five cases.</numerusform>
            <numerusform>%1: %n jobs of the same operation took up to %2 in four of five cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n job(s) of its category took up to %2 in four of five cases.</source>
        <translation>
            <numerusform>%1: %n job of its category took up to %2 in four of five cases.</numerusform>
            <numerusform>%1: %n jobs of its category took up to %2 in four of five cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n job(s) of the shop took up to %2 in four of five cases.</source>
        <translation>
            <numerusform>%1: %n job of the shop took up to %2 in four of five cases.</numerusform>
            <numerusform>%1: %n jobs of the shop took up to %2 in four of five cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no hours yet: %n job(s) of any kind took up to %2 in four of five cases.</source>
        <translation>
            <numerusform>%1 has no hours yet: %n job of any kind took up to %2 in four of five cases.</numerusform>
            <numerusform>%1 has no hours yet: %n jobs of any kind took up to %2 in four of five cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::RecordExportPanel</name>
    <message numerus="yes">
        <source>%1 holds %n record(s).</source>
        <translation>
            <numerusform>%1 holds %n record.</numerusform>
            <numerusform>%1 holds %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::SearchHits</name>
    <message numerus="yes">
        <source>%n car(s)</source>
        <translation>
            <numerusform>%n car</numerusform>
            <numerusform>%n cars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::SettlementPage</name>
    <message numerus="yes">
        <source>%n payment(s), %1 in all</source>
        <translation>
            <numerusform>%n payment, %1 in all</numerusform>
            <numerusform>%n payments, %1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::SignInForm</name>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::StaffService</name>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::TodayFacts</name>
    <message numerus="yes">
        <source>%1: %n part line(s) short</source>
        <translation>
            <numerusform>%1: %n part line short</numerusform>
            <numerusform>%1: %n part lines short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short of parts</source>
        <translation>
            <numerusform>%n short of parts</numerusform>
            <numerusform>%n short of parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to dispatch</source>
        <translation>
            <numerusform>%n to dispatch</numerusform>
            <numerusform>%n to dispatch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rework</source>
        <translation>
            <numerusform>%n rework</numerusform>
            <numerusform>%n rework</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not told</source>
        <translation>
            <numerusform>%n not told</numerusform>
            <numerusform>%n not told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::TodayPage</name>
    <message numerus="yes">
        <source>%n in the shop</source>
        <translation>
            <numerusform>%n in the shop</numerusform>
            <numerusform>%n in the shop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered today</source>
        <translation>
            <numerusform>%n delivered today</numerusform>
            <numerusform>%n delivered today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Own cars: %n due</source>
        <translation>
            <numerusform>Own cars: %n due</numerusform>
            <numerusform>Own cars: %n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::WorkshopPage</name>
    <message numerus="yes">
        <source>%n bay(s)</source>
        <translation>
            <numerusform>%n bay</numerusform>
            <numerusform>%n bays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technician(s) here</source>
        <translation>
            <numerusform>%n technician here</numerusform>
            <numerusform>%n technicians here</numerusform>
        </translation>
    </message>
</context>
</TS>
