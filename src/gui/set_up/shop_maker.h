// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shop_making.h"
#include "domain/values/refusal.h"

#include <QObject>
#include <QString>

class QThread;

namespace baydesk {

/// Makes a shop away from the window's thread.
class ShopMaker : public QObject {
    Q_OBJECT
  public:
    explicit ShopMaker(QObject* parent = nullptr);
    /// Waits for what is under way.
    ~ShopMaker() override;
    void make(const ShopToMake& wish);

  Q_SIGNALS:
    void made(const baydesk::StaffMember& administrator);
    void refused(const baydesk::Refusal& refusal);
    /// The environment said no.
    void failed(const QString& sentence);

  private:
    void finish();
    QThread* thread_ = nullptr;
};

} // namespace baydesk
