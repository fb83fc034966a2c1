// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/admincommands.h"
#include "app/relaisd/admin/admindatabase.h"
#include "app/relaisd/admin/commandaudit.h"
#include "app/relaisd/admin/commandshape.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/repositories/charterrepository.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

Result<QString> textOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::InvalidInput, u"%1: %2"_s.arg(fileName, file.errorString()));
    const QByteArray bytes = file.read(largestFile + 1);
    const QString text = QString::fromUtf8(bytes).trimmed();
    const bool readable = !text.contains(QChar::ReplacementCharacter) && !text.contains(QChar(0));
    if (bytes.size() > largestFile || text.size() > CharterLimits::text || !readable)
        return fail(ErrorCode::InvalidInput,
            u"the charter must be UTF-8 text of at most %1 characters"_s.arg(CharterLimits::text));
    if (text.isEmpty())
        return fail(ErrorCode::InvalidInput, u"the charter is empty"_s);
    return text;
}

Result<int> put(const QSqlDatabase &db, const QString &language, const QString &text, bool mend)
{
    const SystemClock clock;
    Transaction transaction(db);
    if (!transaction.isOpen())
        return storageError(db);
    CharterRepository charters(db);
    const auto version =
        mend ? charters.translate(language, text) : charters.publish(language, text, clock.now());
    if (!version)
        return version;
    const QString act = mend ? u"command.charter-translate"_s : u"command.charter-publish"_s;
    if (const auto kept = recordCommand(db, clock, act, QString::number(*version)); !kept)
        return fail(kept.error());
    const auto committed = transaction.commit();
    return committed ? version : Result<int>(fail(committed.error()));
}

Result<int> set(const QCommandLineParser &parser)
{
    const QString language = parser.value(u"lang"_s);
    static const QRegularExpression form(u"\\A[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"_s);
    if (!form.match(language).hasMatch())
        return fail(ErrorCode::InvalidInput, u"--lang takes a language such as fr or en"_s);
    const auto text = textOf(parser.positionalArguments().constFirst());
    if (!text)
        return fail(text.error());
    const auto db = openForAdmin(parser);
    if (!db)
        return fail(db.error());
    return put(*db, language, *text, parser.isSet(u"same-version"_s));
}

} // namespace

Command charterCommand()
{
    const QList<QCommandLineOption> options {
        { u"lang"_s, u"The text's language."_s, u"language"_s },
        { u"same-version"_s,
            u"One more language of the current version: nobody is asked again."_s },
    };
    return commandOf(
        { u"admin charter set"_s, u"publishes the charter that members read and accept: FILE"_s,
            options, { { u"file"_s, u"UTF-8 text."_s } } },
        [](const QCommandLineParser &parser) {
            const auto version = set(parser);
            if (!version)
                return sayFailed(version.error());
            say(u"charter version %1\n"_s.arg(*version));
            return ExitCode::done;
        });
}

} // namespace Relais::Backend
