// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/emojilist.h"

#include "core/base/log.h"

#include <QFile>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int mostRecent = 24;

QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain += c.isLetterOrNumber() ? c.toCaseFolded() : QChar(u' ');
    }
    return plain;
}

// A line: emoji, English "name|keywords", French "name|keywords", group; by tabs.
QList<Emoji> readAll()
{
    QList<Emoji> all;
    QFile file(u":/emoji/emoji.tsv"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcUi) << "the list of emoji is missing";
        return all;
    }
    const bool french = QLocale().language() == QLocale::French;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    all.reserve(lines.size());
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'\t');
        if (parts.size() < 3)
            continue;
        const QString named = parts.at(french ? 2 : 1).section(u'|', 0, 0);
        all.append({ parts.at(0), named,
            u' ' + folded(parts.at(1)).simplified() + u' ' + folded(parts.at(2)).simplified() });
    }
    return all;
}

} // namespace

const QList<Emoji> &allEmoji()
{
    static const QList<Emoji> all = readAll();
    return all;
}

QList<const Emoji *> findEmoji(const QString &query)
{
    const QString wanted = folded(query).simplified();
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    QList<const Emoji *> named;
    QList<const Emoji *> others;
    for (const Emoji &emoji : allEmoji()) {
        const bool has = std::all_of(words.cbegin(), words.cend(),
            [&emoji](const QString &word) { return emoji.words.contains(u' ' + word); });
        if (!has)
            continue;
        const bool begins = !wanted.isEmpty() && folded(emoji.name).startsWith(wanted);
        (begins ? named : others).append(&emoji);
    }
    return named + others;
}

QStringList withRecent(QStringList recent, const QString &emoji)
{
    recent.removeAll(emoji);
    recent.prepend(emoji);
    return recent.mid(0, mostRecent);
}

} // namespace Relais::Ui
