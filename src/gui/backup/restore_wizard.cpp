// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/backup/restore_wizard.h"

#include "app/failure.h"
#include "domain/backup/passphrase.h"
#include "gui/backup/backup_sign.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field_row.h"
#include "gui/widgets/inline_message.h"
#include "gui/widgets/progress.h"
#include "services/prepared_restore.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace baydesk {

ChooseBackupPage::ChooseBackupPage(const QString& reason, const QStringList& files) {
    setTitle(tr("Which backup?"));
    setSubTitle(reason.isEmpty() ? tr("The newest one loses the least. Nothing is changed yet.")
                                 : tr("The database cannot be opened: %1").arg(reason));
    auto* column = new QVBoxLayout(this);
    list_ = new QListWidget;
    list_->setAccessibleName(tr("Known backups"));
    for (const QString& file : files) {
        auto* item = new QListWidgetItem(QFileInfo(file).fileName(), list_);
        item->setData(Qt::UserRole, file);
        item->setToolTip(file);
    }
    column->addWidget(list_, 1);
    file_ = new QLineEdit;
    passphrase_ = new QLineEdit;
    passphrase_->setEchoMode(QLineEdit::Password);
    auto* other = new QPushButton(tr("Another &file …"));
    passphraseRow_ = new FieldRow("passphrase", tr("Passphrase"), passphrase_);
    column->addWidget(new FieldRow("file", tr("File"), file_));
    column->addWidget(other, 0, Qt::AlignLeft);
    column->addWidget(passphraseRow_);
    connect(list_, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item) {
            file_->setText(item->data(Qt::UserRole).toString());
        }
    });
    connect(file_, &QLineEdit::textChanged, this, &ChooseBackupPage::look);
    connect(passphrase_, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
    connect(other, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Backup"), QFileInfo(file_->text()).absolutePath());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, file_, &QLineEdit::setText);
        dialog->open();
    });
}

void ChooseBackupPage::initializePage() {
    if (list_->count() > 0 && !list_->currentItem()) {
        list_->setCurrentRow(0);
    }
    look();
    list_->setFocus();
}

void ChooseBackupPage::look() {
    passphraseRow_->setVisible(isSealedBackup(file()));
    Q_EMIT completeChanged();
}

QString ChooseBackupPage::file() const {
    return file_->text().trimmed();
}

QString ChooseBackupPage::passphrase() const {
    return passphraseRow_->isHidden() ? QString() : passphrase_->text();
}

bool ChooseBackupPage::isComplete() const {
    return QFileInfo(file()).isFile() && (passphraseRow_->isHidden() || !passphrase_->text().isEmpty());
}

struct ProveBackupPage::Found {
    std::shared_ptr<PreparedRestore> prepared;
    std::optional<RestoreLoss> loss;
};

ProveBackupPage::ProveBackupPage(const ChooseBackupPage& choice, QString database, bool isDamaged)
    : choice_(choice), database_(std::move(database)), isDamaged_(isDamaged) {
    setTitle(tr("What would be lost?"));
    setSubTitle(
        tr("The backup is proved first. Until you restore it nothing is changed, and the database of now is "
           "kept beside it."));
    setFinalPage(true);
    auto* column = new QVBoxLayout(this);
    message_ = new InlineMessage;
    progress_ = new ProgressPanel;
    text_ = makeLabel({});
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(message_);
    column->addWidget(progress_);
    column->addWidget(text_);
    column->addStretch(1);
    connect(progress_, &ProgressPanel::cancelled, &work_, &LongWork::cancel);
    connect(&work_, &LongWork::progressed, this, [this](const BackupProgress& progress) {
        const int done = progress.of > 0 ? static_cast<int>(progress.done * 1000 / progress.of) : 0;
        progress_->setProgress(done, progress.of > 0 ? 1000 : 0, stepText(progress.step));
    });
    connect(&work_, &LongWork::finished, this, &ProveBackupPage::end);
}

ProveBackupPage::~ProveBackupPage() = default;

void ProveBackupPage::initializePage() {
    message_->clear();
    text_->clear();
    prepared_.reset();
    found_ = std::make_shared<Found>();
    if (!work_.isRunning()) { // else it begins when what runs has ended
        prove();
    }
}

void ProveBackupPage::prove() {
    running_ = found_;
    const auto work = [found = found_, from = choice_.file(), typed = choice_.passphrase(),
                       database = database_](const BackupGoOn& goOn) {
        const auto passphrase = typed.isEmpty() ? std::nullopt : std::optional(Passphrase::parse(typed));
        found->prepared = std::make_shared<PreparedRestore>(from, database, passphrase, goOn);
        found->loss = found->prepared->loss();
    };
    progress_->start(tr("Proving the backup"), true);
    work_.start(work);
}

void ProveBackupPage::cleanupPage() {
    work_.cancel();
    found_.reset();
    prepared_.reset();
}

void ProveBackupPage::end(const std::exception_ptr& error) {
    progress_->finish();
    if (std::exchange(running_, nullptr) != found_) {
        if (found_) {
            prove();
        }
        return;
    }
    if (error) {
        message_->show(Tone::Bad, failureFrom(error).sentence, tr("Go back and choose another backup."));
    } else if (found_) {
        prepared_ = found_->prepared;
        showFound(*found_);
    }
    Q_EMIT completeChanged();
}

void ProveBackupPage::showFound(const Found& found) {
    QStringList lines;
    const auto shop = found.prepared->shop();
    const ShopCalendar calendar = shop ? shop->calendar : ShopCalendar("Asia/Shanghai");
    if (const auto last = found.prepared->lastAct()) {
        lines.append(tr("The backup is proved. The last act in it was done on %1.")
                         .arg(calendar.local(*last).toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    }
    if (found.loss) {
        for (const QString& sentence : describe(*found.loss, calendar)) {
            lines.append(QStringLiteral("• ") + sentence);
        }
    } else {
        lines.append(isDamaged_
                         ? tr("The database of now cannot be read, so nobody can say what would be lost: "
                              "everything after that moment.")
                         : tr("There is no database to compare it with."));
    }
    text_->setText(lines.join(u'\n'));
    text_->setAccessibleName(text_->text());
}

RestoreWizard::RestoreWizard(const QString& database, const QStringList& files, const QString& reason,
                             QWidget* parent)
    : QWizard(parent) {
    setWindowTitle(tr("Restore a backup"));
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButtonText(QWizard::BackButton, tr("< &Back"));
    setButtonText(QWizard::NextButton, tr("&Next >"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    setButtonText(QWizard::FinishButton, tr("&Restore now"));
    choice_ = new ChooseBackupPage(reason, files);
    proof_ = new ProveBackupPage(*choice_, database, !reason.isEmpty());
    addPage(choice_);
    addPage(proof_);
    resize(680, 460);
}

void RestoreWizard::accept() {
    if (proof_->prepared()) {
        setEnabled(false);
        Q_EMIT restoreWanted(proof_->prepared());
    }
}

} // namespace baydesk
