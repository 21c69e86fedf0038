// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/staff_member.h"
#include "gui/set_up/shop_maker.h"

#include <QString>
#include <QWidget>
#include <memory>
#include <vector>

class QLabel;

namespace baydesk {

class AdministratorStep;
class Backroom;
class GuardedAction;
class PlaceStep;
class SetUpStep;
class ShopStep;
class WelcomeStep;

/// The first start: a new shop in four steps, an existing one, or the sample shop. Nothing is made before the
/// last step, so that leaving leaves nothing behind.
class SetUpWindow : public QWidget {
    Q_OBJECT
  public:
    /// \p usualPlace is where a new shop is kept unless another place is typed; a database that is there and
    /// has no shop yet gets it.
    explicit SetUpWindow(const QString& usualPlace, QWidget* parent = nullptr);
    ~SetUpWindow() override;
    /// What was typed for the server of the place that was made or chosen.
    QString serverPassword() const;

  Q_SIGNALS:
    /// The shop is made and its administrator signed in.
    void made(const QString& database, const baydesk::StaffMember& administrator);
    /// A database with a shop in it was chosen.
    void chosen(const QString& database);
    void sampleWanted();

  private:
    void build();
    QWidget* buildBrand();
    void goTo(SetUpStep* step);
    void goBack();
    void next();
    void make();
    void open();
    void showRefusal(const Refusal& refusal);
    void setBusy(bool isBusy);
    /// The steps of a new shop in their order.
    std::vector<SetUpStep*> steps() const;

    QString usualPlace_;
    std::unique_ptr<ShopMaker> maker_;
    std::unique_ptr<Backroom> opened_;
    std::vector<SetUpStep*> all_;
    SetUpStep* current_ = nullptr;
    WelcomeStep* welcome_;
    ShopStep* shop_;
    AdministratorStep* administrator_;
    PlaceStep* place_;
    PlaceStep* existing_;
    std::vector<QLabel*> names_;
    GuardedAction* back_;
    GuardedAction* next_;
    bool isBusy_ = false;
};

} // namespace baydesk
