// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/order_page.h"
#include "gui/pages/orders/estimates_panel.h"

#include "app/backroom.h"
#include "domain/values/plate.h"
#include "gui/actions.h"
#include "gui/desk.h"
#include "gui/format.h"
#include "gui/pages/orders/line_panel.h"
#include "gui/pages/orders/order_lines.h"
#include "gui/pages/orders/order_side.h"
#include "gui/pages/orders/reception/offer_lines.h"
#include "gui/photos/photo_strip.h"
#include "gui/photos/photo_viewer.h"
#include "gui/user_settings.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/form_area.h"
#include "gui/widgets/inline_message.h"
#include "gui/widgets/stage_strip.h"
#include "services/multi_point_service.h"
#include "services/order_service.h"
#include "services/presence_service.h"
#include "services/recommendation_service.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

namespace baydesk {

namespace {

constexpr int sideWidth = 352;

/// Where a state stands among the ten stages of the strip.
int stageOf(const RepairOrder& order) {
    switch (order.state()) {
    case OrderState::Estimating: return 2;
    case OrderState::AwaitingConsent: return 3;
    case OrderState::AwaitingDispatch:
    case OrderState::InWork: return 4;
    case OrderState::SelfCheck: return 5;
    case OrderState::FinalInspection: return 6;
    case OrderState::Washing: return 7;
    case OrderState::Ready: return 8;
    case OrderState::Settled: return 9;
    case OrderState::Delivered: return 10;
    case OrderState::Cancelled: return -1;
    }
    return -1;
}

} // namespace

OrderPage::OrderPage(Desk& desk) : Page(PageId::Order, desk), presenceTimer_(new QTimer(this)) {
    presenceTimer_->setInterval(static_cast<int>(presenceInterval.seconds() * 1000));
    connect(presenceTimer_, &QTimer::timeout, this, &OrderPage::tellPresence);
    buildLayout();
    buildActions();
    showNothing();
}

void OrderPage::buildLayout() {
    auto* top = new Card;
    stages_ = new StageStrip;
    top->body()->addWidget(stages_);
    labelBox_ = new QWidget;
    labelBox_->setObjectName(QStringLiteral("orderLabels"));
    labelRow_ = new FlowLayout(6);
    labelRow_->setContentsMargins({});
    labelBox_->setLayout(labelRow_);
    labelBox_->hide();
    top->body()->addWidget(labelBox_);
    others_ = makeLabel({}, "note");
    others_->setProperty("word", QStringLiteral("warn"));
    others_->setObjectName(QStringLiteral("othersHere"));
    others_->setWordWrap(true);
    others_->hide();
    top->body()->addWidget(others_);
    next_ = makeLabel({}, "note");
    next_->setWordWrap(true);
    next_->setObjectName(QStringLiteral("nextStep"));
    top->body()->addWidget(next_);
    offerRow_ = new FlowLayout(8);
    top->body()->addLayout(offerRow_);
    QAction* discount = offer(ActionId::AnswerDiscount, [] {});
    discount->setVisible(false); // until one is asked for
    discount->setEnabled(false);
    discountLines_ = new OfferLines({discount});
    discountLines_->setObjectName(QStringLiteral("discountRequests"));
    top->body()->addWidget(discountLines_);
    QAction* campaign = offer(ActionId::AddCampaign, [] {});
    campaign->setVisible(false); // until the car has one that is open
    campaign->setEnabled(false);
    dutyLines_ = new OfferLines({campaign});
    dutyLines_->setObjectName(QStringLiteral("duties"));
    top->body()->addWidget(dutyLines_);
    content()->addWidget(top);

    auto* work = new Card(tr("Jobs and lines"));
    work->setHint(tr("F4 labour · F5 part · F10 discount · Enter changes · Del removes"));
    lines_ = new DataTable("order.lines", orderLineColumns());
    lines_->setObjectName(QStringLiteral("orderLines"));
    lines_->horizontalHeader()->setSectionsClickable(false);
    lines_->setEmptySentence(tr("No job yet. Alt+1 adds one."));
    work->body()->addWidget(lines_);
    around_ = new WalkAroundCard;
    connect(around_->photos(), &PhotoStrip::opened, this, &OrderPage::openViewer);
    connect(around_->photos(), &PhotoStrip::filesDropped, this, &OrderPage::openPhotos);
    auto* left = new QSplitter(Qt::Vertical);
    left->addWidget(work);
    left->addWidget(around_);
    left->setStretchFactor(0, 5);
    left->setStretchFactor(1, 2);
    left->setChildrenCollapsible(false);
    left->setHandleWidth(cardSpace);
    left->setSizes({430, 230});
    rememberSplitter("order.left", left);

    auto* summary = new QWidget;
    auto* summaryColumn = new QVBoxLayout(summary);
    summaryColumn->setContentsMargins(0, 0, 0, 0);
    summaryColumn->setSpacing(cardSpace);
    summaryColumn->addWidget(quote_ = new QuoteCard);
    summaryColumn->addWidget(promise_ = new PromiseCard);
    summaryColumn->addWidget(timeline_ = new TimelineCard, 1);
    side_ = new QStackedWidget;
    side_->addWidget(new FormArea(summary)); // rather scrolled than squeezed
    side_->setFixedWidth(sideWidth);

    auto* row = new QHBoxLayout;
    row->setSpacing(cardSpace);
    row->addWidget(left, 1);
    row->addWidget(side_);
    content()->addLayout(row, 1);

    connect(lines_, &DataTable::opened, this, [this](std::int64_t) { editCurrent(); });
    // Not the standard key for deleting: on X11 that is Ctrl+D, too.
    auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), lines_);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &OrderPage::removeCurrent);
}

void OrderPage::buildActions() {
    QAction* labour = offer(ActionId::AddLabour, [this] { addLine(LineKind::Labour); });
    QAction* part = offer(ActionId::AddPart, [this] { addLine(LineKind::Part); });
    offer(ActionId::Consent, [this] { askForConsent(); });
    offer(ActionId::Settle, [this] {
        const bool isReady = view_ && view_->order.state() == OrderState::Ready;
        perform(isReady ? OrderAct::Settle : OrderAct::TakePayment);
    });
    offer(ActionId::Dispatch, [this] { perform(OrderAct::Dispatch); });
    QAction* print = offer(ActionId::Print, [this] { openForms(); });
    offer(ActionId::Estimates, [this] {
        if (view_) {
            openPanel(new EstimatesPanel(desk(), *view_));
        }
    });
    primary_ = offer(ActionId::SaveAndNext, [this] { performNext(); });
    buildOffers();
    offer(
        offerAction(10),
        [this] {
            if (view_) {
                desk().navigator.openPage(PageId::Customers, view_->customer.id);
            }
        },
        tr("Customer"), Right::SeeCustomers);
    carActions_ = {offer(ActionId::CarPhotos, [this] { openPhotos(); }),
                   offer(ActionId::InspectCar, [this] { openInspection(); }),
                   offer(ActionId::Recommendations, [this] { openRecommendations(); }),
                   faultClass_ = offer(ActionId::OtherFaultClass, [this] { sayOtherFaultClass(); }),
                   offer(ActionId::Labels, [this] { openLabels(); }),
                   purpose_ = offer(ActionId::Purpose, [this] { openPurpose(); }),
                   discount_ = offer(ActionId::AddDiscount, [this] { addLine(LineKind::Discount); })};
    for (QAction* action : std::as_const(carActions_)) {
        carButtons_.append(new ActionButton(action, ActionButton::Look::Offer, this));
    }
    addToHeader(print);
    addToHeader(labour);
    addToHeader(part);
    addToHeader(primary_);
}

QString OrderPage::helpText() const {
    return tr("One order from reception to hand-over. Ctrl+Enter does the next step; F8 prints its forms; "
              "the row of buttons "
              "offers what else the "
              "order allows now. A refused step says everything that is missing.");
}

void OrderPage::open(const PageTarget& target) {
    if (const auto* order = std::get_if<OrderId>(&target)) {
        if (id_ != *order) {
            closePanel();
            message()->clear();
            checks_.reset();
            closeViewer();
            view_.reset(); // no act may meet another order than the one that is shown
        }
        id_ = *order;
        markStale();
    }
}

void OrderPage::focusFirst() {
    lines_->setFocus();
}

std::optional<VehicleId> OrderPage::vehicle() const {
    return view_ ? std::optional(view_->vehicle.id) : std::nullopt;
}

bool OrderPage::goBack() {
    if (viewer_) {
        if (!viewer_->leaveReason()) {
            closeViewer();
        }
        return true;
    }
    if (!panel_) {
        return false;
    }
    closePanel();
    return true;
}

std::optional<OrderPage::Shown> OrderPage::readShown(Session& session, const Context& context,
                                                     std::optional<OrderId> wanted, const QString& seat) {
    OrderService orders(session, context);
    if (!wanted) {
        const auto open = orders.openOrders();
        wanted = open.empty() ? std::nullopt : std::optional(open.front().id);
    }
    if (!wanted) {
        return std::nullopt;
    }
    OrderView view = orders.order(*wanted);
    OrderDuties duties = readDuties(session, context, view);
    CarChecks checks{PhotoService(session, context).thumbnails(*wanted),
                     MultiPointService(session, context).inspection(*wanted),
                     RecommendationService(session, context).openRecommendations(view.vehicle.id)};
    return Shown{std::move(view), std::move(checks), PresenceService(session, context).othersAt(*wanted, seat),
                 std::move(duties), DiscountService(session, context).requests(*wanted)};
}

void OrderPage::reload() {
    desk().backroom.readLatest(
        this, "order",
        [id = id_, seat = desk().seat, context = desk().context()](Session& session) {
            return readShown(session, context, id, seat);
        },
        [this](const std::optional<Shown>& shown) {
            if (shown) {
                show(*shown);
                tellPresence();
            } else {
                showNothing();
            }
        });
}

QStringList OrderPage::stageNames(bool isInternal) {
    return {tr("Reception"),
            tr("Walk-around"),
            isInternal ? tr("Work") : tr("Estimate"),
            isInternal ? tr("Release") : tr("Consent"),
            tr("Repair"),
            tr("Self-check"),
            tr("Inspection"),
            tr("Wash"),
            tr("Settlement"),
            tr("Hand-over")};
}

void OrderPage::showNothing() {
    view_.reset();
    labelBox_->hide();
    setHeader(tr("Repair order"), tr("No order is open. F6 begins a visit, Ctrl+K finds an order."));
    stages_->set(stageNames(false), -1);
    next_->setText(tr("Nothing is chosen."));
    lines_->setRows({});
    dutyLines_->setLines({});
    discountLines_->setLines({});
    rebuildOffers();
}

void OrderPage::show(const Shown& shown) {
    const OrderView& view = shown.view;
    const bool isSame = view_ && view_->order.header().id == view.order.header().id;
    const std::size_t jobsBefore = isSame ? view_->order.jobs().size() : 0;
    view_ = view;
    duties_ = shown.duties;
    id_ = view.order.header().id;
    const OrderHeader& header = view.order.header();
    const VehicleDraft& car = view.vehicle.data;
    QStringList facts{
        QStringLiteral("%1 %2").arg(view.customer.data.name, view.customer.data.phone).trimmed()};
    if (!car.model.isEmpty()) {
        facts.append(car.model);
    }
    if (!car.vin.isEmpty()) {
        facts.append(QStringLiteral("VIN …%1").arg(car.vin.right(6)));
    }
    if (const GuaranteeStanding& standing = duties_->guarantee.standing; standing.isWithin) {
        facts.append(
            tr("three guarantees until %1, %n repair day(s)", nullptr, static_cast<int>(standing.days))
                .arg(displayDate(standing.until)));
    }
    setHeader(QStringLiteral("%1 · %2").arg(header.number, displayCar(car.plate, car.vin)),
              facts.join(QStringLiteral(" · ")));
    stages_->set(stageNames(view.order.isInternal()), stageOf(view.order));
    lines_->setRows(orderLineRows(view));
    // What is added next belongs to the job that was just written.
    if (const auto jobs = view.order.jobs(); jobs.size() > jobsBefore) {
        lines_->select(OrderRowKey{jobs.back()->position, 0}.pack());
    }
    showChecks(shown.checks);
    quote_->show(view, desk().shop->calendar.dayOf(desk().clock()));
    promise_->show(header, desk().shop->calendar, desk().clock());
    timeline_->show(view.history, desk().shop->calendar, desk().clock());
    showLabels();
    showNextStep();
    rebuildOffers();
    showDuties();
    showDiscounts(shown.discounts);
    showOthers(shown.others);
    if (panel_) {
        panel_->refresh(view);
    }
}

} // namespace baydesk
