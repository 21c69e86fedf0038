// SPDX-License-Identifier: GPL-3.0-or-later
// Photos, multi-point inspection and recommendations of the order.
#include "app/backroom.h"
#include "domain/values/refusal.h"
#include "gui/desk.h"
#include "gui/pages/orders/inspection_panel.h"
#include "gui/pages/orders/order_page.h"
#include "gui/pages/orders/order_side.h"
#include "gui/pages/orders/photo_panel.h"
#include "gui/pages/orders/recommendation_panel.h"
#include "gui/photos/photo_strip.h"
#include "gui/photos/photo_viewer.h"
#include "services/multi_point_service.h"
#include "services/recommendation_service.h"

namespace baydesk {

void OrderPage::showChecks(const CarChecks& checks) {
    checks_ = checks;
    around_->show(*view_, checks);
    if (auto* panel = qobject_cast<RecommendationPanel*>(panel_)) {
        panel->setRecommendations(checks.recommendations);
    }
    if (viewer_) {
        viewer_->setPhotos(shownPhotos());
    }
}

std::vector<Photo> OrderPage::shownPhotos() const {
    std::vector<Photo> photos;
    for (const PhotoThumbnail& each : checks_ ? checks_->photos : std::vector<PhotoThumbnail>()) {
        photos.push_back(each.photo);
    }
    return photos;
}

void OrderPage::openPhotos(const QStringList& files) {
    if (!view_) {
        return;
    }
    if (!mayOrSays(Right::InspectCars)) {
        return;
    }
    auto* panel = qobject_cast<PhotoPanel*>(panel_);
    if (!panel) {
        panel = new PhotoPanel(desk(), *view_);
        openPanel(panel);
    }
    if (!files.isEmpty()) {
        panel->add(files);
    }
}

void OrderPage::openViewer(PhotoId photo) {
    closeViewer();
    viewer_ = new PhotoViewer(desk(), this, shownPhotos(), photo);
    connect(viewer_, &PhotoViewer::closed, this, &OrderPage::closeViewer);
}

void OrderPage::closeViewer() {
    if (viewer_) {
        viewer_->hide();
        viewer_->deleteLater();
        viewer_.clear();
        around_->photos()->setFocus(Qt::OtherFocusReason);
    }
}

void OrderPage::openInspection() {
    if (!view_) {
        return;
    }
    desk().backroom.read(
        this,
        [id = *id_, context = desk().context()](Session& session) {
            MultiPointService service(session, context);
            return std::pair(service.sheet(), service.inspection(id));
        },
        [this, id = *id_](const auto& found) {
            const auto& [sheet, last] = found;
            if (id_ != id || !view_) {
                return; // the person has gone on to another order
            }
            if (!sheet) {
                showRefusal(Refusal("multi_point.no_sheet", tr("The shop has no inspection sheet yet."),
                                    tr("Somebody who may change the settings writes it there (Ctrl+8).")));
                return;
            }
            openPanel(new InspectionPanel(desk(), *view_, *sheet, last));
        });
}

QString OrderPage::reasonToCome() const {
    QStringList works;
    for (const Recommendation& each : checks_ ? checks_->recommendations : std::vector<Recommendation>()) {
        works.append(each.work);
    }
    return works.join(QStringLiteral("; "));
}

void OrderPage::openRecommendations() {
    if (view_) {
        openPanel(new RecommendationPanel(
            desk(), *view_, checks_ ? checks_->recommendations : std::vector<Recommendation>()));
    }
}

} // namespace baydesk
