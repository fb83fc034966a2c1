// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/log.h"

#include <QRegularExpression>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;

namespace Relais {

Q_LOGGING_CATEGORY(lcStore, "relais.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "relais.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "relais.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNetworks, "relais.networks", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSecrets, "relais.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(lcServices, "relais.services", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "relais.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcBackend, "relais.backend", QtInfoMsg)

namespace {

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        return spdlog::level::critical;
    }
    return spdlog::level::info;
}

// "Bearer abc…" and other credentials become "…"; QDebug may have put a backslash before quotes.
QString redacted(const QString &text)
{
    static const QRegularExpression secrets(u"((?:Bearer|DPoP|Basic)\\s+|(?:access_token|refresh_"
                                            u"token|code|client_secret|password|token)"
                                            "[\\\\\"']*\\s*[=:]\\s*[\\\\\"']*)[^\\s&\"',;\\\\]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(text).replace(secrets, u"\\1…"_s);
}

// Line breaks, control characters (a terminal obeys those above 0x7f too) and marks that turn the
// direction of what follows must not forge a second line, or another first one.
bool isForging(QChar c)
{
    const char16_t code = c.unicode();
    const bool isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const bool endsLine = code == 0x2028 || code == 0x2029;
    const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return isControl || endsLine || turns;
}

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (isForging(c))
            c = u' ';
    }
    return text;
}

void writeToSpdlog(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    spdlog::log(levelOf(type), "[{}] {}", context.category ? context.category : "default",
        oneLine(redacted(message)).toStdString());
    if (type == QtFatalMsg)
        spdlog::default_logger()->flush();
}

} // namespace

void installLog(const QString &filePath)
{
    std::vector<spdlog::sink_ptr> sinks { std::make_shared<spdlog::sinks::stderr_color_sink_mt>() };
    if (!filePath.isEmpty()) {
        constexpr std::size_t bytes = 2 * 1024 * 1024;
        try {
            sinks.push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
                filePath.toStdString(), bytes, 3));
        } catch (const spdlog::spdlog_ex &) {
            // A log that cannot be written must not keep the program from starting.
        }
    }
    auto logger = std::make_shared<spdlog::logger>("relais", sinks.begin(), sinks.end());
    logger->flush_on(spdlog::level::warn);
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %l %v", spdlog::pattern_time_type::utc);
    spdlog::set_default_logger(std::move(logger));
    qInstallMessageHandler(writeToSpdlog);
}

} // namespace Relais
