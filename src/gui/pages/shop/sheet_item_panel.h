// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/multi_point.h"
#include "gui/pages/act_panel.h"

namespace baydesk {

/// One item of the inspection sheet, typed. What is typed goes to the page, which saves the whole sheet.
class SheetItemPanel : public ActPanel {
    Q_OBJECT

  public:
    /// A new item begins with the group of \p item.
    SheetItemPanel(Desk& desk, const TemplateItem& item, bool isNew);
    void save() override;

  Q_SIGNALS:
    void taken(const baydesk::TemplateItem& item);

  private:
    /// A Refusal for a limit that is no number.
    TemplateItem typed() const;

    TemplateItem item_;
    QLineEdit* group_;
    QLineEdit* name_;
    QLineEdit* unit_;
    QLineEdit* attention_;
    QLineEdit* fault_;
    QLineEdit* work_;
};

} // namespace baydesk
