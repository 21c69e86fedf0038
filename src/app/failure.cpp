// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/failure.h"

#include "domain/values/refusal.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace baydesk {

namespace {

Q_LOGGING_CATEGORY(failureLog, "baydesk.failure", QtInfoMsg)

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Failure)
};

Failure bug(const char* what) {
    return {
        Failure::Kind::Bug,
        Tr::tr(
            "The program made a mistake. Nothing is half saved; look whether what you did is there. Please "
            "report what the log file says."),
        QString::fromUtf8(what)};
}

Failure tellFrom(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const Refusal& refusal) {
        return {Failure::Kind::Refused, refusal.toString(), QString::fromUtf8(refusal.rule())};
    } catch (const StorageError& storage) {
        return {Failure::Kind::Storage, storage.sentence(), storage.detail(), storage.kind()};
    } catch (const std::exception& other) {
        return bug(other.what());
    } catch (...) {
        return bug("something that is no std::exception was thrown");
    }
}

} // namespace

Failure failureFrom(const std::exception_ptr& error) {
    Failure failure = tellFrom(error);
    switch (failure.kind) {
    case Failure::Kind::Refused: qCInfo(failureLog).noquote() << "refused:" << failure.detail; break;
    case Failure::Kind::Storage: qCWarning(failureLog).noquote() << "storage:" << failure.detail; break;
    case Failure::Kind::Bug: qCCritical(failureLog).noquote() << "bug:" << failure.detail; break;
    }
    return failure;
}

} // namespace baydesk
