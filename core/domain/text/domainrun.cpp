// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/domainrun.h"

#include "core/domain/text/codepoints.h"
#include "core/domain/text/linkcharacters.h"
#include "core/domain/text/topleveldomain.h"

#include <algorithm>

namespace Relais::Text {

namespace {
constexpr qsizetype longestTopLevel = 30;

bool mayFollowTopLevel(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return true;
    const QChar c = text[at];
    return !isAsciiAlphanumeric(c.unicode()) && c != u'@' && c != u'+' && c != u'-';
}

qsizetype punycodeEnd(QStringView text, qsizetype at)
{
    if (!text.mid(at, 4).startsWith(u"xn--", Qt::CaseInsensitive))
        return -1;
    qsizetype end = at + 4;
    while (end < text.size() && (isAsciiAlphanumeric(text[end].unicode()) || text[end] == u'-'))
        ++end;
    return end > at + 4 ? end : -1;
}

bool isKnown(QStringView label)
{
    return isTopLevelDomain(label.toString().toLower(), TopLevels::X);
}

qsizetype asciiTopLevelEnd(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && end - at <= longestTopLevel
        && isAsciiAlphanumeric(text[end].unicode()))
        ++end;
    if (!mayFollowTopLevel(text, end))
        return -1;
    return isKnown(text.mid(at, end - at)) ? end : -1;
}

qsizetype otherTopLevelEnd(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && end - at < longestTopLevel && isDomainCharacter(text[end]))
        ++end;
    for (; end > at; --end) {
        if (mayFollowTopLevel(text, end) && isKnown(text.mid(at, end - at)))
            return end;
    }
    return -1;
}
} // namespace

qsizetype topLevelEnd(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return -1;
    if (text[at].unicode() >= 0x80)
        return otherTopLevelEnd(text, at);
    if (const qsizetype end = asciiTopLevelEnd(text, at); end >= 0)
        return end;
    if (const qsizetype end = punycodeEnd(text, at); end >= 0)
        return end;
    return text[at].toLower() == u'v' ? otherTopLevelEnd(text, at) : -1; // "vermögensberatung"
}

QList<Span> asciiDomainsIn(QStringView text, qsizetype begin, qsizetype domainEnd)
{
    QList<Span> found;
    const QStringView domain = text.left(domainEnd);
    for (qsizetype i = begin; i < domainEnd;) {
        qsizetype end = -1;
        qsizetype label = i;
        qsizetype k = i;
        for (; k < domainEnd; ++k) {
            const char16_t c = domain[k].unicode();
            if (c == u'.' && k > label) {
                end = std::max(end, topLevelEnd(domain, k + 1));
                label = k + 1;
            } else if (!isAsciiAlphanumeric(c) && c != u'-' && !isLatinAccentInAnyCase(c)) {
                break;
            }
        }
        if (end >= 0)
            found.append({ i, end });
        i = end >= 0 ? end : k + 1;
    }
    return found;
}

DomainRun::DomainRun(QStringView text, qsizetype begin)
    : m_begin(begin)
    , m_end(begin)
    , m_text(text)
{
    bool dotted = false;
    while (m_end < text.size()) {
        const QChar c = text[m_end];
        dotted = dotted || c == u'.';
        if (!isDomainCharacter(c) && c != u'.' && c != u'-' && c != u'_')
            break;
        ++m_end;
    }
    if (!dotted)
        return;
    cut(text);
    judge(text);
}

void DomainRun::cut(QStringView text)
{
    Label label { m_begin };
    for (qsizetype i = m_begin; i <= m_end; ++i) {
        if (i < m_end && text[i] != u'.') {
            if (text[i] == u'_')
                label.lastUnderscore = i;
            continue;
        }
        label.end = i;
        if (label.end > label.begin) {
            label.endsWell = isDomainCharacter(text[label.end - 1]);
            label.isSubdomain = label.endsWell && isDomainCharacter(text[label.begin]);
            label.isName = label.isSubdomain && label.lastUnderscore < 0;
        }
        m_labels.push_back(label);
        label = Label { i + 1 };
    }
}

void DomainRun::judge(QStringView text)
{
    const int count = int(m_labels.size());
    for (int i = 1; i < count; ++i) {
        Label &label = m_labels[size_t(i)];
        label.lastTopLevel = m_labels[size_t(i - 1)].lastTopLevel;
        label.topLevelEnd = Text::topLevelEnd(text, label.begin);
        if (label.topLevelEnd >= 0 && m_labels[size_t(i - 1)].isName)
            label.lastTopLevel = i;
    }
    for (int i = count - 1; i >= 0; --i) {
        Label &label = m_labels[size_t(i)];
        if (label.isSubdomain)
            label.lastSubdomain =
                std::max(i, i + 1 < count ? m_labels[size_t(i + 1)].lastSubdomain : i);
    }
}

qsizetype DomainRun::domainEnd(qsizetype start) const
{
    const auto after = std::upper_bound(m_labels.begin(), m_labels.end(), start,
        [](qsizetype at, const Label &label) { return at < label.begin; });
    if (after == m_labels.begin() || after == m_labels.end())
        return -1; // the last label has no dot behind it
    const int first = int(after - m_labels.begin()) - 1;
    const Label &label = m_labels[size_t(first)];
    if (start >= label.end || !label.endsWell || !isDomainCharacter(m_text[start]))
        return -1;
    const int last = int(m_labels.size()) - 1;
    const int subdomains = std::max(first, m_labels[size_t(first + 1)].lastSubdomain);
    const int topLevel = m_labels[size_t(std::min(subdomains + 2, last))].lastTopLevel;
    if (topLevel >= first + 2)
        return m_labels[size_t(topLevel)].topLevelEnd;
    return label.lastUnderscore < start ? m_labels[size_t(first + 1)].topLevelEnd : -1;
}

} // namespace Relais::Text
