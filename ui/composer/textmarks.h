// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/text/textcheck.h"
#include "core/services/queue/spellwords.h"
#include "ui/common/paint.h"

#include <QSyntaxHighlighter>

namespace Relais::Ui {

//! A part of a text in UTF-16, whatever the network's own unit is.
struct TextRange {
    int start = 0;
    int length = 0;
    bool operator==(const TextRange &) const = default;
};

//! The links, mentions and hashtags of a text as the network found them (Bluesky counts bytes).
QList<TextRange> facetRanges(Network network, const QString &text, const QList<Facet> &facets);

//! Colours links, mentions and hashtags, and what is too long; underlines misspelled words.
class TextMarks final : public QSyntaxHighlighter {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextMarks)
public:
    TextMarks(Theme &theme, QTextDocument *document);
    //! overflow: first position that is too long; -1: none.
    void setMarks(const QList<TextRange> &facets, int overflow);
    void setMisspelled(const QList<TextSpan> &words);

protected:
    void highlightBlock(const QString &text) override;

private:
    void colour(const QString &text);

    Theme &m_theme;
    QList<TextRange> m_facets;
    int m_overflow = -1;
    QList<TextSpan> m_misspelled;
};

} // namespace Relais::Ui
