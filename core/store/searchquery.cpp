// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/searchquery.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr qsizetype mostWords = 12;
constexpr qsizetype longestWord = 64;

// What unicode61 takes for a part of a word: letters, numbers, and the marks on them.
bool isWordPart(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

QStringList wordsOf(const QString &typed)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty() && words.size() < mostWords)
            words.append(word);
        word.clear();
    };
    for (const uint c : typed.left(1000).toUcs4()) {
        if (!isWordPart(c))
            end();
        else if (word.size() < longestWord)
            word.append(QChar::fromUcs4(c));
    }
    end();
    return words;
}

} // namespace

QString searchQuery(const QString &typed)
{
    QStringList words = wordsOf(typed);
    // "l'usine", "d'eau": the elided letter would match half of all stories, slowly.
    if (words.size() > 1) {
        QStringList longer;
        for (const QString &word : std::as_const(words)) {
            if (word.size() > 1 || word.front().isDigit())
                longer.append(word);
        }
        if (!longer.isEmpty())
            words = longer;
    }
    QStringList terms;
    for (const QString &word : std::as_const(words))
        terms.append(u"\"%1\"*"_s.arg(word));
    return terms.join(u' ');
}

} // namespace Relais
