// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/backup/backup_dialog.h"

#include "app/backroom.h"
#include "gui/backup/backup_sign.h"
#include "gui/backup/seal_panel.h"
#include "gui/format.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/inline_message.h"
#include "gui/widgets/progress.h"
#include "services/backup_service.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int shownRecords = 50;

Cell resultCell(const BackupRecord& record) {
    return record.problem ? Cell::word(Tone::Bad, label(*record.problem))
                          : Cell::word(Tone::Ok, BackupDialog::tr("proved"));
}

} // namespace

BackupDialog::BackupDialog(const Desk& desk, BackupKeeper& keeper, QWidget* parent)
    : QDialog(parent), desk_(desk), keeper_(keeper) {
    setWindowTitle(tr("Backups"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(760, 460);
    build();
    connectKeeper();
    readRecords();
    showRunning(keeper_.isRunning());
}

void BackupDialog::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, 14, pageMargin, 14);
    column->setSpacing(12);
    auto* why =
        makeLabel(tr("A backup is made every day, while everybody goes on working. Each copy is opened "
                     "and proved before it counts. Keep one outside the house now and then."),
                  "note");
    why->setWordWrap(true);
    column->addWidget(why);
    message_ = new InlineMessage;
    column->addWidget(message_);
    progress_ = new ProgressPanel;
    column->addWidget(progress_);
    seal_ = new SealPanel(keeper_.database());
    column->addWidget(seal_);
    table_ = new DataTable(
        "backups",
        {{tr("When"), 130}, {tr("File"), 300, false, true}, {tr("Size"), 80, true}, {tr("Result"), 130}});
    table_->setEmptySentence(tr("No backup is on record yet."));
    column->addWidget(table_, 1);
    auto* row = new QHBoxLayout;
    make_ = new QPushButton(tr("&Back up now"));
    sealed_ = new QPushButton(tr("&Sealed backup …"));
    restore_ = new QPushButton(tr("&Restore …"));
    auto* close = new QPushButton(tr("Close"));
    make_->setProperty("look", "primary");
    make_->setDefault(true);
    for (QPushButton* button : {make_, sealed_, restore_}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    close->setAutoDefault(false);
    row->addWidget(close);
    column->addLayout(row);
    connect(make_, &QPushButton::clicked, this, &BackupDialog::makeNow);
    connect(sealed_, &QPushButton::clicked, this, [this] { seal_->open(); });
    connect(restore_, &QPushButton::clicked, this, &BackupDialog::restoreWanted);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(seal_, &SealPanel::wanted, this, [this](const QString& file, const Passphrase& passphrase) {
        message_->clear();
        keeper_.make(file, passphrase);
    });
}

void BackupDialog::connectKeeper() {
    connect(progress_, &ProgressPanel::cancelled, &keeper_, &BackupKeeper::cancel);
    connect(&keeper_, &BackupKeeper::started, this, [this] { showRunning(true); });
    connect(&keeper_, &BackupKeeper::progressed, this, [this](const BackupProgress& progress) {
        // Thousandths: a progress bar counts no more than fits into an int.
        const int done = progress.of > 0 ? static_cast<int>(progress.done * 1000 / progress.of) : 0;
        progress_->setProgress(done, progress.of > 0 ? 1000 : 0, stepText(progress.step));
    });
    connect(&keeper_, &BackupKeeper::made, this, [this](const BackupRecord& backup) {
        if (backup.remark.isEmpty()) {
            message_->show(Tone::Ok, tr("The backup is made and proved."), backup.file);
        } else {
            message_->show(Tone::Warn, backup.remark, backup.file);
        }
    });
    connect(&keeper_, &BackupKeeper::failed, this, [this](const Failure& failure) {
        const bool isCancelled = failure.detail == QLatin1String("backup.cancelled");
        message_->show(isCancelled ? Tone::Info : Tone::Bad, failure.sentence);
    });
    connect(&keeper_, &BackupKeeper::finished, this, [this] {
        showRunning(false);
        readRecords();
    });
}

void BackupDialog::makeNow() {
    message_->clear();
    keeper_.make();
}

void BackupDialog::showRunning(bool isRunning) {
    for (QPushButton* button : {make_, sealed_, restore_}) {
        button->setEnabled(!isRunning);
    }
    if (isRunning) {
        progress_->start(tr("Making a backup"), true);
    } else {
        progress_->finish();
        if (seal_->isHidden()) {
            make_->setFocus();
        }
    }
}

void BackupDialog::readRecords() {
    const auto read = [context = desk_.context()](Session& session) {
        return BackupService(session, context).newest(shownRecords);
    };
    desk_.backroom.readLatest(this, "records", read,
                              [this](const std::vector<BackupRecord>& records) { showRecords(records); });
}

void BackupDialog::showRecords(const std::vector<BackupRecord>& records) {
    std::vector<TableRow> rows;
    for (const BackupRecord& record : records) {
        rows.push_back(
            {.key = std::ssize(rows),
             .cells = {{displayTimeNear(desk_.shop->calendar, record.at, desk_.clock())},
                       {.text = QFileInfo(record.file).fileName(), .hint = record.file},
                       Cell::number(QLocale().formattedDataSize(record.sizeBytes, 1), record.sizeBytes),
                       resultCell(record)}});
    }
    table_->setRows(std::move(rows));
}

} // namespace baydesk
