// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/member.h"

#include "core/domain/keytable.h"

#include <QTextBoundaryFinder>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
constexpr auto roleKeys = keyTable<Role>({
    { Role::Ambassador, "ambassador"_L1 },
    { Role::Editor, "editor"_L1 },
    { Role::Manager, "manager"_L1 },
    { Role::Admin, "admin"_L1 },
});

QString firstGrapheme(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    return word.left(finder.toNextBoundary());
}

bool beginsWithLetter(const QString &word)
{
    const char32_t first = word[0].isHighSurrogate() && word.size() > 1
        ? QChar::surrogateToUcs4(word[0], word[1])
        : char32_t(word[0].unicode());
    return QChar::isLetterOrNumber(first);
}
} // namespace

QString roleKey(Role role)
{
    return roleKeys.keyOf(role);
}

std::optional<Role> roleFromKey(const QString &key)
{
    return roleKeys.valueOf(key);
}

QString initials(const QString &name)
{
    QStringList words;
    const QStringList parts = name.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : parts) {
        if (beginsWithLetter(word))
            words.append(word);
    }
    if (words.isEmpty())
        return {};
    QString letters = firstGrapheme(words.first());
    if (words.size() > 1)
        letters += firstGrapheme(words.last());
    return letters.toUpper();
}

} // namespace Relais
