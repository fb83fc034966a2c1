// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/command.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUrl>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

void writeTo(std::FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    std::fflush(stream);
}

//! A variable that is not set in a script must not mean the caller's own folder, or a new SQLite.
Result<void> expectNames(const QCommandLineParser &parser)
{
    for (const QString &option : { u"data"_s, u"database"_s }) {
        if (parser.values(option).contains(QString()))
            return fail(ErrorCode::InvalidInput, u"--%1 is empty"_s.arg(option));
    }
    return {};
}

} // namespace

std::optional<int> parseArguments(QCommandLineParser &parser, const Command &command,
    const QStringList &arguments, qsizetype positionals)
{
    parser.setApplicationDescription(command.summary);
    const QCommandLineOption help({ u"h"_s, u"help"_s }, u"Says this."_s);
    parser.addOption(help);
    const bool parsed = parser.parse(QStringList { u"relaisd "_s + command.name } + arguments);
    if (parser.isSet(help)) {
        QString text = parser.helpText();
        // Qt names the program; people type the command after it.
        text.replace(u"Usage: "_s + QCoreApplication::arguments().constFirst(),
            u"Usage: relaisd "_s + command.name);
        writeTo(stdout, text);
        return ExitCode::done;
    }
    if (!parsed) {
        writeTo(stderr, u"relaisd: "_s + parser.errorText() + u'\n');
        return ExitCode::usage;
    }
    if (parser.positionalArguments().size() != positionals) {
        writeTo(stderr,
            u"relaisd: %1 takes %2 argument(s); see relaisd %1 --help\n"_s.arg(command.name)
                .arg(positionals));
        return ExitCode::usage;
    }
    return std::nullopt;
}

void say(const QString &text)
{
    writeTo(stdout, text);
}

int sayFailed(const Error &error)
{
    const QString detail = error.detail.isEmpty() ? errorCodeName(error.code) : error.detail;
    writeTo(stderr, u"relaisd: "_s + detail + u'\n');
    return ExitCode::failed;
}

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        { u"data"_s, u"Where relaisd keeps its files."_s, u"folder"_s },
        { u"database"_s,
            u"The database: sqlite:/path/relais.db, postgresql://user@host/name (else a file in "
            "the data folder)."_s,
            u"url"_s },
        { u"public-url"_s, u"How browsers reach this relaisd: https://relais.example.com."_s,
            u"url"_s, u"http://127.0.0.1:8480"_s },
    });
}

Result<Config> configFrom(const QCommandLineParser &parser)
{
    if (const auto named = expectNames(parser); !named)
        return fail(named.error());
    Config config;
    config.dataFolder = parser.value(u"data"_s);
    if (config.dataFolder.isEmpty())
        config.dataFolder =
            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/relaisd"_s;
    config.dataFolder = QDir(config.dataFolder).absolutePath();
    const QUrl url(parser.value(u"public-url"_s), QUrl::StrictMode);
    const bool web = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    // relaisd has a host for itself: with a path left out, every link would lead beside it.
    const bool bare = (url.path().isEmpty() || url.path() == u"/"_s) && !url.hasQuery()
        && !url.hasFragment() && url.userInfo().isEmpty();
    if (!url.isValid() || !web || url.host().isEmpty() || !bare)
        return fail(ErrorCode::InvalidInput,
            u"--public-url takes http:// or https:// and a host, and nothing after it"_s);
    config.publicUrl = url.adjusted(QUrl::RemovePath).toString(QUrl::FullyEncoded);
    const bool existed = QDir(config.dataFolder).exists();
    if (!QDir().mkpath(config.dataFolder))
        return fail(ErrorCode::Storage, u"cannot make the folder "_s + config.dataFolder);
    if (!existed)
        QFile::setPermissions(config.dataFolder,
            QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    config.databaseUrl = parser.value(u"database"_s);
    if (config.databaseUrl.isEmpty())
        config.databaseUrl = u"sqlite:"_s + config.dataFolder + u"/relais.db"_s;
    return config;
}

} // namespace Relais::Backend
