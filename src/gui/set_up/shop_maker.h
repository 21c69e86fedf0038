// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/long_work.h"
#include "app/shop_making.h"
#include "domain/values/refusal.h"

#include <QObject>
#include <QString>

namespace baydesk {

/// Makes a shop away from the window's thread.
class ShopMaker : public QObject {
    Q_OBJECT
  public:
    explicit ShopMaker(QObject* parent = nullptr);
    void make(const ShopToMake& wish);

  Q_SIGNALS:
    void made(const baydesk::StaffMember& administrator);
    void refused(const baydesk::Refusal& refusal);
    /// The environment said no.
    void failed(const QString& sentence);

  private:
    void end(const std::exception_ptr& error);

    /// The administrator, once there is one.
    std::shared_ptr<std::optional<StaffMember>> administrator_;
    LongWork work_;
};

} // namespace baydesk
