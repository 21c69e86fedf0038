// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/password_keeper.h"

#include "app/database_place.h"
#include "app/password_file.h"
#include "storage/database_address.h"

#include <QLoggingCategory>
#include <qt6keychain/keychain.h>

namespace baydesk {

namespace {

Q_LOGGING_CATEGORY(passwordLog, "baydesk.password", QtInfoMsg)

const QString service = QStringLiteral("Baydesk");

/// "advisor@server:5432": what a person sees in the keyring's own window.
QString keyOf(const QString& database) {
    const DatabaseAddress address(database);
    const QString port = address.port() == -1 ? QString() : QStringLiteral(":%1").arg(address.port());
    return address.user() + QLatin1Char('@') + address.host() + port;
}

bool isDone(const QKeychain::Job& job) {
    return job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
}

} // namespace

PasswordKeeper::PasswordKeeper(const QString& folder, QObject* parent)
    : QObject(parent), file_(folder + QStringLiteral("/server-passwords")) {}

void PasswordKeeper::recall(const QString& database, const std::function<void()>& then) {
    const QString key = keyOf(database);
    auto* job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [this, job, database, then] {
        if (!isDone(*job)) {
            qCInfo(passwordLog).noquote() << "no keyring:" << job->errorString();
        }
        const QString found = job->textData();
        giveServerPassword(database, found.isEmpty() ? passwordInFile(file_, database) : found);
        then();
    });
    job->start();
}

void PasswordKeeper::keep(const QString& database, const QString& password,
                          const std::function<void(Kept)>& then) {
    auto* job = new QKeychain::WritePasswordJob(service, this);
    job->setTextData(password);
    job->setKey(keyOf(database));
    connect(job, &QKeychain::Job::finished, this, [this, job, database, password, then] {
        if (isDone(*job)) {
            keepPasswordInFile(file_, database, {}); // one place is enough
            then(Kept::InKeyring);
        } else {
            qCInfo(passwordLog).noquote() << "no keyring:" << job->errorString();
            then(keepPasswordInFile(file_, database, password) ? Kept::InFile : Kept::Nowhere);
        }
    });
    job->start();
}

} // namespace baydesk
