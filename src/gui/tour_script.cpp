// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/order_state.h"
#include "gui/main_window.h"
#include "gui/page.h"
#include "gui/photos/photo_strip.h"
#include "gui/tour.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <stdexcept>

namespace baydesk {

namespace {

using Act = std::function<void(const TourHands&)>;

Act press(const QString& key) {
    return [key](const TourHands& hands) { hands.press(key); };
}

Act type(const QString& text) {
    return [text](const TourHands& hands) { hands.type(text); };
}

/// Fills one field and goes on to the next.
Act fill(const QString& text) {
    return [text](const TourHands& hands) {
        hands.type(text);
        hands.press(QStringLiteral("Tab"));
    };
}

/// One of the acts an order offers now, by the key on its button.
Act offer(OrderAct act) {
    return [act](const TourHands& hands) {
        for (const QAction* action : hands.window().currentPage()->keyedActions()) {
            const QString key = action->shortcut().toString(QKeySequence::PortableText);
            if (action->isEnabled() && action->text() == label(act) &&
                key.startsWith(QStringLiteral("Alt+"))) {
                hands.press(key);
                return;
            }
        }
        throw std::logic_error("the order does not offer what the tour wants next");
    };
}

/// Ticks the whole checklist that is open.
Act tickAll() {
    return [](const TourHands& hands) {
        const auto boxes = hands.window().currentPage()->findChildren<QCheckBox*>();
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            hands.press(QStringLiteral("Space"));
            hands.press(QStringLiteral("Tab"));
        }
    };
}

/// In the consent: approves what is asked, by signature.
Act approveBySignature() {
    return [](const TourHands& hands) {
        hands.press(QStringLiteral("Down"));
        const auto* method = hands.window().currentPage()->findChild<QComboBox*>(QStringLiteral("method"));
        for (int fields = 0; method && !method->hasFocus(); ++fields) {
            if (fields > 30) {
                throw std::logic_error("the keyboard does not come to how the answer was given");
            }
            hands.press(QStringLiteral("Tab"));
        }
        hands.press(QStringLiteral("Down"));
    };
}

const QString next = QStringLiteral("Ctrl+Return");
const QString enter = QStringLiteral("Return");

std::vector<TourStep> reception() {
    return {
        {QStringLiteral("today"), {press(QStringLiteral("Ctrl+1"))}},
        {QStringLiteral("search"), {press(QStringLiteral("Ctrl+K")), type(QStringLiteral("zh"))}},
        {QStringLiteral("reception-search"),
         {press(QStringLiteral("Ctrl+A")), press(QStringLiteral("Backspace")), press(QStringLiteral("Esc")),
          press(QStringLiteral("F6")), type(QStringLiteral("张"))}},
        {QStringLiteral("reception-known-car"), {press(enter)}},
        {QStringLiteral("reception-new-car"),
         {press(QStringLiteral("Esc")), press(QStringLiteral("F6")), press(QStringLiteral("Ctrl+A")),
          type(QStringLiteral("京N8K3F2")), press(next), fill(QStringLiteral("欧阳倩")),
          fill(QStringLiteral("13912340021"))}},
        {QStringLiteral("reception-filled"),
         {press(enter), press(enter), fill(QStringLiteral("41286")), fill(QStringLiteral("1/2")),
          fill(QStringLiteral("低速右转时右前轮有嗡嗡声；要求保养")), fill(QStringLiteral("更换机油机滤")),
          type(QStringLiteral("+3"))}},
    };
}

std::vector<TourStep> quoting() {
    return {
        {QStringLiteral("order-opened"), {press(next)}},
        {QStringLiteral("order-labour"), {press(QStringLiteral("F4")), type(QStringLiteral("机油"))}},
        {QStringLiteral("order-part"),
         {press(enter), press(next), press(QStringLiteral("F5")), type(QStringLiteral("机油滤"))}},
        {QStringLiteral("order-estimate"), {press(enter), press(next)}},
        {QStringLiteral("order-refused"), {press(QStringLiteral("F9"))}},
        {QStringLiteral("order-consent"), {press(QStringLiteral("F7")), approveBySignature()}},
        {QStringLiteral("order-approved"), {press(next)}},
    };
}

std::vector<TourStep> working() {
    return {
        {QStringLiteral("order-dispatch"), {press(QStringLiteral("Ctrl+D"))}},
        {QStringLiteral("order-dispatched"),
         {press(QStringLiteral("Down")), press(QStringLiteral("Tab")), press(QStringLiteral("Down")),
          press(next)}},
        {QStringLiteral("order-in-work"), {press(next), press(next)}},
        {QStringLiteral("order-additional"),
         {press(QStringLiteral("Alt+1")), type(QStringLiteral("雨刮片老化"))}},
        {QStringLiteral("order-additional-consent"),
         {press(next), press(QStringLiteral("F5")), type(QStringLiteral("雨刮")), press(enter), press(next),
          press(QStringLiteral("F7")), approveBySignature()}},
        {QStringLiteral("order-issue"),
         {press(next), press(QStringLiteral("Ctrl+D")), press(next), offer(OrderAct::IssuePart)}},
        {QStringLiteral("order-self-check"), {press(next), press(next), press(next), press(next), tickAll()}},
        {QStringLiteral("order-inspection"), {press(next), press(next), tickAll()}},
        {QStringLiteral("order-wash"), {press(next)}},
    };
}

std::vector<TourStep> closing() {
    return {
        {QStringLiteral("order-settle"), {press(next), press(QStringLiteral("F9"))}},
        {QStringLiteral("order-pay"), {press(next)}},
        {QStringLiteral("order-hand-over"),
         {press(QStringLiteral("2")), press(next), press(next), tickAll()}},
        {QStringLiteral("order-delivered"), {press(next)}},
    };
}

std::vector<TourStep> otherPages() {
    return {
        {QStringLiteral("workshop-stages"),
         {press(QStringLiteral("Ctrl+3")), press(QStringLiteral("Alt+1"))}},
        {QStringLiteral("workshop-technicians"), {press(QStringLiteral("Alt+2"))}},
        {QStringLiteral("parts"),
         {press(QStringLiteral("F3")), type(QStringLiteral("滤")), press(QStringLiteral("Down"))}},
        {QStringLiteral("settlement"), {press(QStringLiteral("Ctrl+7"))}},
        {QStringLiteral("dashboard"), {press(QStringLiteral("Ctrl+6"))}},
        {QStringLiteral("explain"), {press(enter)}},
        {QStringLiteral("help"), {press(QStringLiteral("F1"))}},
        {QStringLiteral("customers"),
         {press(QStringLiteral("F1")), press(QStringLiteral("Ctrl+5")), type(QStringLiteral("张")),
          press(enter)}},
        {QStringLiteral("customers-consent"), {press(enter)}},
        {QStringLiteral("staff"), {press(QStringLiteral("Esc")), press(QStringLiteral("Ctrl+9"))}},
        {QStringLiteral("staff-new"),
         {press(QStringLiteral("Alt+1")), fill(QStringLiteral("韩雪")), press(QStringLiteral("Down"))}},
        {QStringLiteral("staff-history"), {press(QStringLiteral("Esc")), press(enter)}},
        {QStringLiteral("settings"), {press(QStringLiteral("Ctrl+8"))}},
        {QStringLiteral("settings-refused"),
         {press(QStringLiteral("Tab")), press(QStringLiteral("Tab")), press(QStringLiteral("Tab")),
          press(QStringLiteral("Tab")), press(QStringLiteral("Ctrl+A")), type(QStringLiteral("Asia/Urumqi")),
          press(QStringLiteral("Tab")), press(next)}},
        {QStringLiteral("inspection-sheet"),
         {press(QStringLiteral("Alt+3")), press(QStringLiteral("Alt+5"))}},
        {QStringLiteral("order-photos"),
         {press(QStringLiteral("Ctrl+1")), press(QStringLiteral("F2")), press(enter),
          press(QStringLiteral("Ctrl+G"))}},
        {QStringLiteral("order-photo"),
         {press(QStringLiteral("Esc")),
          [](const TourHands& hands) {
              hands.window().currentPage()->findChild<PhotoStrip*>()->setFocus(Qt::OtherFocusReason);
          },
          press(enter)}},
        {QStringLiteral("order-car-inspection"),
         {press(QStringLiteral("Esc")), press(QStringLiteral("Ctrl+I")), press(QStringLiteral("O")),
          press(QStringLiteral("4"))}},
        {QStringLiteral("order-recommendations"),
         {press(enter), press(QStringLiteral("Esc")), press(QStringLiteral("Ctrl+M"))}},
        {QStringLiteral("order-forms"),
         {press(QStringLiteral("Esc")), press(QStringLiteral("Ctrl+2")), press(QStringLiteral("F8"))}},
        {QStringLiteral("compliance"),
         {press(QStringLiteral("Esc")), press(QStringLiteral("F11")), press(QStringLiteral("Alt+2"))}},
        {QStringLiteral("compliance-import"), {press(QStringLiteral("Alt+3"))}},
        {QStringLiteral("calls"), {press(QStringLiteral("Esc")), press(QStringLiteral("Ctrl+T"))}},
        {QStringLiteral("calls-answer"), {press(QStringLiteral("4")), press(QStringLiteral("Tab"))}},
    };
}

std::vector<TourStep> appointments() {
    return {
        {QStringLiteral("appointments-week"), {press(QStringLiteral("Ctrl+0"))}},
        {QStringLiteral("appointments-day"), {press(QStringLiteral("Alt+2"))}},
        {QStringLiteral("appointments-preparation"),
         {press(QStringLiteral("Alt+3")), press(QStringLiteral("Alt+Right"))}},
        {QStringLiteral("appointments-search"),
         {press(QStringLiteral("Ctrl+K")), type(QStringLiteral("赵"))}},
        {QStringLiteral("appointments-book"),
         {press(QStringLiteral("Ctrl+B")), type(QStringLiteral("保养"))}},
        {QStringLiteral("appointments-booked"),
         {press(QStringLiteral("Down")), press(enter), press(next), press(QStringLiteral("Alt+1"))}},
    };
}

std::vector<TourStep> labels() {
    return {
        {QStringLiteral("order-labels"),
         {press(QStringLiteral("Esc")), press(QStringLiteral("Ctrl+1")), press(QStringLiteral("F2")),
          press(enter), press(QStringLiteral("Ctrl+Shift+T"))}},
        {QStringLiteral("order-promise"), {press(QStringLiteral("Esc")), offer(OrderAct::ChangePromise)}},
        {QStringLiteral("today-label"),
         {press(QStringLiteral("Esc")), press(QStringLiteral("Ctrl+1")), press(QStringLiteral("Alt+2")),
          press(QStringLiteral("Down"))}},
        {QStringLiteral("settings-labels"),
         {press(QStringLiteral("Ctrl+8")), press(QStringLiteral("Alt+7"))}},
    };
}

std::vector<TourStep> leaving() {
    return {{QStringLiteral("rates"),
             {press(QStringLiteral("Esc")), press(QStringLiteral("Ctrl+8")), press(QStringLiteral("Alt+6"))}},
            {QStringLiteral("own-cars"), {press(QStringLiteral("Ctrl+1")), press(QStringLiteral("Alt+3"))}},
            {QStringLiteral("own-cars-plan"), {press(QStringLiteral("Alt+1"))}},
            {QStringLiteral("locked"), {press(QStringLiteral("Ctrl+L"))}}};
}

} // namespace

/// The main job from reception to hand-over, then every other page.
std::vector<TourStep> tourScript() {
    std::vector<TourStep> steps;
    for (const auto& part : {reception(), quoting(), working(), closing(), otherPages(), appointments(),
                             labels(), leaving()}) {
        steps.insert(steps.end(), part.begin(), part.end());
    }
    return steps;
}

} // namespace baydesk
