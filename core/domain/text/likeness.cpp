// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/likeness.h"

#include "core/domain/text/folding.h"

namespace Relais::Text {

namespace {
constexpr qsizetype shortestWord = 4;
constexpr int fewestCommon = 3;
} // namespace

QStringList tellingWords(const QString &title)
{
    QStringList words;
    QString word;
    const auto take = [&] {
        if (word.size() >= shortestWord)
            words.append(word);
        word.clear();
    };
    for (const QChar c : folded(title)) {
        if (c.isLetterOrNumber())
            word += c;
        else
            take();
    }
    take();
    words.removeDuplicates();
    words.sort();
    return words;
}

bool tellTheSame(const QStringList &a, const QStringList &b)
{
    int common = 0;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        const int order = a.at(i).compare(b.at(j));
        common += order == 0 ? 1 : 0;
        i += order <= 0 ? 1 : 0;
        j += order >= 0 ? 1 : 0;
    }
    const qsizetype either = a.size() + b.size() - common;
    return common >= fewestCommon && 2 * common >= either;
}

} // namespace Relais::Text
