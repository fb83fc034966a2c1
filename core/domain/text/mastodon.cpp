// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mastodon. Sources: https://docs.joinmastodon.org/user/posting/ and
// https://github.com/mastodon/mastodon app/validators/status_length_validator.rb (grapheme clusters
// of the text; a link with a scheme counts characters_reserved_per_url, a mention only its local
// part), app/lib/extractor.rb, app/models/account.rb, app/models/concerns/tag/naming.rb,
// config/initializers/twitter_regex.rb; read, not copied. Limits from GET /api/v2/instance. A
// hashtag stands at the beginning of a line or after [[:space:]], which in Ruby is all of Unicode's
// white space, no-break spaces with it, as QChar::isSpace(); "\s" would be that of ASCII alone.
#include "core/domain/text/codepoints.h"
#include "core/domain/text/graphemes.h"
#include "core/domain/text/rules.h"
#include "core/domain/text/weblinks.h"

#include <unicode/uchar.h>

#include <vector>

namespace Relais::Text {

using namespace Qt::StringLiterals;

namespace {
constexpr int mastodonLimit = 500;
constexpr int reservedForUrl = 23;
constexpr qsizetype longestDomain = 253;

//! Ruby's [[:word:]].
bool isWord(char32_t c)
{
    constexpr uint32_t word = U_GC_L_MASK | U_GC_M_MASK | U_GC_ND_MASK | U_GC_PC_MASK;
    return (U_GET_GC_MASK(UChar32(c)) & word) != 0;
}

bool isAlphabetic(char32_t c)
{
    return u_isUAlphabetic(UChar32(c)) || (U_GET_GC_MASK(UChar32(c)) & U_GC_M_MASK) != 0;
}

bool isSeparator(char32_t c)
{
    return c == U'_' || c == 0xB7 || c == 0x30FB || c == 0x200C;
}

bool isName(QChar c)
{
    return isAsciiAlphanumeric(c.unicode()) || c == u'_';
}

qsizetype wordBefore(QStringView text, qsizetype end, qsizetype begin)
{
    while (end > begin && !isWord(codePointBefore(text, end).value))
        end -= codePointBefore(text, end).units;
    return end;
}

//! "name", "first.last": begins and ends with a letter, digit or "_".
qsizetype nameEnd(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && (isName(text[end]) || text[end] == u'.' || text[end] == u'-'))
        ++end;
    if (end > begin && !isName(text[begin]))
        return begin;
    while (end > begin && !isName(text[end - 1]))
        --end;
    return end;
}

//! The "@server" behind a name; name's own end when there is none.
qsizetype serverEnd(QStringView text, qsizetype at)
{
    if (at >= text.size() || text[at] != u'@')
        return at;
    qsizetype end = at + 1;
    while (end < text.size()) {
        const CodePoint c = codePointAt(text, end);
        if (!isWord(c.value) && c.value != U'.' && c.value != U'-')
            break;
        end += c.units;
    }
    end = wordBefore(text, end, at + 1);
    // one character before the last is asked for: [[:word:].-]+[[:word:]]+
    return end > at + 2 ? end : at;
}

struct Mention {
    qsizetype start = 0;
    qsizetype nameEnd = 0;
    qsizetype end = 0;
};

std::vector<Mention> mentionsOf(QStringView text)
{
    std::vector<Mention> mentions;
    for (qsizetype i = text.indexOf(u'@'); i >= 0; i = text.indexOf(u'@', i + 1)) {
        const char32_t before = i > 0 ? codePointBefore(text, i).value : U' ';
        if (before == U'=' || before == U'/' || isWord(before))
            continue;
        Mention mention { i, nameEnd(text, i + 1), 0 };
        if (mention.nameEnd == i + 1)
            continue;
        mention.end = serverEnd(text, mention.nameEnd);
        const QChar next = mention.end < text.size() ? text[mention.end] : QChar(u' ');
        const bool goesOn = next == u'@' || next == QChar(0xFF20) || isLatinAccent(next.unicode())
            || text.mid(mention.end, 3) == u"://";
        if (!goesOn && mention.end - mention.nameEnd - 1 <= longestDomain)
            mentions.push_back(mention);
        i = mention.end - 1;
    }
    return mentions;
}

//! Letters, digits and separators with a letter or separator inside; else without separators
//! beside "_" but with a letter. -1 for neither.
qsizetype tagEnd(QStringView text, qsizetype begin)
{
    qsizetype run = begin;
    qsizetype words = -1; // end of the part without separators
    bool hasLetter = false;
    qsizetype firstInside = -1; // where the character ends that makes the long form
    while (run < text.size()) {
        const CodePoint c = codePointAt(text, run);
        if (!isWord(c.value) && !isSeparator(c.value))
            break;
        if (!isWord(c.value) && words < 0)
            words = run;
        hasLetter = hasLetter || (words < 0 && isAlphabetic(c.value));
        if (run > begin && firstInside < 0 && (isAlphabetic(c.value) || isSeparator(c.value)))
            firstInside = run + c.units;
        run += c.units;
    }
    const qsizetype end = wordBefore(text, run, begin);
    const bool startsWell = run > begin && isWord(codePointAt(text, begin).value);
    if (startsWell && firstInside >= 0 && end > firstInside)
        return end;
    return startsWell && hasLetter ? (words < 0 ? run : words) : -1;
}

QList<Facet> tagsOf(QStringView text)
{
    QList<Facet> tags;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool hash = text[i] == u'#' || text[i] == QChar(0xFF03);
        if (!hash || (i > 0 && !text[i - 1].isSpace()))
            continue;
        const qsizetype end = tagEnd(text, i + 1);
        if (end > i + 1)
            tags.append({ Facet::Kind::Hashtag, int(i), int(end),
                text.mid(i + 1, end - i - 1).toString() });
    }
    return tags;
}

//! What the server counts: the text with stand-ins for links and mentions.
class Countable final {
public:
    explicit Countable(QStringView text)
        : m_text(text)
    {
        m_result.reserve(text.size());
    }
    void copyUpTo(qsizetype end)
    {
        m_pieces.push_back({ m_result.size(), m_done, true });
        m_result += m_text.mid(m_done, end - m_done);
        m_done = end;
    }
    void replace(const Facet &part, const QString &standIn)
    {
        copyUpTo(part.start);
        m_pieces.push_back({ m_result.size(), m_done, false });
        m_result += standIn;
        m_done = part.end;
    }
    const QString &result() const { return m_result; }
    qsizetype original(qsizetype at) const
    {
        auto piece = m_pieces.rbegin();
        while (piece->at > at)
            ++piece;
        return piece->original + (piece->copied ? at - piece->at : 0);
    }

private:
    struct Piece {
        qsizetype at = 0;
        qsizetype original = 0;
        bool copied = true;
    };
    QStringView m_text;
    QString m_result;
    qsizetype m_done = 0;
    std::vector<Piece> m_pieces;
};

//! GoToSocial counts so, whatever it says of links (internal/processing/status/common.go).
void countCodePoints(QStringView text, TextCheck &check)
{
    for (qsizetype i = 0; i < text.size(); i += codePointAt(text, i).units) {
        if (check.length == check.limit)
            check.overflowAt = int(i);
        ++check.length;
    }
}
} // namespace

TextCheck checkMastodon(const QString &text, const TextLimits &limits)
{
    const int linkLength = limits.linkLength == 0 ? reservedForUrl : limits.linkLength;
    TextCheck check;
    check.limit = limitOf(limits, mastodonLimit);
    QList<Facet> counted;
    for (const WebLink &link : webLinksOf(text, LinkRules::Mastodon))
        counted.append({ Facet::Kind::Link, int(link.start), int(link.end), link.url });
    for (const Mention &mention : mentionsOf(text))
        counted.append({ Facet::Kind::Mention, int(mention.start), int(mention.end),
            text.mid(mention.start + 1, mention.end - mention.start - 1) });
    counted = inOrder(counted);

    check.facets = inOrder(counted + tagsOf(text));
    if (linkLength == TextLimits::everyCodePoint) {
        countCodePoints(text, check);
        return check;
    }
    if (linkLength < 0) {
        const Graphemes written = graphemesOf(text, check.limit);
        check.length = written.count;
        check.overflowAt = int(written.overflowAt);
        return check;
    }

    Countable countable { QStringView(text) };
    for (const Facet &part : counted) {
        if (part.kind == Facet::Kind::Mention)
            countable.replace(part, u'@' + part.value.section(u'@', 0, 0));
        else
            countable.replace(part, QString(linkLength, u'x'));
    }
    countable.copyUpTo(text.size());

    const Graphemes graphemes = graphemesOf(countable.result(), check.limit);
    check.length = graphemes.count;
    if (graphemes.overflowAt >= 0)
        check.overflowAt = int(countable.original(graphemes.overflowAt));
    return check;
}

} // namespace Relais::Text
