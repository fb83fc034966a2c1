// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/weblinks.h"

#include "core/domain/text/codepoints.h"
#include "core/domain/text/domainrun.h"
#include "core/domain/text/linkcharacters.h"
#include "core/domain/text/punycode.h"

#include <algorithm>
#include <array>

namespace Relais::Text {

namespace {
constexpr qsizetype longestUrl = 4096;
constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestTcoSlug = 40;
constexpr QStringView defaultScheme = u"https://";

//! Length of a domain in punycode; -1 when a label is empty or longer than DNS allows.
qsizetype encodedDomainLength(QStringView domain)
{
    qsizetype total = -1;
    for (const QStringView label : domain.tokenize(u'.')) {
        // Each code point takes a digit at least; longer ones need not be encoded to be refused.
        const qsizetype length =
            label.size() > 2 * longestLabel ? label.size() : punycodeLength(label);
        if (length < 1 || length > longestLabel)
            return -1;
        total += length + 1;
    }
    return total;
}

struct Match {
    qsizetype start = 0;
    qsizetype domain = 0; //!< its start
    qsizetype domainEnd = 0;
    qsizetype pathStart = -1; //!< -1: none
    qsizetype end = 0;
    bool hasScheme() const { return domain > start; }
};

class Finder final {
public:
    Finder(QStringView text, LinkRules rules)
        : m_text(text)
        , m_rules(rules)
        , m_path(rules == LinkRules::X ? pathRulesOfX() : pathRulesOfMastodon())
    {
    }
    QList<WebLink> find();

private:
    QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(); }
    qsizetype schemeLength(qsizetype start) const;
    qsizetype domainEnd(qsizetype start);
    qsizetype tryAt(qsizetype start);
    bool match(qsizetype start, Match &found);
    void readRest(Match &found) const;
    qsizetype bracketsEnd(qsizetype open) const;
    qsizetype pathEnd(qsizetype slash) const;
    qsizetype queryEnd(qsizetype mark) const;
    bool isShortEnough(const Match &found) const;
    void append(const Match &found);
    void appendWithScheme(const Match &found);
    void appendBare(const Match &found);

    QStringView m_text;
    LinkRules m_rules;
    const PathRules &m_path;
    DomainRun m_run;
    QList<WebLink> m_links;
};

qsizetype Finder::schemeLength(qsizetype start) const
{
    static constexpr std::array ofX { u"https://", u"http://" };
    static constexpr std::array others { u"dat://", u"dweb://", u"ipfs://", u"ipns://", u"ssb://",
        u"gopher://", u"gemini://" };
    const QStringView rest = m_text.mid(start, 9);
    if (!rest.contains(u':'))
        return 0;
    for (const QStringView scheme : ofX) {
        if (rest.startsWith(scheme, Qt::CaseInsensitive))
            return scheme.size();
    }
    for (const QStringView scheme : others) {
        if (m_rules == LinkRules::Mastodon && rest.startsWith(scheme, Qt::CaseInsensitive))
            return scheme.size();
    }
    return 0;
}

qsizetype Finder::domainEnd(qsizetype start)
{
    if (!m_run.covers(start))
        m_run = DomainRun(m_text, start);
    return m_run.domainEnd(start);
}

bool Finder::match(qsizetype start, Match &found)
{
    for (const qsizetype scheme : { schemeLength(start), qsizetype(0) }) {
        const qsizetype end = domainEnd(start + scheme);
        if (end < 0)
            continue;
        found = Match { start, start + scheme, end };
        readRest(found);
        return true;
    }
    return false;
}

//! One level of nesting: "(film)", "(Album_(Edited))". The end behind the bracket, or -1.
qsizetype Finder::bracketsEnd(qsizetype open) const
{
    qsizetype i = open + 1;
    while (m_path.inPath(at(i)) && i < m_text.size())
        ++i;
    if (at(i) == u')')
        return i > open + 1 ? i + 1 : -1;
    if (at(i) != u'(')
        return -1;
    const qsizetype inner = ++i;
    while (m_path.inPath(at(i)) && i < m_text.size())
        ++i;
    if (at(i) != u')' || i == inner)
        return -1;
    ++i;
    while (m_path.inPath(at(i)) && i < m_text.size())
        ++i;
    return at(i) == u')' ? i + 1 : -1;
}

qsizetype Finder::pathEnd(qsizetype slash) const
{
    qsizetype end = slash + 1;
    for (qsizetype i = slash + 1; i < m_text.size();) {
        if (m_path.inPath(m_text[i])) {
            ++i;
            if (m_path.endsPath(m_text[i - 1]))
                end = i;
            continue;
        }
        const qsizetype close = m_text[i] == u'(' ? bracketsEnd(i) : -1;
        if (close < 0)
            break;
        if (m_path.bracketsEndAnyPath || end == i)
            end = close;
        i = close;
    }
    return end;
}

qsizetype Finder::queryEnd(qsizetype mark) const
{
    qsizetype end = mark;
    for (qsizetype i = mark + 1; i < m_text.size() && m_path.inQuery(m_text[i]); ++i) {
        if (m_path.endsQuery(m_text[i]))
            end = i + 1;
    }
    return end;
}

void Finder::readRest(Match &found) const
{
    found.end = found.domainEnd;
    if (at(found.end) == u':') {
        qsizetype port = found.end + 1;
        while (isAsciiDigit(at(port).unicode()))
            ++port;
        if (port > found.end + 1)
            found.end = port;
    }
    if (at(found.end) == u'/') {
        found.pathStart = found.end;
        found.end = pathEnd(found.end);
    }
    if (at(found.end) == u'?')
        found.end = queryEnd(found.end);
}

bool Finder::isShortEnough(const Match &found) const
{
    const QStringView domain = m_text.mid(found.domain, found.domainEnd - found.domain);
    if (domain.startsWith(u"xn--")
        && asciiDomainsIn(m_text, found.domain, found.domainEnd).isEmpty())
        return false;
    const qsizetype encoded = encodedDomainLength(domain);
    const qsizetype scheme = found.hasScheme() ? found.domain - found.start : defaultScheme.size();
    // twitter-text counts a written scheme twice.
    return encoded >= 0
        && scheme + (found.end - found.start) + encoded - domain.size() <= longestUrl;
}

void Finder::appendWithScheme(const Match &found)
{
    qsizetype end = found.end;
    const QStringView url = m_text.mid(found.start, found.end - found.start);
    const QStringView rest = m_text.mid(found.domain, found.end - found.domain);
    if (rest.startsWith(u"t.co/", Qt::CaseInsensitive)
        && url.startsWith(u"http", Qt::CaseInsensitive)) {
        qsizetype slug = 5;
        while (slug < rest.size() && isAsciiAlphanumeric(rest[slug].unicode()))
            ++slug;
        if (slug - 5 > longestTcoSlug)
            return;
        if (slug > 5) { // nothing may follow the slug but a query
            end = found.domain + slug;
            if (at(end) == u'?' && end < found.end)
                end = std::min(queryEnd(end), found.end);
        }
    }
    m_links.append({ found.start, end, m_text.mid(found.start, end - found.start).toString() });
}

//! Only the parts of a bare domain that are ASCII (or Latin) are links; a path belongs to the last.
void Finder::appendBare(const Match &found)
{
    const QChar before = found.start > 0 ? m_text[found.start - 1] : QChar(u' ');
    if (QStringView(u"-_./").contains(before))
        return;
    const qsizetype known = m_links.size();
    for (const Span &part : asciiDomainsIn(m_text, found.domain, found.domainEnd)) {
        m_links.append(
            { part.begin, part.end, m_text.mid(part.begin, part.end - part.begin).toString() });
    }
    if (m_links.size() == known || found.pathStart < 0)
        return;
    WebLink &last = m_links.last();
    last.url += m_text.mid(found.domainEnd, found.end - found.domainEnd);
    last.end = found.end;
}

void Finder::append(const Match &found)
{
    if (!isShortEnough(found))
        return;
    if (found.hasScheme())
        appendWithScheme(found);
    else if (m_rules == LinkRules::X)
        appendBare(found);
}

//! The end of the link that begins at start, kept or not; -1 when there is none.
qsizetype Finder::tryAt(qsizetype start)
{
    if (start >= m_text.size() || !isDomainCharacter(m_text[start])
        || (start > 0 && !mayPrecedeLink(m_text[start - 1])))
        return -1;
    Match found;
    if (!match(start, found))
        return -1;
    append(found);
    return found.end;
}

QList<WebLink> Finder::find()
{
    if (!m_text.contains(u'.'))
        return {};
    // twitter-text takes the text's first character for the one before a link where it can.
    qsizetype end = tryAt(1);
    if (end < 0)
        end = tryAt(0);
    // One character must stand between two links.
    for (qsizetype i = end < 0 ? 2 : end + 1; i < m_text.size(); i = end < 0 ? i + 1 : end + 1)
        end = tryAt(i);
    return m_links;
}
} // namespace

QList<WebLink> webLinksOf(QStringView text, LinkRules rules)
{
    return Finder(text, rules).find();
}

} // namespace Relais::Text
