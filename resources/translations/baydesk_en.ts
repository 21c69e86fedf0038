<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>baydesk::CarCard</name>
    <message numerus="yes">
        <source>%n earlier visit(s).</source>
        <translation>
            <numerusform>%n earlier visit.</numerusform>
            <numerusform>%n earlier visits.</numerusform>
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
    <name>baydesk::Privacy</name>
    <message numerus="yes">
        <source>%n orders are still open.</source>
        <translation>
            <numerusform>%n order is still open.</numerusform>
            <numerusform>%n orders are still open.</numerusform>
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
