// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/ratingspanel.h"

#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>

namespace Relais::Ui {

namespace {

constexpr int mostWords = 8;

QString nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Useful:
        return RatingsPanel::tr("Useful");
    case Verdict::NotUseful:
        return RatingsPanel::tr("Not useful");
    case Verdict::Mistake:
        return RatingsPanel::tr("A mistake");
    }
    return {};
}

Tone toneOf(Verdict verdict)
{
    return verdict == Verdict::Useful ? Tone::Good
        : verdict == Verdict::Mistake ? Tone::Warn
                                      : Tone::Neutral;
}

} // namespace

RatingsPanel::RatingsPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_counts(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_words(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(
        new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, tr("What members say")));
    m_counts->setWrapped();
    column->addWidget(m_counts);
    m_words->setSpacing(8);
    column->addLayout(m_words);
    hide();
}

void RatingsPanel::setRatings(const StoryRatings &ratings)
{
    setVisible(!ratings.tooFew || !ratings.words.isEmpty());
    m_counts->setText(ratings.tooFew
            ? tr("Fewer than five rated it, so that their number is not shown.")
            : tr("%1 found it useful, %2 did not.", "numbers of members")
                  .arg(Format::number(ratings.useful), Format::number(ratings.notUseful)));
    while (QLayoutItem *item = m_words->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const StoryRating &rating : ratings.words.mid(0, mostWords)) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(
            new Tag(m_theme, nameOf(rating.verdict), toneOf(rating.verdict)), 0, Qt::AlignTop);
        auto *word = new TextLabel(m_theme, TextStyle::Small, &Tokens::text, rating.word);
        word->setWrapped();
        row->addWidget(word, 1);
        row->addWidget(
            new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, Format::date(rating.at)), 0,
            Qt::AlignTop);
        m_words->addWidget(line);
    }
}

} // namespace Relais::Ui
