// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shop.h"
#include "domain/staff/rights.h"
#include "domain/values/id.h"
#include "gui/actions.h"
#include "gui/page_target.h"
#include "services/context.h"

#include <QString>
#include <QUuid>
#include <functional>
#include <memory>

namespace baydesk {

class Backroom;

/// The way between pages; the main window is one.
class Navigator {
  public:
    virtual ~Navigator() = default;
    /// Shows the page on the target; the page before it is where Esc leads back to.
    virtual void openPage(PageId page, const PageTarget& target = {}) = 0;
    /// Opening a page that does not exist is a std::logic_error.
    virtual bool hasPage(PageId page) const = 0;
    virtual void goBack() = 0;
    /// The window's own action for an entry of the table that works everywhere; its button may stand on any
    /// page.
    virtual QAction* windowAction(ActionId id) = 0;
    /// A short sentence for the whole window: "Saved". It goes away by itself.
    virtual void tell(const QString& sentence) = 0;
};

/// What every page works with.
struct Desk {
    Backroom& backroom;
    Navigator& navigator;
    std::shared_ptr<const ShopSettings> shop;
    StaffId person;
    QString personName;
    StaffRole role;
    /// What the person may do, read again whenever it may have changed. The services ask anyway; this is for
    /// not offering what they would refuse.
    RightSet rights;
    std::function<Timestamp()> clock;
    /// Tells this window from every other one.
    QString seat = QUuid::createUuid().toString(QUuid::WithoutBraces);

    bool may(Right right) const { return rights.contains(right); }

    /// Who acts, where, and what time it is now: made anew for every act and every reading.
    Context context() const;
};

/// This computer's name, for the history.
QString deskName();

} // namespace baydesk
