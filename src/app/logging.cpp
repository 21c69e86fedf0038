// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include <QDir>
#include <QFileInfo>
#include <cstring>
#include <memory>
#include <spdlog/logger.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

namespace baydesk {

namespace {

constexpr std::size_t fileSize = 5 * 1024 * 1024;
constexpr std::size_t olderFiles = 2;

/// Qt's message handler is a plain function, so what it writes to stands here.
std::shared_ptr<spdlog::logger> logger;

std::shared_ptr<spdlog::sinks::sink> sinkIn(const QString& folder) {
    const QFileInfo file(Logging::fileIn(folder));
    const bool writable = QDir().mkpath(folder) && QFileInfo(folder).isWritable() && !file.isDir() &&
                          (!file.exists() || file.isWritable());
    if (!writable) {
        return std::make_shared<spdlog::sinks::stderr_sink_mt>();
    }
    return std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
        QFile::encodeName(file.filePath()).toStdString(), fileSize, olderFiles);
}

spdlog::level::level_enum levelOf(QtMsgType type) {
    switch (type) {
    case QtDebugMsg: return spdlog::level::debug;
    case QtInfoMsg: return spdlog::level::info;
    case QtWarningMsg: return spdlog::level::warn;
    case QtCriticalMsg: return spdlog::level::err;
    case QtFatalMsg: break;
    }
    return spdlog::level::critical;
}

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    const bool hasCategory = context.category != nullptr && std::strcmp(context.category, "default") != 0;
    logger->log(levelOf(type), "{}{}{}", hasCategory ? context.category : "", hasCategory ? ": " : "",
                message.toStdString());
}

} // namespace

QString Logging::fileIn(const QString& folder) {
    return folder + QStringLiteral("/baydesk.log");
}

Logging::Logging(const QString& folder) {
    logger = std::make_shared<spdlog::logger>("baydesk", sinkIn(folder));
    logger->set_pattern("%Y-%m-%d %H:%M:%S.%e %z %l %v");
    logger->set_level(spdlog::level::info);
    logger->flush_on(spdlog::level::info);
    previous_ = qInstallMessageHandler(handleMessage);
}

Logging::~Logging() {
    qInstallMessageHandler(previous_);
    logger->flush();
}

} // namespace baydesk
