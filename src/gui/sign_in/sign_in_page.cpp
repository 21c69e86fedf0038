// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sign_in/sign_in_page.h"

#include "app/backroom.h"
#include "gui/actions.h"
#include "gui/sign_in/sign_in_form.h"
#include "gui/theme.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/inline_message.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace baydesk {

namespace {
constexpr int brandWidth = 300;
constexpr int formWidth = 480;
} // namespace

SignInPage::SignInPage(Backroom& backroom, std::function<Timestamp()> clock, Purpose purpose, QWidget* parent)
    : QWidget(parent), backroom_(backroom), clock_(std::move(clock)) {
    setProperty("look", "page");
    setAttribute(Qt::WA_StyledBackground); // opaque: nothing behind it may be read
    setAutoFillBackground(true);
    setMinimumSize(1120, 640);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildBrand());
    form_ = new SignInForm(backroom, clock_);
    form_->setTitle(purpose == Purpose::SignIn ? tr("Sign in") : tr("Locked"));
    form_->setHint(purpose == Purpose::SignIn ? QString() : tr("Your work is kept as it is"));
    form_->setFixedWidth(formWidth);
    auto* canvas = new QWidget;
    canvas->setProperty("look", "canvas");
    auto* column = new QVBoxLayout(canvas);
    // Not by an alignment, which would ask wrapped words for their height before their width is known.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(form_);
    middle->addStretch(1);
    column->addStretch(2);
    column->addLayout(middle);
    column->addStretch(3);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(canvas);
    row->addWidget(scroll, 1);
    QAction* back = makeAction(ActionId::Back, this);
    back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(back);
    connect(back, &QAction::triggered, form_, &SignInForm::goBack);
    connect(form_, &SignInForm::signedIn, this, &SignInPage::signedIn);
}

QWidget* SignInPage::buildBrand() {
    auto* brand = new QWidget;
    brand->setProperty("look", "rail");
    brand->setAttribute(Qt::WA_StyledBackground);
    brand->setFixedWidth(brandWidth);
    auto* column = new QVBoxLayout(brand);
    column->setContentsMargins(28, 28, 28, 28);
    column->setSpacing(6);
    column->addWidget(makeLabel(QStringLiteral("▣ Baydesk"), "brand"));
    column->addStretch(2);
    shop_ = makeLabel({}, "brand");
    address_ = makeLabel({}, "railFoot");
    for (QLabel* label : {shop_, address_}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(3);
    return brand;
}

void SignInPage::setFacts(const SignInFacts& facts) {
    if (facts.shop) {
        shop_->setText(facts.shop->name);
        address_->setText(facts.shop->address);
    }
    form_->setFacts(facts);
}

void SignInPage::readFacts() {
    backroom_.read(
        this, [now = clock_()](Session& session) { return readSignInFacts(session, now); },
        [this](const SignInFacts& facts) { setFacts(facts); });
}

void SignInPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    form_->focusFirst();
}

} // namespace baydesk
