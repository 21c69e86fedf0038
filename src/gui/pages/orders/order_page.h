// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/presence.h"
#include "gui/about_vehicle.h"
#include "gui/page.h"
#include "gui/pages/orders/car_checks.h"
#include "gui/pages/orders/order_duties.h"
#include "services/discount_service.h"
#include "services/order_view.h"

#include <QPointer>
#include <functional>
#include <map>
#include <optional>

class QLabel;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace baydesk {

class FlowLayout;
class DataTable;
class OfferLines;
struct OrderRowKey;
class OrderPanel;
class PhotoViewer;
class PromiseCard;
class QuoteCard;
class StageStrip;
class TimelineCard;
class WalkAroundCard;

/// One repair order from the estimate to the hand-over: stages on top, jobs with lines and live stock, money,
/// promise and history at the side. Every act opens a panel at the side; what the order's rules offer now
/// stands in one row of buttons.
class OrderPage : public Page, public AboutVehicle {
    Q_OBJECT

  public:
    explicit OrderPage(Desk& desk);
    ~OrderPage() override;

    Changes topics() const override { return orderTopics | Topic::Presence; }
    void reload() override;
    /// Who else is here is read alone: the page's own presence is news, too, and would show everything twice.
    void takeNews(Changes changes) override;
    void open(const PageTarget& target) override;
    std::optional<VehicleId> vehicle() const override;
    QString reasonToCome() const override;
    bool goBack() override;
    QString helpText() const override;
    void focusFirst() override;

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    static constexpr Changes orderTopics = Topic::Orders | Topic::Parts | Topic::Workshop | Topic::Customers;
    /// The order with everything beside it, read and shown in one go.
    struct Shown {
        OrderView view;
        CarChecks checks;
        std::vector<Presence> others;
        OrderDuties duties;
        std::vector<DiscountRequestView> discounts;
    };
    struct Offer {
        OrderAct act;
        QString text;
    };
    /// The order \p wanted, or the one promised first; nothing if no order is open.
    static std::optional<Shown> readShown(Session& session, const Context& context,
                                          std::optional<OrderId> wanted, const QString& seat);
    void buildLayout();
    void buildActions();
    void buildOffers();
    void show(const Shown& shown);
    void readOthers();
    void showOthers(const std::vector<Presence>& others);
    void showDuties();
    void showDiscounts(const std::vector<DiscountRequestView>& discounts);
    void addCampaign(CampaignId campaign);
    /// Tells other desks which order is open here: none while another page is shown.
    void tellPresence();
    static QStringList stageNames(bool isInternal);
    void showNothing();
    void showNextStep();
    void rebuildOffers();
    /// What is done with the car or the whole order, and stands behind the offers.
    void offerCarActions();
    /// What has a key of its own, in the header or without a button.
    void offerKeyedActions();
    /// The offer whose button has the keyboard.
    std::optional<OrderAct> focusedOffer() const;
    std::vector<Offer> offers() const;

    void openPanel(OrderPanel* panel);
    void closePanel(const QString& sentence = {});
    void perform(OrderAct act);
    void performNext();
    void editCurrent();
    void removeCurrent();
    std::optional<std::int64_t> rowBeside(OrderRowKey gone) const;
    void addLine(LineKind kind);
    void askForConsent();
    void finishJob();
    void openForms();
    /// Says that the fault is complex where it counts as simple, and the other way round.
    void sayOtherFaultClass();
    void openLabels();
    void openPurpose();
    void showLabels();
    FaultClass faultClass() const;
    /// \name Photos, inspection and recommendations
    /// @{
    void showChecks(const CarChecks& checks);
    std::vector<Photo> shownPhotos() const;
    void openPhotos(const QStringList& files = {});
    void openViewer(PhotoId photo);
    void closeViewer();
    void openInspection();
    void openRecommendations();
    /// @}
    QList<QAction*> keyedActionsOf(ActionId id) const;
    std::optional<int> currentJob() const;
    /// An act without anything to type: done at once; a refusal stands above the page.
    void actNow(std::function<void(Session&, const Context&)> work, const QString& sentence,
                std::function<void()> then = {});

    std::optional<OrderId> id_;
    std::optional<OrderView> view_;
    /// Of the order that is shown.
    std::optional<OrderDuties> duties_;
    std::optional<CarChecks> checks_;
    QPointer<PhotoViewer> viewer_;
    /// What was told last.
    std::optional<OrderId> toldOrder_;
    QTimer* presenceTimer_;
    StageStrip* stages_;
    QLabel* others_;
    QLabel* next_;
    FlowLayout* offerRow_;
    OfferLines* discountLines_ = nullptr;
    QWidget* labelBox_ = nullptr;
    FlowLayout* labelRow_ = nullptr;
    OfferLines* dutyLines_ = nullptr;
    DataTable* lines_;
    WalkAroundCard* around_;
    QStackedWidget* side_;
    QuoteCard* quote_;
    PromiseCard* promise_;
    TimelineCard* timeline_;
    OrderPanel* panel_ = nullptr;
    GuardedAction* primary_;
    std::map<OrderAct, QAction*> offerActions_;
    /// Always beside the offers: they belong to the car, not to a state of the order.
    QList<QAction*> carActions_;
    QAction* faultClass_ = nullptr;
    QAction* discount_ = nullptr;
    QAction* purpose_ = nullptr;
    QList<QWidget*> carButtons_;
    std::vector<OrderAct> offered_;
};

} // namespace baydesk
