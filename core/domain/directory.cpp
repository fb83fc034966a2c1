// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/directory.h"

#include "core/domain/keytable.h"
#include "core/domain/text/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr auto lineKeys = keyTable<DirectoryLine>({
    { DirectoryLine::Title, "title"_L1 },
    { DirectoryLine::Team, "team"_L1 },
    { DirectoryLine::Place, "place"_L1 },
    { DirectoryLine::Languages, "languages"_L1 },
    { DirectoryLine::Email, "email"_L1 },
    { DirectoryLine::Card, "card"_L1 },
});

} // namespace

QString directoryLineKey(DirectoryLine line)
{
    return lineKeys.keyOf(line);
}

std::optional<DirectoryLine> directoryLineFromKey(const QString &key)
{
    return lineKeys.valueOf(key);
}

const QList<DirectoryLine> &directoryLines()
{
    static const QList<DirectoryLine> lines { DirectoryLine::Title, DirectoryLine::Team,
        DirectoryLine::Place, DirectoryLine::Languages, DirectoryLine::Email, DirectoryLine::Card };
    return lines;
}

QString directoryKey(const QString &name)
{
    QString key;
    bool inWord = false;
    const QString folded = Text::folded(name);
    for (const QChar c : folded) {
        const bool letter = c.isLetterOrNumber() || c.isSurrogate();
        if (letter && !inWord)
            key += u' ';
        if (letter)
            key += c;
        inWord = letter;
    }
    return key;
}

bool matchesDirectoryKey(const QString &key, const QString &typed)
{
    const QStringList words = directoryKey(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
        [&key](const QString &word) { return key.contains(u' ' + word); });
}

} // namespace Relais
