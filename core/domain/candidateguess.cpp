// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/candidateguess.h"

#include "core/domain/text/folding.h"
#include "core/domain/text/wordsearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

// All as Text::folded() leaves them.
constexpr QLatin1StringView videoHosts[] { "youtube.com"_L1, "youtu.be"_L1, "vimeo.com"_L1,
    "dailymotion.com"_L1, "tiktok.com"_L1 };
constexpr QLatin1StringView videoFiles[] { ".mp4"_L1, ".webm"_L1, ".mov"_L1, ".m4v"_L1 };
constexpr QLatin1StringView videoWords[] { "video"_L1, "videos"_L1 };
constexpr QLatin1StringView jobPlaces[] { "job"_L1, "jobs"_L1, "career"_L1, "careers"_L1,
    "vacancy"_L1, "vacancies"_L1, "recruitment"_L1, "emploi"_L1, "emplois"_L1, "carriere"_L1,
    "carrieres"_L1, "recrutement"_L1 };
constexpr QLatin1StringView jobWords[] { "we are hiring"_L1, "we're hiring"_L1, "job offer"_L1,
    "job opening"_L1, "vacancy"_L1, "vacancies"_L1, "apply now"_L1, "internship"_L1, "m/f/d"_L1,
    "nous recrutons"_L1, "on recrute"_L1, "recrute"_L1, "offre d'emploi"_L1, "offres d'emploi"_L1,
    "offre de stage"_L1, "poste a pourvoir"_L1, "postes a pourvoir"_L1, "postulez"_L1, "cdi"_L1,
    "cdd"_L1, "alternance"_L1, "h/f"_L1, "f/h"_L1 };
constexpr QLatin1StringView eventPlaces[] { "event"_L1, "events"_L1, "webinar"_L1, "webinars"_L1,
    "evenement"_L1, "evenements"_L1, "agenda"_L1, "webinaire"_L1, "webinaires"_L1 };
constexpr QLatin1StringView eventWords[] { "webinar"_L1, "open day"_L1, "open doors"_L1,
    "trade fair"_L1, "save the date"_L1, "join us on"_L1, "join us at"_L1, "register now"_L1,
    "meetup"_L1, "symposium"_L1, "webinaire"_L1, "portes ouvertes"_L1, "salon"_L1, "colloque"_L1,
    "inscrivez-vous"_L1, "rejoignez-nous le"_L1, "rendez-vous le"_L1 };

constexpr QLatin1StringView sharedSites[] { "youtube.com"_L1, "youtu.be"_L1, "vimeo.com"_L1,
    "dailymotion.com"_L1, "tiktok.com"_L1, "medium.com"_L1, "linkedin.com"_L1, "facebook.com"_L1,
    "instagram.com"_L1, "x.com"_L1, "twitter.com"_L1, "google.com"_L1 };
// Below these everybody has a name of their own.
constexpr QLatin1StringView commonSeconds[] { "co"_L1, "com"_L1, "net"_L1, "org"_L1, "gov"_L1,
    "gouv"_L1, "ac"_L1, "edu"_L1, "asso"_L1, "or"_L1, "ne"_L1 };
constexpr QLatin1StringView lendingHosts[] { "github.io"_L1, "gitlab.io"_L1, "blogspot.com"_L1,
    "wordpress.com"_L1, "substack.com"_L1, "tumblr.com"_L1, "wixsite.com"_L1, "netlify.app"_L1,
    "pages.dev"_L1, "vercel.app"_L1 };
constexpr qsizetype countryCode = 2; // letters
constexpr qsizetype shortestTopicWord = 4;

template <typename Words>
bool isAmong(const Words &words, const QString &word)
{
    return std::any_of(
        std::begin(words), std::end(words), [&word](QLatin1StringView one) { return word == one; });
}

template <typename Words>
bool saysAny(const Words &words, const QString &folded)
{
    return std::any_of(std::begin(words), std::end(words),
        [&folded](QLatin1StringView one) { return Text::standsAsWords(folded, QString(one)); });
}

QStringList guessWords(const QString &folded)
{
    QStringList words;
    QString word;
    const auto take = [&] {
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    };
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            word += c;
        else
            take();
    }
    take();
    return words;
}

// Both languages mark a plural at the end, and neither needs more than that here.
QString inSingular(QString word)
{
    if (word.size() >= shortestTopicWord && (word.endsWith(u's') || word.endsWith(u'x')))
        word.chop(1);
    return word;
}

QSet<QString> singularWords(const QString &text)
{
    QSet<QString> words;
    const QStringList all = guessWords(Text::folded(text));
    for (const QString &word : all)
        words.insert(inSingular(word));
    return words;
}

// "R&D" has no longer word: then each counts.
bool isTopicNamed(const QString &name, const QSet<QString> &said)
{
    QSet<QString> words = singularWords(name);
    QSet<QString> longer = words;
    longer.removeIf([](const QString &word) { return word.size() < shortestTopicWord - 1; });
    if (!longer.isEmpty())
        words = longer;
    return !words.isEmpty() && said.contains(words);
}

// The parts of a link's path, and the name that stands before its site.
bool isAtAny(const CandidateEntry &candidate, const auto &places)
{
    const QString path = candidate.link.path() + u'/' + candidate.link.host().section(u'.', 0, 0);
    const QStringList parts = guessWords(Text::folded(path));
    return std::any_of(parts.begin(), parts.end(),
        [&places](const QString &part) { return isAmong(places, part); });
}

} // namespace

StoryKind guessedKind(const CandidateEntry &candidate)
{
    const QString title = Text::folded(candidate.title);
    const QString all = Text::folded(QString(candidate.title + u'\n' + candidate.summary));
    const QString source = Text::folded(candidate.sourceName);
    const QString file = candidate.link.path().toLower();
    const bool isVideoFile = std::any_of(std::begin(videoFiles), std::end(videoFiles),
        [&file](QLatin1StringView ending) { return file.endsWith(ending); });
    if (isVideoFile || isAmong(videoHosts, siteOf(candidate.link.host()))
        || isAtAny(candidate, videoWords) || saysAny(videoWords, title))
        return StoryKind::Video;
    if (isAtAny(candidate, jobPlaces) || saysAny(jobPlaces, source) || saysAny(jobWords, all))
        return StoryKind::Job;
    if (isAtAny(candidate, eventPlaces) || saysAny(eventPlaces, source) || saysAny(eventWords, all))
        return StoryKind::Event;
    return StoryKind::Article;
}

QList<TopicId> guessedTopics(const CandidateEntry &candidate, const QList<Topic> &topics)
{
    const QSet<QString> said = singularWords(QString(candidate.title + u'\n' + candidate.summary));
    QList<TopicId> found;
    for (const Topic &topic : topics) {
        if (isTopicNamed(topic.name, said) || isTopicNamed(topic.nameEn, said))
            found.append(topic.id);
    }
    return found;
}

QString siteOf(const QString &host)
{
    QString name = host.toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    const QStringList labels = name.split(u'.');
    const QString &last = labels.constLast();
    const bool isNumber =
        std::all_of(last.begin(), last.end(), [](QChar c) { return c.isDigit(); });
    if (labels.size() < 3 || isNumber || name.contains(u':'))
        return name;
    const QString two = labels.mid(labels.size() - 2).join(u'.');
    const bool isGivenOut = isAmong(lendingHosts, two)
        || (last.size() == countryCode && isAmong(commonSeconds, labels.at(labels.size() - 2)));
    return isGivenOut ? labels.mid(labels.size() - 3).join(u'.') : two;
}

OwnContent::OwnContent(const QList<SourceEntry> &sources)
{
    for (const SourceEntry &source : sources) {
        if (!source.settings.own || source.settings.watchOnly)
            continue;
        m_sources.insert(source.id);
        if (const QString site = siteOf(source.url.host()); !isAmong(sharedSites, site))
            m_sites.insert(site);
    }
}

bool OwnContent::hasPage(const QUrl &page) const
{
    return m_sites.contains(siteOf(page.host()));
}

bool OwnContent::has(const CandidateEntry &candidate) const
{
    const QString site = siteOf(candidate.link.host());
    return isAmong(sharedSites, site) ? m_sources.contains(candidate.source)
                                      : m_sites.contains(site);
}

} // namespace Relais
