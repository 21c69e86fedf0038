// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/customers/privacy_panels.h"

#include "app/private_file.h"
#include "domain/storage_error.h"
#include "domain/values/refusal.h"
#include "exchange/personal_data_json.h"
#include "gui/pages/customers/customer_view.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field_row.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace baydesk {

namespace {

enum Answer { Allows, Refuses };

/// What a file says no to stands at its field.
[[noreturn]] void refuseFile(const StorageError& error) {
    throw Refusal("privacy.file", error.sentence(), {}, "file");
}

} // namespace

DataConsentPanel::DataConsentPanel(Desk& desk, const CustomerCard& card, DataPurpose purpose)
    : ActPanel(desk, tr("What the customer says")), customer_(card.customer.id) {
    addField("purpose", tr("Used for"), purpose_ = new QComboBox);
    for (const DataPurpose each : allValues<DataPurpose>()) {
        purpose_->addItem(label(each));
    }
    purpose_->setCurrentIndex(static_cast<int>(purpose));
    addField("answer", tr("Answer"), answer_ = new QComboBox);
    answer_->addItems({tr("Allows it"), tr("Does not allow it, or withdraws")});
    const auto last = lastWordOn(card, purpose);
    const bool isAllowed =
        last && standing(last->consent, desk.context().today()) == ConsentStanding::Allowed;
    answer_->setCurrentIndex(isAllowed ? Refuses : Allows); // what would be new
    addField("method", tr("How"), method_ = new QComboBox);
    for (const ConsentMethod each : allValues<ConsentMethod>()) {
        method_->addItem(label(each));
    }
    addField("until", tr("Until"), until_ = new QLineEdit)
        ->setHint(tr("Empty: until it is withdrawn. Else the last day, such as 2027-12-31."));
    setLatinInput(until_);
    const auto showUntil = [this](int answer) { rows().back()->setVisible(answer == Allows); };
    connect(answer_, &QComboBox::currentIndexChanged, this, showUntil);
    showUntil(answer_->currentIndex());
    addButton(tr("Record it"));
}

QWidget* DataConsentPanel::firstField() const {
    return answer_;
}

void DataConsentPanel::save() {
    const bool isGiven = answer_->currentIndex() == Allows;
    const QString typed = until_->text().trimmed();
    const auto until =
        isGiven && !typed.isEmpty() ? std::optional(QDate::fromString(typed, Qt::ISODate)) : std::nullopt;
    write(
        [customer = customer_, purpose = static_cast<DataPurpose>(purpose_->currentIndex()), isGiven,
         method = static_cast<ConsentMethod>(method_->currentIndex()),
         until](Session& session, const Context& context) {
            PrivacyService(session, context).recordConsent(customer, purpose, isGiven, method, until);
        },
        [this] { Q_EMIT finished(tr("What the customer says is recorded.")); });
}

DataExportPanel::DataExportPanel(Desk& desk, const CustomerCard& card)
    : ActPanel(desk, tr("Export all data of this customer")), customer_(card.customer.id) {
    auto* why =
        makeLabel(tr("Everything that is stored about the customer goes into one file: what is known, "
                     "cars, orders, money, consents, who looked, and the history. Only you may read "
                     "the file. The export stands in the history and among those who looked."),
                  "note");
    why->setWordWrap(true);
    body()->addWidget(why);
    const QString name = QStringLiteral("baydesk-customer-%1.json").arg(customer_.value());
    addField("file", tr("File"), file_ = new QLineEdit(QDir::home().filePath(name)))
        ->setHint(tr("A new file; one that is there is never overwritten."));
    auto* choose = new QPushButton(tr("Choose the file …"));
    choose->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(choose);
    body()->addLayout(row);
    connect(choose, &QPushButton::clicked, this, &DataExportPanel::choose);
    addButton(tr("Export"));
}

QWidget* DataExportPanel::firstField() const {
    return file_;
}

void DataExportPanel::choose() {
    auto* dialog = new QFileDialog(this, tr("Export"), file_->text(), tr("JSON files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    // The file is never overwritten; the sentence for that comes from the rule itself.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, file_, &QLineEdit::setText);
    dialog->open();
}

void DataExportPanel::save() {
    struct Exported {
        std::shared_ptr<PrivateFile> file;
        QByteArray content;
    };
    const QString path = file_->text().trimmed();
    write(
        [customer = customer_, path](Session& session, const Context& context) {
            try {
                auto file = std::make_shared<PrivateFile>(path);
                const PersonalData found = PrivacyService(session, context).exportData(customer);
                return Exported{file, personalDataJson(found, context.shop->calendar)};
            } catch (const StorageError& error) {
                if (error.kind() == StorageError::Kind::ConnectionLost) {
                    throw;
                }
                refuseFile(error);
            }
        },
        [this, path](const Exported& exported) { keep(exported.file, exported.content, path); });
}

void DataExportPanel::keep(const std::shared_ptr<PrivateFile>& file, const QByteArray& content,
                           const QString& path) {
    setEnabled(false); // the export is on record already: once is enough
    const QPointer<DataExportPanel> panel(this);
    desk().backroom.read(
        window(), // also when the panel is closed meanwhile
        [file, content](Session&) {
            try {
                file->keep(content);
            } catch (const StorageError& error) {
                refuseFile(error);
            }
            return true;
        },
        [panel, path](bool) {
            if (panel) {
                Q_EMIT panel->finished(tr("%1 holds all data of the customer.").arg(path));
            }
        },
        [panel](const Refusal& refusal) {
            if (panel) {
                panel->setEnabled(true);
                panel->showRefusal(refusal);
            }
        });
}

ErasurePanel::ErasurePanel(Desk& desk, const CustomerCard& card)
    : ActPanel(desk, tr("Erase the data of %1").arg(card.customer.data.name)), customer_(card.customer.id) {
    const QStringList blockers = card.erasure.state.blockers(desk.context().today());
    if (!blockers.isEmpty()) {
        addList(tr("Not now"), blockers, "error");
    }
    addList(tr("What goes"), card.erasure.goes(), "");
    addList(tr("What stays, and why"), card.erasure.stays(), "");
    addField("reason", tr("Because"), reason_ = new QLineEdit)
        ->setHint(tr("The customer's request, or the time of keeping is over"));
    addField("number", tr("Number"), number_ = new QLineEdit)
        ->setHint(tr("It cannot be taken back: type the customer's number %1.").arg(customer_.value()));
    setLatinInput(number_);
    addButton(tr("Erase"));
}

void ErasurePanel::addList(const QString& title, const QStringList& sentences, const char* look) {
    body()->addWidget(makeLabel(title, "strong"));
    auto* list = makeLabel(QStringLiteral("• ") + sentences.join(QStringLiteral("\n• ")), look);
    list->setWordWrap(true);
    body()->addWidget(list);
}

QWidget* ErasurePanel::firstField() const {
    return reason_;
}

void ErasurePanel::save() {
    if (number_->text().trimmed() != QString::number(customer_.value())) {
        showRefusal(Refusal("privacy.number", tr("This is not the customer's number."),
                            tr("It is %1.").arg(customer_.value()), "number"));
        return;
    }
    write(
        [customer = customer_, reason = reason_->text()](Session& session, const Context& context) {
            PrivacyService(session, context).erase(customer, reason);
        },
        [this] { Q_EMIT finished(tr("The customer's data are erased.")); });
}

} // namespace baydesk
