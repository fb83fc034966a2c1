// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/queue/spellwords.h"

namespace Relais {

namespace {

bool isJoint(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'-' || c == u'\u2011';
}

bool isLetter(QChar c)
{
    return c.isLetter() || c.isMark();
}

//! A link, an address, a mention, a hashtag, or something with a figure.
bool isNoProse(QStringView chunk)
{
    qsizetype start = 0;
    while (start < chunk.size() && !chunk.at(start).isLetterOrNumber() && chunk.at(start) != u'@'
        && chunk.at(start) != u'#')
        ++start;
    const QStringView core = chunk.mid(start);
    if (core.startsWith(u'@') || core.startsWith(u'#') || chunk.contains(u'@')
        || chunk.contains(u"://") || core.startsWith(u"www.", Qt::CaseInsensitive))
        return true;
    for (qsizetype i = 0; i < core.size(); ++i) {
        if (core.at(i).isDigit())
            return true;
        const bool insideDot = (core.at(i) == u'.' || core.at(i) == u'/') && i > 0
            && i + 1 < core.size() && core.at(i - 1).isLetter() && core.at(i + 1).isLetter();
        if (insideDot)
            return true;
    }
    return false;
}

void appendWords(QList<TextSpan> &words, const QString &text, qsizetype from, qsizetype to)
{
    qsizetype at = from;
    while (at < to) {
        if (!isLetter(text.at(at))) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        bool lower = false;
        while (at < to
            && (isLetter(text.at(at))
                || (isJoint(text.at(at)) && at + 1 < to && isLetter(text.at(at + 1))))) {
            lower = lower || (text.at(at).isLower());
            ++at;
        }
        if (lower && at - start > 1)
            words.append({ int(start), int(at - start) });
    }
}

} // namespace

QList<TextSpan> wordsToSpell(const QString &text)
{
    QList<TextSpan> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && !text.at(at).isSpace())
            ++at;
        if (!isNoProse(QStringView(text).mid(start, at - start)))
            appendWords(words, text, start, at);
    }
    return words;
}

} // namespace Relais
