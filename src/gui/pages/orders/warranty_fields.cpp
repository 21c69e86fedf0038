// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/warranty_fields.h"

#include "app/backroom.h"
#include "domain/values/refusal.h"
#include "gui/widgets/field_row.h"
#include "services/guarantee_service.h"
#include "services/order_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace baydesk {

namespace {

/// An entry of the list of what was replaced: nothing, or an assembly or main part of a system.
int entryOf(Replaced replaced, ListedSystem system) {
    return static_cast<int>(replaced) * 100 + static_cast<int>(system);
}

} // namespace

struct WarrantyFields::Known {
    VehicleGuarantee guarantee;
    std::optional<WarrantyWork> work;
};

WarrantyFields::WarrantyFields(Desk& desk, const OrderView& view, std::optional<JobId> job,
                               const AddField& addField, QObject* parent)
    : QObject(parent),
      problem_(new QComboBox),
      safety_(new QCheckBox(tr("Yes, it endangers people"))),
      replaced_(new QComboBox),
      mainPart_(new QLineEdit),
      notCounted_(new QLineEdit) {
    rows_ = {addField("problem", tr("Problem"), problem_), addField("safety", tr("Safety fault"), safety_),
             addField("replaced", tr("Replaced"), replaced_),
             addField("main_part", tr("Main part"), mainPart_),
             addField("not_counted", tr("Not counted h"), notCounted_)};
    rows_[0]->setHint(tr("The earlier repair it is the same problem as"));
    mainPartRow_ = rows_[3];
    mainPartRow_->setHint(tr("Always by the same name: it is counted by it"));
    rows_[4]->setHint(tr("Hours for the transport of VIN-coded parts"));
    setLatinInput(notCounted_);
    replaced_->addItem(tr("Nothing of the ten systems"), 0);
    for (const Replaced each : {Replaced::Assembly, Replaced::MainPart}) {
        for (const ListedSystem system : allValues<ListedSystem>()) {
            if (each == Replaced::MainPart || hasCountedAssembly(system)) {
                const QString text = each == Replaced::Assembly ? tr("Assembly: %1") : tr("Main part of: %1");
                replaced_->addItem(text.arg(label(system)), entryOf(each, system));
            }
        }
    }
    connect(replaced_, &QComboBox::currentIndexChanged, this, &WarrantyFields::showRows);
    showRows();
    desk.backroom.read(
        this,
        [context = desk.context(), vehicle = view.vehicle.id, order = *view.order.header().id,
         km = view.order.header().walkAround.mileageKm, job](Session& session) {
            GuaranteeService guarantees(session, context);
            Known known{.guarantee = guarantees.ofVehicle(vehicle, km), .work = {}};
            const auto works = guarantees.worksOf(order);
            if (const auto work = job ? works.find(*job) : works.end(); work != works.end()) {
                known.work = work->second;
            }
            std::erase_if(known.guarantee.problems,
                          [job](const WarrantyJob& each) { return job == each.job; });
            return known;
        },
        [this](const Known& known) { show(known); });
}

void WarrantyFields::show(const Known& known) {
    applies_ = known.guarantee.standing.isWithin;
    problem_->addItem(tr("A new problem"), -1);
    for (const WarrantyJob& each : known.guarantee.problems) {
        problem_->addItem(each.complaint, static_cast<qlonglong>(each.job.value()));
    }
    if (known.work) {
        const WarrantyWork& work = *known.work;
        if (work.problem) {
            problem_->setCurrentIndex(problem_->findData(static_cast<qlonglong>(work.problem->value())));
        }
        safety_->setChecked(work.isSafetyFault);
        replaced_->setCurrentIndex(work.system ? replaced_->findData(entryOf(work.replaced, *work.system))
                                               : 0);
        mainPart_->setText(work.mainPart);
        notCounted_->setText(work.notCounted.isZero() ? QString() : work.notCounted.toPlain());
    }
    showRows();
}

void WarrantyFields::setCovered(bool isCovered) {
    isCovered_ = isCovered;
    showRows();
}

void WarrantyFields::showRows() {
    for (FieldRow* row : rows_) {
        row->setVisible(isCovered_ && applies_);
    }
    const bool isMainPart = replaced_->currentData().toInt() / 100 == static_cast<int>(Replaced::MainPart);
    mainPartRow_->setVisible(isCovered_ && applies_ && isMainPart);
}

std::optional<WarrantyWork> WarrantyFields::work() const {
    if (!isCovered_ || !applies_) {
        return std::nullopt;
    }
    WarrantyWork work;
    if (const qlonglong problem = problem_->currentData().toLongLong(); problem > 0) {
        work.problem = JobId(problem);
    }
    work.isSafetyFault = safety_->isChecked();
    if (const int entry = replaced_->currentData().toInt(); entry > 0) {
        work.replaced = static_cast<Replaced>(entry / 100);
        work.system = static_cast<ListedSystem>(entry % 100);
        work.mainPart = mainPart_->text();
    }
    if (const QString typed = notCounted_->text().trimmed(); !typed.isEmpty()) {
        const auto hours = Hours::parse(typed);
        if (!hours) {
            throw Refusal("warranty.not_counted", tr("Type the hours like 36 or 12.5."), {}, "not_counted");
        }
        work.notCounted = *hours;
    }
    return work;
}

} // namespace baydesk
