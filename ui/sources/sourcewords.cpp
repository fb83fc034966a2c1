// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/sourcewords.h"

#include "ui/common/words/errorwords.h"
#include "ui/common/words/format.h"
#include "ui/common/words/wordtable.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

// clang-format off
constexpr WordText known[] = {
    { "network", QT_TRANSLATE_NOOP("Relais::Ui::SourceWords", "its server does not answer") },
    { "timeout", QT_TRANSLATE_NOOP("Relais::Ui::SourceWords", "its server took too long") },
    { "rate-limited", QT_TRANSLATE_NOOP("Relais::Ui::SourceWords", "its server asks for a pause") },
    { "server-fault", QT_TRANSLATE_NOOP("Relais::Ui::SourceWords",
        "its server has a fault of its own") },
    { "url-not-allowed", QT_TRANSLATE_NOOP("Relais::Ui::SourceWords",
        "this kind of address is not fetched") },
    { "address-not-public", QT_TRANSLATE_NOOP("Relais::Ui::SourceWords",
        "its address is not public; an administrator can allow it") },
    { "too-large", QT_TRANSLATE_NOOP("Relais::Ui::SourceWords",
        "it is larger than what is fetched") },
    { "too-many-redirects", QT_TRANSLATE_NOOP("Relais::Ui::SourceWords",
        "it sends on from page to page") },
    { "answer-gone", QT_TRANSLATE_NOOP("Relais::Ui::SourceWords",
        "its server says that it is gone") },
    { "answer-not-ok", QT_TRANSLATE_NOOP("Relais::Ui::SourceWords",
        "its server refuses to show it") },
    { "feed-unreadable", QT_TRANSLATE_NOOP("Relais::Ui::SourceWords", "the feed is damaged") },
    { "feed-doctype", QT_TRANSLATE_NOOP("Relais::Ui::SourceWords",
        "the feed contains what is not accepted for safety") },
    { "feed-is-page", QT_TRANSLATE_NOOP("Relais::Ui::SourceWords",
        "it is a page and no feed") },
    { "feed-unknown", QT_TRANSLATE_NOOP("Relais::Ui::SourceWords",
        "it is no feed of a kind that is known") },
    { "nothing-to-preview", QT_TRANSLATE_NOOP("Relais::Ui::SourceWords",
        "there is nothing to show") },
    { "opml-unreadable", QT_TRANSLATE_NOOP("Relais::Ui::SourceWords",
        "the file is no OPML list") },
    { "fetches-full", QT_TRANSLATE_NOOP("Relais::Ui::SourceWords",
        "the server looks at many pages just now") },
};
// clang-format on

// A source that answers is asked each quarter of an hour, until it has brought its share of a day.
bool isFullToday(const SourceEntry &source, const QDateTime &now)
{
    constexpr qint64 longAfter = 3600; // seconds
    return source.nextAt > now.addSecs(longAfter) && source.nextAt <= now.addDays(1);
}

} // namespace

QString SourceWords::name(const SourceEntry &source)
{
    return source.title.isEmpty() ? source.url.host() + source.url.path() : source.title;
}

QString SourceWords::problem(const QString &word)
{
    if (const char *text = sentenceFor(word, known))
        return tr(text);
    return word.isEmpty() ? QString() : tr("it cannot be read");
}

QString SourceWords::problem(const Error &error)
{
    const char *text = sentenceFor(error.reason, known);
    return text ? tr(text) : ErrorWords::sentence(error);
}

QString SourceWords::format(const SourceEntry &source)
{
    // Names of their own: the same in every language.
    const QHash<QString, QString> formats { { u"rss"_s, u"RSS"_s }, { u"atom"_s, u"Atom"_s },
        { u"json"_s, u"JSON"_s } };
    return formats.value(source.format);
}

QString SourceWords::state(const SourceEntry &source, const QDateTime &now)
{
    if (source.retractedAt.isValid())
        return tr("retracted on %1", "a date").arg(Format::date(source.retractedAt));
    if (source.settings.paused)
        return tr("paused");
    if (!source.problem.isEmpty() && source.nextAt > now)
        return tr("the last fetch failed: %1. Next try %2")
            .arg(problem(source.problem), Format::dayAndTime(source.nextAt, now));
    if (!source.problem.isEmpty())
        return tr("the last fetch failed: %1").arg(problem(source.problem));
    if (source.fetchMs > slowFetchMs)
        return tr("%1 s at the last fetch, the limit is %2 s")
            .arg(QLocale().toString(source.fetchMs / 1000.0, 'f', 1),
                Format::number(longestFetchMs / 1000));
    if (isFullToday(source, now))
        return tr("the day’s candidates are in. Next fetch %1")
            .arg(Format::dayAndTime(source.nextAt, now));
    return source.fetchedAt.isValid()
        ? tr("last fetched %1").arg(Format::ago(source.fetchedAt, now))
        : tr("not fetched yet");
}

QString SourceWords::added(const SourcesAdded &sources)
{
    const QString sum = tr("%n source(s) added", nullptr, sources.added);
    if (sources.left == 0)
        return sum;
    return sum + u". "_s
        + tr("%n more of the list: import it again to add them", nullptr, sources.left);
}

} // namespace Relais::Ui
