// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/placeholders.h"

#include "core/domain/text/folding.h"

#include <QRegularExpression>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

//! Words, with a space between two at most: "{0,1}" or a piece of a program is none.
const QRegularExpression &inBraces()
{
    static const QRegularExpression form(
        u"\\{ *(\\p{L}[\\p{L}\\p{M}]*(?: [\\p{L}\\p{M}]+)?) *\\}"_s);
    return form;
}

QString valueOf(const QString &word, const PlaceholderValues &values)
{
    struct Known {
        QLatin1StringView word; // folded
        QString value;
    };
    const Known known[] {
        { "first name"_L1, values.name.section(u' ', 0, 0) },
        { "prenom"_L1, values.name.section(u' ', 0, 0) },
        { "name"_L1, values.name },
        { "nom"_L1, values.name },
        { "job"_L1, values.job },
        { "poste"_L1, values.job },
        { "city"_L1, values.city },
        { "ville"_L1, values.city },
        { "team"_L1, values.team },
        { "equipe"_L1, values.team },
        { "company"_L1, values.company },
        { "entreprise"_L1, values.company },
    };
    const QString sought = Text::folded(word);
    for (const Known &one : known) {
        if (sought == one.word)
            return one.value.trimmed();
    }
    return {};
}

} // namespace

QString withPlaceholders(const QString &text, const PlaceholderValues &values)
{
    if (!text.contains(u'{'))
        return text;
    QString filled;
    qsizetype from = 0;
    auto found = inBraces().globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString value = valueOf(match.captured(1), values);
        filled += text.mid(from, match.capturedStart() - from);
        filled += value.isEmpty() ? match.captured() : value;
        from = match.capturedEnd();
    }
    return filled + text.mid(from);
}

QStringList placeholdersIn(const QString &text)
{
    QStringList words;
    if (!text.contains(u'{'))
        return words;
    auto found = inBraces().globalMatch(text);
    while (found.hasNext())
        words.append(found.next().captured());
    return words;
}

} // namespace Relais
