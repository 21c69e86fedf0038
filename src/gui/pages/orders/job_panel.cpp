// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/job_panel.h"

#include "app/backroom.h"
#include "domain/orders/operation.h"
#include "domain/values/refusal.h"
#include "gui/desk.h"
#include "gui/pages/orders/comeback_fields.h"
#include "gui/pages/orders/warranty_fields.h"
#include "gui/widgets/field_row.h"
#include "services/guarantee_service.h"
#include "services/order_service.h"
#include "services/shop_service.h"

#include <QComboBox>
#include <QLineEdit>

namespace baydesk {

JobPanel::JobPanel(Desk& desk, const OrderView& view, std::optional<int> job)
    : OrderPanel(desk, view, job ? tr("Job %1").arg(view.order.job(*job).letter()) : tr("New job")),
      job_(job) {
    addField("complaint", tr("Complaint"), complaint_ = new QLineEdit)
        ->setHint(tr("The customer's complaint or wish, in a few words"));
    if (!job_) {
        addField("package", tr("Package"), package_ = makeChooser({}))
            ->setHint(tr("A maintenance package brings its labour and parts; empty for none"));
        findPackages();
    }
    addField("cause", tr("Cause"), cause_ = new QLineEdit);
    addField("correction", tr("Correction"), correction_ = new QLineEdit);
    addField("priced_later", tr("Price"), price_ = new QComboBox);
    price_->addItems({tr("Known"), tr("After the diagnosis")});
    FieldRow* guaranteed = addField("guarantee", tr("Guaranteed as"), guarantee_ = new QComboBox);
    guarantee_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const GuaranteeClass each : allValues<GuaranteeClass>()) {
        guarantee_->addItem(label(each));
    }
    connect(guarantee_, &QComboBox::currentTextChanged, this, [guaranteed](const QString& chosen) {
        // Whole, since the box may cut it.
        guaranteed->setHint(tr("%1: how long the work is guaranteed after the hand-over").arg(chosen));
    });
    guarantee_->setCurrentIndex(-1);
    guarantee_->setCurrentIndex(static_cast<int>(GuaranteeClass::MinorRepair));
    addField("warranty", tr("Warranty"), warranty_ = new QComboBox);
    for (const WarrantyScope scope : allValues<WarrantyScope>()) {
        warranty_->addItem(label(scope));
    }
    counted_ = new WarrantyFields(
        desk, view, job_ ? view.order.job(*job_).id : std::nullopt,
        [this](const QByteArray& name, const QString& label, QWidget* field) {
            return addField(name, label, field);
        },
        this);
    connect(warranty_, &QComboBox::currentIndexChanged, this,
            [this](int scope) { counted_->setCovered(scope == static_cast<int>(WarrantyScope::Covered)); });
    comeback_ = new ComebackFields(
        desk, view, job_ ? view.order.job(*job_).comeback : std::nullopt,
        [this](const QByteArray& name, const QString& label, QWidget* field) {
            return addField(name, label, field);
        },
        this);
    if (job_) {
        fill(view.order.job(*job_));
    }
    addButton(job_ ? tr("Save the job") : tr("Add the job"));
}

QWidget* JobPanel::firstField() const {
    return complaint_;
}

void JobPanel::findPackages() {
    desk().backroom.read(
        this,
        [context = desk().context(), model = view().vehicle.data.model,
         mileage = view().order.header().walkAround.mileageKm](Session& session) {
            return ShopService(session, context).findPackages({}, model, mileage);
        },
        [this](const std::vector<ServicePackage>& packages) {
            for (const ServicePackage& each : packages) {
                package_->addItem(each.name, static_cast<qlonglong>(each.id.value()));
            }
            package_->setCurrentIndex(-1);
            package_->setEditText({});
        });
    connect(package_, &QComboBox::activated, this, [this] {
        if (complaint_->text().trimmed().isEmpty()) {
            complaint_->setText(package_->currentText());
        }
    });
}

void JobPanel::fill(const Job& job) {
    complaint_->setText(job.complaint);
    cause_->setText(job.cause);
    correction_->setText(job.correction);
    price_->setCurrentIndex(job.isPricedLater ? 1 : 0);
    warranty_->setCurrentIndex(static_cast<int>(job.warrantyScope));
    guarantee_->setCurrentIndex(static_cast<int>(job.guaranteeClass));
}

void JobPanel::save() {
    JobDraft draft;
    draft.complaint = complaint_->text();
    draft.cause = cause_->text();
    draft.correction = correction_->text();
    draft.isPricedLater = price_->currentIndex() == 1;
    draft.warrantyScope = static_cast<WarrantyScope>(warranty_->currentIndex());
    draft.guaranteeClass = static_cast<GuaranteeClass>(guarantee_->currentIndex());
    draft.comeback = comeback_->comeback();
    if (job_) {
        draft.package = view().order.job(*job_).package;
    } else if (!package_->currentText().trimmed().isEmpty()) {
        const auto package = chosen(package_);
        if (!package) {
            showRefusal(Refusal("job.unknown_package", tr("No package is called that."),
                                tr("Choose one of the list."), "package"));
            return;
        }
        draft.package = PackageId(*package);
    }
    std::optional<WarrantyWork> counted;
    try {
        counted = counted_->work();
    } catch (const Refusal& refusal) {
        showRefusal(refusal);
        return;
    }
    const auto decided = choices();
    if (!decided) {
        return;
    }
    const auto base =
        job_ ? std::optional(EditBase<JobDraft>{view().order.job(*job_).draft(), *decided}) : std::nullopt;
    act(
        [draft, base, counted, id = orderId(), job = job_](Session& session, const Context& context) {
            OrderService orders(session, context);
            int position = job.value_or(0);
            if (job) {
                orders.editJob(id, position, draft, base);
            } else {
                position = orders.addJob(id, draft);
            }
            if (counted) {
                GuaranteeService(session, context).recordWork(id, position, *counted);
            }
        },
        job_ ? tr("Job saved") : tr("Job added"));
}

} // namespace baydesk
