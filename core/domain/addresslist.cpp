// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/addresslist.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 320;

//! Between separators that stand neither in quotes nor in angle brackets.
QStringList entriesIn(const QString &text)
{
    QStringList entries;
    QString entry;
    bool quoted = false;
    bool bracketed = false;
    const auto end = [&] {
        if (const QString whole = entry.simplified(); !whole.isEmpty())
            entries.append(whole);
        entry.clear();
        quoted = false;
        bracketed = false;
    };
    for (const QChar c : text) {
        const bool line =
            c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (line || (!quoted && !bracketed && (c == u';' || c == u'\t'))) {
            end(); // a quote that is left open spoils its own line only
            continue;
        }
        if (c == u',' && !quoted && !bracketed) {
            // "Surname, Name <a@b>" is one: what stands before has no address of its own.
            if (entry.contains(u'@')) {
                end();
                continue;
            }
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u'<' || c == u'>')) {
            bracketed = c == u'<';
        }
        entry += c;
    }
    end();
    return entries;
}

//! "Martin, Léa" is Léa Martin.
QString nameIn(QString written)
{
    written.remove(u'"');
    const QStringList parts = written.split(u',', Qt::SkipEmptyParts);
    if (parts.size() == 2)
        return QString(parts.at(1) + u' ' + parts.at(0)).simplified();
    return written.simplified();
}

TypedAddress bracketedIn(const QString &entry)
{
    const qsizetype open = entry.lastIndexOf(u'<');
    const qsizetype close = entry.indexOf(u'>', open);
    const qsizetype length = close < 0 ? -1 : close - open - 1;
    return { entry, nameIn(entry.left(open)), entry.mid(open + 1, length).trimmed(),
        TypedAddress::Problem::None };
}

//! Without brackets: addresses alone, or one with its name beside it.
QList<TypedAddress> plainIn(const QString &entry)
{
    static const QRegularExpression between(u"[\\s,]+"_s);
    const QStringList words = entry.split(between, Qt::SkipEmptyParts);
    QStringList addresses;
    QStringList others;
    for (const QString &word : words)
        (word.contains(u'@') ? addresses : others).append(word);
    QList<TypedAddress> found;
    if (addresses.isEmpty() && !words.isEmpty()) {
        found.append(TypedAddress { entry, {}, entry, TypedAddress::Problem::None });
    } else if (addresses.size() == 1 && !entry.contains(u',')) {
        found.append(TypedAddress { entry, nameIn(others.join(u' ')), addresses.constFirst(),
            TypedAddress::Problem::None });
    } else {
        for (const QString &word : words)
            found.append(TypedAddress { word, {}, word, TypedAddress::Problem::None });
    }
    return found;
}

bool isAddress(const QString &email)
{
    static const QRegularExpression form(u"\\A[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\z"_s);
    return email.size() <= longestAddress && form.match(email).hasMatch();
}

} // namespace

QList<TypedAddress> addressesIn(const QString &text)
{
    QList<TypedAddress> found;
    QSet<QString> seen;
    const QStringList entries = entriesIn(text);
    for (const QString &entry : entries) {
        if (entry.contains(u'<'))
            found.append(bracketedIn(entry));
        else
            found.append(plainIn(entry));
    }
    for (TypedAddress &one : found) {
        const QString key = one.email.toCaseFolded();
        if (!isAddress(one.email))
            one.problem = TypedAddress::Problem::Form;
        else if (seen.contains(key))
            one.problem = TypedAddress::Problem::Twice;
        seen.insert(key);
    }
    return found;
}

} // namespace Relais
