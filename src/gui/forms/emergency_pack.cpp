// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/emergency_pack.h"

#include "app/backroom.h"
#include "app/failure.h"
#include "documents/form_output.h"
#include "domain/values/refusal.h"
#include "gui/forms/printer_settings.h"
#include "services/form_service.h"

namespace baydesk {

namespace {

/// Sheets for a printer that is met only when the power is gone: the usual A4.
QString writePack(const std::vector<FormContent>& contents, FormLanguage language, const QString& file) {
    std::vector<FormDocument> forms;
    for (const FormContent& content : contents) {
        forms.emplace_back(content, language, PaperSetup::usual(PaperKind::A4));
    }
    return savePdf(forms, file);
}

} // namespace

EmergencyPack::EmergencyPack(const Desk& desk, QObject* parent) : QObject(parent), desk_(desk) {
    connect(&work_, &LongWork::finished, this, [this](const std::exception_ptr& error) {
        isBusy_ = false;
        Q_EMIT done(file_, error ? failureFrom(error).sentence : *problem_);
    });
    // What could not even be read is told by the window.
    connect(&desk.backroom, &Backroom::failed, this, [this] { isBusy_ = work_.isRunning(); });
}

void EmergencyPack::save(const QString& file) {
    if (isBusy_) {
        return;
    }
    isBusy_ = true;
    file_ = file;
    problem_ = std::make_shared<QString>();
    desk_.backroom.read(
        this,
        [context = desk_.context()](Session& session) {
            return FormService(session, context).emergencyPack();
        },
        [this](const std::vector<FormContent>& contents) {
            work_.start([contents, language = chosenFormLanguage(), file = file_, problem = problem_](
                            const BackupGoOn&) { *problem = writePack(contents, language, file); });
        },
        [this](const Refusal& refusal) {
            isBusy_ = false;
            Q_EMIT done(file_, refusal.toString());
        });
}

} // namespace baydesk
