// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/charter.h"

#include <QRegularExpression>

#include <algorithm>

namespace Relais {

namespace {

constexpr qsizetype mostParagraphs = 2'000; // the table below is their square

QStringList paragraphsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("\\n\\s*\\n"));
    QStringList paragraphs;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        if (const QString paragraph = part.simplified(); !paragraph.isEmpty())
            paragraphs.append(paragraph);
    }
    return paragraphs.mid(0, mostParagraphs);
}

//! table[i][j]: the longest common run of what stands from i and from j on.
QList<QList<int>> commonFrom(const QStringList &before, const QStringList &after)
{
    QList<QList<int>> table(before.size() + 1, QList<int>(after.size() + 1, 0));
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        for (qsizetype j = after.size() - 1; j >= 0; --j) {
            table[i][j] = before[i] == after[j] ? table[i + 1][j + 1] + 1
                                                : std::max(table[i + 1][j], table[i][j + 1]);
        }
    }
    return table;
}

} // namespace

QString charterTextIn(const QList<CharterText> &texts, const QString &language)
{
    for (const CharterText &text : texts) {
        if (text.language == language)
            return text.text;
    }
    return texts.isEmpty() ? QString() : texts.first().text;
}

QString charterTextIn(const Charter &charter, const QString &language)
{
    return charterTextIn(charter.texts, language);
}

CharterChanges charterChanges(const QString &before, const QString &after)
{
    const QStringList old = paragraphsOf(before);
    const QStringList now = paragraphsOf(after);
    const QList<QList<int>> common = commonFrom(old, now);
    CharterChanges changes;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < old.size() || j < now.size()) {
        if (i < old.size() && j < now.size() && old[i] == now[j]) {
            ++i;
            ++j;
        } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
            changes.removed.append(old[i++]);
        } else {
            changes.added.append(now[j++]);
        }
    }
    return changes;
}

} // namespace Relais
