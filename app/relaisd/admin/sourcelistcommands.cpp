// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/admincommands.h"
#include "app/relaisd/admin/admindatabase.h"
#include "app/relaisd/admin/commandaudit.h"
#include "app/relaisd/admin/commandshape.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/feeds/feedintake.h"
#include "app/relaisd/repositories/organizationrepository.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qint64 largestList = 5 * 1024 * 1024;

Result<void> readList(const QCommandLineParser &parser)
{
    QFile file(parser.positionalArguments().constFirst());
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Storage, file.fileName() + u": "_s + file.errorString());
    const auto entries = opmlFrom(file.read(largestList));
    if (!entries)
        return fail(entries.error());
    const auto db = openForAdmin(parser);
    if (!db)
        return fail(db.error());
    const SystemClock clock;
    Transaction transaction(*db);
    const auto added = addSources(*db, *entries, clock);
    if (!added)
        return fail(added.error());
    const auto recorded = recordCommand(*db, clock, u"command.source-import"_s);
    if (!recorded)
        return recorded;
    if (const auto committed = transaction.commit(); !committed)
        return committed;
    say(u"%1 added, %2 known already\n"_s.arg(added->added).arg(added->known));
    if (added->left > 0)
        say(u"%1 left out: import the list again to add them\n"_s.arg(added->left));
    return {};
}

Result<void> writeList(const QCommandLineParser &parser)
{
    const auto db = openForAdmin(parser);
    if (!db)
        return fail(db.error());
    const auto sources = SourceRepository(*db).all();
    const auto organization = OrganizationRepository(*db).get();
    if (!sources || !organization)
        return fail(sources ? organization.error() : sources.error());
    QList<OpmlEntry> entries;
    for (const Source &source : *sources)
        entries.append({ source.title, source.url });
    const QByteArray list = toOpml(organization->name, SystemClock().now(), entries);
    const QString path = parser.positionalArguments().constFirst();
    if (path == u"-"_s) {
        std::fwrite(list.constData(), 1, static_cast<size_t>(list.size()), stdout);
        return {};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size() || !file.commit())
        return fail(ErrorCode::Storage, path + u": "_s + file.errorString());
    return {};
}

Command listCommand(
    const QString &name, const QString &summary, Result<void> (*work)(const QCommandLineParser &))
{
    return commandOf({ name, summary, {}, { { u"file"_s, u"An OPML file."_s } } },
        [work](const QCommandLineParser &parser) { return exitCodeOf(work(parser)); });
}

} // namespace

Command sourceImportCommand()
{
    return listCommand(
        u"admin source import"_s, u"adds the feeds of an OPML file: FILE"_s, readList);
}

Command sourceExportCommand()
{
    return listCommand(u"admin source export"_s,
        u"writes the sources as OPML: FILE, or - for standard output"_s, writeList);
}

} // namespace Relais::Backend
