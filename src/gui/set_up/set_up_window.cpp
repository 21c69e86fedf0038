// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/set_up/set_up_window.h"

#include "app/backroom.h"
#include "gui/actions.h"
#include "gui/set_up/administrator_step.h"
#include "gui/set_up/place_step.h"
#include "gui/set_up/shop_step.h"
#include "gui/set_up/welcome_step.h"
#include "gui/theme.h"
#include "gui/widgets/chip.h"
#include "services/shop_service.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {
constexpr int brandWidth = 300;
constexpr int stepWidth = 780;
} // namespace

SetUpWindow::SetUpWindow(const QString& usualPlace, QWidget* parent)
    : QWidget(parent), usualPlace_(usualPlace), maker_(std::make_unique<ShopMaker>()) {
    setProperty("look", "page");
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Set-up – Baydesk"));
    setMinimumSize(1120, 640);
    build();
    connect(welcome_, &WelcomeStep::newShopWanted, this, [this] { goTo(shop_); });
    connect(welcome_, &WelcomeStep::existingWanted, this, [this] { goTo(existing_); });
    connect(welcome_, &WelcomeStep::sampleWanted, this, &SetUpWindow::sampleWanted);
    connect(maker_.get(), &ShopMaker::made, this, [this](const StaffMember& administrator) {
        setBusy(false);
        Q_EMIT made(place_->place(), administrator);
    });
    connect(maker_.get(), &ShopMaker::refused, this, &SetUpWindow::showRefusal);
    connect(maker_.get(), &ShopMaker::failed, this, [this](const QString& sentence) {
        showRefusal(Refusal("set_up.failed", sentence, {}, "database"));
    });
    goTo(welcome_);
}

SetUpWindow::~SetUpWindow() = default;

QString SetUpWindow::serverPassword() const {
    return (current_ == existing_ ? existing_ : place_)->serverPassword();
}

void SetUpWindow::build() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    all_ = {welcome_ = new WelcomeStep, shop_ = new ShopStep, administrator_ = new AdministratorStep,
            place_ = new PlaceStep(PlaceStep::Purpose::Make, usualPlace_),
            existing_ = new PlaceStep(PlaceStep::Purpose::Open, {})};
    row->addWidget(buildBrand());
    back_ = makeAction(ActionId::Back, this);
    next_ = makeAction(ActionId::SaveAndNext, this);
    addAction(back_);
    addAction(next_);
    connect(back_, &QAction::triggered, this, &SetUpWindow::goBack);
    connect(next_, &QAction::triggered, this, &SetUpWindow::next);
    auto* host = new QWidget;
    host->setFixedWidth(stepWidth);
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardSpace);
    for (SetUpStep* step : all_) {
        step->hide();
        column->addWidget(step);
        connect(step, &SetUpStep::entered, this, &SetUpWindow::next);
    }
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(new ActionButton(back_, ActionButton::Look::Plain, this));
    foot->addWidget(new ActionButton(next_, ActionButton::Look::Primary, this));
    column->addLayout(foot);
    auto* canvas = new QWidget;
    canvas->setProperty("look", "canvas");
    auto* outer = new QVBoxLayout(canvas);
    auto* middle = new QHBoxLayout; // not an alignment: see SignInPage
    middle->addStretch(1);
    middle->addWidget(host);
    middle->addStretch(1);
    outer->addStretch(2);
    outer->addLayout(middle);
    outer->addStretch(3);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(canvas);
    row->addWidget(scroll, 1);
}

QWidget* SetUpWindow::buildBrand() {
    auto* brand = new QWidget;
    brand->setProperty("look", "rail");
    brand->setAttribute(Qt::WA_StyledBackground);
    brand->setFixedWidth(brandWidth);
    auto* column = new QVBoxLayout(brand);
    column->setContentsMargins(28, 28, 28, 28);
    column->setSpacing(14);
    column->addWidget(makeLabel(QStringLiteral("▣ Baydesk"), "brand"));
    column->addStretch(2);
    int number = 0;
    for (const SetUpStep* step : steps()) {
        auto* name =
            makeLabel(QStringLiteral("%1   %2").arg(++number).arg(step->accessibleName()), "railText");
        name->setWordWrap(true);
        names_.push_back(name);
        column->addWidget(name);
    }
    column->addStretch(3);
    return brand;
}

std::vector<SetUpStep*> SetUpWindow::steps() const {
    return {shop_, administrator_, place_};
}

void SetUpWindow::goTo(SetUpStep* step) {
    current_ = step;
    for (SetUpStep* each : all_) {
        each->setVisible(each == step);
    }
    const auto order = steps();
    for (std::size_t i = 0; i < order.size(); ++i) {
        setLook(names_[i], order[i] == step ? "railStepOn" : "railText");
    }
    const bool isWelcome = step == welcome_;
    for (GuardedAction* action : {back_, next_}) {
        action->setVisible(!isWelcome);
        action->setEnabled(!isWelcome);
    }
    back_->setText(tr("Back"));
    next_->setText(step == place_      ? tr("Make the shop and sign in")
                   : step == existing_ ? tr("Open")
                                       : tr("Go on"));
    step->focusFirst();
}

void SetUpWindow::goBack() {
    if (isBusy_) {
        return;
    }
    const auto order = steps();
    const auto at = std::ranges::find(order, current_);
    goTo(at == order.begin() || at == order.end() ? welcome_ : *std::prev(at));
}

void SetUpWindow::next() {
    if (isBusy_ || current_ == welcome_) {
        return;
    }
    current_->clearRefusal();
    try {
        current_->check();
    } catch (const Refusal& refusal) {
        current_->showRefusal(refusal);
        return;
    }
    if (current_ == existing_) {
        open();
    } else if (current_ == place_) {
        make();
    } else {
        const auto order = steps();
        goTo(*std::next(std::ranges::find(order, current_)));
    }
}

void SetUpWindow::make() {
    setBusy(true);
    maker_->make({.shop = shop_->draft(),
                  .administrator = administrator_->name(),
                  .password = administrator_->password(),
                  .database = place_->place()});
}

/// Looks into the database first: what cannot be opened, or has no shop, is said here.
void SetUpWindow::open() {
    setBusy(true);
    opened_ = std::make_unique<Backroom>(existing_->place());
    connect(opened_.get(), &Backroom::failed, this, [this](const Failure& failure) {
        showRefusal(Refusal("set_up.failed", failure.sentence, {}, "database"));
    });
    opened_->read(
        this, [](Session& session) { return ShopService::settings(session) != nullptr; },
        [this](bool hasShop) {
            setBusy(false);
            opened_.reset();
            if (hasShop) {
                Q_EMIT chosen(existing_->place());
            } else {
                showRefusal(Refusal("set_up.no_shop", tr("There is no shop in this database."),
                                    tr("Go back and make a new one there."), "database"));
            }
        });
}

/// A refusal belongs to the step that has its field.
void SetUpWindow::showRefusal(const Refusal& refusal) {
    setBusy(false);
    const auto order = steps();
    const bool isHere = current_ == existing_ || current_->has(refusal.field());
    const auto there =
        std::ranges::find_if(order, [&](const SetUpStep* step) { return step->has(refusal.field()); });
    if (!isHere && there != order.end()) {
        goTo(*there);
    }
    current_->showRefusal(refusal);
}

void SetUpWindow::setBusy(bool isBusy) {
    isBusy_ = isBusy;
    back_->setEnabled(!isBusy);
    next_->setEnabled(!isBusy);
}

} // namespace baydesk
