// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/comeback_fields.h"

#include "app/backroom.h"
#include "gui/desk.h"
#include "gui/format.h"
#include "gui/widgets/field_row.h"
#include "services/order_service.h"
#include "services/shop_service.h"

#include <QComboBox>
#include <algorithm>

namespace baydesk {

struct ComebackFields::Known {
    std::vector<GuaranteedJob> work;
    std::vector<StaffMember> staff;
    /// Number of the order the job came back from so far.
    QString number;
};

ComebackFields::ComebackFields(Desk& desk, const OrderView& view, const std::optional<Comeback>& current,
                               const AddField& addField, QObject* parent)
    : QObject(parent),
      current_(current),
      of_(new QComboBox),
      cause_(new QComboBox),
      responsible_(new QComboBox) {
    addField("comeback", tr("Comeback of"), of_)->setHint(tr("The earlier work the car is back for"));
    causeRow_ = addField("comeback_cause", tr("Its cause"), cause_);
    responsibleRow_ = addField("responsible", tr("Responsible"), responsible_);
    responsibleRow_->setHint(tr("Whose it was to do it right"));
    for (QComboBox* box : {of_, responsible_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    of_->addItem(tr("None"));
    for (const ComebackCause each : allValues<ComebackCause>()) {
        cause_->addItem(label(each));
    }
    if (current) {
        cause_->setCurrentIndex(static_cast<int>(current->cause));
    }
    connect(of_, &QComboBox::currentIndexChanged, this, &ComebackFields::showRows);
    showRows();
    desk.backroom.read(
        this,
        [context = desk.context(), order = *view.order.header().id, current](Session& session) {
            OrderService orders(session, context);
            Known known{.work = orders.earlierWork(order),
                        .staff = ShopService(session, context).staff(),
                        .number = {}};
            if (current) {
                known.number =
                    orders.order(current->originalOrder, OrderService::Names::Masked).order.header().number;
            }
            return known;
        },
        [this](const Known& known) { show(known); });
}

void ComebackFields::addEntry(const QString& text, OrderId order, std::optional<JobId> job) {
    of_->addItem(text);
    of_->setItemData(of_->count() - 1, text, Qt::ToolTipRole);
    entries_.push_back({order, ComebackCause::Workmanship, job, {}});
}

void ComebackFields::show(const Known& known) {
    for (const GuaranteedJob& each : known.work) {
        const QString text =
            each.isCovered ? tr("%1 %2 %3, guaranteed until %4") : tr("%1 %2 %3, guarantee over since %4");
        addEntry(
            text.arg(each.number, each.job.letter, each.job.complaint, displayDate(each.guarantee.lastDay)),
            each.order, each.job.id);
    }
    const auto isCurrent = [this](const Comeback& each) {
        return current_ && each.originalOrder == current_->originalOrder &&
               each.originalJob == current_->originalJob;
    };
    if (current_ && std::ranges::none_of(entries_, isCurrent)) {
        addEntry(known.number, current_->originalOrder, current_->originalJob);
    }
    responsible_->addItem(tr("Not said yet"), -1);
    for (const StaffMember& person : known.staff) {
        responsible_->addItem(person.name, static_cast<qlonglong>(person.id.value()));
    }
    isKnown_ = true;
    if (current_) {
        const auto at = std::ranges::find_if(entries_, isCurrent);
        of_->setCurrentIndex(static_cast<int>(at - entries_.begin()) + 1);
        if (current_->responsible) {
            responsible_->setCurrentIndex(
                std::max(0, responsible_->findData(static_cast<qlonglong>(current_->responsible->value()))));
        }
    }
    showRows();
}

void ComebackFields::showRows() {
    const bool isComeback = of_->currentIndex() > 0;
    causeRow_->setVisible(isComeback);
    responsibleRow_->setVisible(isComeback);
}

std::optional<Comeback> ComebackFields::comeback() const {
    if (!isKnown_) {
        return current_;
    }
    if (of_->currentIndex() <= 0) {
        return std::nullopt;
    }
    Comeback comeback = entries_[static_cast<std::size_t>(of_->currentIndex() - 1)];
    comeback.cause = static_cast<ComebackCause>(cause_->currentIndex());
    if (const qlonglong person = responsible_->currentData().toLongLong(); person > 0) {
        comeback.responsible = StaffId(person);
    }
    return comeback;
}

} // namespace baydesk
