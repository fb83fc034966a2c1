// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sources (public code, 2026-11): Rocket.Chat, packages/message-parser (src/grammar.pegjs; rule
// "Escaped" and tests/escaped.test.ts: * _ ~ ` # . and nothing else); Mattermost, its fork of
// marked (lib/marked.js: inline rule "escape", block rules "code" and "lheading"),
// server/channels/app: mention_parser_standard.go, which finds who is rung by words that begin with
// @, and slack.go: a webhook takes "<!here>" for "@here".

#include "core/domain/text/chatmarkup.h"

#include "core/domain/text/codepoints.h"
#include "core/domain/text/rules.h"

#include <QBitArray>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Relais::Text {

namespace {

constexpr char16_t invisibleSpace = 0x200B;

struct ChatMarkup {
    Network network;
    QStringView anywhere;
    QStringView beginsLine; // what is a title, a list or a quotation where a line begins with it
    QStringView endsNumber; // what makes a list of a line's first number
    QStringView parts; // of beginsLine: no backslash helps, an invisible space does
    QStringView pairs; // two signs in a row of a link, a spoiler or an escape, likewise
    bool indentIsCode; // a line that begins with four spaces is code, backslashes and all
};
constexpr ChatMarkup chatMarkups[] {
    { Network::Mattermost, u"\\*_~`[]|", u"#>+-=", u".)", u"=", {}, true },
    { Network::RocketChat, u"*_~`", u"#>-", u".", u">-", u"](||\\#\\.", false },
};

const ChatMarkup *chatMarkupOf(Network network)
{
    const auto *found = std::find_if(std::begin(chatMarkups), std::end(chatMarkups),
        [network](const ChatMarkup &one) { return one.network == network; });
    return found == std::end(chatMarkups) ? nullptr : found;
}

//! A backslash in an address would be part of it. Addresses of a company's own network are in no
//! list of domains.
QBitArray keptPlaces(const QString &text)
{
    static const QRegularExpression namesAndAddresses(
        u"(?:[a-z][a-z0-9+.-]{0,20}://|www\\.|mailto:)\\S+"
        "|[\\w.+-]{1,64}@[\\w-]+\\.[\\w.-]*\\w|@[\\w.-]{0,64}\\w"_s,
        QRegularExpression::CaseInsensitiveOption);
    QBitArray kept(text.size());
    QRegularExpressionMatchIterator found = namesAndAddresses.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        kept.fill(true, match.capturedStart(), match.capturedEnd());
    }
    const QList<Facet> marks = inOrder(xLinks(text) + xHashtags(text));
    for (const Facet &mark : marks)
        kept.fill(true, mark.start, mark.end);
    return kept;
}

bool isPair(const ChatMarkup &markup, QChar first, QChar second)
{
    for (qsizetype i = 0; i + 1 < markup.pairs.size(); i += 2) {
        if (markup.pairs[i] == first && markup.pairs[i + 1] == second)
            return true;
    }
    return false;
}

QList<MarkupGuard> guardsBehind(const QRegularExpression &sign, const QString &text)
{
    QList<MarkupGuard> guards;
    QRegularExpressionMatchIterator found = sign.globalMatch(text);
    while (found.hasNext())
        guards.append(MarkupGuard { found.next().capturedEnd(), QChar(invisibleSpace) });
    return guards;
}

//! Rocket.Chat makes a date of "<t:1630360800>", in whatever language reads it.
QList<MarkupGuard> dateGuards(const QString &text)
{
    static const QRegularExpression date(u"<(?=t:[0-9])"_s);
    return guardsBehind(date, text);
}

QList<MarkupGuard> everybodyGuards(const QString &text)
{
    static const QRegularExpression everybody(
        u"(?:(?<![a-z0-9])@|<!)(?=(?:all|channel|here)(?!_*[a-z0-9]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return guardsBehind(everybody, text);
}

QList<MarkupGuard> indentGuards(const QString &text)
{
    static const QRegularExpression indent(u"^(?=(?:[ \\xA0]{4}|[ \\xA0]{0,3}\\t)[^\\S\\n]*\\S)"_s,
        QRegularExpression::MultilineOption);
    QList<MarkupGuard> guards;
    QRegularExpressionMatchIterator found = indent.globalMatch(text);
    while (found.hasNext())
        guards.append(MarkupGuard { found.next().capturedStart(), QChar(invisibleSpace) });
    return guards;
}

} // namespace

QList<MarkupGuard> markupGuards(Network network, const QString &text)
{
    const ChatMarkup *markup = chatMarkupOf(network);
    if (!markup)
        return {};
    enum class Place { LineBegin, LineNumber, Within };
    const QBitArray kept = keptPlaces(text);
    QList<MarkupGuard> guards = everybodyGuards(text);
    if (markup->indentIsCode)
        guards += indentGuards(text);
    if (network == Network::RocketChat)
        guards += dateGuards(text);
    Place place = Place::LineBegin;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n' || c == u'\r') {
            place = Place::LineBegin;
            continue;
        }
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        const bool isNumbered =
            place == Place::LineNumber && markup->endsNumber.contains(c) && next.isSpace();
        const bool isBlock = place == Place::LineBegin && markup->beginsLine.contains(c)
            && (c == u'>' || next == c || next.isSpace());
        const bool isParted =
            (isBlock && markup->parts.contains(c)) || (i > 0 && isPair(*markup, text[i - 1], c));
        // Mattermost takes two backslashes before a letter for two, one for one.
        const bool isPath = c == u'\\' && isAsciiAlphanumeric(next.unicode());
        const bool isEscaped = isNumbered || isBlock || (markup->anywhere.contains(c) && !isPath);
        if (!kept.testBit(i) && isParted)
            guards.append(MarkupGuard { i, QChar(invisibleSpace) });
        else if (!kept.testBit(i) && isEscaped)
            guards.append(MarkupGuard { i, QChar(u'\\') });
        if (c.isDigit() && place != Place::Within)
            place = Place::LineNumber;
        else if (place == Place::LineNumber || !c.isSpace())
            place = Place::Within;
    }
    std::sort(guards.begin(), guards.end(),
        [](const MarkupGuard &a, const MarkupGuard &b) { return a.at < b.at; });
    return guards;
}

QString guardedText(Network network, const QString &text)
{
    QString guarded;
    qsizetype from = 0;
    const QList<MarkupGuard> guards = markupGuards(network, text);
    for (const MarkupGuard &guard : guards) {
        guarded += QStringView(text).mid(from, guard.at - from);
        guarded += guard.sign;
        from = guard.at;
    }
    guarded += QStringView(text).mid(from);
    return guarded;
}

} // namespace Relais::Text
