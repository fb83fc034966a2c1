// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/threadparts.h"

#include "core/domain/networktraits.h"
#include "core/domain/text/codepoints.h"
#include "core/domain/text/composing.h"
#include "core/domain/text/graphemes.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <optional>
#include <vector>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

constexpr int disclosureReach = 200; // grapheme clusters, as hasDisclosure() looks

//! The weakest first.
enum class ThreadBreak : quint8 { None, Cluster, Line, Word, Sentence, NewLine, Paragraph };

struct ThreadPlace {
    qsizetype at = 0; //!< where the next part begins
    qsizetype end = 0; //!< without the white space before it
    ThreadBreak kind = ThreadBreak::None;
};

//! A break is taken where the part is at least so full: percent of what would fit.
struct ThreadRule {
    ThreadBreak least;
    int percent;
};

// A word is cut only when it is longer than a post. Scripts without spaces break between words by
// Line, rather than at a space that comes early.
constexpr ThreadRule threadRules[] = { { ThreadBreak::Paragraph, 33 }, { ThreadBreak::NewLine, 50 },
    { ThreadBreak::Sentence, 50 }, { ThreadBreak::Word, 50 }, { ThreadBreak::Line, 50 },
    { ThreadBreak::Word, 0 }, { ThreadBreak::Line, 0 }, { ThreadBreak::Cluster, 0 } };

struct ThreadText {
    Network network = Network::Wall;
    TextLimits limits {};
    QString body;
    QString link;
    std::vector<ThreadPlace> places {};
};

//! The kinds of break before each position; None where nothing may be cut.
class ThreadBreaks final {
public:
    explicit ThreadBreaks(const QString &text)
        : m_text(text)
        , m_kinds(static_cast<std::size_t>(text.size()) + 1, ThreadBreak::None)
    {
        for (const qsizetype end : Text::clusterEnds(text))
            kindAt(end) = ThreadBreak::Cluster;
    }
    ThreadBreak &kindAt(qsizetype at) { return m_kinds[static_cast<std::size_t>(at)]; }
    void raise(qsizetype at, ThreadBreak kind)
    {
        ThreadBreak &known = kindAt(at);
        if (known != ThreadBreak::None)
            known = std::max(known, kind);
    }
    void raiseLines()
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, m_text);
        for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary())
            raise(at, m_text[at - 1].isSpace() ? ThreadBreak::Word : ThreadBreak::Line);
    }
    void raiseSentences()
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, m_text);
        for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary())
            raise(at, ThreadBreak::Sentence);
    }
    void raiseParagraphs()
    {
        bool isBlank = false; // the line so far
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (m_text[i] == u'\n') {
                raise(i + 1, isBlank ? ThreadBreak::Paragraph : ThreadBreak::NewLine);
                isBlank = true;
            } else if (!m_text[i].isSpace()) {
                isBlank = false;
            }
        }
    }
    void forbid(qsizetype start, qsizetype end)
    {
        for (qsizetype at = start + 1; at < end; ++at)
            kindAt(at) = ThreadBreak::None;
    }
    std::vector<ThreadPlace> places()
    {
        std::vector<ThreadPlace> found;
        qsizetype end = 0;
        for (qsizetype at = 1; at <= m_text.size(); ++at) {
            if (!m_text[at - 1].isSpace())
                end = at;
            if (kindAt(at) != ThreadBreak::None)
                found.push_back({ at, end, kindAt(at) });
        }
        return found;
    }

private:
    const QString &m_text;
    std::vector<ThreadBreak> m_kinds;
};

std::vector<ThreadPlace> threadPlaces(
    Network network, const QString &text, const TextLimits &limits)
{
    ThreadBreaks breaks(text);
    breaks.raiseLines();
    breaks.raiseSentences();
    breaks.raiseParagraphs();
    breaks.raise(text.size(), ThreadBreak::Paragraph);
    const TextCheck check = checkText(network, text, limits);
    for (const Facet &facet : check.facets)
        breaks.forbid(
            utf16Position(network, text, facet.start), utf16Position(network, text, facet.end));
    return breaks.places();
}

QString partText(const QString &words, int number, int total, const QString &link)
{
    QString part = words;
    if (!part.isEmpty())
        part += u' ';
    part += threadNumber(number, total);
    if (!link.isEmpty())
        part += u'\n' + link;
    return part;
}

bool fitsPost(const ThreadText &thread, const QString &part)
{
    return checkText(thread.network, part, thread.limits).overflowAt < 0;
}

//! How far the words of a part reach at most. What stands behind them counts as much before them.
qsizetype roomEnd(const ThreadText &thread, qsizetype from, int number, int total)
{
    QString frame;
    if (number == 1 && !thread.link.isEmpty())
        frame = thread.link + u'\n';
    frame += threadNumber(number, total) + u' ';
    const QString probe = frame + thread.body.mid(from);
    const int overflow = checkText(thread.network, probe, thread.limits).overflowAt;
    return overflow < 0 ? thread.body.size() : from + overflow - frame.size();
}

//! The best place of those up to room. reach: strong breaks before it are left; none: nothing that
//! may stand alone is so short.
std::optional<ThreadPlace> placeUpTo(
    const ThreadText &thread, qsizetype from, qsizetype room, qsizetype reach)
{
    const auto first = std::partition_point(thread.places.begin(), thread.places.end(),
        [from](const ThreadPlace &place) { return place.end <= from; });
    const auto last = std::partition_point(
        first, thread.places.end(), [room](const ThreadPlace &place) { return place.end <= room; });
    if (first == last)
        return std::nullopt;
    const ThreadPlace &fullest = *(last - 1);
    if (fullest.at == thread.body.size())
        return fullest;
    for (const ThreadRule &rule : threadRules) {
        qsizetype least = from + (fullest.end - from) * rule.percent / 100;
        if (rule.least >= ThreadBreak::Sentence)
            least = std::max(least, reach);
        for (auto place = last; place != first;) {
            --place;
            if (place->end < least)
                break;
            if (place->kind >= rule.least)
                return *place;
        }
    }
    return fullest;
}

//! The words of each part, for numbers as long as total's; a problem instead.
ThreadParts wordsOfParts(const ThreadText &thread, int total)
{
    const qsizetype size = thread.body.size();
    const qsizetype near = Text::graphemesOf(thread.body, disclosureReach).overflowAt;
    ThreadParts words;
    qsizetype from = 0;
    while (true) {
        while (from < size && thread.body[from].isSpace())
            ++from;
        if (from == size)
            return words;
        const int number = int(words.parts.size()) + 1;
        if (number > total)
            return { {}, u"thread-too-long"_s };
        const QString link = number == 1 ? thread.link : QString();
        const qsizetype reach = number == 1 ? (near < 0 ? size : near) : from;
        std::optional<ThreadPlace> place =
            placeUpTo(thread, from, roomEnd(thread, from, number, total), reach);
        const auto wordsOf = [&thread, from](const ThreadPlace &one) {
            return thread.body.mid(from, one.end - from);
        };
        // Cutting can change what counts as a link: what was reckoned is tried.
        while (place && !fitsPost(thread, partText(wordsOf(*place), number, total, link)))
            place = placeUpTo(thread, from, place->end - 1, reach);
        if (place) {
            words.parts.append(wordsOf(*place));
            from = place->at;
        } else if (!link.isEmpty() && fitsPost(thread, partText({}, number, total, link))) {
            words.parts.append(QString()); // the link alone: nothing fits beside it
        } else {
            return { {}, u"thread-word-too-long"_s };
        }
    }
}

} // namespace

QString threadNumber(int number, int total)
{
    return u'(' + QString::number(number) + u'/' + QString::number(total) + u')';
}

int threadLengthIn(const QString &words)
{
    static const QRegularExpression first(u"\\(1/(\\d{1,2})\\)(\\s*\\n\\S*)?$"_s);
    const int length = first.match(words.trimmed()).captured(1).toInt();
    return length >= 2 && length <= mostThreadParts ? length : 1;
}

ThreadParts threadParts(
    Network network, const QString &text, const QUrl &trackedLink, const TextLimits &limits)
{
    const QString whole = composed(network, text, trackedLink);
    const TextCheck check = checkText(network, whole, limits);
    if (check.overflowAt < 0)
        return { { whole }, {} };
    if (check.length / mostThreadParts > check.limit)
        return { {}, u"thread-too-long"_s };
    ThreadText thread { network, limits, Text::wellFormed(text),
        QString::fromLatin1(trackedLink.toEncoded()) };
    while (!thread.body.isEmpty() && thread.body.back().isSpace())
        thread.body.chop(1);
    thread.places = threadPlaces(network, thread.body, limits);
    // Numbers of two digits take room that most threads do not need.
    constexpr int mostOfOneDigit = 9;
    ThreadParts words = wordsOfParts(thread, mostOfOneDigit);
    if (!words.problem.isEmpty())
        words = wordsOfParts(thread, mostThreadParts);
    const auto total = int(words.parts.size());
    if (total == 1) // white space alone was too much
        return { { composed(network, words.parts.first(), trackedLink) }, {} };
    for (int i = 0; i < total; ++i) {
        const bool takesLink = i == 0 && !holdsLinkWhole(words.parts.first(), thread.link);
        words.parts[i] =
            partText(words.parts.at(i), i + 1, total, takesLink ? thread.link : QString());
    }
    return words;
}

TextLimits limitsBeside(Network network, const TextLimits &limits, const QString &warning)
{
    TextLimits less = limits;
    const int limit = checkText(network, {}, limits).limit;
    if (traitsOf(network).warning == NetworkTraits::Warning::Counted && !warning.isEmpty()
        && limit > 0) {
        // A server that counts code points does so with both.
        const int taken = limits.linkLength < 0 ? checkText(network, warning, limits).length
                                                : Text::graphemesOf(warning).count;
        less.maxLength = std::max(1, limit - taken);
    }
    return less;
}

} // namespace Relais
