// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/pagereportrepository.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/cardrepository.h"
#include "app/relaisd/repositories/storyrepository.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

QString storedPage(PageReport::Page page)
{
    return page == PageReport::Page::Card ? u"card"_s : u"story"_s;
}

} // namespace

PageReportRepository::PageReportRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<PageReportRepository::Outcome> PageReportRepository::add(const PageReport &report)
{
    auto waiting = run(m_db,
        u"SELECT COUNT(*), COALESCE(SUM(CASE WHEN page = ? AND object = ? THEN 1 ELSE 0 END), 0) "
        "FROM page_report"_s,
        { storedPage(report.page), text(report.object) });
    if (!waiting || !waiting->next())
        return waiting ? storageError(*waiting) : fail(waiting.error());
    if (waiting->value(1).toInt() >= PageReportLimits::waitingOfOnePage)
        return Outcome::Known;
    if (waiting->value(0).toInt() >= PageReportLimits::waiting)
        return Outcome::Full;
    const auto inserted = change(m_db,
        u"INSERT INTO page_report (id, page, object, word, at) VALUES (?, ?, ?, ?, ?)"_s,
        { report.id.value, storedPage(report.page), text(report.object), text(report.word),
            toStored(report.at) });
    if (!inserted)
        return fail(inserted.error());
    return Outcome::Kept;
}

Result<QList<PageReport>> PageReportRepository::waiting(int limit) const
{
    auto query = run(m_db,
        u"SELECT id, page, object, word, at FROM page_report ORDER BY at DESC, id DESC LIMIT ?"_s,
        { limit });
    if (!query)
        return fail(query.error());
    QList<PageReport> reports;
    while (query->next()) {
        PageReport report;
        report.id.value = query->value(0).toString();
        if (query->value(1).toString() == storedPage(PageReport::Page::Card))
            report.page = PageReport::Page::Card;
        report.object = query->value(2).toString();
        report.word = query->value(3).toString();
        report.at = timeFromStored(query->value(4).toLongLong());
        reports.append(report);
    }
    if (const auto titled = addTitles(reports); !titled)
        return fail(titled.error());
    return reports;
}

Result<void> PageReportRepository::addTitles(QList<PageReport> &reports) const
{
    QStringList ids;
    for (const PageReport &report : std::as_const(reports)) {
        if (report.page == PageReport::Page::Story)
            ids.append(report.object);
    }
    const auto stories = StoryRepository(m_db).published(ids);
    if (!stories)
        return fail(stories.error());
    for (PageReport &report : reports) {
        if (report.page == PageReport::Page::Story) {
            report.title = stories->value({ report.object }).title;
            continue;
        }
        const auto card = CardRepository(m_db).byCode(report.object);
        if (card)
            report.title = card->card.name;
        else if (card.error().code != ErrorCode::NotFound)
            return fail(card.error());
    }
    return {};
}

Result<void> PageReportRepository::settle(const ReportId &id)
{
    const auto gone = change(m_db, u"DELETE FROM page_report WHERE id = ?"_s, { text(id.value) });
    if (!gone)
        return fail(gone.error());
    if (*gone == 0)
        return fail(ErrorCode::NotFound, u"no such report"_s, u"report-unknown"_s);
    return {};
}

} // namespace Relais::Backend
