// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/line_panel.h"

#include "domain/values/refusal.h"
#include "gui/actions.h"
#include "gui/desk.h"
#include "gui/format.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field_row.h"
#include "gui/widgets/inline_message.h"
#include "services/discount_service.h"
#include "services/order_service.h"
#include "services/shop_service.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <utility>

namespace baydesk {

namespace {
/// The kinds in the box: a discount stands twice, once for each half of the output it lowers.
constexpr int discountOnParts = static_cast<int>(Codes<LineKind>::words.size());
constexpr int customersOwn = discountOnParts + 1; ///< a sundry that the customer brought
} // namespace

LinePanel::LinePanel(Desk& desk, const OrderView& view, int job, LineKind kind)
    : OrderPanel(desk, view, {}), job_(job) {
    before_.kind = kind;
    before_.taxRate = desk.shop->taxRate;
    propose(view.order.job(job));
    build();
}

LinePanel::LinePanel(Desk& desk, const OrderView& view, int job, const OrderLine& line)
    : OrderPanel(desk, view, {}), job_(job), line_(line.position), before_(line.draft()) {
    build();
    description_->setText(before_.description);
    quantity_->setText(kind() == LineKind::Labour ? before_.soldHours.toPlain()
                                                  : before_.quantity.toString());
    price_->setText(before_.unitPrice.toPlain());
    operation_ = before_.operation;
    part_ = before_.part;
    taxRate_ = before_.taxRate;
    showAmount();
}

void LinePanel::build() {
    taxRate_ = before_.taxRate;
    addField("kind", tr("Line kind"), kindBox_ = new QComboBox);
    offerKinds();
    searchRow_ = addField("search", tr("Find"), search_ = new QLineEdit);
    search_->installEventFilter(this);
    found_ = new QListWidget;
    found_->setObjectName(QStringLiteral("found"));
    found_->setFixedHeight(170);
    found_->setFocusPolicy(Qt::NoFocus);
    found_->setAccessibleName(tr("What was found"));
    body()->addWidget(found_);
    addField("description", tr("Description"), description_ = new QLineEdit);
    quantityRow_ = addField("quantity", tr("Quantity"), quantity_ = new QLineEdit);
    priceRow_ = addField("price", tr("Price"), price_ = new QLineEdit);
    addField("payer", tr("Who pays"), payer_ = new QComboBox);
    for (const Payer each : allValues<Payer>()) {
        payer_->addItem(label(each));
    }
    payer_->setCurrentIndex(static_cast<int>(before_.payer));
    addField("category", tr("Category"), category_ = new QComboBox);
    for (const ServiceCategory each : allValues<ServiceCategory>()) {
        category_->addItem(label(each));
    }
    category_->setCurrentIndex(static_cast<int>(before_.category));
    addJobChoice();
    amount_ = makeLabel({}, "strong");
    amount_->setAlignment(Qt::AlignRight);
    body()->addWidget(amount_);
    reasonRow_ = addField("reason", tr("Because"), reason_ = new QLineEdit);
    reasonRow_->setHint(tr("Who may grant it reads this"));
    reasonRow_->hide();
    addButton(line_ ? tr("Save the line") : tr("Add the line"));
    connectFields();
    rateBefore_ = tableRate();
    kindChanged();
}

void LinePanel::offerKinds() {
    for (const LineKind each : allValues<LineKind>()) {
        kindBox_->addItem(each == LineKind::Discount ? tr("Discount on labour") : label(each));
    }
    kindBox_->addItem(tr("Discount on parts"));
    if (!view().order.isInternal() || before_.isCustomersOwn) {
        kindBox_->addItem(kindLabel(LineKind::Sundry, true));
    }
    const bool isPartsDiscount =
        before_.kind == LineKind::Discount && before_.discountOn == OutputHalf::Parts;
    kindBox_->setCurrentIndex(isPartsDiscount          ? discountOnParts
                              : before_.isCustomersOwn ? customersOwn
                                                       : static_cast<int>(before_.kind));
}

void LinePanel::connectFields() {
    for (const QLineEdit* field : {quantity_, price_, reason_}) {
        connect(field, &QLineEdit::returnPressed, this, &LinePanel::save);
    }
    connect(price_, &QLineEdit::textEdited, this, [this] { setAsking(false); });
    connect(payer_, &QComboBox::currentIndexChanged, this, [this] { setAsking(false); });
    connect(kindBox_, &QComboBox::currentIndexChanged, this, [this] { setAsking(false); });
    connect(kindBox_, &QComboBox::currentIndexChanged, this, &LinePanel::kindChanged);
    connect(search_, &QLineEdit::textEdited, this, &LinePanel::find);
    connect(search_, &QLineEdit::returnPressed, this, &LinePanel::pick);
    connect(found_, &QListWidget::itemClicked, this, &LinePanel::pick);
    connect(quantity_, &QLineEdit::textChanged, this, &LinePanel::showAmount);
    connect(price_, &QLineEdit::textChanged, this, &LinePanel::showAmount);
    connect(payer_, &QComboBox::currentIndexChanged, this, &LinePanel::followRate);
    connect(payer_, &QComboBox::currentIndexChanged, this, &LinePanel::showAmount);
    connect(category_, &QComboBox::currentIndexChanged, this, &LinePanel::followRate);
    connect(payer_, &QComboBox::activated, this, [this] { isPayerChosen_ = true; });
    connect(category_, &QComboBox::activated, this, [this] { isCategoryChosen_ = true; });
}

Money LinePanel::tableRate() const {
    return view().labourRates.on(static_cast<Payer>(payer_->currentIndex()),
                                 static_cast<ServiceCategory>(category_->currentIndex()),
                                 view().order.header().openedOn);
}

void LinePanel::followRate() {
    const Money rate = tableRate();
    if (kind() == LineKind::Labour && Money::parse(price_->text()) == rateBefore_) {
        price_->setText(rate.toPlain());
    }
    rateBefore_ = rate;
}

LineKind LinePanel::kind() const {
    const int index = kindBox_->currentIndex();
    return index == discountOnParts ? LineKind::Discount
           : index == customersOwn  ? LineKind::Sundry
                                    : static_cast<LineKind>(index);
}

bool LinePanel::isCustomersOwn() const {
    return kindBox_->currentIndex() == customersOwn;
}

void LinePanel::kindChanged() {
    const bool isLabour = kind() == LineKind::Labour;
    const bool isFound = isLabour || kind() == LineKind::Part;
    searchRow_->setVisible(isFound);
    found_->setVisible(isFound);
    searchRow_->setHint(isLabour ? tr("Operation by code, name or pinyin; Enter takes it")
                                 : tr("Part by number, name or pinyin; Enter takes it"));
    // An amount is taken off once; a stored discount that says otherwise shows it.
    quantityRow_->setVisible(kind() != LineKind::Discount ||
                             (line_ && before_.quantity != Quantity::whole(1)));
    quantityRow_->setHint(isLabour ? tr("Hours sold, such as 0.6") : tr("Pieces or units, such as 1 or 0.5"));
    priceRow_->setHint(isLabour ? tr("Per hour, with tax")
                       : kind() == LineKind::Discount
                           ? tr("Taken off, with tax: an amount, or a share such as 10%")
                           : tr("Per unit, with tax"));
    priceRow_->setVisible(!isCustomersOwn());
    if (isCustomersOwn()) {
        soldFor_ = price_->text();
        price_->setText(Money().toPlain()); // it is not sold
    } else if (!soldFor_.isEmpty()) {
        price_->setText(std::exchange(soldFor_, {}));
    }
    if (!line_) {
        quantity_->setText(isLabour ? QString() : QStringLiteral("1"));
        price_->setText(isLabour ? tableRate().toPlain() : isCustomersOwn() ? Money().toPlain() : QString());
        if (kind() == LineKind::Discount) {
            description_->setText(kindBox_->currentText());
        }
    }
    find();
}

QWidget* LinePanel::firstField() const {
    if (kind() == LineKind::Discount) {
        return price_;
    }
    if (line_) {
        return quantity_;
    }
    return searchRow_->isVisibleTo(this) ? search_ : description_;
}

std::optional<LineDraft> LinePanel::draft() {
    LineDraft draft;
    draft.kind = kind();
    draft.discountOn = kindBox_->currentIndex() == discountOnParts ? OutputHalf::Parts : OutputHalf::Labour;
    draft.payer = static_cast<Payer>(payer_->currentIndex());
    draft.category = static_cast<ServiceCategory>(category_->currentIndex());
    draft.description = description_->text();
    draft.operation = operation_;
    draft.part = draft.kind == LineKind::Part ? part_ : std::nullopt;
    draft.taxRate = taxRate_;
    draft.isCustomersOwn = isCustomersOwn();
    const QString count = quantity_->text();
    const auto hours = Hours::parse(count);
    const auto quantity = Quantity::parse(count);
    const auto price = typedPrice();
    if (draft.kind == LineKind::Labour ? !hours : !quantity) {
        return std::nullopt;
    }
    if (!price) {
        return std::nullopt;
    }
    draft.soldHours = hours.value_or(Hours());
    draft.quantity = draft.kind == LineKind::Labour ? Quantity::whole(1) : *quantity;
    draft.unitPrice = *price;
    return draft;
}

Money LinePanel::discountWhole() const {
    const auto half = kindBox_->currentIndex() == discountOnParts ? OutputHalf::Parts : OutputHalf::Labour;
    return discountable(view().order.job(wantedJob()), half, static_cast<Payer>(payer_->currentIndex()));
}

std::optional<Money> LinePanel::typedPrice() const {
    return kind() == LineKind::Discount ? typedDiscount(price_->text(), discountWhole())
                                        : Money::parse(price_->text());
}

void LinePanel::showAmount() {
    const auto typed = draft();
    if (!typed) {
        amount_->clear();
        return;
    }
    const Money gross = typed->kind == LineKind::Labour ? amountFor(typed->unitPrice, typed->soldHours)
                                                        : amountFor(typed->unitPrice, typed->quantity);
    if (typed->kind != LineKind::Discount) {
        amount_->setText(tr("Amount %1").arg(displayMoney(gross)));
    } else if (const auto share = typedShare(price_->text());
               share && typed->quantity == Quantity::whole(1)) {
        amount_->setText(tr("Amount %1: %2 of %3")
                             .arg(displayMoney(-gross), share->toString(), displayMoney(discountWhole())));
    } else {
        amount_->setText(tr("Amount %1").arg(displayMoney(-gross)));
    }
}

void LinePanel::sayWhatIsWrong() {
    const bool isLabour = kind() == LineKind::Labour;
    const bool countIsWrong =
        isLabour ? !Hours::parse(quantity_->text()) : !Quantity::parse(quantity_->text());
    if (countIsWrong) {
        showRefusal(Refusal(
            "line.quantity",
            isLabour ? tr("Hours are a number above 0 and below 10,000 with at most two decimals, such as "
                          "0.6.")
                     : tr("A quantity is a number above 0 with at most three decimals, such as 1 or 0.5."),
            {}, "quantity"));
    } else {
        showRefusal(Refusal("line.price",
                            kind() == LineKind::Discount
                                ? tr("A discount is an amount in yuan, such as 50.00, or a share of at most "
                                     "100%, such as 10%.")
                                : tr("A price is in yuan with at most two decimals, such as 328.00."),
                            {}, "price"));
    }
}

void LinePanel::save() {
    const auto typed = draft();
    if (!typed) {
        sayWhatIsWrong();
        return;
    }
    if (isAsking()) {
        ask(*typed);
        return;
    }
    const auto decided = choices();
    if (!decided) {
        return;
    }
    act(writing(*typed, {before_, *decided}), line_ ? tr("Line saved") : tr("Line added"));
}

bool LinePanel::isAsking() const {
    return !reasonRow_->isHidden();
}

void LinePanel::setAsking(bool asks) {
    reasonRow_->setVisible(asks);
    if (auto* button = findChild<ActionButton*>(QStringLiteral("panelSave")); button && !line_) {
        button->boundAction()->setText(asks ? tr("Ask for the discount") : tr("Add the line"));
    }
}

void LinePanel::showRefusal(const Refusal& refusal) {
    OrderPanel::showRefusal(refusal);
    if (refusal.rule() == "discount.above_limit" && !line_) {
        setAsking(true);
        reason_->setFocus(Qt::OtherFocusReason);
    }
}

void LinePanel::ask(const LineDraft& draft) {
    act([draft, id = orderId(), job = wantedJob(), reason = reason_->text()](
            Session& session,
            const Context& context) { DiscountService(session, context).ask(id, job, draft, reason); },
        tr("The discount is asked for"));
}

} // namespace baydesk
