// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Misskey makes of a note. Source: mfm-js 0.26.0 (github.com/misskey-dev/mfm.js, MIT),
// src/internal/parser.ts: mention, hashtag, url, urlAlt, emojiCode; read, not copied. Between the
// signs of MFM's other markup ("**", "$[…]", code) text is read as if they were none.
#include "core/domain/text/codepoints.h"
#include "core/domain/text/rules.h"

#include <algorithm>
#include <span>

namespace Relais::Text {

using namespace Qt::StringLiterals;

namespace {
constexpr int deepestBrackets = 20;

struct MfmBrackets {
    QChar open;
    QChar close;
};
constexpr MfmBrackets mfmBrackets[] { { u'(', u')' }, { u'[', u']' }, { u'「', u'」' },
    { u'（', u'）' } };

//! What a hashtag or an address is made of: signs, and brackets around such.
struct MfmRun {
    std::span<const MfmBrackets> brackets;
    bool (*takes)(QChar sign);
};

bool isMfmNameSign(QChar c)
{
    return isAsciiAlphanumeric(c.unicode()) || c == u'_' || c == u'.' || c == u'-';
}

bool isMfmCodeSign(QChar c)
{
    return isAsciiAlphanumeric(c.unicode()) || c == u'_' || c == u'+' || c == u'-';
}

bool isMfmTagSign(QChar c)
{
    return !u" \u3000\t\r\n.,!?'\"#:/[]【】()「」（）<>"_s.contains(c);
}

bool isMfmLinkSign(QChar c)
{
    return isAsciiAlphanumeric(c.unicode()) || u".,_/:%#@$&?!~=+-"_s.contains(c);
}

bool isMfmSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == QChar(0x3000);
}

//! Where a sign, or brackets with what they hold, ends; -1 when there is neither.
qsizetype mfmItemEnd(QStringView text, qsizetype at, const MfmRun &run, int depth)
{
    for (const MfmBrackets &pair : run.brackets) {
        if (text[at] != pair.open)
            continue;
        qsizetype end = at + 1;
        while (end < text.size()) {
            qsizetype next = run.takes(text[end]) ? end + 1 : -1;
            if (depth + 1 < deepestBrackets)
                next = mfmItemEnd(text, end, run, depth + 1);
            if (next < 0)
                break;
            end = next;
        }
        if (end < text.size() && text[end] == pair.close)
            return end + 1;
    }
    return run.takes(text[at]) ? at + 1 : -1;
}

qsizetype mfmRunEnd(QStringView text, qsizetype at, const MfmRun &run)
{
    while (at < text.size()) {
        const qsizetype next = mfmItemEnd(text, at, run, 0);
        if (next < 0)
            break;
        at = next;
    }
    return at;
}

QStringView withoutEndMarks(QStringView name)
{
    while (name.endsWith(u'.') || name.endsWith(u'-'))
        name.chop(1);
    return name;
}

bool beginsWithMark(QStringView name)
{
    return name.startsWith(u'.') || name.startsWith(u'-');
}

//! Goes through a text once; each pass…() takes what stands at the place, or leaves it.
class MfmReader final {
public:
    explicit MfmReader(QStringView text)
        : m_text(text)
    {
    }

    QList<Facet> read()
    {
        while (m_at < m_text.size()) {
            const bool passed = passKeycap() || passMention() || passHashtag() || passEmojiCode()
                || passLink() || passBracketedLink();
            if (!passed)
                ++m_at;
        }
        return m_facets;
    }

private:
    bool isAfterAlphanumeric() const
    {
        return m_at > 0 && isAsciiAlphanumeric(m_text[m_at - 1].unicode());
    }
    qsizetype schemeLength(qsizetype at) const
    {
        const QStringView rest = m_text.mid(at);
        return rest.startsWith("https://"_L1) ? 8 : rest.startsWith("http://"_L1) ? 7 : 0;
    }
    qsizetype nameEnd(qsizetype at) const
    {
        while (at < m_text.size() && isMfmNameSign(m_text[at]))
            ++at;
        return at;
    }
    void add(Facet::Kind kind, qsizetype start, qsizetype end, const QString &value)
    {
        m_facets.append({ kind, static_cast<int>(start), static_cast<int>(end), value });
    }

    //! "#️⃣" is an emoji, no hashtag.
    bool passKeycap()
    {
        if (m_text[m_at] != u'#')
            return false;
        qsizetype end = m_at + 1;
        if (end < m_text.size() && m_text[end] == QChar(0xFE0F))
            ++end;
        if (end >= m_text.size() || m_text[end] != QChar(0x20E3))
            return false;
        m_at = end + 1;
        return true;
    }

    bool passMention()
    {
        if (m_text[m_at] != u'@' || isAfterAlphanumeric())
            return false;
        const qsizetype start = m_at + 1;
        qsizetype end = nameEnd(start);
        if (end == start)
            return false;
        QStringView name = m_text.mid(start, end - start);
        QStringView host;
        if (end < m_text.size() && m_text[end] == u'@' && nameEnd(end + 1) > end + 1) {
            host = m_text.mid(end + 1, nameEnd(end + 1) - end - 1);
            end += 1 + host.size();
        }
        const QStringView plainHost = withoutEndMarks(host);
        const QStringView plainName = withoutEndMarks(name);
        const bool isCut = plainHost.isEmpty() ? !host.isEmpty() : plainName.size() < name.size();
        if (plainHost.isEmpty())
            name = plainName;
        if (isCut || name.isEmpty() || beginsWithMark(name) || beginsWithMark(plainHost)) {
            m_at = end;
            return true;
        }
        QString value = name.toString();
        if (!plainHost.isEmpty())
            value.append(u'@').append(plainHost);
        add(Facet::Kind::Mention, m_at, start + value.size(), value);
        m_at = start + value.size();
        return true;
    }

    bool passHashtag()
    {
        if (m_text[m_at] != u'#' || isAfterAlphanumeric())
            return false;
        const qsizetype start = m_at + 1;
        const qsizetype end = mfmRunEnd(m_text, start, { mfmBrackets, isMfmTagSign });
        const QStringView tag = m_text.mid(start, end - start);
        const bool isNumber =
            std::all_of(tag.begin(), tag.end(), [](QChar c) { return isAsciiDigit(c.unicode()); });
        if (isNumber) // or nothing
            return false;
        add(Facet::Kind::Hashtag, m_at, end, tag.toString());
        m_at = end;
        return true;
    }

    bool passEmojiCode()
    {
        if (m_text[m_at] != u':')
            return false;
        qsizetype end = m_at + 1;
        while (end < m_text.size() && isMfmCodeSign(m_text[end]))
            ++end;
        if (end == m_at + 1 || end >= m_text.size() || m_text[end] != u':')
            return false;
        ++end;
        if (end < m_text.size() && isAsciiAlphanumeric(m_text[end].unicode()))
            return false;
        m_at = end;
        return true;
    }

    bool passLink()
    {
        const qsizetype scheme = schemeLength(m_at);
        if (scheme == 0)
            return false;
        const qsizetype start = m_at + scheme;
        const std::span<const MfmBrackets> ascii(mfmBrackets, 2);
        const qsizetype whole = mfmRunEnd(m_text, start, { ascii, isMfmLinkSign });
        if (whole == start)
            return false;
        qsizetype end = whole;
        while (end > start && (m_text[end - 1] == u'.' || m_text[end - 1] == u','))
            --end;
        if (end > start)
            add(Facet::Kind::Link, m_at, end, m_text.mid(m_at, end - m_at).toString());
        m_at = end > start ? end : whole;
        return true;
    }

    //! "<https://…>" takes every sign but spaces.
    bool passBracketedLink()
    {
        if (m_text[m_at] != u'<' || m_at < m_unclosedUntil)
            return false;
        const qsizetype start = m_at + 1;
        const qsizetype scheme = schemeLength(start);
        if (scheme == 0)
            return false;
        qsizetype end = start + scheme;
        while (end < m_text.size() && m_text[end] != u'>' && !isMfmSpace(m_text[end]))
            ++end;
        if (end >= m_text.size() || m_text[end] != u'>') {
            m_unclosedUntil = end; // nor is another one before it
            return false;
        }
        if (end == start + scheme)
            return false;
        add(Facet::Kind::Link, start, end, m_text.mid(start, end - start).toString());
        m_at = end + 1;
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_unclosedUntil = 0;
    QList<Facet> m_facets;
};
} // namespace

QList<Facet> mfmFacets(QStringView text)
{
    return MfmReader(text).read();
}

} // namespace Relais::Text
