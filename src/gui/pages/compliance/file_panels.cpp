// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/compliance/file_panels.h"

#include "app/input_file.h"
#include "app/private_file.h"
#include "domain/storage_error.h"
#include "domain/values/refusal.h"
#include "exchange/campaign_file.h"
#include "exchange/health_record_json.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/inline_message.h"
#include "services/campaign_service.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int badRowsShown = 12;

/// Runs what reads or writes a file; what the file says no to stands at its field.
template <class Work>
auto withFile(Work work) {
    try {
        return work();
    } catch (const StorageError& error) {
        throw Refusal("compliance.file", error.sentence(), {}, "file");
    }
}

} // namespace

FilePanel::FilePanel(Desk& desk, const QString& title, File file, const QString& filter)
    : ActPanel(desk, title), file_(addText("file", tr("File"))) {
    auto* choose = new QPushButton(tr("Choose the file …"));
    choose->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(choose);
    body()->addLayout(row);
    connect(choose, &QPushButton::clicked, this, [this, file, filter] { this->choose(file, filter); });
}

QWidget* FilePanel::firstField() const {
    return file_;
}

QString FilePanel::path() const {
    return file_->text().trimmed();
}

void FilePanel::setPath(const QString& path) {
    file_->setText(path);
}

void FilePanel::choose(File file, const QString& filter) {
    auto* dialog = new QFileDialog(this, tr("File"), path().isEmpty() ? QDir::homePath() : path(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(file == File::New ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    // The file is never overwritten; the sentence for that comes from the rule itself.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, file_, &QLineEdit::setText);
    dialog->open();
}

void FilePanel::addResult() {
    result_ = makeLabel({}, "note");
    result_->setObjectName(QStringLiteral("fileResult"));
    result_->setWordWrap(true);
    result_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(result_);
}

void FilePanel::showResult(const QString& sentence, const std::vector<BadRow>& badRows) {
    message()->show(badRows.empty() ? Tone::Ok : Tone::Warn, sentence);
    QStringList lines;
    for (const BadRow& row : badRows) {
        if (lines.size() == badRowsShown) {
            lines.append(tr("and %n more", nullptr, static_cast<int>(badRows.size()) - badRowsShown));
            break;
        }
        lines.append(row.line > 0 ? tr("Line %1: %2").arg(row.line).arg(row.reason) : row.reason);
    }
    result_->setText(lines.join(QLatin1Char('\n')));
}

CampaignImportPanel::CampaignImportPanel(Desk& desk)
    : FilePanel(desk, tr("Take in a maker's list"), File::Existing, tr("Tables (*.csv *.txt)")),
      giveUp_(new QPushButton(tr("Give it up"))) {
    addNote(tr(
        "One vehicle a line; the first line names the columns: number, title, maker, kind, from, until, vin "
        "(活动编号, 活动名称, 厂家, 类型, 开始日期, 结束日期, 车架号)."));
    giveUp_->setAutoDefault(false);
    giveUp_->setObjectName(QStringLiteral("giveUp"));
    giveUp_->hide();
    connect(giveUp_, &QPushButton::clicked, this, [this] { progress_->isGivenUp = true; });
    body()->addWidget(giveUp_);
    addButton(tr("Take it in"));
    addResult();
}

CampaignImportPanel::~CampaignImportPanel() {
    if (progress_) {
        progress_->isGivenUp = true; // nobody would see what came of it
    }
}

void CampaignImportPanel::showRunning(bool isRunning) {
    giveUp_->setVisible(isRunning);
    firstField()->setEnabled(!isRunning);
    if (!isRunning) {
        progress_.reset();
        firstField()->setFocus(Qt::OtherFocusReason);
    }
}

void CampaignImportPanel::save() {
    if (progress_) {
        return;
    }
    progress_ = std::make_shared<Progress>();
    showRunning(true);
    giveUp_->setFocus(Qt::OtherFocusReason);
    clearRefusal();
    // A slow disk must not keep the other desks from writing, so the file is read before.
    desk().backroom.read(
        this,
        [path = path()](Session&) {
            return withFile([&] { return parseCampaignFile(contentOf(path, largestList)); });
        },
        [this](const CampaignList& list) { import(list); },
        [this](const Refusal& refusal) {
            showRunning(false);
            showRefusal(refusal);
        });
}

void CampaignImportPanel::import(const CampaignList& list) {
    desk().backroom.write(
        this,
        [list, progress = progress_, context = desk().context()](Session& session) {
            return CampaignService(session, context).import(list, [&progress](int, int) {
                return !progress->isGivenUp;
            });
        },
        [this](const CampaignImport& import) {
            showRunning(false);
            showResult(tr("Campaigns: %1 new, %2 changed. Vehicles: %3 new, %4 known already.")
                           .arg(import.campaignsAdded)
                           .arg(import.campaignsChanged)
                           .arg(import.vehiclesAdded)
                           .arg(import.vehiclesKnown),
                       import.badRows);
        },
        [this](const Refusal& refusal) {
            showRunning(false);
            showRefusal(refusal);
        });
}

RecordExportPanel::RecordExportPanel(Desk& desk)
    : FilePanel(desk, tr("Send the clean records"), File::New, tr("JSON files (*.json)")) {
    addNote(tr(
        "The file is for the authority's page; Baydesk itself sends nothing. What would be refused stays."));
    setPath(QDir(QDir::homePath())
                .filePath(
                    QStringLiteral("health-records-%1.json").arg(desk.context().now.milliseconds() / 1000)));
    addButton(tr("Write the file"));
    addResult();
}

void RecordExportPanel::save() {
    clearRefusal();
    const QString path = this->path();
    desk().backroom.read(
        this,
        [path, context = desk().context()](Session& session) {
            const auto file = withFile([&] { return std::make_shared<PrivateFile>(path); });
            HealthRecordExport out = HealthRecordService(session, context).exportable();
            if (!out.records.empty()) {
                // Before the records count as sent.
                withFile([&] { file->keep(healthRecordsJson(out.records)); });
            }
            return out;
        },
        [this, path](const HealthRecordExport& out) { markSent(out, path); },
        [this](const Refusal& refusal) { showRefusal(refusal); });
}

void RecordExportPanel::markSent(const HealthRecordExport& out, const QString& path) {
    std::vector<BadRow> held;
    for (const HealthRecordLight& each : out.held) {
        held.push_back({0, tr("%1 held back: %2").arg(each.number, each.refusals.join(QLatin1Char(' ')))});
    }
    if (out.records.empty()) {
        showResult(tr("Nothing clean is to be sent; no file was written."), held);
        return;
    }
    write(
        [orders = out.orders](Session& session, const Context& context) {
            HealthRecordService(session, context).markSent(orders);
        },
        [this, held, path, count = static_cast<int>(out.records.size())] {
            showResult(tr("%1 holds %n record(s).", nullptr, count).arg(path), held);
        });
}

RecordAnswersPanel::RecordAnswersPanel(Desk& desk)
    : FilePanel(desk, tr("Read the authority's answers"), File::Existing, tr("JSON files (*.json)")) {
    addNote(tr("A list of answers by settlement list number: accepted, or refused with the reason."));
    addButton(tr("Read it"));
    addResult();
}

void RecordAnswersPanel::save() {
    clearRefusal();
    desk().backroom.readLatest(
        this, "answers",
        [path = path()](Session&) {
            return withFile([&] { return parseHealthRecordAnswers(contentOf(path, largestList)); });
        },
        [this](const std::vector<HealthRecordAnswer>& answers) { record(answers); },
        [this](const Refusal& refusal) { showRefusal(refusal); });
}

void RecordAnswersPanel::record(const std::vector<HealthRecordAnswer>& parsed) {
    write(
        [parsed](Session& session, const Context& context) {
            return HealthRecordService(session, context).recordAnswers(parsed);
        },
        [this](const HealthRecordAnswers& answers) {
            showResult(tr("%1 accepted, %2 refused.").arg(answers.accepted).arg(answers.refused),
                       answers.badRows);
        });
}

} // namespace baydesk
