// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/reception/visit_form.h"

#include "app/backroom.h"
#include "gui/format.h"
#include "gui/pages/orders/moment_input.h"
#include "gui/pages/orders/promise_hint.h"
#include "gui/pages/orders/reception/entry.h"
#include "gui/pages/orders/reception/fuel_field.h"
#include "gui/pages/orders/reception/job_field.h"
#include "gui/pages/orders/reception/job_list.h"
#include "gui/pages/orders/reception/walk_around_form.h"
#include "gui/widgets/field_row.h"
#include "services/promise_service.h"
#include "services/shop_service.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace baydesk {

namespace {
constexpr int packagesShown = 6;
constexpr int longestWords = 500;
} // namespace

VisitForm::VisitForm(Desk& desk, QWidget* parent) : Card(tr("Visit"), parent), desk_(desk) {
    addFields();
    addJobs();
    addPromise();
    addComeback();
    walkAround_ = new WalkAroundForm;
    body()->addWidget(walkAround_);
    body()->addStretch(1);
    connect(walkAround_, &WalkAroundForm::changed, this, &VisitForm::changed);
    connect(walkAround_, &WalkAroundForm::purposeChanged, this, &VisitForm::purposeChanged);
    setDraft({});
}

RemarkedEdit* VisitForm::addLine(const QByteArray& name, const QString& label, FieldRow*& row) {
    auto* line = new RemarkedEdit;
    line->setObjectName(QString::fromLatin1(name));
    row = new FieldRow(name, label, line);
    body()->addWidget(row);
    line->installEventFilter(this);
    connect(line, &QLineEdit::textEdited, this, &VisitForm::changed);
    return line;
}

void VisitForm::addFields() {
    mileage_ = addLine("mileage", tr("1  Mileage km"), mileageRow_);
    setLatinInput(mileage_);
    mileage_->setPlaceholderText(tr("Off the dashboard"));
    connect(mileage_, &QLineEdit::textEdited, this, &VisitForm::remarkMileage);
    connect(mileage_, &QLineEdit::editingFinished, this, &VisitForm::settleMileage);
    mileageReason_ = addLine("mileageReason", tr("Reason"), reasonRow_);
    mileageReason_->setPlaceholderText(tr("Cluster replaced, or the earlier figure was mistyped"));
    fuel_ = new FuelField;
    fuel_->setObjectName(QStringLiteral("fuel"));
    fuelRow_ = new FieldRow("fuel", tr("2  Fuel"), fuel_);
    body()->addWidget(fuelRow_);
    fuel_->installEventFilter(this);
    connect(fuel_, &QLineEdit::textEdited, this, &VisitForm::changed);
    connect(fuel_, &QLineEdit::editingFinished, this, [this] { settle(fuel_); });
    words_ = addLine("words", tr("3  In their words"), wordsRow_);
    words_->setMaxLength(longestWords);
    words_->setPlaceholderText(tr("What the customer says, as they say it"));
}

/// After the jobs, on which the suggested time rests.
void VisitForm::addPromise() {
    promise_ = addLine("promise", tr("5  Promised for"), promiseRow_);
    promise_->setPlaceholderText(tr("16:30, 11-23 16:30, or +2 hours"));
    setLatinInput(promise_);
    connect(promise_, &QLineEdit::textEdited, this, &VisitForm::remarkPromise);
    connect(promise_, &QLineEdit::editingFinished, this, &VisitForm::settlePromise);
    jobList_->setTabAfter(promise_); // the next field is nearer than taking a job out again
    body()->addWidget(suggestion_ = new PromiseHint(desk_, promise_));
    connect(suggestion_, &PromiseHint::taken, this, [this] {
        remarkPromise();
        settlePromise();
        Q_EMIT changed();
    });
}

void VisitForm::suggestPromise() {
    std::vector<JobDraft> work = jobs();
    if (work.empty()) {
        suggestion_->clear();
        return;
    }
    suggestion_->ask([work = std::move(work)](Session& session, const Context& context) {
        return PromiseService(session, context).forVisit(work);
    });
}

void VisitForm::addJobs() {
    jobField_ = new JobField;
    jobField_->setObjectName(QStringLiteral("jobs"));
    jobsRow_ = new FieldRow("complaint", tr("4  Jobs"), jobField_);
    body()->addWidget(jobsRow_);
    jobList_ = new JobList;
    body()->addWidget(jobList_);
    connect(jobField_, &JobField::asked, this, &VisitForm::askForPackages);
    connect(jobField_, &JobField::typed, this, [this](const QString& job) { jobList_->add({job, {}}); });
    connect(jobField_, &JobField::chosen, this, [this](const ServicePackage& package) {
        jobList_->add({package.name, package.id});
    });
    connect(jobField_, &JobField::left, this, [this] { focusNextPrevChild(true); });
    connect(jobField_, &QLineEdit::textEdited, this, &VisitForm::changed);
    connect(jobField_, &QLineEdit::textEdited, this, &VisitForm::suggestPromise);
    connect(jobList_, &JobList::changed, this, [this] {
        jobsRow_->setError({});
        suggestPromise();
        Q_EMIT changed();
    });
}

void VisitForm::addComeback() {
    comebackCause_ = new QComboBox;
    for (const ComebackCause cause : allValues<ComebackCause>()) {
        comebackCause_->addItem(label(cause), static_cast<int>(cause));
    }
    comebackRow_ = new FieldRow("comeback", tr("Comeback"), comebackCause_);
    body()->addWidget(comebackRow_);
    connect(comebackCause_, &QComboBox::activated, this, [this] {
        comeback_->cause = static_cast<ComebackCause>(comebackCause_->currentData().toInt());
        Q_EMIT changed();
    });
}

void VisitForm::setCar(std::optional<std::int64_t> lastMileageKm, std::optional<QDate> lastReadOn,
                       const QString& model) {
    lastMileageKm_ = lastMileageKm;
    lastReadOn_ = lastReadOn;
    model_ = model;
    remarkMileage();
}

void VisitForm::setDraft(const VisitDraft& draft) {
    for (FieldRow* row : allRows()) {
        row->setError({});
    }
    mileage_->setText(draft.mileage);
    mileageReason_->setText(draft.mileageReason);
    fuel_->setText(draft.fuel);
    words_->setText(draft.words);
    promise_->setText(draft.promise);
    jobField_->setText(draft.jobText);
    jobList_->setJobs(draft.jobs);
    walkAround_->setDraft(draft);
    settledMileage_ = mileage();
    setComeback(draft.comeback);
    appointment_ = draft.appointment;
    campaigns_ = draft.campaigns;
    remarkMileage();
    remarkPromise();
    suggestPromise();
}

VisitDraft VisitForm::draft() const {
    VisitDraft draft{.mileage = mileage_->text(),
                     .mileageReason = mileageReason_->text(),
                     .fuel = fuel_->text(),
                     .words = words_->text(),
                     .promise = promise_->text(),
                     .jobText = jobField_->text(),
                     .jobs = jobList_->jobs(),
                     .comeback = comeback_,
                     .appointment = appointment_,
                     .campaigns = campaigns_,
                     .damages = {},
                     .belongings = {},
                     .senderName = {},
                     .senderPhone = {}};
    walkAround_->fill(draft);
    return draft;
}

void VisitForm::setComeback(const std::optional<TypedComeback>& comeback) {
    comeback_ = comeback;
    comebackRow_->setVisible(comeback.has_value());
    if (comeback) {
        comebackRow_->setHint(tr("The first job counts as a comeback of %1.").arg(comeback->name));
        comebackCause_->setCurrentIndex(comebackCause_->findData(static_cast<int>(comeback->cause)));
    }
}

void VisitForm::remarkPromise() {
    const Context context = desk_.context();
    const auto promise = parseMoment(promise_->text(), context.shop->calendar, context.now);
    promise_->setRemark(promise ? displayTime(context.shop->calendar, *promise) + QStringLiteral(" · ") +
                                      displayDue(*promise, context.now)
                                : QString());
}

void VisitForm::settlePromise() {
    const QString typed = promise_->text().trimmed();
    const Context context = desk_.context();
    const auto promise = parseMoment(typed, context.shop->calendar, context.now);
    if (!typed.isEmpty() && !promise) {
        promiseRow_->setError(tr("This is no time. Type it like 16:30, 11-23 16:30 or +2 for two hours."));
    } else if (promise && *promise <= context.now) {
        promiseRow_->setError(tr("%1 lies before the arrival. Promise a time after now.")
                                  .arg(displayTime(context.shop->calendar, *promise)));
    } else {
        promiseRow_->setError({});
    }
}

void VisitForm::settle(QObject* field) {
    if (field == mileage_) {
        settleMileage();
    } else if (field == mileageReason_ && !mileageReason_->text().trimmed().isEmpty()) {
        mileageRow_->setError({});
    } else if (field == promise_) {
        settlePromise();
    } else if (field == fuel_ && !fuel_->text().trimmed().isEmpty()) {
        fuelRow_->setError(fuel_->eighths() ? QString()
                                            : tr("The fuel level is 0 to 8 eighths, such as 4 or 1/2."));
    }
}

bool VisitForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return Card::eventFilter(watched, event);
    }
    const auto* press = static_cast<QKeyEvent*>(event);
    const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if ((!isEnter && press->key() != Qt::Key_Tab) || press->modifiers() != Qt::NoModifier) {
        return Card::eventFilter(watched, event);
    }
    settle(watched); // before the next field is looked for: a reason may have come between
    if (isEnter) {
        focusNextPrevChild(true);
    }
    return isEnter;
}

void VisitForm::askForPackages(const QString& text) {
    desk_.backroom.readLatest(
        this, "packages",
        [context = desk_.context(), text, model = model_, km = mileage()](Session& session) {
            return ShopService(session, context).findPackages(text, model, km, packagesShown);
        },
        [this, text](std::vector<ServicePackage> found) { jobField_->setPackages(text, std::move(found)); });
}

void VisitForm::focusFirst() {
    for (QLineEdit* field : std::initializer_list<QLineEdit*>{mileage_, fuel_, words_, jobField_, promise_}) {
        const bool isFilled = !field->text().isEmpty() || (field == jobField_ && !jobList_->jobs().empty());
        if (!isFilled) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    mileage_->setFocus(Qt::OtherFocusReason);
}

bool VisitForm::closeList() {
    const bool wasOpen = jobField_->isOffering();
    jobField_->closeList();
    return wasOpen;
}

} // namespace baydesk
