// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/originality.h"

#include "core/domain/text/codepoints.h"
#include "core/domain/text/folding.h"
#include "core/domain/text/rules.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace Relais {

namespace {
constexpr qsizetype run = 3; // words in order that make a borrowed run

QString withoutEntities(const QString &written)
{
    QString text = Text::wellFormed(written);
    const QList<Facet> entities =
        Text::inOrder(Text::xLinks(text) + Text::xMentions(text) + Text::xHashtags(text));
    for (const Facet &entity : entities)
        std::fill(text.begin() + entity.start, text.begin() + entity.end, QChar(u' '));
    return text;
}

//! Scripts that are written without spaces: each character stands for a word.
bool isWordByItself(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana
        || script == QChar::Script_Katakana;
}

QStringList wordsOf(const QString &written)
{
    QStringList words;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            words.append(std::exchange(word, QString()));
    };
    const QString text = Text::folded(withoutEntities(written));
    for (qsizetype i = 0; i < text.size();) {
        const Text::CodePoint c = Text::codePointAt(text, i);
        const bool alone = isWordByItself(c.value);
        if (alone || !QChar::isLetterOrNumber(c.value))
            endWord();
        if (QChar::isLetterOrNumber(c.value))
            word += QStringView(text).mid(i, c.units);
        if (alone)
            endWord();
        i += c.units;
    }
    endWord();
    return words;
}

QString runAt(const QStringList &words, qsizetype at)
{
    return words.mid(at, run).join(u' ');
}
} // namespace

int ownWordsPercent(const QString &text, const QStringList &sources)
{
    QSet<QString> borrowed;
    for (const QString &source : sources) {
        const QStringList words = wordsOf(source);
        for (qsizetype i = 0; i + run <= words.size(); ++i)
            borrowed.insert(runAt(words, i));
    }
    const QStringList words = wordsOf(text);
    if (words.isEmpty())
        return 0;
    std::vector<bool> own(size_t(words.size()), true);
    for (qsizetype i = 0; i + run <= words.size(); ++i) {
        if (borrowed.contains(runAt(words, i)))
            std::fill_n(own.begin() + i, run, false);
    }
    const auto count = std::count(own.begin(), own.end(), true);
    return int((count * 200 + words.size()) / (2 * words.size())); // rounded
}

} // namespace Relais
