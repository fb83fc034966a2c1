// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/disclosure.h"

#include "core/domain/text/folding.h"
#include "core/domain/text/graphemes.h"
#include "core/domain/text/wordsearch.h"

#include <QHash>

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
constexpr int nearTheClaim = 200; // graphemes

//! Behind the full stop (or the like) of the first sentence, or at the end of the first line.
qsizetype firstSentenceEnd(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n')
            return i;
        const bool stop = QStringView(u".!?\u2026\u3002").contains(text[i]);
        if (stop && (i + 1 == text.size() || text[i + 1].isSpace()))
            return i + 1;
    }
    return text.size();
}
} // namespace

bool hasDisclosure(const QString &text, const QString &disclosure)
{
    const QString sought = Text::folded(disclosure).simplified();
    if (sought.isEmpty())
        return true;
    const qsizetype cut = Text::graphemesOf(text, nearTheClaim).overflowAt;
    const QStringView near = cut < 0 ? QStringView(text) : QStringView(text).left(cut);
    QString searched = Text::folded(near).simplified();
    const bool goesOn =
        cut >= 0 && !searched.isEmpty() && !near.back().isSpace() && text[cut].isLetterOrNumber();
    if (goesOn)
        searched += u'_'; // a word that is cut here is not the word that it begins like
    return Text::standsAsWords(searched, sought);
}

QString withDisclosure(const QString &text, const QString &disclosure)
{
    const QString wanted = disclosure.simplified();
    if (hasDisclosure(text, wanted))
        return text;
    if (!wanted.startsWith(u'#'))
        return QString(u'(' % wanted % u") "_s % text).trimmed();
    const qsizetype end = firstSentenceEnd(text);
    const QString tagged = QString(text.left(end) % u' ' % wanted % text.mid(end)).trimmed();
    return hasDisclosure(tagged, wanted) ? tagged : QString(wanted % u' ' % text);
}

QStringList disclosuresByUse(const QStringList &used)
{
    QStringList found;
    QHash<QString, int> uses; // by what is looked for in a text
    for (const QString &disclosure : used) {
        const QString sought = Text::folded(disclosure).simplified();
        if (!sought.isEmpty() && ++uses[sought] == 1)
            found.append(disclosure.simplified());
    }
    std::stable_sort(found.begin(), found.end(), [&uses](const QString &a, const QString &b) {
        return uses.value(Text::folded(a).simplified()) > uses.value(Text::folded(b).simplified());
    });
    return found;
}

} // namespace Relais
