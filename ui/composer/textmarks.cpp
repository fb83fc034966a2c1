// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/textmarks.h"

#include <QTextDocument>

namespace Relais::Ui {

QList<TextRange> facetRanges(Network network, const QString &text, const QList<Facet> &facets)
{
    QList<TextRange> ranges;
    for (const Facet &facet : facets) {
        const int start = int(utf16Position(network, text, facet.start));
        const int end = int(utf16Position(network, text, facet.end));
        if (start >= 0 && end > start && end <= text.size())
            ranges.append({ start, end - start });
    }
    return ranges;
}

TextMarks::TextMarks(Theme &theme, QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &TextMarks::rehighlight);
}

void TextMarks::setMarks(const QList<TextRange> &facets, int overflow)
{
    if (facets == m_facets && overflow == m_overflow)
        return;
    m_facets = facets;
    m_overflow = overflow;
    rehighlight();
}

void TextMarks::setMisspelled(const QList<TextSpan> &words)
{
    if (words == m_misspelled)
        return;
    m_misspelled = words;
    rehighlight();
}

void TextMarks::highlightBlock(const QString &text)
{
    colour(text);
    const int from = currentBlock().position();
    for (const TextSpan &word : std::as_const(m_misspelled)) {
        const int start = word.start - from;
        if (start < 0 || start + word.length > text.size())
            continue;
        QTextCharFormat wrong = format(start);
        wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        wrong.setUnderlineColor(m_theme.colors().bad);
        setFormat(start, word.length, wrong);
    }
}

void TextMarks::colour(const QString &text)
{
    const int from = currentBlock().position();
    QTextCharFormat link;
    link.setForeground(m_theme.colors().info);
    for (const TextRange &range : m_facets) {
        const int start = qMax(0, range.start - from);
        const int end = qMin(int(text.size()), range.start + range.length - from);
        if (end > start)
            setFormat(start, end - start, link);
    }
    if (m_overflow < 0 || m_overflow >= from + text.size())
        return;
    QTextCharFormat over;
    over.setForeground(m_theme.colors().bad);
    over.setBackground(m_theme.colors().badSoft);
    over.setFontUnderline(true);
    over.setUnderlineColor(m_theme.colors().badLine);
    const int start = qMax(0, m_overflow - from);
    setFormat(start, int(text.size()) - start, over);
}

} // namespace Relais::Ui
