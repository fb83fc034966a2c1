// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/hashtags.h"

#include "core/domain/text/codepoints.h"
#include "core/domain/text/rules.h"

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

//! Nothing but hashtags: where others belong.
bool isTagLine(QStringView line)
{
    const QList<QStringView> words = line.split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && std::all_of(words.cbegin(), words.cend(), [](QStringView word) {
        return word.size() > 1 && word.startsWith(u'#');
    });
}

QString withoutEnd(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && text.at(end - 1).isSpace())
        --end;
    return text.left(end);
}

} // namespace

QString hashtagOf(const QString &name)
{
    const QString text = Text::wellFormed(name);
    QString tag;
    bool begins = true;
    bool hasLetter = false;
    for (qsizetype i = 0; i < text.size();) {
        const Text::CodePoint point = Text::codePointAt(text, i);
        i += point.units;
        const bool isMark = !begins && QChar::isMark(point.value);
        if (!QChar::isLetterOrNumber(point.value) && !isMark) {
            begins = true;
            continue;
        }
        hasLetter = hasLetter || QChar::isLetter(point.value);
        const char32_t sign = begins ? QChar::toTitleCase(point.value) : point.value;
        tag += QString::fromUcs4(&sign, 1);
        begins = false;
    }
    return hasLetter ? QString(u'#' + tag) : QString();
}

QStringList missingHashtags(const QString &text, const QStringList &tags)
{
    const QString plain = Text::wellFormed(text);
    QStringList there;
    // The fragment of a link is none.
    for (const Facet &facet : Text::inOrder(Text::xLinks(plain) + Text::xHashtags(plain))) {
        if (facet.kind == Facet::Kind::Hashtag)
            there.append(plain.mid(facet.start, facet.end - facet.start));
    }
    QStringList missing;
    for (const QString &tag : tags) {
        if (!there.contains(tag, Qt::CaseInsensitive))
            missing.append(tag);
    }
    return missing;
}

QString withHashtag(const QString &text, const QString &tag)
{
    if (tag.isEmpty() || missingHashtags(text, { tag }).isEmpty())
        return text;
    const QString before = withoutEnd(text);
    if (before.isEmpty())
        return tag;
    const QStringView last = QStringView(before).mid(before.lastIndexOf(u'\n') + 1);
    return before + (isTagLine(last) ? u' ' : u'\n') + tag;
}

} // namespace Relais
