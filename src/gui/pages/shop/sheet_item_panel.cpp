// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/shop/sheet_item_panel.h"

#include "domain/values/refusal.h"

#include <QLineEdit>

namespace baydesk {

namespace {

std::optional<std::int64_t> limitOf(const QLineEdit* field, const QByteArray& name) {
    const QString typed = field->text().trimmed();
    const auto value = parseMilli(typed);
    if (!typed.isEmpty() && !value) {
        throw Refusal("multi_point.limit_unread",
                      SheetItemPanel::tr("A limit is a number with at most three decimals, such as 1.6."), {},
                      name);
    }
    return value;
}

QString limitText(const TemplateItem& item, std::int64_t ItemLimits::*which) {
    return item.limits ? plainMilli((*item.limits).*which) : QString();
}

} // namespace

SheetItemPanel::SheetItemPanel(Desk& desk, const TemplateItem& item, bool isNew)
    : ActPanel(desk, isNew ? tr("New item") : tr("Item of the inspection")), item_(item) {
    group_ = addText("group", tr("Group"), item.group);
    name_ = addText("name", tr("Item"), isNew ? QString() : item.name);
    if (isNew) {
        item_ = {};
        setFocusProxy(name_);
    }
    unit_ = addText("unit", tr("Unit"), item_.unit);
    setFieldHint("unit", tr("mm, V, %; empty where nothing is measured"));
    attention_ = addText("attention", tr("Attention at"), limitText(item_, &ItemLimits::attentionMilli));
    fault_ = addText("fault", tr("Fault at"), limitText(item_, &ItemLimits::faultMilli));
    setFieldHint("fault", tr("Below the attention: less is worse; above it: more is worse"));
    work_ = addText("work", tr("Recommended"), item_.work);
    setFieldHint("work", tr("What the job is called; empty takes the item's name"));
    addButton(tr("Take over"));
}

TemplateItem SheetItemPanel::typed() const {
    TemplateItem item{.id = item_.id,
                      .group = group_->text(),
                      .name = name_->text(),
                      .unit = unit_->text(),
                      .limits = {},
                      .work = work_->text()};
    const auto attention = limitOf(attention_, "attention");
    const auto fault = limitOf(fault_, "fault");
    if (attention.has_value() != fault.has_value()) {
        throw Refusal("multi_point.one_limit", tr("A measured item has both limits or none."), {},
                      attention ? "fault" : "attention");
    }
    if (attention) {
        item.limits = ItemLimits{*attention, *fault};
    }
    return checkedTemplate({item}).front();
}

void SheetItemPanel::save() {
    clearRefusal();
    try {
        Q_EMIT taken(typed());
    } catch (const Refusal& refusal) {
        showRefusal(refusal);
    }
}

} // namespace baydesk
